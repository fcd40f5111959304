/** A person as BRP Personen 2.7 answers it (`Persoon`), gezag in version 2. Every member may be absent. */
export type BrpPersoon = {
  readonly aNummer?: string
  readonly burgerservicenummer?: string
  readonly datumEersteInschrijvingGBA?: BrpDatum
  /** Only ever true: absent means no geheimhouding. */
  readonly geheimhoudingPersoonsgegevens?: true
  readonly geslacht?: Waardetabel
  readonly inOnderzoek?: PersoonInOnderzoek
  readonly uitsluitingKiesrecht?: { readonly uitgeslotenVanKiesrecht?: boolean; readonly einddatum?: BrpDatum }
  readonly europeesKiesrecht?: { readonly aanduiding?: Waardetabel; readonly einddatumUitsluiting?: BrpDatum }
  readonly leeftijd?: number
  readonly naam?: NaamPersoon
  readonly nationaliteiten?: readonly Nationaliteit[]
  readonly geboorte?: Geboorte
  readonly opschortingBijhouding?: { readonly reden?: Waardetabel; readonly datum?: BrpDatum }
  readonly overlijden?: Geboorte
  readonly verblijfplaats?: Verblijfplaats
  readonly immigratie?: Immigratie
  readonly gemeenteVanInschrijving?: Waardetabel
  readonly datumInschrijvingInGemeente?: BrpDatum
  readonly adressering?: Adressering
  readonly indicatieCurateleRegister?: boolean
  readonly indicatieGezagMinderjarige?: Waardetabel
  readonly gezag?: readonly Gezagsrelatie[]
  readonly verblijfstitel?: Verblijfstitel
  readonly kinderen?: readonly Kind[]
  readonly ouders?: readonly Ouder[]
  readonly partners?: readonly Partner[]
  readonly rni?: readonly RniDeelnemer[]
  readonly verificatie?: { readonly datum?: BrpDatum; readonly omschrijving?: string }
}

export type Waardetabel = { readonly code?: string; readonly omschrijving?: string }

export type BrpDatum =
  | { readonly type: 'Datum'; readonly datum: string; readonly langFormaat: string }
  | { readonly type: 'JaarMaandDatum'; readonly jaar: number; readonly maand: number; readonly langFormaat: string }
  | { readonly type: 'JaarDatum'; readonly jaar: number; readonly langFormaat: string }
  | { readonly type: 'DatumOnbekend'; readonly onbekend: true; readonly langFormaat: string }

/** Which members of the group beside it are under investigation, and since when. */
export type InOnderzoek = { readonly [veld: string]: true | BrpDatum }
type PersoonInOnderzoek = InOnderzoek

type NaamGerelateerde = {
  readonly voornamen?: string
  readonly adellijkeTitelPredicaat?: Waardetabel & { readonly soort?: 'titel' | 'predicaat' }
  readonly voorvoegsel?: string
  readonly geslachtsnaam?: string
  readonly voorletters?: string
  readonly inOnderzoek?: InOnderzoek
}

type NaamPersoon = NaamGerelateerde & {
  readonly volledigeNaam?: string
  readonly aanduidingNaamgebruik?: Waardetabel
}

export type Geboorte = {
  readonly datum?: BrpDatum
  readonly land?: Waardetabel
  readonly plaats?: Waardetabel
  readonly inOnderzoek?: InOnderzoek
}

export type Nationaliteit = {
  readonly type:
    | 'Nationaliteit'
    | 'BehandeldAlsNederlander'
    | 'VastgesteldNietNederlander'
    | 'Staatloos'
    | 'NationaliteitOnbekend'
  /** Only for type Nationaliteit. */
  readonly nationaliteit?: Waardetabel
  readonly redenOpname?: Waardetabel
  readonly datumIngangGeldigheid?: BrpDatum
  readonly inOnderzoek?: InOnderzoek
}

type VerblijfplaatsBasis = {
  readonly datumVan?: BrpDatum
  readonly datumIngangGeldigheid?: BrpDatum
  readonly inOnderzoek?: InOnderzoek
}

export type Verblijfplaats =
  | (VerblijfplaatsBasis & {
      readonly type: 'Adres'
      readonly verblijfadres?: VerblijfadresBinnenland
      readonly functieAdres?: Waardetabel
      readonly adresseerbaarObjectIdentificatie?: string
      readonly nummeraanduidingIdentificatie?: string
      readonly indicatieVastgesteldVerblijftNietOpAdres?: true
    })
  | (VerblijfplaatsBasis & {
      readonly type: 'Locatie'
      readonly verblijfadres?: { readonly locatiebeschrijving?: string; readonly inOnderzoek?: InOnderzoek }
      readonly functieAdres?: Waardetabel
      readonly indicatieVastgesteldVerblijftNietOpAdres?: true
    })
  | (VerblijfplaatsBasis & {
      readonly type: 'VerblijfplaatsBuitenland'
      readonly verblijfadres?: VerblijfadresBuitenland
    })
  | (VerblijfplaatsBasis & { readonly type: 'VerblijfplaatsOnbekend' })

export type VerblijfadresBinnenland = {
  readonly officieleStraatnaam?: string
  readonly korteStraatnaam?: string
  readonly huisnummer?: number
  readonly huisletter?: string
  readonly huisnummertoevoeging?: string
  readonly aanduidingBijHuisnummer?: Waardetabel
  readonly postcode?: string
  readonly woonplaats?: string
  readonly inOnderzoek?: InOnderzoek
}

type VerblijfadresBuitenland = {
  readonly regel1?: string
  readonly regel2?: string
  readonly regel3?: string
  readonly land?: Waardetabel
  readonly inOnderzoek?: InOnderzoek
}

type Immigratie = {
  readonly datumVestigingInNederland?: BrpDatum
  readonly landVanwaarIngeschreven?: Waardetabel
  readonly vanuitVerblijfplaatsOnbekend?: boolean
  readonly indicatieVestigingVanuitBuitenland?: boolean
  readonly inOnderzoek?: InOnderzoek
}

export type Adressering = {
  readonly aanhef?: string
  readonly aanschrijfwijze?: { readonly naam?: string; readonly aanspreekvorm?: string }
  readonly gebruikInLopendeTekst?: string
  readonly adresregel1?: string
  readonly adresregel2?: string
  readonly adresregel3?: string
  readonly land?: Waardetabel
  readonly indicatieVastgesteldVerblijftNietOpAdres?: true
  readonly inOnderzoek?: InOnderzoek
}

type Verblijfstitel = {
  readonly aanduiding?: Waardetabel
  readonly datumIngang?: BrpDatum
  readonly datumEinde?: BrpDatum
  readonly inOnderzoek?: InOnderzoek
}

type Gerelateerde = {
  readonly burgerservicenummer?: string
  readonly naam?: NaamGerelateerde
  readonly geboorte?: Geboorte
  readonly inOnderzoek?: InOnderzoek
}

export type Kind = Gerelateerde

export type Ouder = Gerelateerde & {
  readonly ouderAanduiding?: '1' | '2'
  readonly geslacht?: Waardetabel
  readonly datumIngangFamilierechtelijkeBetrekking?: BrpDatum
}

/** Only the current partner, else the one whose bond ended last: then `ontbindingHuwelijkPartnerschap` is present. */
export type Partner = Gerelateerde & {
  readonly geslacht?: Waardetabel
  readonly soortVerbintenis?: Waardetabel
  readonly aangaanHuwelijkPartnerschap?: Geboorte
  readonly ontbindingHuwelijkPartnerschap?: { readonly datum?: BrpDatum; readonly inOnderzoek?: InOnderzoek }
}

type GezagOuder = {
  readonly burgerservicenummer?: string
  readonly naam?: { readonly volledigeNaam?: string }
}

type Derde = GezagOuder & { readonly type?: 'BekendeDerde' | 'OnbekendeDerde' }

export type Gezagsrelatie = {
  readonly type:
    | 'GezamenlijkOuderlijkGezag'
    | 'EenhoofdigOuderlijkGezag'
    | 'GezamenlijkGezag'
    | 'Voogdij'
    | 'TijdelijkGeenGezag'
    | 'GezagNietTeBepalen'
  readonly minderjarige: {
    readonly burgerservicenummer: string
    readonly naam?: { readonly volledigeNaam?: string }
    readonly leeftijd?: number
  }
  readonly ouders?: readonly GezagOuder[]
  readonly ouder?: GezagOuder
  readonly derde?: Derde
  readonly derden?: readonly Derde[]
  readonly toelichting?: string
  readonly inOnderzoek?: boolean
}

type RniDeelnemer = {
  readonly deelnemer?: Waardetabel
  readonly omschrijvingVerdrag?: string
  readonly categorie?: string
}
