import { randomUUID } from 'node:crypto'
import { createSimulator, type Simulator } from '../server/simulator.ts'
import { createJwtCheck } from '../zgw/http/jwt.ts'

type Actie = {
  readonly tijdstip?: string
  readonly vertrouwelijkheid?: string
  readonly verwerkteObjecten?: readonly Readonly<Record<string, unknown>>[]
}

type Options = {
  readonly clientId: string
  readonly secret: string
  readonly now: () => Date
}

export type Verwerkingenlogging = {
  /** `POST /verwerkingsacties`; slow or broken on request like any simulated source. */
  readonly simulator: Simulator
  /** Bodies that were accepted, in order. */
  readonly received: readonly unknown[]
  /** Answers that were given to these. */
  readonly answered: readonly unknown[]
}

const isComplete = ({ verwerkteObjecten }: Actie): boolean =>
  Array.isArray(verwerkteObjecten) &&
  verwerkteObjecten.every(({ objecttype, soortObjectId, objectId }) => objecttype && soortObjectId && objectId)

/** VNG Verwerkingenlogging 0.9, Bewerking API: the part by which actions are written. */
export const createVerwerkingenlogging = ({ clientId, secret, now }: Options): Verwerkingenlogging => {
  const simulator = createSimulator('verwerkingenlogging')
  const received: unknown[] = []
  const answered: unknown[] = []
  const check = createJwtCheck({ clientId, secret, now, needsUser: true })

  simulator.server.addHook('onSend', async (_request, reply) => {
    reply.header('API-version', '0.9.0')
  })
  simulator.server.post<{ Body: Actie }>('/verwerkingsacties', async (request, reply) => {
    const fout = await check(request.headers.authorization)
    if (fout) return reply.code(fout.status).type('application/problem+json').send(fout)
    const { body } = request
    if (!isComplete(body)) {
      const problem = { code: 'invalid', title: 'Ongeldig', status: 400, detail: 'Ongeldig', instance: 'urn:uuid:0' }
      return reply
        .code(400)
        .type('application/problem+json')
        .send({ ...problem, invalidParams: [] })
    }
    const actieId = randomUUID()
    const base = `http://${request.host}`
    const answer = {
      url: `${base}/verwerkingsacties/${actieId}`,
      actieId,
      tijdstip: now().toISOString(),
      tijdstipRegistratie: now().toISOString(),
      vertrouwelijkheid: 'normaal',
      ...body,
      verwerkteObjecten: (body.verwerkteObjecten ?? []).map(object => {
        const verwerktObjectId = randomUUID()
        return { url: `${base}/verwerkte-objecten/${verwerktObjectId}`, verwerktObjectId, ...object }
      })
    }
    received.push(body)
    answered.push(answer)
    return reply.code(201).header('location', answer.url).send(answer)
  })
  return { simulator, received, answered }
}
