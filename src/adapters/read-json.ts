import type { Dispatcher } from 'undici'
import type { z } from 'zod'
import { mislukt, type Storingsreden } from '../klantbeeld/resultaat.ts'
import { isGelezen, type Uitkomst } from './gelezen.ts'
import { isNestedDeeperThan } from './nesting.ts'

type Answer = Pick<Dispatcher.ResponseData, 'statusCode' | 'headers' | 'body'>

/** A refused answer may be long too: more of it than this closes the connection instead of reading on. */
const dumpLimitBytes = 65_536
/** And so does one that takes longer: the call itself is over by then, and so is its time limit. */
const dumpLimitMs = 1_500

/** Reads past an answer that is not wanted, so that its connection can be used again; nobody waits for that. */
export const discard = ({ body }: Pick<Answer, 'body'>, signal: AbortSignal): void => {
  const limited = AbortSignal.any([signal, AbortSignal.timeout(dumpLimitMs)])
  body.dump({ limit: dumpLimitBytes, signal: limited }).catch(() => undefined)
}

/** We ask for no compression: an answer that is compressed anyway might be a bomb, and is not unpacked. */
export const isEncoded = ({ headers }: Pick<Answer, 'headers'>): boolean =>
  !['', 'identity'].includes(String(headers['content-encoding'] ?? '').toLowerCase())

/** JSON.parse holds up the process for seconds on megabytes of `[`; below this length that is not worth a look. */
const longText = 65_536
const maxDepth = 64

const halfEscaped = /\\ud[89a-f]/i
const toWellFormed = (_key: string, value: unknown): unknown =>
  typeof value === 'string' ? value.toWellFormed() : value

/**
 * JSON that others wrote. Of a key that stands twice the last value counts: what is checked and what is shown come out
 * of this one reading, so a first value cannot slip past a check. Half a surrogate pair would make
 * `encodeURIComponent` throw later: like bytes that are no UTF-8 it becomes U+FFFD.
 */
const parseJson = (text: string): Uitkomst<unknown> => {
  if (text.length > longText && isNestedDeeperThan(text, maxDepth)) return mislukt('onleesbaar')
  try {
    return { gelezen: halfEscaped.test(text) ? JSON.parse(text, toWellFormed) : JSON.parse(text) }
  } catch {
    return mislukt('onleesbaar')
  }
}

const parseAs = <T>(text: string, schema: z.ZodType<T>): Uitkomst<T> => {
  const json = parseJson(text)
  if (!isGelezen(json)) return json
  const { success, data } = schema.safeParse(json.gelezen)
  return success ? { gelezen: data } : mislukt('onverwachte-vorm')
}

type Options<T> = {
  readonly schema: z.ZodType<T>
  /** Why a status is no answer; undefined: it is one. */
  readonly reasonOf: (status: number) => Storingsreden | undefined
  readonly signal: AbortSignal
}

/** Reads an answer to the end. Throws for a connection that breaks. */
export const readJson = async <T>(answer: Answer, { schema, reasonOf, signal }: Options<T>): Promise<Uitkomst<T>> => {
  const reden = reasonOf(answer.statusCode) ?? (isEncoded(answer) ? 'onleesbaar' : undefined)
  if (reden === undefined) return parseAs(await answer.body.text(), schema)
  discard(answer, signal)
  return mislukt(reden)
}
