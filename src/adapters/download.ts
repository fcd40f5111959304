import { type Readable, Transform } from 'node:stream'
import type { Dispatcher } from 'undici'
import { mislukt, type Storingsreden } from '../klantbeeld/resultaat.ts'
import { type Attempt, failed, toAttempt, unsent } from './attempt.ts'
import type { Exchange, Request } from './exchange.ts'
import { type Gelezen, isGelezen } from './gelezen.ts'
import { isEncoded } from './read-json.ts'
import { reasonOfAbort, reasonOfError, reasonOfStatus } from './reason.ts'

export type Download = {
  /**
   * Destroy it or read it to the end. Fails with an error that names a reason class and nothing else: the source broke
   * off, sent more than `maxBytes`, or no byte passed for `stilteMs`, be it that the source or the reader stood still.
   */
  readonly body: Readable
  /** `type/subtype` in lower case, without parameters; absent when the source gave none that can be read. */
  readonly contentType?: string
  /** As promised by the source, in bytes; never more than `maxBytes`. */
  readonly contentLength?: number
}

export type DownloadLimits = {
  /** Until status and headers are there. */
  readonly tijdslimietMs: number
  /** Longest time without a byte, after that. */
  readonly stilteMs: number
  readonly maxBytes: number
  /** Of the caller; ends the download at any moment. */
  readonly signal: AbortSignal | undefined
}

type About = Omit<Download, 'body'>

const mediaType = /^([a-z0-9!#$&^_.+-]+\/[a-z0-9!#$&^_.+-]+)\s*(;|$)/

const describe = (headers: Dispatcher.ResponseData['headers']): About => {
  const [, contentType] = mediaType.exec(String(headers['content-type'] ?? '').toLowerCase()) ?? []
  const length = headers['content-length']
  return {
    ...(contentType !== undefined && { contentType }),
    ...(typeof length === 'string' && /^\d+$/.test(length) && { contentLength: Number(length) })
  }
}

type Relay = Pick<DownloadLimits, 'stilteMs' | 'maxBytes'> & {
  readonly abort: () => void
  readonly reasonOf: (error: unknown) => Storingsreden
}

/** `statusCode`: what it is to our caller when nothing was sent yet. */
const broken = (reden: Storingsreden): Error =>
  Object.assign(new Error(`download broken off: ${reden}`), { statusCode: 502 })

/** Hands on what comes in, at the pace of the reader, and ends the call when either of the two does. */
const relay = (body: Readable, { stilteMs, maxBytes, abort, reasonOf }: Relay): Readable => {
  const silence = setTimeout(abort, stilteMs)
  let bytes = 0
  const relayed = new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      silence.refresh()
      bytes += chunk.length
      if (bytes > maxBytes) done(broken('te-groot'))
      else done(null, chunk)
    }
  })
  body.on('error', error => relayed.destroy(broken(reasonOf(error))))
  // It may break before anyone reads it; who reads it hears of it all the same.
  relayed.on('error', () => undefined)
  relayed.once('close', () => {
    clearTimeout(silence)
    abort()
  })
  return body.pipe(relayed)
}

const unfit = (answer: Dispatcher.ResponseData, { contentLength = 0 }: About, maxBytes: number) => {
  const reden = reasonOfStatus(answer.statusCode) ?? (isEncoded(answer) ? 'onleesbaar' : undefined)
  return reden ?? (contentLength > maxBytes ? 'te-groot' : undefined)
}

/** Asks for something of any size and hands it on as it comes: status and headers are checked before. */
export const openDownload = async (
  exchange: Exchange,
  request: Request,
  { tijdslimietMs, stilteMs, maxBytes, signal: caller }: DownloadLimits
): Promise<Attempt<Gelezen<Download>>> => {
  const ours = new AbortController()
  const abort = () => ours.abort()
  const signal = caller ? AbortSignal.any([caller, ours.signal]) : ours.signal
  const reasonOf = (error: unknown): Storingsreden => (signal.aborted ? reasonOfAbort(caller) : reasonOfError(error))

  const headersTimer = setTimeout(abort, tijdslimietMs)
  try {
    const answer = await exchange(request, signal)
    if (!isGelezen(answer)) return unsent(answer)
    const { headers, body } = answer.gelezen
    const about = describe(headers)
    const reden = unfit(answer.gelezen, about, maxBytes)
    if (reden !== undefined) {
      // It may be long: to close is quicker than to read on.
      body.on('error', () => undefined).destroy()
      return toAttempt<Gelezen<Download>>(answer.gelezen, mislukt(reden), request)
    }
    const relayed = relay(body, { stilteMs, maxBytes, abort, reasonOf })
    const released = new Promise(resolve => relayed.once('close', resolve))
    return { ...toAttempt(answer.gelezen, { gelezen: { body: relayed, ...about } }, request), released }
  } catch (error) {
    return failed(error, { signal, caller })
  } finally {
    clearTimeout(headersTimer)
  }
}
