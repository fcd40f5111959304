import { createGemeente, credentials, listenAll, listSimulators, toEnvironment } from '../../simulatie/gemeente.ts'
import type { Antwoord, Context, Vraag } from '../../src/adapters/bron.ts'
import { bronSchema } from '../../src/adapters/schema.ts'
import type { Klant } from '../../src/klantbeeld/klant.ts'
import type { Onderdeel } from '../../src/klantbeeld/onderdelen.ts'
import type { OnderdeelPlannen, Plan } from '../../src/klantbeeld/plan.ts'
import { type BronResultaat, isGelukt, type Lijst } from '../../src/klantbeeld/resultaat.ts'
import { toVelden, type Velden } from '../../src/klantbeeld/velden.ts'
import { bekendeVelden } from '../../src/wiring/contract.ts'

export const actor = {
  soort: 'medewerker',
  id: 'medewerker-1',
  uitgever: 'https://login.example',
  client: 'desktop',
  rollen: ['kcc-medewerker'],
  scopes: ['klantbeeld.lezen']
} as const

/** As the plan of `vraagOver` names it. */
export const doel = { id: 'test', uri: 'https://register.example/test', isVertrouwelijk: false }

export const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01'

/** A question about a klant with everything about the doel that a test does not name. */
export const vraagOver = (klant: Klant, onderdelen: OnderdeelPlannen, over: Partial<Plan> = {}): Vraag => ({
  klant,
  actor,
  plan: {
    doel: { id: 'test', verwerkingsactiviteit: 'https://register.example/test', registerversie: '1' },
    klantsoort: klant.soort,
    brp: {},
    geheim: true,
    meegevraagd: [],
    onderdelen,
    regels: [],
    nietToegestaan: [],
    beperkt: [],
    nietOndersteund: [],
    ...over
  },
  nummers: Promise.resolve({})
})

/** What `alle` in a register stands for, with the interne velden that a test names. */
export const alleVelden = (onderdeel: Onderdeel, ...interne: readonly string[]): Velden =>
  toVelden([...bekendeVelden[onderdeel].alle, ...interne])

/** Just asks: nothing is kept between questions. */
export const contextWith = (over: Partial<Context> = {}): Context => {
  const signal = over.signal ?? new AbortController().signal
  return { signal, traceparent, remember: ({ fetch }) => fetch(signal), ...over }
}

export const natuurlijkPersoon = (burgerservicenummer: string): Klant => ({
  soort: 'natuurlijkPersoon',
  burgerservicenummer
})

/** The items of an onderdeel that must have succeeded. */
export const itemsOf = async <T>(resultaat: Promise<BronResultaat<Lijst<T>>> | undefined): Promise<readonly T[]> => {
  const found = await resultaat
  if (found === undefined || !isGelukt(found)) throw new Error(`no items: ${JSON.stringify(found)}`)
  return found.gegevens.items
}

/** The status of each onderdeel in an answer, and why it failed. */
export const statusOf = async (antwoord: Antwoord): Promise<Record<string, string>> =>
  Object.fromEntries(
    await Promise.all(
      Object.entries(antwoord).map(async ([onderdeel, work]) => {
        const resultaat = await work
        return [onderdeel, 'reden' in resultaat ? `${resultaat.status} ${resultaat.reden}` : resultaat.status] as const
      })
    )
  )

/** A test that breaks a source time after time is not about the breaker. */
export const patient = { onderbreker: { fouten: 1_000, venster: 1_000 } }

/** A small simulated municipality on real ports, and the settings by which its sources are reached. */
export const startGemeente = async () => {
  const gemeente = await createGemeente({ seed: 2026, inwoners: 800, bedrijven: 60, peildatum: '2026-11-23' })
  const origins = await listenAll(gemeente)
  const { zgw } = origins
  const urls = toEnvironment(origins)
  return {
    ...gemeente,
    urls: origins,
    close: () => Promise.all(listSimulators(gemeente).map(source => source.close())),
    brpConfig: (over: object = {}) =>
      bronSchema.parse({
        id: 'brp',
        soort: 'brp-personen',
        url: urls.BRP_URL,
        authenticatie: { type: 'api-key', header: 'X-API-KEY', waarde: credentials.brpApiKey },
        ...patient,
        ...over
      }),
    zgwConfig: (over: object = {}) =>
      bronSchema.parse({
        id: 'openzaak',
        soort: 'zgw',
        zaken: `${zgw}/zaken/api/v1`,
        catalogi: `${zgw}/catalogi/api/v1`,
        documenten: `${zgw}/documenten/api/v1`,
        authenticatie: { type: 'zgw-jwt', clientId: credentials.zgwClientId, secret: credentials.zgwSecret },
        ...patient,
        ...over
      }),
    kvkConfig: (over: object = {}) =>
      bronSchema.parse({
        id: 'kvk',
        soort: 'kvk',
        url: urls.KVK_URL,
        authenticatie: { type: 'api-key', header: 'apikey', waarde: credentials.kvkApiKey },
        ...patient,
        ...over
      }),
    klantinteractiesConfig: (over: object = {}) =>
      bronSchema.parse({
        id: 'openklant',
        soort: 'klantinteracties',
        url: urls.KLANTINTERACTIES_URL,
        authenticatie: { type: 'token', waarde: credentials.klantinteractiesToken },
        ...patient,
        ...over
      })
  }
}
