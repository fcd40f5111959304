import { LRUCache } from 'lru-cache'
import { isBronregel } from '../logboek/raadpleging.ts'
import type { LdvRegel, Regel } from '../logboek/regel.ts'
import { createSpans } from '../traces/span.ts'
import type { Parts } from './parts.ts'
import { applicatie } from './verantwoording.ts'
import type { Wiring } from './wiring.ts'

/** Requests of which the lines may still come after the answer, as when a caller left. */
const maxSampled = 10_000

const bronregels = (regels: readonly Regel[]): LdvRegel[] =>
  regels.flatMap(line => (line.stroom === 'ldv' && isBronregel(line.regel) ? [line.regel] : []))

/**
 * Traces where they are configured, else the same parts. A call on a bron becomes a span when the logboek gets its line,
 * so that both have one id and no way to a source can be forgotten.
 */
export const wireTraces = async ({ app, config, parts }: Omit<Wiring, 'metrics'>): Promise<Parts> => {
  const { traces } = config.dienst
  if (traces === undefined) return parts
  // Loaded when it is needed: it would slow the start of everybody.
  const { openTracesuitvoer } = await import('../traces/export.ts')
  const { now, logboek } = parts
  const { add, close } = openTracesuitvoer(traces, {
    now,
    onBereikbaar: bereikbaar => app.log.warn({ bereikbaar }, 'traces')
  })
  const spans = createSpans(applicatie)
  const sampled = new LRUCache<string, true>({ max: maxSampled })

  // The first hook after those of the gate, which makes the trace.
  app.addHook('preParsing', async ({ trace }) => {
    if (trace?.sampled) sampled.set(trace.spanId, true)
  })
  app.addHook('onResponse', async ({ trace, method: methode, routeOptions: { url: route } }, reply) => {
    if (!trace?.sampled || route === undefined) return
    const geeindigdMs = now().getTime()
    const begonnenMs = geeindigdMs - Math.round(reply.elapsedTime)
    add(spans.ofAntwoord({ trace, methode, route, status: reply.statusCode, begonnenMs, geeindigdMs }))
  })
  app.addHook('onClose', close)
  return {
    ...parts,
    logboek: {
      ...logboek,
      append: regels => {
        for (const regel of bronregels(regels)) if (sampled.has(regel.parent_span_id ?? '')) add(spans.ofBron(regel))
        return logboek.append(regels)
      }
    }
  }
}
