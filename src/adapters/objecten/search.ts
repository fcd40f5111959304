import type { z } from 'zod'
import type { Identificatie } from '../../klantbeeld/klant.ts'
import { type Lijst, mislukt } from '../../klantbeeld/resultaat.ts'
import type { Caller } from '../caller.ts'
import type { Uitkomst } from '../gelezen.ts'
import type { HttpClient } from '../http-client.ts'
import type { LeesbarePagina } from '../leesbaar.ts'
import { readPages } from '../pages.ts'
import { isGeadresseerd } from '../taken/geadresseerde.ts'
import { crs } from '../zgw/crs.ts'
import type { Objectrecord } from './object-schema.ts'
import type { ObjectenConfig } from './schema.ts'

type Deps = { readonly http: HttpClient; readonly config: ObjectenConfig }
type Question<D> = {
  readonly geadresseerden: readonly Identificatie[]
  readonly pagina: z.ZodType<LeesbarePagina<Objectrecord<D>>>
  readonly caller: Caller
  readonly signal: AbortSignal
}

const pageSize = 100

/** On the number alone: registers spell its kind in several ways, and it is looked at here for each object. */
export const toExpressie = (nummers: readonly string[]): string =>
  nummers.length === 1 ? `identificatie__value__exact__${nummers[0]}` : `identificatie__value__in__${nummers.join('|')}`

const lastPart = (url: string): string | undefined => url.split('/').at(-1)

/** The host in the address of a type differs between servers before and after Open Object 4; its uuid does not. */
export const isOfType = (type: string, { objecttype }: Pick<ObjectenConfig, 'objecttype'>): boolean =>
  lastPart(type) === lastPart(objecttype)

/**
 * The objects of one type that are addressed to a klant, by a question whose body holds the number. An object of
 * another number or another type shows that the server does not filter: that is a fault, for these are anybody's.
 */
export const searchObjects = <D>(
  { http, config }: Deps,
  { geadresseerden, pagina, ...options }: Question<D>
): Promise<Uitkomst<Lijst<Objectrecord<D>>>> => {
  const nummers = geadresseerden.map(({ nummer }) => nummer)
  const isOwn = isGeadresseerd(geadresseerden)
  const isAsked = ({ type, record }: Objectrecord<D>): boolean =>
    isOfType(type, config) && nummers.includes(record.data.identificatie.value)
  return readPages<Objectrecord<D>>({
    fetchPage: page =>
      http.postJson('/objects/search', {
        ...options,
        query: { page, pageSize },
        headers: crs,
        body: { type: config.objecttype, [config.zoekfilter]: toExpressie(nummers) },
        isSafe: true,
        schema: pagina
      }),
    keep: objects =>
      objects.every(isAsked)
        ? { gelezen: objects.filter(({ record }) => isOwn(record.data.identificatie)) }
        : mislukt('onverwachte-vorm'),
    idOf: ({ uuid }) => uuid,
    maxItems: config.maxItems
  })
}
