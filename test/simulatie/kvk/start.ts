import type { Test } from 'tap'
import { request } from 'undici'
import { type Afwijking, createKvkSimulator } from '../../../simulatie/kvk/simulator.ts'
import { cast } from '../../../simulatie/populatie/cast.ts'
import { createPopulatie } from '../../../simulatie/populatie/populatie.ts'
import type { Bedrijf } from '../../../simulatie/populatie/types.ts'

export const apiKey = 'geheim-voor-de-test'

type Answer = {
  readonly status: number
  readonly headers: Readonly<Record<string, unknown>>
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
  readonly body: any
}

/** A simulator on a port, over a hundred and twenty companies; `ask` takes the part after `/api/`. */
export const start = async (t: Test, afwijking?: Afwijking) => {
  const populatie = createPopulatie({ seed: 1, inwoners: 2_000, bedrijven: 120, peildatum: '2026-11-23' })
  const simulator = createKvkSimulator({ populatie, apiKey, afwijking: () => afwijking })
  const url = await simulator.listen()
  t.teardown(() => simulator.close())
  const ask = async (path: string, headers: Record<string, string> = { apikey: apiKey }): Promise<Answer> => {
    const answer = await request(`${url}/api/${path}`, { headers })
    return { status: answer.statusCode, headers: answer.headers, body: await answer.body.json() }
  }
  const bedrijven = [...populatie.kvkNummers()].flatMap(nummer => populatie.bedrijf(nummer) ?? [])
  const castBedrijf = (key: string): Bedrijf => {
    const klant = cast.find(member => member.key === key)?.klant
    const bedrijf = klant?.soort === 'nietNatuurlijkPersoon' ? populatie.bedrijf(klant.kvkNummer) : undefined
    if (!bedrijf) throw new Error(`no company ${key} in the cast`)
    return bedrijf
  }
  return { populatie, simulator, url, ask, bedrijven, castBedrijf }
}
