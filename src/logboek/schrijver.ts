import type { Ketenstand, Regelrij, Schrijfbank } from './databank.ts'
import { linkHash } from './keten.ts'
import { addKeten } from './ketens.ts'
import type { Klasserij } from './klasse.ts'
import { toMaand } from './maand.ts'
import { MAX_VOLGNUMMER, toNummer } from './nummer.ts'
import { ensurePartitie } from './partities.ts'
import { seal, type Zegelsleutel } from './zegel.ts'

type Lopend = {
  readonly schrijver: string
  readonly keten: number
  readonly partitie: number
  readonly maand: string
  readonly volgnummer: number
  readonly hash: string
}

export type SchrijverOptions = {
  /** Names a new chain, unique in the world. */
  readonly newId: () => string
  readonly zegelsleutel?: Zegelsleutel | undefined
  /** Epoch ms. */
  readonly nowMs: () => number
}

const link = (lopend: Lopend, rows: readonly Klasserij[]): { linked: Regelrij[]; einde: Lopend } => {
  let { volgnummer, hash } = lopend
  const { keten, partitie } = lopend
  const linked = rows.map(({ stroom, traceId, tijdstip, regel }) => {
    volgnummer += 1
    hash = linkHash(hash, { stroom, traceId, tijdstip, regel })
    return { stroom, traceId, tijdstip, regel, nummer: toNummer(keten, volgnummer), partitie, hash }
  })
  return { linked, einde: { ...lopend, volgnummer, hash } }
}

/**
 * Writes batches through one connection: one chain per class, each line into the partition of the month in which it is
 * written. That month never goes back, so that the lines of a chain go in order when partitions go in order.
 */
export const createSchrijver = (db: Schrijfbank, { newId, zegelsleutel, nowMs }: SchrijverOptions) => {
  const lopend = new Map<string, Lopend>()
  let maand = ''

  const openLopend = async (klasse: string, lines: number): Promise<Lopend> => {
    const known = lopend.get(klasse)
    const current = known && known.volgnummer + lines <= MAX_VOLGNUMMER ? known : undefined
    if (current?.maand === maand) return current
    const partitie = await ensurePartitie(db, klasse, maand)
    if (current) return { ...current, partitie, maand }
    const schrijver = newId()
    const { keten, begin } = await addKeten(db, { schrijver, klasse, maand })
    return { schrijver, keten, partitie, maand, volgnummer: 0, hash: begin }
  }

  const toStand = (klasse: string, { schrijver, keten, volgnummer, hash }: Lopend): Ketenstand => ({
    keten,
    volgnummer,
    hash,
    zegel: seal({ soort: 'einde', schrijver, klasse, volgnummer, hash }, zegelsleutel)
  })

  /** After a rejection this writer is of no use any more: whether its rows got there is not known. */
  return async (rows: readonly Klasserij[]): Promise<void> => {
    const today = toMaand(nowMs())
    if (today > maand) maand = today
    const linked: Regelrij[] = []
    const standen: Ketenstand[] = []
    for (const [klasse, own] of Map.groupBy(rows, row => row.klasse)) {
      const done = link(await openLopend(klasse, own.length), own)
      linked.push(...done.linked)
      standen.push(toStand(klasse, done.einde))
      lopend.set(klasse, done.einde)
    }
    await db.append(linked, standen)
  }
}
