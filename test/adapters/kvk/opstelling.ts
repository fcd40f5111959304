import { toInschrijving } from '../../../simulatie/kvk/inschrijving.ts'
import { type Afwijking, createKvkSimulator } from '../../../simulatie/kvk/simulator.ts'
import { cast } from '../../../simulatie/populatie/cast.ts'
import { createPopulatie } from '../../../simulatie/populatie/populatie.ts'
import type { Bedrijf } from '../../../simulatie/populatie/types.ts'
import { createSimulator } from '../../../simulatie/server/simulator.ts'
import { createBron } from '../../../src/adapters/registry.ts'
import { bronSchema } from '../../../src/adapters/schema.ts'
import { patient } from '../asking.ts'

const now = () => new Date('2026-11-23T12:00:00Z')

const apiKey = 'sleutel-van-de-test'

const connect = (url: string, over: object) => {
  const authenticatie = { type: 'api-key', header: 'apikey', waarde: apiKey }
  const config = { id: 'hr', soort: 'kvk', url: `${url}/api`, authenticatie, ...patient, ...over }
  return createBron(bronSchema.parse(config), { now })
}

/** The simulated KVK on a port, and a bron that asks it. */
export const startKvk = async () => {
  const populatie = createPopulatie({ seed: 1, inwoners: 2_000, bedrijven: 120, peildatum: '2026-11-23' })
  const state: { afwijking: Afwijking | undefined } = { afwijking: undefined }
  const kvk = createKvkSimulator({ populatie, apiKey, afwijking: () => state.afwijking })
  const url = await kvk.listen()
  const bron = connect(url, {})
  const castBedrijf = (key: string): Bedrijf => {
    const klant = cast.find(member => member.key === key)?.klant
    const bedrijf = klant?.soort === 'nietNatuurlijkPersoon' ? populatie.bedrijf(klant.kvkNummer) : undefined
    if (!bedrijf) throw new Error(`no company ${key} in the cast`)
    return bedrijf
  }
  return {
    kvk,
    bron,
    state,
    castBedrijf,
    /** Street of the hoofdvestiging, which must be afgeschermd. */
    afgeschermdeStraat: (bedrijf: Bedrijf): string => {
      const { straatnaam, isAfgeschermd } = toInschrijving(populatie, bedrijf).vestigingen[0]?.bezoekadres ?? {}
      if (straatnaam === undefined || isAfgeschermd !== true) throw new Error('this address is not afgeschermd')
      return straatnaam
    },
    bedrijven: [...populatie.kvkNummers()].flatMap(nummer => populatie.bedrijf(nummer) ?? []),
    connect: (over: object) => connect(url, over),
    reset: () => {
      kvk.reset()
      kvk.settings.fout = undefined
      state.afwijking = undefined
    },
    close: async () => {
      await bron.close()
      await kvk.close()
    }
  }
}

/** A KVK that answers what a test says: by path a body for 200, or a status with a body. */
export const startEigenwijs = async () => {
  const answers = new Map<string, { readonly status?: number; readonly body: unknown }>()
  const source = createSimulator('eigenwijs')
  source.server.get('/api/*', (request, reply) => {
    const [path = ''] = request.url.split('?')
    const { status = 200, body = 'Not found' } = answers.get(path.slice('/api'.length)) ?? { status: 404 }
    return reply.code(status).send(body)
  })
  const bron = connect(await source.listen(), {})
  return {
    source,
    bron,
    /** From now on exactly these; any other path is 404 without a code of the KVK. */
    say: (told: Readonly<Record<string, unknown>>, failing: Readonly<Record<string, number>> = {}) => {
      answers.clear()
      for (const [path, body] of Object.entries(told)) answers.set(path, { body })
      for (const [path, status] of Object.entries(failing)) answers.set(path, { status, body: { fout: [] } })
    },
    close: async () => {
      await bron.close()
      await source.close()
    }
  }
}
