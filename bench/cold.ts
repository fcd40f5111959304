import type { BareQuestion, BareResult } from './bare.ts'
import type { Bench } from './bench.ts'
import { type LoopOptions, loop } from './loop.ts'
import { readCpuMs } from './metrics.ts'
import { type Recorded, recordViews } from './record.ts'
import { noneMs } from './settings.ts'
import { createViewer } from './view.ts'

const residents = 150
const connections = 100

/** The service, and the same source calls without it, both over the same residents. */
export type Cold = {
  readonly recorded: readonly Recorded[]
  readonly views: (options: LoopOptions) => Promise<BareResult>
  readonly bare: (options: LoopOptions, only?: 'zgw') => Promise<BareResult>
  readonly close: () => Promise<void>
}

/** Questions with `vers: true`, so that nothing of a klant comes from the cache; the types are known. */
export const openCold = async (bench: Bench): Promise<Cold> => {
  await bench.setLatencies(noneMs)
  const [api, { child }] = await Promise.all([bench.startApi(), bench.startBare()])
  const recorded = await recordViews(bench, api.url, residents)
  const views = recorded.map(({ chains }) => chains)
  await child.ask({ urls: bench.sources, views } satisfies BareQuestion)
  const viewer = createViewer(api.url, { token: bench.token, connections })
  return {
    recorded,
    views: async options => {
      const beforeMs = await readCpuMs(api.url)
      const result = await loop(options, async turn => {
        await viewer.ask(recorded[turn % recorded.length]?.body ?? '')
      })
      return { ...result, cpuMs: (await readCpuMs(api.url)) - beforeMs }
    },
    bare: (options, only) => child.ask({ loop: options, ...(only && { only }) } satisfies BareQuestion),
    close: async () => {
      await viewer.close()
      await Promise.all([api.stop(), child.stop()])
    }
  }
}
