import type { Items, Onderdeel } from './onderdelen.ts'
import type { BronResultaat, Lijst } from './resultaat.ts'

/** What one bron gave for one onderdeel. */
export type Uitkomst<O extends Onderdeel = Onderdeel> = {
  readonly onderdeel: O
  readonly bron: string
  readonly resultaat: BronResultaat<Lijst<Items[O]>>
}

/** How one bron fared for one onderdeel, as the answer tells it. */
export type BronVerslag = {
  readonly bron: string
  readonly status: 'ok' | 'gedeeltelijk' | 'verouderd' | 'tijdslimiet' | 'storing' | 'geweigerd' | 'uitgeschakeld'
  readonly opgehaaldOp?: string
  readonly uitCache?: boolean
}

/** One onderdeel over all its bronnen: each item once, in a fixed order. */
export type SamengevoegdOnderdeel<T> = {
  readonly bronnen: readonly BronVerslag[]
  readonly items: readonly T[]
  readonly afgekapt: boolean
}

/** Whether the klant is under geheimhouding, and which bronnen say so; `onbekend` when the BRP did not answer. */
export type Geheimhouding = {
  readonly status: 'ja' | 'nee' | 'onbekend'
  readonly bronnen: readonly string[]
}

/** The merged answer: an onderdeel that was not in the plan is not there. */
export type Samengevoegd = { readonly [O in Onderdeel]?: SamengevoegdOnderdeel<Items[O]> }

/** What may go out: the merged answer after the second pass, and what it says of geheimhouding. */
export type Getoond = { readonly onderdelen: Samengevoegd; readonly geheimhouding: Geheimhouding }
