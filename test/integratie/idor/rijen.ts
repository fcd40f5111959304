import type { Call } from '../../steun/gemeente.ts'
import type { Item, Kind } from './matrix.ts'

/** A route of the contract, as `GET /mijn/zaken/{id}`. */
type Route = { readonly route: string }

/** A route with an identifier in its address or message. */
export type Idrij = Route & {
  readonly kind: Kind
  readonly ask: (item: Item, eigen: { readonly voorkeurenversie?: string }) => Call
  /** What the owner gets. */
  readonly status: number
  /** Which of his are fit for it; absent is all. */
  readonly past?: (item: Item) => boolean
  /** Changes the profile, which is for the klant himself only. */
  readonly wijzigt?: true
  /** What who has no profile gets, whatever he names. */
  readonly zonderPartij?: number
}

const at = (path: string): Call => ({ path })
const adres = ({ id }: Item, rest = '') => `/v1/mijn/profiel/digitale-adressen/${id}${rest}`
const ifMatch = (versie = 'geen') => ({ 'if-match': `"${versie}"` })
const isBevestigd = ({ verificatieDatum }: Item): boolean => verificatieDatum !== undefined
const isOnbevestigd = (item: Item): boolean => !isBevestigd(item)

/** In the order in which their owner asks: what takes something away comes last. */
export const idrijen: readonly Idrij[] = [
  { route: 'GET /mijn/zaken/{id}', kind: 'zaken', status: 200, ask: ({ id }) => at(`/v1/mijn/zaken/${id}`) },
  {
    route: 'GET /mijn/documenten/{id}/inhoud',
    kind: 'documenten',
    status: 200,
    ask: ({ id }) => at(`/v1/mijn/documenten/${id}/inhoud`)
  },
  { route: 'GET /taken/{uuid}', kind: 'taken', status: 200, ask: ({ id }) => at(`/v1/taken/${id}`) },
  {
    route: 'PATCH /mijn/berichten/{id}',
    kind: 'berichten',
    status: 200,
    past: ({ gelezen }) => gelezen === false,
    ask: ({ id }) => ({ method: 'PATCH', path: `/v1/mijn/berichten/${id}`, body: { gelezen: true } })
  },
  {
    route: 'POST /mijn/profiel/digitale-adressen/{id}/code',
    kind: 'adressen',
    status: 202,
    past: isOnbevestigd,
    wijzigt: true,
    ask: item => ({ method: 'POST', path: adres(item, '/code') })
  },
  {
    route: 'POST /mijn/profiel/digitale-adressen/{id}/_bevestig',
    kind: 'adressen',
    // His, and the code is wrong.
    status: 422,
    past: isOnbevestigd,
    wijzigt: true,
    ask: item => ({ method: 'POST', path: adres(item, '/_bevestig'), body: { code: '000000' } })
  },
  {
    route: 'PUT /mijn/profiel/voorkeuren',
    kind: 'adressen',
    status: 200,
    past: isBevestigd,
    wijzigt: true,
    zonderPartij: 409,
    ask: ({ id }, { voorkeurenversie }) => ({
      method: 'PUT',
      path: '/v1/mijn/profiel/voorkeuren',
      headers: ifMatch(voorkeurenversie),
      body: { taal: 'nld', voorkeursadres: id }
    })
  },
  {
    route: 'PUT /mijn/profiel/digitale-adressen/{id}',
    kind: 'adressen',
    status: 200,
    past: isOnbevestigd,
    wijzigt: true,
    ask: item => ({
      method: 'PUT',
      path: adres(item),
      headers: ifMatch(item.versie),
      body: { soort: 'email', adres: 'idor@example.nl' }
    })
  },
  {
    route: 'DELETE /mijn/profiel/digitale-adressen/{id}',
    kind: 'adressen',
    status: 204,
    wijzigt: true,
    ask: item => ({ method: 'DELETE', path: adres(item), headers: ifMatch(item.versie) })
  }
]

/** A list that can be narrowed to a zaak: that of another leaves nothing. */
export const filterrijen: readonly (Route & { readonly ask: (id: string, klantId: string) => Call })[] = [
  { route: 'GET /mijn/taken', ask: id => at(`/v1/mijn/taken?zaak=${id}`) },
  { route: 'GET /mijn/berichten', ask: id => at(`/v1/mijn/berichten?zaak=${id}`) },
  { route: 'GET /mijn/contactmomenten', ask: id => at(`/v1/mijn/contactmomenten?zaak=${id}`) },
  {
    route: 'POST /context/zoek',
    ask: (id, klantId) => ({
      method: 'POST',
      path: '/v1/context/zoek',
      body: { klantId, contextId: `urn:nld:voorbeeldgemeente:zaak:uuid:${id}` }
    })
  }
]

const dag = 'vanaf=2026-11-23&totEnMet=2026-11-23'

/** A route that names nobody: all that it gives is of the klant of the token. */
export const eigenrijen: readonly (Route & {
  readonly path: string
  /** For who acts for himself; the others are open to a curator, whom the register names. */
  readonly alleenZelf?: true
  /** A machtiging opens part of it. */
  readonly opMachtiging?: true
  /** Does not end by itself. */
  readonly stroom?: true
})[] = [
  { route: 'GET /mijn/klantbeeld', path: '/v1/mijn/klantbeeld?', opMachtiging: true },
  { route: 'GET /mijn/zaken', path: '/v1/mijn/zaken?paginagrootte=100&', opMachtiging: true },
  { route: 'GET /mijn/taken', path: '/v1/mijn/taken?paginagrootte=100&' },
  { route: 'GET /mijn/berichten', path: '/v1/mijn/berichten?paginagrootte=100&' },
  { route: 'GET /mijn/contactmomenten', path: '/v1/mijn/contactmomenten?paginagrootte=100&' },
  // Of a machtiging there is nothing in it.
  { route: 'GET /mijn/profiel', path: '/v1/mijn/profiel?', opMachtiging: true },
  { route: 'GET /mijn/verwerkingen', path: `/v1/mijn/verwerkingen?${dag}&`, alleenZelf: true },
  { route: 'GET /mijn/gebeurtenissen', path: '/v1/mijn/gebeurtenissen?', alleenZelf: true, stroom: true }
]

/** Adds to what is the klant's own. */
export const toevoegrij = { route: 'POST /mijn/profiel/digitale-adressen' }
