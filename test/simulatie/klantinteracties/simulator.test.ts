import t from 'tap'
import { base, type Item, identificatie, inwonerOf, start, token } from './start.ts'

const started = await start(t)
const { ask, list, url, simulator } = started
const vijftig = inwonerOf(started, 'vijftigZaken')
const ofVijftig = identificatie('hadBetrokkene__wasPartij__partijIdentificator__', 'bsn', vijftig.burgerservicenummer)
const contacten = `klantcontacten?${ofVijftig}`

for (const [wat, headers, code] of [
  ['no token', {}, 'not_authenticated'],
  ['another token', { authorization: 'Token anders' }, 'authentication_failed'],
  ['the token as bearer', { authorization: `Bearer ${token}` }, 'authentication_failed'],
  ['the token alone', { authorization: token }, 'authentication_failed']
] as const) {
  t.test(`${wat} gives 401, and counts as a call`, async t => {
    const before = simulator.count()
    const answer = await ask(contacten, headers)
    t.match(answer, { status: 401, headers: { 'www-authenticate': 'Token' }, body: { status: 401, code } })
    t.match(answer.body, { type: String, title: String, detail: String, instance: /^urn:uuid:/ })
    t.equal(simulator.count(), before + 1)
  })
}

for (const path of [
  'partijen/00140000-0035-8000-8000-3ffc00000000',
  'partijen/5b1d5a3c-8b6f-4b7e-9d5c-0a1b2c3d4e5f',
  'partijen/geen-uuid',
  'klantcontacten/00140000-0035-8000-8000-000000000000',
  'rekeningnummers',
  `${contacten}&page=2`,
  `${contacten}&page=0`,
  `${contacten}&page=x`
]) {
  t.test(`${path.split('?')[0]}, of which there is no such, gives 404`, async t => {
    t.match(await ask(path), { status: 404, body: { status: 404, code: 'not_found', title: 'Niet gevonden.' } })
  })
}

const uuid = 'Voer een geldige UUID in.'
const keuze = 'Selecteer een geldige keuze. x is geen beschikbare keuze.'
for (const [path, name, code, reason] of [
  ['klantcontacten?zaak=x', 'nonFieldErrors', 'unknown-parameters', 'Onbekende query parameters: zaak'],
  [
    'partijen?partijIdentificator__bsn=1&ordering=x',
    'nonFieldErrors',
    'unknown-parameters',
    'Onbekende query parameters: partijIdentificator__bsn, ordering'
  ],
  ['internetaken?expand=x', 'nonFieldErrors', 'unknown-parameters', 'Onbekende query parameters: expand'],
  ['partijen/x?page=1', 'nonFieldErrors', 'unknown-parameters', 'Onbekende query parameters: page'],
  ['partijen?expand=digitaleAdressen,x', 'expand', 'invalid_choice', keuze],
  ['partijen/x?expand=x', 'expand', 'invalid_choice', keuze],
  ['partijen?soortPartij=x', 'soortPartij', 'invalid_choice', keuze],
  ['internetaken?status=x', 'status', 'invalid_choice', keuze],
  ['klantcontacten?hadBetrokkene__wasPartij__uuid=x', 'hadBetrokkene__wasPartij__uuid', 'invalid', uuid],
  ['digitaleadressen?verstrektDoorPartij__uuid=x', 'verstrektDoorPartij__uuid', 'invalid', uuid],
  ['klantcontacten?hadBetrokkene__url=x', 'hadBetrokkene__url', 'invalid', 'Voer een geldige URL in.'],
  ['digitaleadressen?verificatieDatum=x', 'verificatieDatum', 'invalid', 'Voer een geldige datum in.'],
  ['klantcontacten?plaatsgevondenOp=x', 'plaatsgevondenOp', 'invalid', 'Voer een geldige datum/tijd in.']
] as const) {
  t.test(`${path} is refused with the reason`, async t => {
    const { status, body } = await ask(path)
    t.equal(status, 400)
    t.match(body, { status: 400, code: 'invalid', title: 'Invalid input.' })
    t.same(body.invalidParams, [{ name, code, reason }])
  })
}

t.test('links and paging are on the host name that was asked', async t => {
  const host = 'openklant.example:8443'
  const { body } = await ask(`${contacten}&pageSize=1`, { authorization: `Token ${token}`, host })
  const [first] = body.results ?? []
  t.equal(first?.url, `http://${host}${base}/klantcontacten/${first?.uuid}`)
  t.ok(String(body.next).startsWith(`http://${host}${base}/klantcontacten?`))
})

t.test('pages follow each other by their links and hold every contact once, newest first', async t => {
  const all = await list(contacten)
  const walked: Item[] = []
  let next: unknown = `${url}${base}/${contacten}&pageSize=5`
  let previous: unknown = null
  while (typeof next === 'string') {
    const { body } = await ask(next.slice(`${url}${base}/`.length))
    t.equal(body.count, vijftig.klantcontacten)
    t.equal(body.previous === null, previous === null)
    walked.push(...(body.results ?? []))
    previous = next
    next = body.next
  }
  t.same(walked, all)
  t.equal(new Set(walked.map(({ uuid }) => uuid)).size, vijftig.klantcontacten)
  const moments = all.map(({ plaatsgevondenOp }) => Date.parse(String(plaatsgevondenOp)))
  t.same(
    moments,
    moments.toSorted((a, b) => b - a)
  )
})

for (const [question, length] of [
  ['', 100],
  ['pageSize=7', 7],
  ['pageSize=9999', 500],
  ['pageSize=-1', 100],
  ['pageSize=x', 100]
] as const) {
  t.test(`klantcontacten?${question} has ${length} results on a page`, async t => {
    t.equal((await list(`klantcontacten?${question}`)).length, length)
  })
}

const expand = async (question: string) => (await list(`${contacten}&${question}`)).map(({ _expand }) => _expand)

t.test('a list has _expand always, a detail only when something was put in', async t => {
  const [first] = await list(contacten)
  t.same(first?._expand, {})
  t.notHas((await ask(`klantcontacten/${first?.uuid}`)).body, { _expand: {} })
  const detail = await ask(`klantcontacten/${first?.uuid}?expand=omvatteBijlagen`)
  t.same(detail.body._expand, { omvatteBijlagen: [] })
})

t.test('expand takes a comma list or a repeated parameter, and nests', async t => {
  const nested = await expand('expand=hadBetrokkenen,hadBetrokkenen.wasPartij')
  t.match(nested[0], { hadBetrokkenen: [{ _expand: { wasPartij: { soortPartij: 'persoon' } } }] })
  t.same(await expand('expand=hadBetrokkenen&expand=hadBetrokkenen.wasPartij'), nested)
})

t.test('a nested path without the path above it puts nothing in', async t => {
  t.same((await expand('expand=hadBetrokkenen.wasPartij'))[0], {})
})

t.test('an expanded list that is empty stays a list, an absent partij is null', async t => {
  const contacts = await expand('expand=leiddeTotInterneTaken')
  t.ok(contacts.some(one => JSON.stringify(one) === '{"leiddeTotInterneTaken":[]}'))
  const others = await list('klantcontacten?pageSize=500&expand=hadBetrokkenen,hadBetrokkenen.wasPartij')
  t.ok(JSON.stringify(others).includes('"_expand":{"wasPartij":null}'))
})

t.test('every link in an expanded contact leads to that very record', async t => {
  const everything =
    'expand=hadBetrokkenen,hadBetrokkenen.wasPartij,hadBetrokkenen.digitaleAdressen,leiddeTotInterneTaken'
  const text = JSON.stringify(await list(`${contacten}&${everything}&expand=gingOverOnderwerpobjecten`))
  const links = new Set(text.match(/http:[^"]+/g))
  t.ok(links.size > 3 * vijftig.klantcontacten)
  for (const link of links) {
    const { body } = await ask(link.slice(`${url}${base}/`.length))
    t.equal(body.url, link)
  }
})

t.test('the same settings give the same records, on any port', async t => {
  const again = await start(t)
  const portless = async (all: readonly Item[]) => JSON.stringify(all).replaceAll(/127\.0\.0\.1:\d+/g, '')
  t.equal(await portless(await again.list(contacten)), await portless(await list(contacten)))
})
