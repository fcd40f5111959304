import type { FastifyReply } from 'fastify'
import type { Geenantwoord } from '../aggregate/steps.ts'
import { sendProblem } from './errors.ts'
import type { ProblemCode } from './problems.ts'

/** The problem that stands for each reason. */
export const problemOf = {
  geweigerd: 'niet-toegestaan',
  geenVerantwoording: 'geen-verantwoording',
  geenBron: 'geen-bron',
  geenBeurt: 'tijdelijk-niet-beschikbaar',
  geenBeslissing: 'geen-beslissing',
  nietGevonden: 'item-niet-gevonden',
  afgeschermd: 'afgeschermd',
  stapOp: 'hoger-niveau-nodig'
} as const satisfies Record<Geenantwoord['soort'], ProblemCode>

/** Seconds: a logboek or decision point that is back is noticed within one, and so is room for another turn. */
const retryAfterS = '5'
const passing: readonly Geenantwoord['soort'][] = ['geenVerantwoording', 'geenBeslissing', 'geenBeurt']

/** Tells a caller why there are no data. */
export const refuse = (reply: FastifyReply, antwoord: Geenantwoord, verwerkingId: string): FastifyReply => {
  const { soort } = antwoord
  if (passing.includes(soort)) reply.header('retry-after', retryAfterS)
  // RFC 9470: which levels would do
  if (soort === 'stapOp') {
    reply.header(
      'www-authenticate',
      `Bearer error="insufficient_user_authentication", acr_values="${antwoord.acrValues}"`
    )
  }
  return sendProblem(reply, problemOf[soort], { verwerkingId })
}
