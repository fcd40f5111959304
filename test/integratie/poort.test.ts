import { DatabaseSync } from 'node:sqlite'
import t from 'tap'
import { startOpstelling } from '../steun/gemeente.ts'

const opstelling = await startOpstelling()
t.teardown(opstelling.close)
const { call, issuer } = opstelling

/** Nobody waits for these lines: they come a little later than the answer. */
const auditAt = async (reden: string) => {
  const found = () => {
    const db = new DatabaseSync(opstelling.logboekPad, { readOnly: true })
    const rows = db.prepare("SELECT regel FROM regels WHERE stroom = 'audit' ORDER BY volgnummer").all()
    db.close()
    return rows.map(({ regel }) => JSON.parse(String(regel))).filter(one => one.reden === reden)
  }
  const deadline = performance.now() + 5_000
  while (found().length === 0 && performance.now() < deadline) await new Promise(resolve => setTimeout(resolve, 5))
  return found()
}

const poort: readonly [string, () => Promise<string | undefined>, string, object][] = [
  ['no token', async () => undefined, 'ontbreekt', { actor: 'onbekend', herkomst: 'onbekend' }],
  ['no JWT', async () => 'geheim-999993653', 'onleesbaar', { actor: 'onbekend', herkomst: 'onbekend' }],
  [
    'a token of long ago, whatever it says of its holder',
    () => issuer.issue({ rol: 'kcc-medewerker' }, { iat: 1, nbf: 1, exp: 900 }),
    'verlopen',
    { actor: 'onbekend', herkomst: 'onbekend' }
  ],
  [
    'a good token without the scope',
    () => issuer.issue({ rol: 'kcc-medewerker' }, { scope: 'iets.anders' }),
    'scope-ontbreekt',
    { actor: /^k1:/, herkomst: 'demo-desktop' }
  ]
]
for (const [what, issue, reden, who] of poort) {
  t.test(`${what} is refused at the gate, and that is audited without what it held`, async t => {
    const token = await issue()
    const { status } = await call({ path: '/v1/doelen', token })
    t.equal(status, reden === 'scope-ontbreekt' ? 403 : 401)
    const lines = await auditAt(reden)
    t.match(lines, [{ actie: 'leesDoelen', resultaat: 'geweigerd', objectsoort: 'onbekend', doel: 'onbekend', ...who }])
    t.equal(lines.length, 1)
    t.notMatch(JSON.stringify(lines), /999993653|demo-kcc-medewerker/)
  })
}

t.test('a flood of refusals is counted, not written one by one', async t => {
  const own = await startOpstelling()
  t.teardown(own.close)
  await Promise.all(Array.from({ length: 300 }, () => own.call({ path: '/v1/doelen' })))
  const db = new DatabaseSync(own.logboekPad, { readOnly: true })
  t.teardown(() => db.close())
  const [row] = db.prepare("SELECT count(*) AS aantal FROM regels WHERE stroom = 'audit'").all()
  t.ok(Number(row?.aantal) <= 10)
})

t.test('a source hears for what it is asked, where that is configured', async t => {
  const koppen = {
    'x-oin': '00000001234567890000',
    'x-verwerkingsactiviteit': '{doel.uri}',
    'x-verwerking': '{verwerking.id}',
    'x-vertrouwelijkheid': '{doel.vertrouwelijkheid}'
  }
  const own = await startOpstelling({
    change: config => ({ ...config, bronnen: config.bronnen.map(bron => ({ ...bron, koppen })) })
  })
  t.teardown(own.close)
  const traceId = 'beefbeefbeefbeefbeefbeefbeefbeef'
  const { brp, zgw, klantinteracties } = own.gemeente
  for (const source of [brp, zgw, klantinteracties]) source.reset()
  const klant = { soort: 'natuurlijkPersoon', burgerservicenummer: '999993653' }
  await own.raadpleeg(
    { klant, doel: 'kcc-klantcontact' },
    { headers: { traceparent: `00-${traceId}-b7ad6b7169203331-01` } }
  )
  // The types of a catalogus are asked for nobody.
  const calls = [brp, zgw, klantinteracties]
    .flatMap(source => source.calls)
    .filter(one => !one.url.includes('/catalogi/'))
  t.ok(calls.length >= 3)
  for (const { headers } of calls) {
    t.match(headers, {
      traceparent: new RegExp(`^00-${traceId}-`),
      'x-oin': '00000001234567890000',
      'x-verwerkingsactiviteit': 'https://register.example/verwerkingsactiviteiten/kcc-klantcontact',
      'x-verwerking': 'beefbeef-beef-beef-beef-beefbeefbeef',
      'x-vertrouwelijkheid': 'normaal'
    })
  }
})
