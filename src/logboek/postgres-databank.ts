import { Client, type ClientBase, type ClientConfig, Pool } from 'pg'
import type { Databank, Ketenstand, Regelrij, Schrijfbank, UseDatabank, Waarde } from './databank.ts'
import { Storing } from './fault.ts'
import { createTable, dropOrphans, ensureSchema } from './postgres-schema.ts'

const APPEND = `
  WITH nieuw AS (
    INSERT INTO regels (partitie, nummer, stroom, trace_id, tijdstip, regel, hash)
    SELECT * FROM unnest($1::int[], $2::bigint[], $3::text[], $4::text[], $5::bigint[], $6::text[], $7::text[])
  )
  UPDATE ketens SET einde = stand.einde, einde_hash = stand.hash, einde_zegel = stand.zegel
  FROM unnest($8::bigint[], $9::bigint[], $10::text[], $11::text[]) AS stand (keten, einde, hash, zegel)
  WHERE ketens.keten = stand.keten`

/** One statement, and so one transaction, one round trip and one flush. */
const append = async (client: ClientBase, rows: readonly Regelrij[], standen: readonly Ketenstand[]): Promise<void> => {
  const { rowCount } = await client.query({
    name: 'append',
    text: APPEND,
    values: [
      rows.map(row => row.partitie),
      rows.map(row => row.nummer),
      rows.map(row => row.stroom),
      rows.map(row => row.traceId),
      rows.map(row => row.tijdstip),
      rows.map(row => row.regel),
      rows.map(row => row.hash),
      standen.map(stand => stand.keten),
      standen.map(stand => stand.volgnummer),
      standen.map(stand => stand.hash),
      standen.map(stand => stand.zegel)
    ]
  })
  // The chains were taken away under our hands.
  if (rowCount !== standen.length) throw new Storing('verdwenen')
}

const numbered = (sql: string): string => {
  let count = 0
  return sql.replace(/\?/g, () => `$${++count}`)
}

const inTransaction = async <T>(client: ClientBase, work: () => Promise<T>): Promise<T> => {
  await client.query('BEGIN')
  try {
    const result = await work()
    await client.query('COMMIT')
    return result
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined)
    throw error
  }
}

const toDatabank = (client: ClientBase): Omit<Databank, 'close'> => ({
  query: async (sql, values: readonly Waarde[] = []) => (await client.query(numbered(sql), [...values])).rows,
  transaction: work => inTransaction(client, work),
  createTable: partitie => createTable(client, partitie),
  dropOrphans: () => dropOrphans(client)
})

const toConfig = (url: string, limitMs: number): ClientConfig => ({
  connectionString: url,
  application_name: 'klantbeeld-logboek',
  connectionTimeoutMillis: limitMs,
  // The server gives up first; a server that answers nothing at all is given up here.
  statement_timeout: limitMs,
  query_timeout: limitMs + 500,
  keepAlive: true
})

const connect = async (client: Client): Promise<void> => {
  await client.connect()
  // Whatever the default of server, database or user: a commit is on disk when it is answered.
  await client.query('SET synchronous_commit = on')
  await ensureSchema(client)
}

/** Opens a connection for the one who writes lines, and makes the tables when there are none. */
export const openSchrijfbank = async (url: string, limitMs: number): Promise<Schrijfbank> => {
  const client = new Client(toConfig(url, limitMs))
  // Without a listener a connection that breaks while it is idle would end the process; the next query tells it too.
  client.on('error', () => undefined)
  try {
    await connect(client)
  } catch (error) {
    void client.end().catch(() => undefined)
    throw error
  }
  return {
    ...toDatabank(client),
    append: async (rows, standen) => {
      if (rows.length > 0) await append(client, rows, standen)
      else await client.query('UPDATE versie SET versie = versie')
    },
    // Not awaited: a server that answers nothing would hold up the next attempt.
    close: async () => void client.end().catch(() => undefined)
  }
}

/** Connections for all other work, opened when there is some. */
export const createPool = (url: string, limitMs: number): { use: UseDatabank; close: () => Promise<void> } => {
  const pool = new Pool({ ...toConfig(url, limitMs), max: 3 })
  pool.on('error', () => undefined)
  return {
    use: async (_access, work) => {
      const client = await pool.connect()
      try {
        const result = await work({ ...toDatabank(client), close: async () => undefined })
        client.release()
        return result
      } catch (error) {
        client.release(true)
        throw error
      }
    },
    close: () => pool.end()
  }
}
