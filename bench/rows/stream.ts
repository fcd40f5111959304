import { Client } from 'undici'
import type { BareQuestion, BareResult } from '../bare.ts'
import type { Bench } from '../bench.ts'
import { recordViews } from '../record.ts'
import type { Row } from '../report.ts'
import { noneMs, usualMs } from '../settings.ts'
import { median } from '../statistics.ts'
import { headersFor, path } from '../view.ts'

const residents = 60
const bareMs = 2_000
const aboveMs = 5
const fastestMs = Math.min(usualMs.brp, usualMs.zgw, usualMs.klantinteracties)

type Moments = { readonly plan: number; readonly onderdeel: number; readonly einde: number }

/** When the first of each kind of event was there, in milliseconds from the question. */
const measure = async (client: Client, body: string, token: string): Promise<Moments> => {
  const startedMs = performance.now()
  const headers = { ...headersFor(token), accept: 'text/event-stream' }
  const answer = await client.request({ method: 'POST', path, headers, body })
  const moments = new Map<string, number>()
  for await (const chunk of answer.body) {
    for (const [, event = ''] of String(chunk).matchAll(/^event: (\w+)$/gm)) {
      if (!moments.has(event)) moments.set(event, performance.now() - startedMs)
    }
  }
  const momentOf = (event: string): number => {
    const moment = moments.get(event)
    if (moment === undefined) throw new Error(`a stream (${answer.statusCode}) had no event ${event}`)
    return moment
  }
  return { plan: momentOf('plan'), onderdeel: momentOf('onderdeel'), einde: momentOf('einde') }
}

const ms = (value: number): string => `${value.toFixed(1)} ms`

/**
 * How soon a stream shows something. The plan waits for no source; the first onderdeel for the BRP, which says whether
 * the klant is under geheimhouding.
 */
export const streamRows = async (bench: Bench): Promise<Row[]> => {
  await bench.setLatencies(noneMs)
  const [api, bare] = await Promise.all([bench.startApi(), bench.startBare()])
  const recorded = await recordViews(bench, api.url, residents)
  const client = new Client(api.url)
  const streamAll = async () => {
    const moments: Moments[] = []
    for (const { body } of recorded) moments.push(await measure(client, body, bench.token))
    return moments
  }
  await streamAll()
  await bench.setLatencies(usualMs)
  await bare.child.ask({ urls: bench.sources, views: recorded.map(({ chains }) => chains) } satisfies BareQuestion)
  const loop = { concurrency: 1, durationMs: bareMs, spreadMs: 0 }
  const brp = await bare.child.ask<BareResult>({ loop, only: 'brp' } satisfies BareQuestion)
  const moments = await streamAll()
  await client.close()
  await Promise.all([api.stop(), bare.child.stop()])

  const brpMs = median(brp.durationsMs)
  const planMs = median(moments.map(({ plan }) => plan))
  const onderdeelMs = median(moments.map(({ onderdeel }) => onderdeel))
  return [
    {
      what: `Stream, first event, p50 of ${moments.length}`,
      target: `≤ fastest source (${fastestMs} ms) + ${aboveMs} ms`,
      measured: ms(planMs),
      isMet: planMs <= fastestMs + aboveMs
    },
    {
      what: `Stream, first onderdeel, p50 of ${moments.length}`,
      target: `≤ the BRP, which decides on it (${ms(brpMs)}) + ${aboveMs} ms`,
      measured: `${ms(onderdeelMs)}, so ${ms(onderdeelMs - brpMs)} more`,
      isMet: onderdeelMs <= brpMs + aboveMs
    },
    {
      what: `Stream, end, p50 of ${moments.length}`,
      target: '',
      measured: ms(median(moments.map(({ einde }) => einde)))
    }
  ]
}
