// Made from zgw-besluiten.openapi.yaml by `npm run types`; do not edit.
export interface paths {
    readonly "/besluiten": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["leesBesluiten"];
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
        readonly Besluit: {
            readonly url: string;
            readonly zaak: string;
            /** @description Adres in de Catalogi API */
            readonly besluittype: string;
            readonly identificatie?: string | null;
            readonly datum?: string | null;
            readonly toelichting?: string | null;
            readonly ingangsdatum?: string | null;
            readonly vervaldatum?: string | null;
            readonly publicatiedatum?: string | null;
            readonly verzenddatum?: string | null;
            readonly uiterlijkeReactiedatum?: string | null;
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
    readonly leesBesluiten: {
        readonly parameters: {
            readonly query: {
                /** @description Adres van de zaak, zoals de bron het schrijft */
                readonly zaak: string;
                readonly page?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Eén pagina besluiten */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly count: number;
                        /** @description Alleen of er nog een pagina is; het adres zelf wordt niet gevolgd */
                        readonly next?: string | null;
                        readonly results: readonly components["schemas"]["Besluit"][];
                    };
                };
            };
        };
    };
}
