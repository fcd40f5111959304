import type { Reden } from './store.ts'

/** What retention did: how many months (per class) went, and which wait for a sink that has not got all of it. */
export type Opgeschoond =
  | { readonly ok: true; readonly verwijderd: readonly Maanddeel[]; readonly wachtOpUitvoer: readonly Maanddeel[] }
  | { readonly ok: false; readonly reden: Reden }

export type Maanddeel = { readonly klasse: string; readonly maand: string }
