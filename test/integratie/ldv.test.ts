import { existsSync, readFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as delay } from 'node:timers/promises'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import t from 'tap'
import { klantOf, linesOf, traceOf } from '../steun/details.ts'
import { startOpstelling } from '../steun/gemeente.ts'
import { aanroepen } from './kanarie/aanroepen.ts'
import { createKanarie, doel } from './kanarie/kanarie.ts'

// Every LDV line that any operation of the contract leaves, against Logboek Dataverwerkingen 1.0.

const schemaFile = new URL('../../../shared/upstream/logius-ldv-attributes.schema.json', import.meta.url)
const skip = !existsSync(schemaFile) && 'no official documents beside the project'

const opstelling = await startOpstelling({ settings: { inwoners: 700, bedrijven: 30 } })
t.teardown(opstelling.close)
const kanarie = await createKanarie(opstelling)
for (const ask of Object.values(aanroepen)) await ask(kanarie)
opstelling.gemeente.brp.settings.fout = 'uit'
await kanarie.post('/v1/klantbeelden/_raadpleeg', { doel, klant: klantOf('gezin'), vers: true })
opstelling.gemeente.brp.settings.fout = undefined

// biome-ignore lint/suspicious/noExplicitAny: a line is whatever the logboek has written
type Line = Readonly<Record<string, any>>

const readAll = (): readonly Line[] => {
  const db = new DatabaseSync(opstelling.logboekPad, { readOnly: true })
  const rows = db.prepare("SELECT regel FROM regels WHERE stroom = 'ldv'").all()
  db.close()
  return rows.map(({ regel }) => JSON.parse(String(regel)))
}
const lines = readAll()

const pseudonym = /^k1:[\w-]{40,}$/
const core = ['processing_activity_id', 'data_subject_id', 'data_subject_id_type', 'foreign_operation.processor']
const fields = 'trace_id span_id parent_span_id status name start_time end_time attributes resource'.split(' ')

t.test(
  'the run left lines of every kind: begin, end, each bron, the cache, a search, who it showed, inzage',
  async t => {
    const names = new Set(lines.map(({ name }) => String(name)))
    for (const name of [
      'Klantbeeld raadplegen',
      'Zaken raadplegen',
      'Zaak raadplegen',
      'Contactmomenten raadplegen',
      'Document ophalen',
      'Klant zoeken',
      'Getoond in zoekresultaat',
      'Bron brp raadplegen',
      'Bron openzaak raadplegen (uit cache)'
    ]) {
      t.ok(names.has(name), name)
    }
    t.ok(
      [...names].some(name => /inzage|verwerkingen/i.test(name)),
      'looking into the logboek itself'
    )
    t.same([...new Set(lines.map(({ status }) => status))].sort(), ['Error', 'Ok', 'Unset'])
  }
)

t.test('each line has the fields of the standard in their form, and no others', async t => {
  for (const line of lines) {
    t.same(
      Object.keys(line).filter(field => !fields.includes(field)),
      []
    )
    t.match(line, {
      trace_id: /^[0-9a-f]{32}$/,
      span_id: /^[0-9a-f]{16}$/,
      status: /^(Unset|Ok|Error)$/,
      name: /./,
      resource: { attributes: { name: 'integraal-klantbeeld', version: /^\d+\.\d+\.\d+$/ } }
    })
    const { start_time: start, end_time: end } = line
    t.ok(Number.isSafeInteger(start) && Number.isSafeInteger(end) && start <= end, 'whole milliseconds since 1970')
    t.equal(new Date(start).getUTCFullYear(), 2026)
  }
})

t.test('attributes: those of the core only, one betrokkene or none, by pseudonym and with its type', async t => {
  for (const { attributes } of lines) {
    t.same(
      Object.keys(attributes).filter(key => !core.includes(key.replace('dpl.core.', ''))),
      []
    )
    const id = attributes['dpl.core.data_subject_id']
    const type = attributes['dpl.core.data_subject_id_type']
    t.equal(id === undefined, type === undefined)
    if (id !== undefined) t.match(id, pseudonym)
  }
})

t.test('valid against the JSON Schema of the standard', { skip }, async t => {
  const ajv = new Ajv({ strict: false, allErrors: true })
  addFormats.default(ajv)
  const validate = ajv.compile({
    ...JSON.parse(readFileSync(schemaFile, 'utf8')),
    required: ['dpl.core.processing_activity_id']
  })
  t.notOk(validate({ 'dpl.core.processing_activity_id': 'geen adres' }), 'the schema refuses something')
  for (const { attributes, name } of lines) t.ok(validate(attributes), `${name}: ${ajv.errorsText(validate.errors)}`)
})

t.test('a line hangs under the action that it belongs to, and that under nothing of ours', async t => {
  const actions = new Set(lines.filter(({ parent_span_id }) => parent_span_id === undefined).map(one => one.span_id))
  for (const { name, span_id, parent_span_id } of lines) {
    const isChild = /^Bron |^Getoond /.test(name)
    t.ok(isChild ? actions.has(parent_span_id) : actions.has(span_id), name)
  }
})

t.test('what was refused is no processing: an audit line, and no LDV line', async t => {
  const { traceId, traceparent } = traceOf(7)
  const headers = { traceparent }
  const klant = klantOf('gezin')
  await kanarie.post('/v1/klantbeelden/_raadpleeg', { doel: 'bestaat-niet', klant }, { headers })
  await kanarie.post(
    '/v1/klanten/_zoek',
    { doel: 'bestaat-niet', zoek: { wijze: 'kvkNummer', kvkNummer: '69599084' } },
    { headers }
  )
  await kanarie.post('/v1/klantbeelden/_raadpleeg', { doel, klant }, { headers, token: 'geen.goed.token' })
  await opstelling.call({
    path: '/v1/mijn/verwerkingen?vanaf=2026-11-23&totEnMet=2026-11-23',
    headers,
    token: kanarie.token
  })
  // Lines of what is refused at the gate are written beside the answer.
  while (linesOf(opstelling, traceId).length < 4) await delay(20)
  const found = linesOf(opstelling, traceId)
  t.same(
    found.map(({ stroom, resultaat }) => [stroom, resultaat]),
    Array(4).fill(['audit', 'geweigerd'])
  )
})
