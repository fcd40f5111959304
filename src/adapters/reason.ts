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

/** Looks at the class of the error only: its text may hold an address, and an address a number. */
export const reasonOfError = (error: unknown): Storingsreden => {
  if (error instanceof SyntaxError) return 'onleesbaar'
  if (codeOf(error) === 'UND_ERR_RES_EXCEEDED_MAX_SIZE') return 'te-groot'
  if (codeOf(error) === 'UND_ERR_CONNECT_TIMEOUT') return 'tijdslimiet'
  // We asked something that cannot be sent: not the fault of the source.
  if (codeOf(error) === 'UND_ERR_INVALID_ARG') return 'interne-fout'
  return 'onbereikbaar'
}
