import type { Contactmoment } from '../../klantbeeld/onderdelen.ts'
import type { ContactmomentenPlan } from '../../klantbeeld/plan.ts'
import { present } from '../../klantbeeld/present.ts'
import type { Lijst } from '../../klantbeeld/resultaat.ts'
import { wants } from '../../klantbeeld/velden.ts'
import type { Caller } from '../caller.ts'
import { all, isGelezen, type Uitkomst } from '../gelezen.ts'
import type { HttpClient } from '../http-client.ts'
import { keepOwn } from '../own.ts'
import { readPagesUntil } from '../pages.ts'
import { toUtc } from '../time.ts'
import { klantcontactenPagina, type OkKlantcontact } from './klantcontact-schema.ts'
import type { KlantinteractiesConfig } from './schema.ts'
import { isContactOf, toContactmoment } from './to-contactmoment.ts'

/** Which klantcontacten of these partijen. */
export type ContactenVraag = {
  readonly partijen: readonly string[]
  readonly vertrouwelijk: boolean
  readonly metZaken: boolean
  readonly metMedewerkers: boolean
  /** `YYYY-MM-DD` */
  readonly sinds?: string
}

export const toContactenVraag = (plan: ContactmomentenPlan, partijen: readonly string[]): ContactenVraag =>
  present({
    partijen,
    vertrouwelijk: plan.vertrouwelijk,
    metZaken: wants(plan.velden, 'zaken'),
    metMedewerkers: wants(plan.velden, 'medewerkers'),
    sinds: plan.sinds
  })

type Deps = { readonly http: HttpClient; readonly config: KlantinteractiesConfig }
type Options = { readonly vraag: ContactenVraag; readonly caller: Caller; readonly signal: AbortSignal }

const pageSize = 100

const isBefore =
  (sinds: string | undefined) =>
  ({ plaatsgevondenOp }: OkKlantcontact): boolean =>
    sinds !== undefined && (toUtc(plaatsgevondenOp) ?? '') < sinds

const readOfPartij = (
  partij: string,
  { http, config }: Deps,
  { vraag, caller, signal }: Options
): Promise<Uitkomst<Lijst<OkKlantcontact>>> => {
  const expand = vraag.metZaken ? 'hadBetrokkenen,gingOverOnderwerpobjecten' : 'hadBetrokkenen'
  const options = {
    fetchPage: (page: number) => {
      const query = { hadBetrokkene__wasPartij__uuid: partij, expand, page, pageSize }
      return http.getJson('/klantcontacten', { query, schema: klantcontactenPagina, caller, signal })
    },
    maxItems: config.maxItems,
    keep: keepOwn(isContactOf(new Set([partij])))
  }
  // Open Klant gives the newest first and has no filter on a period.
  return readPagesUntil(options, isBefore(vraag.sinds))
}

const newestFirst = (a: Contactmoment, b: Contactmoment): number =>
  (b.plaatsgevondenOp ?? '').localeCompare(a.plaatsgevondenOp ?? '')

/** The klantcontacten of the klant's partijen within the plan's limits, newest first. */
export const readContactmomenten = async (deps: Deps, options: Options): Promise<Uitkomst<Lijst<Contactmoment>>> => {
  const { vraag } = options
  const { id: bron, maxItems } = deps.config
  const read = all(await Promise.all(vraag.partijen.map(partij => readOfPartij(partij, deps, options))))
  if (!isGelezen(read)) return read
  const found = read.gelezen.flatMap(({ items }) => items)
  const partijen = new Set(vraag.partijen)
  const items = [...new Map(found.map(contact => [contact.uuid, contact])).values()]
    // Not said to be open is vertrouwelijk: default deny.
    .filter(contact => vraag.vertrouwelijk || contact.vertrouwelijk === false)
    .filter(contact => !isBefore(vraag.sinds)(contact))
    .map(contact => toContactmoment(contact, { bron, partijen, metMedewerkers: vraag.metMedewerkers }))
    .sort(newestFirst)
  const afgekapt = items.length > maxItems || read.gelezen.some(lijst => lijst.afgekapt)
  return { gelezen: { items: items.slice(0, maxItems), afgekapt } }
}
