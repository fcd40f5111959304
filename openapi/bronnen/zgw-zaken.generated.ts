// Made from zgw-zaken.openapi.yaml by `npm run types`; do not edit.
export interface paths {
    readonly "/zaken": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description Waar `_zoek` niet filtert; namen en waarden van de filters als in ZaakZoek, lijsten met komma's */
        readonly get: operations["leesZaken"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/zaken/{uuid}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["leesZaak"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/zaken/_zoek": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["zoekZaken"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/rollen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description De rollen van één zaak, of die van een bedrijf waar `/zaken` niet op zijn nummer filtert */
        readonly get: operations["leesRollen"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/statussen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["leesStatussen"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/statussen/{uuid}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["leesStatus"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/resultaten/{uuid}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["leesResultaat"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/zaakinformatieobjecten": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["leesZaakinformatieobjecten"];
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
        /** @description Wat een server niet kent (zie dialect) gaat niet mee */
        readonly ZaakZoek: {
            readonly rol__betrokkeneIdentificatie__natuurlijkPersoon__inpBsn?: string;
            readonly rol__betrokkeneIdentificatie__nietNatuurlijkPersoon__innNnpId?: string;
            readonly rol__betrokkeneIdentificatie__nietNatuurlijkPersoon__annIdentificatie?: string;
            /** @description Open Zaak, experimenteel */
            readonly rol__betrokkeneIdentificatie__nietNatuurlijkPersoon__kvkNummer?: string;
            /** @description Open Zaak, experimenteel */
            readonly rol__betrokkeneIdentificatie__nietNatuurlijkPersoon__vestigingsNummer?: string;
            readonly rol__betrokkeneIdentificatie__vestiging__vestigingsNummer?: string;
            /** @description Open Zaak, verouderd */
            readonly rol__betrokkeneIdentificatie__vestiging__kvkNummer?: string;
            /** @enum {string} */
            readonly rol__omschrijvingGeneriek?: "initiator";
            readonly zaaktype__in?: readonly string[];
            readonly einddatum__isnull?: boolean;
            readonly einddatum__gt?: string;
            readonly maximaleVertrouwelijkheidaanduiding?: string;
            /** @description Zoals Open Zaak; waar die de lijst weigert één tekst, zoals de standaard */
            readonly ordering?: readonly ("-startdatum" | "-identificatie")[];
            /** @description Zoals Open Zaak; waar die de lijst weigert een tekst met komma's, zoals de standaard */
            readonly expand?: readonly components["schemas"]["Relatie"][];
        };
        /** @enum {string} */
        readonly Relatie: "status" | "resultaat" | "rollen" | "zaakinformatieobjecten";
        readonly Pagina: {
            readonly count?: number;
            /** @description Alleen of er nog een pagina is; het adres zelf wordt niet gevolgd */
            readonly next?: string | null;
        };
        readonly ZakenPagina: components["schemas"]["Pagina"] & {
            readonly results: readonly components["schemas"]["Zaak"][];
        };
        readonly Zaak: {
            /** @description Zoals filters op de zaak het willen */
            readonly url?: string;
            readonly uuid: string;
            readonly identificatie?: string | null;
            readonly bronorganisatie?: string | null;
            readonly omschrijving?: string | null;
            readonly toelichting?: string | null;
            /** @description Adres in de Catalogi API */
            readonly zaaktype: string;
            readonly registratiedatum?: string | null;
            readonly startdatum?: string | null;
            readonly einddatumGepland?: string | null;
            readonly uiterlijkeEinddatumAfdoening?: string | null;
            readonly einddatum?: string | null;
            readonly vertrouwelijkheidaanduiding?: string | null;
            readonly verantwoordelijkeOrganisatie?: string | null;
            /** @description Open Zaak, experimenteel */
            readonly laatstGemuteerd?: string | null;
            /** @description Open Zaak, experimenteel */
            readonly laatstGeopend?: string | null;
            readonly hoofdzaak?: string | null;
            readonly deelzaken?: readonly string[] | null;
            /** @description Adres; leeg als er geen is */
            readonly status?: string | null;
            /** @description Adres; leeg als er geen is */
            readonly resultaat?: string | null;
            /** @description Adressen; ontbreekt in oudere versies */
            readonly rollen?: readonly string[] | null;
            /** @description Adressen; ontbreekt in oudere versies */
            readonly zaakinformatieobjecten?: readonly string[] | null;
            readonly _expand?: components["schemas"]["ZaakExpand"];
        };
        /** @description Een lege relatie kan ontbreken, null zijn of een lege lijst */
        readonly ZaakExpand: {
            readonly status?: components["schemas"]["Status"] | null;
            readonly resultaat?: components["schemas"]["Resultaat"] | null;
            readonly rollen?: readonly components["schemas"]["Rol"][];
            readonly zaakinformatieobjecten?: readonly components["schemas"]["Zaakinformatieobject"][];
        };
        readonly Status: {
            readonly zaak?: string | null;
            readonly statustype: string;
            readonly datumStatusGezet?: string | null;
            readonly statustoelichting?: string | null;
        };
        readonly Resultaat: {
            readonly resultaattype: string;
            readonly toelichting?: string | null;
        };
        readonly Rol: {
            readonly zaak?: string | null;
            readonly betrokkeneType: string;
            readonly omschrijving?: string | null;
            readonly omschrijvingGeneriek?: string | null;
            /** @description Open Zaak, experimenteel */
            readonly beginGeldigheid?: string | null;
            /** @description Open Zaak, experimenteel */
            readonly eindeGeldigheid?: string | null;
            /** @description `gemachtigde`: deze betrokkene handelde voor een ander */
            readonly indicatieMachtiging?: string | null;
            /** @description Open Zaak, experimenteel */
            readonly authenticatieContext?: {
                readonly levelOfAssurance?: string | null;
            } | null;
            readonly betrokkeneIdentificatie?: components["schemas"]["BetrokkeneIdentificatie"];
        };
        /** @description De nummers van alle soorten betrokkene bij elkaar; leeg is een lege tekst */
        readonly BetrokkeneIdentificatie: {
            readonly inpBsn?: string | null;
            /** @description RSIN; bij veel gemeenten het KVK-nummer */
            readonly innNnpId?: string | null;
            /** @description Bij sommige gemeenten het KVK-nummer */
            readonly annIdentificatie?: string | null;
            readonly kvkNummer?: string | null;
            readonly vestigingsNummer?: string | null;
        } | null;
        readonly Zaakinformatieobject: {
            readonly zaak?: string | null;
            /** @description Adres in de Documenten API */
            readonly informatieobject: string;
        };
    };
    responses: never;
    parameters: {
        readonly page: number;
        /** @description Open Zaak; de standaard kent alleen `page` */
        readonly pageSize: number;
        readonly uuid: string;
        /** @description Adres van de zaak, zoals de bron het schrijft */
        readonly zaak: string;
        readonly AcceptCrs: "EPSG:4326";
        readonly ContentCrs: "EPSG:4326";
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly leesZaken: {
        readonly parameters: {
            readonly query?: {
                readonly page?: components["parameters"]["page"];
                /** @description Open Zaak; de standaard kent alleen `page` */
                readonly pageSize?: components["parameters"]["pageSize"];
            };
            readonly header: {
                readonly "Accept-Crs": components["parameters"]["AcceptCrs"];
                readonly "Content-Crs": components["parameters"]["ContentCrs"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Eén pagina zaken */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ZakenPagina"];
                };
            };
        };
    };
    readonly leesZaak: {
        readonly parameters: {
            readonly query?: {
                readonly expand?: readonly components["schemas"]["Relatie"][];
            };
            readonly header: {
                readonly "Accept-Crs": components["parameters"]["AcceptCrs"];
                readonly "Content-Crs": components["parameters"]["ContentCrs"];
            };
            readonly path: {
                readonly uuid: components["parameters"]["uuid"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description De zaak */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Zaak"];
                };
            };
            /** @description Die is er niet */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly zoekZaken: {
        readonly parameters: {
            readonly query?: {
                readonly page?: components["parameters"]["page"];
                /** @description Open Zaak; de standaard kent alleen `page` */
                readonly pageSize?: components["parameters"]["pageSize"];
            };
            readonly header: {
                readonly "Accept-Crs": components["parameters"]["AcceptCrs"];
                readonly "Content-Crs": components["parameters"]["ContentCrs"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ZaakZoek"];
            };
        };
        readonly responses: {
            /** @description Eén pagina zaken */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ZakenPagina"];
                };
            };
        };
    };
    readonly leesRollen: {
        readonly parameters: {
            readonly query?: {
                /** @description Adres van de zaak, zoals de bron het schrijft */
                readonly zaak?: components["parameters"]["zaak"];
                readonly page?: components["parameters"]["page"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Eén pagina rollen */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Pagina"] & {
                        readonly results: readonly components["schemas"]["Rol"][];
                    };
                };
            };
        };
    };
    readonly leesStatussen: {
        readonly parameters: {
            readonly query?: {
                /** @description Adres van de zaak, zoals de bron het schrijft */
                readonly zaak?: components["parameters"]["zaak"];
                readonly page?: components["parameters"]["page"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Eén pagina statussen */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Pagina"] & {
                        readonly results: readonly components["schemas"]["Status"][];
                    };
                };
            };
        };
    };
    readonly leesStatus: {
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
            /** @description De status */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Status"];
                };
            };
        };
    };
    readonly leesResultaat: {
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
            /** @description Het resultaat */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Resultaat"];
                };
            };
        };
    };
    readonly leesZaakinformatieobjecten: {
        readonly parameters: {
            readonly query?: {
                /** @description Adres van de zaak, zoals de bron het schrijft */
                readonly zaak?: components["parameters"]["zaak"];
                /** @description Adres in de Documenten API, zoals de bron het schrijft */
                readonly informatieobject?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Alle, zonder pagina's */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Zaakinformatieobject"][];
                };
            };
        };
    };
}
