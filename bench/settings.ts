import type { BronUrls, GemeenteSettings } from '../simulatie/gemeente.ts'

/** The same municipality for every run; only its today moves. */
export const gemeenteSettings = (vandaag: string): GemeenteSettings => ({
  seed: 2026,
  inwoners: 2_000,
  bedrijven: 200,
  peildatum: vandaag
})

/** What each simulated source takes over an answer, in milliseconds. */
export type Latencies = Readonly<Record<keyof BronUrls, number>>
export const usualMs: Latencies = {
  brp: 40,
  zgw: 50,
  klantinteracties: 30,
  kvk: 40,
  objecten: 30,
  vtb: 30,
  notifynl: 0
}
export const noneMs: Latencies = { brp: 0, zgw: 0, klantinteracties: 0, kvk: 0, objecten: 0, vtb: 0, notifynl: 0 }

export const doel = 'kcc-klantcontact'
export const rol = 'kcc-medewerker'
/** Not the demo's issuer: the service is started as in production, and that refuses it. */
export const uitgever = 'https://bench.klantbeeld.invalid/medewerkers'
