import { hash } from 'node:crypto'

/** What one row says; `tijdstip` is epoch ms, `regel` is JSON. */
export type Inhoud = {
  readonly stroom: string
  readonly traceId: string
  readonly tijdstip: number
  readonly regel: string
}
export type Schakel = Inhoud & { readonly volgnummer: number; readonly vorige: string; readonly hash: string }
/** A known point of the chain, kept elsewhere: after pruning the start, or to see that the end was cut off. */
export type Anker = Pick<Schakel, 'volgnummer' | 'hash'>

/** What the very first row follows. */
export const GENESIS: Anker = { volgnummer: 0, hash: '0'.repeat(64) }

// All columns are hashed, as a JSON array: shifting text from one column to the next gives other bytes.
export const linkHash = (vorige: string, { stroom, traceId, tijdstip, regel }: Inhoud): string =>
  hash('sha256', JSON.stringify([vorige, stroom, traceId, tijdstip, regel]))

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
    const follows = row.vorige === last.hash && row.hash === linkHash(row.vorige, row)
    const fits = volgnummer !== einde.volgnummer || row.hash === einde.hash
    if (!follows || !fits) return { ok: false, volgnummer, reden: 'gewijzigd' }
    last = { volgnummer, hash: row.hash }
  }
  if (last.volgnummer < einde.volgnummer) return { ok: false, volgnummer: last.volgnummer + 1, reden: 'ontbreekt' }
  return { ok: true, einde: last }
}
