import t, { type Test } from 'tap'
import { createBeslispuntSimulator } from '../../../simulatie/beslispunt/beslispunt.ts'
import { type FaultKind, faultKinds } from '../../../simulatie/server/fault.ts'
import { createBeslispunt } from '../../../src/adapters/authzen/beslispunt.ts'
import type { Besluit } from '../../../src/adapters/authzen/besluit.ts'
import { toEvaluation } from '../../../src/adapters/authzen/evaluation.ts'
import { beslispuntSchema } from '../../../src/adapters/authzen/schema.ts'
import type { Storingsreden } from '../../../src/klantbeeld/resultaat.ts'
import { BSN } from '../../logboek/voorbeeld.ts'
import { traceparent } from '../asking.ts'
import { inwoner, vraagVan } from './vraag.ts'

const evaluation = toEvaluation(vraagVan(inwoner, { soort: 'natuurlijkPersoon', burgerservicenummer: BSN }))

let answer: unknown
const pdp = createBeslispuntSimulator({ decide: () => answer })
pdp.server.post('/elders/access/v1/evaluation', (_request, reply) => reply.redirect('/access/v1/evaluation', 307))
pdp.server.post('/leeg/access/v1/evaluation', (_request, reply) => reply.code(204).send())
pdp.server.post('/later/access/v1/evaluation', (_request, reply) => reply.code(202).send({ decision: true }))

t.before(async () => {
  t.context.url = await pdp.listen()
})
t.beforeEach(() => {
  pdp.reset()
  pdp.settings.fout = undefined
  pdp.settings.latentieMs = 0
  answer = { decision: true }
})
t.teardown(() => pdp.close())

const beslispuntOf = (t: Test, over: object = {}) => {
  const config = { url: t.context.url, authenticatie: { type: 'geen' }, tijdslimietMs: 2_000, ...over }
  const beslispunt = createBeslispunt(beslispuntSchema.parse(config), { now: () => new Date() })
  t.teardown(() => beslispunt.close())
  return beslispunt
}

const evaluate = (t: Test, over: { config?: object; signal?: AbortSignal } = {}): Promise<Besluit> => {
  const { config, signal = new AbortController().signal } = over
  return beslispuntOf(t, config).evaluate(evaluation, { signal, traceparent })
}

const stepUp = 'http://eidas.europa.eu/LoA/substantial http://eidas.europa.eu/LoA/high'
const toegestaan = { besluit: 'toegestaan' }
const geweigerd = { besluit: 'geweigerd', reden: 'beslispunt-weigert' }
const voorwaarde = { besluit: 'geweigerd', reden: 'beslispunt-voorwaarde-onbekend' }
const onverwacht = { besluit: 'storing', reden: 'onverwachte-vorm' }

const answers: readonly [string, unknown, object][] = [
  ['a yes', { decision: true }, toegestaan],
  ['a yes with a member of its own', { decision: true, versie: 7 }, toegestaan],
  ['a yes without conditions', { decision: true, context: {} }, toegestaan],
  ['a yes with null for a context', { decision: true, context: null }, toegestaan],
  ['a yes with its reason', { decision: true, context: { id: '1', reason_admin: { en: 'x' } } }, toegestaan],
  ['a yes with an obligation', { decision: true, context: { obligations: [{ id: 'mask' }] } }, voorwaarde],
  ['a yes with reason and obligation', { decision: true, context: { reason: 'x', advice: 'y' } }, voorwaarde],
  ['a yes that asks a step-up', { decision: true, context: { acr_values: stepUp } }, voorwaarde],
  ['a no', { decision: false }, geweigerd],
  ['a no with its reason', { decision: false, context: { reason_user: { nl: 'x' } } }, geweigerd],
  ['a no with an obligation', { decision: false, context: { obligations: [] } }, geweigerd],
  [
    'a no that asks a step-up',
    { decision: false, context: { acr_values: stepUp } },
    { besluit: 'stapOp', acrValues: stepUp }
  ],
  ['a no with a step-up of nothing', { decision: false, context: { acr_values: '' } }, geweigerd],
  ['a no with a step-up in a list', { decision: false, context: { acr_values: [stepUp] } }, geweigerd],
  ['a no with a quote in the step-up', { decision: false, context: { acr_values: 'a", scope="b' } }, geweigerd],
  ['a no with a line break in the step-up', { decision: false, context: { acr_values: 'a\r\nb' } }, geweigerd],
  ['a no with an endless step-up', { decision: false, context: { acr_values: 'a'.repeat(513) } }, geweigerd],
  ['text for a decision', { decision: 'true' }, onverwacht],
  ['a number for a decision', { decision: 1 }, onverwacht],
  ['null for a decision', { decision: null }, onverwacht],
  ['no decision', { context: {} }, onverwacht],
  ['a yes with text for a context', { decision: true, context: 'ok' }, onverwacht],
  ['a yes with a list for a context', { decision: true, context: ['mask'] }, onverwacht],
  ['the answer of another API', { evaluations: [{ decision: true }] }, onverwacht],
  ['a list', [{ decision: true }], onverwacht],
  ['a bare yes', true, onverwacht],
  ['null', null, onverwacht]
]
for (const [what, body, besluit] of answers) {
  t.test(`${what} is ${Object.values(besluit).join(', ')}`, async t => {
    answer = body
    t.strictSame(await evaluate(t), besluit)
  })
}

const faults = {
  uit: 'onbereikbaar',
  hangt: 'tijdslimiet',
  onzin: 'onleesbaar',
  html: 'onleesbaar',
  enorm: 'te-groot',
  halverwege: 'onbereikbaar',
  fout400: 'onverwachte-status',
  fout401: 'niet-geauthenticeerd',
  fout403: 'niet-geautoriseerd',
  fout429: 'te-veel-verzoeken',
  fout500: 'onverwachte-status',
  fout503: 'onverwachte-status'
} as const satisfies Record<FaultKind, Storingsreden>
for (const fout of faultKinds) {
  t.test(`fault ${fout} is no decision, and is not tried again`, async t => {
    pdp.settings.fout = fout
    const tijdslimietMs = fout === 'hangt' ? 100 : 2_000
    t.strictSame(await evaluate(t, { config: { tijdslimietMs } }), { besluit: 'storing', reden: faults[fout] })
    t.equal(pdp.count(), 1)
  })
}

for (const path of ['/elders', '/leeg', '/later', '/nergens']) {
  t.test(`any other status than 200 is no decision: POST ${path}`, async t => {
    const besluit = await evaluate(t, { config: { url: `${t.context.url}${path}` } })
    t.strictSame(besluit, { besluit: 'storing', reden: 'onverwachte-status' })
    t.equal(pdp.count(), 1, 'a redirect is not followed')
  })
}

t.test('a decision that comes too late is none', async t => {
  pdp.settings.latentieMs = 300
  t.strictSame(await evaluate(t, { config: { tijdslimietMs: 60 } }), { besluit: 'storing', reden: 'tijdslimiet' })
})

t.test('the deadline of the request and a caller who leaves end the call', async t => {
  pdp.settings.fout = 'hangt'
  t.match(await evaluate(t, { signal: AbortSignal.timeout(50) }), { besluit: 'storing', reden: 'tijdslimiet' })
  t.match(await evaluate(t, { signal: AbortSignal.abort() }), { besluit: 'storing', reden: 'afgebroken' })
})

t.test('a call is one POST in its own span, which is its request id, below the base URL', async t => {
  await evaluate(t, { config: { url: `${t.context.url}/` } })
  t.match(pdp.calls, [
    {
      method: 'POST',
      url: '/access/v1/evaluation',
      headers: { 'content-type': 'application/json', traceparent, 'x-request-id': traceparent }
    }
  ])
  t.strictSame(pdp.calls[0]?.body, evaluation)
  t.equal(evaluation.context.traceparent, traceparent)
})

t.test('the simulated decision point echoes the request id, as the standard has it', async t => {
  const headers = { 'x-request-id': traceparent }
  const { statusCode, headers: echoed } = await pdp.server.inject({
    method: 'POST',
    url: '/access/v1/evaluation',
    headers,
    payload: evaluation
  })
  t.equal(statusCode, 200)
  t.match(echoed, headers)
})

const keys = [
  [{ type: 'api-key', header: 'X-API-KEY', waarde: 'geheim' }, { 'x-api-key': 'geheim' }],
  [{ type: 'token', waarde: 'geheim' }, { authorization: 'Token geheim' }],
  [{ type: 'zgw-jwt', clientId: 'klantbeeld', secret: 'geheim' }, { authorization: /^Bearer / }]
] as const
for (const [authenticatie, headers] of keys) {
  t.test(`with ${authenticatie.type} nothing that went over the line holds the number of actor and klant`, async t => {
    t.match(await evaluate(t, { config: { authenticatie } }), toegestaan)
    t.match(pdp.calls, [{ headers }])
    const { authorization } = pdp.calls[0]?.headers ?? {}
    const payload = Buffer.from(String(authorization).split('.')[1] ?? '', 'base64url').toString()
    t.notOk(`${JSON.stringify(pdp.calls)}${payload}`.includes(BSN))
  })
}

t.test('what is left out of the section has a default', async t => {
  const config = { url: 'https://pdp.example', authenticatie: { type: 'geen' } }
  t.strictSame(beslispuntSchema.parse(config), { ...config, tijdslimietMs: 300, gelijktijdig: 32, maxBytes: 16_384 })
})

for (const [what, over] of [
  ['an unknown key', { pad: '/access' }],
  ['gateway headers, which may name the user', { koppen: {} }],
  ['a URL with a password', { url: 'https://u:p@pdp.example' }],
  ['no time', { tijdslimietMs: 0 }],
  ['more time than a request has', { tijdslimietMs: 5_001 }],
  ['an answer without bound', { maxBytes: 1_048_577 }]
] as const) {
  t.test(`the section refuses ${what}`, async t => {
    const config = { url: 'https://pdp.example', authenticatie: { type: 'geen' }, ...over }
    t.notOk(beslispuntSchema.safeParse(config).success)
  })
}
