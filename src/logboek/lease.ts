import type { Databank } from './databank.ts'
import type { Sink } from './uitvoer.ts'

const LEASE_MS = 60_000

export type Houder = {
  /** Of this process. */
  readonly id: string
  /** Epoch ms; clocks of replicas that differ cost double deliveries at worst, which the ids make harmless. */
  readonly nowMs: () => number
}

const register = (db: Databank, { naam, stromen }: Sink): Promise<unknown> =>
  db.query(
    `INSERT INTO sinks (naam, stromen, houder, tot) VALUES (?, ?, '', 0)
     ON CONFLICT (naam) DO UPDATE SET stromen = excluded.stromen`,
    [naam, stromen.join()]
  )

/** Whether this process has the sink for the next while. Writes only when half of the time has passed. */
export const holdSink = async (db: Databank, sink: Sink, { id, nowMs }: Houder): Promise<boolean> => {
  const now = nowMs()
  const [row] = await db.query('SELECT stromen, houder, tot FROM sinks WHERE naam = ?', [sink.naam])
  const isFresh = row?.houder === id && Number(row.tot) - now > LEASE_MS / 2
  if (isFresh && row.stromen === sink.stromen.join()) return true
  if (row?.stromen !== sink.stromen.join()) await register(db, sink)
  const taken = await db.query(
    'UPDATE sinks SET houder = ?, tot = ? WHERE naam = ? AND (houder = ? OR tot < ?) RETURNING naam',
    [id, now + LEASE_MS, sink.naam, id, now]
  )
  return taken.length > 0
}

/** Sinks that are configured no longer hold back nothing any more. */
export const setSinks = async (db: Databank, sinks: readonly Sink[]): Promise<void> => {
  for (const sink of sinks) await register(db, sink)
  const names = sinks.map(({ naam }) => naam)
  const rest = names.length > 0 ? `WHERE naam NOT IN (${names.map(() => '?').join(', ')})` : ''
  await db.query(`DELETE FROM sinks ${rest}`, names)
}

/** Which sinks still have to get lines before these may go. */
export const listSinks = async (db: Databank): Promise<Sink[]> =>
  (await db.query('SELECT naam, stromen FROM sinks ORDER BY naam')).map(({ naam, stromen }) => ({
    naam: String(naam),
    stromen: (['ldv', 'audit', 'adl'] as const).filter(stroom => String(stromen).split(',').includes(stroom))
  }))
