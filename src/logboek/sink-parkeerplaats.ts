import type { Databank, UseDatabank } from './databank.ts'
import { toNummer } from './nummer.ts'
import { listPartities, selectRegels } from './partities.ts'
import { toLeesreden, toRegel } from './regel-schema.ts'
import type { Reden } from './store.ts'
import type { Sink, Uitvoerregel, Volgende } from './uitvoer.ts'

type Fout = { readonly ok: false; readonly reden: Reden }
type Klaar = { readonly ok: true } | Fout

/**
 * Lines that a sink refused while it took others: noted durably, so that the export can go on past them and nobody
 * forgets them. The lines themselves stay where they are. Nothing throws or rejects.
 */
export interface Parkeerplaats {
  /** Durable when it resolves. A line that stands there already counts as refused again, now (epoch ms). */
  park(vraag: {
    readonly sink: Sink
    readonly regels: readonly Pick<Uitvoerregel, 'id' | 'nummer'>[]
    readonly nowMs: number
  }): Promise<Klaar>
  /** Those refused longest ago first. Lines that retention has removed are not among them. */
  readGeparkeerd(vraag: { readonly sink: Sink; readonly limit: number }): Promise<Volgende>
  /** The sink has these now. */
  release(vraag: { readonly sink: Sink; readonly nummers: readonly number[] }): Promise<Klaar>
  countGeparkeerd(vraag: { readonly sink: Sink }): Promise<{ readonly ok: true; readonly regels: number } | Fout>
}

const TABLE = `CREATE TABLE IF NOT EXISTS geparkeerd (
  sink TEXT NOT NULL, nummer BIGINT NOT NULL, id TEXT NOT NULL, geweigerd_ms BIGINT NOT NULL, PRIMARY KEY (sink, nummer)
)`

const PARK = `INSERT INTO geparkeerd (sink, nummer, id, geweigerd_ms) VALUES (?, ?, ?, ?)
  ON CONFLICT (sink, nummer) DO UPDATE SET geweigerd_ms = excluded.geweigerd_ms`

const marks = (values: readonly unknown[]): string => values.map(() => '?').join(', ')

const read = async (db: Databank, sink: Sink, limit: number): Promise<Uitvoerregel[]> => {
  const rows = await db.query(
    'SELECT nummer, id FROM geparkeerd WHERE sink = ? ORDER BY geweigerd_ms, nummer LIMIT ?',
    [sink.naam, limit]
  )
  const ids = new Map(rows.map(({ nummer, id }) => [Number(nummer), String(id)]))
  if (ids.size === 0) return []
  const values = [...ids.keys()]
  const found = await selectRegels(db, await listPartities(db), {
    where: `nummer IN (${marks(values)})`,
    values,
    volgorde: 'oudste',
    limit
  })
  return found.map(row => ({ id: ids.get(row.nummer) ?? '', nummer: row.nummer, line: toRegel(row) }))
}

/** Whether a sink has yet to take one of the lines of a chain up to and including `tot`. */
export const isParkedIn = async (
  db: Databank,
  { sink, keten, tot }: { readonly sink: string; readonly keten: number; readonly tot: number }
): Promise<boolean> => {
  await db.query(TABLE)
  const [row] = await db.query('SELECT nummer FROM geparkeerd WHERE sink = ? AND nummer >= ? AND nummer <= ? LIMIT 1', [
    sink,
    toNummer(keten, 0),
    toNummer(keten, tot)
  ])
  return row !== undefined
}

const toFault = (error: unknown): Fout => ({ ok: false, reden: toLeesreden(error) })

/** In any store. */
export const createParkeerplaats = (use: UseDatabank): Parkeerplaats => {
  const inTable = <T>(work: (db: Databank) => Promise<T>): Promise<T> =>
    use('schrijven', async db => {
      await db.query(TABLE)
      return work(db)
    })

  return {
    park: ({ sink, regels, nowMs }) =>
      inTable(db =>
        db.transaction(async () => {
          for (const { id, nummer } of regels) await db.query(PARK, [sink.naam, nummer, id, nowMs])
          return { ok: true } as const
        })
      ).catch(toFault),
    readGeparkeerd: ({ sink, limit }) =>
      inTable(async db => ({ ok: true, regels: await read(db, sink, limit) }) as const).catch(toFault),
    release: ({ sink, nummers }) =>
      inTable(async db => {
        const values = [sink.naam, ...nummers]
        await db.query(`DELETE FROM geparkeerd WHERE sink = ? AND nummer IN (${marks(nummers)})`, values)
        return { ok: true } as const
      }).catch(toFault),
    countGeparkeerd: ({ sink }) =>
      inTable(async db => {
        const [row] = await db.query('SELECT count(*) AS regels FROM geparkeerd WHERE sink = ?', [sink.naam])
        return { ok: true, regels: Number(row?.regels ?? 0) } as const
      }).catch(toFault)
  }
}
