import t from 'tap'
import { startOpstelling } from '../steun/gemeente.ts'

const opstelling = await startOpstelling()
t.teardown(opstelling.close)
const { raadpleeg, call, issuer, gemeente } = opstelling

const goed = { klant: { soort: 'natuurlijkPersoon', burgerservicenummer: '999993653' }, doel: 'kcc-klantcontact' }
const persoon = (nummer: unknown) => ({ ...goed, klant: { soort: 'natuurlijkPersoon', burgerservicenummer: nummer } })

t.test('every field that is wrong, missing, of another type or unknown is named with its rule', async t => {
  for (const [body, ...faults] of [
    [{}, 'klant required', 'doel required'],
    [{ doel: 'kcc-klantcontact' }, 'klant required'],
    [{ ...goed, doel: 7 }, 'doel type'],
    [{ ...goed, doel: '' }, 'doel minLength'],
    [{ ...goed, doel: 'x'.repeat(101) }, 'doel maxLength'],
    [{ ...goed, include: 'persoon' }, 'include type'],
    [{ ...goed, include: [7] }, 'include[0] type'],
    [{ ...goed, vers: 'ja' }, 'vers type'],
    [{ ...goed, vresh: true }, 'vresh unknownParam'],
    [{ ...goed, klant: 'Jansen' }, 'klant type'],
    [{ ...goed, klant: {} }, 'klant.soort value'],
    [{ ...goed, klant: { soort: 'robot' } }, 'klant.soort value'],
    [{ ...goed, klant: { soort: 'natuurlijkPersoon' } }, 'klant.burgerservicenummer required'],
    [persoon(999993653), 'klant.burgerservicenummer type'],
    [persoon('12345'), 'klant.burgerservicenummer pattern', 'klant.burgerservicenummer elfproef'],
    [persoon('999993654'), 'klant.burgerservicenummer elfproef'],
    [{ ...goed, klant: { ...goed.klant, naam: 'J' } }, 'klant.naam unknownParam'],
    [{ ...goed, klant: { soort: 'nietNatuurlijkPersoon' } }, 'klant required'],
    [{ ...goed, klant: { soort: 'nietNatuurlijkPersoon', kvkNummer: '99990018', rsin: '999993653' } }, 'klant value'],
    [{ ...goed, klant: { soort: 'vestiging', vestigingsnummer: '1' } }, 'klant.vestigingsnummer pattern'],
    [{ klant: persoon('999993654').klant, doel: 7 }, 'doel type', 'klant.burgerservicenummer elfproef']
  ] as const) {
    const { status, json, headers } = await raadpleeg(body)
    t.equal(status, 400)
    t.match(headers['content-type'], /^application\/problem\+json/)
    const named = json.invalidParams.map(({ name, code }: { name: string; code: string }) => `${name} ${code}`)
    t.same(named.sort(), [...faults].sort(), JSON.stringify(body).slice(0, 90))
  }
})

t.test('the number that fails is not repeated in the answer', async t => {
  const { text } = await raadpleeg(persoon('999993654'))
  t.notMatch(text, /999993654/)
  const odd = await raadpleeg({ ...goed, '999993653': true })
  t.notMatch(odd.text, /999993653/, 'nor a number that stands as a key')
})

t.test('what is not JSON, or not a JSON object, is refused', async t => {
  for (const [body, headers, status] of [
    ['{"klant":', {}, 400],
    ['[]', {}, 400],
    ['null', {}, 400],
    ['"tekst"', {}, 400],
    ['', { 'content-type': 'application/json' }, 400],
    ['{"__proto__": {"a": 1}}', {}, 400],
    [JSON.stringify(goed), { 'content-type': 'text/plain' }, 415],
    [JSON.stringify(goed), { 'content-type': 'application/xml' }, 415],
    [JSON.stringify(goed), { 'content-type': 'application/x-www-form-urlencoded' }, 415]
  ] as const) {
    const answer = await raadpleeg(body, { headers })
    t.equal(answer.status, status, `${body.slice(0, 30)} ${JSON.stringify(headers)}`)
    t.equal(answer.json.status, status)
  }
})

t.test('a body of 10 MB is refused with 413', async t => {
  const { status, json } = await raadpleeg({ ...goed, doel: 'x'.repeat(10_000_000) })
  t.equal(status, 413)
  t.equal(json.code, 'te-groot')
})

t.test(
  'a doel that does not exist and one that is not for this role get the same 403, and no source is called',
  async t => {
    gemeente.zgw.reset()
    const unknown = await raadpleeg({ ...goed, doel: 'bestaat-niet' })
    const notMine = await raadpleeg(goed, { rol: 'parkeerwachter' })
    t.equal(unknown.status, 403)
    t.equal(notMine.status, 403)
    t.same({ ...unknown.json, verwerkingId: '' }, { ...notMine.json, verwerkingId: '' })
    t.equal(gemeente.zgw.count(), 0)
  }
)

t.test('an unknown include is ignored and reported', async t => {
  const { status, json } = await raadpleeg({ ...goed, include: ['persoon', 'horoscoop'] })
  t.equal(status, 200)
  t.same(Object.keys(json.onderdelen), ['persoon'])
  t.same(json.verantwoording.nietOndersteund, ['horoscoop'])
})

t.test('without a good token the answer is 401 and does not say why', async t => {
  const path = '/v1/doelen'
  const other = await issuer.issue({ rol: 'kcc-medewerker' }, { aud: 'https://ander.example' })
  const answers = await Promise.all([
    call({ path }),
    call({ path, token: 'geen-jwt' }),
    call({ path, token: other }),
    call({ path, headers: { authorization: 'Basic YTpi' } })
  ])
  const bodies = new Set(answers.map(({ text }) => text))
  for (const { status, headers } of answers) {
    t.equal(status, 401)
    t.match(headers['www-authenticate'], /^Bearer/)
  }
  t.equal(bodies.size, 1, 'one and the same body')
})

t.test('a token in the query is no token, and with a token the query is refused', async t => {
  const token = await issuer.issue({ rol: 'kcc-medewerker' })
  t.equal((await call({ path: `/v1/doelen?access_token=${token}` })).status, 401)
  t.equal((await call({ path: `/v1/doelen?x=1`, token })).status, 400)
})

t.test('a token without the scope gets 403 with the scope that is needed', async t => {
  const token = await issuer.issue({ rol: 'kcc-medewerker' }, { scope: 'iets.anders' })
  const { status, headers, json } = await call({ path: '/v1/doelen', token })
  t.equal(status, 403)
  t.equal(json.code, 'scope-ontbreekt')
  t.match(headers['www-authenticate'], /insufficient_scope.*klantbeeld\.lezen/)
})

t.test('when the keys of the issuer cannot be fetched the answer is 503, not 401', async t => {
  const fresh = await startOpstelling()
  t.teardown(fresh.close)
  fresh.issuer.simulator.settings.fout = 'uit'
  const { status, headers } = await fresh.call({ path: '/v1/doelen', token: await fresh.issuer.issue({ rol: 'x' }) })
  t.equal(status, 503)
  t.ok(headers['retry-after'])
})
