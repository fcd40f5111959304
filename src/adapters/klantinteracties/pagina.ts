import { z } from 'zod'
import type { Gelezen } from '../gelezen.ts'
import { maybe } from './maybe.ts'

/** One page of a list. An item that cannot be read is undefined: it must not blank the others. */
export type Pagina<T> = {
  readonly results: readonly (T | undefined)[]
  /** Only whether there is a page more is looked at: the link names the host that the server believes it has. */
  readonly next?: string | null
  readonly count?: number | undefined
}

const unreadable = z.unknown().transform(() => undefined)

/** Reads one page; only a list that is none is a fault. */
export const toPagina = <T>(item: z.ZodType<T>): z.ZodType<Pagina<T>> =>
  z.object({
    count: z.int().min(0).optional().catch(undefined),
    next: maybe(z.string()),
    results: z.array(z.union([item, unreadable]))
  })

export const hasNext = ({ next, results }: Pagina<unknown>): boolean => Boolean(next) && results.length > 0

/** What could be read, and whether that is all. */
export const readable = <T>(results: Pagina<T>['results']): Gelezen<readonly T[]> => {
  const gelezen = results.filter(result => result !== undefined)
  return { gelezen, ...(gelezen.length < results.length && { gedeeltelijk: true }) }
}

/** Each record once: before Open Klant 2.18 a filter over a relation could give one twice. */
export const onceEach = <T extends { readonly uuid: string }>(records: readonly T[]): T[] => [
  ...new Map(records.map(record => [record.uuid, record])).values()
]
