import type { Gemeente } from '../../../simulatie/gemeente.ts'
import type { Simulator } from '../../../simulatie/server/simulator.ts'
import type { BronConfig } from '../../../src/adapters/schema.ts'
import { canonicalHost } from './http-gate.ts'

/** `cold`: never asked before. `warm`: asked just now. `stale`: asked longer ago than answers are kept. */
export const states = ['cold', 'warm', 'stale'] as const
export type State = (typeof states)[number]

/** What becomes of what a bron has for an onderdeel: nothing of it, what was kept, or a part. */
export type Gevolg = 'uit' | 'verouderd' | 'gedeeltelijk'
/** By `onderdeel/bron`. */
export type Gevolgen = Readonly<Record<string, Gevolg>>

/** One source, or one API of it, with what may become of each answer while it fails; all else stays `ok`. */
export type Source = {
  /** The bronnen that are asked there. */
  readonly bronnen: readonly string[]
  readonly simulator: (gemeente: Gemeente) => Simulator
  /** A bron by way of a gate. */
  readonly via: (bron: BronConfig, origin: string) => BronConfig
  readonly klantsoort: 'natuurlijkPersoon' | 'nietNatuurlijkPersoon'
  /** A view unless it is in one zaak only that this source is asked. */
  readonly asks: 'klantbeeld' | 'zaak'
  readonly expected: Readonly<Record<State, Gevolgen>>
  /** For who wants the source itself, where that differs from `cold`. */
  readonly expectedFresh?: Readonly<Record<State, Gevolgen>>
  /** Stale, where that differs when the patience for the source ends before the fault is known. */
  readonly impatient?: Gevolgen
}

const moved = (base: string, origin: string): string => origin + new URL(base).pathname
export const viaUrl = (bron: BronConfig, origin: string): BronConfig =>
  bron.soort === 'zgw' ? bron : { ...bron, url: moved(bron.url, origin) }

export const viaApi =
  (api: 'zaken' | 'catalogi' | 'documenten' | 'besluiten') =>
  (bron: BronConfig, origin: string): BronConfig => {
    const base = bron.soort === 'zgw' ? bron[api] : undefined
    return base === undefined ? bron : { ...bron, [api]: moved(base, origin) }
  }

/** Every zgw bron of a matrix writes its addresses as behind the gate, whichever of its APIs is behind one. */
export const withCanonical = (bron: BronConfig): BronConfig => {
  if (bron.soort !== 'zgw') return bron
  const { zaken, catalogi, documenten, besluiten = '' } = bron
  const at = (base: string) => moved(base, `https://${canonicalHost}`)
  return {
    ...bron,
    canoniek: { zaken: at(zaken), catalogi: at(catalogi), documenten: at(documenten), besluiten: at(besluiten) }
  }
}
