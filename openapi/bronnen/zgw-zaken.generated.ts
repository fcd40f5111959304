// Made from zgw-zaken.openapi.yaml by `npm run types`; do not edit.
export interface paths {
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        readonly ZaakZoek: {
            readonly rol__betrokkeneIdentificatie__natuurlijkPersoon__inpBsn?: string;
            readonly rol__betrokkeneIdentificatie__nietNatuurlijkPersoon__innNnpId?: string;
            readonly rol__betrokkeneIdentificatie__nietNatuurlijkPersoon__kvkNummer?: string;
            readonly rol__betrokkeneIdentificatie__vestiging__vestigingsNummer?: string;
            /** @enum {string} */
            readonly rol__omschrijvingGeneriek?: "initiator";
            readonly zaaktype__in?: readonly string[];
            readonly einddatum__isnull?: boolean;
            readonly einddatum__gt?: string;
            readonly maximaleVertrouwelijkheidaanduiding: string;
            readonly ordering: readonly "-startdatum"[];
            readonly expand: readonly ("status" | "resultaat" | "rollen" | "zaakinformatieobjecten")[];
        };
        readonly ZakenPagina: {
            readonly count: number;
            /** @description Alleen of er nog een pagina is; het adres zelf wordt niet gevolgd */
            readonly next?: string | null;
            readonly results: readonly components["schemas"]["Zaak"][];
        };
        readonly Zaak: {
            readonly uuid: string;
            readonly identificatie?: string | null;
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
            readonly hoofdzaak?: string | null;
            readonly deelzaken?: readonly string[];
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
            readonly statustype: string;
            readonly datumStatusGezet?: string | null;
            readonly statustoelichting?: string | null;
        };
        readonly Resultaat: {
            readonly resultaattype: string;
            readonly toelichting?: string | null;
        };
        readonly Rol: {
            readonly betrokkeneType: string;
            readonly omschrijving?: string | null;
            readonly omschrijvingGeneriek?: string | null;
            /** @description Open Zaak, experimenteel */
            readonly beginGeldigheid?: string | null;
            /** @description Open Zaak, experimenteel */
            readonly eindeGeldigheid?: string | null;
            readonly betrokkeneIdentificatie?: components["schemas"]["BetrokkeneIdentificatie"];
        };
        /** @description De nummers van alle soorten betrokkene bij elkaar; leeg is een lege tekst */
        readonly BetrokkeneIdentificatie: {
            readonly inpBsn?: string | null;
            readonly innNnpId?: string | null;
            readonly kvkNummer?: string | null;
            readonly vestigingsNummer?: string | null;
        } | null;
        readonly Zaakinformatieobject: {
            /** @description Adres in de Documenten API */
            readonly informatieobject: string;
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
    readonly zoekZaken: {
        readonly parameters: {
            readonly query?: {
                readonly page?: number;
                /** @description Open Zaak; de standaard kent alleen `page` */
                readonly pageSize?: number;
            };
            readonly header: {
                readonly "Accept-Crs": "EPSG:4326";
                readonly "Content-Crs": "EPSG:4326";
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
}
