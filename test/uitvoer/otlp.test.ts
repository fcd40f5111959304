import { existsSync, readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import t from 'tap'
import type { Collector, OtlpRecord } from '../../simulatie/logboek/collector.ts'
import { beginRegels, eindRegels, geweigerdRegel } from '../../src/logboek/raadpleging.ts'
import type { Regel } from '../../src/logboek/regel.ts'
import { uitvoerSchema } from '../../src/logboek/sink-schema.ts'
import { actor, BSN, raadpleging } from '../logboek/voorbeeld.ts'
import { configOf, isLeeg, listen, openWinkel, startUitvoering } from './opstelling.ts'

const schemaFile = new URL('../../../shared/upstream/logius-ldv-attributes.schema.json', import.meta.url)
const skip = !existsSync(schemaFile) && 'no official documents beside the project'

const { begonnenMs } = raadpleging
const bron = {
  bron: 'brp',
  spanId: 'b7ad6b7169203332',
  begonnenMs: begonnenMs + 1,
  geeindigdMs: begonnenMs + 40,
  uitCache: false,
  afloop: 'mislukt'
} as const
const all: readonly Regel[] = [
  ...beginRegels(raadpleging),
  ...eindRegels(raadpleging, { resultaat: 'gedeeltelijk', geeindigdMs: begonnenMs + 41, bronnen: [bron] }),
  geweigerdRegel(raadpleging, { reden: 'doel-niet-toegestaan', tijdstipMs: begonnenMs })
]

const winkel = await openWinkel(t)
await winkel.logboek.append(all)

const exported = async (soort: 'otlp' | 'otlp-audit'): Promise<Collector & { readonly bodies: string }> => {
  const collector = await listen(t)
  const loop = await startUitvoering(t, winkel, configOf({ soort, url: collector.url }))
  await loop.until(isLeeg)
  await loop.stop()
  return { ...collector, bodies: JSON.stringify(collector.simulator.calls) }
}
const got = { otlp: await exported('otlp'), 'otlp-audit': await exported('otlp-audit') }

/** Attributes as one object again. */
const attributesOf = ({ attributes }: Pick<OtlpRecord, 'attributes'>): Record<string, unknown> =>
  Object.fromEntries(attributes.map(({ key, value }) => [key, value.stringValue ?? value]))

const withoutId = (record: OtlpRecord) => {
  const { 'klantbeeld.regel.id': id, ...rest } = attributesOf(record)
  t.match(id, /^[0-9a-f-]{36}:\d+$/, 'each line has an id of its own')
  return rest
}

t.test('an LDV line is a span with the fields and attributes of the standard, times in nanoseconds', async t => {
  const { received, simulator } = got.otlp
  const begin = received[0]
  t.match(begin, {
    traceId: raadpleging.traceId,
    spanId: raadpleging.spanId,
    parentSpanId: raadpleging.parentSpanId,
    name: 'Klantbeeld raadplegen',
    startTimeUnixNano: `${begonnenMs}000000`,
    endTimeUnixNano: `${begonnenMs}000000`,
    status: { code: 0 }
  })
  t.match(received[1], {
    spanId: bron.spanId,
    parentSpanId: raadpleging.spanId,
    startTimeUnixNano: `${begonnenMs + 1}000000`,
    endTimeUnixNano: `${begonnenMs + 40}000000`,
    status: { code: 2 }
  })
  t.match(received[2], { spanId: raadpleging.spanId, status: { code: 1 } })
  t.equal(new Set(received.map(one => attributesOf(one)['klantbeeld.regel.id'])).size, 3)
  t.same(begin && withoutId(begin), {
    'dpl.core.processing_activity_id': raadpleging.verwerkingsactiviteit,
    'dpl.core.data_subject_id': raadpleging.betrokkene?.id,
    'dpl.core.data_subject_id_type': 'BSN',
    'dpl.core.foreign_operation.processor': raadpleging.aanroeper
  })
  t.match(simulator.calls, [{ body: { resourceSpans: [{ resource: { attributes: [{}, {}, {}, {}] } }] } }])
  const [body] = simulator.calls.map(one => one.body as { resourceSpans: { resource: OtlpRecord }[] })
  t.same(body?.resourceSpans.map(one => attributesOf(one.resource))[0], {
    name: 'integraal-klantbeeld',
    version: '0.1.0',
    'service.name': 'integraal-klantbeeld',
    'service.version': '0.1.0'
  })
})

t.test('spans are valid against the schema of the standard for attributes', { skip }, async t => {
  const ajv = new Ajv({ strict: false })
  addFormats.default(ajv)
  const validate = ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')))
  t.notOk(validate({ 'dpl.core.processing_activity_id': 'geen uri' }), 'the schema refuses something')
  for (const record of got.otlp.received) {
    t.ok(validate(attributesOf(record)), JSON.stringify(validate.errors))
  }
})

t.test('an audit line is a log record in its trace, a refusal a warning', async t => {
  const { received, simulator } = got['otlp-audit']
  t.same(
    simulator.calls.map(({ route }) => route),
    ['/v1/logs']
  )
  t.match(received, [
    { traceId: raadpleging.traceId, severityText: 'INFO', eventName: 'klantbeeld.audit' },
    { severityText: 'INFO', timeUnixNano: `${begonnenMs + 41}000000` },
    { severityText: 'WARN' }
  ])
  const refused = received[2] && withoutId(received[2])
  t.match(refused, {
    'klantbeeld.audit.resultaat': 'geweigerd',
    'klantbeeld.audit.reden': 'doel-niet-toegestaan',
    'klantbeeld.audit.actor': raadpleging.actor,
    'klantbeeld.audit.herkomst': 'kiss',
    'klantbeeld.audit.soortenGegevens': {
      arrayValue: { values: [{ stringValue: 'persoon' }, { stringValue: 'zaken' }] }
    }
  })
})

for (const soort of ['otlp', 'otlp-audit'] as const) {
  t.test(`no BSN and no user id goes out to ${soort}, in body, address or header`, async t => {
    const { bodies } = got[soort]
    t.ok(bodies.includes(raadpleging.traceId))
    for (const secret of [BSN, actor.subject, actor.issuer]) t.notOk(bodies.includes(secret))
  })
}

t.test('LDV spans say nothing of the user, not even under a meaningless key', async t => {
  const { bodies } = got.otlp
  t.notOk(bodies.includes(raadpleging.actor))
  t.notOk(bodies.includes(raadpleging.namens ?? ''))
})

const base = { naam: 'ldv', soort: 'otlp', url: 'https://ldv.example', authenticatie: { type: 'geen' } }
const refusedConfigs: readonly [string, readonly object[]][] = [
  ['two sinks with one naam', [base, { ...base, soort: 'otlp-audit' }]],
  ['an unknown soort', [{ ...base, soort: 'syslog' }]],
  ['an unknown key', [{ ...base, bsn: true }]],
  ['a URL with a password', [{ ...base, url: 'https://a:b@ldv.example' }]],
  ['VNG without an OIN', [{ ...base, soort: 'vng' }]],
  ['an OIN of 19 digits', [{ ...base, soort: 'vng', uitvoerder: '0'.repeat(19) }]],
  ['no authentication named', [{ ...base, authenticatie: undefined }]]
]
t.test('the configuration refuses what cannot be meant', async t => {
  t.equal(uitvoerSchema.safeParse([base]).success, true)
  for (const [what, config] of refusedConfigs) t.equal(uitvoerSchema.safeParse(config).success, false, what)
})
