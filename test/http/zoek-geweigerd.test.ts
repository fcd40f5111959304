import t from 'tap'
import { klantOf } from '../steun/details.ts'
import { startOpstelling } from '../steun/gemeente.ts'

// Searches that get no candidates: wrong, too many, or of a register that is down.

const opstelling = await startOpstelling({
  settings: { inwoners: 1_000, bedrijven: 30 },
  change: config => ({ ...config, dienst: { ...config.dienst, zoeken: { perMinuut: 1_000 } } })
})
t.teardown(opstelling.close)
const { call, issuer, gemeente } = opstelling
const kvkNummer = '99999979'

const zoek = async (vraag: object) =>
  call({
    method: 'POST',
    path: '/v1/klanten/_zoek',
    token: await issuer.issue({ rol: 'kcc-medewerker' }),
    body: { doel: 'kcc-klantcontact', zoek: vraag }
  })

t.test('what is wrong in a search is named, and not repeated', async t => {
  for (const [vraag, ...faults] of [
    [{}, 'zoek.wijze value'],
    [{ wijze: 'sterrenbeeld' }, 'zoek.wijze value'],
    [{ wijze: 'email' }, 'zoek.email required'],
    [{ wijze: 'email', email: 'geen-adres' }, 'zoek.email format'],
    [{ wijze: 'burgerservicenummer', burgerservicenummer: '999993654' }, 'zoek.burgerservicenummer elfproef'],
    [{ wijze: 'adres', postcode: '12AB', huisnummer: '1' }, 'zoek.huisnummer type', 'zoek.postcode pattern'],
    [{ wijze: 'adres', postcode: '9106QB', huisnummer: 0 }, 'zoek.huisnummer value'],
    [{ wijze: 'bedrijfsnaam', naam: 'x' }, 'zoek.naam minLength'],
    [
      { wijze: 'geslachtsnaamGeboortedatum', geslachtsnaam: 'M*', geboortedatum: '1981' },
      'zoek.geboortedatum format',
      'zoek.geslachtsnaam pattern'
    ],
    [{ wijze: 'kvkNummer', kvkNummer: '99999979', extra: 1 }, 'zoek.extra unknownParam']
  ] as const) {
    const { status, json, text } = await zoek(vraag)
    t.equal(status, 400, JSON.stringify(vraag))
    const named = json.invalidParams.map(({ name, code }: { name: string; code: string }) => `${name} ${code}`)
    t.same(named.sort(), faults, JSON.stringify(vraag))
    t.notMatch(text, /999993654|99999979|geen-adres/)
  }
})

t.test('a register that does not answer: 502, and not an empty list', async t => {
  for (const [vraag, source] of [
    [{ wijze: 'burgerservicenummer', burgerservicenummer: '999993653' }, gemeente.brp],
    [{ wijze: 'kvkNummer', kvkNummer }, gemeente.kvk],
    [{ wijze: 'email', email: 'iemand@example.nl' }, gemeente.klantinteracties]
  ] as const) {
    source.settings.fout = 'fout403'
    const { status, json } = await zoek(vraag)
    source.settings.fout = undefined
    t.match([status, json.code], [502, 'geen-bron'], vraag.wijze)
  }
})

t.test('who searches too often is told to wait: each user for himself, from whatever address', async t => {
  const strict = await startOpstelling({
    settings: { inwoners: 1_000, bedrijven: 30 },
    change: config => ({ ...config, dienst: { ...config.dienst, zoeken: { perMinuut: 3 } } })
  })
  t.teardown(strict.close)
  const ask = async (sub: string, headers = {}) =>
    strict.call({
      method: 'POST',
      path: '/v1/klanten/_zoek',
      token: await strict.issuer.issue({ rol: 'kcc-medewerker' }, { sub }),
      body: { doel: 'kcc-klantcontact', zoek: { wijze: 'kvkNummer', kvkNummer } },
      headers
    })
  const statuses = []
  for (let i = 0; i < 5; i++) statuses.push((await ask('een', { 'x-forwarded-for': `10.0.0.${i}` })).status)
  t.same(statuses, [200, 200, 200, 429, 429])
  strict.gemeente.kvk.reset()
  const refused = await ask('een')
  t.match(refused, { status: 429, json: { code: 'te-veel-verzoeken', status: 429 } })
  const wait = Number(refused.headers['retry-after'])
  t.ok(wait > 0 && wait <= 60)
  t.equal(strict.gemeente.kvk.count(), 0)
  t.equal((await ask('twee')).status, 200, 'a colleague at the same address is not held up')
  const { status } = await strict.raadpleeg({ klant: klantOf('gezin'), doel: 'kcc-klantcontact' })
  t.equal(status, 200, 'nor is his own view')
})
