import type { Bron } from '../../src/adapters/bron.ts'
import type { Raadpleegvraag, Steps } from '../../src/aggregate/steps.ts'
import { createDecide } from '../../src/doelbinding/decide.ts'
import { minimise } from '../../src/doelbinding/minimise.ts'
import type { Persoon } from '../../src/klantbeeld/onderdelen.ts'
import { type BronResultaat, type Lijst, mislukt, type Storingsreden } from '../../src/klantbeeld/resultaat.ts'
import { bekendeVelden } from '../../src/wiring/contract.ts'
import { alles, inwoner, medewerker, registerWith, vandaag } from '../steun/register.ts'

export const trace = { traceId: '4bf92f3577b34da6a3ce929d0e0e4736', spanId: '00f067aa0ba902b7', sampled: true }

export const gelukt = <T>(gegevens: T, over: object = {}): BronResultaat<T> => ({
  status: 'ok',
  gegevens,
  opgehaaldOp: '2026-11-23T12:00:00.000Z',
  uitCache: false,
  ...over
})
export const lijst = <T>(...items: T[]): BronResultaat<Lijst<T>> => gelukt({ items, afgekapt: false })

/** A bron that gives what the test says, and else nothing. */
export const nepBron = (id: string, over: Partial<Bron> = {}): Bron => ({
  id,
  soort: 'test',
  levert: [],
  cache: { ttlS: 0, verouderdS: 0, geduldMs: 0 },
  consult: () => ({}),
  close: async () => {},
  ...over
})

/** A BRP that answers with this persoon, or fails. */
export const brp = (antwoord: Persoon | Storingsreden): Bron =>
  nepBron('brp', {
    levert: ['persoon'],
    consult: () => ({ persoon: Promise.resolve(typeof antwoord === 'string' ? mislukt(antwoord) : lijst(antwoord)) })
  })
export const openBrp = brp({ geheimhoudingPersoonsgegevens: false })

type Options = {
  readonly bronnen: readonly Bron[]
  readonly regels?: object
  readonly over?: object
  /** Which of the lines cannot be written. */
  readonly kapot?: 'refuse' | 'begin' | 'end' | 'repeat'
  readonly anders?: Partial<Steps>
}

/** The real decision and the real second pass over bronnen of the test; `gebeurd` tells what took place, in order. */
export const stappen = ({ bronnen, regels = alles, over, kapot, anders }: Options) => {
  const gebeurd: string[] = []
  const decide = createDecide(registerWith(regels, over), bekendeVelden)
  const line = (naam: NonNullable<Options['kapot']>, detail: string) => {
    gebeurd.push(`${naam} ${detail}`.trim())
    return Promise.resolve(kapot !== naam)
  }
  const steps: Steps = {
    decide: vraag => decide({ ...vraag, vandaag }),
    minimise,
    verantwoording: {
      refuse: (_, reden) => line('refuse', reden),
      begin: () => line('begin', ''),
      end: (_vraag, _plan, { resultaat }) => line('end', resultaat),
      repeat: (_vraag, _plan, { bronnen }) => line('repeat', bronnen.join())
    },
    klantreferentie: async () => 'r',
    bronnen,
    rememberFor:
      ({ signal }) =>
      operatie =>
        operatie.fetch(signal),
    vergeet: async () => void gebeurd.push('vergeet'),
    traceFor: () => ({ spanId: '1111111111111111', traceparent: '' }),
    totaalMs: 60_000,
    klantMs: 60_000,
    beurt: async () => () => {},
    nowMs: () => 0,
    onBug: bron => gebeurd.push(`bug ${bron}`),
    observe: ({ uitkomst: { bron, onderdeel, resultaat } }) => gebeurd.push(`${bron} ${onderdeel} ${resultaat.status}`),
    ...anders
  }
  return { steps, gebeurd }
}

export const vraag = (over: Partial<Raadpleegvraag> = {}): Raadpleegvraag => ({
  actie: 'Zaak raadplegen',
  actor: medewerker(),
  klant: inwoner,
  doel: 'test',
  vers: false,
  trace,
  signal: new AbortController().signal,
  ...over
})
