import { toCaller } from '../caller.ts'
import { isGelezen, type Uitkomst } from '../gelezen.ts'
import type { AskDeps, Raadpleging } from './deps.ts'
import type { Eigen } from './eigen-zaken.ts'
import { toGezocht } from './herkenning.ts'

/** What single zaken of this klant are read and proven with. */
export const toEigen = async (
  deps: AskDeps,
  { vraag, context }: Raadpleging,
  signal: AbortSignal
): Promise<Uitkomst<Eigen>> => {
  const dialect = await deps.dialect.get()
  if (!isGelezen(dialect)) return dialect
  const { klant } = vraag
  const nummers = klant.soort === 'natuurlijkPersoon' ? {} : await vraag.nummers
  const gezocht = toGezocht(klant, nummers, deps.conventies)
  const { zaken: http, types, config, adressen, now } = deps
  const caller = toCaller(vraag, context)
  return { gelezen: { http, types, config, adressen, now, caller, signal, dialect: dialect.gelezen, gezocht } }
}
