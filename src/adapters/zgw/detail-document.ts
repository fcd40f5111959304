import type { DocumentenPlan } from '../../klantbeeld/plan.ts'
import { type BronResultaat, mislukt } from '../../klantbeeld/resultaat.ts'
import type { Documentinhoud } from '../bron.ts'
import { all, isGelezen, type Uitkomst } from '../gelezen.ts'
import { toResultaat } from '../gelukt.ts'
import { toAdres } from './adressen.ts'
import { toUuid, uuidBelow } from './below.ts'
import type { AskDeps, Raadpleging } from './deps.ts'
import { chooseDocumenten, toDocumentenVraag } from './documenten.ts'
import { readDocument } from './documenten-lees.ts'
import { type Documentregister, documentResource } from './documentregister.ts'
import { type Eigen, readEigenZaken } from './eigen-zaken.ts'
import { toEigen } from './raadpleging.ts'
import { zaakinformatieobjectenReeks } from './zaak-schema.ts'
import { compileZaken, type ZakenVraag } from './zaken-vraag.ts'

/** Longest time without a byte of the content. */
const stilteMs = 15_000

/** The uuids of the zaken that a document hangs on, as this bron keeps them. */
const readZaakUuids = async (
  uuid: string,
  { base }: Documentregister,
  { http, adressen, caller, signal }: Eigen
): Promise<Uitkomst<readonly string[]>> => {
  const query = { informatieobject: toAdres(base, documentResource, uuid) }
  const schema = zaakinformatieobjectenReeks
  const links = await http.getJson('/zaakinformatieobjecten', { query, schema, caller, signal })
  if (!isGelezen(links)) return links
  const { results } = links.gelezen
  // A source that passes over the filter gives links of other documents: these prove nothing.
  const isOf = (address: string) => uuidBelow(base, documentResource, address) === uuid
  if (!results.every(({ informatieobject }) => isOf(informatieobject))) return mislukt('onverwachte-vorm')
  return { gelezen: results.flatMap(({ zaak }) => uuidBelow(adressen.zaken, 'zaken', zaak) ?? []) }
}

type Vraag = {
  readonly uuid: string
  /** In whose register it lies; else all are looked in. */
  readonly bron: string | undefined
  readonly plan: DocumentenPlan
  readonly zaken: ZakenVraag
}

/** Where a document lies, and the klant's own zaken that lead to it. */
type Plaats = { readonly register: Documentregister; readonly zaken: readonly string[] }

/** Undefined when no zaak of the klant leads to it. */
const findPlaats = async (
  { uuid, zaken }: Vraag,
  registers: readonly Documentregister[],
  eigen: Eigen
): Promise<Uitkomst<Plaats | undefined>> => {
  const links = all(await Promise.all(registers.map(register => readZaakUuids(uuid, register, eigen))))
  if (!isGelezen(links)) return links
  for (const [i, register] of registers.entries()) {
    const uuids = links.gelezen[i] ?? []
    const own = uuids.length === 0 ? undefined : await readEigenZaken(uuids, { ...zaken, expand: ['rollen'] }, eigen)
    if (own && !isGelezen(own)) return own
    const found = own?.gelezen.chosen.map(({ zgw }) => zgw.uuid) ?? []
    if (found.length > 0) return { gelezen: { register, zaken: found } }
  }
  return { gelezen: undefined }
}

const open = async (
  { uuid, plan }: Vraag,
  { register, zaken }: Plaats,
  { deps, eigen }: { readonly deps: AskDeps; readonly eigen: Eigen }
): Promise<Uitkomst<Documentinhoud | undefined>> => {
  const { caller, signal } = eigen
  const zgw = await readDocument(uuid, register, { caller, signal })
  if (!isGelezen(zgw)) return zgw
  if (zgw.gelezen === undefined) return { gelezen: undefined }
  const catalogi = deps.documentregisters().map(({ types }) => types)
  const shown = await chooseDocumenten([zgw.gelezen], toDocumentenVraag(plan, [uuid]), { register, catalogi })
  if (!isGelezen(shown)) return shown
  const [document] = shown.gelezen
  if (document === undefined) return { gelezen: undefined }
  // The version that was checked, whatever is added meanwhile.
  const query = document.versie === undefined ? {} : { versie: document.versie }
  const maxBytes = deps.config.maxInhoudBytes
  const download = await register.http.getStream(`/${documentResource}/${uuid}/download`, {
    query,
    caller,
    signal,
    stilteMs,
    maxBytes
  })
  return isGelezen(download) ? { gelezen: { document: { ...document, zaken }, ...download.gelezen } } : download
}

const readInhoud = async (vraag: Vraag, deps: AskDeps, eigen: Eigen): Promise<Uitkomst<Documentinhoud | undefined>> => {
  const registers = deps.documentregisters().filter(register => (vraag.bron ?? register.bron) === register.bron)
  const plaats = await findPlaats(vraag, registers, eigen)
  if (!isGelezen(plaats)) return plaats
  if (plaats.gelezen === undefined) return { gelezen: undefined }
  return open(vraag, plaats.gelezen, { deps, eigen })
}

/**
 * The content of one document as a stream. Undefined unless it hangs on a zaak of the klant that the plan allows, and
 * is one that the plan shows; proven anew before a byte is asked.
 */
export const openDocument = async (
  { id, bron }: { readonly id: string; readonly bron?: string },
  deps: AskDeps,
  raadpleging: Raadpleging
): Promise<BronResultaat<Documentinhoud | undefined>> => {
  const { onderdelen } = raadpleging.vraag.plan
  const { voorDocumenten: zaken } = compileZaken(onderdelen)
  const plan = onderdelen.documenten
  const uuid = toUuid(id)
  if (uuid === undefined || plan === undefined || zaken === undefined) {
    return toResultaat({ gelezen: undefined }, deps.now)
  }
  const eigen = await toEigen(deps, raadpleging, raadpleging.context.signal)
  return isGelezen(eigen)
    ? toResultaat(await readInhoud({ uuid, bron, plan, zaken }, deps, eigen.gelezen), deps.now)
    : eigen
}
