// Made from kvk.openapi.yaml by `npm run types`; do not edit.
export interface paths {
    readonly "/v2/zoeken": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description Niets gevonden is een 404 met code IPD5200 */
        readonly get: operations["zoek"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/basisprofielen/{kvkNummer}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description Een onbekend nummer is een 404 met code IPD0005 */
        readonly get: operations["leesBasisprofiel"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/basisprofielen/{kvkNummer}/vestigingen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["leesVestigingen"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/vestigingsprofielen/{vestigingsnummer}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description Een onbekend nummer is een 404 met code IPD0007 */
        readonly get: operations["leesVestigingsprofiel"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        readonly Zoekresultaat: {
            readonly totaal?: number | null;
            readonly resultaten: readonly components["schemas"]["Treffer"][];
        };
        readonly Treffer: {
            readonly kvkNummer: string;
            /** @description Alleen als op RSIN gezocht is */
            readonly rsin?: string | null;
            readonly vestigingsnummer?: string | null;
            readonly naam?: string | null;
            /** @description `hoofdvestiging`, `nevenvestiging` of `rechtspersoon` */
            readonly type?: string | null;
            /** @description Alleen als ook inactieve inschrijvingen gevraagd zijn */
            readonly actief?: string | null;
            /** @description Huisnummer en postcode ontbreken meestal */
            readonly adres?: {
                readonly binnenlandsAdres?: components["schemas"]["BinnenlandsAdres"];
                readonly buitenlandsAdres?: components["schemas"]["BuitenlandsAdres"];
            } | null;
        };
        readonly BinnenlandsAdres: {
            readonly straatnaam?: string | null;
            readonly huisnummer?: number | null;
            readonly huisletter?: string | null;
            readonly postbusnummer?: number | null;
            readonly postcode?: string | null;
            readonly plaats?: string | null;
        } | null;
        readonly BuitenlandsAdres: {
            readonly straatHuisnummer?: string | null;
            readonly postcodeWoonplaats?: string | null;
            readonly land?: string | null;
        } | null;
        /** @description Datums als JJJJMMDD, met nullen voor wat onbekend is */
        readonly MaterieleRegistratie: {
            readonly datumAanvang?: string | null;
            readonly datumEinde?: string | null;
        } | null;
        readonly Handelsnaam: {
            readonly naam?: string | null;
            readonly volgorde?: number | null;
        };
        readonly Activiteit: {
            readonly sbiCode?: string | null;
            readonly sbiOmschrijving?: string | null;
            readonly indHoofdactiviteit?: string | null;
        };
        readonly Adres: {
            readonly type?: string | null;
            readonly indAfgeschermd?: string | null;
            readonly straatnaam?: string | null;
            readonly huisnummer?: number | null;
            readonly huisletter?: string | null;
            readonly huisnummerToevoeging?: string | null;
            readonly postbusnummer?: number | null;
            readonly postcode?: string | null;
            readonly plaats?: string | null;
            readonly straatHuisnummer?: string | null;
            readonly postcodeWoonplaats?: string | null;
            readonly land?: string | null;
        };
        readonly Adressen: readonly components["schemas"]["Adres"][] | null;
        readonly Handelsnamen: readonly components["schemas"]["Handelsnaam"][] | null;
        readonly Activiteiten: readonly components["schemas"]["Activiteit"][] | null;
        readonly Websites: readonly string[] | null;
        readonly Basisprofiel: {
            readonly kvkNummer: string;
            readonly indNonMailing?: string | null;
            readonly naam?: string | null;
            readonly materieleRegistratie?: components["schemas"]["MaterieleRegistratie"];
            readonly totaalWerkzamePersonen?: number | null;
            readonly statutaireNaam?: string | null;
            readonly handelsnamen?: components["schemas"]["Handelsnamen"];
            readonly sbiActiviteiten?: components["schemas"]["Activiteiten"];
            readonly _embedded?: {
                readonly hoofdvestiging?: components["schemas"]["Hoofdvestiging"];
                readonly eigenaar?: components["schemas"]["Eigenaar"];
            } | null;
        };
        /** @description Ontbreekt bij een vereniging van eigenaars en andere rechtspersonen zonder onderneming */
        readonly Hoofdvestiging: {
            readonly kvkNummer?: string | null;
            readonly adressen?: components["schemas"]["Adressen"];
            readonly websites?: components["schemas"]["Websites"];
        } | null;
        readonly Eigenaar: {
            /** @description Ontbreekt bij een eenmanszaak */
            readonly rsin?: string | null;
            readonly rechtsvorm?: string | null;
            readonly datumUitschrijving?: string | null;
            readonly adressen?: components["schemas"]["Adressen"];
            readonly websites?: components["schemas"]["Websites"];
        } | null;
        readonly Vestigingenlijst: {
            readonly kvkNummer: string;
            readonly vestigingen?: readonly components["schemas"]["Vestiging"][] | null;
        };
        readonly Vestiging: {
            readonly vestigingsnummer?: string | null;
            readonly kvkNummer?: string | null;
            readonly eersteHandelsnaam?: string | null;
            readonly indHoofdvestiging?: string | null;
            readonly indAdresAfgeschermd?: string | null;
            readonly volledigAdres?: string | null;
        };
        readonly Vestigingsprofiel: {
            readonly vestigingsnummer: string;
            readonly kvkNummer?: string | null;
            readonly rsin?: string | null;
            readonly indNonMailing?: string | null;
            readonly materieleRegistratie?: components["schemas"]["MaterieleRegistratie"];
            readonly statutaireNaam?: string | null;
            readonly eersteHandelsnaam?: string | null;
            readonly totaalWerkzamePersonen?: number | null;
            readonly handelsnamen?: components["schemas"]["Handelsnamen"];
            readonly adressen?: components["schemas"]["Adressen"];
            readonly websites?: components["schemas"]["Websites"];
            readonly sbiActiviteiten?: components["schemas"]["Activiteiten"];
        };
    };
    responses: never;
    parameters: {
        readonly KvkNummer: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly zoek: {
        readonly parameters: {
            readonly query?: {
                readonly rsin?: string;
                /** @description Hele woorden; ook vervallen en alternatieve namen */
                readonly naam?: string;
                readonly plaats?: string;
                readonly inclusiefInactieveRegistraties?: boolean;
                readonly resultatenPerPagina?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description De eerste pagina */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/hal+json": components["schemas"]["Zoekresultaat"];
                };
            };
        };
    };
    readonly leesBasisprofiel: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly kvkNummer: components["parameters"]["KvkNummer"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description De inschrijving, met eigenaar en hoofdvestiging */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/hal+json": components["schemas"]["Basisprofiel"];
                };
            };
        };
    };
    readonly leesVestigingen: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly kvkNummer: components["parameters"]["KvkNummer"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Alle vestigingen, zonder bladzijden */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/hal+json": components["schemas"]["Vestigingenlijst"];
                };
            };
        };
    };
    readonly leesVestigingsprofiel: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly vestigingsnummer: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Eén vestiging */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/hal+json": components["schemas"]["Vestigingsprofiel"];
                };
            };
        };
    };
}
