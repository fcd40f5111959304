// Made from brp-personen.openapi.yaml by `npm run types`; do not edit.
export interface paths {
    readonly "/personen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["bevraagPersonen"];
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
        readonly PersonenVraag: {
            readonly type: string;
            readonly fields: readonly string[];
        } & (components["schemas"]["RaadpleegMetBurgerservicenummer"] | components["schemas"]["ZoekMetGeslachtsnaamEnGeboortedatum"] | components["schemas"]["ZoekMetPostcodeEnHuisnummer"]);
        readonly RaadpleegMetBurgerservicenummer: {
            readonly burgerservicenummer: readonly string[];
        };
        /** @description Hoogstens 10 personen; bij meer een fout met code `tooManyResults` */
        readonly ZoekMetGeslachtsnaamEnGeboortedatum: {
            readonly geslachtsnaam: string;
            readonly geboortedatum: string;
            readonly voornamen?: string;
            readonly voorvoegsel?: string;
        };
        /** @description Hoogstens 30 personen; bij meer een fout met code `tooManyResults` */
        readonly ZoekMetPostcodeEnHuisnummer: {
            readonly postcode: string;
            readonly huisnummer: number;
            readonly huisletter?: string;
            readonly huisnummertoevoeging?: string;
            readonly geboortedatum?: string;
        };
        readonly PersonenAntwoord: {
            readonly personen: readonly components["schemas"]["Persoon"][];
        };
        readonly Waarde: {
            readonly code?: string;
            readonly omschrijving?: string;
        };
        /** @description `type` zegt welke delen er zijn; de tabel van typen kan groeien */
        readonly Datum: {
            readonly type?: string;
            readonly langFormaat?: string;
            readonly datum?: string;
            readonly jaar?: number;
            readonly maand?: number;
            readonly onbekend?: boolean;
        };
        /** @description Een boolean per veld in onderzoek, en datums; wordt doorgegeven zoals het komt */
        readonly InOnderzoek: {
            readonly [key: string]: unknown;
        };
        readonly Persoon: {
            readonly burgerservicenummer?: string;
            readonly geheimhoudingPersoonsgegevens?: boolean;
            readonly inOnderzoek?: components["schemas"]["InOnderzoek"];
            readonly opschortingBijhouding?: {
                readonly reden?: components["schemas"]["Waarde"];
                readonly datum?: components["schemas"]["Datum"];
            };
            readonly rni?: readonly {
                readonly deelnemer?: components["schemas"]["Waarde"];
                readonly omschrijvingVerdrag?: string;
                readonly categorie?: string;
            }[];
            readonly verificatie?: {
                readonly datum?: components["schemas"]["Datum"];
                readonly omschrijving?: string;
            };
            readonly leeftijd?: number;
            readonly geslacht?: components["schemas"]["Waarde"];
            readonly naam?: components["schemas"]["NaamPersoon"];
            readonly geboorte?: components["schemas"]["Gebeurtenis"];
            readonly overlijden?: components["schemas"]["Gebeurtenis"];
            readonly adressering?: components["schemas"]["Adressering"];
            readonly verblijfplaats?: components["schemas"]["Verblijfplaats"];
            readonly gemeenteVanInschrijving?: components["schemas"]["Waarde"];
            readonly datumInschrijvingInGemeente?: components["schemas"]["Datum"];
            readonly nationaliteiten?: readonly components["schemas"]["Nationaliteit"][];
            readonly indicatieCurateleRegister?: boolean;
            readonly gezag?: readonly components["schemas"]["Gezagsrelatie"][];
            readonly partners?: readonly components["schemas"]["Partner"][];
            readonly kinderen?: readonly components["schemas"]["Kind"][];
            readonly ouders?: readonly components["schemas"]["Ouder"][];
        };
        readonly AdellijkeTitelPredicaat: {
            readonly code?: string;
            readonly omschrijving?: string;
            readonly soort?: string;
        };
        readonly NaamPersoon: {
            readonly voornamen?: string;
            readonly adellijkeTitelPredicaat?: components["schemas"]["AdellijkeTitelPredicaat"];
            readonly voorvoegsel?: string;
            readonly geslachtsnaam?: string;
            readonly voorletters?: string;
            readonly volledigeNaam?: string;
            readonly aanduidingNaamgebruik?: components["schemas"]["Waarde"];
            readonly inOnderzoek?: components["schemas"]["InOnderzoek"];
        };
        /** @description Als NaamPersoon, zonder volledige naam en naamgebruik */
        readonly NaamGerelateerde: {
            readonly voornamen?: string;
            readonly adellijkeTitelPredicaat?: components["schemas"]["AdellijkeTitelPredicaat"];
            readonly voorvoegsel?: string;
            readonly geslachtsnaam?: string;
            readonly voorletters?: string;
            readonly inOnderzoek?: components["schemas"]["InOnderzoek"];
        };
        /** @description Geboorte, overlijden of het aangaan van een huwelijk */
        readonly Gebeurtenis: {
            readonly datum?: components["schemas"]["Datum"];
            readonly land?: components["schemas"]["Waarde"];
            readonly plaats?: components["schemas"]["Waarde"];
            readonly inOnderzoek?: components["schemas"]["InOnderzoek"];
        };
        readonly Adressering: {
            readonly aanhef?: string;
            readonly aanschrijfwijze?: {
                readonly naam?: string;
                readonly aanspreekvorm?: string;
            };
            readonly gebruikInLopendeTekst?: string;
            readonly adresregel1?: string;
            readonly adresregel2?: string;
            readonly adresregel3?: string;
            readonly land?: components["schemas"]["Waarde"];
            readonly indicatieVastgesteldVerblijftNietOpAdres?: boolean;
            readonly inOnderzoek?: components["schemas"]["InOnderzoek"];
        };
        /** @description De velden van alle typen bij elkaar */
        readonly Verblijfplaats: {
            readonly type?: string;
            readonly verblijfadres?: components["schemas"]["Verblijfadres"];
            readonly functieAdres?: components["schemas"]["Waarde"];
            readonly adresseerbaarObjectIdentificatie?: string;
            readonly nummeraanduidingIdentificatie?: string;
            readonly datumVan?: components["schemas"]["Datum"];
            readonly datumIngangGeldigheid?: components["schemas"]["Datum"];
            readonly indicatieVastgesteldVerblijftNietOpAdres?: boolean;
            readonly inOnderzoek?: components["schemas"]["InOnderzoek"];
        };
        readonly Verblijfadres: {
            readonly officieleStraatnaam?: string;
            readonly korteStraatnaam?: string;
            readonly huisnummer?: number;
            readonly huisletter?: string;
            readonly huisnummertoevoeging?: string;
            readonly aanduidingBijHuisnummer?: components["schemas"]["Waarde"];
            readonly postcode?: string;
            readonly woonplaats?: string;
            readonly locatiebeschrijving?: string;
            readonly regel1?: string;
            readonly regel2?: string;
            readonly regel3?: string;
            readonly land?: components["schemas"]["Waarde"];
            readonly inOnderzoek?: components["schemas"]["InOnderzoek"];
        };
        readonly Nationaliteit: {
            readonly type?: string;
            readonly nationaliteit?: components["schemas"]["Waarde"];
            readonly redenOpname?: components["schemas"]["Waarde"];
            readonly datumIngangGeldigheid?: components["schemas"]["Datum"];
            readonly inOnderzoek?: components["schemas"]["InOnderzoek"];
        };
        /** @description De velden van alle typen bij elkaar. `type` is in versie 1 (tot en met 2.6) `TweehoofdigOuderlijkGezag` waar versie 2 `GezamenlijkOuderlijkGezag` zegt. */
        readonly Gezagsrelatie: {
            readonly type?: string;
            readonly minderjarige?: components["schemas"]["Minderjarige"];
            readonly ouders?: readonly components["schemas"]["GezagOuder"][];
            readonly ouder?: components["schemas"]["GezagOuder"];
            readonly derden?: readonly components["schemas"]["Derde"][];
            readonly derde?: components["schemas"]["Derde"];
            readonly toelichting?: string;
            readonly inOnderzoek?: boolean;
        };
        readonly Minderjarige: {
            readonly burgerservicenummer?: string;
            readonly naam?: components["schemas"]["NaamVolledigeNaam"];
            readonly leeftijd?: number;
        };
        readonly GezagOuder: {
            readonly burgerservicenummer?: string;
            readonly naam?: components["schemas"]["NaamVolledigeNaam"];
        };
        readonly Derde: {
            readonly type?: string;
            readonly burgerservicenummer?: string;
            readonly naam?: components["schemas"]["NaamVolledigeNaam"];
        };
        readonly NaamVolledigeNaam: {
            readonly volledigeNaam?: string;
        };
        readonly Kind: {
            readonly burgerservicenummer?: string;
            readonly naam?: components["schemas"]["NaamGerelateerde"];
            readonly geboorte?: components["schemas"]["Gebeurtenis"];
            readonly inOnderzoek?: components["schemas"]["InOnderzoek"];
        };
        readonly Ouder: {
            readonly burgerservicenummer?: string;
            readonly geslacht?: components["schemas"]["Waarde"];
            readonly ouderAanduiding?: string;
            readonly datumIngangFamilierechtelijkeBetrekking?: components["schemas"]["Datum"];
            readonly naam?: components["schemas"]["NaamGerelateerde"];
            readonly geboorte?: components["schemas"]["Gebeurtenis"];
            readonly inOnderzoek?: components["schemas"]["InOnderzoek"];
        };
        readonly Partner: {
            readonly burgerservicenummer?: string;
            readonly geslacht?: components["schemas"]["Waarde"];
            readonly soortVerbintenis?: components["schemas"]["Waarde"];
            readonly naam?: components["schemas"]["NaamGerelateerde"];
            readonly geboorte?: components["schemas"]["Gebeurtenis"];
            readonly aangaanHuwelijkPartnerschap?: components["schemas"]["Gebeurtenis"];
            readonly ontbindingHuwelijkPartnerschap?: {
                readonly datum?: components["schemas"]["Datum"];
                readonly inOnderzoek?: components["schemas"]["InOnderzoek"];
            };
            readonly inOnderzoek?: components["schemas"]["InOnderzoek"];
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
    readonly bevraagPersonen: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PersonenVraag"];
            };
        };
        readonly responses: {
            /** @description De gevonden personen; geen is een lege lijst */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PersonenAntwoord"];
                };
            };
        };
    };
}
