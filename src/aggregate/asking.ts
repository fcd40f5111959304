import type { Bron, Context } from '../adapters/bron.ts'
import type { Raadpleegvraag, Steps } from './steps.ts'

/** The way in which one request asks its bronnen, with the span under which each of them was called. */
export const createAsking = (steps: Steps, vraag: Raadpleegvraag) => {
  const { signal } = vraag
  const spanIds = new Map<string, string>()
  const contexts = new Map<string, Context>()

  const contextFor = (bron: Bron): Context => {
    const known = contexts.get(bron.id)
    if (known !== undefined) return known
    const { spanId, traceparent } = steps.traceFor(vraag)
    const question = { klant: vraag.klant, bron: bron.id, ...bron.cache, vers: vraag.vers, signal }
    const context = { signal, traceparent, remember: steps.rememberFor(question) }
    spanIds.set(bron.id, spanId)
    contexts.set(bron.id, context)
    return context
  }
  const { nowMs, onBug } = steps
  return { options: { contextFor, nowMs, onBug }, spanIds }
}
