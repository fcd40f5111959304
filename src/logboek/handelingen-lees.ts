import { type Handeling, toHandelingen } from './handeling.ts'
import type { Logboeklezer } from './lezer.ts'
import type { LdvRegel } from './regel.ts'
import type { Reden } from './store.ts'

export type Handelingenvraag = {
  /** Pseudonyms of one klant, one per key. */
  readonly pseudoniemen: readonly string[]
  /** Start of the action in [vanMs, totMs), epoch ms. */
  readonly vanMs: number
  readonly totMs: number
  /** How many are wanted; there are more when several began in the same millisecond. */
  readonly aantal: number
  readonly isZichtbaar: (handeling: Handeling) => boolean
}

/** `volgendeMs` is there when there may be more: the same question with it as `totMs` gives what follows. */
export type Handelingen =
  | { readonly ok: true; readonly handelingen: readonly Handeling[]; readonly volgendeMs?: number }
  | { readonly ok: false; readonly reden: Reden | 'cursor' }

const MAX_LINES = 1_000
/** How often one call reads on for actions that may be shown; then it gives what it has, which may be none. */
const MAX_READS = 10
/** About as many as one action leaves. */
const LINES_PER_HANDELING = 8

// All lines of one action name the same beginning. So a page that ends between two milliseconds ends between two
// actions, and none comes twice.
const withoutLastMs = (regels: readonly LdvRegel[]): readonly LdvRegel[] => {
  const whole = regels.filter(({ start_time }) => start_time !== regels.at(-1)?.start_time)
  return whole.length > 0 ? whole : regels
}

const takeWholeMs = (handelingen: readonly Handeling[], aantal: number): readonly Handeling[] => {
  const lastMs = handelingen[aantal - 1]?.begonnenMs
  return lastMs === undefined ? handelingen : handelingen.filter(({ begonnenMs }) => begonnenMs >= lastMs)
}

const toPage = (regels: readonly LdvRegel[], isAll: boolean, { aantal, isZichtbaar }: Handelingenvraag) => {
  const whole = isAll ? regels : withoutLastMs(regels)
  const visible = toHandelingen(whole).filter(isZichtbaar)
  const handelingen = takeWholeMs(visible, aantal)
  const isLast = handelingen.length === visible.length
  const volgendeMs = isLast ? whole.at(-1)?.start_time : handelingen.at(-1)?.begonnenMs
  const hasMore = !(isAll && isLast) && volgendeMs !== undefined
  return { ok: true, handelingen, ...(hasMore && { volgendeMs }) } as const
}

/** Actions with data of one klant, latest first. */
export const readHandelingen = async (
  lezer: Pick<Logboeklezer, 'readBetrokkene'>,
  vraag: Handelingenvraag
): Promise<Handelingen> => {
  const { pseudoniemen, vanMs, totMs, aantal } = vraag
  const limit = Math.min(MAX_LINES, (aantal + 1) * LINES_PER_HANDELING)
  const regels: LdvRegel[] = []
  let cursor: string | undefined
  for (let reads = 0; reads < MAX_READS; reads++) {
    const gelezen = await lezer.readBetrokkene({ pseudoniemen, vanMs, totMs, limit, cursor })
    if (!gelezen.ok) return gelezen
    regels.push(...gelezen.regels)
    cursor = gelezen.cursor
    if (cursor === undefined) return toPage(regels, true, vraag)
    const page = toPage(regels, false, vraag)
    if (page.handelingen.length >= aantal) return page
  }
  return toPage(regels, false, vraag)
}
