import { type Databank, type Rij, tableOf, type UseDatabank } from './databank.ts'
import { type Houder, holdSink } from './lease.ts'
import { ketenOf, MAX_VOLGNUMMER, toNummer, volgnummerOf } from './nummer.ts'
import { listPartities, type Partitie } from './partities.ts'
import { toLeesreden, toRegel } from './regel-schema.ts'
import type { Sink, Uitvoer, Uitvoerregel } from './uitvoer.ts'

const MAX_LIMIT = 1000
/** With more chains behind than this the oldest go first; one start of the service makes a chain per class. */
const MAX_KETENS = 100

const marks = (values: readonly unknown[]): string => values.map(() => '?').join(', ')

type Achter = {
  readonly keten: number
  readonly schrijver: string
  readonly klasse: string
  readonly maand: string
  /** The last line that was acknowledged or pruned. */
  readonly positie: number
}

const toAchter = (row: Rij): Achter => ({
  keten: Number(row.keten),
  schrijver: String(row.schrijver),
  klasse: String(row.klasse),
  maand: String(row.maand),
  positie: Math.max(Number(row.positie), Number(row.gesnoeid))
})

const behind = ({ stromen }: Sink): string =>
  `FROM ketens k LEFT JOIN uitvoer u ON u.sink = ? AND u.keten = k.keten
   WHERE k.stroom IN (${marks(stromen)}) AND k.einde > coalesce(u.volgnummer, 0) AND k.einde > k.gesnoeid`

const listAchter = async (db: Databank, sink: Sink): Promise<Achter[]> => {
  const rows = await db.query(
    `SELECT k.keten, k.schrijver, k.klasse, k.maand, k.gesnoeid, coalesce(u.volgnummer, 0) AS positie ${behind(sink)}
     ORDER BY k.keten LIMIT ${MAX_KETENS}`,
    [sink.naam, ...sink.stromen]
  )
  return rows.map(toAchter)
}

const readKetenregels = async (
  db: Databank,
  { keten, klasse, maand, schrijver, positie }: Achter,
  { partities, limit }: { partities: readonly Partitie[]; limit: number }
): Promise<Uitvoerregel[]> => {
  const regels: Uitvoerregel[] = []
  for (const partitie of partities.filter(one => one.klasse === klasse && one.maand >= maand)) {
    if (regels.length >= limit) break
    const rows = await db.query(
      `SELECT nummer, stroom, regel FROM ${tableOf(partitie.partitie)}
       WHERE nummer > ? AND nummer <= ? ORDER BY nummer LIMIT ${limit - regels.length}`,
      [toNummer(keten, positie), toNummer(keten, MAX_VOLGNUMMER)]
    )
    for (const row of rows) {
      const nummer = Number(row.nummer)
      const line = toRegel({ stroom: String(row.stroom), regel: String(row.regel) })
      regels.push({ id: `${schrijver}:${volgnummerOf(nummer)}`, nummer, line })
    }
  }
  return regels
}

const next = async (db: Databank, sink: Sink, limit: number): Promise<Uitvoerregel[]> => {
  const ketens = await listAchter(db, sink)
  const partities = await listPartities(db)
  // Shared out, so that one chain that is far behind does not hold up the others.
  const share = Math.max(1, Math.floor(Math.min(limit, MAX_LIMIT) / Math.max(ketens.length, 1)))
  const regels: Uitvoerregel[] = []
  for (const keten of ketens) {
    if (regels.length >= limit) break
    regels.push(...(await readKetenregels(db, keten, { partities, limit: share })))
  }
  return regels
}

const acknowledge = async (db: Databank, { naam }: Sink, nummers: readonly number[]): Promise<void> => {
  for (const [keten, own] of Map.groupBy(nummers, ketenOf)) {
    await db.query(
      `INSERT INTO uitvoer (sink, keten, volgnummer) VALUES (?, ?, ?)
       ON CONFLICT (sink, keten) DO UPDATE SET volgnummer = excluded.volgnummer
       WHERE uitvoer.volgnummer < excluded.volgnummer`,
      [naam, keten, own.reduce((last, nummer) => Math.max(last, volgnummerOf(nummer)), 0)]
    )
  }
}

const backlog = async (db: Databank, sink: Sink): Promise<number> => {
  const [row] = await db.query(
    `SELECT sum(k.einde - CASE WHEN coalesce(u.volgnummer, 0) > k.gesnoeid THEN u.volgnummer ELSE k.gesnoeid END) AS regels
     ${behind(sink)}`,
    [sink.naam, ...sink.stromen]
  )
  return Number(row?.regels ?? 0)
}

const toFault = (error: unknown) => ({ ok: false, reden: toLeesreden(error) }) as const

/** The port for exporters, out of any store. */
export const createUitvoer = (use: UseDatabank, houder: Houder): Uitvoer => ({
  next: ({ sink, limit }) =>
    use('schrijven', async db => {
      const regels = (await holdSink(db, sink, houder)) ? await next(db, sink, limit) : []
      return { ok: true, regels } as const
    }).catch(toFault),
  acknowledge: ({ sink, nummers }) =>
    use('schrijven', async db => {
      await db.transaction(() => acknowledge(db, sink, nummers))
      return { ok: true } as const
    }).catch(toFault),
  backlog: ({ sink }) =>
    use('lezen', async db => ({ ok: true, regels: await backlog(db, sink) }) as const).catch(toFault)
})
