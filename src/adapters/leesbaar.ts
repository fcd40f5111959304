import { z } from 'zod'

/** A page of which an item that cannot be read is left out, and counted: one bad record must not blank the others. */
export type LeesbarePagina<T> = {
  readonly count: number
  readonly next?: string | null
  readonly results: readonly T[]
  readonly onleesbaar: number
}

const readEach = <T>(
  items: readonly unknown[],
  item: z.ZodType<T>
): Pick<LeesbarePagina<T>, 'results' | 'onleesbaar'> => {
  const results = items.flatMap(raw => {
    const read = item.safeParse(raw)
    return read.success ? [read.data] : []
  })
  return { results, onleesbaar: items.length - results.length }
}

type Envelope = { readonly count: number; readonly next?: string | null; readonly results: readonly unknown[] }

const toPagina = <T>({ count, next, results }: Envelope, item: z.ZodType<T>, context: z.RefinementCtx) => {
  const read = readEach(results, item)
  // Not one that can be read is no slip in a record: this is another list than we think.
  if (read.results.length === 0 && read.onleesbaar > 0) {
    context.addIssue({ code: 'custom', message: 'no item can be read' })
    return z.NEVER
  }
  return { count, ...(next !== undefined && { next }), ...read }
}

const envelope = z.object({
  count: z.int().min(0),
  next: z.string().nullable().exactOptional(),
  results: z.array(z.unknown())
})

/** A list in pages: the structure must be right, each item may fail by itself. */
export const leesbarePagina = <T>(item: z.ZodType<T>): z.ZodType<LeesbarePagina<T>> =>
  envelope.transform((page, context) => toPagina(page, item, context))

/** A list that the standard gives as a plain array; some suppliers put it in pages all the same. */
export const leesbareReeks = <T>(item: z.ZodType<T>): z.ZodType<LeesbarePagina<T>> =>
  z
    .union([envelope, z.array(z.unknown()).transform(results => ({ count: results.length, next: null, results }))])
    .transform((page, context) => toPagina(page, item, context))
