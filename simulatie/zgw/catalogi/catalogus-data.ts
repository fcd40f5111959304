/** One zaaktype of the simulated municipality, before it gets URLs. */
export type ZaaktypeData = {
  readonly identificatie: string
  readonly omschrijving: string
  readonly onderwerp: string
  readonly voor: 'inwoner' | 'bedrijf' | 'beide' | 'niemand'
  /** How often it occurs beside the others. */
  readonly gewicht: number
  readonly vertrouwelijkheid: 'openbaar' | 'intern' | 'zaakvertrouwelijk' | 'vertrouwelijk'
  readonly intern?: true
  readonly concept?: true
  readonly doorlooptijdDagen: number
  readonly geldig: { readonly van: string; readonly tot?: string }
  /** In order: omschrijving, statustekst, informeren. The last one ends the zaak. */
  readonly statussen: readonly (readonly [string, string, boolean])[]
  readonly resultaten: readonly string[]
  readonly documenten: readonly DocumentsoortNaam[]
  readonly besluit?: BesluitsoortNaam
  /** Name, definition, possible values. */
  readonly eigenschap?: readonly [string, string, readonly string[]]
  /** What zaken of this type are called. */
  readonly titels: readonly string[]
}

export const documentsoorten = {
  Aanvraagformulier: 'intern',
  Bijlage: 'zaakvertrouwelijk',
  Brief: 'zaakvertrouwelijk',
  Foto: 'openbaar',
  Beschikking: 'zaakvertrouwelijk',
  Verslag: 'intern',
  'Medisch advies': 'vertrouwelijk'
} as const
type DocumentsoortNaam = keyof typeof documentsoorten

/** Besluittypen with the days in which one may object. */
export const besluitsoorten = { Beschikking: 42, 'Beslissing op bezwaar': 42, Toekenning: 42 } as const
type BesluitsoortNaam = keyof typeof besluitsoorten

const altijd = { van: '2010-01-01' }
const ontvangen = ['Ontvangen', 'Wij hebben uw aanvraag ontvangen.', true] as const
const inBehandeling = ['In behandeling', 'Wij behandelen uw aanvraag.', false] as const
const afgehandeld = ['Afgehandeld', 'Uw aanvraag is afgehandeld.', true] as const

export const zaaktypeData: readonly ZaaktypeData[] = [
  {
    identificatie: 'melding-openbare-ruimte',
    omschrijving: 'Melding openbare ruimte',
    onderwerp: 'Openbare ruimte',
    voor: 'beide',
    gewicht: 24,
    vertrouwelijkheid: 'openbaar',
    doorlooptijdDagen: 14,
    geldig: altijd,
    statussen: [
      ['Melding ontvangen', 'Wij hebben uw melding ontvangen.', true],
      ['Ingepland', 'De reparatie is ingepland.', false],
      ['Opgelost', 'Uw melding is opgelost.', true]
    ],
    resultaten: ['Verholpen', 'Niet verholpen', 'Doorgestuurd'],
    documenten: ['Foto', 'Brief'],
    eigenschap: ['locatie', 'Soort plek van de melding', ['stoep', 'rijbaan', 'park', 'speeltuin']],
    titels: ['Losse stoeptegel', 'Kapotte straatlantaarn', 'Zwerfafval bij container', 'Overhangend groen']
  },
  {
    identificatie: 'verhuizing',
    omschrijving: 'Verhuizing doorgeven',
    onderwerp: 'Burgerzaken',
    voor: 'inwoner',
    gewicht: 12,
    vertrouwelijkheid: 'zaakvertrouwelijk',
    doorlooptijdDagen: 5,
    geldig: altijd,
    statussen: [ontvangen, ['Gecontroleerd', 'Wij controleren uw gegevens.', false], afgehandeld],
    resultaten: ['Verwerkt', 'Afgewezen'],
    documenten: ['Aanvraagformulier', 'Bijlage'],
    titels: ['Verhuizing binnen de gemeente', 'Vestiging vanuit een andere gemeente']
  },
  {
    identificatie: 'paspoort-aanvraag',
    omschrijving: 'Paspoort of identiteitskaart aanvragen',
    onderwerp: 'Burgerzaken',
    voor: 'inwoner',
    gewicht: 14,
    vertrouwelijkheid: 'zaakvertrouwelijk',
    doorlooptijdDagen: 7,
    geldig: altijd,
    statussen: [
      ontvangen,
      ['Besteld', 'Uw document is besteld.', false],
      ['Ligt klaar', 'U kunt uw document ophalen.', true],
      ['Uitgereikt', 'Uw document is uitgereikt.', false]
    ],
    resultaten: ['Uitgereikt', 'Niet opgehaald'],
    documenten: ['Aanvraagformulier'],
    eigenschap: ['soortdocument', 'Soort reisdocument', ['paspoort', 'identiteitskaart', 'zakenpaspoort']],
    titels: ['Aanvraag paspoort', 'Aanvraag identiteitskaart']
  },
  {
    identificatie: 'omgevingsvergunning',
    omschrijving: 'Omgevingsvergunning (Wabo)',
    onderwerp: 'Bouwen en wonen',
    voor: 'beide',
    gewicht: 10,
    vertrouwelijkheid: 'openbaar',
    doorlooptijdDagen: 56,
    geldig: { van: '2010-10-01', tot: '2023-12-31' },
    statussen: [ontvangen, ['Toetsing', 'Wij toetsen uw aanvraag.', false], afgehandeld],
    resultaten: ['Verleend', 'Geweigerd'],
    documenten: ['Aanvraagformulier', 'Bijlage', 'Beschikking'],
    besluit: 'Beschikking',
    titels: ['Plaatsen dakkapel', 'Bouwen schuur', 'Kappen boom']
  },
  {
    identificatie: 'omgevingsvergunning',
    omschrijving: 'Omgevingsvergunning',
    onderwerp: 'Bouwen en wonen',
    voor: 'beide',
    gewicht: 10,
    vertrouwelijkheid: 'openbaar',
    doorlooptijdDagen: 56,
    geldig: { van: '2024-01-01' },
    statussen: [
      ontvangen,
      ['Toetsing', 'Wij toetsen uw aanvraag aan het omgevingsplan.', false],
      ['Advies gevraagd', 'Wij hebben advies gevraagd.', false],
      ['Besluit genomen', 'Wij hebben een besluit genomen.', true],
      ['Afgehandeld', 'Uw aanvraag is afgehandeld.', false]
    ],
    resultaten: ['Verleend', 'Geweigerd', 'Buiten behandeling'],
    documenten: ['Aanvraagformulier', 'Bijlage', 'Beschikking'],
    besluit: 'Beschikking',
    eigenschap: ['activiteit', 'Activiteit in de Omgevingswet', ['bouwen', 'kappen', 'monument', 'afwijken']],
    titels: ['Plaatsen dakkapel', 'Plaatsen zonnepanelen op monument', 'Uitbouw achterzijde', 'Kappen boom']
  },
  {
    identificatie: 'parkeervergunning',
    omschrijving: 'Parkeervergunning',
    onderwerp: 'Verkeer en parkeren',
    voor: 'beide',
    gewicht: 12,
    vertrouwelijkheid: 'zaakvertrouwelijk',
    doorlooptijdDagen: 28,
    geldig: altijd,
    statussen: [ontvangen, inBehandeling, afgehandeld],
    resultaten: ['Verleend', 'Geweigerd', 'Ingetrokken'],
    documenten: ['Aanvraagformulier', 'Beschikking'],
    besluit: 'Beschikking',
    eigenschap: ['zone', 'Parkeerzone', ['A', 'B', 'C1', 'C2']],
    titels: ['Bewonersvergunning', 'Bezoekersregeling', 'Vergunning voor bedrijven']
  },
  {
    identificatie: 'bijstandsuitkering',
    omschrijving: 'Bijstandsuitkering aanvragen',
    onderwerp: 'Werk en inkomen',
    voor: 'inwoner',
    gewicht: 5,
    vertrouwelijkheid: 'vertrouwelijk',
    doorlooptijdDagen: 56,
    geldig: altijd,
    statussen: [
      ontvangen,
      ['Gegevens opgevraagd', 'Wij hebben meer gegevens van u nodig.', true],
      ['Beoordeling', 'Wij beoordelen uw aanvraag.', false],
      afgehandeld
    ],
    resultaten: ['Toegekend', 'Afgewezen', 'Buiten behandeling'],
    documenten: ['Aanvraagformulier', 'Bijlage', 'Verslag', 'Beschikking'],
    besluit: 'Toekenning',
    titels: ['Aanvraag bijstandsuitkering', 'Aanvraag bijzondere bijstand']
  },
  {
    identificatie: 'jeugdhulp',
    omschrijving: 'Jeugdhulp',
    onderwerp: 'Zorg en jeugd',
    voor: 'inwoner',
    gewicht: 4,
    vertrouwelijkheid: 'vertrouwelijk',
    doorlooptijdDagen: 56,
    geldig: altijd,
    statussen: [
      ['Aangemeld', 'De aanmelding is ontvangen.', true],
      ['Onderzoek', 'Wij onderzoeken welke hulp past.', false],
      ['Plan opgesteld', 'Het plan is opgesteld.', false],
      ['Afgesloten', 'Het traject is afgesloten.', true]
    ],
    resultaten: ['Toegekend', 'Afgewezen'],
    documenten: ['Verslag', 'Medisch advies', 'Beschikking'],
    besluit: 'Toekenning',
    titels: ['Aanvraag ambulante jeugdhulp', 'Aanvraag persoonsgebonden budget jeugd']
  },
  {
    identificatie: 'bezwaar',
    omschrijving: 'Bezwaar',
    onderwerp: 'Juridische zaken',
    voor: 'beide',
    gewicht: 6,
    vertrouwelijkheid: 'zaakvertrouwelijk',
    doorlooptijdDagen: 84,
    geldig: altijd,
    statussen: [
      ['Bezwaar ontvangen', 'Wij hebben uw bezwaar ontvangen.', true],
      ['Hoorzitting gepland', 'U bent uitgenodigd voor een hoorzitting.', true],
      ['Advies commissie', 'De commissie brengt advies uit.', false],
      ['Beslist', 'Wij hebben op uw bezwaar beslist.', true]
    ],
    resultaten: ['Gegrond', 'Ongegrond', 'Niet ontvankelijk'],
    documenten: ['Brief', 'Verslag', 'Beschikking'],
    besluit: 'Beslissing op bezwaar',
    titels: ['Bezwaar tegen WOZ-waarde', 'Bezwaar tegen beschikking', 'Bezwaar tegen naheffing']
  },
  {
    identificatie: 'subsidie',
    omschrijving: 'Subsidie aanvragen',
    onderwerp: 'Subsidies',
    voor: 'beide',
    gewicht: 5,
    vertrouwelijkheid: 'intern',
    doorlooptijdDagen: 91,
    geldig: altijd,
    statussen: [ontvangen, inBehandeling, ['Verleend', 'De subsidie is verleend.', true], afgehandeld],
    resultaten: ['Vastgesteld', 'Geweigerd', 'Ingetrokken'],
    documenten: ['Aanvraagformulier', 'Bijlage', 'Beschikking'],
    besluit: 'Toekenning',
    titels: ['Subsidie woningisolatie', 'Subsidie buurtactiviteit', 'Subsidie groen dak']
  },
  {
    identificatie: 'horecavergunning',
    omschrijving: 'Horecavergunning',
    onderwerp: 'Ondernemen',
    voor: 'bedrijf',
    gewicht: 14,
    vertrouwelijkheid: 'zaakvertrouwelijk',
    doorlooptijdDagen: 56,
    geldig: altijd,
    statussen: [ontvangen, ['Bibob-toets', 'Wij toetsen uw aanvraag.', false], inBehandeling, afgehandeld],
    resultaten: ['Verleend', 'Geweigerd'],
    documenten: ['Aanvraagformulier', 'Bijlage', 'Beschikking'],
    besluit: 'Beschikking',
    titels: ['Exploitatievergunning horeca', 'Alcoholwetvergunning', 'Terrasvergunning']
  },
  {
    identificatie: 'adresonderzoek',
    omschrijving: 'Adresonderzoek',
    onderwerp: 'Burgerzaken',
    voor: 'inwoner',
    gewicht: 3,
    vertrouwelijkheid: 'intern',
    intern: true,
    doorlooptijdDagen: 91,
    geldig: altijd,
    statussen: [
      ['Signaal ontvangen', '', false],
      ['Onderzoek', '', false],
      ['Afgesloten', '', false]
    ],
    resultaten: ['Geen wijziging', 'Gegevens aangepast'],
    documenten: ['Verslag', 'Brief'],
    titels: ['Adresonderzoek']
  },
  {
    // Not published: hidden from every list unless `status=alles` or `status=concept` is asked.
    identificatie: 'leerlingenvervoer',
    omschrijving: 'Leerlingenvervoer',
    onderwerp: 'Onderwijs',
    voor: 'niemand',
    gewicht: 0,
    vertrouwelijkheid: 'zaakvertrouwelijk',
    concept: true,
    doorlooptijdDagen: 56,
    geldig: { van: '2026-08-01' },
    statussen: [ontvangen, inBehandeling, afgehandeld],
    resultaten: ['Toegekend', 'Afgewezen'],
    documenten: ['Aanvraagformulier'],
    titels: ['Leerlingenvervoer']
  }
]
