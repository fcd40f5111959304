import type { Dispatcher } from 'undici'
import type { z } from 'zod'
import { type Mislukt, mislukt, type Storingsreden } from '../klantbeeld/resultaat.ts'
import { isGelezen, type Uitkomst } from './gelezen.ts'
import { discard, readJson } from './read-json.ts'
import { reasonOfStatus } from './reason.ts'

type Answer = Dispatcher.ResponseData

/** What becomes of an answer whose body is still unread. Throws for a connection that breaks. */
export type Read<T> = (answer: Answer, signal: AbortSignal) => Promise<T | Mislukt>

/** An answer to keep by its etag, or that the one we have still holds. */
export type Conditioneel<T> =
  | { readonly soort: 'nieuw'; readonly waarde: T; readonly etag?: string }
  | { readonly soort: 'ongewijzigd' }

/** What a source says to a question that it may not know. `gelezen` when the body reads as asked, whatever the status. */
export type Proef<T> = { readonly status: number; readonly gelezen?: T }

const always = (): Storingsreden | undefined => undefined

export const readAs =
  <T>(schema: z.ZodType<T>): Read<Uitkomst<T>> =>
  (answer, signal) =>
    readJson(answer, { schema, reasonOf: reasonOfStatus, signal })

/** 404 is an answer when it reads as `onbekend`. */
export const readIfFound =
  <T>(schema: z.ZodType<T>, onbekend: z.ZodType): Read<Uitkomst<T | undefined>> =>
  async (answer, signal) => {
    if (answer.statusCode !== 404) return readAs(schema)(answer, signal)
    const found = await readJson(answer, { schema: onbekend, reasonOf: always, signal })
    return isGelezen(found) ? { gelezen: undefined } : mislukt('onverwachte-status')
  }

// RFC 9110 §8.8.3, in ASCII: it is sent back as it came, and anything else would not be one header.
const entityTag = /^(W\/)?"[\x21\x23-\x7e]{0,200}"$/

const etagOf = ({ headers: { etag } }: Answer): { etag?: string } =>
  typeof etag === 'string' && entityTag.test(etag) ? { etag } : {}

/** 304 is an answer when we sent an etag. */
export const readIfChanged =
  <T>({ schema, etag }: { schema: z.ZodType<T>; etag?: string | undefined }): Read<Uitkomst<Conditioneel<T>>> =>
  async (answer, signal) => {
    if (answer.statusCode === 304 && etag !== undefined) {
      discard(answer, signal)
      return { gelezen: { soort: 'ongewijzigd' } }
    }
    const read = await readAs(schema)(answer, signal)
    return isGelezen(read) ? { gelezen: { soort: 'nieuw', waarde: read.gelezen, ...etagOf(answer) } } : read
  }

/** Any status is an outcome. */
export const readAny =
  <T>(schema: z.ZodType<T>): Read<Proef<T>> =>
  async (answer, signal) => {
    const read = await readJson(answer, { schema, reasonOf: always, signal })
    return { status: answer.statusCode, ...(isGelezen(read) && { gelezen: read.gelezen }) }
  }
