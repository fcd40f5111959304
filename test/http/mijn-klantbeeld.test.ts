import t from 'tap'
import { startOpstelling } from '../steun/gemeente.ts'
import { readStream } from '../steun/stroom.ts'

const opstelling = await startOpstelling()
t.teardown(opstelling.close)
const { call, issuer, gemeente } = opstelling

const bsn = '999993653'
const path = '/v1/mijn/klantbeeld'
const token = await issuer.issue({ bsn })
const sources = [gemeente.brp, gemeente.zgw, gemeente.klantinteracties, gemeente.kvk]
const calls = (): number => sources.reduce((sum, source) => sum + source.count(), 0)

t.test('a klant sees himself, by his token alone', async t => {
  const { status, json, headers } = await call({ path, token })
  t.equal(status, 200)
  t.equal(headers['content-language'], 'nl')
  t.equal(json.compleet, true)
  t.equal(json.onderdelen.persoon.gegevens.burgerservicenummer, bsn)
  t.strictSame(Object.keys(json.onderdelen).sort(), [
    'berichten',
    'contactgegevens',
    'contactmomenten',
    'documenten',
    'persoon',
    'taken',
    'zaken'
  ])
  t.ok(json.onderdelen.zaken.totaal > 0)
})

t.test('a company sees itself', async t => {
  const { status, json } = await call({ path, token: await issuer.issue({ kvkNummer: '99999979' }) })
  t.equal(status, 200)
  t.equal(json.onderdelen.bedrijf.gegevens.kvkNummer, '99999979')
})

t.test('a number in the address or in a message is refused before any source is asked', async t => {
  const before = calls()
  for (const request of [
    { path: `${path}?burgerservicenummer=999990111` },
    { path: `${path}?klant=999990111` },
    { path, body: { klant: { soort: 'natuurlijkPersoon', burgerservicenummer: '999990111' } } }
  ]) {
    const { status, json } = await call({ ...request, token })
    t.equal(status, 400, JSON.stringify(request))
    t.equal(json.code, 'vraag-ongeldig')
  }
  t.equal(calls(), before)
})

t.test('who is no klant is refused and audited', async t => {
  const { status } = await call({ path, token: await issuer.issue({ rol: 'kcc-medewerker' }, { scope: 'mijn.lezen' }) })
  t.equal(status, 403)
})

t.test('a klant does not get in by the door of the staff, whatever scope his token has', async t => {
  const { status } = await call({
    method: 'POST',
    path: '/v1/klantbeelden/_raadpleeg',
    token: await issuer.issue({ bsn }, { scope: 'klantbeeld.lezen mijn.lezen' }),
    body: { klant: { soort: 'natuurlijkPersoon', burgerservicenummer: bsn }, doel: 'mijn-omgeving' }
  })
  t.equal(status, 403)
})

t.test('streamed, the parts are those of the whole', async t => {
  const { json } = await call({ path, token })
  const { bytes } = await call({ path, token, headers: { accept: 'text/event-stream' } })
  const { delen } = await readStream([bytes])
  t.equal(delen.at(0)?.event, 'plan')
  t.equal(delen.at(-1)?.event, 'einde')
  const parts = Object.assign({}, ...delen.map(deel => (deel.event === 'onderdeel' ? deel.data.onderdelen : {})))
  t.strictSame(Object.keys(parts).sort(), Object.keys(json.onderdelen).sort())
  t.equal(parts.zaken.totaal, json.onderdelen.zaken.totaal)
  t.strictSame(parts.persoon.gegevens, json.onderdelen.persoon.gegevens)
})
