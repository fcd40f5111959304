import type { FastifyInstance, FastifyReply } from 'fastify'
import type { components } from '../../openapi/klantbeeld.generated.ts'
import type { Actor } from '../klantbeeld/actor.ts'
import type { Trace } from '../logboek/trace.ts'
import type { Operation } from './contract.ts'
import { sendProblem } from './errors.ts'
import { actorOf, type Gate, traceOf } from './gate.ts'
import type { OngeldigeParameter } from './problems.ts'

type MijnVerwerkingen = components['schemas']['MijnVerwerkingen']
type Query = {
  readonly vanaf: string
  readonly totEnMet: string
  readonly aantal: number
  readonly cursor?: string
}

export type Verwerkingenvraag = Query & { readonly actor: Actor; readonly trace: Trace }

export type Verwerkingenantwoord =
  | { readonly soort: 'verwerkingen'; readonly verwerkingen: Omit<MijnVerwerkingen, 'verantwoording'> }
  | { readonly soort: 'periodeFout'; readonly fout: Periodefout }
  | { readonly soort: 'nietAangeboden' | 'geweigerd' | 'geenVerantwoording' | 'nietLeesbaar' }

type Periodefout = 'geen-dag' | 'omgekeerd' | 'te-lang'

const problemen = {
  nietAangeboden: 'niet-gevonden',
  geweigerd: 'niet-toegestaan',
  geenVerantwoording: 'geen-verantwoording',
  nietLeesbaar: 'tijdelijk-niet-beschikbaar'
} as const

const periodefouten: Readonly<Record<Periodefout, OngeldigeParameter>> = {
  'geen-dag': { name: 'vanaf', code: 'format', reason: 'vanaf en totEnMet zijn dagen die bestaan.' },
  omgekeerd: { name: 'totEnMet', code: 'value', reason: 'De periode eindigt voordat zij begint.' },
  'te-lang': { name: 'totEnMet', code: 'value', reason: 'De periode is langer dan vijf jaar.' }
}

/** Tells why there are no lines; `Retry-After` in seconds where trying again makes sense. */
export const refuseInzage = (
  reply: FastifyReply,
  soort: keyof typeof problemen,
  verwerkingId: string
): FastifyReply => {
  if (soort === 'geenVerantwoording' || soort === 'nietLeesbaar') reply.header('retry-after', '5')
  return sendProblem(reply, problemen[soort], { verwerkingId })
}

type Deps = {
  readonly gate: Gate
  readonly operation: Operation
  readonly readVerwerkingen: (vraag: Verwerkingenvraag) => Promise<Verwerkingenantwoord>
}

/** `GET /v1/mijn/verwerkingen`: what was done with the data of the klant behind the token. */
export const verwerkingenRoutes = (app: FastifyInstance, { gate, operation, readVerwerkingen }: Deps): void => {
  app.route<{ Querystring: Query }>({
    ...gate(operation),
    handler: async (request, reply) => {
      const trace = traceOf(request)
      const { traceId: verwerkingId } = trace
      const antwoord = await readVerwerkingen({ ...request.query, actor: actorOf(request), trace })
      if (antwoord.soort === 'verwerkingen') return { ...antwoord.verwerkingen, verantwoording: { verwerkingId } }
      if (antwoord.soort !== 'periodeFout') return refuseInzage(reply, antwoord.soort, verwerkingId)
      return sendProblem(reply, 'vraag-ongeldig', { invalidParams: [periodefouten[antwoord.fout]] })
    }
  })
}
