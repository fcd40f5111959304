import type { BrowserContext, Page } from 'playwright-core'

export type TraceEvent = { readonly name: string; readonly ts: number; readonly dur?: number }

const categories = ['blink.user_timing', 'devtools.timeline']

/** What Chromium did while this ran, in order of time; `ts` and `dur` in microseconds. */
export const traceOf = async (
  { context, page }: { readonly context: BrowserContext; readonly page: Page },
  run: () => Promise<unknown>
): Promise<readonly TraceEvent[]> => {
  const session = await context.newCDPSession(page)
  const events: TraceEvent[] = []
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])))
  await session.send('Tracing.start', { traceConfig: { includedCategories: categories } })
  await run()
  const complete = new Promise(resolve => session.once('Tracing.tracingComplete', resolve))
  await session.send('Tracing.end')
  await complete
  await session.detach()
  return events.sort((a, b) => a.ts - b.ts)
}
