import type { Bericht } from '../../klantbeeld/onderdelen.ts'
import { mislukt } from '../../klantbeeld/resultaat.ts'
import type { Details, Vraag } from '../bron.ts'
import { type Caller, toCaller } from '../caller.ts'
import { isGelezen, type Uitkomst } from '../gelezen.ts'
import { toResultaat } from '../gelukt.ts'
import { type Geschreven, redenOf } from '../geschreven.ts'
import { isGepubliceerd } from './gepubliceerd.ts'

type Call = { readonly caller: Caller; readonly signal: AbortSignal }

/** How one kind of source keeps messages, as far as marking one takes. */
type Berichten<R> = {
  readonly read: (id: string, call: Call) => Promise<Uitkomst<R | undefined>>
  /** By kind and number of the klant. */
  readonly isOwn: (record: R, vraag: Vraag) => Promise<boolean>
  readonly toBericht: (record: R) => Bericht
  readonly write: (id: string, gelezen: boolean, call: Call) => Promise<Geschreven<R>>
}

/**
 * Sets a message of the klant himself to read or unread. What is not his, or not published yet, is not there; one that
 * is so already is left alone.
 */
export const createMarkeer =
  <R>({ read, isOwn, toBericht, write }: Berichten<R>, now: () => Date): NonNullable<Details['markeerBericht']> =>
  async ({ id, gelezen }, vraag, context) => {
    const nothing = () => toResultaat({ gelezen: undefined }, now)
    if (vraag.plan.onderdelen.berichten === undefined) return nothing()
    const call = { caller: toCaller(vraag, context), signal: context.signal }
    const found = await read(id, call)
    if (!isGelezen(found)) return found
    if (found.gelezen === undefined || !(await isOwn(found.gelezen, vraag))) return nothing()
    const bericht = toBericht(found.gelezen)
    if (!isGepubliceerd(now)(bericht)) return nothing()
    if (bericht.gelezen === gelezen) return toResultaat({ gelezen: bericht }, now)
    const changed = await write(id, gelezen, call)
    if (changed.soort !== 'gedaan') return mislukt(redenOf(changed))
    return toResultaat({ gelezen: toBericht(changed.gegevens) }, now)
  }
