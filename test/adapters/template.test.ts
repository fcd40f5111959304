import t from 'tap'
import type { Caller } from '../../src/adapters/caller.ts'
import { createGatewayHeaders } from '../../src/adapters/gateway-headers.ts'
import { type Gateway, gatewaySchema } from '../../src/adapters/gateway-schema.ts'
import { bronSchema } from '../../src/adapters/schema.ts'
import { fillTemplate } from '../../src/adapters/template.ts'
import { doel as activiteit, actor, traceparent } from './asking.ts'

const doel = { doelbinding: 'BRPACT-AlgemeneTaken', verwerking: 'kcc@algemeen' }
const medewerker = (id: string, over: Partial<Caller> = {}): Caller => ({
  actor: { ...actor, id },
  brp: doel,
  doel: activiteit,
  traceparent,
  ...over
})
const bsn = '999993653'
const burger: Caller = { ...medewerker(bsn), actor: { soort: 'klant', id: bsn, client: 'portaal' } }

const oin = '00000001234567890000'
const profielen = {
  iconnect: gatewaySchema.parse({ profiel: 'iconnect', originOin: oin, toepassing: 'Klantbeeld' }),
  centric: gatewaySchema.parse({ profiel: 'centric', organisatie: 'Voorbeeld', applicatie: 'Klantbeeld' }),
  amsterdam: gatewaySchema.parse({ profiel: 'amsterdam' })
} as const satisfies Record<string, Gateway>

const headersOf = (gateway: Gateway | undefined, caller?: Caller, koppen: Record<string, string> = {}) =>
  createGatewayHeaders({ gateway, koppen })(caller)

const expected = {
  iconnect: {
    'x-origin-oin': oin,
    'x-toepassing': 'Klantbeeld',
    'x-doelbinding': 'BRPACT-AlgemeneTaken',
    'x-verwerking': 'kcc@algemeen',
    'x-gebruiker': 'mw-1'
  },
  centric: { 'x-request-organization': 'Voorbeeld', 'x-request-application': 'Klantbeeld', 'x-request-user': 'mw-1' },
  amsterdam: {
    'x-user': 'mw-1',
    'x-correlation-id': '4bf92f3577b34da6a3ce929d0e0e4736',
    'x-task-description': 'kcc@algemeen'
  }
}
const gebruikerkop = { iconnect: 'x-gebruiker', centric: 'x-request-user', amsterdam: 'x-user' }

for (const profiel of ['iconnect', 'centric', 'amsterdam'] as const) {
  const gateway = profielen[profiel]
  const kop = gebruikerkop[profiel]

  t.test(`${profiel} gets exactly its headers`, async t => {
    t.strictSame(headersOf(gateway, medewerker('mw-1')), { gelezen: expected[profiel] })
  })

  t.test(`${profiel} knows a resident as BurgerZelf, never by his number`, async t => {
    const headers = headersOf(gateway, burger)
    t.match(headers, { gelezen: { [kop]: 'BurgerZelf' } })
    t.notMatch(JSON.stringify(headers), bsn)
  })

  t.test(`${profiel} is not called for nobody`, async t => {
    t.strictSame(headersOf(gateway), { status: 'geweigerd', reden: 'niet-geautoriseerd' })
  })

  const users: readonly [string, string, string][] = [
    ['of 242 characters is whole', 'a'.repeat(242), 'a'.repeat(242)],
    ['of 243 characters is cut', 'a'.repeat(243), 'a'.repeat(242)],
    ['is cut before an encoded character that does not fit', `${'a'.repeat(237)}ëa`, 'a'.repeat(237)],
    ['ends with an encoded character that just fits', `${'a'.repeat(236)}ëa`, `${'a'.repeat(236)}%C3%AB`],
    ['is cut before an emoji that does not fit', `${'a'.repeat(231)}😀`, 'a'.repeat(231)],
    ['of 242 encoded characters is cut', 'ë'.repeat(242), '%C3%AB'.repeat(40)]
  ]
  for (const [what, id, value] of users) {
    t.test(`${profiel}: a user id that ${what}`, async t => {
      t.match(headersOf(gateway, medewerker(id)), { gelezen: { [kop]: value } })
    })
  }
}

const encodings: readonly [string, string, string][] = [
  ['plain text', 'j.jansen@gemeente.example', 'j.jansen@gemeente.example'],
  ['ë', 'Zoë', 'Zo%C3%AB'],
  ['a percent sign, so that it never looks like an encoded one', 'Zo%C3%AB', 'Zo%25C3%25AB'],
  ['a line break with a header behind it', 'a\r\nx-admin: ja', 'a%0D%0Ax-admin: ja'],
  ['NUL and DEL', 'a\u0000b\u007f', 'a%00b%7F'],
  ['an emoji', '😀', '%F0%9F%98%80'],
  ['half an emoji', 'a\ud83d', 'a%EF%BF%BD'],
  ['a line separator', 'a\u2028b', 'a%E2%80%A8b'],
  ['spaces around', '  a b  ', 'a b'],
  ['braces', '{actor.id}', '{actor.id}']
]
for (const [what, id, value] of encodings) {
  t.test(`an identity with ${what} is one header`, async t => {
    t.equal(fillTemplate('{actor.id}', medewerker(id)), value)
    t.match(value, /^[\x20-\x7e]*$/)
  })
}

const purposes: readonly [string, Caller['brp'], Gateway, object][] = [
  ['no doelbinding', { verwerking: 'kcc' }, profielen.iconnect, { reden: 'niet-geautoriseerd' }],
  ['an empty doelbinding', { ...doel, doelbinding: '' }, profielen.iconnect, { reden: 'niet-geautoriseerd' }],
  ['no verwerking', {}, profielen.amsterdam, { reden: 'niet-geautoriseerd' }],
  ['a doelbinding of 243 characters', { doelbinding: 'a'.repeat(243) }, profielen.iconnect, { reden: 'interne-fout' }],
  ['a doelbinding of 242 characters', { doelbinding: 'a'.repeat(242) }, profielen.iconnect, { gelezen: {} }],
  ['no verwerking, that iConnect can do without', { doelbinding: 'a' }, profielen.iconnect, { gelezen: {} }],
  ['no brp at all, that Centric does not ask for', {}, profielen.centric, { gelezen: {} }]
]
for (const [what, brp, gateway, outcome] of purposes) {
  t.test(`a doel with ${what} gives ${gateway.profiel} ${JSON.stringify(outcome)}`, async t => {
    t.match(headersOf(gateway, medewerker('mw-1', { brp })), outcome)
  })
}

t.test('koppen stand over the profile, whatever their case, and keep what the profile demands', async t => {
  const koppen = { 'X-Doelbinding': 'BRPACT-Totaal', 'x-extra': 'a', 'X-Verwerking': '' }
  const { 'x-verwerking': _, ...rest } = expected.iconnect
  t.strictSame(headersOf(profielen.iconnect, medewerker('mw-1'), koppen), {
    gelezen: { ...rest, 'x-doelbinding': 'BRPACT-Totaal', 'x-extra': 'a' }
  })
  t.match(headersOf(profielen.iconnect, medewerker('mw-1'), { 'X-Doelbinding': '' }), { reden: 'niet-geautoriseerd' })
})

t.test('without a profile nothing is demanded: an empty header is not sent', async t => {
  t.strictSame(headersOf(undefined, undefined, { 'x-user': '{actor.id}', 'x-a': 'b' }), { gelezen: { 'x-a': 'b' } })
})

const metadata: readonly [string, Partial<Caller>, string][] = [
  ['{doel.id}', {}, 'test'],
  ['{doel.uri}', {}, 'https://register.example/test'],
  ['{doel.vertrouwelijkheid}', {}, 'normaal'],
  ['{doel.vertrouwelijkheid}', { doel: { ...activiteit, isVertrouwelijk: true } }, 'vertrouwelijk'],
  ['{verwerking.id}', {}, '4bf92f35-77b3-4da6-a3ce-929d0e0e4736'],
  ['{trace.id}', {}, '4bf92f3577b34da6a3ce929d0e0e4736']
]
for (const [template, over, value] of metadata) {
  t.test(`a source may hear ${template}: ${value}`, async t => {
    t.equal(fillTemplate(template, medewerker('mw-1', over)), value)
    t.equal(fillTemplate(template, undefined), '', 'and nothing when nobody asks')
  })
}

const bron = { id: 'brp', soort: 'brp-personen', url: 'https://brp.example/api', authenticatie: { type: 'geen' } }
const refused: readonly [string, object, string][] = [
  ['iconnect without an OIN', { profiel: 'iconnect' }, 'gateway.originOin'],
  ['an OIN of 19 digits', { profiel: 'iconnect', originOin: oin.slice(1) }, 'gateway.originOin'],
  ['centric without an organisation', { profiel: 'centric', applicatie: 'a' }, 'gateway.organisatie'],
  ['an organisation of 243 characters', { ...profielen.centric, organisatie: 'a'.repeat(243) }, 'gateway.organisatie'],
  ['an organisation with a line break', { ...profielen.centric, organisatie: 'a\nb' }, 'gateway.organisatie'],
  ['an unknown profile', { profiel: 'enableu' }, 'gateway.profiel'],
  ['a header of another profile', { profiel: 'amsterdam', originOin: oin }, 'gateway']
]
for (const [what, gateway, path] of refused) {
  t.test(`${what} stops the start, at ${path}`, async t => {
    t.strictSame(
      bronSchema.safeParse({ ...bron, gateway }).error?.issues.map(issue => issue.path.join('.')),
      [path]
    )
  })
}

t.test('an FSC outway gets its grant and an id of its own for each call, also of a call for nobody', async t => {
  const koppen = { 'Fsc-Grant-Hash': '$1$4$c29tZQ', 'Fsc-Transaction-Id': '{oproep.id}' }
  const ids = [medewerker('mw-1'), undefined].map(caller => {
    const uitkomst = headersOf(undefined, caller, koppen)
    t.match(uitkomst, { gelezen: { 'fsc-grant-hash': '$1$4$c29tZQ' } })
    return 'gelezen' in uitkomst ? (uitkomst.gelezen['fsc-transaction-id'] ?? '') : ''
  })
  for (const id of ids) {
    t.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    const age = Date.now() - Number.parseInt(id.replace('-', '').slice(0, 12), 16)
    t.ok(age >= 0 && age < 3_600_000, 'it begins with the time')
  }
  t.not(ids[0], ids[1])
})
