import { type Databank, tableOf } from './databank.ts'
import { type Anker, beginHash, controleerKeten, type Schakel } from './keten.ts'
import { type Keten, listKetens, readKeten } from './ketens.ts'
import { KLASSE_V1 } from './klasse.ts'
import { MAX_VOLGNUMMER, toNummer, volgnummerOf } from './nummer.ts'
import { listPartities, type Partitie } from './partities.ts'
import { checkSeal, type Punt, type Zegelring } from './zegel.ts'

const ROWS_PER_PAGE = 1000

/** `volgnummer` is of the first line that is not as it was written, or not there. */
export type Ketenfout = {
  readonly volgnummer: number
  readonly reden:
    | 'ontbreekt' // a line, or all after it, was taken away
    | 'gewijzigd' // changed, moved or put in between
    | 'toegevoegd' // after the end, past the writer
    | 'begin' // the chain does not begin as it began
    | 'voorganger' // a chain before it is gone or was rewritten
    | 'zegel' // the end, or what was pruned up to, was not sealed by the service
    | 'anker' // not what was noted elsewhere before
}

export type Ketenrapport = {
  readonly schrijver: string
  readonly klasse: string
  /** How many lines there are, from which on and up to which. */
  readonly regels: number
  readonly eerste: number
  readonly einde: Anker
  readonly eersteMs?: number
  readonly laatsteMs?: number
  readonly fout?: Ketenfout
}

/** Points noted earlier, outside the store: without these a whole store put back from long ago looks sound. */
export type Notitie = { readonly schrijver: string } & Anker

export type Controle = {
  /** To check the seals with; absent: they are not looked at. */
  readonly zegels?: Zegelring | undefined
  readonly notities?: readonly Notitie[]
}

type Gang = { last: Anker; eersteMs?: number; laatsteMs?: number; fout?: Ketenfout }

type Bron = { readonly db: Databank; readonly partities: readonly Partitie[] }

async function* readPages({ db, partities }: Bron, { keten, klasse }: Keten, from: number): AsyncGenerator<Schakel[]> {
  let after = toNummer(keten, from)
  for (const { partitie } of partities.filter(one => one.klasse === klasse)) {
    for (;;) {
      const rows = await db.query(
        `SELECT nummer, stroom, trace_id, tijdstip, regel, hash FROM ${tableOf(partitie)}
         WHERE nummer > ? AND nummer <= ? ORDER BY nummer LIMIT ${ROWS_PER_PAGE}`,
        [after, toNummer(keten, MAX_VOLGNUMMER)]
      )
      const page = rows.map(row => ({
        volgnummer: volgnummerOf(Number(row.nummer)),
        stroom: String(row.stroom),
        traceId: String(row.trace_id),
        tijdstip: Number(row.tijdstip),
        regel: String(row.regel),
        hash: String(row.hash)
      }))
      const last = page.at(-1)
      if (last === undefined) break
      after = toNummer(keten, last.volgnummer)
      yield page
    }
  }
}

const walk = async (bron: Bron, keten: Keten, punten: ReadonlyMap<number, string>): Promise<Gang> => {
  const gang: Gang = { last: { volgnummer: keten.gesnoeid.volgnummer, hash: keten.gesnoeid.hash } }
  for await (const page of readPages(bron, keten, keten.gesnoeid.volgnummer)) {
    gang.eersteMs ??= page[0]?.tijdstip ?? 0
    gang.laatsteMs = page.at(-1)?.tijdstip ?? 0
    const found = controleerKeten(page, { begin: gang.last })
    if (!found.ok) return { ...gang, fout: { volgnummer: found.volgnummer, reden: found.reden } }
    gang.last = found.einde
    const other = page.find(({ volgnummer, hash }) => (punten.get(volgnummer) ?? hash) !== hash)
    if (other) return { ...gang, fout: { volgnummer: other.volgnummer, reden: 'anker' } }
  }
  return gang
}

const isSealed = (keten: Keten, soort: Punt['soort'], zegels: Zegelring): boolean => {
  const { volgnummer, hash, zegel } = keten[soort]
  if (volgnummer === 0 || keten.klasse === KLASSE_V1) return true
  const { schrijver, klasse } = keten
  return checkSeal({ soort, schrijver, klasse, volgnummer, hash }, zegel, zegels) === 'ok'
}

const checkBegin = (keten: Keten, all: readonly Keten[]): Ketenfout | undefined => {
  if (keten.klasse === KLASSE_V1) return undefined
  if (keten.begin !== beginHash(keten)) return { volgnummer: 1, reden: 'begin' }
  const before = all.filter(({ klasse, keten: nummer }) => klasse === keten.klasse && nummer < keten.keten)
  const voorganger = before.find(({ keten: nummer }) => nummer === keten.voorganger.keten)
  const isGone = keten.voorganger.keten > 0 && voorganger === undefined
  return isGone || before.length < keten.aantal ? { volgnummer: 1, reden: 'voorganger' } : undefined
}

const checkStart = ({ gesnoeid, begin }: Keten): Ketenfout | undefined =>
  gesnoeid.volgnummer === 0 && gesnoeid.hash !== begin ? { volgnummer: 1, reden: 'begin' } : undefined

const checkEnd = (einde: Anker, last: Anker): Ketenfout | undefined => {
  if (last.volgnummer < einde.volgnummer) return { volgnummer: last.volgnummer + 1, reden: 'ontbreekt' }
  if (last.volgnummer > einde.volgnummer) return { volgnummer: einde.volgnummer + 1, reden: 'toegevoegd' }
  return last.hash === einde.hash ? undefined : { volgnummer: last.volgnummer, reden: 'gewijzigd' }
}

const checkSeals = (keten: Keten, zegels: Zegelring | undefined): Ketenfout | undefined => {
  if (zegels === undefined) return undefined
  if (!isSealed(keten, 'gesnoeid', zegels)) return { volgnummer: keten.gesnoeid.volgnummer, reden: 'zegel' }
  return isSealed(keten, 'einde', zegels) ? undefined : { volgnummer: keten.einde.volgnummer, reden: 'zegel' }
}

/** What other chains and earlier notes say about points of this one. */
const pointsOf = (keten: Keten, all: readonly Keten[], notities: readonly Notitie[]): Map<number, string> => {
  const successors = all.map(({ voorganger }) => voorganger).filter(point => point.keten === keten.keten)
  const noted = notities.filter(({ schrijver }) => schrijver === keten.schrijver)
  return new Map([...successors, ...noted].map(({ volgnummer, hash }) => [volgnummer, hash]))
}

const beyond = (keten: Keten, notities: readonly Notitie[]): Ketenfout | undefined => {
  const missing = notities.find(
    ({ schrijver, volgnummer }) => schrijver === keten.schrijver && volgnummer > keten.einde.volgnummer
  )
  return missing && { volgnummer: keten.einde.volgnummer + 1, reden: 'ontbreekt' }
}

const checkKeten = async (
  bron: Bron,
  keten: Keten,
  all: readonly Keten[],
  controle: Controle
): Promise<Ketenrapport> => {
  const { zegels, notities = [] } = controle
  const { last, fout, ...times } = await walk(bron, keten, pointsOf(keten, all, notities))
  // Read after the lines: a service that runs goes on meanwhile, and its lines never come without their end.
  const { einde } = (await readKeten(bron.db, keten.keten)) ?? keten
  const grown = last.volgnummer < einde.volgnummer && fout === undefined && einde.volgnummer > keten.einde.volgnummer
  if (grown) return checkKeten(bron, { ...keten, einde }, all, controle)
  const found =
    checkBegin(keten, all) ??
    checkStart(keten) ??
    fout ??
    checkEnd(einde, last) ??
    beyond({ ...keten, einde }, notities) ??
    checkSeals({ ...keten, einde }, zegels)
  return {
    schrijver: keten.schrijver,
    klasse: keten.klasse,
    regels: einde.volgnummer - keten.gesnoeid.volgnummer,
    eerste: keten.gesnoeid.volgnummer + 1,
    einde: { volgnummer: einde.volgnummer, hash: einde.hash },
    ...times,
    ...(found && { fout: found })
  }
}

const missingChain = ({ schrijver, volgnummer, hash }: Notitie): Ketenrapport => ({
  schrijver,
  klasse: 'onbekend',
  regels: 0,
  eerste: 1,
  einde: { volgnummer, hash },
  fout: { volgnummer: 1, reden: 'ontbreekt' }
})

/** Checks every chain of a store, one after the other; may run beside the service. Rejects when it cannot be read. */
export async function* controleer(db: Databank, controle: Controle): AsyncGenerator<Ketenrapport> {
  const all = await listKetens(db)
  const bron = { db, partities: await listPartities(db) }
  for (const keten of all) yield await checkKeten(bron, keten, all, controle)
  const known = new Set(all.map(({ schrijver }) => schrijver))
  for (const notitie of controle.notities ?? []) if (!known.has(notitie.schrijver)) yield missingChain(notitie)
}
