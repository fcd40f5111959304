import type { z } from 'zod'
import { type BronResultaat, type Lijst, mislukt } from '../../klantbeeld/resultaat.ts'
import type { Context, Vraag } from '../bron.ts'
import { toCaller } from '../caller.ts'
import { isGelezen } from '../gelezen.ts'
import { toResultaat, whole } from '../gelukt.ts'
import type { HttpClient } from '../http-client.ts'
import type { LeesbarePagina } from '../leesbaar.ts'
import { readPages } from '../pages.ts'
import { isSameUrn, toKlantUrn } from './klant-urn.ts'
import type { VtbConfig } from './schema.ts'

export type Deps<C extends VtbConfig> = {
  readonly http: HttpClient
  readonly config: C
  readonly now: () => Date
  readonly close: () => Promise<void>
}
export type Question<R, T> = {
  readonly naam: string
  readonly path: string
  /** The filter, and the member of each record, that says whose it is. */
  readonly filter: string
  readonly klantOf: (record: R) => string
  readonly pagina: z.ZodType<LeesbarePagina<R>>
  readonly toItem: (record: R) => T
}

const pageSize = 100

/** The records of whoever the URN names; one of another shows that the server does not filter. */
const readRecords = <R extends { readonly uuid: string }, T>(
  { http, config }: Pick<Deps<VtbConfig>, 'http' | 'config'>,
  { path, filter, klantOf, pagina }: Question<R, T>,
  { urn, ...options }: { urn: string; caller: ReturnType<typeof toCaller>; signal: AbortSignal }
) =>
  readPages<R>({
    fetchPage: page => http.getJson(path, { ...options, query: { [filter]: urn, page, pageSize }, schema: pagina }),
    keep: records =>
      records.every(record => isSameUrn(klantOf(record), urn)) ? { gelezen: records } : mislukt('onverwachte-vorm'),
    idOf: ({ uuid }) => uuid,
    maxItems: config.maxItems
  })

/** Whether the klant may be named in an address here: a BSN only where the config says so. */
const mayName = ({ klant }: Vraag, { bsnInUrl }: VtbConfig): boolean => klant.soort !== 'natuurlijkPersoon' || bsnInUrl

/** What is addressed to the klant, in the form of the contract. */
export const askVtb = async <R extends { readonly uuid: string }, T>(
  { http, config, now }: Pick<Deps<VtbConfig>, 'http' | 'config' | 'now'>,
  question: Question<R, T>,
  { vraag, context }: { readonly vraag: Vraag; readonly context: Context }
): Promise<BronResultaat<Lijst<T>>> => {
  if (!mayName(vraag, config)) return mislukt('onverwachte-vorm')
  const urn = toKlantUrn(vraag.klant, await vraag.nummers)
  return context.remember<Lijst<T>>({
    naam: question.naam,
    vorm: { isGenoemd: urn !== undefined },
    fetch: async signal => {
      if (urn === undefined) return toResultaat({ gelezen: whole<T>([]), gedeeltelijk: true }, now)
      const found = await readRecords({ http, config }, question, { urn, caller: toCaller(vraag, context), signal })
      if (!isGelezen(found)) return found
      const { items, afgekapt } = found.gelezen
      return toResultaat({ ...found, gelezen: { items: items.map(question.toItem), afgekapt } }, now)
    }
  })
}
