import type { Beslispunt } from '../adapters/authzen/beslispunt.ts'
import { toEvaluation } from '../adapters/authzen/evaluation.ts'
import type { Beslissing, Raadpleegvraag, Steps } from '../aggregate/steps.ts'
import type { Plan } from '../klantbeeld/plan.ts'
import { type Pseudoniemsleutel, toActorsleutel, toBetrokkene } from '../logboek/pseudoniem.ts'

type Options = {
  readonly beslispunt: Beslispunt
  readonly sleutel: Pseudoniemsleutel
  readonly traceFor: Steps['traceFor']
  readonly now: () => Date
}

/** Ties the aggregate to the external decision point: who and about whom go out as keyed hashes only. */
export const createBeslis =
  ({ beslispunt, sleutel, traceFor, now }: Options) =>
  async (vraag: Raadpleegvraag, plan: Plan, signal: AbortSignal): Promise<Beslissing> => {
    const { actor, klant } = vraag
    const { spanId, traceparent } = traceFor(vraag)
    const evaluation = toEvaluation({
      actor: { ...actor, sleutel: toActorsleutel({ issuer: actor.uitgever, subject: actor.id }, sleutel) },
      klant: { pseudoniem: toBetrokkene(klant, sleutel).id, soort: klant.soort },
      plan,
      tijdstip: now(),
      traceparent
    })
    const besluit = await beslispunt.evaluate(evaluation, { signal, traceparent })
    return { evaluation, besluit, spanId, tijdstipMs: now().getTime() }
  }
