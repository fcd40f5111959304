import { createSimulator, type Simulator } from '../server/simulator.ts'

type Options = {
  /** From the body of a request to the body of the answer, sent as JSON whatever it is. */
  readonly decide: (request: unknown) => unknown
}

/** A simulated policy decision point: the Access Evaluation API of AuthZEN, which echoes `X-Request-ID`. */
export const createBeslispuntSimulator = ({ decide }: Options): Simulator => {
  const simulator = createSimulator('beslispunt')
  simulator.server.post('/access/v1/evaluation', (request, reply) => {
    const requestId = request.headers['x-request-id']
    if (requestId !== undefined) reply.header('x-request-id', requestId)
    return reply.type('application/json').send(JSON.stringify(decide(request.body)))
  })
  return simulator
}
