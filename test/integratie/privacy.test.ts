import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import t from 'tap'
import { cast } from '../../simulatie/populatie/cast.ts'
import { faultKinds } from '../../simulatie/server/fault.ts'
import { startOpstelling } from '../steun/gemeente.ts'
import { startRedis } from '../steun/redis.ts'

const redis = await startRedis()
t.teardown(redis.stop)
const opstelling = await startOpstelling({
  redisUrl: redis.url,
  change: config => ({
    ...config,
    dienst: { ...config.dienst, tijdslimiet: { totaalMs: 600 } },
    bronnen: config.bronnen.map(bron => ({ ...bron, tijdslimietMs: 200 }))
  })
})
t.teardown(opstelling.close)
const { raadpleeg, gemeente, call, issuer } = opstelling

// Every customer, every way to go wrong: whatever ends up anywhere was put there by one of these.
const numbers: string[] = cast.map(({ klant }) => ('kvkNummer' in klant ? klant.kvkNummer : klant.burgerservicenummer))
const secrets = new Set<string>(numbers)
const token = await issuer.issue({ rol: 'kcc-medewerker' })
const problems: string[] = []

const note = (view: { onderdelen?: Record<string, { gegevens?: unknown }> }): void => {
  for (const [, value] of JSON.stringify(view.onderdelen ?? {}).matchAll(
    /"(?:volledigeNaam|adres|adresregel1)":"([^"]{6,})"/g
  )) {
    if (value !== undefined) secrets.add(value)
  }
}

for (const { klant } of cast) {
  const { json } = await raadpleeg({ klant, doel: 'kcc-klantcontact' })
  note(json)
}
for (const fout of faultKinds) {
  for (const source of [gemeente.brp, gemeente.zgw, gemeente.klantinteracties]) source.settings.fout = fout
  problems.push((await raadpleeg({ klant: cast[0].klant, doel: 'kcc-klantcontact', vers: true })).text)
  for (const source of [gemeente.brp, gemeente.zgw, gemeente.klantinteracties]) source.settings.fout = undefined
}
for (const body of [
  { klant: { soort: 'natuurlijkPersoon', burgerservicenummer: '999993654' }, doel: '999993653' },
  '{"999993653":'
]) {
  problems.push((await raadpleeg(body)).text)
}
problems.push((await call({ path: `/v1/klantbeelden/${numbers[0]}`, token })).text)
problems.push((await call({ path: `/v1/doelen?bsn=${numbers[0]}`, token })).text)
secrets.add(token)

// A number of eight digits may stand by chance in a longer one: a size, a fraction of a second.
const isIn = (text: string) => (secret: string) =>
  /^\d+$/.test(secret) ? new RegExp(`(?<![\\d.])${secret}(?!\\d)`).test(text) : text.includes(secret)
const leaks = (text: string): string[] => [...secrets].filter(isIn(text))

t.test('the run saw enough to leak', async t => t.ok(secrets.size > cast.length + 10))

t.test('no number, name, address or token in any log line', async t => {
  t.match(opstelling.logText(), /"msg":"antwoord"/)
  t.same(leaks(opstelling.logText()), [])
})

t.test('nor in a metric', async t => t.same(leaks((await call({ path: '/metrics' })).text), []))

t.test('nor in a problem', async t => t.same(leaks(problems.join('\n')), []))

t.test('nor in the logboek, on disk, byte by byte', async t => {
  const folder = dirname(opstelling.logboekPad)
  const files = readdirSync(folder).filter(file => file.startsWith(basename(opstelling.logboekPad)))
  t.ok(files.length > 0)
  for (const file of files) t.same(leaks(readFileSync(join(folder, file), 'latin1')), [], file)
})

t.test('nor in Redis, in key or value', async t => {
  const { Redis } = await import('ioredis')
  const client = new Redis(redis.url)
  const keys = await client.keys('*')
  const values = await Promise.all(keys.map(async key => client.getBuffer(key)))
  client.disconnect()
  t.ok(keys.length > 10)
  t.same(leaks(keys.join('\n')), [])
  t.same(leaks(values.map(value => value?.toString('latin1') ?? '').join('\n')), [])
})

t.test(
  'nor in the address of any call to a source, but for the one look-up that Open Klant knows no other way for',
  async t => {
    const urls = [...gemeente.brp.calls, ...gemeente.zgw.calls].map(({ url }) => url)
    t.ok(urls.length > 20)
    t.same(leaks(urls.join('\n')), [])
    const withNumber = gemeente.klantinteracties.calls.filter(({ url }) => leaks(url).length > 0)
    t.same([...new Set(withNumber.map(({ route }) => route))], ['/klantinteracties/api/v1/partijen'])
  }
)
