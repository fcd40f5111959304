import type { Test } from 'tap'
import { request } from 'undici'
import { createPopulatie } from '../../simulatie/populatie/populatie.ts'
import type { Populatie } from '../../simulatie/populatie/types.ts'
import type { Simulator } from '../../simulatie/server/simulator.ts'

type Answer = {
  readonly status: number
  readonly headers: Readonly<Record<string, unknown>>
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
  readonly body: any
}
type Call = {
  readonly method?: 'GET' | 'POST' | 'PATCH'
  readonly body?: object
  readonly headers?: Readonly<Record<string, string>>
}

export const token = 'geheim-voor-de-test'

/** A simulator on a port over a small population, and calls to it with its token. */
export const startSimulator = async (t: Test, create: (populatie: Populatie) => Simulator) => {
  const populatie = createPopulatie({ seed: 1, inwoners: 2_000, bedrijven: 60, peildatum: '2026-11-23' })
  const simulator = create(populatie)
  const url = await simulator.listen()
  t.teardown(() => simulator.close())
  const ask = async (path: string, { method = 'GET', body, headers = {} }: Call = {}): Promise<Answer> => {
    const answer = await request(`${url}${path}`, {
      method,
      headers: {
        authorization: `Token ${token}`,
        ...(body && { 'content-type': 'application/json', 'content-crs': 'EPSG:4326' }),
        ...headers
      },
      ...(body && { body: JSON.stringify(body) })
    })
    return { status: answer.statusCode, headers: answer.headers, body: await answer.body.json() }
  }
  return { populatie, simulator, url, ask }
}
