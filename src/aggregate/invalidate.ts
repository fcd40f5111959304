import { liesBelow, toUuid } from '../adapters/zgw/below.ts'
import type { Cache } from '../cache/port.ts'
import type { ResourceIndex } from '../cache/resource-index.ts'

/** What a source says has changed: where it says so, and the addresses (or bare uuids) that it names. */
export type Gewijzigd = { readonly kanaal: string; readonly adressen: readonly string[] }

type Deps = {
  readonly cache: Pick<Cache, 'removeKlant' | 'tellTypen'>
  readonly index: Pick<ResourceIndex, 'klantenVan'>
  /** Base URLs of the configured bronnen, also as they write these themselves. */
  readonly bases: readonly string[]
}

/** Kanalen of the ZGW standard and of Open Klant. What is not here may touch anything. */
const onderdelenVan: Readonly<Record<string, readonly string[]>> = {
  zaken: ['zaken', 'documenten'],
  besluiten: ['zaken'],
  documenten: ['documenten'],
  partijen: ['contactgegevens'],
  klantcontacten: ['contactmomenten'],
  internetaken: ['contactmomenten'],
  taken: ['taken'],
  berichten: ['berichten']
}

const typekanalen = new Set(['catalogi', 'zaaktypen', 'informatieobjecttypen', 'besluittypen'])

/** Names something of a configured bron. A bare uuid leads nowhere but to the index. */
const isOwn = (adres: string, bases: readonly string[]): boolean =>
  toUuid(adres) !== undefined || bases.some(base => liesBelow(base, adres))

/**
 * Drops what was kept of everyone whom a change concerns. Addresses are compared and never called; what is not ours or
 * not known is no fault. Safe to repeat and in any order: it only ever makes us ask again. False: it could not be done
 * now, and must be sent again.
 */
export const createInvalidate =
  ({ cache, index, bases }: Deps) =>
  async ({ kanaal, adressen }: Gewijzigd): Promise<boolean> => {
    const own = [...new Set(adressen)].filter(adres => isOwn(adres, bases))
    if (typekanalen.has(kanaal)) return (await Promise.all(own.map(adres => cache.tellTypen(adres)))).every(Boolean)
    const found = await Promise.all(own.map(adres => index.klantenVan(adres)))
    const klanten = new Set(found.flatMap(handles => handles ?? []))
    const onderdelen = Object.hasOwn(onderdelenVan, kanaal) ? onderdelenVan[kanaal] : undefined
    const removed = await Promise.all([...klanten].map(klant => cache.removeKlant(klant, onderdelen)))
    return removed.every(Boolean) && !found.includes(undefined)
  }

export type Invalidate = ReturnType<typeof createInvalidate>
