import type { Test } from 'tap'
import { request } from 'undici'
import type { Dialect } from '../../../simulatie/klantinteracties/dialect.ts'
import { createKlantinteractiesSimulator } from '../../../simulatie/klantinteracties/simulator.ts'
import { cast } from '../../../simulatie/populatie/cast.ts'
import { createPopulatie } from '../../../simulatie/populatie/populatie.ts'
import type { Bedrijf, Inwoner } from '../../../simulatie/populatie/types.ts'

export const token = 'geheim-voor-de-test'
export const base = '/klantinteracties/api/v1'

type Unchecked = Readonly<Record<string, unknown>>
type Ref = { readonly uuid: string; readonly url: string }
/** A record in an answer: what tests walk through has a type, the rest is whatever came. */
export type Item = Unchecked &
  Ref & {
    readonly betrokkenen?: readonly Ref[]
    readonly partijIdentificatoren?: readonly { readonly partijIdentificator: { readonly objectId: string } }[]
    readonly verstrektDoorPartij?: Ref | null
    readonly wasPartij?: Ref | null
    readonly aanleidinggevendKlantcontact?: Ref
    readonly gingOverOnderwerpobjecten?: readonly Ref[]
    readonly leiddeTotInterneTaken?: readonly Ref[]
    readonly onderwerpobjectidentificator?: Readonly<Record<string, string>>
  }
export type Answer = {
  readonly status: number
  readonly headers: Unchecked
  readonly body: Unchecked & { readonly results?: readonly Item[] }
}
type Headers = Readonly<Record<string, string>>

type Options = {
  readonly ignored?: readonly string[] | true
  readonly dialect?: Dialect
  readonly internalHost?: string
}

/** A simulator on a port, over a million residents; `ask` takes the part after the base path. */
export const start = async (t: Test, { ignored = [], ...options }: Options = {}) => {
  const populatie = createPopulatie({ seed: 1, inwoners: 1_000_000, bedrijven: 1_000, peildatum: '2026-11-23' })
  const simulator = createKlantinteractiesSimulator({ populatie, token, ignoreFilters: () => ignored, ...options })
  const url = await simulator.listen()
  t.teardown(() => simulator.close())

  const ask = async (path: string, headers: Headers = { authorization: `Token ${token}` }): Promise<Answer> => {
    const answer = await request(`${url}${base}/${path}`, { headers })
    return {
      status: answer.statusCode,
      headers: answer.headers,
      body: (await answer.body.json()) as Answer['body']
    }
  }
  const list = async (path: string): Promise<readonly Item[]> => {
    const { status, body } = await ask(path)
    if (status !== 200) throw new Error(`${status} on ${path}: ${JSON.stringify(body)}`)
    return body.results ?? []
  }
  return { populatie, simulator, url, ask, list }
}

type Started = Awaited<ReturnType<typeof start>>

const castKlant = (key: string) => cast.find(member => member.key === key)?.klant

export const inwonerOf = ({ populatie }: Started, key: string): Inwoner => {
  const klant = castKlant(key)
  const inwoner = klant?.soort === 'natuurlijkPersoon' ? populatie.inwoner(klant.burgerservicenummer) : undefined
  if (!inwoner) throw new Error(`no resident ${key} in the cast`)
  return inwoner
}

export const bedrijfOf = ({ populatie }: Started, key: string): Bedrijf => {
  const klant = castKlant(key)
  const bedrijf = klant?.soort === 'nietNatuurlijkPersoon' ? populatie.bedrijf(klant.kvkNummer) : undefined
  if (!bedrijf) throw new Error(`no company ${key} in the cast`)
  return bedrijf
}

/** The first of the population for which the rule holds. */
export const firstWhere = <T>(at: (index: number) => T | undefined, holds: (one: T) => boolean): T => {
  for (let index = 0; index < 1_000; index++) {
    const one = at(index)
    if (one !== undefined && holds(one)) return one
  }
  throw new Error('nobody in the population is like that')
}

/** The four parameters that together name one identificator. */
export const identificatie = (
  prefix: string,
  soort: 'bsn' | 'kvk_nummer' | 'rsin' | 'vestigingsnummer',
  id: string
) => {
  const objecttype = { bsn: 'natuurlijk_persoon', vestigingsnummer: 'vestiging' }[String(soort)]
  return new URLSearchParams({
    [`${prefix}codeObjecttype`]: objecttype ?? 'niet_natuurlijk_persoon',
    [`${prefix}codeRegister`]: soort === 'bsn' ? 'brp' : 'hr',
    [`${prefix}codeSoortObjectId`]: soort,
    [`${prefix}objectId`]: id
  }).toString()
}
