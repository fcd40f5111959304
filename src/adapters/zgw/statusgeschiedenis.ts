import type { Zaak } from '../../klantbeeld/onderdelen.ts'
import { isGelezen, type Uitkomst } from '../gelezen.ts'
import { readOfZaak } from './aanvulling.ts'
import type { Eigen } from './eigen-zaken.ts'
import { toStatus } from './to-zaak.ts'
import { statussenPagina, type ZgwZaak } from './zaak-schema.ts'

/** All statussen of one zaak, newest first. */
export const readStatusgeschiedenis = async (
  zaak: ZgwZaak,
  deps: Eigen
): Promise<Uitkomst<NonNullable<Zaak['statusgeschiedenis']>>> => {
  const read = await readOfZaak('/statussen', statussenPagina, { ...deps, zaak })
  if (!isGelezen(read)) return read
  const typen = await deps.types.lookup(
    'statustypen',
    read.gelezen.map(({ statustype }) => statustype)
  )
  if (!isGelezen(typen)) return typen
  const gelezen = read.gelezen
    .map(status => toStatus(status, typen.gelezen))
    .sort((a, b) => (b.gezetOp ?? '').localeCompare(a.gezetOp ?? ''))
  return { gelezen, ...((read.gedeeltelijk || typen.gedeeltelijk) && { gedeeltelijk: true }) }
}
