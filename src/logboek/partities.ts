import { type Databank, type Rij, tableOf, type Waarde } from './databank.ts'

/** The lines of one class that were written in one month: what goes as a whole when its time has come. */
export type Partitie = { readonly partitie: number; readonly klasse: string; readonly maand: string }

// SQLite joins at most 500 SELECTs, and PostgreSQL plans a hundred in a few milliseconds.
const TABLES_PER_QUERY = 100

const toPartitie = ({ partitie, klasse, maand }: Rij): Partitie => ({
  partitie: Number(partitie),
  klasse: String(klasse),
  maand: String(maand)
})

/** Oldest first. */
export const listPartities = async (db: Databank): Promise<Partitie[]> =>
  (await db.query('SELECT partitie, klasse, maand FROM partities ORDER BY maand, partitie')).map(toPartitie)

const findPartitie = async (db: Databank, klasse: string, maand: string): Promise<number | undefined> => {
  const [row] = await db.query('SELECT partitie FROM partities WHERE klasse = ? AND maand = ?', [klasse, maand])
  return row && Number(row.partitie)
}

const addPartitie = (db: Databank, klasse: string, maand: string): Promise<number> =>
  db.transaction(async () => {
    const [row] = await db.query(
      'INSERT INTO partities (klasse, maand) VALUES (?, ?) ON CONFLICT (klasse, maand) DO NOTHING RETURNING partitie',
      [klasse, maand]
    )
    const partitie = Number(row?.partitie ?? (await findPartitie(db, klasse, maand)))
    // Without a row another writer was first, and has made the table too.
    if (row) await db.createTable(partitie)
    return partitie
  })

/** The partition for a class and month, made when it is not there yet. */
export const ensurePartitie = async (db: Databank, klasse: string, maand: string): Promise<number> =>
  (await findPartitie(db, klasse, maand)) ?? (await addPartitie(db, klasse, maand))

export type Selectie = {
  /** SQL with `?` for the values. */
  readonly where: string
  readonly values: readonly Waarde[]
  readonly volgorde: 'oudste' | 'nieuwste'
  readonly limit: number
}

/** Where a line stands in the order of time; `nummer` decides between lines of one millisecond. */
export type Plaats = { readonly tijdstip: number; readonly nummer: number }
export type Gevonden = Plaats & { readonly stroom: string; readonly regel: string }

const toGevonden = (row: Rij): Gevonden => ({
  tijdstip: Number(row.tijdstip),
  nummer: Number(row.nummer),
  stroom: String(row.stroom),
  regel: String(row.regel)
})

const compare = (a: Plaats, b: Plaats): number => a.tijdstip - b.tijdstip || a.nummer - b.nummer

/** The first lines, in order of time, of these partitions together. */
export const selectRegels = async (
  db: Databank,
  partities: readonly Partitie[],
  { where, values, volgorde, limit }: Selectie
): Promise<Gevonden[]> => {
  const way = volgorde === 'oudste' ? 'ASC' : 'DESC'
  const sql = ({ partitie }: Partitie): string =>
    `SELECT * FROM (SELECT nummer, stroom, tijdstip, regel FROM ${tableOf(partitie)} WHERE ${where}
     ORDER BY tijdstip ${way}, nummer ${way} LIMIT ${limit}) AS p${partitie}`
  const found: Gevonden[] = []
  for (let i = 0; i < partities.length; i += TABLES_PER_QUERY) {
    const some = partities.slice(i, i + TABLES_PER_QUERY)
    const rows = await db.query(
      some.map(sql).join(' UNION ALL '),
      some.flatMap(() => values)
    )
    found.push(...rows.map(toGevonden))
  }
  const sign = volgorde === 'oudste' ? 1 : -1
  return found.sort((a, b) => sign * compare(a, b)).slice(0, limit)
}
