import type { UseDatabank } from './databank.ts'
import { createUitvoer } from './export.ts'
import type { Houder } from './lease.ts'
import type { Logboeklezer } from './lezer.ts'
import type { Opgeschoond } from './onderhoud.ts'
import { createLezer } from './read.ts'
import { createParkeerplaats, type Parkeerplaats } from './sink-parkeerplaats.ts'
import { createSnoei, type Snoeivraag } from './snoei.ts'
import type { Uitvoer } from './uitvoer.ts'

/** All work on the store but writing lines: each one question that can be sent to a thread, and one answer. */
export type Taken = Logboeklezer & Uitvoer & Parkeerplaats & { opschonen(vraag: Snoeivraag): Promise<Opgeschoond> }

export const createTaken = (use: UseDatabank, houder: Houder): Taken => ({
  ...createLezer(use),
  ...createUitvoer(use, houder),
  ...createParkeerplaats(use),
  opschonen: createSnoei(use)
})
