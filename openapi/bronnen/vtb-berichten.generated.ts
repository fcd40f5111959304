// Made from vtb-berichten.openapi.yaml by `npm run types`; do not edit.
export interface paths {
    readonly "/berichten": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["zoekBerichten"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/berichten/{uuid}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly uuid: string;
            };
            readonly cookie?: never;
        };
        readonly get: operations["leesBericht"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch: operations["markeerBericht"];
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        readonly Berichten: {
            readonly count?: number;
            readonly next?: string | null;
            readonly results?: readonly components["schemas"]["Bericht"][];
        };
        readonly Geopend: {
            readonly geopendOp?: string | null;
        };
        readonly Bericht: {
            readonly uuid: string;
            readonly onderwerp?: string | null;
            readonly berichtTekst?: string | null;
            readonly publicatiedatum?: string | null;
            readonly referentie?: string | null;
            readonly ontvanger?: string;
            readonly geopendOp?: string | null;
            readonly berichtType?: string | null;
            readonly isGerelateerdAan?: readonly {
                readonly urn: string;
            }[] | null;
            readonly handelingsPerspectief?: string | null;
            readonly einddatumHandelingsTermijn?: string | null;
            readonly bijlagen?: readonly {
                readonly informatieObject: string;
                readonly omschrijving?: string | null;
            }[] | null;
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
    readonly zoekBerichten: {
        readonly parameters: {
            readonly query?: {
                readonly ontvanger?: string;
                readonly page?: number;
                readonly pageSize?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Eén bladzijde */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Berichten"];
                };
            };
        };
    };
    readonly leesBericht: {
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
            /** @description Het bericht */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Bericht"];
                };
            };
        };
    };
    readonly markeerBericht: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly uuid: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Geopend"];
            };
        };
        readonly responses: {
            /** @description Het bericht zoals het geworden is */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Bericht"];
                };
            };
        };
    };
}
