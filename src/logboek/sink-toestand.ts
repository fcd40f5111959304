import type { Storingsreden } from '../klantbeeld/resultaat.ts'
import type { Reden } from './store.ts'

/** Why a sink gets nothing now. `weigert-alles`: it refuses all that it is offered, so that the fault is its own or ours. */
export type Sinkstoring =
  | { readonly bij: 'sink'; readonly reden: Storingsreden | 'weigert-alles' }
  | { readonly bij: 'logboek'; readonly reden: Reden }

/** How the export to one sink goes, for metrics with an alarm. No part of it is about a klant. */
export type Sinktoestand = {
  readonly sink: string
  /** Lines that it has not got, those that are parked left out; undefined: the store did not say. */
  readonly wachtend?: number
  /** Time of the oldest line that waits, epoch ms; undefined: none, or another process sees to this sink. */
  readonly oudsteMs?: number
  /** Lines that it refused while it took others; undefined as above. */
  readonly geparkeerd?: number
  /** Lines that it took, counted since the start. */
  readonly verzonden: number
  readonly storing?: Sinkstoring
}
