import { setImmediate as turn } from 'node:timers/promises'
import type { Bron } from '../../src/adapters/bron.ts'
import { createStroom } from '../../src/aggregate/stroom.ts'
import type { Klantbeeld, Onderdeel } from '../../src/klantbeeld/onderdelen.ts'
import type { BronResultaat, Lijst } from '../../src/klantbeeld/resultaat.ts'
import type { Stroomdeel } from '../../src/klantbeeld/stroom.ts'
import { nepBron, type stappen, vraag } from './nep.ts'

/** What the bronnen hold: per bron, per onderdeel. */
export type Bestand = Readonly<Record<string, { readonly [O in Onderdeel]?: BronResultaat<Lijst<never>> }>>

const levertOf = (bestand: Bestand, bron: string) => Object.keys(bestand[bron] ?? {}) as Onderdeel[]

/** Bronnen whose answers wait for what is given: at once when there is nothing to wait for. */
const toBronnen = (bestand: Bestand, wait: (key: string) => Promise<void> | undefined): Bron[] =>
  Object.keys(bestand).map(id =>
    nepBron(id, {
      levert: levertOf(bestand, id),
      consult: ({ plan }) =>
        Object.fromEntries(
          levertOf(bestand, id)
            .filter(naam => naam in plan.onderdelen)
            .map(naam => [naam, Promise.resolve(wait(`${id} ${naam}`)).then(() => bestand[id]?.[naam])])
        )
    })
  )

export const atOnce = (bestand: Bestand): Bron[] => toBronnen(bestand, () => undefined)

type Steps = ReturnType<typeof stappen>['steps']
type Verloop = {
  readonly bestand: Bestand
  /** Keys `bron onderdeel` in the order in which they answer; `tussenstand` among them. */
  readonly volgorde: readonly string[]
  readonly toSteps: (bronnen: readonly Bron[]) => Steps
  readonly over?: Parameters<typeof vraag>[0]
  readonly onDeel?: (deel: Stroomdeel) => void
}

/** Streams, with each answer in a turn of its own. */
export const stream = async ({ bestand, volgorde, toSteps, over, onDeel }: Verloop) => {
  const gates = new Map(volgorde.map(key => [key, Promise.withResolvers<void>()]))
  const wait = (key: string) => gates.get(key)?.promise
  const delen: Stroomdeel[] = []
  const steps = { ...toSteps(toBronnen(bestand, wait)), stroomMs: 60_000, tussenstand: tussenstand(wait) }
  const done = createStroom(steps)(vraag(over), async deel => {
    onDeel?.(deel)
    delen.push(JSON.parse(JSON.stringify(deel)))
  })
  for (const { resolve } of gates.values()) {
    await turn()
    resolve()
  }
  return { antwoord: await done, delen }
}

const tussenstand = (wait: (key: string) => Promise<void> | undefined) => (signal: AbortSignal) =>
  Promise.race([
    wait('tussenstand') ?? new Promise<void>(() => {}),
    new Promise<void>(resolve => signal.addEventListener('abort', () => resolve()))
  ])

export const onderdelenOf = (delen: readonly Stroomdeel[]) =>
  delen.flatMap(deel => (deel.event === 'onderdeel' ? [deel.data] : []))

type Item = { readonly bron: string; readonly id: string }

/** What a client makes of the events: the klantbeeld. */
export const assemble = (delen: readonly Stroomdeel[]): Partial<Klantbeeld> => {
  const plan = delen.find(deel => deel.event === 'plan')
  const samenhang = delen.find(deel => deel.event === 'samenhang')
  const denied = Object.fromEntries(
    (plan?.data.nietToegestaan ?? []).map(naam => [naam, { status: 'nietToegestaan', bronnen: [] }])
  )
  const onderdelen: Klantbeeld['onderdelen'] = Object.assign(
    denied,
    ...onderdelenOf(delen).map(({ onderdelen }) => onderdelen)
  )
  const { koppelingen = [], ...rest } = samenhang?.data ?? {}
  for (const { onderdeel, bron, id, ...links } of koppelingen) {
    const items: readonly Item[] = onderdelen[onderdeel as 'zaken']?.gegevens ?? []
    Object.assign(items.find(item => item.bron === bron && item.id === id) ?? {}, links)
  }
  return { ...rest, ...(plan && { doel: plan.data.doel }), onderdelen }
}

const idOf = (value: unknown): string | undefined =>
  typeof value === 'object' && value !== null && 'id' in value && 'bron' in value
    ? `${value.bron} ${value.id}`
    : undefined

/** Whether all that is in the one is in the other: each field, and of a list each item. */
export const isWithin = (small: unknown, whole: unknown): boolean => {
  if (Array.isArray(small)) {
    if (!Array.isArray(whole)) return false
    return small.every(one => whole.some(other => idOf(one) === idOf(other) && isWithin(one, other)))
  }
  if (typeof small !== 'object' || small === null) return small === whole
  if (typeof whole !== 'object' || whole === null) return false
  return Object.entries(small).every(([key, value]) => key in whole && isWithin(value, Reflect.get(whole, key)))
}
