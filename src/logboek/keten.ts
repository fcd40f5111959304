import { hash } from 'node:crypto'

/** What one row says; `tijdstip` is epoch ms, `regel` is JSON. */
export type Inhoud = {
  readonly stroom: string
  readonly traceId: string
  readonly tijdstip: number
  readonly regel: string
}
export type Schakel = Inhoud & { readonly volgnummer: number; readonly hash: string }
/** A known point of the chain, kept elsewhere: after pruning the start, or to see that the end was cut off. */
export type Anker = Pick<Schakel, 'volgnummer' | 'hash'>

/** What the very first row of a file of schema version 1 follows. */
export const GENESIS: Anker = { volgnummer: 0, hash: '0'.repeat(64) }

// All columns are hashed, as a JSON array: shifting text from one column to the next gives other bytes.
export const linkHash = (vorige: string, { stroom, traceId, tijdstip, regel }: Inhoud): string =>
  hash('sha256', JSON.stringify([vorige, stroom, traceId, tijdstip, regel]))

/** What a new chain knows of the chains before it: so a chain that is taken away as a whole is missed too. */
export type Ketenbegin = {
  readonly schrijver: string
  readonly klasse: string
  /** How many chains of this class there were. */
  readonly aantal: number
  /** The last of these and how far it was then; 0 and empty when there was none. */
  readonly voorganger: { readonly keten: number } & Anker
}

/** What the first row of a chain follows. */
export const beginHash = ({ schrijver, klasse, aantal, voorganger }: Ketenbegin): string =>
  hash('sha256', JSON.stringify([schrijver, klasse, aantal, voorganger.keten, voorganger.volgnummer, voorganger.hash]))

export type Ketencontrole =
  | { readonly ok: true; readonly einde: Anker }
  | { readonly ok: false; readonly volgnummer: number; readonly reden: 'ontbreekt' | 'gewijzigd' }

/**
 * Walks the rows in order of volgnummer and stops at the first that does not follow from the one before.
 * Numbers have no holes: a rolled back transaction gives its numbers back. The hash has no key, so this finds
 * tampering with rows, not a rewrite of everything after them; and a cut-off end only when `einde` is given.
 */
export const controleerKeten = (
  rows: Iterable<Schakel>,
  anker: { begin?: Anker; einde?: Anker } = {}
): Ketencontrole => {
  const { begin = GENESIS, einde = begin } = anker
  let last = begin
  for (const row of rows) {
    const volgnummer = last.volgnummer + 1
    if (row.volgnummer !== volgnummer) return { ok: false, volgnummer, reden: 'ontbreekt' }
    const fits = volgnummer !== einde.volgnummer || row.hash === einde.hash
    if (!fits || row.hash !== linkHash(last.hash, row)) return { ok: false, volgnummer, reden: 'gewijzigd' }
    last = { volgnummer, hash: row.hash }
  }
  if (last.volgnummer < einde.volgnummer) return { ok: false, volgnummer: last.volgnummer + 1, reden: 'ontbreekt' }
  return { ok: true, einde: last }
}
