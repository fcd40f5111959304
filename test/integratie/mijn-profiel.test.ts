import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { Redis } from 'ioredis'
import t from 'tap'
import { type Opstelling, startOpstelling } from '../steun/gemeente.ts'
import { startRedis } from '../steun/redis.ts'

const redis = await startRedis()
t.teardown(() => redis.stop())

// Two replicas over the same Open Klant: the second asks the sources of the first, under the same keys.
const one = await startOpstelling({ redisUrl: redis.url })
t.teardown(one.close)
const origins = one.config.bronnen.flatMap(bron =>
  bron.soort === 'klantinteracties' ? [{ id: bron.id, soort: bron.soort, origin: new URL(bron.url).origin }] : []
)
const two = await startOpstelling({
  redisUrl: redis.url,
  elders: origins,
  change: config => ({
    ...config,
    dienst: { ...config.dienst, sleutels: one.config.dienst.sleutels, profiel: one.config.dienst.profiel }
  })
})
t.teardown(two.close)

const bsn = '999993653'
const adressen = '/v1/mijn/profiel/digitale-adressen'
// The same user at both, whom each demo issuer would give a pseudonym of its own.
const wie = { sub: 'inwoner-1' }
const [eerste, tweede] = [await one.issuer.issue({ bsn }, wie), await two.issuer.issue({ bsn }, wie)]
type Kant = readonly [Opstelling, string]
const kanten: readonly Kant[] = [
  [one, eerste],
  [two, tweede]
]
const kant = (i: number): Kant => kanten[i % 2] ?? [one, eerste]
const { klantinteracties, notifynl } = one.gemeente

const voegToe = ([{ call }, token]: Kant, adres: string, sleutel: string = randomUUID()) =>
  call({
    method: 'POST',
    path: adressen,
    token,
    headers: { 'idempotency-key': sleutel },
    body: { soort: 'email', adres }
  })
type Adres = { readonly id: string; readonly adres: string; readonly versie: string; readonly omschrijving?: string }
const wijzig = ([{ call }, token]: Kant, { id, adres, versie }: Adres, omschrijving: string) =>
  call({
    method: 'PUT',
    path: `${adressen}/${id}`,
    token,
    headers: { 'if-match': `"${versie}"` },
    body: { soort: 'email', adres, omschrijving }
  })
const adressenVan = async ([{ call }, token]: Kant): Promise<readonly Adres[]> => {
  const { json } = await call({ path: '/v1/mijn/profiel', token })
  return json.zelfOpgegeven.gegevens[0].digitaleAdressen
}
const codeVoor = (aan: string) => notifynl.postvak().findLast(bericht => bericht.aan === aan)?.code ?? ''

t.test('concurrent writers over two replicas never lose an update', async t => {
  const { json: adres } = await voegToe(kant(0), 'samen@example.nl')
  let now: Adres = adres
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat({ max: 1 }), { minLength: 2, maxLength: 5 }), async order => {
      const seen = now
      const answers = await Promise.all(
        order.map((side, i) => wijzig(kant(side), seen, `${i}-${randomUUID().slice(0, 8)}`))
      )
      const won = answers.filter(({ status }) => status === 200)
      t.equal(won.length, 1, 'one of all who saw the same state wins')
      t.ok(answers.every(({ status }) => status === 200 || status === 412))
      const stored = (await adressenVan(kant(0))).find(({ id }) => id === seen.id)
      t.equal(stored?.omschrijving, won[0]?.json.omschrijving, 'and what he wrote is what stands there')
      t.equal(stored?.versie, won[0]?.json.versie)
      now = won[0]?.json ?? seen
    }),
    { numRuns: 6 }
  )
})

t.test('one key over two replicas changes once', async t => {
  const sleutel = randomUUID()
  const before = klantinteracties.calls.filter(({ method }) => method === 'POST').length
  const answers = await Promise.all([0, 1, 0, 1].map(i => voegToe(kant(i), 'sleutel@example.nl', sleutel)))
  t.equal(klantinteracties.calls.filter(({ method }) => method === 'POST').length, before + 1)
  t.ok(answers.every(({ status }) => status === 201 || status === 409))
  const later = await voegToe(kant(1), 'sleutel@example.nl', sleutel)
  t.same(later.json, answers.find(({ status }) => status === 201)?.json)
})

t.test('a code that one replica sent is heeded by the other, once', async t => {
  const { json } = await voegToe(kant(0), 'code@example.nl')
  const path = `${adressen}/${json.id}`
  t.equal((await one.call({ method: 'POST', path: `${path}/code`, token: eerste })).status, 202)
  const code = codeVoor('code@example.nl')
  const tries = await Promise.all(
    [0, 1, 0, 1].map(i => {
      const [{ call }, token] = kant(i)
      return call({ method: 'POST', path: `${path}/_bevestig`, token, body: { code } })
    })
  )
  t.same(tries.map(({ status }) => status).toSorted(), [200, 422, 422, 422])
})

t.test(
  'each change is in the logboek: begin before the source, outcome after, and in the inzage of the klant',
  async t => {
    const { status, headers } = await voegToe(kant(0), 'logboek@example.nl')
    t.equal(status, 201)
    t.ok(headers)
    const path = '/v1/mijn/verwerkingen?vanaf=2026-11-23&totEnMet=2026-11-23'
    const { json } = await one.call({ path, token: eerste })
    const acties = json.verwerkingen.map(({ actie }: { actie: string }) => actie)
    t.ok(acties.includes('Een e-mailadres of telefoonnummer is toegevoegd aan uw profiel.'))
    t.ok(acties.includes('Er is een code gestuurd naar een e-mailadres of telefoonnummer in uw profiel.'))
  }
)

t.test('a change empties what both replicas kept of the klant', async t => {
  const view = async ([{ call }, token]: Kant) =>
    (await call({ path: '/v1/mijn/klantbeeld', token })).json.onderdelen.contactgegevens.gegevens[0].digitaleAdressen
  await Promise.all(kanten.map(view))
  t.equal((await voegToe(kant(0), 'vers@example.nl')).status, 201)
  for (const side of kanten) t.ok((await view(side)).some(({ adres }: Adres) => adres === 'vers@example.nl'))
})

t.test('no address, code or number stays behind in a log, metric, address, Redis or the logboek', async t => {
  const codes = notifynl.postvak().map(({ code }) => code)
  const geheimen = [...codes, bsn, 'code@example.nl', 'samen@example.nl', 'logboek@example.nl', 'vers@example.nl']
  t.ok(codes.length > 0)
  const raw = new Redis(redis.url)
  t.teardown(() => raw.disconnect())
  const keys = await raw.keys('*')
  const values = await Promise.all(
    keys.map(async key =>
      (await raw.type(key)) === 'string' ? ((await raw.getBuffer(key))?.toString('latin1') ?? '') : ''
    )
  )
  t.ok(keys.some(key => key.includes(':kluis:')))
  const metrics = await Promise.all(kanten.map(async ([{ call }]) => (await call({ path: '/metrics' })).text))
  const places: Readonly<Record<string, string>> = {
    log: one.logText() + two.logText(),
    redis: [...keys, ...values].join('\n'),
    metrics: metrics.join('\n'),
    logboek: readFileSync(one.logboekPad, 'latin1') + readFileSync(`${one.logboekPad}-wal`, 'latin1'),
    'addresses of the sender': notifynl.calls.map(({ url }) => url).join('\n'),
    'addresses of writes': klantinteracties.calls
      .flatMap(({ method, url }) => (method === 'GET' ? [] : [url]))
      .join('\n')
  }
  for (const [place, text] of Object.entries(places)) {
    // Six digits may stand anywhere by chance, such as in a time: of a code it is the whole word that counts.
    for (const geheim of geheimen)
      t.notMatch(text, new RegExp(`(?<![\\w.:-])${geheim.replaceAll('.', '\\.')}(?![\\w.:-])`), place)
  }
})

t.test('without Redis nothing is changed, and nothing is sent to the source', async t => {
  await redis.kill()
  const before = klantinteracties.calls.filter(({ method }) => method !== 'GET').length
  const { status, json } = await voegToe(kant(0), 'zonder@example.nl')
  t.same([status, json.code], [503, 'tijdelijk-niet-beschikbaar'])
  t.equal(klantinteracties.calls.filter(({ method }) => method !== 'GET').length, before)
})
