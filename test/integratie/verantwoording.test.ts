import { rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import t from 'tap'
import { klantOf } from '../steun/details.ts'
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
const { raadpleeg, gemeente, call, issuer } = opstelling

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
    'Bron objecten-taken raadplegen',
    'Bron openklant raadplegen',
    'Bron openzaak raadplegen',
    'Bron vtb-taken raadplegen',
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

type Ldv = {
  readonly stroom: string
  readonly span_id: string
  readonly parent_span_id?: string
  readonly name: string
  readonly status: string
  readonly attributes: Readonly<Record<string, string>>
}

const ID = 'dpl.core.data_subject_id'
const caller = 'b7ad6b7169203331'
let traces = 0

/** One request in a trace of its own, not sampled, with the LDV lines that it left. */
const inTrace = async (ask: (headers: Readonly<Record<string, string>>) => Promise<unknown>): Promise<Ldv[]> => {
  traces += 1
  const traceId = traces.toString(16).padStart(32, 'd')
  await ask({ traceparent: `00-${traceId}-${caller}-00` })
  return linesOf(opstelling, traceId).filter(({ stroom }) => stroom === 'ldv')
}

/** Where a family lives: a search on it finds several. */
const adresOf = () => {
  const klant = klantOf('gezin')
  const found = 'burgerservicenummer' in klant ? gemeente.populatie.inwoner(klant.burgerservicenummer) : undefined
  const { verblijfplaats } = found?.persoon ?? {}
  if (verblijfplaats?.type !== 'Adres') throw new Error('the family lives nowhere')
  const { postcode, huisnummer } = verblijfplaats.verblijfadres ?? {}
  return { postcode, huisnummer }
}

const nest = async () => {
  const { postcode, huisnummer } = adresOf()
  const { json } = await raadpleeg(vraag)
  const { zaken, documenten } = json.onderdelen
  const [document] = documenten.gegevens
  const pad = `/v1/klantbeelden/${json.klantreferentie}`
  const token = await issuer.issue({ rol: 'kcc-medewerker' })
  return {
    get: (path: string) => (headers: Readonly<Record<string, string>>) =>
      call({ path: `${pad}${path}`, token, headers }),
    zaak: String(zaken.gegevens[0].id),
    document: `${document.id}/inhoud?bron=${document.bron}`,
    zoek: (headers: Readonly<Record<string, string>>) =>
      call({
        method: 'POST',
        path: '/v1/klanten/_zoek',
        token,
        headers,
        body: { doel: 'kcc-klantcontact', zoek: { wijze: 'adres', postcode, huisnummer } }
      })
  }
}
const { get, zaak, document, zoek } = await nest()

const acties: readonly [string, string, (headers: Readonly<Record<string, string>>) => Promise<unknown>][] = [
  ['a view', 'Klantbeeld raadplegen', headers => raadpleeg(vraag, { headers })],
  [
    'a streamed view',
    'Klantbeeld raadplegen',
    async headers => {
      await raadpleeg(vraag, { headers: { ...headers, accept: 'text/event-stream' } })
    }
  ],
  ['the zaken', 'Zaken raadplegen', get('/zaken')],
  ['one zaak', 'Zaak raadplegen', get(`/zaken/${zaak}`)],
  ['a zaak that is not there', 'Zaak raadplegen', get('/zaken/00000000-0000-4000-8000-000000000000')],
  ['the contactmomenten', 'Contactmomenten raadplegen', get('/contactmomenten')],
  ['a document', 'Document ophalen', get(`/documenten/${document}`)],
  ['a search', 'Klant zoeken', zoek]
]
for (const [what, naam, ask] of acties) {
  t.test(`${what} is a tree: the action under the span of the caller, and a child for each source`, async t => {
    const lines = await inTrace(ask)
    const [root, ...more] = [...new Set(lines.filter(({ name }) => name === naam).map(line => line.span_id))]
    t.same(more, [], 'begin and end are one span')
    t.ok(lines.some(({ name }) => name.startsWith('Bron ')))
    for (const line of lines) {
      t.equal(line.parent_span_id, line.span_id === root ? caller : root)
      const application = line.attributes['dpl.core.foreign_operation.processor']
      t.equal(application, line.span_id === root ? 'https://desktop.klantbeeld.example' : undefined)
    }
    const children = lines.filter(({ span_id }) => span_id !== root)
    t.equal(new Set(children.map(({ span_id }) => span_id)).size, children.length, 'each child a span of its own')
  })
}

t.test('a search is about nobody, and each who was shown has a line about him alone', async t => {
  const lines = await inTrace(zoek)
  const getoond = lines.filter(({ name }) => name === 'Getoond in zoekresultaat')
  t.ok(getoond.length > 1)
  t.equal(new Set(getoond.map(({ attributes }) => attributes[ID])).size, getoond.length)
  for (const line of lines) t.equal(line.attributes[ID] !== undefined, line.name === 'Getoond in zoekresultaat')
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
