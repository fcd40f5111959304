import type { KeyObject } from 'node:crypto'
import type { Bron } from '../../adapters/bron.ts'
import type { Profielbron } from '../../adapters/profielbron.ts'
import type { Kluis } from '../../cache/kluis.ts'
import type { Geenantwoord, Steps } from '../steps.ts'
import type { Versies } from './versie.ts'
import type { Bezwaar } from './wijziging.ts'

/** What a change needs besides the steps of every look at personal data. */
export type Profielstappen = Steps & {
  readonly bron: Bron & { readonly profiel: Profielbron }
  readonly kluis: Kluis
  readonly versies: Versies
  /** For names in the kluis and for codes. */
  readonly sleutel: KeyObject
  /** How long an answer is kept under its idempotency key, in seconds. */
  readonly herhalingS: number
}

/**
 * Why nothing was changed, or nobody knows. `onbekend`: it was sent and no answer came, so it may have been done;
 * `bronWeigert`: the source would not; `nietOpgeslagen`: it could not be asked; `bezet`: another change of this klant
 * is under way; `geenGeheugen`: what replicas must remember together cannot be reached.
 */
export type Nietgewijzigd =
  | Geenantwoord
  | Bezwaar
  | { readonly soort: 'onbekend' | 'bronWeigert' | 'nietOpgeslagen' | 'bezet' | 'geenGeheugen' }
