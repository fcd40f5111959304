import { setTimeout as delay } from 'node:timers/promises'
import t from 'tap'
import { attributeOf, createCollector } from '../../simulatie/logboek/collector.ts'
import type { Config } from '../../src/config/load.ts'
import { uitvoerSchema } from '../../src/logboek/sink-schema.ts'
import { klantOf, traceOf } from '../steun/details.ts'
import { type Opstelling, startOpstelling } from '../steun/gemeente.ts'
import { startPostgres } from '../steun/postgres.ts'

// Two services on one PostgreSQL, with the same keys, as replicas have them.

t.setTimeout(600_000)
const postgres = await startPostgres()
t.teardown(postgres.stop)
const logboekUrl = await postgres.createSchema()
const collector = createCollector()
const url = await collector.simulator.listen()
t.teardown(() => collector.simulator.close())
const uitvoer = uitvoerSchema.parse([{ naam: 'ldv', soort: 'otlp', url, authenticatie: { type: 'geen' } }])

const settings = { inwoners: 700, bedrijven: 30 }
const withUitvoer = (config: Config): Config => ({
  ...config,
  dienst: { ...config.dienst, logboek: { ...config.dienst.logboek, uitvoer } }
})
const one = await startOpstelling({ settings, logboekUrl, change: withUitvoer })
const two = await startOpstelling({
  settings,
  logboekUrl,
  change: config => {
    const { uitgevers, sleutels } = one.config.dienst
    return withUitvoer({ ...config, dienst: { ...config.dienst, uitgevers, sleutels } })
  }
})
t.teardown(async () => {
  await one.close()
  await two.close()
})

for (const { call } of [one, two]) {
  while ((await call({ path: '/health/ready' })).status !== 200) await delay(100)
}

const klant = klantOf('gezin')
const vraag = { klant, doel: 'kcc-klantcontact' }
const asks = [one, two, one, two]
const traces = asks.map((_, i) => traceOf(i + 1).traceId)

t.test('each answers, also who has a token of the issuer of the other', async t => {
  for (const [i, { call }] of asks.entries()) {
    const { traceparent } = traceOf(i + 1)
    const token = await one.issuer.issue({ rol: 'kcc-medewerker' })
    const path = '/v1/klantbeelden/_raadpleeg'
    t.equal((await call({ method: 'POST', path, token, headers: { traceparent }, body: vraag })).status, 200)
  }
})

const inzageVia = async ({ call }: Opstelling): Promise<{ status: number; ids: string[] }> => {
  const token = await one.issuer.issue({ bsn: 'burgerservicenummer' in klant ? klant.burgerservicenummer : '' })
  const path = '/v1/mijn/verwerkingen?vanaf=2026-11-23&totEnMet=2026-11-23&aantal=100'
  const { status, json } = await call({ path, token })
  const ids = json.verwerkingen.map(({ verwerkingId }: { verwerkingId: string }) => verwerkingId)
  return { status, ids: ids.filter((id: string) => traces.includes(id)) }
}

t.test('a klant sees what was done through any replica, whichever he asks', async t => {
  for (const replica of [one, two]) t.same(await inzageVia(replica), { status: 200, ids: traces.toReversed() })
})

t.test('the FG finds the lines of both', async t => {
  const token = await one.issuer.issue({ rol: 'fg' })
  for (const { call } of [one, two]) {
    for (const traceId of traces) {
      const { json } = await call({ method: 'POST', path: '/v1/processing-activities', token, body: { traceId } })
      t.ok(json.processingActivities.length >= 5, traceId)
    }
  }
})

t.test('one of them exports the lines of both, each once', async t => {
  const ends = () =>
    collector.received.filter(({ name, status }) => name === 'Klantbeeld raadplegen' && status?.code === 1)
  while (new Set(ends().map(({ traceId }) => traceId)).size < traces.length) await delay(50)
  const ids = collector.received.map(record => attributeOf(record, 'klantbeeld.regel.id'))
  t.equal(new Set(ids).size, ids.length)
  t.equal(new Set(ids.map(id => id?.split(':')[0])).size, 2, 'of two writers')
})
