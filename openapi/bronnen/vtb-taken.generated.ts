// Made from vtb-taken.openapi.yaml by `npm run types`; do not edit.
export interface paths {
    readonly "/externetaken": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["zoekExterneTaken"];
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
        readonly ExterneTaken: {
            readonly count?: number;
            readonly next?: string | null;
            readonly results?: readonly components["schemas"]["ExterneTaak"][];
        };
        readonly ExterneTaak: {
            readonly uuid: string;
            readonly titel?: string | null;
            readonly status?: string | null;
            readonly startdatum?: string | null;
            readonly handelingsPerspectief?: string | null;
            readonly einddatumHandelingsTermijn?: string | null;
            readonly toelichting?: string | null;
            readonly isToegewezenAan?: string;
            readonly isGerelateerdAan?: readonly {
                readonly urn: string;
            }[] | null;
            readonly taakSoort?: string | null;
            readonly details?: {
                readonly uitvraagLink?: string | null;
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
    readonly zoekExterneTaken: {
        readonly parameters: {
            readonly query?: {
                readonly isToegewezenAan?: string;
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
                    readonly "application/json": components["schemas"]["ExterneTaken"];
                };
            };
        };
    };
}
