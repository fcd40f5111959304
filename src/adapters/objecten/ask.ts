import type { z } from 'zod'
import type { BronResultaat, Lijst } from '../../klantbeeld/resultaat.ts'
import type { Context, Vraag } from '../bron.ts'
import { toCaller } from '../caller.ts'
import { isGelezen } from '../gelezen.ts'
import { toResultaat, whole } from '../gelukt.ts'
import type { HttpClient } from '../http-client.ts'
import type { LeesbarePagina } from '../leesbaar.ts'
import { toGeadresseerden } from '../taken/geadresseerde.ts'
import type { Objectrecord } from './object-schema.ts'
import type { ObjectenConfig } from './schema.ts'
import { searchObjects } from './search.ts'

export type Deps<C extends ObjectenConfig> = {
  readonly http: HttpClient
  readonly config: C
  readonly now: () => Date
  readonly close: () => Promise<void>
}
type Question<D, T> = {
  readonly naam: string
  readonly pagina: z.ZodType<LeesbarePagina<Objectrecord<D>>>
  readonly toItem: (object: Objectrecord<D>) => T
}

/** What is addressed to the klant, in the form of the contract; a company under all numbers that it has. */
export const askObjects = async <D, T>(
  { http, config, now }: Pick<Deps<ObjectenConfig>, 'http' | 'config' | 'now'>,
  { naam, pagina, toItem }: Question<D, T>,
  { vraag, context }: { readonly vraag: Vraag; readonly context: Context }
): Promise<BronResultaat<Lijst<T>>> => {
  const nummers = await vraag.nummers
  const geadresseerden = toGeadresseerden(vraag.klant, nummers)
  const isPart = vraag.klant.soort === 'nietNatuurlijkPersoon' && nummers.gedeeltelijk === true
  return context.remember<Lijst<T>>({
    naam,
    vorm: { soorten: geadresseerden.map(({ soort }) => soort), isPart },
    fetch: async signal => {
      if (geadresseerden.length === 0) return toResultaat({ gelezen: whole<T>([]), gedeeltelijk: true }, now)
      const caller = toCaller(vraag, context)
      const found = await searchObjects({ http, config }, { geadresseerden, pagina, caller, signal })
      if (!isGelezen(found)) return found
      const { items, afgekapt } = found.gelezen
      const gedeeltelijk = isPart || found.gedeeltelijk === true
      return toResultaat(
        { gelezen: { items: items.map(toItem), afgekapt }, ...(gedeeltelijk && { gedeeltelijk }) },
        now
      )
    }
  })
}
