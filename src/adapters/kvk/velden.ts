import type { Bedrijf } from '../../klantbeeld/onderdelen.ts'
import { type Velden, wants } from '../../klantbeeld/velden.ts'

/** What of a company a plan may name; its numbers are read always, for the other bronnen to find it by. */
const velden = [
  'naam',
  'statutaireNaam',
  'handelsnamen',
  'rechtsvorm',
  'datumAanvang',
  'datumEinde',
  'actief',
  'nonMailing',
  'totaalWerkzamePersonen',
  'activiteiten',
  'adressen',
  'websites',
  'vestigingen'
] as const satisfies readonly (keyof Bedrijf)[]
export type Bedrijfsveld = (typeof velden)[number]

export const toBedrijfsvelden = (planned: Velden): readonly Bedrijfsveld[] =>
  velden.filter(veld => wants(planned, veld))

/** The KVK gives profiles whole: what the plan does not name goes no further than here. */
export const keepVelden = (bedrijf: Bedrijf, planned: readonly Bedrijfsveld[]): Bedrijf => {
  const kept = { ...bedrijf }
  for (const veld of velden) {
    if (!planned.includes(veld)) delete kept[veld]
  }
  return kept
}
