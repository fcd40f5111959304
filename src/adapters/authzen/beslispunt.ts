import { createAuthenticate } from '../authenticate.ts'
import type { Verbinding } from '../common-schema.ts'
import { isGelezen } from '../gelezen.ts'
import { createHttpClient } from '../http-client.ts'
import { createPools } from '../pools.ts'
import { type Besluit, decisionSchema, toBesluit } from './besluit.ts'
import type { AuthzenEvaluation } from './evaluation.ts'
import type { BeslispuntConfig } from './schema.ts'

/** The external policy decision point; we are its enforcement point. */
export interface Beslispunt {
  /**
   * Asks once, without retry: one call is one record in the Authorization Decision Log. Never rejects, and no answer
   * is kept: caching decisions is discouraged there.
   */
  evaluate(
    evaluation: AuthzenEvaluation,
    context: {
      /** Ends when the request's deadline passes or the caller leaves. */
      readonly signal: AbortSignal
      /** The same as in the evaluation. */
      readonly traceparent: string
    }
  ): Promise<Besluit>
  close(): Promise<void>
}

/** Throws only for certificate files that cannot be read. */
export const createBeslispunt = (config: BeslispuntConfig, { now }: { readonly now: () => Date }): Beslispunt => {
  const verbinding: Verbinding = { ...config, koppen: {} }
  const pools = createPools(verbinding)
  const authenticate = createAuthenticate(config.authenticatie, now)
  const http = createHttpClient({ base: config.url, pools, verbinding, authenticate })

  return {
    evaluate: async (evaluation, { signal, traceparent }) => {
      // No caller: it would bring the raw user id along. The span makes the traceparent a request id of its own, by
      // which the record of this call is found in both logs.
      const uitkomst = await http.postJson('/access/v1/evaluation', {
        body: evaluation,
        headers: { traceparent, 'x-request-id': traceparent },
        schema: decisionSchema,
        signal
      })
      return isGelezen(uitkomst) ? toBesluit(uitkomst.gelezen) : { besluit: 'storing', reden: uitkomst.reden }
    },
    close: pools.close
  }
}
