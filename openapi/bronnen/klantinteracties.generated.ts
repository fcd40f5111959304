// Made from klantinteracties.openapi.yaml by `npm run types`; do not edit.
export interface paths {
    readonly "/partijen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description De API kent geen zoekvraag met een bericht; dit is de ene aanroep met een nummer in het adres. */
        readonly get: operations["zoekPartijen"];
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
        /** @description Het KVK-nummer waaronder een vestigingsnummer uniek is */
        readonly get: operations["leesPartijidentificator"];
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
            readonly bezoekadres?: components["schemas"]["Adres"];
            readonly correspondentieadres?: components["schemas"]["Adres"];
            readonly _expand?: {
                readonly digitaleAdressen?: readonly components["schemas"]["DigitaalAdres"][] | null;
            };
        };
        readonly Partijidentificator: {
            readonly partijIdentificator: {
                readonly codeObjecttype?: string | null;
                readonly codeRegister?: string | null;
                readonly codeSoortObjectId?: string | null;
                readonly objectId?: string | null;
            };
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
            readonly adres?: string | null;
            readonly soortDigitaalAdres?: string | null;
            readonly isStandaardAdres?: boolean | null;
            readonly omschrijving?: string | null;
            readonly verificatieDatum?: string | null;
        };
        readonly KlantcontactenPagina: {
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
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly zoekPartijen: {
        readonly parameters: {
            readonly query: {
                readonly partijIdentificator__codeObjecttype: string;
                readonly partijIdentificator__codeRegister: string;
                readonly partijIdentificator__codeSoortObjectId: string;
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
    readonly leesPartijidentificator: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly uuid: string;
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
    readonly zoekKlantcontacten: {
        readonly parameters: {
            readonly query: {
                readonly hadBetrokkene__wasPartij__uuid: string;
                readonly expand?: readonly ("hadBetrokkenen" | "gingOverOnderwerpobjecten")[];
                readonly page?: number;
                readonly pageSize?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Eén pagina klantcontacten, nieuwste eerst */
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
