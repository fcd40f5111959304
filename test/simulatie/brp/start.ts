import type { Test } from 'tap'
import { createBrpSimulator } from '../../../simulatie/brp/simulator.ts'
import type { Populatie } from '../../../simulatie/populatie/types.ts'

export type Answer = {
  readonly status: number
  readonly contentType: string | null
  readonly body: { readonly personen?: readonly Record<string, unknown>[]; readonly [member: string]: unknown }
}

export const path = '/haalcentraal/api/brp/personen'
const headers = { 'content-type': 'application/json', 'x-api-key': 'geheim' }

/** A listening BRP for the length of a test. `ask` sends a question as it should be, `send` whatever is given. */
export const startBrp = async (t: Test, populatie: Populatie, today?: () => string) => {
  const simulator = createBrpSimulator({ populatie, apiKey: 'geheim', ...(today && { today }) })
  t.teardown(simulator.close)
  const baseUrl = await simulator.listen()
  const send = async (init: RequestInit, to = path): Promise<Answer> => {
    const response = await fetch(`${baseUrl}${to}`, { method: 'POST', headers, ...init })
    const text = await response.text()
    const contentType = response.headers.get('content-type')
    return { status: response.status, contentType, body: text === '' ? {} : JSON.parse(text) }
  }
  const ask = (query: object, extra: Record<string, string> = {}) =>
    send({ headers: { ...headers, ...extra }, body: JSON.stringify(query) })
  const found = async (query: object): Promise<readonly unknown[]> =>
    (await ask({ fields: ['burgerservicenummer'], ...query })).body.personen?.map(one => one.burgerservicenummer) ?? []
  return { simulator, send, ask, found }
}
