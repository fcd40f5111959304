import type { z } from 'zod'
import { mislukt } from '../../klantbeeld/resultaat.ts'
import type { Caller } from '../caller.ts'
import { isGelezen, type Uitkomst } from '../gelezen.ts'
import type { HttpClient } from '../http-client.ts'
import { keepNamed } from '../own.ts'
import { type CountedPage, readPages } from '../pages.ts'
import { type Adressen, toAdres } from './adressen.ts'
import { uuidBelow } from './below.ts'
import { eachLimited } from './limited.ts'
import {
  type Expand,
  resultaatSchema,
  rollenPagina,
  statusSchema,
  type ZgwZaak,
  zaakinformatieobjectenReeks
} from './zaak-schema.ts'

export type AanvulDeps = {
  readonly http: HttpClient
  readonly adressen: Adressen
  readonly caller: Caller
  readonly signal: AbortSignal
}

type Expanded = NonNullable<ZgwZaak['_expand']>

/** The address by which the source's own filters know the zaak. */
const zaakAdres = ({ url, uuid }: ZgwZaak, { zaken }: Adressen): string => url ?? toAdres(zaken, 'zaken', uuid)

/** Far more than any zaak has. */
const maxOfZaak = 500

/** All that the source keeps of one zaak. What it gives of another zaak shows that it did not filter: a fault. */
export const readOfZaak = async <T extends { readonly zaak?: string | null }>(
  path: string,
  schema: z.ZodType<CountedPage<T>>,
  { zaak, http, adressen, caller, signal }: AanvulDeps & { readonly zaak: ZgwZaak }
): Promise<Uitkomst<readonly T[]>> => {
  const isOfZaak = (item: T) => uuidBelow(adressen.zaken, 'zaken', item.zaak) === zaak.uuid.toLowerCase()
  const read = await readPages<T>({
    fetchPage: page => {
      // The plain arrays of the standard know no `page`.
      const query = { zaak: zaakAdres(zaak, adressen), ...(page > 1 && { page }) }
      return http.getJson(path, { query, schema, caller, signal })
    },
    maxItems: maxOfZaak,
    keep: keepNamed(isOfZaak),
    idOf: item => JSON.stringify(item)
  })
  return isGelezen(read) ? { ...read, gelezen: read.gelezen.items } : read
}

/** The uuid is all that is used of an address; a relation that lies elsewhere cannot be read. */
const readOne = async <T>(
  [resource, address]: readonly [resource: string, address: string],
  schema: z.ZodType<T>,
  { http, adressen, caller, signal }: AanvulDeps
): Promise<Uitkomst<T>> => {
  const uuid = uuidBelow(adressen.zaken, resource, address)
  return uuid === undefined
    ? mislukt('onverwachte-vorm')
    : http.getJson(`/${resource}/${uuid}`, { schema, caller, signal })
}

const isEmpty = (addresses: readonly string[] | null | undefined): boolean => addresses?.length === 0

const put = <K extends Expand>(naam: K, found: Uitkomst<NonNullable<Expanded[K]>>): Uitkomst<Expanded> =>
  isGelezen(found) ? { ...found, gelezen: { [naam]: found.gelezen } } : found

/** How each relation is had where the server did not expand it; undefined: the zaak itself says that there is none. */
const askRelatie = (relatie: Expand, zaak: ZgwZaak, deps: AanvulDeps): Promise<Uitkomst<Expanded>> | undefined => {
  const ofZaak = { ...deps, zaak }
  switch (relatie) {
    case 'rollen':
      if (isEmpty(zaak.rollen)) return undefined
      return readOfZaak('/rollen', rollenPagina, ofZaak).then(found => put('rollen', found))
    case 'zaakinformatieobjecten': {
      if (isEmpty(zaak.zaakinformatieobjecten)) return undefined
      const read = readOfZaak('/zaakinformatieobjecten', zaakinformatieobjectenReeks, ofZaak)
      return read.then(found => put('zaakinformatieobjecten', found))
    }
    case 'status':
      if (!zaak.status) return undefined
      return readOne(['statussen', zaak.status], statusSchema, deps).then(found => put('status', found))
    case 'resultaat':
      if (!zaak.resultaat) return undefined
      return readOne(['resultaten', zaak.resultaat], resultaatSchema, deps).then(found => put('resultaat', found))
  }
}

const complete = async (zaak: ZgwZaak, relaties: readonly Expand[], deps: AanvulDeps): Promise<Uitkomst<ZgwZaak>> => {
  let completed = zaak
  let isPart = false
  for (const relatie of relaties) {
    // A null relation or an empty list may be left out of `_expand`: then the zaak itself has no address of it.
    const found = zaak._expand?.[relatie] ? undefined : await askRelatie(relatie, zaak, deps)
    if (found === undefined) continue
    if (!isGelezen(found)) return found
    isPart ||= found.gedeeltelijk === true
    completed = { ...completed, _expand: { ...completed._expand, ...found.gelezen } }
  }
  return { gelezen: completed, ...(isPart && { gedeeltelijk: true }) }
}

/**
 * Zaken with these relations, by calls of their own as far as the server did not expand them: it may not know `expand`,
 * or pass over it.
 */
export const completeZaken = (
  zaken: readonly ZgwZaak[],
  relaties: readonly Expand[],
  deps: AanvulDeps
): Promise<Uitkomst<readonly ZgwZaak[]>> => eachLimited(zaken, zaak => complete(zaak, relaties, deps))
