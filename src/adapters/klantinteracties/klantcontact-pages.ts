import type { Lijst } from '../../klantbeeld/resultaat.ts'
import { isGelezen, type Uitkomst } from '../gelezen.ts'
import { toUtc } from '../time.ts'
import type { OkKlantcontact } from './klantcontact-schema.ts'
import { hasNext, type Pagina, readable } from './pagina.ts'

type Page = Pagina<OkKlantcontact>
type Options = {
  readonly fetchPage: (page: number) => Promise<Uitkomst<Page>>
  /** Takes from a page what is the klant's; a failure when the page shows that the source did not filter. */
  readonly keep: (contacten: readonly OkKlantcontact[]) => Promise<Uitkomst<readonly OkKlantcontact[]>>
  readonly maxItems: number
  /** Contacts before this day are not wanted; `YYYY-MM-DD`. */
  readonly sinds?: string | undefined
}

/** `verschoven`: contacts went away meanwhile, so that one may have slipped to a page that was read already. */
type Ending = 'einde' | 'afgekapt' | 'verschoven' | 'gestopt'
type Reading = {
  readonly ending: Ending
  readonly isPart: boolean
  /** The klant's, by uuid. */
  readonly own: ReadonlyMap<string, OkKlantcontact>
}

const momentOf = ({ plaatsgevondenOp }: OkKlantcontact): string => toUtc(plaatsgevondenOp) ?? ''

export const isBefore = (contact: OkKlantcontact, sinds: string | undefined): boolean =>
  sinds !== undefined && momentOf(contact) < sinds

/** What the pages of one reading had, in the order in which they came. */
const createStand = ({ maxItems, sinds }: Options) => {
  const seen = new Set<string>()
  let isOrdered = true
  let last: string | undefined
  let count: number | undefined

  const note = (contacten: readonly OkKlantcontact[]): void => {
    for (const contact of contacten) {
      const moment = momentOf(contact)
      isOrdered &&= last === undefined || moment <= last
      last = moment
      seen.add(contact.uuid)
    }
  }
  // Until at least 2.12 Open Klant orders by entry: what was entered late then stands before what is newer.
  const isPast = (contacten: readonly OkKlantcontact[]): boolean =>
    isOrdered && contacten.length > 0 && contacten.every(contact => isBefore(contact, sinds))

  return (page: Page, contacten: readonly OkKlantcontact[]): Ending | undefined => {
    const known = seen.size
    note(contacten)
    const isShorter = page.count !== undefined && count !== undefined && page.count < count
    count = page.count
    if (isShorter) return 'verschoven'
    if (!hasNext(page) || isPast(contacten)) return 'einde'
    // A list that brings nothing new may never end.
    if (seen.size === known) return 'verschoven'
    return seen.size >= maxItems ? 'afgekapt' : undefined
  }
}

/** A page that is gone (404) says that the list became shorter; other trouble leaves what was read so far. */
const endingOfFailure = (reden: string): Ending => (reden === 'onverwachte-status' ? 'verschoven' : 'gestopt')

const readOnce = async (options: Options): Promise<Uitkomst<Reading>> => {
  const endingAfter = createStand(options)
  const own = new Map<string, OkKlantcontact>()
  let isPart = false
  for (let number = 1; ; number++) {
    const page = await options.fetchPage(number)
    if (!isGelezen(page)) {
      return number === 1 ? page : { gelezen: { ending: endingOfFailure(page.reden), isPart, own } }
    }
    const contacten = readable(page.gelezen.results)
    const kept = await options.keep(contacten.gelezen)
    if (!isGelezen(kept)) return kept
    isPart ||= Boolean(contacten.gedeeltelijk || kept.gedeeltelijk)
    for (const contact of kept.gelezen) own.set(contact.uuid, contact)
    const ending = endingAfter(page.gelezen, contacten.gelezen)
    if (ending !== undefined) return { gelezen: { ending, isPart, own } }
  }
}

const isSettled = ({ ending }: Reading): boolean => ending === 'einde' || ending === 'afgekapt'

/** Of two readings that did not settle together: what either of them saw. */
const join = (first: Reading, again: Reading): Reading =>
  isSettled(again) ? again : { ...again, own: new Map([...first.own, ...again.own]) }

/**
 * Page by page, each contact once. New contacts that arrive meanwhile push others to a later page, where they come
 * again: nothing is lost. When contacts go away one may be passed over: then all is read once more, and if that does
 * not settle it, what was found is told to be a part.
 */
export const readKlantcontactPages = async (options: Options): Promise<Uitkomst<Lijst<OkKlantcontact>>> => {
  const first = await readOnce(options)
  if (!isGelezen(first)) return first
  const again = first.gelezen.ending === 'verschoven' ? await readOnce(options) : first
  if (!isGelezen(again)) return again
  const reading = join(first.gelezen, again.gelezen)
  const isWhole = !reading.isPart && isSettled(reading)
  const afgekapt = reading.ending === 'afgekapt' || reading.own.size > options.maxItems
  return { gelezen: { items: [...reading.own.values()], afgekapt }, ...(!isWhole && { gedeeltelijk: true }) }
}
