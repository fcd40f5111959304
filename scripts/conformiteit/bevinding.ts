import type { Klant } from '../../src/klantbeeld/klant.ts'

/** `overgeslagen`: with this klant, or this configuration, it could not be seen. */
export type Uitslag = 'ja' | 'nee' | 'overgeslagen'

export const testklanten = ['persoon', 'bedrijf', 'vestiging'] as const
type Testklant = (typeof testklanten)[number]

/** What one check came to. Holds counts and classes only: no number, no name, no word of a source. */
export type Bevinding = {
  readonly controle: string
  /** With which test klant it was seen; absent: without any. */
  readonly met?: Testklant
  readonly uitslag: Uitslag
  readonly toelichting: string
  /** What must be done, or views would be wrong or not whole. */
  readonly actie?: string
}

export const ja = (controle: string, toelichting: string): Bevinding => ({ controle, uitslag: 'ja', toelichting })

export const nee = (controle: string, toelichting: string, actie?: string): Bevinding => ({
  controle,
  uitslag: 'nee',
  toelichting,
  ...(actie !== undefined && { actie })
})

export const overgeslagen = (controle: string, toelichting: string): Bevinding => ({
  controle,
  uitslag: 'overgeslagen',
  toelichting
})

const soortnamen: Readonly<Record<Klant['soort'], Testklant>> = {
  natuurlijkPersoon: 'persoon',
  nietNatuurlijkPersoon: 'bedrijf',
  vestiging: 'vestiging'
}

/** Seen with this test klant. */
export const metKlant = ({ soort }: Klant, bevindingen: readonly Bevinding[]): readonly Bevinding[] =>
  bevindingen.map(bevinding => ({ ...bevinding, met: soortnamen[soort] }))

/** One key of the bron in bronnen.yaml. */
export type Instelling = {
  readonly sleutel: string
  readonly waarde: unknown
  readonly waarom: string
  /** Without it views are wrong or not whole; else it only spares calls. */
  readonly nodig: boolean
}

/** Which product it answers like, as far as that can be told, and by what. */
export type Dialectrapport = { readonly naam?: string; readonly feiten: readonly string[] }

/** What the checks of one soort bron came to. */
export type Uitkomsten = {
  readonly bevindingen: readonly Bevinding[]
  readonly dialect?: Dialectrapport
  readonly instellingen?: readonly Instelling[]
}

/** Calls to one API, and the median time of one. */
export type Meting = { readonly api: string; readonly aanroepen: number; readonly p50Ms: number }

export type Bronrapport = Uitkomsten & {
  readonly bron: string
  readonly soort: string
  readonly metingen: readonly Meting[]
}

export const needsAction = ({ bevindingen, instellingen = [] }: Uitkomsten): boolean =>
  bevindingen.some(({ actie }) => actie !== undefined) || instellingen.some(({ nodig }) => nodig)
