import { rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import t from 'tap'
import { type Opstelling, startOpstelling } from '../steun/gemeente.ts'

const vraag = { klant: { soort: 'natuurlijkPersoon', burgerservicenummer: '999993653' }, doel: 'kcc-klantcontact' }
type Row = { stroom: string; regel: string }

const linesOf = ({ logboekPad }: Opstelling, traceId: string) => {
  const db = new DatabaseSync(logboekPad, { readOnly: true })
  try {
    const rows = db
      .prepare('SELECT stroom, regel FROM regels WHERE trace_id = ? ORDER BY stroom DESC, volgnummer')
      .all(traceId)
    return (rows as unknown as Row[]).map(({ stroom, regel }) => ({ stroom, ...JSON.parse(regel) }))
  } finally {
    db.close()
  }
}

const opstelling = await startOpstelling()
t.teardown(opstelling.close)
const { raadpleeg, gemeente } = opstelling

t.test('a consultation leaves its lines: begin, one per source, end, and who for the auditor alone', async t => {
  const { json } = await raadpleeg(vraag)
  const lines = linesOf(opstelling, json.verantwoording.verwerkingId)
  const ldv = lines.filter(({ stroom }) => stroom === 'ldv')
  const audit = lines.filter(({ stroom }) => stroom === 'audit')
  t.same(
    audit.map(({ resultaat }) => resultaat),
    ['toegestaan', 'gelukt']
  )
  t.same(ldv.map(({ name }) => name).sort(), [
    'Bron brp raadplegen',
    'Bron openklant raadplegen',
    'Bron openzaak raadplegen',
    'Klantbeeld raadplegen',
    'Klantbeeld raadplegen'
  ])
  const own = ldv.find(({ name }) => name === 'Klantbeeld raadplegen').span_id
  for (const line of ldv.filter(({ name }) => name.startsWith('Bron'))) t.equal(line.parent_span_id, own)
  for (const line of ldv) {
    t.match(line.attributes, {
      'dpl.core.processing_activity_id': 'https://register.example/verwerkingsactiviteiten/kcc-klantcontact',
      'dpl.core.data_subject_id': /^k1:/,
      'dpl.core.data_subject_id_type': 'BSN'
    })
    t.notMatch(JSON.stringify(line), /demo-kcc-medewerker|"actor"/, 'no user in the LDV stream')
  }
  t.match(audit[1], { actor: /^k1:/, herkomst: 'demo-desktop', doel: 'kcc-klantcontact', registerversie: '2026-11-01' })
})

t.test('an answer from the cache is a consultation too', async t => {
  await raadpleeg(vraag)
  const { json } = await raadpleeg(vraag)
  const names = linesOf(opstelling, json.verantwoording.verwerkingId).map(({ name }) => name)
  t.ok(names.includes('Bron openzaak raadplegen (uit cache)'))
})

t.test('a refusal is audited, and nothing else', async t => {
  const traceId = '0af7651916cd43dd8448eb211c80319c'
  await raadpleeg(
    { ...vraag, doel: 'geheim-999993653' },
    { headers: { traceparent: `00-${traceId}-b7ad6b7169203331-00` } }
  )
  const lines = linesOf(opstelling, traceId)
  t.match(lines, [{ stroom: 'audit', resultaat: 'geweigerd', reden: 'doel-onbekend', doel: 'onbekend' }])
  t.equal(lines.length, 1)
})

t.test('a failed source is in the log as failed, and the view as partial', async t => {
  gemeente.brp.settings.fout = 'uit'
  const { json } = await raadpleeg(vraag)
  gemeente.brp.settings.fout = undefined
  const lines = linesOf(opstelling, json.verantwoording.verwerkingId)
  t.equal(lines.find(({ name }) => name === 'Bron brp raadplegen').status, 'Error')
  t.equal(lines.findLast(({ stroom }) => stroom === 'audit').resultaat, 'gedeeltelijk')
})

t.test('the line is on disk before the first source is called', async t => {
  const traceId = 'aaaabbbbccccddddeeeeffff00001111'
  gemeente.brp.reset()
  gemeente.brp.settings.fout = 'hangt'
  const asked = raadpleeg({ ...vraag, vers: true }, { headers: { traceparent: `00-${traceId}-b7ad6b7169203331-00` } })
  while (gemeente.brp.count() === 0) await new Promise(resolve => setImmediate(resolve))
  t.match(linesOf(opstelling, traceId), [{ stroom: 'ldv' }, { stroom: 'audit', resultaat: 'toegestaan' }])
  gemeente.brp.settings.fout = undefined
  await asked
})

t.test('no log, no data: 503, no source is called, health says why, and it recovers by itself', async t => {
  const own = await startOpstelling()
  t.teardown(own.close)
  t.equal((await own.raadpleeg(vraag)).status, 200)
  const lock = new DatabaseSync(own.logboekPad)
  lock.exec('BEGIN EXCLUSIVE')
  own.gemeente.zgw.reset()
  own.gemeente.brp.reset()
  const { status, json, headers } = await own.raadpleeg({ ...vraag, vers: true })
  t.equal(status, 503)
  t.equal(json.code, 'geen-verantwoording')
  t.ok(headers['retry-after'])
  t.same([own.gemeente.zgw.count(), own.gemeente.brp.count()], [0, 0])
  const health = await own.call({ path: '/health/ready' })
  t.equal(health.status, 503)
  t.equal(health.json.logboek.status, 'nietSchrijfbaar')
  t.equal((await own.raadpleeg({ ...vraag, doel: 'nee' })).status, 503, 'nor is a refusal given that is not on record')
  lock.exec('ROLLBACK')
  lock.close()
  const deadline = performance.now() + 5_000
  while ((await own.call({ path: '/health/ready' })).status !== 200 && performance.now() < deadline) {
    await new Promise(resolve => setTimeout(resolve, 100))
  }
  t.equal((await own.raadpleeg(vraag)).status, 200)
})

t.test('a logboek whose folder is taken away stops the data', async t => {
  const own = await startOpstelling()
  t.teardown(own.close)
  rmSync(dirname(own.logboekPad), { recursive: true })
  t.equal((await own.raadpleeg(vraag)).status, 503)
})
