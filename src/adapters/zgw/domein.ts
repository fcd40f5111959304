import type { Type as Selecteerbaar } from '../../klantbeeld/selectie.ts'
import { isGelezen, type Uitkomst } from '../gelezen.ts'
import type { Soort, Type, TypeCache } from './type-cache.ts'

/** A type as a Selectie looks at it, with the rest of what is known of it. */
export type TypeMetDomein = Selecteerbaar & { readonly type: Type | undefined }

/** Types with the domein of their catalogus, by the address that a zaak or document has of them. */
export const lookupTypen = async (
  types: TypeCache,
  soort: Extract<Soort, 'zaaktypen' | 'informatieobjecttypen'>,
  addresses: readonly string[]
): Promise<Uitkomst<(address: string) => TypeMetDomein>> => {
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
  return { gelezen: toMetDomein }
}
