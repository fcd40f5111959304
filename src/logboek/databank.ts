import type { Schakel } from './keten.ts'

export type Waarde = string | number | null
export type Rij = Readonly<Record<string, unknown>>

/** A row with the place where it goes. */
export type Regelrij = Omit<Schakel, 'volgnummer'> & { readonly nummer: number; readonly partitie: number }
/** How far a chain has come after a commit. */
export type Ketenstand = {
  readonly keten: number
  readonly volgnummer: number
  readonly hash: string
  readonly zegel: string
}

/** One open connection. Everything here may reject; `toReden` (fault.ts) gives the class of a fault. */
export interface Databank {
  /** One statement, `?` for each value, in the SQL that SQLite and PostgreSQL share. */
  query(sql: string, values?: readonly Waarde[]): Promise<readonly Rij[]>
  transaction<T>(work: () => Promise<T>): Promise<T>
  /** The table of a partition of which `partities` holds the row; inside the transaction that added the row. */
  createTable(partitie: number): Promise<void>
  /** Removes the tables that no row of `partities` names any more, without making the writer wait for long. */
  dropOrphans(): Promise<void>
  close(): Promise<void>
}

/** The connection of the writer: whole batches, on disk when it resolves. No rows: only proves that writing works. */
export interface Schrijfbank extends Databank {
  append(rows: readonly Regelrij[], standen: readonly Ketenstand[]): Promise<void>
}

/** Lends a connection for one piece of work. */
export type UseDatabank = <T>(access: 'lezen' | 'schrijven', work: (db: Databank) => Promise<T>) => Promise<T>

export const tableOf = (partitie: number): string => `regels_${partitie}`
