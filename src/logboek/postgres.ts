import { randomUUID } from 'node:crypto'
import { GroupCommit } from './group-commit.ts'
import { createToRij } from './klasse.ts'
import { createOpslag, type Logboekopslag, type Opslagopties } from './opslag.ts'
import { createPool, openSchrijfbank } from './postgres-databank.ts'
import type { LogboekInstellingen } from './schema.ts'
import { createSchrijver } from './schrijver.ts'
import { createTaken } from './taken.ts'
import { createWriter, type Writer } from './writer.ts'
import { currentKey, type Zegelsleutel } from './zegel.ts'

const LIMIT_MS = 2000
/** For looking through whole months. */
const TASK_LIMIT_MS = 60_000

const openWriter = (url: string, zegelsleutel: Zegelsleutel | undefined): Writer =>
  createWriter({
    connect: async () => {
      const db = await openSchrijfbank(url, LIMIT_MS)
      return { write: createSchrijver(db, { newId: randomUUID, zegelsleutel, nowMs: Date.now }), close: db.close }
    },
    nowMs: () => performance.now()
  })

/**
 * For several replicas on one database: each writes chains of its own, each reads the lines of all. The URL may say
 * `sslmode=verify-full&sslrootcert=…`. Never rejects: when the database cannot be used, `state` says why.
 */
export const openPostgresLogboek = async (
  url: string,
  settings: LogboekInstellingen,
  opties: Opslagopties = {}
): Promise<Logboekopslag> => {
  const writer = openWriter(url, opties.zegels && currentKey(opties.zegels))
  const pool = createPool(url, TASK_LIMIT_MS)
  const logboek = new GroupCommit({
    toRij: createToRij(settings.bewaartermijnen),
    commit: writer.commit,
    end: writer.close,
    maxWachtend: settings.maxWachtend,
    limitMs: LIMIT_MS,
    nowMs: () => performance.now()
  })
  await logboek.append([])
  const taken = createTaken(pool.use, { id: randomUUID(), nowMs: Date.now })
  return createOpslag({ logboek, taken, end: pool.close }, settings, opties)
}
