// Made from zgw-catalogi.openapi.yaml by `npm run types`; do not edit.
export interface paths {
    readonly "/zaaktypen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["leesZaaktypen"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/zaaktypen/{uuid}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["leesZaaktype"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/statustypen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["leesStatustypen"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/statustypen/{uuid}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["leesStatustype"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/resultaattypen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["leesResultaattypen"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/resultaattypen/{uuid}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["leesResultaattype"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/informatieobjecttypen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["leesInformatieobjecttypen"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/informatieobjecttypen/{uuid}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["leesInformatieobjecttype"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/besluittypen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["leesBesluittypen"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/besluittypen/{uuid}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["leesBesluittype"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/catalogussen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["leesCatalogussen"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/catalogussen/{uuid}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["leesCatalogus"];
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
        readonly Pagina: {
            /** @description Alleen of er nog een pagina is */
            readonly next?: string | null;
        };
        readonly Zaaktype: {
            readonly url: string;
            readonly identificatie?: string;
            readonly omschrijving?: string;
            readonly catalogus?: string;
            readonly indicatieInternOfExtern?: string;
            readonly doorlooptijd?: string;
            readonly servicenorm?: string;
        };
        readonly Statustype: {
            readonly url: string;
            readonly omschrijving?: string;
            readonly statustekst?: string;
            readonly isEindstatus?: boolean;
            readonly informeren?: boolean;
        };
        readonly Resultaattype: {
            readonly url: string;
            readonly omschrijving?: string;
        };
        readonly Informatieobjecttype: {
            readonly url: string;
            readonly omschrijving?: string;
            readonly catalogus?: string;
        };
        readonly Besluittype: {
            readonly url: string;
            readonly omschrijving?: string;
        };
        readonly Catalogus: {
            readonly url: string;
            readonly domein?: string;
        };
    };
    responses: never;
    parameters: {
        readonly page: number;
        /** @description Open Zaak; de standaard kent alleen `page` */
        readonly pageSize: number;
        readonly uuid: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly leesZaaktypen: {
        readonly parameters: {
            readonly query?: {
                readonly page?: components["parameters"]["page"];
                /** @description Open Zaak; de standaard kent alleen `page` */
                readonly pageSize?: components["parameters"]["pageSize"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Eén pagina zaaktypen */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Pagina"] & {
                        readonly results: readonly components["schemas"]["Zaaktype"][];
                    };
                };
            };
        };
    };
    readonly leesZaaktype: {
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
            /** @description Het zaaktype */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Zaaktype"];
                };
            };
        };
    };
    readonly leesStatustypen: {
        readonly parameters: {
            readonly query?: {
                readonly page?: components["parameters"]["page"];
                /** @description Open Zaak; de standaard kent alleen `page` */
                readonly pageSize?: components["parameters"]["pageSize"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Eén pagina statustypen */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Pagina"] & {
                        readonly results: readonly components["schemas"]["Statustype"][];
                    };
                };
            };
        };
    };
    readonly leesStatustype: {
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
            /** @description Het statustype */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Statustype"];
                };
            };
        };
    };
    readonly leesResultaattypen: {
        readonly parameters: {
            readonly query?: {
                readonly page?: components["parameters"]["page"];
                /** @description Open Zaak; de standaard kent alleen `page` */
                readonly pageSize?: components["parameters"]["pageSize"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Eén pagina resultaattypen */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Pagina"] & {
                        readonly results: readonly components["schemas"]["Resultaattype"][];
                    };
                };
            };
        };
    };
    readonly leesResultaattype: {
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
            /** @description Het resultaattype */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Resultaattype"];
                };
            };
        };
    };
    readonly leesInformatieobjecttypen: {
        readonly parameters: {
            readonly query?: {
                readonly page?: components["parameters"]["page"];
                /** @description Open Zaak; de standaard kent alleen `page` */
                readonly pageSize?: components["parameters"]["pageSize"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Eén pagina informatieobjecttypen */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Pagina"] & {
                        readonly results: readonly components["schemas"]["Informatieobjecttype"][];
                    };
                };
            };
        };
    };
    readonly leesInformatieobjecttype: {
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
            /** @description Het informatieobjecttype */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Informatieobjecttype"];
                };
            };
        };
    };
    readonly leesBesluittypen: {
        readonly parameters: {
            readonly query?: {
                readonly page?: components["parameters"]["page"];
                /** @description Open Zaak; de standaard kent alleen `page` */
                readonly pageSize?: components["parameters"]["pageSize"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Eén pagina besluittypen */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Pagina"] & {
                        readonly results: readonly components["schemas"]["Besluittype"][];
                    };
                };
            };
        };
    };
    readonly leesBesluittype: {
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
            /** @description Het besluittype */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Besluittype"];
                };
            };
        };
    };
    readonly leesCatalogussen: {
        readonly parameters: {
            readonly query?: {
                readonly page?: components["parameters"]["page"];
                /** @description Open Zaak; de standaard kent alleen `page` */
                readonly pageSize?: components["parameters"]["pageSize"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Eén pagina catalogussen */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Pagina"] & {
                        readonly results: readonly components["schemas"]["Catalogus"][];
                    };
                };
            };
        };
    };
    readonly leesCatalogus: {
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
            /** @description De catalogus */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Catalogus"];
                };
            };
        };
    };
}
