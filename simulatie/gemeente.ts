import { readFile } from 'node:fs/promises'
import { createBrpSimulator } from './brp/simulator.ts'
import { createKlantinteractiesSimulator } from './klantinteracties/simulator.ts'
import type { BrpPersoon } from './populatie/brp-persoon.ts'
import { populatieFromFile } from './populatie/from-file.ts'
import { createPopulatie } from './populatie/populatie.ts'
import type { Populatie } from './populatie/types.ts'
import type { Simulator } from './server/simulator.ts'
import { createZgwSimulator } from './zgw/simulator.ts'

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
}

/** Secrets between the API and its simulated sources. They guard nothing: all data is made up. */
export const credentials = {
  brpApiKey: 'simulatie-brp',
  zgwClientId: 'klantbeeld',
  zgwSecret: 'simulatie-zgw-secret-of-at-least-32-characters',
  klantinteractiesToken: 'simulatie-klantinteracties'
} as const

export type Gemeente = {
  readonly populatie: Populatie
  readonly brp: Simulator
  readonly zgw: Simulator
  readonly klantinteracties: Simulator
}

const openPopulatie = async ({ personen, now: _, ...settings }: GemeenteSettings): Promise<Populatie> => {
  if (personen === undefined) return createPopulatie(settings)
  return populatieFromFile(JSON.parse(await readFile(personen, 'utf8')) as BrpPersoon[], settings)
}

/** The registers of one simulated municipality over one population; none of them listens yet. */
export const createGemeente = async (settings: GemeenteSettings): Promise<Gemeente> => {
  const populatie = await openPopulatie(settings)
  return {
    populatie,
    brp: createBrpSimulator({ populatie, apiKey: credentials.brpApiKey }),
    zgw: createZgwSimulator({
      populatie,
      clientId: credentials.zgwClientId,
      secret: credentials.zgwSecret,
      ...(settings.now && { now: settings.now })
    }),
    klantinteracties: createKlantinteractiesSimulator({ populatie, token: credentials.klantinteractiesToken })
  }
}

/** Where the sources answer, as the environment variables that config/bronnen.yaml reads. */
export const toEnvironment = (urls: {
  brp: string
  zgw: string
  klantinteracties: string
}): Record<string, string> => ({
  BRP_URL: `${urls.brp}/haalcentraal/api/brp`,
  BRP_API_KEY: credentials.brpApiKey,
  ZGW_URL: urls.zgw,
  ZGW_SECRET: credentials.zgwSecret,
  KLANTINTERACTIES_URL: `${urls.klantinteracties}/klantinteracties/api/v1`,
  KLANTINTERACTIES_TOKEN: credentials.klantinteractiesToken
})
