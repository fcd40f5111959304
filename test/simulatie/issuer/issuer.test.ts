import Fastify from 'fastify'
import { decodeJwt } from 'jose'
import t from 'tap'
import { z } from 'zod'
import { createDemoIssuer, demoUitgevers } from '../../../simulatie/issuer/issuer.ts'
import { demoTokenRoute } from '../../../simulatie/issuer/route.ts'
import { refuseDemoIssuer } from '../../../src/auth/demo-issuer.ts'
import { relaxations } from '../../../src/auth/relaxations.ts'
import { uitgeversSchema } from '../../../src/auth/schema.ts'
import { createVerifier } from '../../../src/auth/token.ts'

const issuer = await createDemoIssuer()
const base = await issuer.simulator.listen()
t.teardown(() => issuer.simulator.close())
const uitgevers = uitgeversSchema.parse(demoUitgevers(`${base}/jwks.json`))
const verifier = createVerifier({ uitgevers, fetch, now: () => new Date() })

const api = Fastify()
await api.register(demoTokenRoute(issuer))
const url = `${await api.listen({ port: 0, host: '127.0.0.1' })}/demo/token`
t.teardown(() => api.close())

const post = (body: unknown) =>
  fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })

const tokenAnswer = z.strictObject({
  access_token: z.string(),
  token_type: z.literal('Bearer'),
  expires_in: z.literal(900)
})

const actors: readonly (readonly [Record<string, string>, object])[] = [
  [{ rol: 'kcc-medewerker' }, { soort: 'medewerker', rollen: ['kcc-medewerker'], scopes: ['klantbeeld.lezen'] }],
  [
    { bsn: '999993653' },
    { soort: 'klant', scopes: ['mijn.lezen'], klant: { soort: 'natuurlijkPersoon', burgerservicenummer: '999993653' } }
  ],
  [
    { kvkNummer: '69599084' },
    { soort: 'klant', scopes: ['mijn.lezen'], klant: { soort: 'nietNatuurlijkPersoon', kvkNummer: '69599084' } }
  ]
]

for (const [body, actor] of actors) {
  t.test(`a demo token for a ${Object.keys(body)} passes every check of a real one`, async t => {
    const response = await post(body)
    t.equal(response.status, 200)
    t.equal(response.headers.get('cache-control'), 'no-store')
    const answer = tokenAnswer.parse(await response.json())
    t.match(await verifier.verify(`Bearer ${answer.access_token}`), { ok: true, actor })
  })
}

const wrong: readonly unknown[] = [
  {},
  null,
  [],
  'rol',
  { rol: '' },
  { rol: 'Kcc Medewerker' },
  { rol: 7 },
  { bsn: '999993654' },
  { kvkNummer: '1' },
  { rol: 'kcc-medewerker', bsn: '999993653' },
  { rol: 'kcc-medewerker', scope: 'alles' }
]

t.test('a wrong body gets a problem that does not repeat it', async t => {
  for (const body of wrong) {
    const response = await post(body)
    t.equal(response.status, 400)
    t.match(response.headers.get('content-type'), /^application\/problem\+json/)
    t.equal(response.headers.get('cache-control'), 'no-store')
    const text = await response.text()
    t.match(JSON.parse(text), { status: 400, title: String, detail: String })
    t.notMatch(text, '99999365')
  }
})

t.test('the same resident keeps one subject, which is not the BSN', async t => {
  const [first, again, other] = await Promise.all(
    ['999993653', '999993653', '999990111'].map(async bsn => decodeJwt(await issuer.issue({ bsn })).sub)
  )
  t.equal(first, again)
  t.not(first, other)
  t.notMatch(first, '999993653')
})

t.test('claims can be replaced or left out', async t => {
  const claims = decodeJwt(await issuer.issue({ rol: 'x' }, { scope: 'ander', azp: undefined }))
  t.match(claims, { scope: 'ander', roles: ['x'] })
  t.notOk('azp' in claims)
})

t.test('the demo needs no relaxation, and a production start refuses it', async t => {
  t.strictSame(relaxations(uitgevers), [])
  t.equal(refuseDemoIssuer(uitgevers).length, 2)
})
