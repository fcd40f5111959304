import type { Contactmoment } from '../../klantbeeld/onderdelen.ts'
import type { ContactmomentenPlan } from '../../klantbeeld/plan.ts'
import { present } from '../../klantbeeld/present.ts'
import { type Lijst, mislukt } from '../../klantbeeld/resultaat.ts'
import { wants } from '../../klantbeeld/velden.ts'
import { all, isGelezen, type Uitkomst } from '../gelezen.ts'
import type { HttpClient } from '../http-client.ts'
import { isBefore, readKlantcontactPages } from './klantcontact-pages.ts'
import { klantcontactenPagina, type OkKlantcontact } from './klantcontact-schema.ts'
import { asPart } from './part.ts'
import type { Options } from './refs.ts'
import type { KlantinteractiesConfig } from './schema.ts'
import { betrokkenenOf, isContactOf, toContactmoment, zakenOf } from './to-contactmoment.ts'
import { type Expand, fillKlantcontacten } from './whole-klantcontact.ts'

/** Which klantcontacten of these partijen. */
export type ContactenVraag = {
  readonly partijen: readonly string[]
  readonly vertrouwelijk: boolean
  readonly metZaken: boolean
  readonly metMedewerkers: boolean
  /** `YYYY-MM-DD` */
  readonly sinds?: string
  /** Only those about this zaak (uuid, in lower case). */
  readonly zaak?: string
}

export const toContactenVraag = (plan: ContactmomentenPlan, partijen: readonly string[]): ContactenVraag =>
  present({
    partijen,
    vertrouwelijk: plan.vertrouwelijk,
    metZaken: wants(plan.velden, 'zaken'),
    metMedewerkers: wants(plan.velden, 'medewerkers'),
    sinds: plan.sinds
  })

/** What must come along with a klantcontact to prove whose it is, and to show it. */
export const toExpand = ({ metZaken, zaak }: Pick<ContactenVraag, 'metZaken' | 'zaak'>): Expand =>
  metZaken || zaak !== undefined ? ['hadBetrokkenen', 'gingOverOnderwerpobjecten'] : ['hadBetrokkenen']

type Deps = { readonly http: HttpClient; readonly config: Pick<KlantinteractiesConfig, 'id' | 'maxItems'> }
type Ask = Options & { readonly vraag: ContactenVraag }

const pageSize = 100

/** A contact in which others took part, and none of the klant's partijen, shows that the source did not filter. */
const keepOf = (partij: string) => {
  const isOwn = isContactOf(new Set([partij]))
  return (contacten: readonly OkKlantcontact[]): Uitkomst<readonly OkKlantcontact[]> =>
    contacten.every(contact => isOwn(contact) || betrokkenenOf(contact).length === 0)
      ? { gelezen: contacten.filter(isOwn) }
      : mislukt('onverwachte-vorm')
}

const readOfPartij = (
  partij: string,
  { http, config }: Deps,
  { vraag, ...options }: Ask
): Promise<Uitkomst<Lijst<OkKlantcontact>>> => {
  const expand = toExpand(vraag)
  const keep = keepOf(partij)
  return readKlantcontactPages({
    fetchPage: page => {
      const query = {
        hadBetrokkene__wasPartij__uuid: partij,
        ...(vraag.zaak !== undefined && { onderwerpobject__onderwerpobjectidentificatorObjectId: vraag.zaak }),
        // A comma list: before Open Klant 2.14 of a repeated parameter only the last value counted.
        expand: expand.join(),
        page,
        pageSize
      }
      return http.getJson('/klantcontacten', { ...options, query, schema: klantcontactenPagina })
    },
    keep: async contacten => {
      const filled = await fillKlantcontacten(contacten, { ...options, http, expand })
      return asPart(filled, keep(filled.gelezen))
    },
    maxItems: config.maxItems,
    sinds: vraag.sinds
  })
}

/** What the plan allows of the klant's own contacts; the source has no filter on period, and none is trusted. */
const isWithin =
  ({ vertrouwelijk, sinds, zaak }: ContactenVraag) =>
  (contact: OkKlantcontact): boolean =>
    // Not said to be open is vertrouwelijk: default deny.
    (vertrouwelijk || contact.vertrouwelijk === false) &&
    !isBefore(contact, sinds) &&
    (zaak === undefined || zakenOf(contact)?.includes(zaak) === true)

// Two at one moment always in the same order.
const toRank = ({ plaatsgevondenOp = '', id }: Contactmoment): string => `${plaatsgevondenOp} ${id}`
const newestFirst = (a: Contactmoment, b: Contactmoment): number => (toRank(a) > toRank(b) ? -1 : 1)

/** The klantcontacten of the klant's partijen within the plan's limits, newest first. */
export const readContactmomenten = async (deps: Deps, options: Ask): Promise<Uitkomst<Lijst<Contactmoment>>> => {
  const { vraag } = options
  const { id: bron, maxItems } = deps.config
  const read = all(await Promise.all(vraag.partijen.map(partij => readOfPartij(partij, deps, options))))
  if (!isGelezen(read)) return read
  const found = read.gelezen.flatMap(({ items }) => items)
  const extra = { ...vraag, bron, partijen: new Set(vraag.partijen) }
  const items = [...new Map(found.map(contact => [contact.uuid, contact])).values()]
    .filter(isWithin(vraag))
    .map(contact => toContactmoment(contact, extra))
    .sort(newestFirst)
  const afgekapt = items.length > maxItems || read.gelezen.some(lijst => lijst.afgekapt)
  return { ...read, gelezen: { items: items.slice(0, maxItems), afgekapt } }
}
