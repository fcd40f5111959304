/** A source cannot put itself out of use for longer, nor by mistake for a day. */
const maxMs = 30_000

/** How long a source wants no calls, in milliseconds: seconds or a date (RFC 9110 §10.2.3). 0 for anything else. */
export const toPauseMs = (retryAfter: string, now: Date): number => {
  const ms = /^\d+$/.test(retryAfter) ? Number(retryAfter) * 1_000 : Date.parse(retryAfter) - now.getTime()
  return ms > 0 ? Math.min(ms, maxMs) : 0
}
