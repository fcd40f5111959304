// Made from klantinteracties.openapi.yaml by `npm run types`; do not edit.
export interface paths {
    readonly "/partijen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description De API kent geen zoekvraag met een bericht; dit is de ene aanroep met een nummer in het adres. De codes gaan niet mee waar de bron er vrije tekst in heeft (voor Open Klant 2.6). */
        readonly get: operations["zoekPartijen"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/partijen/{uuid}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description De partij achter een gevonden telefoonnummer of e-mailadres */
        readonly get: operations["leesPartij"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/partij-identificatoren": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description Of de bron een code weigert die niet in de vaste lijst staat (vanaf Open Klant 2.6) */
        readonly get: operations["beproefCodes"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/partij-identificatoren/{uuid}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description Het KVK-nummer waaronder een vestigingsnummer uniek is, of een identificator die alleen verwezen is */
        readonly get: operations["leesPartijidentificator"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/digitaleadressen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description Alleen waar `zoekenOpAdres` aan staat; een deel van het adres waar de bron dat kan, anders het hele */
        readonly get: operations["zoekDigitaleAdressen"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/digitaleadressen/{uuid}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["leesDigitaalAdres"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/betrokkenen/{uuid}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["leesBetrokkene"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/onderwerpobjecten/{uuid}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["leesOnderwerpobject"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/klantcontacten": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["zoekKlantcontacten"];
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
        readonly PartijenPagina: {
            /** @description Alleen of er nog een pagina is */
            readonly next?: string | null;
            readonly results: readonly components["schemas"]["Partij"][];
        };
        readonly PartijidentificatorenPagina: {
            readonly next?: string | null;
            readonly results: readonly components["schemas"]["Partijidentificator"][];
        };
        readonly DigitaleAdressenPagina: {
            /** @description Alleen of er nog een pagina is */
            readonly next?: string | null;
            readonly results: readonly components["schemas"]["DigitaalAdres"][];
        };
        readonly Verwijzing: {
            readonly uuid: string;
        };
        readonly Partij: {
            readonly uuid: string;
            readonly soortPartij?: string | null;
            readonly voorkeurstaal?: string | null;
            readonly interneNotitie?: string | null;
            readonly indicatieGeheimhouding?: boolean | null;
            readonly indicatieActief?: boolean | null;
            readonly partijIdentificatoren?: readonly components["schemas"]["Partijidentificator"][] | null;
            readonly partijIdentificatie?: components["schemas"]["Partijidentificatie"];
            readonly voorkeursDigitaalAdres?: components["schemas"]["Verwijzing"] | null;
            readonly digitaleAdressen?: readonly components["schemas"]["Verwijzing"][] | null;
            readonly bezoekadres?: components["schemas"]["Adres"];
            readonly correspondentieadres?: components["schemas"]["Adres"];
            readonly _expand?: {
                readonly digitaleAdressen?: readonly components["schemas"]["DigitaalAdres"][] | null;
            };
        };
        /** @description Voor Open Klant 2.7 staat in een partij alleen het uuid */
        readonly Partijidentificator: {
            readonly uuid?: string;
            readonly partijIdentificator?: {
                readonly codeObjecttype?: string | null;
                readonly codeRegister?: string | null;
                readonly codeSoortObjectId?: string | null;
                readonly objectId?: string | null;
            } | null;
            readonly subIdentificatorVan?: components["schemas"]["Verwijzing"] | null;
        };
        /** @description Een persoon heeft een volledige naam, een organisatie een naam */
        readonly Partijidentificatie: {
            readonly volledigeNaam?: string | null;
            readonly naam?: string | null;
        } | null;
        readonly Adres: {
            readonly straatnaam?: string | null;
            readonly huisnummer?: number | null;
            readonly huisnummertoevoeging?: string | null;
            readonly postcode?: string | null;
            readonly stad?: string | null;
            readonly adresregel1?: string | null;
            readonly adresregel2?: string | null;
            readonly adresregel3?: string | null;
            readonly land?: string | null;
        } | null;
        readonly DigitaalAdres: {
            readonly uuid?: string;
            readonly verstrektDoorPartij?: components["schemas"]["Verwijzing"] | null;
            readonly adres?: string | null;
            readonly soortDigitaalAdres?: string | null;
            readonly isStandaardAdres?: boolean | null;
            readonly omschrijving?: string | null;
            readonly verificatieDatum?: string | null;
        };
        readonly KlantcontactenPagina: {
            /** @description Wordt dit minder tussen twee pagina's, dan kan er een contact overgeslagen zijn */
            readonly count?: number;
            /** @description Alleen of er nog een pagina is */
            readonly next?: string | null;
            readonly results: readonly components["schemas"]["Klantcontact"][];
        };
        readonly Klantcontact: {
            readonly uuid: string;
            readonly plaatsgevondenOp?: string | null;
            readonly kanaal?: string | null;
            readonly onderwerp?: string | null;
            readonly inhoud?: string | null;
            readonly reactie?: string | null;
            readonly taal?: string | null;
            readonly hadBetrokkenen?: readonly components["schemas"]["Verwijzing"][] | null;
            readonly gingOverOnderwerpobjecten?: readonly components["schemas"]["Verwijzing"][] | null;
            readonly hadBetrokkenActoren?: readonly {
                readonly naam?: string | null;
                readonly soortActor?: string | null;
            }[] | null;
            readonly indicatieContactGelukt?: boolean | null;
            readonly vertrouwelijk?: boolean | null;
            readonly _expand?: {
                readonly hadBetrokkenen?: readonly components["schemas"]["Betrokkene"][] | null;
                readonly gingOverOnderwerpobjecten?: readonly components["schemas"]["Onderwerpobject"][] | null;
            };
        };
        readonly Betrokkene: {
            readonly wasPartij?: components["schemas"]["Verwijzing"] | null;
            readonly rol?: string | null;
        };
        readonly Onderwerpobject: {
            readonly onderwerpobjectidentificator?: {
                readonly objectId?: string | null;
                readonly codeObjecttype?: string | null;
                readonly codeSoortObjectId?: string | null;
            } | null;
        };
    };
    responses: never;
    parameters: {
        readonly Uuid: string;
        readonly PageSize: number;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly zoekPartijen: {
        readonly parameters: {
            readonly query: {
                readonly partijIdentificator__codeObjecttype?: string;
                readonly partijIdentificator__codeRegister?: string;
                readonly partijIdentificator__codeSoortObjectId?: string;
                readonly partijIdentificator__objectId: string;
                readonly expand?: readonly "digitaleAdressen"[];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description De eerste pagina partijen */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PartijenPagina"];
                };
            };
        };
    };
    readonly leesPartij: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly uuid: components["parameters"]["Uuid"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description De partij */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Partij"];
                };
            };
        };
    };
    readonly beproefCodes: {
        readonly parameters: {
            readonly query: {
                readonly partijIdentificatorCodeSoortObjectId: string;
                readonly pageSize?: components["parameters"]["PageSize"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Bij een code die nergens bestaat leeg */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PartijidentificatorenPagina"];
                };
            };
        };
    };
    readonly leesPartijidentificator: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly uuid: components["parameters"]["Uuid"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description De partijidentificator */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Partijidentificator"];
                };
            };
        };
    };
    readonly zoekDigitaleAdressen: {
        readonly parameters: {
            readonly query?: {
                readonly adres?: string;
                readonly adres__icontains?: string;
                readonly pageSize?: components["parameters"]["PageSize"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description De eerste pagina digitale adressen */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DigitaleAdressenPagina"];
                };
            };
        };
    };
    readonly leesDigitaalAdres: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly uuid: components["parameters"]["Uuid"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Een digitaal adres dat de bron niet uitbreidde */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DigitaalAdres"];
                };
            };
        };
    };
    readonly leesBetrokkene: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly uuid: components["parameters"]["Uuid"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Een betrokkene die de bron niet uitbreidde */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Betrokkene"];
                };
            };
        };
    };
    readonly leesOnderwerpobject: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly uuid: components["parameters"]["Uuid"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Een onderwerpobject dat de bron niet uitbreidde */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Onderwerpobject"];
                };
            };
        };
    };
    readonly zoekKlantcontacten: {
        readonly parameters: {
            readonly query: {
                /** @description Alleen contacten over deze zaak; de codes ervan zijn overal anders en worden hier vergeleken */
                readonly onderwerpobject__onderwerpobjectidentificatorObjectId?: string;
                readonly hadBetrokkene__wasPartij__uuid: string;
                readonly expand?: readonly ("hadBetrokkenen" | "gingOverOnderwerpobjecten")[];
                readonly page?: number;
                readonly pageSize?: components["parameters"]["PageSize"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Eén pagina klantcontacten, nieuwste eerst; in oudere uitgaven het laatst ingevoerde eerst */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["KlantcontactenPagina"];
                };
            };
        };
    };
}
