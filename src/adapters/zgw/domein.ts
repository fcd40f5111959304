import type { Type as Selecteerbaar } from '../../klantbeeld/selectie.ts'
import { isGelezen, type Uitkomst } from '../gelezen.ts'
import { some } from './some.ts'
import type { TypeCache } from './type-cache.ts'
import type { Soort, Type } from './type-schema.ts'

/** A type as a Selectie looks at it, with the rest of what is known of it. */
export type TypeMetDomein = Selecteerbaar & { readonly type: Type | undefined }
type Opzoeken = (address: string) => TypeMetDomein

const part = (uitkomst: Uitkomst<unknown>): { readonly gedeeltelijk?: true } =>
  isGelezen(uitkomst) && uitkomst.gedeeltelijk ? { gedeeltelijk: true } : {}

/** Types with the domein of their catalogus, by the address that a zaak or document has of them. */
export const lookupTypen = async (
  types: TypeCache,
  soort: Extract<Soort, 'zaaktypen' | 'informatieobjecttypen'>,
  addresses: readonly string[]
): Promise<Uitkomst<Opzoeken>> => {
  const found = await types.lookup(soort, addresses)
  if (!isGelezen(found)) return found
  const catalogi = await types.lookup(
    'catalogussen',
    [...found.gelezen.values()].flatMap(({ catalogus }) => catalogus ?? [])
  )
  if (!isGelezen(catalogi)) return catalogi
  const toMetDomein = (address: string): TypeMetDomein => {
    const type = found.gelezen.get(address)
    return {
      type,
      naam: soort === 'zaaktypen' ? type?.identificatie : type?.omschrijving,
      domein: catalogi.gelezen.get(type?.catalogus ?? '')?.domein
    }
  }
  return { gelezen: toMetDomein, ...part(found), ...part(catalogi) }
}

const unknown: Opzoeken = () => ({ type: undefined, naam: undefined, domein: undefined })

/** The same over several catalogi, our own first: each address is looked up in the one that it lies in. */
export const lookupInAll = async (
  catalogi: readonly TypeCache[],
  soort: 'informatieobjecttypen',
  addresses: readonly string[]
): Promise<Uitkomst<Opzoeken>> => {
  const [own, ...others] = catalogi
  const holderOf = (address: string) => others.find(types => types.covers(soort, address)) ?? own
  const perCatalogus = [...Map.groupBy(addresses, holderOf)]
  const lookups = perCatalogus.map(async ([types, here]): Promise<Uitkomst<readonly [unknown, Opzoeken]>> => {
    const found = types ? await lookupTypen(types, soort, here) : { gelezen: unknown }
    return isGelezen(found) ? { ...found, gelezen: [types, found.gelezen] } : found
  })
  const found = some(await Promise.all(lookups))
  if (!isGelezen(found)) return found
  const byCatalogus = new Map(found.gelezen)
  return { ...found, gelezen: address => (byCatalogus.get(holderOf(address)) ?? unknown)(address) }
}
