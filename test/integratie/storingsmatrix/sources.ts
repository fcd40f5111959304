import type { Gemeente } from '../../../simulatie/gemeente.ts'
import type { Simulator } from '../../../simulatie/server/simulator.ts'
import type { BronConfig } from '../../../src/adapters/schema.ts'
import { canonicalHost } from './http-gate.ts'

/** `cold`: never asked before. `warm`: asked just now. `stale`: asked longer ago than answers are kept. */
export const states = ['cold', 'warm', 'stale'] as const
export type State = (typeof states)[number]

/** What becomes of an onderdeel: nothing of it, what was kept, or a part. */
export type Gevolg = 'uit' | 'verouderd' | 'gedeeltelijk'
type Gevolgen = Readonly<Record<string, Gevolg>>

/** One source, or one API of it, with what may become of each answer while it fails; all else stays `ok`. */
export type Source = {
  readonly bron: string
  readonly simulator: (gemeente: Gemeente) => Simulator
  /** The same bron by way of a gate. */
  readonly via: (bron: BronConfig, origin: string) => BronConfig
  readonly klantsoort: 'natuurlijkPersoon' | 'nietNatuurlijkPersoon'
  /** A view unless it is in one zaak only that this source is asked. */
  readonly asks: 'klantbeeld' | 'zaak'
  readonly expected: Readonly<Record<State, Gevolgen>>
  /** Stale, where that differs when the patience for the source ends before the fault is known. */
  readonly impatient?: Gevolgen
}

const moved = (base: string, origin: string): string => origin + new URL(base).pathname
const viaUrl = (bron: BronConfig, origin: string): BronConfig =>
  bron.soort === 'zgw' ? bron : { ...bron, url: moved(bron.url, origin) }

const viaApi =
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

const zgw = {
  bron: 'openzaak',
  simulator: (gemeente: Gemeente) => gemeente.zgw,
  klantsoort: 'natuurlijkPersoon',
  asks: 'klantbeeld'
} as const

/** Its cells are those of a process: what a catalogus says is of no klant (see catalogi.test.ts). */
export const catalogi: Source = {
  ...zgw,
  via: viaApi('catalogi'),
  // Of a zaak whose zaaktype is not known it is not known either whether the doel shows it.
  expected: { cold: { zaken: 'uit', documenten: 'uit' }, warm: {}, stale: {} }
}

/** A table per source: to add one is to add its row. */
export const sources = {
  brp: {
    bron: 'brp',
    simulator: gemeente => gemeente.brp,
    via: viaUrl,
    klantsoort: 'natuurlijkPersoon',
    asks: 'klantbeeld',
    // Not kept, so it has nothing to fall back upon.
    expected: { cold: { persoon: 'uit' }, warm: { persoon: 'uit' }, stale: { persoon: 'uit' } }
  },
  kvk: {
    bron: 'kvk',
    simulator: gemeente => gemeente.kvk,
    via: viaUrl,
    klantsoort: 'nietNatuurlijkPersoon',
    asks: 'klantbeeld',
    // The RSIN is known from there: without it others cannot be asked for all.
    expected: {
      cold: {
        bedrijf: 'uit',
        contactgegevens: 'gedeeltelijk',
        zaken: 'gedeeltelijk',
        documenten: 'gedeeltelijk',
        contactmomenten: 'gedeeltelijk'
      },
      warm: {},
      stale: { bedrijf: 'verouderd' }
    }
  },
  zaken: {
    ...zgw,
    via: viaApi('zaken'),
    expected: {
      cold: { zaken: 'uit', documenten: 'uit' },
      warm: {},
      stale: { zaken: 'verouderd', documenten: 'verouderd' }
    }
  },
  documenten: {
    ...zgw,
    via: viaApi('documenten'),
    expected: { cold: { documenten: 'uit' }, warm: {}, stale: { documenten: 'verouderd' } }
  },
  besluiten: {
    ...zgw,
    via: viaApi('besluiten'),
    asks: 'zaak',
    // The zaak without its besluiten, unless an older one was kept whole.
    expected: { cold: { zaken: 'gedeeltelijk' }, warm: {}, stale: { zaken: 'gedeeltelijk' } },
    impatient: { zaken: 'verouderd', documenten: 'verouderd' }
  },
  klantinteracties: {
    bron: 'openklant',
    simulator: gemeente => gemeente.klantinteracties,
    via: viaUrl,
    klantsoort: 'natuurlijkPersoon',
    asks: 'klantbeeld',
    expected: {
      cold: { contactgegevens: 'uit', contactmomenten: 'uit' },
      warm: {},
      stale: { contactgegevens: 'verouderd', contactmomenten: 'verouderd' }
    }
  }
} as const satisfies Record<string, Source>
