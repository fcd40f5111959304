import { credentials } from '../../../simulatie/gemeente.ts'
import { type Dialect, openKlant218 } from '../../../simulatie/klantinteracties/dialect.ts'
import { createKlantinteractiesSimulator } from '../../../simulatie/klantinteracties/simulator.ts'
import { createPopulatie } from '../../../simulatie/populatie/populatie.ts'
import { createSimulator } from '../../../simulatie/server/simulator.ts'
import { createAuthenticate } from '../../../src/adapters/authenticate.ts'
import type { Bron, Vraag } from '../../../src/adapters/bron.ts'
import { createHttpClient } from '../../../src/adapters/http-client.ts'
import { createKlantinteractiesBron } from '../../../src/adapters/klantinteracties/klantinteracties-bron.ts'
import { klantinteractiesSchema } from '../../../src/adapters/klantinteracties/schema.ts'
import { createPools } from '../../../src/adapters/pools.ts'
import type { Klant, Nummers } from '../../../src/klantbeeld/klant.ts'
import type { ContactmomentenPlan, OnderdeelPlannen } from '../../../src/klantbeeld/plan.ts'
import { alleVelden, contextWith, natuurlijkPersoon, vraagOver } from '../asking.ts'

const now = () => new Date('2026-11-23T12:00:00Z')
export const gezin = natuurlijkPersoon('999993653')
const prefix = '/klantinteracties/api/v1'

export const alleContacten: ContactmomentenPlan = { velden: alleVelden('contactmomenten'), vertrouwelijk: true }
const contactgegevens = { velden: alleVelden('contactgegevens') }
export const alleenPartijen: OnderdeelPlannen = { contactgegevens }
export const alles: OnderdeelPlannen = { contactgegevens, contactmomenten: alleContacten }

/** A bron over the API at this address, everything else as configured by default. */
export const connect = (url: string, over: object = {}, klok = now) => {
  const config = klantinteractiesSchema.parse({
    id: 'openklant',
    soort: 'klantinteracties',
    url: `${url}${prefix}`,
    authenticatie: { type: 'token', waarde: credentials.klantinteractiesToken },
    ...over
  })
  const pools = createPools(config)
  const authenticate = createAuthenticate(config.authenticatie, klok)
  const http = createHttpClient({ base: config.url, pools, verbinding: config, authenticate })
  return createKlantinteractiesBron(config, { http, now: klok, close: pools.close })
}

export const ask = (
  from: Bron,
  klant: Klant,
  { onderdelen = alles, nummers = {} }: { onderdelen?: OnderdeelPlannen; nummers?: Nummers } = {}
) => {
  const vraag: Vraag = { ...vraagOver(klant, onderdelen), nummers: Promise.resolve(nummers) }
  return from.consult(vraag, contextWith())
}

/** A klantregister of one release, that passes over the filters that a test puts in `slordig`. */
export const startRegister = async (dialect: Dialect = openKlant218, over: object = {}) => {
  const populatie = createPopulatie({ seed: 2026, inwoners: 800, bedrijven: 60, peildatum: '2026-11-23' })
  const slordig: { filters: readonly string[] | true } = { filters: [] }
  const register = createKlantinteractiesSimulator({
    populatie,
    token: credentials.klantinteractiesToken,
    dialect,
    ignoreFilters: () => slordig.filters
  })
  const url = await register.listen()
  const bron = connect(url, over)
  await bron.warm()
  register.reset()
  return {
    populatie,
    register,
    slordig,
    url,
    bron,
    close: async () => {
      await bron.close()
      await register.close()
    }
  }
}

type Answer = { readonly status?: number; readonly body: unknown }

/** A server that answers what a test says, by path and query. */
export const startStub = async (answer: (path: string, query: URLSearchParams) => Answer, over: object = {}) => {
  const stub = createSimulator('stub')
  stub.server.get(`${prefix}/*`, (request, reply) => {
    const { pathname, searchParams } = new URL(request.url, 'http://x')
    const { status = 200, body } = answer(pathname.slice(prefix.length), searchParams)
    return reply.code(status).send(body)
  })
  const bron = connect(await stub.listen(), over)
  return {
    bron,
    calls: () => stub.calls.map(({ url }) => url.slice(prefix.length)),
    close: async () => {
      await bron.close()
      await stub.close()
    }
  }
}
