import type { Test } from 'tap'
import { parse } from 'yaml'
import { needsAction } from '../../scripts/conformiteit/bevinding.ts'
import { toTestklanten } from '../../scripts/conformiteit/klanten.ts'
import { toTekst, toYaml } from '../../scripts/conformiteit/tekst.ts'
import { toetsBronnen } from '../../scripts/conformiteit/toets.ts'
import { createBrpSimulator } from '../../simulatie/brp/simulator.ts'
import { credentials } from '../../simulatie/gemeente.ts'
import { createKlantinteractiesSimulator } from '../../simulatie/klantinteracties/simulator.ts'
import { createKvkSimulator } from '../../simulatie/kvk/simulator.ts'
import { createPopulatie } from '../../simulatie/populatie/populatie.ts'
import { createZgwSimulator } from '../../simulatie/zgw/simulator.ts'
import { bronnenSchema } from '../../src/adapters/schema.ts'

// So few that a server may give everybody's zaken; those named in the tests are there.
export const populatie = createPopulatie({ seed: 2026, inwoners: 60, bedrijven: 60, peildatum: '2026-11-23' })
/** With 50 zaken, unless the server keeps a part. */
export const bsn = '999999461'
/** Of the zaken of `bsn` six, for servers that are asked one by one. */
export const deel = { nummer: 0, van: 9 }

type Options<F extends (options: never) => unknown> = Partial<Parameters<F>[0]>
type Simulated = { readonly listen: () => Promise<string>; readonly close: () => Promise<void> }

const listen = async (t: Test, simulator: Simulated): Promise<string> => {
  const url = await simulator.listen()
  t.teardown(simulator.close)
  return url
}

export type Entry = Readonly<Record<string, unknown>>
// Tests run side by side on two cores.
const common = { tijdslimietMs: 10_000 }

export const startZgw = async (
  t: Test,
  options: Options<typeof createZgwSimulator> = {},
  over: Entry = {}
): Promise<Entry> => {
  const { zgwClientId: clientId, zgwSecret: secret } = credentials
  const url = await listen(t, createZgwSimulator({ populatie, clientId, secret, ...options }))
  const apis = ['zaken', 'catalogi', 'documenten', 'besluiten'].map(api => [api, `${url}/${api}/api/v1`])
  const authenticatie = { type: 'zgw-jwt', clientId, secret }
  return { id: 'zaken', soort: 'zgw', ...Object.fromEntries(apis), authenticatie, ...common, ...over }
}

export const startKlantinteracties = async (
  t: Test,
  options: Options<typeof createKlantinteractiesSimulator> = {},
  over: Entry = {}
): Promise<Entry> => {
  const token = credentials.klantinteractiesToken
  const url = await listen(t, createKlantinteractiesSimulator({ populatie, token, ...options }))
  const authenticatie = { type: 'token', waarde: token }
  const entry = { id: 'klant', soort: 'klantinteracties', url: `${url}/klantinteracties/api/v1`, authenticatie }
  return { ...entry, ...common, ...over }
}

export const startBrp = async (t: Test, over: Entry = {}): Promise<Entry> => {
  const url = await listen(t, createBrpSimulator({ populatie, apiKey: credentials.brpApiKey }))
  const authenticatie = { type: 'api-key', header: 'X-API-KEY', waarde: credentials.brpApiKey }
  const entry = { id: 'brp', soort: 'brp-personen', url: `${url}/haalcentraal/api/brp`, authenticatie }
  return { ...entry, ...common, ...over }
}

export const startKvk = async (t: Test, over: Entry = {}): Promise<Entry> => {
  const url = await listen(t, createKvkSimulator({ populatie, apiKey: credentials.kvkApiKey }))
  const authenticatie = { type: 'api-key', header: 'apikey', waarde: credentials.kvkApiKey }
  return { id: 'kvk', soort: 'kvk', url: `${url}/api`, authenticatie, ...common, ...over }
}

type Vraag = Parameters<typeof toTestklanten>[0] & { readonly brp?: { readonly doelbinding: string } }

/** All that was printed so far, as text and as JSON. */
export const gedrukt: string[] = []

/** Runs the kit on entries of bronnen.yaml, and looks up what it found of each. */
export const toets = async (entries: readonly Entry[], { brp = { doelbinding: 'test' }, ...gegeven }: Vraag) => {
  const klanten = toTestklanten(gegeven)
  if ('onjuist' in klanten) throw new Error(`wrong number: ${klanten.onjuist.join()}`)
  const rapporten = await toetsBronnen(bronnenSchema.parse(entries), { klanten, brp, now: () => new Date() })
  const nodig = rapporten.some(needsAction)
  const tekst = toTekst(rapporten, !nodig)
  gedrukt.push(tekst, JSON.stringify(rapporten))
  const bevindingen = rapporten.flatMap(rapport => rapport.bevindingen)
  return {
    rapporten,
    nodig,
    tekst,
    dialecten: rapporten.map(({ dialect }) => dialect?.naam),
    /** The outcome of each check of this name, and its words. */
    van: (controle: string) =>
      bevindingen
        .filter(one => one.controle === controle)
        .map(({ uitslag, toelichting }) => `${uitslag} ${toelichting}`),
    /** Names of the checks with this outcome, each once. */
    metUitslag: (uitslag: string) => [
      ...new Set(bevindingen.filter(one => one.uitslag === uitslag).map(({ controle }) => controle))
    ],
    acties: bevindingen.flatMap(({ controle, actie }) => (actie === undefined ? [] : controle)),
    yaml: rapporten.flatMap(({ instellingen = [] }) => instellingen.map(toYaml))
  }
}

/** The entry with the lines under it that the kit printed. */
export const configure = (entry: Entry, yaml: readonly string[]): Entry => ({ ...entry, ...parse(yaml.join('\n')) })
