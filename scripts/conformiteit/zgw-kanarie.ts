import { isGelezen, type Uitkomst } from '../../src/adapters/gelezen.ts'
import { type Conventie, type Conventienaam, toConventies } from '../../src/adapters/zgw/conventies.ts'
import { type Weg, wegen } from '../../src/adapters/zgw/dialect.ts'
import { kvkConventies } from '../../src/adapters/zgw/dialect-schema.ts'
import { type Oordeel, sendKanarie } from '../../src/adapters/zgw/kanarie.ts'
import { eachLimited } from '../../src/adapters/zgw/limited.ts'
import type { ZgwProef } from './zgw-proef.ts'

/** What the server makes of each way to ask, with each kind of number; all numbers are nobody's. */
export type Kanarietabel = { readonly oordeel: (weg: Weg, naam: Conventienaam) => Oordeel }

export const alleConventies: readonly Conventie[] = toConventies({ kvk: [...kvkConventies] })

export const wegnamen: Readonly<Record<Weg, string>> = {
  zoek: 'POST /zaken/_zoek',
  lijst: 'GET /zaken',
  rollen: 'GET /rollen'
}

export const askKanaries = async (
  { zaken: http, config: { paginagrootte } }: ZgwProef,
  zaaktype: string
): Promise<Uitkomst<Kanarietabel>> => {
  const vragen = wegen.flatMap(weg => alleConventies.map(conventie => ({ weg, conventie })))
  const found = await eachLimited(vragen, vraag =>
    sendKanarie({ ...vraag, vermogens: new Set() }, { http, paginagrootte, zaaktype })
  )
  if (!isGelezen(found)) return found
  const oordelen = new Map(vragen.map(({ weg, conventie }, i) => [`${weg} ${conventie.naam}`, found.gelezen[i]]))
  return { gelezen: { oordeel: (weg, naam) => oordelen.get(`${weg} ${naam}`) ?? 'weigert' } }
}
