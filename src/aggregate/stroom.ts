import { toGevraagd } from '../klantbeeld/gevraagd.ts'
import { type Klantbeeld, onderdelen } from '../klantbeeld/onderdelen.ts'
import type { Plan } from '../klantbeeld/plan.ts'
import { isGelukt } from '../klantbeeld/resultaat.ts'
import type { Stroomdeel, StroomOnderdeel } from '../klantbeeld/stroom.ts'
import { createAsking } from './asking.ts'
import { consult, type Raadpleegresultaat } from './consult.ts'
import { isAnyServed, toKlantbeeld } from './klantbeeld.ts'
import { merge } from './merge.ts'
import type { Geenantwoord, Raadpleegvraag, Steps } from './steps.ts'
import { toPlandeel, toSamenhang } from './stroom-deel.ts'
import { createStand } from './stroom-stand.ts'
import { watchBronnen } from './stroom-verwacht.ts'
import { inOrderOfArrival } from './stroom-volgorde.ts'
import { type Gedaan, toResultaat, verantwoord } from './verantwoord.ts'

export type Stroomsteps = Steps & {
  /** Time budget of a stream, in milliseconds: longer than that of one answer, so that late bronnen count. */
  readonly stroomMs: number
  /** Settles when what is there may go out as `voorlopig`, or when the signal ends; never rejects. */
  readonly tussenstand: (signal: AbortSignal) => Promise<void>
}

/** Resolves when the caller can take the next event, or has left; never rejects. */
export type Send = (deel: Stroomdeel) => Promise<void>

type Gestroomd = { readonly soort: 'gestroomd' }
type Beeld = { readonly soort: 'klantbeeld'; readonly klantbeeld: Klantbeeld }

const tellsOfKlant = ({ onderdelen: delen }: StroomOnderdeel): boolean =>
  Object.values(delen).some(({ totaal }) => totaal !== undefined)

/**
 * No log, no data: before the first data leave it is on record that a part was given. A later line says more; this one
 * is true also when the process does not live to write that. It is written while what else decides is waited for.
 */
const createDelivery = ({ verantwoording }: Steps, { vraag, plan }: Asked, send: Send) => {
  let recorded: Promise<boolean> | undefined
  const record = (): Promise<boolean> => {
    recorded ??= verantwoording.end(vraag, plan, { resultaat: 'gedeeltelijk', bronnen: [], spanIds: new Map() })
    return recorded
  }
  return {
    /** Something of the klant is in, and will leave. */
    expect: ({ uitkomst }: Raadpleegresultaat): void => {
      if (uitkomst.onderdeel in plan.onderdelen && isGelukt(uitkomst.resultaat)) void record()
    },
    /** False: it could not be recorded, and nothing more may leave. */
    deliver: async (stukken: readonly StroomOnderdeel[]): Promise<boolean> => {
      for (const data of stukken) {
        if (tellsOfKlant(data) && !(await record())) return false
        await send({ event: 'onderdeel', data })
      }
      return true
    }
  }
}

type Asked = { readonly vraag: Raadpleegvraag; readonly plan: Plan }

/** Asks the bronnen, and delivers what can be told as they answer. */
const consultAndDeliver = async (steps: Stroomsteps, { vraag, plan }: Asked, send: Send) => {
  const gevraagd = toGevraagd(plan)
  const stop = new AbortController()
  const signal = AbortSignal.any([vraag.signal, stop.signal])
  const { options, spanIds } = createAsking(steps, { ...vraag, signal })
  const { watched, verwacht } = watchBronnen(steps.bronnen, gevraagd)
  const stand = createStand({ plan, gevraagd, verwacht, minimise: steps.minimise })
  const pending = consult(watched, { ...vraag, plan: gevraagd }, options)
  await send(toPlandeel(plan, vraag.trace.traceId))

  const { expect, deliver } = createDelivery(steps, { vraag, plan }, send)
  const bronnen: Raadpleegresultaat[] = []
  let isTussenstand = false
  let isDelivered = true
  for await (const resultaat of inOrderOfArrival(pending, steps.tussenstand(signal))) {
    if (resultaat === undefined) isTussenstand = true
    else {
      steps.observe(resultaat)
      bronnen.push(resultaat)
      stand.add(resultaat.uitkomst)
      expect(resultaat)
    }
    isDelivered &&= await deliver(stand.take(isTussenstand))
    // What is still asked for may not be seen by anyone.
    if (!isDelivered) stop.abort()
  }
  stop.abort()
  const asked = onderdelen.filter(naam => naam in gevraagd.onderdelen)
  const merged = merge(
    asked,
    bronnen.map(({ uitkomst }) => uitkomst)
  )
  return { shown: steps.minimise(plan, merged), bronnen, spanIds, isDelivered }
}

const work =
  (steps: Stroomsteps, send: Send) =>
  async (vraag: Raadpleegvraag, plan: Plan): Promise<Gedaan<Beeld>> => {
    const { shown, bronnen, spanIds, isDelivered } = await consultAndDeliver(steps, { vraag, plan }, send)
    const afloop = { resultaat: toResultaat(shown.onderdelen), bronnen, spanIds }
    if (!isDelivered) return { afloop, antwoord: { soort: 'geenVerantwoording' } }
    if (!isAnyServed(shown.onderdelen)) return { afloop, antwoord: { soort: 'geenBron' } }
    const klantreferentie = await steps.klantreferentie(vraag)
    const klantbeeld = toKlantbeeld(plan, shown, { klantreferentie, verwerkingId: vraag.trace.traceId })
    return { afloop, antwoord: { soort: 'klantbeeld', klantbeeld } }
  }

/**
 * The customer view as it arrives, within the order of `verantwoord`: the last line is durable before the last events.
 * An answer other than `gestroomd` is a refusal when nothing was sent yet, and else what ends the stream.
 */
export const createStroom =
  (steps: Stroomsteps) =>
  async (vraag: Raadpleegvraag, send: Send): Promise<Gestroomd | Geenantwoord> => {
    const totaalMs = steps.stroomMs
    const antwoord = await verantwoord({ ...steps, totaalMs, klantMs: totaalMs }, vraag, work(steps, send))
    if (antwoord.soort !== 'klantbeeld') return antwoord
    await send(toSamenhang(antwoord.klantbeeld))
    await send({ event: 'einde', data: { verwerkingId: vraag.trace.traceId } })
    return { soort: 'gestroomd' }
  }

export type Stroom = ReturnType<typeof createStroom>
