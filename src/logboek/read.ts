import type { Databank, UseDatabank, Waarde } from './databank.ts'
import { KLASSE_V1, stroomOf } from './klasse.ts'
import type { Betrokkenevraag, Gelezen, Logboeklezer, Tracevraag, Verwerkingenvraag } from './lezer.ts'
import { endOf } from './maand.ts'
import { type Gevonden, listPartities, type Partitie, type Plaats, type Selectie, selectRegels } from './partities.ts'
import type { LdvRegel, Regel } from './regel.ts'
import { toLeesreden, toRegel } from './regel-schema.ts'

const MAX_LIMIT = 1000
/** How many pages one call looks through for lines that match what no index knows. */
const MAX_PAGES = 10
const BETROKKENE = 'dpl.core.data_subject_id'

class CursorFault extends Error {}

const toCursor = ({ tijdstip, nummer }: Plaats): string => `${tijdstip}.${nummer}`

const parseCursor = (cursor: string): readonly [number, number] => {
  const [, tijdstip, nummer] = /^(\d{1,15})\.(\d{1,16})$/.exec(cursor) ?? []
  if (tijdstip === undefined || nummer === undefined) throw new CursorFault()
  return [Number(tijdstip), Number(nummer)]
}

type Voorwaarde = { readonly sql: string; readonly values: readonly Waarde[] }
type Zoekvraag = {
  readonly voorwaarden: readonly Voorwaarde[]
  readonly volgorde: Selectie['volgorde']
  readonly limit: number
  readonly cursor?: string | undefined
}

const after = (cursor: string, volgorde: Selectie['volgorde']): Voorwaarde => ({
  sql: `(tijdstip, nummer) ${volgorde === 'oudste' ? '>' : '<'} (?, ?)`,
  values: parseCursor(cursor)
})

const oneOf = (column: string, values: readonly string[]): Voorwaarde => ({
  sql: values.length > 0 ? `${column} IN (${values.map(() => '?').join(', ')})` : 'false',
  values
})

type Bladzijde = { readonly gevonden: readonly Gevonden[]; readonly cursor?: string }

const selectPage = async (
  db: Databank,
  partities: readonly Partitie[],
  { voorwaarden, volgorde, limit, cursor }: Zoekvraag
): Promise<Bladzijde> => {
  const all = cursor === undefined ? voorwaarden : [...voorwaarden, after(cursor, volgorde)]
  const size = Math.min(Math.max(limit, 1), MAX_LIMIT)
  const found = await selectRegels(db, partities, {
    where: all.map(({ sql }) => sql).join(' AND '),
    values: all.flatMap(({ values }) => values),
    volgorde,
    limit: size + 1
  })
  const gevonden = found.slice(0, size)
  const last = gevonden.at(-1)
  return { gevonden, ...(found.length > size && last && { cursor: toCursor(last) }) }
}

const ldv: Voorwaarde = { sql: "stroom = 'ldv'", values: [] }

const holdsLdv = ({ klasse }: Partitie): boolean => ['ldv', KLASSE_V1].includes(stroomOf(klasse))

const toLdv = (gevonden: Gevonden): LdvRegel => {
  const line = toRegel(gevonden)
  if (line.stroom !== 'ldv') throw new SyntaxError('no LDV line')
  return line.regel
}

const readTrace = async (db: Databank, { traceId, limit, cursor }: Tracevraag) => {
  const voorwaarden = [{ sql: 'trace_id = ?', values: [traceId] }]
  const page = await selectPage(db, await listPartities(db), { voorwaarden, volgorde: 'oudste', limit, cursor })
  return { ok: true, regels: page.gevonden.map(toRegel), ...(page.cursor && { cursor: page.cursor }) } as const
}

const readBetrokkene = async (db: Databank, { pseudoniemen, vanMs, totMs, limit, cursor }: Betrokkenevraag) => {
  const period = { sql: 'tijdstip >= ? AND tijdstip < ?', values: [vanMs, totMs] }
  const voorwaarden = [ldv, oneOf('betrokkene', pseudoniemen), period]
  const partities = (await listPartities(db)).filter(holdsLdv)
  const page = await selectPage(db, partities, { voorwaarden, volgorde: 'nieuwste', limit, cursor })
  return { ok: true, regels: page.gevonden.map(toLdv), ...(page.cursor && { cursor: page.cursor }) } as const
}

const toVoorwaarden = ({ traceId, attributes, startTime, endTime }: Verwerkingenvraag): Voorwaarde[] => {
  const betrokkenen = attributes?.[BETROKKENE]
  return [
    ldv,
    ...(traceId === undefined ? [] : [{ sql: 'trace_id = ?', values: [traceId] }]),
    ...(betrokkenen === undefined ? [] : [oneOf('betrokkene', betrokkenen)]),
    ...(startTime === undefined ? [] : [{ sql: 'tijdstip >= ?', values: [startTime] }]),
    ...(endTime === undefined ? [] : [{ sql: 'tijdstip <= ?', values: [endTime] }])
  ]
}

const matches = ({ attributes = {}, endTime }: Verwerkingenvraag, regel: LdvRegel): boolean => {
  const own = new Map<string, string>(Object.entries(regel.attributes))
  const inTime = endTime === undefined || regel.end_time <= endTime
  return inTime && Object.entries(attributes).every(([naam, values]) => values.includes(own.get(naam) ?? ''))
}

const MONTH_MS = 31 * 86_400_000

// What has no index is looked for in the months of the period alone, and in those beside them: a line is written in
// another month than it names only when a clock was wrong.
const inPeriod = ({ traceId, attributes, startTime = 0, endTime }: Verwerkingenvraag) => {
  const hasIndex = traceId !== undefined || attributes?.[BETROKKENE] !== undefined
  return ({ maand }: Partitie): boolean => {
    const ends = endOf(maand)
    const isBefore = ends + MONTH_MS < startTime
    const isAfter = endTime !== undefined && ends - 2 * MONTH_MS > endTime
    return hasIndex || !(isBefore || isAfter)
  }
}

const readProcessingActivities = async (db: Databank, vraag: Verwerkingenvraag): Promise<Gelezen<LdvRegel>> => {
  const partities = (await listPartities(db)).filter(partitie => holdsLdv(partitie) && inPeriod(vraag)(partitie))
  const voorwaarden = toVoorwaarden(vraag)
  const regels: LdvRegel[] = []
  let { cursor } = vraag
  for (let pages = 0; pages < MAX_PAGES && regels.length < vraag.limit; pages++) {
    const limit = vraag.limit - regels.length
    const page = await selectPage(db, partities, { voorwaarden, volgorde: 'nieuwste', limit, cursor })
    regels.push(...page.gevonden.map(toLdv).filter(regel => matches(vraag, regel)))
    cursor = page.cursor
    if (cursor === undefined) break
  }
  return { ok: true, regels, ...(cursor !== undefined && { cursor }) }
}

const toFault = (error: unknown) =>
  ({ ok: false, reden: error instanceof CursorFault ? 'cursor' : toLeesreden(error) }) as const

/** Answers out of any store. A line that is not ours spoils the whole answer: an inzage must not pass it on. */
export const createLezer = (use: UseDatabank): Logboeklezer => {
  const read = <T>(work: (db: Databank) => Promise<Gelezen<T>>): Promise<Gelezen<T>> =>
    use('lezen', work).catch(toFault)
  return {
    readTrace: vraag => read<Regel>(db => readTrace(db, vraag)),
    readBetrokkene: vraag => read<LdvRegel>(db => readBetrokkene(db, vraag)),
    readProcessingActivities: vraag => read(db => readProcessingActivities(db, vraag))
  }
}
