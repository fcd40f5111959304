import type { FastifyInstance } from 'fastify'
import type { Populatie } from '../populatie/types.ts'
import { createSimulator, type Simulator } from '../server/simulator.ts'
import { acceptedTypes, answer, paramsOf, prefix, toBase } from './answer.ts'
import { answerFout } from './fout.ts'
import { createHandelsregister, type Handelsregister } from './handelsregister.ts'
import { registerProfielen } from './profiel-routes.ts'
import { zoek } from './zoeken.ts'
import { readZoekvraag } from './zoekvraag.ts'

/**
 * What the source does wrong: `anderBedrijf` answers every question with a company next to the one that was asked,
 * `inBehandeling` says 404 for every company, though it exists.
 */
export type Afwijking = 'anderBedrijf' | 'inBehandeling'

type Options = {
  readonly populatie: Populatie
  /** Expected in `apikey`. */
  readonly apiKey: string
  readonly afwijking?: () => Afwijking | undefined
}

const registerZoeken = (app: FastifyInstance, register: Handelsregister): void => {
  app.get('/v2/zoeken', (request, reply) => {
    const params = paramsOf(request)
    const vraag = readZoekvraag(params)
    if ('fout' in vraag) return answerFout(reply, vraag)
    const found = zoek(register, { vraag, params, base: toBase(request) })
    return found ? answer(reply, found, '2.1.0') : answerFout(reply, { fout: 'nietsGevonden' })
  })
}

/** Zoeken 2, Basisprofiel 1 and Vestigingsprofiel 1 of the KVK over a population; base path `/api`. */
export const createKvkSimulator = ({ populatie, apiKey, afwijking = () => undefined }: Options): Simulator => {
  const simulator = createSimulator('kvk')
  const register = createHandelsregister(populatie, () => afwijking() === 'anderBedrijf')
  simulator.server.register(
    async app => {
      app.addHook('preHandler', async (request, reply) => {
        if (request.headers.apikey !== apiKey) return answerFout(reply, { fout: 'geenApikey' })
        if (acceptedTypes(request).length === 0) return answerFout(reply, { fout: 'acceptOnbekend' })
        if (afwijking() === 'inBehandeling') return answerFout(reply, { fout: 'inBehandeling' })
      })
      registerProfielen(app, register)
      registerZoeken(app, register)
    },
    { prefix }
  )
  return simulator
}
