import type { Bericht } from '../../klantbeeld/onderdelen.ts'
import type { BronResultaat, Lijst } from '../../klantbeeld/resultaat.ts'
import { mapGegevens } from '../gelukt.ts'

/** By our own clock: what does not say when it may be seen is not seen. */
export const isGepubliceerd =
  (now: () => Date) =>
  ({ publicatiedatum }: Bericht): boolean =>
    publicatiedatum !== undefined && Date.parse(publicatiedatum) <= now().getTime()

/** Without the messages that are ready and may not be seen yet. After the cache, so that each appears on time. */
export const onlyGepubliceerd = (
  resultaat: BronResultaat<Lijst<Bericht>>,
  now: () => Date
): BronResultaat<Lijst<Bericht>> =>
  mapGegevens(resultaat, ({ items, afgekapt }) => ({ items: items.filter(isGepubliceerd(now)), afgekapt }))
