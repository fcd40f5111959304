import { setTimeout as delay } from 'node:timers/promises'
import t, { type Test } from 'tap'
import { createCollector, type OtlpRecord } from '../../simulatie/logboek/collector.ts'
import type { Config } from '../../src/config/load.ts'
import { tracesSchema } from '../../src/traces/schema.ts'
import { createLezer, klantOf, linesOf } from '../steun/details.ts'
import { type Opstelling, startOpstelling } from '../steun/gemeente.ts'

const settings = { inwoners: 700, bedrijven: 30 }
const vraag = { klant: klantOf('gezin'), doel: 'kcc-klantcontact' }
const caller = 'b7ad6b7169203331'

const tracesTo =
  (url: string) =>
  (config: Config): Config => {
    const traces = tracesSchema.parse({ url, authenticatie: { type: 'geen' }, tijdslimietMs: 500 })
    return { ...config, dienst: { ...config.dienst, traces } }
  }

/** Runs against a service with traces; what was exported is there when it has stopped. */
const exported = async (t: Test, ask: (opstelling: Opstelling) => Promise<void>) => {
  const collector = createCollector()
  const url = await collector.simulator.listen()
  t.teardown(() => collector.simulator.close())
  const opstelling = await startOpstelling({ settings, change: tracesTo(url) })
  try {
    await ask(opstelling)
  } finally {
    await opstelling.close()
  }
  return { received: collector.received, body: JSON.stringify(collector.simulator.calls) }
}

const headersOf = (traceId: string, flags: '00' | '01') => ({ traceparent: `00-${traceId}-${caller}-${flags}` })

const idsOf = ({ traceId, spanId, parentSpanId = '', name = '' }: OtlpRecord) => [traceId, spanId, parentSpanId, name]

t.test(
  'a span for the request and one for each bron, under the ids of the logboek, and nothing else in them',
  async t => {
    const traceId = '0af7651916cd43dd8448eb211c80319c'
    let ldv: ReturnType<typeof linesOf> = []
    const { received, body } = await exported(t, async opstelling => {
      await opstelling.raadpleeg(vraag, { headers: headersOf(traceId, '01') })
      ldv = linesOf(opstelling, traceId).filter(({ stroom }) => stroom === 'ldv')
    })
    const own = received.filter(one => one.traceId === traceId)
    const [root] = own.filter(({ parentSpanId }) => parentSpanId === caller)
    t.match(root, { name: 'POST /v1/klantbeelden/_raadpleeg', kind: 2, spanId: ldv.at(-1)?.span_id })
    t.same(Object.fromEntries((root?.attributes ?? []).map(({ key, value }) => [key, value])), {
      'http.request.method': { stringValue: 'POST' },
      'http.route': { stringValue: '/v1/klantbeelden/_raadpleeg' },
      'http.response.status_code': { intValue: 200 }
    })
    const lines = ldv.filter(({ name }) => name.startsWith('Bron '))
    t.ok(lines.length >= 3)
    t.same(
      own
        .filter(one => one !== root)
        .map(idsOf)
        .sort(),
      lines.map(line => [line.trace_id, line.span_id, line.parent_span_id ?? '', line.name]).sort()
    )
    for (const span of own.filter(one => one !== root)) t.match(span, { kind: 3, attributes: [] })
    t.match(body, /"service.name","value":{"stringValue":"integraal-klantbeeld"}/)
  }
)

t.test('what a caller does not sample has no span, and is in the logboek; what begins here has both', async t => {
  const traceId = 'abcdabcdabcdabcdabcdabcdabcdabcd'
  let own = ''
  const { received } = await exported(t, async opstelling => {
    await opstelling.raadpleeg(vraag, { headers: headersOf(traceId, '00') })
    t.ok(linesOf(opstelling, traceId).length > 3)
    const { json } = await opstelling.raadpleeg(vraag)
    own = json.verantwoording.verwerkingId
  })
  t.same(
    received.filter(one => one.traceId === traceId),
    []
  )
  t.ok(received.filter(one => one.traceId === own).length > 3)
})

t.test('every way to data has its spans: a search, a stream, zaken, and a refusal without a bron', async t => {
  const { received } = await exported(t, async opstelling => {
    const token = await opstelling.issuer.issue({ rol: 'kcc-medewerker' })
    const zoek = { wijze: 'burgerservicenummer', burgerservicenummer: '999993653' }
    await opstelling.call({ method: 'POST', path: '/v1/klanten/_zoek', token, body: { doel: vraag.doel, zoek } })
    await opstelling.raadpleeg(vraag, { headers: { accept: 'text/event-stream' } })
    const { referentie, lees } = createLezer(opstelling)
    await lees(`${await referentie(vraag.klant)}/zaken`)
    await opstelling.raadpleeg({ ...vraag, doel: 'bestaat-niet' })
    await opstelling.call({ path: '/v1/doelen' })
    await opstelling.call({ path: '/v1/bestaat-niet', token })
    await opstelling.call({ path: '/health/ready' })
  })
  const childrenOf = ({ spanId }: OtlpRecord) => received.filter(({ parentSpanId }) => parentSpanId === spanId).length
  const roots = received.filter(({ parentSpanId = '' }) => parentSpanId === '')
  t.same(
    roots.map(one => [one.name, childrenOf(one) > 0]),
    [
      ['POST /v1/klanten/_zoek', true],
      ['POST /v1/klantbeelden/_raadpleeg', true],
      ['POST /v1/klantbeelden/_raadpleeg', true],
      ['GET /v1/klantbeelden/:klantreferentie/zaken', true],
      ['POST /v1/klantbeelden/_raadpleeg', false],
      ['GET /v1/doelen', false]
    ]
  )
})

t.test('a collector that is gone costs no answer and no stop, and is told once', async t => {
  const collector = createCollector()
  const url = await collector.simulator.listen()
  await collector.simulator.close()
  const opstelling = await startOpstelling({ settings, change: tracesTo(url) })
  t.equal((await opstelling.raadpleeg(vraag)).status, 200)
  t.equal((await opstelling.call({ path: '/health/ready' })).status, 200)
  while (!opstelling.logText().includes('"msg":"traces"')) await delay(50)
  await opstelling.close()
  const told = opstelling
    .logText()
    .split('\n')
    .filter(line => line.includes('"msg":"traces"'))
  t.equal(told.length, 1)
  t.match(told[0], /"bereikbaar":false/)
})

t.test('without the setting nothing is traced, and sources hear that nothing is', async t => {
  const opstelling = await startOpstelling({ settings })
  t.teardown(opstelling.close)
  const heard: string[] = []
  opstelling.gemeente.brp.server.server.on('request', ({ headers }) => heard.push(String(headers.traceparent)))
  await opstelling.raadpleeg(vraag)
  t.match(heard, [/^00-[0-9a-f]{32}-[0-9a-f]{16}-00$/])
})
