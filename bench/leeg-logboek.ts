import type { openLogboek as openDurable } from '../src/logboek/open.ts'
import type { Logboekopslag } from '../src/logboek/opslag.ts'

const done = { ok: true } as const
const nothing = async () => ({ ok: false, reden: 'gesloten' }) as const

const leeg: Logboekopslag = {
  append: async () => done,
  state: () => ({ schrijfbaar: true, wachtend: 0, geschreven: 0, commits: 0 }),
  close: async () => undefined,
  lezer: { readTrace: nothing, readBetrokkene: nothing, readProcessingActivities: nothing },
  uitvoer: { next: nothing, acknowledge: nothing, backlog: nothing },
  parkeerplaats: { park: nothing, readGeparkeerd: nothing, release: nothing, countGeparkeerd: nothing },
  opschonen: nothing
}

/** Takes every line at once and keeps none. */
export const openLogboek: typeof openDurable = async () => leeg
