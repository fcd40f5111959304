import type { createDemoIssuer } from '../../../simulatie/issuer/issuer.ts'
import type { Kolom } from './verslag.ts'

type TokenRequest = Parameters<Awaited<ReturnType<typeof createDemoIssuer>>['issue']>[0]

const inwoner = { bsn: '999995522' }
const ander = { bsn: '999994955' }

/** Who asks, and for whom. */
export const identiteiten = {
  inwoner,
  ander,
  gemachtigde: { ...ander, namens: inwoner, diensten: ['urn:dienst:parkeren'] },
  curator: { bsn: '999994451', namens: inwoner, als: 'curator' },
  bewindvoerder: { ...ander, namens: inwoner, als: 'bewindvoerder' },
  zonderDienst: { ...ander, namens: inwoner, diensten: ['urn:dienst:onbekend'] },
  // The same person, now that the machtiging has ended.
  exGemachtigde: ander,
  exCurator: { bsn: '999994451' },
  onderneming: { kvkNummer: '99999989' },
  vestiging: { kvkNummer: '99999989', vestigingsnummer: '000090000101' },
  andereVestiging: { kvkNummer: '99999989', vestigingsnummer: '000090000100' }
} as const satisfies Readonly<Record<string, TokenRequest>>

export type Wie = keyof typeof identiteiten
export const wieAllemaal = Object.keys(identiteiten) as readonly Wie[]

/** Of these the register or the machtiging opens nothing at all. */
export const zonderToegang: ReadonlySet<Wie> = new Set<Wie>(['bewindvoerder', 'zonderDienst'])
/** Who acts for another. Changing a profile is for the klant himself. */
export const namens: ReadonlySet<Wie> = new Set<Wie>(['gemachtigde', 'curator', ...zonderToegang])

/** Something of a klant, by what his own answers say of it. */
export type Item = {
  readonly id: string
  readonly versie?: string
  readonly verificatieDatum?: string
  readonly gelezen?: boolean
}

type Items = { readonly gegevens?: readonly Item[] }
type Beeld = { readonly onderdelen: Readonly<Record<string, Items>> }
type Profiel = { readonly zelfOpgegeven?: { readonly gegevens?: readonly { digitaleAdressen?: readonly Item[] }[] } }

const inBeeld = (onderdeel: string) => ({
  list: '/v1/mijn/klantbeeld?vers=true',
  itemsOf: (json: unknown): readonly Item[] => (json as Beeld).onderdelen[onderdeel]?.gegevens ?? []
})

/** Where the ids of a kind are read. A new kind of identifier under `/v1/mijn` gets its row here. */
export const kinds = {
  zaken: inBeeld('zaken'),
  documenten: inBeeld('documenten'),
  contactmomenten: inBeeld('contactmomenten'),
  taken: inBeeld('taken'),
  berichten: inBeeld('berichten'),
  adressen: {
    list: '/v1/mijn/profiel',
    itemsOf: (json: unknown): readonly Item[] =>
      ((json as Profiel).zelfOpgegeven?.gegevens ?? []).flatMap(({ digitaleAdressen = [] }) => digitaleAdressen)
  }
} as const
export type Kind = keyof typeof kinds
export const allKinds = Object.keys(kinds) as readonly Kind[]

/** Of what a machtiging can open. */
export const opMachtiging: ReadonlySet<Kind> = new Set<Kind>(['zaken', 'documenten'])

/** Where an answer belongs about what is not open to somebody. */
export const kolomOf = (wie: Wie): Kolom => {
  if (zonderToegang.has(wie)) return 'represented, no access'
  return namens.has(wie) ? 'represented, not covered' : 'other'
}

export const onbekend = ['00000000-0000-0000-0000-000000000000', 'ffffffff-ffff-4fff-8fff-ffffffffffff'] as const
export const vormloos = ['999995522', '1', '..', '%2e%2e', "' OR 1=1"] as const
