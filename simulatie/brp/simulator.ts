import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { BrpPersoon } from '../populatie/brp-persoon.ts'
import { type BrpPersoonAnyGezag, toGezagV1 } from '../populatie/gezag-versie.ts'
import type { Populatie } from '../populatie/types.ts'
import { createSimulator, type Simulator } from '../server/simulator.ts'
import { isAcceptAllowed, isContentTypeAllowed } from './headers.ts'
import { withLeeftijd } from './leeftijd.ts'
import { type Problem, toJsonProblem, toParamsProblem, toProblem, toTooManyResultsProblem } from './problem.ts'
import { readQuery } from './query.ts'
import { search } from './search.ts'
import { selectPersoon } from './select.ts'

export type BrpSimulatorOptions = {
  readonly populatie: Populatie
  /** Expected in `X-API-KEY`. */
  readonly apiKey: string
  /** `YYYY-MM-DD`, for ages; the population's day when absent. */
  readonly today?: () => string
}

const path = '/haalcentraal/api/brp/personen'

const sendProblem = (reply: FastifyReply, problem: Problem): FastifyReply =>
  reply.code(problem.status).type('application/problem+json').send(JSON.stringify(problem))

/** What is wrong with a request before its body is looked at. */
const refuseByHeaders = ({ method, headers }: FastifyRequest, apiKey: string): Problem | undefined => {
  if (headers['x-api-key'] !== apiKey) return toProblem(401, path)
  if (method !== 'POST') return toProblem(405, path)
  if (!isContentTypeAllowed(headers['content-type'])) return toProblem(415, path)
  return isAcceptAllowed(headers.accept) ? undefined : toProblem(406, path)
}

const isObject = (body: unknown): body is Record<string, unknown> =>
  typeof body === 'object' && body !== null && !Array.isArray(body)

type Today = () => string

const withGezagVersion = (persoon: BrpPersoon, version: unknown): BrpPersoonAnyGezag =>
  version === '1' && persoon.gezag ? { ...persoon, gezag: persoon.gezag.map(toGezagV1) } : persoon

const answer = async (request: FastifyRequest, reply: FastifyReply, populatie: Populatie, today: Today) => {
  if (!isObject(request.body)) return sendProblem(reply, toJsonProblem(path))
  const reading = readQuery(request.body)
  if (reading.status === 'fout') return sendProblem(reply, toParamsProblem(reading.invalidParams, path))
  const { query } = reading
  const found = await search(populatie, query)
  if (found.status === 'teveel') return sendProblem(reply, toTooManyResultsProblem(found.max, path))
  const version = request.headers['accept-gezag-version']
  const personen = found.personen.map(persoon =>
    selectPersoon(withGezagVersion(withLeeftijd(persoon, today()), version), query.definition.velden, query.fields)
  )
  return reply.type('application/json; charset=utf-8').send(JSON.stringify({ type: query.type, personen }))
}

/** Any content type is read, so that a wrong one gets the BRP's own refusal; what is no JSON stays text. */
const readAnyBody = (server: FastifyInstance): void => {
  server.removeAllContentTypeParsers()
  server.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => {
    try {
      done(null, JSON.parse(body.toString()))
    } catch {
      done(null, body)
    }
  })
}

/** Haal Centraal BRP Personen 2.7 over a population: `POST /haalcentraal/api/brp/personen`. */
export const createBrpSimulator = ({ populatie, apiKey, today }: BrpSimulatorOptions): Simulator => {
  const simulator = createSimulator('brp')
  simulator.server.setNotFoundHandler((request, reply) =>
    sendProblem(reply, toProblem(404, request.url.split('?')[0] ?? ''))
  )
  simulator.server.register(async server => {
    readAnyBody(server)
    server.route({
      method: server.supportedMethods,
      url: path,
      handler: async (request, reply) => {
        const refusal = refuseByHeaders(request, apiKey)
        if (refusal) return sendProblem(reply, refusal)
        return answer(request, reply, populatie, today ?? (() => populatie.peildatum))
      }
    })
  })
  return simulator
}
