import { isDeepStrictEqual } from 'node:util'
import type { Document, Zaak } from '../../klantbeeld/onderdelen.ts'
import type { DocumentenPlan, ZakenPlan } from '../../klantbeeld/plan.ts'
import { type BronResultaat, isGelukt, type Lijst } from '../../klantbeeld/resultaat.ts'
import type { GelezenZaak } from '../bron.ts'
import { isGelezen, type Uitkomst } from '../gelezen.ts'
import { mapGegevens, toResultaat, whole } from '../gelukt.ts'
import { askDocumenten } from './ask-documenten.ts'
import { toUuid } from './below.ts'
import type { AskDeps, Raadpleging } from './deps.ts'
import { chooseEigen, type Eigen, readEigenZaken } from './eigen-zaken.ts'
import { toEigen } from './raadpleging.ts'
import { readZaakdelen } from './zaakdelen.ts'
import { type GevondenZaak, toGevonden } from './zaken.ts'
import type { Gekozen } from './zaken-keuze.ts'
import { compileZaken, type ZakenVraag } from './zaken-vraag.ts'

type Vraag = {
  readonly uuid: string
  readonly plan: ZakenPlan
  readonly zaken: ZakenVraag
  readonly voorDocumenten: ZakenVraag | undefined
}

/** As it is kept: nothing when the zaak is not there, not the klant's, or not in the plan. */
type Gevonden = {
  readonly gevonden?: GevondenZaak & {
    readonly verwant: readonly Zaak[]
    /** What of the zaak did not come may have led to documents. */
    readonly misschienMeer?: true
  }
}

/** A plan may show the documents of fewer zaken than it shows. */
const allowsDocumenten = async (
  { zgw }: Gekozen,
  { zaken, voorDocumenten }: Vraag,
  eigen: Eigen
): Promise<Uitkomst<boolean>> => {
  if (voorDocumenten === undefined) return { gelezen: false }
  if (isDeepStrictEqual(zaken.limieten, voorDocumenten.limieten)) return { gelezen: true }
  const choice = await chooseEigen([zgw], voorDocumenten, eigen)
  return isGelezen(choice) ? { ...choice, gelezen: choice.gelezen.chosen.length > 0 } : choice
}

const readZaak = async (deps: AskDeps, vraag: Vraag, eigen: Eigen): Promise<Uitkomst<Gevonden>> => {
  const { uuid, zaken, voorDocumenten, plan } = vraag
  const expand = [...new Set([...zaken.expand, ...(voorDocumenten?.expand ?? [])])].sort()
  const read = await readEigenZaken([uuid], { ...zaken, expand }, eigen)
  if (!isGelezen(read)) return read
  const [gekozen] = read.gelezen.chosen
  if (gekozen === undefined) return { gelezen: {} }
  const isAllowed = await allowsDocumenten(gekozen, vraag, eigen)
  if (!isGelezen(isAllowed)) return isAllowed
  const { zaak, documenten } = toGevonden({ ...deps, gezocht: eigen.gezocht, typen: read.gelezen.typen })(gekozen)
  const delen = await readZaakdelen(gekozen.zgw, zaak, { plan, vraag: zaken, besluiten: deps.besluiten, eigen })
  const { hoofdzaak: _, deelzaken: __, ...rest } = zaak
  const { verwant = [], ...own } = delen.gelezen
  const misschienMeer = read.gedeeltelijk ?? isAllowed.gedeeltelijk
  const gevonden = {
    zaak: { ...rest, ...own },
    verwant,
    documenten: isAllowed.gelezen ? documenten : [],
    ...(misschienMeer && { misschienMeer })
  }
  return { gelezen: { gevonden }, ...((misschienMeer ?? delen.gedeeltelijk) && { gedeeltelijk: true }) }
}

const askZaak = (deps: AskDeps, vraag: Vraag, raadpleging: Raadpleging): Promise<BronResultaat<Gevonden>> => {
  const { uuid, zaken, voorDocumenten, plan } = vraag
  return raadpleging.context.remember({
    naam: 'zaak',
    vorm: { uuid, zaken, voorDocumenten, velden: plan.velden.paden },
    na: raadpleging.vraag.nummers,
    fetch: async signal => {
      const eigen = await toEigen(deps, raadpleging, signal)
      return isGelezen(eigen) ? toResultaat(await readZaak(deps, vraag, eigen.gelezen), deps.now) : eigen
    }
  })
}

const documentenOf = (
  deps: AskDeps,
  found: BronResultaat<Gevonden>,
  { plan, ...raadpleging }: Raadpleging & { readonly plan: DocumentenPlan }
): Promise<BronResultaat<Lijst<Document>>> => {
  const isAll = isGelukt(found) && found.status === 'gedeeltelijk' && !found.gegevens.gevonden?.misschienMeer
  const basis = isAll ? { ...found, status: 'ok' as const } : found
  const zaken = Promise.resolve(mapGegevens(basis, ({ gevonden }) => whole(gevonden ? [gevonden] : [])))
  return askDocumenten(deps, { zaken, plan }, raadpleging)
}

/**
 * One zaak with its statusgeschiedenis, besluiten and documents. Undefined for one that is not there, not the klant's
 * or not within the plan: proven anew, as in the list.
 */
export const leesZaak = async (
  id: string,
  deps: AskDeps,
  raadpleging: Raadpleging
): Promise<BronResultaat<GelezenZaak | undefined>> => {
  const { onderdelen } = raadpleging.vraag.plan
  const { zaken, voorDocumenten } = compileZaken(onderdelen)
  const uuid = toUuid(id)
  if (uuid === undefined || zaken === undefined || onderdelen.zaken === undefined) {
    return toResultaat({ gelezen: undefined }, deps.now)
  }
  const found = await askZaak(deps, { uuid, plan: onderdelen.zaken, zaken, voorDocumenten }, raadpleging)
  if (!isGelukt(found) || found.gegevens.gevonden === undefined) return mapGegevens(found, () => undefined)
  const { zaak, verwant } = found.gegevens.gevonden
  const plan = onderdelen.documenten
  const documenten = plan && (await documentenOf(deps, found, { ...raadpleging, plan }))
  return { ...found, gegevens: { zaak, verwant, ...(documenten && { documenten }) } }
}
