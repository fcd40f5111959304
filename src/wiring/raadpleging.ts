import type { FastifyInstance } from 'fastify'
import { toDag } from '../adapters/time.ts'
import { createRaadpleeg, type Raadpleeg, type Steps } from '../aggregate/raadpleeg.ts'
import { createRemember } from '../aggregate/remember.ts'
import { createKlantreferenties } from '../auth/klantreferentie.ts'
import { createSleutelmaker } from '../cache/sleutel.ts'
import type { Config } from '../config/load.ts'
import { toSleutels } from '../config/sleutels.ts'
import { createDecide } from '../doelbinding/decide.ts'
import { minimise } from '../doelbinding/minimise.ts'
import type { Register } from '../doelbinding/register.ts'
import type { createMetrics } from '../http/metrics.ts'
import { isGelukt } from '../klantbeeld/resultaat.ts'
import { createSpanId, formatTraceparent } from '../logboek/trace.ts'
import { createBeslis } from './beslissing.ts'
import { bekendeVelden, contract } from './contract.ts'
import type { Parts } from './parts.ts'
import { createVerantwoording } from './verantwoording.ts'

/** Each call that we make is a span of its own, under the span of the request. */
const traceFor: Steps['traceFor'] = ({ trace }) => {
  const spanId = createSpanId()
  return { spanId, traceparent: formatTraceparent({ ...trace, spanId }) }
}

export type Wiring = {
  readonly config: Config
  readonly parts: Parts
  readonly app: FastifyInstance
  readonly metrics: ReturnType<typeof createMetrics>
}

/** The steps of one request, by a register. What is the same for every version of it is made here, once. */
export const wireRaadpleeg = ({
  config: { dienst },
  parts,
  app,
  metrics
}: Wiring): ((register: Register) => Raadpleeg) => {
  const sleutels = toSleutels(dienst.sleutels)
  const nowMs = () => parts.now().getTime()
  const klantreferenties = createKlantreferenties(sleutels.klantreferenties, nowMs)
  const { now, beslispunt } = parts
  const beslis = beslispunt && createBeslis({ beslispunt, sleutel: sleutels.pseudoniem, traceFor, now })
  const shared = {
    ...(beslis && { beslis }),
    minimise,
    klantreferentie: ({ klant, doel, actor }) => klantreferenties.seal({ klant, doel, client: actor.client }),
    bronnen: parts.bronnen,
    rememberFor: createRemember({ cache: parts.cache, sleutels: createSleutelmaker(sleutels.cachenamen) }),
    traceFor,
    totaalMs: dienst.tijdslimiet.totaalMs,
    nowMs,
    onBug: (bron, error) => app.log.error({ bron, err: error }, 'adapter')
  } satisfies Partial<Steps>

  return (register: Register) => {
    const decide = createDecide(register, bekendeVelden)
    const registerversie = register.versie
    return createRaadpleeg({
      ...shared,
      decide: vraag => decide({ ...vraag, vandaag: toDag(now()) }),
      verantwoording: createVerantwoording({
        logboek: parts.logboek,
        sleutel: sleutels.pseudoniem,
        registerversie,
        isDoel: id => Object.hasOwn(register.verwerkingsactiviteiten, id),
        applicatie: { name: 'integraal-klantbeeld', version: contract.version },
        nowMs
      }),
      observe: raadpleging => {
        metrics.observeRaadpleging(raadpleging)
        const { bron, onderdeel, resultaat } = raadpleging.uitkomst
        if (!isGelukt(resultaat)) app.log.warn({ bron, onderdeel, reden: resultaat.reden, registerversie }, 'bron')
      }
    })
  }
}
