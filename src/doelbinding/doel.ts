import type { Doel } from '../klantbeeld/onderdelen.ts'
import type { Verwerkingsactiviteit } from './register.ts'

/** A doel as a caller may read it: what it is for and on what ground, not which fields. */
export const toDoel = ([id, activiteit]: readonly [string, Verwerkingsactiviteit]): Doel => ({
  id,
  naam: activiteit.naam,
  verwerkingsactiviteit: activiteit.uri,
  grondslag: activiteit.grondslag,
  klantsoorten: activiteit.klantsoorten,
  onderdelen: Object.keys(activiteit.onderdelen)
})
