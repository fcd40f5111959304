// Made from zgw-documenten.openapi.yaml by `npm run types`; do not edit.
export interface paths {
    readonly "/enkelvoudiginformatieobjecten/_zoek": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["zoekDocumenten"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/enkelvoudiginformatieobjecten/{uuid}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description Waar `_zoek` ontbreekt, en voor het openen van een document */
        readonly get: operations["leesDocument"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/enkelvoudiginformatieobjecten/{uuid}/download": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["leesDocumentinhoud"];
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
        readonly DocumentenPagina: {
            readonly count: number;
            /** @description Alleen of er nog een pagina is */
            readonly next?: string | null;
            readonly results: readonly components["schemas"]["Informatieobject"][];
        };
        readonly Informatieobject: {
            /** @description Kan `?versie=` hebben */
            readonly url: string;
            readonly identificatie?: string | null;
            readonly titel?: string | null;
            readonly beschrijving?: string | null;
            /** @description Adres in de Catalogi API */
            readonly informatieobjecttype?: string | null;
            readonly creatiedatum?: string | null;
            readonly ontvangstdatum?: string | null;
            readonly verzenddatum?: string | null;
            readonly status?: string | null;
            readonly vertrouwelijkheidaanduiding?: string | null;
            readonly formaat?: string | null;
            readonly auteur?: string | null;
            readonly bestandsnaam?: string | null;
            readonly bestandsomvang?: number | null;
            readonly versie?: number | null;
        };
    };
    responses: never;
    parameters: {
        readonly uuid: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly zoekDocumenten: {
        readonly parameters: {
            readonly query?: {
                readonly page?: number;
                /** @description Open Zaak; de standaard kent alleen `page` */
                readonly pageSize?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly uuid__in: readonly string[];
                };
            };
        };
        readonly responses: {
            /** @description Eén pagina documenten */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DocumentenPagina"];
                };
            };
        };
    };
    readonly leesDocument: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly uuid: components["parameters"]["uuid"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Het document */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Informatieobject"];
                };
            };
            /** @description Dat is er niet */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly leesDocumentinhoud: {
        readonly parameters: {
            readonly query?: {
                readonly versie?: number;
            };
            readonly header?: never;
            readonly path: {
                readonly uuid: components["parameters"]["uuid"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description De inhoud */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/octet-stream": string;
                };
            };
        };
    };
}
