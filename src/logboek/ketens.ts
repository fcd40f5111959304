import type { Databank, Rij } from './databank.ts'
import { beginHash, type Ketenbegin } from './keten.ts'
import { stroomOf } from './klasse.ts'

/** A chain: the lines of one class by one writer, numbered from 1 without holes. */
export type Keten = {
  readonly keten: number
  readonly schrijver: string
  readonly klasse: string
  /** Of its first partition. */
  readonly maand: string
  readonly begin: string
  readonly aantal: number
  readonly voorganger: Ketenbegin['voorganger']
  readonly gesnoeid: { readonly volgnummer: number; readonly hash: string; readonly zegel: string }
  readonly einde: { readonly volgnummer: number; readonly hash: string; readonly zegel: string }
}

const toKeten = (row: Rij): Keten => ({
  keten: Number(row.keten),
  schrijver: String(row.schrijver),
  klasse: String(row.klasse),
  maand: String(row.maand),
  begin: String(row.begin),
  aantal: Number(row.aantal),
  voorganger: {
    keten: Number(row.voorganger),
    volgnummer: Number(row.voorganger_einde),
    hash: String(row.voorganger_hash)
  },
  gesnoeid: {
    volgnummer: Number(row.gesnoeid),
    hash: String(row.gesnoeid_hash),
    zegel: String(row.gesnoeid_zegel)
  },
  einde: { volgnummer: Number(row.einde), hash: String(row.einde_hash), zegel: String(row.einde_zegel) }
})

export const listKetens = async (db: Databank): Promise<Keten[]> =>
  (await db.query('SELECT * FROM ketens ORDER BY keten')).map(toKeten)

export const readKeten = async (db: Databank, keten: number): Promise<Keten | undefined> => {
  const [row] = await db.query('SELECT * FROM ketens WHERE keten = ?', [keten])
  return row && toKeten(row)
}

/** Where a new chain of a class follows on. */
const readVoorganger = async (db: Databank, klasse: string): Promise<Omit<Ketenbegin, 'schrijver' | 'klasse'>> => {
  const [count] = await db.query('SELECT count(*) AS aantal FROM ketens WHERE klasse = ?', [klasse])
  const [last] = await db.query(
    'SELECT keten, einde, einde_hash FROM ketens WHERE klasse = ? ORDER BY keten DESC LIMIT 1',
    [klasse]
  )
  return {
    aantal: Number(count?.aantal ?? 0),
    voorganger: {
      keten: Number(last?.keten ?? 0),
      volgnummer: Number(last?.einde ?? 0),
      hash: String(last?.einde_hash ?? '')
    }
  }
}

type NewKeten = { readonly schrijver: string; readonly klasse: string; readonly maand: string }

/** Starts a chain; a writer does so after each start and each fault, so that no two ever go on with one chain. */
export const addKeten = async (db: Databank, { schrijver, klasse, maand }: NewKeten) => {
  const { aantal, voorganger } = await readVoorganger(db, klasse)
  const begin = beginHash({ schrijver, klasse, aantal, voorganger })
  const [row] = await db.query(
    `INSERT INTO ketens (schrijver, klasse, stroom, maand, aantal, voorganger, voorganger_einde, voorganger_hash,
       begin, gesnoeid, gesnoeid_hash, gesnoeid_zegel, einde, einde_hash, einde_zegel)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, '', 0, ?, '') RETURNING keten`,
    [
      schrijver,
      klasse,
      stroomOf(klasse),
      maand,
      aantal,
      voorganger.keten,
      voorganger.volgnummer,
      voorganger.hash,
      begin,
      begin,
      begin
    ]
  )
  return { keten: Number(row?.keten), begin }
}
