import { DatabaseSync } from 'node:sqlite'
import t from 'tap'
import { listSimulators } from '../../simulatie/gemeente.ts'
import type { Config } from '../../src/config/load.ts'
import { type Opstelling, startOpstelling } from '../steun/gemeente.ts'

const vraag = { klant: { soort: 'natuurlijkPersoon', burgerservicenummer: '999993653' }, doel: 'kcc-klantcontact' }

/** What the administrator may say: also an answer of the BRP may be part of a finished view for a moment. */
const allowBrp = (config: Config): Config => ({
  ...config,
  bronnen: config.bronnen.map(bron =>
    bron.id === 'brp' ? { ...bron, cache: { ...bron.cache, beeldTtlS: 60 } } : bron
  ),
  dienst: { ...config.dienst, cache: { ...config.dienst.cache, beelden: { ttlS: 60, maxBytes: 1_000_000 } } }
})

const linesOf = ({ logboekPad }: Opstelling, traceId: string) => {
  const db = new DatabaseSync(logboekPad, { readOnly: true })
  try {
    const rows = db.prepare('SELECT stroom, regel FROM regels WHERE trace_id = ? ORDER BY stroom DESC').all(traceId)
    return rows.map(({ stroom, regel }) => ({ stroom, ...JSON.parse(String(regel)) }))
  } finally {
    db.close()
  }
}

// biome-ignore lint/suspicious/noExplicitAny: an answer as it came over the wire
const bronnenOf = (json: any) => Object.values<any>(json.onderdelen).flatMap(({ bronnen }) => bronnen)

const opstelling = await startOpstelling({ change: allowBrp })
t.teardown(opstelling.close)
const { raadpleeg, gemeente, issuer, call } = opstelling

const countCalls = async (ask: () => Promise<unknown>): Promise<number> => {
  const sources = [gemeente.brp, gemeente.zgw, gemeente.klantinteracties]
  for (const source of sources) source.reset()
  await ask()
  return sources.reduce((sum, source) => sum + source.count(), 0)
}

t.test('asked again by the same user, no source is called and the answer says so', async t => {
  const first = await raadpleeg(vraag)
  let again = first
  t.equal(await countCalls(async () => (again = await raadpleeg(vraag))), 0)
  t.equal(again.headers['content-type'], first.headers['content-type'])
  t.ok(bronnenOf(again.json).every(({ uitCache }) => uitCache === true))
  t.same(
    bronnenOf(again.json).map(({ opgehaaldOp }) => opgehaaldOp),
    bronnenOf(first.json).map(({ opgehaaldOp }) => opgehaaldOp)
  )
  t.not(again.json.verantwoording.verwerkingId, first.json.verantwoording.verwerkingId)
  const zaken = await call({
    path: `/v1/klantbeelden/${again.json.klantreferentie}/zaken`,
    token: await issuer.issue({ rol: 'kcc-medewerker' })
  })
  t.equal(zaken.status, 200, 'its klantreferentie is good for this user')
})

t.test('while every source is away it is repeated all the same, and only to who asks for no other', async t => {
  await raadpleeg({ ...vraag, vers: true })
  for (const { settings } of listSimulators(gemeente)) settings.fout = 'uit'
  const again = await raadpleeg(vraag)
  const vers = await raadpleeg({ ...vraag, vers: true })
  for (const { settings } of listSimulators(gemeente)) settings.fout = undefined
  t.equal(again.status, 200)
  t.ok(again.json.compleet)
  t.ok(bronnenOf(again.json).every(({ status, uitCache }) => status === 'ok' && uitCache === true))
  t.match(vers, { status: 502, json: { code: 'geen-bron' } })
})

t.test('it goes on in the trace of the caller, and its lines are there', async t => {
  const traceId = '4bf92f3577b34da6a3ce929d0e0e4736'
  await raadpleeg(vraag)
  const { json } = await raadpleeg(vraag, { headers: { traceparent: `00-${traceId}-00f067aa0ba902b7-01` } })
  t.equal(json.verantwoording.verwerkingId, traceId)
  const [ldv, audit, ...more] = linesOf(opstelling, traceId)
  t.same(more, [])
  t.match(ldv, { stroom: 'ldv', name: 'Klantbeeld raadplegen', status: 'Ok', parent_span_id: '00f067aa0ba902b7' })
  t.match(audit, {
    stroom: 'audit',
    resultaat: 'gelukt',
    reden: 'bewaard-beeld',
    bronnen: ['brp', 'openzaak', 'openklant'],
    soortenGegevens: Object.keys(json.onderdelen)
  })
})

t.test('another user and who asks vers have the sources asked', async t => {
  await raadpleeg(vraag)
  t.ok((await countCalls(() => raadpleeg({ ...vraag, vers: true }))) > 0)
  const token = await issuer.issue({ rol: 'kcc-medewerker' }, { sub: 'een-ander' })
  t.ok((await countCalls(() => raadpleeg(vraag, { token }))) > 0)
  t.equal((await raadpleeg(vraag, { rol: 'griffier' })).status, 403, 'and who has no right gets nothing')
})

t.test('by default the BRP may not be kept, so that it is asked each time', async t => {
  const standard = await startOpstelling()
  t.teardown(standard.close)
  for (const turn of [1, 2]) {
    standard.gemeente.brp.reset()
    const { json } = await standard.raadpleeg(vraag)
    t.equal(standard.gemeente.brp.count(), 1, `turn ${turn}`)
    t.equal(json.onderdelen.persoon.bronnen[0].uitCache, false)
  }
})
