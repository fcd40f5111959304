import t from 'tap'
import { cast } from '../../../simulatie/populatie/cast.ts'
import { populatieFromFile } from '../../../simulatie/populatie/from-file.ts'
import { createPopulatie } from '../../../simulatie/populatie/populatie.ts'
import { path, startBrp } from './start.ts'
import { createBrpValidator, needsUpstream, readRecordings, readTestpersonen } from './upstream.ts'

const settings = { seed: 1, inwoners: 700, bedrijven: 0, peildatum: '2026-11-01' }
const populatie = createPopulatie(settings)
const raadpleeg = (burgerservicenummer: readonly string[], fields: readonly string[] = ['burgerservicenummer']) => ({
  type: 'RaadpleegMetBurgerservicenummer',
  burgerservicenummer,
  fields
})
const gezin = '999993653'
const everything = [
  ...['aNummer', 'burgerservicenummer', 'geslacht', 'leeftijd', 'naam', 'geboorte', 'nationaliteiten', 'overlijden'],
  ...['verblijfplaats', 'immigratie', 'gemeenteVanInschrijving', 'datumInschrijvingInGemeente', 'adressering', 'gezag'],
  ...['kinderen', 'ouders', 'partners', 'indicatieCurateleRegister', 'datumEersteInschrijvingGBA']
]

t.test('a person is answered with what was asked, and the type of the question', async t => {
  const { ask } = await startBrp(t, populatie)
  const answer = await ask(raadpleeg([gezin], ['burgerservicenummer', 'naam.geslachtsnaam']))
  const { geslachtsnaam } = populatie.inwoner(gezin)?.naam ?? {}
  t.match(answer, { status: 200, contentType: 'application/json; charset=utf-8' })
  t.strictSame(answer.body, {
    type: 'RaadpleegMetBurgerservicenummer',
    personen: [{ burgerservicenummer: gezin, naam: { geslachtsnaam } }]
  })
})

t.test('who is not in the BRP is not found, a person asked twice is found once', async t => {
  const { found } = await startBrp(t, populatie)
  const absent = cast.flatMap(({ key, klant }) =>
    (key === 'nergens' || key === 'alleenKlantcontacten') && 'burgerservicenummer' in klant
      ? [klant.burgerservicenummer]
      : []
  )
  t.equal(absent.length, 2)
  t.same(await found(raadpleeg([...absent, '123456789', gezin, gezin])), [gezin])
})

t.test('the municipality filters by code, also when a person is asked by number', async t => {
  const { found } = await startBrp(t, populatie)
  t.same(await found({ ...raadpleeg([gezin]), gemeenteVanInschrijving: '9999' }), [gezin])
  t.same(await found({ ...raadpleeg([gezin]), gemeenteVanInschrijving: '0518' }), [])
})

t.test('ages are those of today, of a minor in gezag too', async t => {
  const { ask } = await startBrp(t, populatie, () => '2028-11-01')
  const [persoon] = (await ask(raadpleeg([gezin], ['leeftijd', 'gezag']))).body.personen ?? []
  const before = populatie.inwoner(gezin)?.persoon
  t.equal(persoon?.leeftijd, (before?.leeftijd ?? 0) + 2)
  t.match(
    persoon?.gezag,
    before?.gezag?.map(({ minderjarige }) => ({ minderjarige: { leeftijd: (minderjarige.leeftijd ?? 0) + 2 } })) ?? {}
  )
})

t.test('gezag comes in version 2, and in version 1 for who asks for that', async t => {
  const minderjarige = { burgerservicenummer: '999990020', leeftijd: 9 }
  const gezag = [{ type: 'GezamenlijkOuderlijkGezag', minderjarige, ouders: [] }] as const
  const { ask } = await startBrp(t, populatieFromFile([{ burgerservicenummer: gezin, gezag }], settings))
  for (const [version, type] of [
    ['2', 'GezamenlijkOuderlijkGezag'],
    ['1', 'TweehoofdigOuderlijkGezag']
  ] as const) {
    const answer = await ask(raadpleeg([gezin], ['gezag']), { 'accept-gezag-version': version })
    t.strictSame(answer.body.personen, [{ gezag: [{ type, minderjarige, ouders: [] }] }])
  }
})

const headers = { 'content-type': 'application/json', 'x-api-key': 'geheim' }
const body = JSON.stringify(raadpleeg([gezin]))
const refusals: readonly [rule: string, init: RequestInit, status: number, section: string, rest: object][] = [
  [
    'without a key',
    { headers: { 'content-type': 'application/json' }, body },
    401,
    'rfc7235#section-3.1',
    { title: 'Niet correct geauthenticeerd.', code: 'authentication' }
  ],
  [
    'with another key',
    { headers: { ...headers, 'x-api-key': 'fout' }, body },
    401,
    'rfc7235#section-3.1',
    { title: 'Niet correct geauthenticeerd.', code: 'authentication' }
  ],
  [
    'by GET',
    { method: 'GET' },
    405,
    'rfc7231#section-6.5.5',
    { title: 'Gebruikte bevragingsmethode is niet toegestaan.', code: 'methodNotAllowed' }
  ],
  [
    'of another content type',
    { headers: { ...headers, 'content-type': 'application/xml' }, body },
    415,
    'rfc7231#section-6.5.13',
    {
      title: 'Media Type wordt niet ondersteund.',
      detail: 'Ondersteunde content type: application/json; charset=utf-8.',
      code: 'unsupportedMediaType'
    }
  ],
  [
    'that accepts XML only',
    { headers: { ...headers, accept: 'application/xml' }, body },
    406,
    'rfc7231#section-6.5.6',
    {
      title: 'Gevraagde content type wordt niet ondersteund.',
      detail: 'Ondersteunde content type: application/json; charset=utf-8.',
      code: 'notAcceptable'
    }
  ],
  [
    'that is no JSON',
    { body: '{' },
    400,
    'rfc7231#section-6.5.1',
    { title: 'De bevraging bevat een fout.', detail: 'Request body is geen geldige JSON.' }
  ],
  [
    'that is a JSON list',
    { body: '[]' },
    400,
    'rfc7231#section-6.5.1',
    { title: 'De bevraging bevat een fout.', detail: 'Request body is geen geldige JSON.' }
  ]
]
for (const [rule, init, status, section, rest] of refusals) {
  t.test(`a question ${rule} is refused with ${status}`, async t => {
    const { send } = await startBrp(t, populatie)
    const answer = await send(init)
    t.match(answer, { status, contentType: 'application/problem+json' })
    t.strictSame(answer.body, {
      type: `https://datatracker.ietf.org/doc/html/${section}`,
      status,
      instance: path,
      ...rest
    })
  })
}

t.test('media types may name the charset, in any case, or be left out', async t => {
  const { send } = await startBrp(t, populatie)
  for (const accept of ['*/*', '*/*;charset=utf-8', 'application/json', 'application/json; charset=UTF-8']) {
    t.equal((await send({ headers: { ...headers, accept }, body })).status, 200, accept)
  }
  const raw = new Blob([body])
  const answer = await send({
    headers: { 'x-api-key': 'geheim', 'content-type': 'application/json; charset=utf-8' },
    body
  })
  t.equal(answer.status, 200)
  t.equal((await send({ headers: { 'x-api-key': 'geheim' }, body: raw })).status, 200)
})

t.test('another path is 404', async t => {
  const { send } = await startBrp(t, populatie)
  t.match(await send({ body }, '/haalcentraal/api/brp/bestaatNiet'), {
    status: 404,
    body: { title: 'Opgevraagde resource bestaat niet.', status: 404, instance: '/haalcentraal/api/brp/bestaatNiet' }
  })
})

t.test('calls are counted, and faults answered, by the kit', async t => {
  const { simulator, send, ask } = await startBrp(t, populatie)
  await ask(raadpleeg([gezin]))
  t.equal(simulator.count(), 1)
  t.match(simulator.calls[0], { method: 'POST', route: path, url: path, body: { burgerservicenummer: [gezin] } })
  simulator.settings.fout = 'fout503'
  t.equal((await send({ body })).status, 503)
})

t.test('every answer is that of BRP Personen 2.7, and nothing more', needsUpstream, async t => {
  const { ask } = await startBrp(t, populatie)
  const faults = createBrpValidator('PersonenQueryResponse')
  const numbers = [...populatie.burgerservicenummers()]
  for (let from = 0; from < numbers.length; from += 20) {
    const answer = await ask(raadpleeg(numbers.slice(from, from + 20), everything))
    t.same(faults(answer.body), [])
  }
})

t.test('all official test persons are answered whole', needsUpstream, async t => {
  const personen = readTestpersonen()
  const { ask } = await startBrp(t, populatieFromFile(personen, { ...settings, peildatum: '2025-02-03' }))
  const faults = createBrpValidator('PersonenQueryResponse', 'none')
  const numbers = personen.map(persoon => persoon.burgerservicenummer ?? '')
  for (let from = 0; from < numbers.length; from += 20) {
    const asked = numbers.slice(from, from + 20)
    const { body } = await ask(raadpleeg(asked, everything))
    t.same(faults(body), [])
    t.same(new Set(body.personen?.map(persoon => persoon.burgerservicenummer)), new Set(asked))
  }
})

t.test('the answers are those recorded, for persons who have not changed since', needsUpstream, async t => {
  const file = populatieFromFile(readTestpersonen(), { ...settings, peildatum: '2025-02-03' })
  const { ask } = await startBrp(t, file)
  // Deceased or revived between the recordings and the file, or only in the recordings.
  const changed = ['999970173', '999991760', '999990676', '000009922', '000009921']
  for (const { request, response } of readRecordings()) {
    const { status, body } = await ask(request.body)
    t.equal(status, response.status)
    if (request.body.burgerservicenummer.some(bsn => changed.includes(bsn))) continue
    t.same(new Set(body.personen), new Set(response.body.personen))
  }
})
