import type { createDemoIssuer } from '../../../simulatie/issuer/issuer.ts'

type TokenRequest = Parameters<Awaited<ReturnType<typeof createDemoIssuer>>['issue']>[0]

const inwoner = { bsn: '999999461' }
const ander = { bsn: '999993653' }

/** Who asks, and for whom. */
export const identiteiten = {
  inwoner,
  ander,
  gemachtigde: { ...ander, namens: inwoner, diensten: ['urn:dienst:parkeren'] },
  curator: { ...ander, namens: inwoner, als: 'curator' },
  bewindvoerder: { ...ander, namens: inwoner, als: 'bewindvoerder' },
  zonderDienst: { ...ander, namens: inwoner, diensten: ['urn:dienst:onbekend'] },
  // The same person, now that the machtiging has ended.
  exGemachtigde: ander,
  onderneming: { kvkNummer: '99999979' },
  vestiging: { kvkNummer: '99999979', vestigingsnummer: '000090000201' }
} as const satisfies Readonly<Record<string, TokenRequest>>

/** Of these the register or the machtiging opens nothing at all. */
export const zonderToegang: ReadonlySet<string> = new Set(['bewindvoerder', 'zonderDienst'])

/** By kind of identifier the ids that are somebody's own. */
export type Gegeven = Readonly<Record<string, readonly string[]>>

type Items = { readonly gegevens?: readonly { readonly id: string }[] }
type Beeld = { readonly onderdelen: Readonly<Record<string, Items>> }

const fromBeeld = (onderdeel: string) => ({
  list: '/v1/mijn/klantbeeld',
  idsOf: (json: unknown) => ((json as Beeld).onderdelen[onderdeel]?.gegevens ?? []).map(({ id }) => id)
})

/** Where the ids of a kind are read. A new kind of identifier under `/v1/mijn` gets its row here. */
export const kinds: Readonly<Record<string, ReturnType<typeof fromBeeld>>> = {
  zaken: fromBeeld('zaken'),
  documenten: fromBeeld('documenten')
}

type Route = { readonly route: string; readonly kind: string; readonly toPath: (id: string) => string }

/** Every route under `/v1/mijn` with an identifier in its address. A new one gets its row here. */
export const routes: readonly Route[] = [
  { route: 'GET /mijn/zaken/{id}', kind: 'zaken', toPath: id => `/v1/mijn/zaken/${id}` },
  { route: 'GET /mijn/documenten/{id}/inhoud', kind: 'documenten', toPath: id => `/v1/mijn/documenten/${id}/inhoud` }
]
