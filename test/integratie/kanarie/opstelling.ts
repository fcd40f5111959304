import type { Test } from 'tap'
import { type Collector, createCollector } from '../../../simulatie/logboek/collector.ts'
import { tracesSchema } from '../../../src/traces/schema.ts'
import { type Opstelling, startOpstelling } from '../../steun/gemeente.ts'

/** The service with a small municipality, short patience and traces to a collector. */
export const openKanarie = async (
  t: Pick<Test, 'teardown'>,
  stores: { readonly redisUrl?: string; readonly logboekUrl?: string }
): Promise<{ readonly opstelling: Opstelling; readonly collector: Collector }> => {
  const collector = createCollector()
  const url = await collector.simulator.listen()
  t.teardown(() => collector.simulator.close())
  const traces = tracesSchema.parse({ url, authenticatie: { type: 'geen' } })
  const opstelling = await startOpstelling({
    ...stores,
    settings: { inwoners: 700, bedrijven: 30 },
    change: config => ({
      ...config,
      dienst: {
        ...config.dienst,
        traces,
        tijdslimiet: { ...config.dienst.tijdslimiet, totaalMs: 1_200, stroomMs: 1_200 },
        zoeken: { perMinuut: 1_000 }
      },
      bronnen: config.bronnen.map(bron => ({ ...bron, tijdslimietMs: 600 }))
    })
  })
  t.teardown(opstelling.close)
  return { opstelling, collector }
}
