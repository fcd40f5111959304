import { type Databank, tableOf, type UseDatabank } from './databank.ts'
import { toReden } from './fault.ts'
import { type Keten, readKeten } from './ketens.ts'
import { stroomOf } from './klasse.ts'
import { listSinks, setSinks } from './lease.ts'
import { nextMaand, toMaand } from './maand.ts'
import { ketenOf, volgnummerOf } from './nummer.ts'
import type { Maanddeel, Opgeschoond } from './onderhoud.ts'
import { ensurePartitie, listPartities, type Partitie } from './partities.ts'
import { isVerlopen } from './retentie.ts'
import type { Bewaartermijnen } from './schema.ts'
import { isParkedIn } from './sink-parkeerplaats.ts'
import type { Sink } from './uitvoer.ts'
import { seal, type Zegelsleutel } from './zegel.ts'

export type Snoeivraag = {
  readonly bewaartermijnen: Bewaartermijnen
  /** The sinks that are configured; absent: those that the store knows of. */
  readonly sinks?: readonly Sink[] | undefined
  readonly zegelsleutel?: Zegelsleutel | undefined
  /** Epoch ms. */
  readonly nowMs: number
}

const maySnoei = async (
  db: Databank,
  { partitie, klasse, maand }: Partitie,
  { bewaartermijnen, nowMs }: Snoeivraag
): Promise<boolean> => {
  // The month says it without a look at the lines; these are asked only of what is about to go.
  if (!isVerlopen({ klasse, maand, laatsteMs: 0 }, bewaartermijnen, nowMs)) return false
  const [row] = await db.query(`SELECT max(tijdstip) AS laatste FROM ${tableOf(partitie)}`)
  return isVerlopen({ klasse, maand, laatsteMs: Number(row?.laatste ?? 0) }, bewaartermijnen, nowMs)
}

type Einde = { readonly keten: Keten; readonly volgnummer: number; readonly hash: string }

/** The last line of each chain in a partition. */
const listEindes = async (db: Databank, partitie: number): Promise<Einde[]> => {
  const table = tableOf(partitie)
  const eindes: Einde[] = []
  let before = Number.MAX_SAFE_INTEGER
  for (;;) {
    const [row] = await db.query(`SELECT nummer, hash FROM ${table} WHERE nummer < ? ORDER BY nummer DESC LIMIT 1`, [
      before
    ])
    if (row === undefined) return eindes
    const nummer = Number(row.nummer)
    const keten = await readKeten(db, ketenOf(nummer))
    if (keten) eindes.push({ keten, volgnummer: volgnummerOf(nummer), hash: String(row.hash) })
    before = nummer - volgnummerOf(nummer)
  }
}

const isExported = async (db: Databank, klasse: string, eindes: readonly Einde[]): Promise<boolean> => {
  const sinks = (await listSinks(db)).filter(({ stromen }) => stromen.some(stroom => stroom === stroomOf(klasse)))
  for (const { naam } of sinks) {
    for (const { keten, volgnummer } of eindes) {
      const [row] = await db.query('SELECT volgnummer FROM uitvoer WHERE sink = ? AND keten = ?', [naam, keten.keten])
      if (Number(row?.volgnummer ?? 0) < volgnummer) return false
      if (await isParkedIn(db, { sink: naam, keten: keten.keten, tot: volgnummer })) return false
    }
  }
  return true
}

/** Forgets a partition; what was pruned up to stays, sealed, as the point from which the chain is checked. */
const forget = (
  db: Databank,
  {
    partitie,
    eindes,
    zegelsleutel
  }: { partitie: number; eindes: readonly Einde[]; zegelsleutel?: Zegelsleutel | undefined }
): Promise<void> =>
  db.transaction(async () => {
    await db.query('DELETE FROM partities WHERE partitie = ?', [partitie])
    for (const { keten, volgnummer, hash } of eindes) {
      const { schrijver, klasse } = keten
      await db.query('UPDATE ketens SET gesnoeid = ?, gesnoeid_hash = ?, gesnoeid_zegel = ? WHERE keten = ?', [
        volgnummer,
        hash,
        seal({ soort: 'gesnoeid', schrijver, klasse, volgnummer, hash }, zegelsleutel),
        keten.keten
      ])
    }
  })

const snoeiKlasse = async (
  db: Databank,
  partities: readonly Partitie[],
  vraag: Snoeivraag
): Promise<{ verwijderd: Maanddeel[]; wachtOpUitvoer: Maanddeel[] }> => {
  const verwijderd: Maanddeel[] = []
  for (const { partitie, klasse, maand } of partities) {
    if (!(await maySnoei(db, { partitie, klasse, maand }, vraag))) break
    const eindes = await listEindes(db, partitie)
    if (!(await isExported(db, klasse, eindes))) return { verwijderd, wachtOpUitvoer: [{ klasse, maand }] }
    await forget(db, { partitie, eindes, zegelsleutel: vraag.zegelsleutel })
    verwijderd.push({ klasse, maand })
  }
  return { verwijderd, wachtOpUitvoer: [] }
}

/** The next month's partitions before that month begins: what hinders it shows in time. */
const makeAhead = async (db: Databank, partities: readonly Partitie[], nowMs: number): Promise<void> => {
  const current = partities.filter(({ maand }) => maand === toMaand(nowMs))
  for (const { klasse } of current) await ensurePartitie(db, klasse, nextMaand(toMaand(nowMs)))
}

const snoei = async (db: Databank, vraag: Snoeivraag): Promise<Opgeschoond> => {
  if (vraag.sinks) await setSinks(db, vraag.sinks)
  const partities = await listPartities(db)
  const verwijderd: Maanddeel[] = []
  const wachtOpUitvoer: Maanddeel[] = []
  // Oldest first and no further than the first that must stay: what goes of a chain is always its beginning.
  for (const [, own] of Map.groupBy(partities, ({ klasse }) => klasse)) {
    const done = await snoeiKlasse(db, own, vraag)
    verwijderd.push(...done.verwijderd)
    wachtOpUitvoer.push(...done.wachtOpUitvoer)
  }
  await db.dropOrphans()
  await makeAhead(db, partities, vraag.nowMs)
  return { ok: true, verwijderd, wachtOpUitvoer }
}

/** Enforces the retention periods, in any store. Nothing rejects. */
export const createSnoei =
  (use: UseDatabank) =>
  (vraag: Snoeivraag): Promise<Opgeschoond> =>
    use('schrijven', db => snoei(db, vraag)).catch(error => ({ ok: false, reden: toReden(error) }))
