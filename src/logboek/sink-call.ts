import type { z } from 'zod'
import { attempt } from '../adapters/attempt.ts'
import { createAuthenticate } from '../adapters/authenticate.ts'
import type { Verbinding } from '../adapters/common-schema.ts'
import { createExchange, type Request } from '../adapters/exchange.ts'
import { isGelezen, type Uitkomst } from '../adapters/gelezen.ts'
import { createPools } from '../adapters/pools.ts'
import { discard, readJson } from '../adapters/read-json.ts'
import type { Read } from '../adapters/readers.ts'
import { reasonOfStatus } from '../adapters/reason.ts'
import { toPauseMs } from '../adapters/retry-after.ts'
import type { Antwoord } from './sink-bestemming.ts'
import type { SinkConfig } from './sink-schema.ts'

// An answer that blames what was sent: the same call will never get another one. With any other the fault may be
// mended over there, or in our configuration.
const blamesLines = new Set([400, 409, 413, 422])

type Options = {
  readonly path: string
  /** The status of a good answer. */
  readonly status: number
  /** Reads from a good answer how many lines were refused. What does not read as one is no acknowledgement. */
  readonly schema: z.ZodType<number>
}

type Oproep = Pick<Request, 'headers'> & { readonly body: unknown; readonly signal: AbortSignal }

type Adres = Pick<SinkConfig, 'url' | 'authenticatie' | 'tls' | 'tijdslimietMs'>

export type Call = {
  post(oproep: Oproep): Promise<Antwoord>
  close(): Promise<void>
}

const readAnswer =
  ({ status, schema }: Options): Read<Uitkomst<number>> =>
  async (answer, signal) => {
    if (blamesLines.has(answer.statusCode)) {
      discard(answer, signal)
      return { gelezen: 1 }
    }
    const reasonOf = (code: number) =>
      code === status ? undefined : (reasonOfStatus(code) ?? ('onverwachte-status' as const))
    return readJson(answer, { schema, reasonOf, signal })
  }

/** The way to one sink. Throws only for certificate and key files that cannot be read. */
export const createCall = (config: Adres, now: () => Date, options: Options): Call => {
  const verbinding: Verbinding = { ...config, koppen: {}, gelijktijdig: 1, maxBytes: 65_536 }
  const pools = createPools(verbinding)
  const authenticate = createAuthenticate(config.authenticatie, now)
  const exchange = createExchange({ base: config.url, pools, verbinding, authenticate })
  const read = readAnswer(options)

  return {
    post: async ({ signal, ...oproep }) => {
      const request = { ...oproep, method: 'POST', path: options.path } as const
      const { tijdslimietMs } = config
      const { uitkomst, retryAfter } = await attempt({ exchange, request, read }, { tijdslimietMs, caller: signal })
      if (!isGelezen(uitkomst)) {
        const pauzeMs = retryAfter === undefined ? 0 : toPauseMs(retryAfter, now())
        return { soort: 'storing', reden: uitkomst.reden, pauzeMs }
      }
      const { gelezen: aantal } = uitkomst
      return aantal === 0 ? { soort: 'aangenomen' } : { soort: 'geweigerd', aantal }
    },
    close: pools.close
  }
}
