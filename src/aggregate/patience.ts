/** The answer if it comes in time. If not, undefined, and the work goes on: what becomes of it is nobody's any more. */
export const answersWithin = async <T>(work: Promise<T>, ms: number): Promise<T | undefined> => {
  work.catch(() => {})
  if (ms <= 0) return undefined
  const { promise, resolve } = Promise.withResolvers<undefined>()
  const timer = setTimeout(resolve, ms, undefined)
  try {
    return await Promise.race([work, promise])
  } finally {
    clearTimeout(timer)
  }
}
