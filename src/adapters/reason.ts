import { errors } from 'undici'
import type { Storingsreden } from '../klantbeeld/resultaat.ts'

const reasons: ReadonlyMap<number, Storingsreden> = new Map([
  [401, 'niet-geauthenticeerd'],
  [403, 'niet-geautoriseerd'],
  [429, 'te-veel-verzoeken']
])

/** Why an answer with this status is none; undefined: it is one. Redirects are not followed: they may lead anywhere. */
export const reasonOfStatus = (status: number): Storingsreden | undefined =>
  status === 200 ? undefined : (reasons.get(status) ?? 'onverwachte-status')

const isTimeout = (reason: unknown): boolean => reason instanceof Error && reason.name === 'TimeoutError'

/** Which of the two ended the call: a deadline, or a caller who left. */
export const reasonOfAbort = (caller: AbortSignal | undefined): Storingsreden =>
  caller?.aborted && !isTimeout(caller.reason) ? 'afgebroken' : 'tijdslimiet'

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined)

const reasonOfCode: Readonly<Record<string, Storingsreden>> = {
  UND_ERR_RES_EXCEEDED_MAX_SIZE: 'te-groot',
  UND_ERR_HEADERS_OVERFLOW: 'te-groot',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'onleesbaar',
  UND_ERR_CONNECT_TIMEOUT: 'tijdslimiet',
  // We asked something that cannot be sent: not the fault of the source.
  UND_ERR_INVALID_ARG: 'interne-fout'
}

// The source says that it is our certificate. Many just hang up instead, over TLS 1.3 above all: `onbereikbaar`.
const certificateAlert = /^ERR_SSL_.*ALERT_(.*CERTIFICATE|UNKNOWN_CA|ACCESS_DENIED)/

/** Looks at the class of the error only: its text may hold an address, and an address a number. */
export const reasonOfError = (error: unknown): Storingsreden => {
  // What speaks there is no HTTP. The error quotes it.
  if (error instanceof errors.HTTPParserError) return 'onleesbaar'
  const code = String(codeOf(error))
  return reasonOfCode[code] ?? (certificateAlert.test(code) ? 'niet-geauthenticeerd' : 'onbereikbaar')
}
