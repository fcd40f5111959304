import type { Zaak } from '../../klantbeeld/onderdelen.ts'
import type { ZakenPlan } from '../../klantbeeld/plan.ts'
import { wants } from '../../klantbeeld/velden.ts'
import { isGelezen, type Uitkomst } from '../gelezen.ts'
import type { HttpClient } from '../http-client.ts'
import { readBesluiten } from './besluiten.ts'
import type { Eigen } from './eigen-zaken.ts'
import { readStatusgeschiedenis } from './statusgeschiedenis.ts'
import { readVerwanteZaken } from './verwante-zaken.ts'
import type { ZgwZaak } from './zaak-schema.ts'
import type { ZakenVraag } from './zaken-vraag.ts'

type Options = {
  readonly plan: ZakenPlan
  readonly vraag: ZakenVraag
  /** Absent: this bron has no Besluiten API. */
  readonly besluiten: HttpClient | undefined
  readonly eigen: Eigen
}

/** `verwant`: the hoofdzaak and deelzaken that the klant may see; the zaak names no other. */
type Delen = Pick<Zaak, 'statusgeschiedenis' | 'besluiten' | 'hoofdzaak' | 'deelzaken'> & {
  readonly verwant?: readonly Zaak[]
}

const toVerwant = ({ hoofdzaak, deelzaken = [] }: Zaak, verwant: readonly Zaak[]): Delen => {
  const shown = new Set(verwant.map(({ id }) => id.toLowerCase()))
  return {
    verwant,
    ...(hoofdzaak !== undefined && shown.has(hoofdzaak) && { hoofdzaak }),
    deelzaken: deelzaken.filter(id => shown.has(id))
  }
}

const asPart = async <T>(asked: Promise<Uitkomst<T>>, toDelen: (gelezen: T) => Delen): Promise<Uitkomst<Delen>> => {
  const read = await asked
  // A part that fails is left out, and that is told.
  return isGelezen(read) ? { ...read, gelezen: toDelen(read.gelezen) } : { gelezen: {}, gedeeltelijk: true }
}

/** The parts of one zaak that the plan shows and that take calls of their own. */
export const readZaakdelen = async (
  zgw: ZgwZaak,
  zaak: Zaak,
  { plan, vraag, besluiten, eigen }: Options
): Promise<{ readonly gelezen: Delen; readonly gedeeltelijk?: true }> => {
  const wanted = (...velden: readonly string[]) => velden.some(veld => wants(plan.velden, veld))
  const read = await Promise.all([
    wanted('statusgeschiedenis') &&
      asPart(readStatusgeschiedenis(zgw, eigen), statusgeschiedenis => ({ statusgeschiedenis })),
    wanted('besluiten') && besluiten && asPart(readBesluiten(zgw, besluiten, eigen), found => ({ besluiten: found })),
    wanted('hoofdzaak', 'deelzaken') &&
      asPart(readVerwanteZaken(zaak, vraag, eigen), verwant => toVerwant(zaak, verwant))
  ])
  const found = read.flatMap(one => (one && isGelezen(one) ? one : []))
  const isPart = found.some(({ gedeeltelijk }) => gedeeltelijk)
  return { gelezen: Object.assign({}, ...found.map(({ gelezen }) => gelezen)), ...(isPart && { gedeeltelijk: true }) }
}
