import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import t from 'tap'
import type { Besluit } from '../../src/adapters/authzen/besluit.ts'
import { toEvaluation } from '../../src/adapters/authzen/evaluation.ts'
import { type Beslissing, beslissingRegel } from '../../src/logboek/beslissing.ts'
import { beginRegels } from '../../src/logboek/raadpleging.ts'
import type { AdlRegel } from '../../src/logboek/regel.ts'
import { logboekSchema } from '../../src/logboek/schema.ts'
import { openSqliteLogboek } from '../../src/logboek/sqlite.ts'
import { inwoner, vraagVan } from '../adapters/authzen/vraag.ts'
import { BSN, raadpleging } from './voorbeeld.ts'

const { betrokkene, traceId, spanId: parentSpanId, applicatie, begonnenMs } = raadpleging
if (betrokkene === undefined) throw new Error('the example is about somebody')
const evaluation = toEvaluation(vraagVan(inwoner, { soort: 'natuurlijkPersoon', burgerservicenummer: BSN }))
const tijdstipMs = begonnenMs + 12

const beslissing = (besluit: Besluit): Beslissing => ({
  traceId,
  spanId: '00f067aa0ba902b8',
  parentSpanId,
  betrokkene,
  evaluation,
  besluit,
  tijdstipMs,
  applicatie
})
const adlRegel = (besluit: Besluit): AdlRegel => {
  const line = beslissingRegel(beslissing(besluit))
  if (line.stroom !== 'adl') throw new Error(`a line of ${line.stroom}`)
  return line.regel
}

t.test('a record has the fields of the standard, what was asked and what was answered', async t => {
  t.strictSame(adlRegel({ besluit: 'toegestaan' }), {
    trace_id: '4bf92f3577b34da6a3ce929d0e0e4736',
    span_id: '00f067aa0ba902b8',
    parent_span_id: '00f067aa0ba902b7',
    event_name: 'adl.access_evaluation',
    timestamp: Date.UTC(2026, 10, 23, 12, 0, 0, 12),
    status: 'Unset',
    attributes: { 'dpl.core.data_subject_id': betrokkene.id, 'dpl.core.data_subject_id_type': 'BSN' },
    resource: { name: 'integraal-klantbeeld', version: '0.1.0' },
    body: { 'adl.core.request': evaluation, 'adl.core.response': { decision: true } }
  })
})

t.test('the betrokkene is the resource that was asked about', async t => {
  t.equal(evaluation.resource.id, betrokkene.id)
})

const acrValues = 'http://eidas.europa.eu/LoA/high'
const outcomes: readonly [Besluit, AdlRegel['status'], object | undefined, string | undefined][] = [
  [{ besluit: 'toegestaan' }, 'Unset', { decision: true }, undefined],
  [{ besluit: 'geweigerd', reden: 'beslispunt-weigert' }, 'Unset', { decision: false }, 'beslispunt-weigert'],
  [
    { besluit: 'geweigerd', reden: 'beslispunt-voorwaarde-onbekend' },
    'Unset',
    { decision: true },
    'beslispunt-voorwaarde-onbekend'
  ],
  [
    { besluit: 'stapOp', acrValues },
    'Unset',
    { decision: false, context: { acr_values: acrValues } },
    'beslispunt-stap-op'
  ],
  [{ besluit: 'storing', reden: 'tijdslimiet' }, 'Error', undefined, 'tijdslimiet'],
  [{ besluit: 'storing', reden: 'afgebroken' }, 'Error', undefined, 'afgebroken']
]
for (const [besluit, status, response, reden] of outcomes) {
  t.test(`${Object.values(besluit).join(', ')} is one record with status ${status}`, async t => {
    const { attributes, body, ...regel } = adlRegel(besluit)
    t.equal(regel.status, status)
    t.strictSame(body, { 'adl.core.request': evaluation, ...(response && { 'adl.core.response': response }) })
    t.equal(attributes['klantbeeld.beslispunt.reden'], reden)
    t.equal('klantbeeld.beslispunt.reden' in attributes, reden !== undefined)
    t.notOk(JSON.stringify({ attributes, body }).includes(BSN))
  })
}

t.test(
  'a record is written and read back as it was, in one transaction with the lines of the consultation',
  async t => {
    const pad = join(t.testdir(), 'regels.sqlite')
    const logboek = await openSqliteLogboek(logboekSchema.parse({ pad }))
    t.teardown(() => logboek.close())
    const records = outcomes.map(([besluit]) => beslissingRegel(beslissing(besluit)))
    t.same(await logboek.append([...records, ...beginRegels(raadpleging)]), { ok: true })
    t.equal(logboek.state().commits, 1)
    const read = await logboek.lezer.readTrace({ traceId, limit: 1000 })
    t.strictSame(read, { ok: true, regels: [...beginRegels(raadpleging), ...records] }, 'in order of time')

    const db = new DatabaseSync(pad)
    t.teardown(() => db.close())
    const times = db.prepare(`SELECT DISTINCT tijdstip FROM regels WHERE stroom = 'adl'`).all()
    t.same(
      times.map(({ tijdstip }) => tijdstip),
      [tijdstipMs]
    )
    const period = { pseudoniemen: [betrokkene.id], vanMs: 0, totMs: tijdstipMs + 1, limit: 9 }
    const own = await logboek.lezer.readBetrokkene(period)
    t.match(own, { ok: true, regels: { length: 1 } }, 'a decision is no consultation')

    const partitie = db.prepare("SELECT partitie FROM partities WHERE klasse = 'adl'").get()?.partitie
    db.exec(`UPDATE regels_${partitie} SET regel = json_set(regel, '$.body."adl.core.request".subject.naam', 'x')`)
    t.same(await logboek.lezer.readTrace({ traceId, limit: 9 }), { ok: false, reden: 'beschadigd' })
  }
)
