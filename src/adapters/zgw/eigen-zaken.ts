import { mislukt } from '../../klantbeeld/resultaat.ts'
import { isGelezen, type Uitkomst } from '../gelezen.ts'
import { toDag } from '../time.ts'
import { type AanvulDeps, completeZaken } from './aanvulling.ts'
import { crs } from './crs.ts'
import type { AskDeps } from './deps.ts'
import type { Dialect } from './dialect.ts'
import type { Gezocht } from './herkenning.ts'
import { eachLimited } from './limited.ts'
import { nietGevonden } from './niet-gevonden.ts'
import { type Expand, type ZgwZaak, zaakSchema } from './zaak-schema.ts'
import { chooseZaken, type Keuzeuitkomst } from './zaken-keuze.ts'
import type { ZakenVraag } from './zaken-vraag.ts'

/** What single zaken are read with, for one klant. */
export type Eigen = AanvulDeps &
  Pick<AskDeps, 'types' | 'config' | 'now'> & { readonly dialect: Dialect; readonly gezocht: Gezocht }

const knowsExpand = ({ vermogens }: Dialect): boolean =>
  Object.values(vermogens).some(vermogen => vermogen.has('expand'))

const readOne = async (
  uuid: string,
  expand: readonly Expand[],
  deps: Eigen
): Promise<Uitkomst<ZgwZaak | undefined>> => {
  const { http, dialect, caller, signal } = deps
  const query = knowsExpand(dialect) ? { expand: expand.join() } : {}
  const options = { query, headers: crs, caller, signal }
  const found = await http.findJson(`/zaken/${uuid}`, { ...options, schema: zaakSchema, onbekend: nietGevonden })
  if (!isGelezen(found) || found.gelezen === undefined) return found
  return found.gelezen.uuid.toLowerCase() === uuid ? found : mislukt('onverwachte-vorm')
}

/** The klant's own of these, within these limits, today. */
export const chooseEigen = (
  zaken: readonly ZgwZaak[],
  vraag: ZakenVraag,
  deps: Eigen
): Promise<Uitkomst<Keuzeuitkomst>> => chooseZaken(zaken, { ...deps, vraag, vandaag: toDag(deps.now()) })

/** Of the zaken with these uuids those that are the klant's and within the plan: the checks of the list, all of them. */
export const readEigenZaken = async (
  uuids: readonly string[],
  vraag: ZakenVraag,
  deps: Eigen
): Promise<Uitkomst<Keuzeuitkomst>> => {
  const read = await eachLimited(uuids, uuid => readOne(uuid, vraag.expand, deps))
  if (!isGelezen(read)) return read
  const zaken = await completeZaken(
    read.gelezen.filter(zaak => zaak !== undefined),
    ['rollen'],
    deps
  )
  return isGelezen(zaken) ? chooseEigen(zaken.gelezen, vraag, deps) : zaken
}
