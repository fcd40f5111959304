import t from 'tap'
import { faultKinds } from '../../simulatie/server/fault.ts'
import { startOpstelling } from '../steun/gemeente.ts'

// Short limits, so that a source that hangs costs little time; no keeping, so that each question reaches the sources.
const opstelling = await startOpstelling({
  change: config => ({
    ...config,
    dienst: { ...config.dienst, tijdslimiet: { ...config.dienst.tijdslimiet, totaalMs: 800 } },
    bronnen: config.bronnen.map(bron => ({
      ...bron,
      tijdslimietMs: 300,
      maxBytes: 1_048_576,
      onderbreker: { ...bron.onderbreker, openMs: 50 },
      cache: { ...bron.cache, ttlS: 0 }
    }))
  })
})
t.teardown(opstelling.close)
const { raadpleeg, gemeente, call } = opstelling

const vraag = { klant: { soort: 'natuurlijkPersoon', burgerservicenummer: '999993653' }, doel: 'kcc-klantcontact' }

const sources = {
  brp: { source: gemeente.brp, parts: ['persoon'] },
  openzaak: { source: gemeente.zgw, parts: ['zaken', 'documenten'] },
  openklant: { source: gemeente.klantinteracties, parts: ['contactgegevens', 'contactmomenten'] }
}

const statusOf: Record<string, string> = { hangt: 'tijdslimiet', fout401: 'geweigerd', fout403: 'geweigerd' }

t.before(async () => raadpleeg(vraag)) // types warm

/** Asks until all is well again: a breaker that opened tries the source anew after a moment. */
const recovered = async (): Promise<boolean> => {
  const until = performance.now() + 2_000
  while (performance.now() < until) {
    if ((await raadpleeg(vraag)).json.compleet) return true
  }
  return false
}

for (const [bron, { source, parts }] of Object.entries(sources)) {
  t.test(`${bron} broken in any way: its parts say so, the rest is served, nothing is empty instead`, async t => {
    for (const fout of faultKinds) {
      source.settings.fout = fout
      const { status, json } = await raadpleeg(vraag)
      source.settings.fout = undefined
      t.equal(status, 200, fout)
      t.equal(json.compleet, false)
      for (const [naam, part] of Object.entries(json.onderdelen) as [string, { status: string; bronnen: object[] }][]) {
        if (!parts.includes(naam)) {
          t.equal(part.status, 'ok', `${fout}: ${naam} is served`)
          continue
        }
        t.same(
          part,
          { status: 'nietBeschikbaar', bronnen: [{ bron, status: statusOf[fout] ?? 'storing' }] },
          `${fout}: ${naam}`
        )
      }
      t.ok(await recovered(), `${fout}: all is well within two seconds after it ended`)
    }
  })
}

t.test('when no source answers the answer is an error and not an empty view', async t => {
  for (const { source } of Object.values(sources)) source.settings.fout = 'uit'
  const { status, json } = await raadpleeg(vraag)
  for (const { source } of Object.values(sources)) source.settings.fout = undefined
  t.equal(status, 502)
  t.equal(json.code, 'geen-bron')
  t.ok(await recovered())
})

t.test('the deadline holds, whatever the sources do', async t => {
  for (const { source } of Object.values(sources)) source.settings.latentieMs = 250 // each call within its own limit
  const started = performance.now()
  await raadpleeg(vraag)
  for (const { source } of Object.values(sources)) source.settings.latentieMs = 0
  t.ok(performance.now() - started < 2_000)
})

t.test('a caller that hangs up takes its source calls along', async t => {
  gemeente.zgw.settings.latentieMs = 250
  gemeente.zgw.reset()
  const left = new AbortController()
  const token = await opstelling.issuer.issue({ rol: 'kcc-medewerker' })
  const asked = fetch(`${opstelling.url}/v1/klantbeelden/_raadpleeg`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(vraag),
    signal: left.signal
  })
  while (gemeente.zgw.count() === 0) await new Promise(resolve => setImmediate(resolve))
  left.abort()
  await t.rejects(asked)
  gemeente.zgw.settings.latentieMs = 0
  t.equal((await raadpleeg(vraag)).status, 200, 'and the next one is served')
  const routes = gemeente.zgw.calls.map(({ route }) => route)
  t.equal(routes.filter(route => route.includes('documenten')).length, 1, 'the abandoned view never came to documents')
})

t.test('the service itself stays ready, and metrics count the failures', async t => {
  t.equal((await call({ path: '/health/ready' })).status, 200)
  const { text } = await call({ path: '/metrics' })
  t.match(text, /klantbeeld_bron_seconden_count\{bron="openzaak",onderdeel="zaken",status="storing"\} \d+/)
})
