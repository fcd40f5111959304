import { createHmac } from 'node:crypto'
import { type Klant, toIdentificatie } from '../../klantbeeld/klant.ts'
import type { Profielstappen } from './stappen.ts'

/** A meaningless name or mark; the parts as a JSON array, so that no two lists of parts give the same. */
export const toNaam = ({ sleutel }: Pick<Profielstappen, 'sleutel'>, ...parts: readonly string[]): string =>
  createHmac('sha256', sleutel).update(JSON.stringify(parts)).digest('base64url')

/** Each klant has names of his own. */
export const klantdelen = (klant: Klant): readonly [string, string] => {
  const { soort, nummer } = toIdentificatie(klant)
  return [soort, nummer]
}
