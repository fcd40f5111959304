import { readFile } from 'node:fs/promises'
import { createBrpSimulator } from './brp/simulator.ts'
import { createKlantinteractiesSimulator } from './klantinteracties/simulator.ts'
import { createKvkSimulator } from './kvk/simulator.ts'
import { createNotifynlSimulator, type NotifynlSimulator } from './notifynl/simulator.ts'
import { objecttypen } from './objecten/objecttypes.ts'
import { createObjectenSimulator } from './objecten/simulator.ts'
import type { BrpPersoon } from './populatie/brp-persoon.ts'
import { populatieFromFile } from './populatie/from-file.ts'
import { createPopulatie } from './populatie/populatie.ts'
import type { Populatie } from './populatie/types.ts'
import type { Simulator } from './server/simulator.ts'
import { createVtbSimulator } from './vtb/simulator.ts'
import { createZgwSimulator, type ZgwSimulator } from './zgw/simulator.ts'

type ZgwOptions = Parameters<typeof createZgwSimulator>[0]
type KlantinteractiesOptions = Parameters<typeof createKlantinteractiesSimulator>[0]
type KvkOptions = Parameters<typeof createKvkSimulator>[0]
type ObjectenOptions = Parameters<typeof createObjectenSimulator>[0]
type VtbOptions = Parameters<typeof createVtbSimulator>[0]

/** How sources differ from the newest releases: which dialect each speaks, and what it does wrong. */
type Afwijkend = {
  readonly zgw?: Omit<ZgwOptions, 'populatie' | 'clientId' | 'secret' | 'now'>
  readonly klantinteracties?: Omit<KlantinteractiesOptions, 'populatie' | 'token'>
  readonly kvk?: Omit<KvkOptions, 'populatie' | 'apiKey'>
  readonly objecten?: Omit<ObjectenOptions, 'populatie' | 'token'>
  readonly vtb?: Omit<VtbOptions, 'populatie' | 'token'>
}

export type GemeenteSettings = {
  readonly seed: number
  readonly inwoners: number
  readonly bedrijven: number
  /** `YYYY-MM-DD`; the simulated registers stand still on this day. */
  readonly peildatum: string
  /** Path of a JSON file with persons in BRP shape, served instead of the generated ones. */
  readonly personen?: string | undefined
  /** The clock by which tokens of callers are judged. */
  readonly now?: () => Date
} & Afwijkend

/** Secrets between the API and its simulated sources. They guard nothing: all data is made up. */
export const credentials = {
  brpApiKey: 'simulatie-brp',
  zgwClientId: 'klantbeeld',
  zgwSecret: 'simulatie-zgw-secret-of-at-least-32-characters',
  klantinteractiesToken: 'simulatie-klantinteracties',
  kvkApiKey: 'simulatie-kvk',
  objectenToken: 'simulatie-objecten',
  vtbToken: 'simulatie-vtb',
  notifynlApiKey: 'simulatie-26785a09-ab16-4eb0-8407-a37497a57506-3d844edf-8d35-48ac-975b-e847b4f122b0'
} as const

/** Templates that the simulated NotifyNL knows. */
const notifynlSjablonen = {
  email: 'f33517ff-2a88-4f6e-b855-c550268ce08a',
  telefoonnummer: '0d7b9f0a-52a4-4e5a-8a9c-6a7a5e3d7b11'
}

export type Gemeente = {
  readonly populatie: Populatie
  readonly brp: Simulator
  readonly zgw: ZgwSimulator
  readonly klantinteracties: Simulator
  readonly kvk: Simulator
  readonly objecten: Simulator
  readonly vtb: Simulator
  readonly notifynl: NotifynlSimulator
}

const openPopulatie = async ({ personen, ...settings }: GemeenteSettings): Promise<Populatie> => {
  if (personen === undefined) return createPopulatie(settings)
  return populatieFromFile(JSON.parse(await readFile(personen, 'utf8')) as BrpPersoon[], settings)
}

type Instantie = Pick<GemeenteSettings, 'now'> & Afwijkend

/** One zaaksysteem, Open Klant or Handelsregister over a population; a municipality may have several of each. */
export const createZgw = (populatie: Populatie, { zgw, now }: Instantie): ZgwSimulator =>
  createZgwSimulator({
    populatie,
    clientId: credentials.zgwClientId,
    secret: credentials.zgwSecret,
    ...(now && { now }),
    ...zgw
  })
export const createKlantinteracties = (populatie: Populatie, { klantinteracties }: Instantie): Simulator =>
  createKlantinteractiesSimulator({ populatie, token: credentials.klantinteractiesToken, ...klantinteracties })
export const createKvk = (populatie: Populatie, { kvk }: Instantie): Simulator =>
  createKvkSimulator({ populatie, apiKey: credentials.kvkApiKey, ...kvk })

/** The registers of one simulated municipality over one population; none of them listens yet. */
export const createGemeente = async (settings: GemeenteSettings): Promise<Gemeente> => {
  const populatie = await openPopulatie(settings)
  return {
    populatie,
    brp: createBrpSimulator({ populatie, apiKey: credentials.brpApiKey }),
    zgw: createZgw(populatie, settings),
    klantinteracties: createKlantinteracties(populatie, settings),
    kvk: createKvk(populatie, settings),
    objecten: createObjectenSimulator({ populatie, token: credentials.objectenToken, ...settings.objecten }),
    vtb: createVtbSimulator({ populatie, token: credentials.vtbToken, ...settings.vtb }),
    notifynl: createNotifynlSimulator({
      apiSleutel: credentials.notifynlApiKey,
      sjablonen: notifynlSjablonen,
      ...(settings.now && { now: settings.now })
    })
  }
}

/** The simulated sources by name; each listens on a port of its own. */
export const bronsoorten = ['brp', 'zgw', 'klantinteracties', 'kvk', 'objecten', 'vtb', 'notifynl'] as const
export type BronUrls = Readonly<Record<(typeof bronsoorten)[number], string>>

export const listSimulators = (gemeente: Gemeente): Simulator[] => bronsoorten.map(soort => gemeente[soort])

/** Opens all of them, each on any free port of loopback. */
export const listenAll = async (gemeente: Gemeente): Promise<BronUrls> => {
  const [brp = '', zgw = '', klantinteracties = '', kvk = '', objecten = '', vtb = '', notifynl = ''] =
    await Promise.all(listSimulators(gemeente).map(simulator => simulator.listen()))
  return { brp, zgw, klantinteracties, kvk, objecten, vtb, notifynl }
}

/** Where the sources answer, as the environment variables that config/bronnen.yaml reads. */
export const toEnvironment = (urls: BronUrls): Record<string, string> => ({
  BRP_URL: `${urls.brp}/haalcentraal/api/brp`,
  BRP_API_KEY: credentials.brpApiKey,
  ZGW_URL: urls.zgw,
  ZGW_SECRET: credentials.zgwSecret,
  KLANTINTERACTIES_URL: `${urls.klantinteracties}/klantinteracties/api/v1`,
  KLANTINTERACTIES_TOKEN: credentials.klantinteractiesToken,
  KVK_URL: `${urls.kvk}/api`,
  KVK_API_KEY: credentials.kvkApiKey,
  OBJECTEN_URL: `${urls.objecten}/api/v2`,
  OBJECTEN_TOKEN: credentials.objectenToken,
  OBJECTTYPE_TAAK: `${urls.objecten}/api/v2/objecttypes/${objecttypen.taak}`,
  OBJECTTYPE_BERICHT: `${urls.objecten}/api/v2/objecttypes/${objecttypen.bericht}`,
  VTB_URL: urls.vtb,
  VTB_TOKEN: credentials.vtbToken,
  NOTIFYNL_URL: urls.notifynl,
  NOTIFYNL_API_KEY: credentials.notifynlApiKey,
  NOTIFYNL_SJABLOON_EMAIL: notifynlSjablonen.email,
  NOTIFYNL_SJABLOON_SMS: notifynlSjablonen.telefoonnummer
})
