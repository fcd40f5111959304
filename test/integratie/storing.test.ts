import t from 'tap'
import { faultKinds } from '../../simulatie/server/fault.ts'
import { traceOf } from '../steun/details.ts'
import { startOpstelling } from '../steun/gemeente.ts'

// A source that is well has time enough on a busy machine, and one that hangs costs a second; no keeping, so that each question reaches the sources.
const opstelling = await startOpstelling({
  change: config => ({
    ...config,
    dienst: { ...config.dienst, tijdslimiet: { ...config.dienst.tijdslimiet, totaalMs: 1_500 } },
    bronnen: config.bronnen.map(bron => ({
      ...bron,
      tijdslimietMs: 1_000,
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
  const until = performance.now() + 3_000
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
      t.ok(await recovered(), `${fout}: all is well within two seconds after it ended (three on a busy machine)`)
    }
  })
}

t.test('when no source answers the answer is an error and not an empty view', async t => {
  const { brp, zgw, klantinteracties, objecten, vtb } = gemeente
  const all = [brp, zgw, klantinteracties, objecten, vtb]
  for (const source of all) source.settings.fout = 'uit'
  const { status, json } = await raadpleeg(vraag)
  for (const source of all) source.settings.fout = undefined
  t.equal(status, 502)
  t.equal(json.code, 'geen-bron')
  t.ok(await recovered())
})

t.test('the deadline holds, whatever the sources do', async t => {
  for (const { source } of Object.values(sources)) source.settings.latentieMs = 900 // each call within its own limit
  const started = performance.now()
  const { json } = await raadpleeg(vraag)
  for (const { source } of Object.values(sources)) source.settings.latentieMs = 0
  const tookMs = performance.now() - started
  t.ok(tookMs < 2_500, `took ${Math.round(tookMs)} ms: the budget of 1.5 s, and one more for a busy machine`)
  t.equal(json.compleet, false, 'which would not do for the calls that documents take after each other')
})

t.test('a caller that hangs up takes its source calls along', async t => {
  gemeente.zgw.settings.latentieMs = 250
  gemeente.zgw.reset()
  const left = new AbortController()
  const token = await opstelling.issuer.issue({ rol: 'kcc-medewerker' })
  const { traceId, traceparent } = traceOf(1)
  const asked = fetch(`${opstelling.url}/v1/klantbeelden/_raadpleeg`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, traceparent },
    body: JSON.stringify(vraag),
    signal: left.signal
  })
  const isAsked = () => gemeente.zgw.calls.some(({ headers }) => String(headers.traceparent).includes(traceId))
  while (!isAsked()) await new Promise(resolve => setImmediate(resolve))
  left.abort()
  await t.rejects(asked)
  gemeente.zgw.settings.latentieMs = 0
  t.equal((await raadpleeg(vraag)).status, 200, 'and the next one is served')
  const own = gemeente.zgw.calls.filter(({ headers }) => String(headers.traceparent).includes(traceId))
  t.ok(own.length > 0)
  t.notOk(
    own.some(({ route }) => route.includes('documenten')),
    'the abandoned view never came to documents'
  )
})

t.test('the service itself stays ready, and metrics count the failures', async t => {
  t.equal((await call({ path: '/health/ready' })).status, 200)
  const { text } = await call({ path: '/metrics' })
  t.match(text, /klantbeeld_bron_seconden_count\{bron="openzaak",onderdeel="zaken",status="storing"\} \d+/)
})
