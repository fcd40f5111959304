/**
 * Each result as it arrives. `tussenstand` is heard once, as undefined, unless everything was there before it. The work
 * must not reject.
 */
export async function* inOrderOfArrival<T>(
  work: readonly Promise<T>[],
  tussenstand: Promise<void>
): AsyncGenerator<T | undefined> {
  const waiting = new Map<unknown, Promise<{ readonly key: unknown; readonly value: T | undefined }>>(
    work.map(one => [one, one.then(value => ({ key: one, value }))])
  )
  waiting.set(
    tussenstand,
    tussenstand.then(() => ({ key: tussenstand, value: undefined }))
  )
  const isAllIn = () => waiting.size === (waiting.has(tussenstand) ? 1 : 0)
  while (!isAllIn()) {
    const { key, value } = await Promise.race(waiting.values())
    waiting.delete(key)
    yield value
  }
}
