// Made from objecten.openapi.yaml by `npm run types`; do not edit.
export interface paths {
    readonly "/objects/search": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["zoekObjecten"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/objects/{uuid}": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Accept-Crs"?: components["parameters"]["AcceptCrs"];
                readonly "Content-Crs": components["parameters"]["ContentCrs"];
            };
            readonly path: {
                readonly uuid: string;
            };
            readonly cookie?: never;
        };
        readonly get: operations["leesObject"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /** @description De gegevens in de vraag worden samengevoegd met die er al zijn */
        readonly patch: operations["wijzigObject"];
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        readonly Zoekvraag: {
            readonly type?: string;
            readonly data_attr?: string;
            readonly data_attrs?: string;
        };
        readonly Objecten: {
            readonly count?: number;
            readonly next?: string | null;
            readonly results?: readonly components["schemas"]["Object"][];
        };
        readonly Object: {
            readonly uuid: string;
            readonly type: string;
            readonly record: {
                readonly data?: Record<string, never>;
            };
        };
        readonly Wijziging: {
            readonly record?: {
                readonly data?: Record<string, never>;
            };
        };
        readonly Identificatie: {
            readonly type: string;
            readonly value: string;
        };
        readonly Taakdata: {
            readonly titel?: string | null;
            readonly title?: string | null;
            readonly status?: string | null;
            readonly soort?: string | null;
            readonly verloopdatum?: string | null;
            readonly koppeling?: {
                readonly registratie?: string | null;
                readonly uuid?: string | null;
                readonly value?: string | null;
            } | null;
            readonly url?: {
                readonly uri?: string | null;
            } | null;
        };
        readonly Berichtdata: {
            readonly onderwerp?: string | null;
            readonly berichtTekst?: string | null;
            readonly berichtType?: string | null;
            readonly publicatiedatum?: string | null;
            readonly geopend?: boolean | null;
            readonly handelingsperspectief?: string | null;
            readonly einddatumHandelingstermijn?: string | null;
            readonly referentie?: string | null;
            readonly bijlages?: readonly string[] | null;
        };
    };
    responses: never;
    parameters: {
        readonly ContentCrs: string;
        readonly AcceptCrs: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly zoekObjecten: {
        readonly parameters: {
            readonly query?: {
                readonly page?: number;
                readonly pageSize?: number;
            };
            readonly header: {
                readonly "Content-Crs": components["parameters"]["ContentCrs"];
                readonly "Accept-Crs"?: components["parameters"]["AcceptCrs"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Zoekvraag"];
            };
        };
        readonly responses: {
            /** @description Eén bladzijde */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Objecten"];
                };
            };
        };
    };
    readonly leesObject: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Accept-Crs"?: components["parameters"]["AcceptCrs"];
                readonly "Content-Crs": components["parameters"]["ContentCrs"];
            };
            readonly path: {
                readonly uuid: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Het object */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Object"];
                };
            };
        };
    };
    readonly wijzigObject: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Accept-Crs"?: components["parameters"]["AcceptCrs"];
                readonly "Content-Crs": components["parameters"]["ContentCrs"];
            };
            readonly path: {
                readonly uuid: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Wijziging"];
            };
        };
        readonly responses: {
            /** @description Het object zoals het geworden is */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Object"];
                };
            };
        };
    };
}
