import type { BronResultaat, Lijst } from '../../klantbeeld/resultaat.ts'
import { toCaller } from '../caller.ts'
import { isGelezen } from '../gelezen.ts'
import { toResultaat } from '../gelukt.ts'
import type { AskDeps, Raadpleging } from './deps.ts'
import { type GevondenZaak, readZaken } from './zaken.ts'
import type { ZakenVraag } from './zaken-vraag.ts'

export type ZakenResultaat = BronResultaat<Lijst<GevondenZaak>>

export const askZaken = (deps: AskDeps, zaken: ZakenVraag, { vraag, context }: Raadpleging): Promise<ZakenResultaat> =>
  context.remember({
    naam: 'zaken',
    vorm: zaken,
    na: vraag.nummers,
    fetch: async signal => {
      const dialect = await deps.dialect.get()
      if (!isGelezen(dialect)) return dialect
      const { klant, nummers } = vraag
      const read = await readZaken(
        { klant, nummers, conventies: deps.conventies },
        { ...deps, http: deps.zaken, dialect: dialect.gelezen },
        { vraag: zaken, caller: toCaller(vraag, context), signal }
      )
      return toResultaat(read, deps.now)
    }
  })
