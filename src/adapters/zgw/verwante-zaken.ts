import type { Zaak } from '../../klantbeeld/onderdelen.ts'
import { isGelezen, type Uitkomst } from '../gelezen.ts'
import { type Eigen, readEigenZaken } from './eigen-zaken.ts'
import { toGevonden } from './zaken.ts'
import type { ZakenVraag } from './zaken-vraag.ts'

/** Far more than any zaak has; each takes a call. */
const maxVerwant = 50

/** Of the zaken that this one belongs to or consists of those that the klant may see: each is checked like a zaak. */
export const readVerwanteZaken = async (
  { hoofdzaak, deelzaken = [] }: Pick<Zaak, 'hoofdzaak' | 'deelzaken'>,
  vraag: ZakenVraag,
  eigen: Eigen
): Promise<Uitkomst<readonly Zaak[]>> => {
  const uuids = [...new Set([...(hoofdzaak === undefined ? [] : [hoofdzaak]), ...deelzaken])]
  const read = await readEigenZaken(uuids.slice(0, maxVerwant), vraag, eigen)
  if (!isGelezen(read)) return read
  const toGevondenZaak = toGevonden({ ...eigen, typen: read.gelezen.typen })
  const isPart = read.gedeeltelijk || uuids.length > maxVerwant
  return {
    gelezen: read.gelezen.chosen.map(gekozen => toGevondenZaak(gekozen).zaak),
    ...(isPart && { gedeeltelijk: true })
  }
}
