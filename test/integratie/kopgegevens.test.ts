import t from 'tap'
import { listSimulators } from '../../simulatie/gemeente.ts'
import { objecttypen } from '../../simulatie/objecten/objecttypes.ts'
import type { Simulator } from '../../simulatie/server/simulator.ts'
import type { BronConfig } from '../../src/adapters/schema.ts'
import { createLezer, klantOf, linesOf, traceOf } from '../steun/details.ts'
import { startOpstelling } from '../steun/gemeente.ts'

// What each soort of source hears of a consultation besides the question (VNG Verwerkingenlogging B9177; W3C Trace Context).

const oin = '00000001234567890000'
const koppen = {
  'x-oin': oin,
  'x-verwerkingsactiviteit': '{doel.uri}',
  'x-verwerkingsactiviteit-id': '{doel.id}',
  'x-verwerking-id': '{verwerking.id}',
  'x-vertrouwelijkheid': '{doel.vertrouwelijkheid}',
  'x-bewaartermijn': 'P20Y',
  'x-gebruiker': '{actor.id}'
}
const opstelling = await startOpstelling({
  settings: { inwoners: 700, bedrijven: 30 },
  change: config => {
    const { verwerkingsactiviteiten, ...register } = config.register
    const changed = Object.entries(verwerkingsactiviteiten).map(([id, doel]) => [
      id,
      { ...doel, vertrouwelijkVoorInzage: id === 'adrescontrole' }
    ])
    return {
      ...config,
      register: { ...register, verwerkingsactiviteiten: Object.fromEntries(changed) },
      bronnen: config.bronnen.map(bron => ({ ...bron, koppen: { ...bron.koppen, ...koppen } }))
    }
  }
})
t.teardown(opstelling.close)
const { gemeente, raadpleeg, call, issuer } = opstelling
const { referentie, lees } = createLezer(opstelling)
type Soort = BronConfig['soort']
type Call = Simulator['calls'][number]

/** The calls of each soort of bron: a new soort gets its line here, and a way below in which it is asked. */
const callsOf: Readonly<Record<Soort, () => readonly Call[]>> = {
  'brp-personen': () => gemeente.brp.calls,
  zgw: () => gemeente.zgw.calls,
  klantinteracties: () => gemeente.klantinteracties.calls,
  kvk: () => gemeente.kvk.calls,
  'objecten-taken': () => objectsOf(objecttypen.taak),
  'objecten-berichten': () => objectsOf(objecttypen.bericht),
  'vtb-taken': () => gemeente.vtb.calls.filter(({ url }) => url.startsWith('/taken/')),
  'vtb-berichten': () => gemeente.vtb.calls.filter(({ url }) => url.startsWith('/berichten/'))
}
const objectsOf = (type: string) =>
  gemeente.objecten.calls.filter(({ method, body }) => method !== 'POST' || JSON.stringify(body ?? '').includes(type))

const toUuid = (hex: string): string => hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
const uriOf = (doel: string): string => `https://register.example/verwerkingsactiviteiten/${doel}`

const gezin = klantOf('gezin')
const bedrijf = klantOf('drieVestigingen')
const doel = 'kcc-klantcontact'
const token = await issuer.issue({ rol: 'kcc-medewerker' })
const pad = await referentie(gezin)
const { json: zaken } = await lees(`${pad}/zaken`)

const alsKlant = await issuer.issue({ bsn: '999995522' })
const { json: berichten } = await call({ path: '/v1/mijn/berichten?gelezen=false', token: alsKlant })
const ongelezenIn = (bron: string): string =>
  berichten.gegevens.find((bericht: { bron: string; id: string }) => bericht.bron === bron).id
const markeer = (bron: string) => (headers: Headers) =>
  call({
    method: 'PATCH',
    path: `/v1/mijn/berichten/${ongelezenIn(bron)}`,
    token: alsKlant,
    headers,
    body: { gelezen: true }
  })

type Headers = Readonly<Record<string, string>>
const zoek = (criteria: object) => (headers: Headers) =>
  call({ method: 'POST', path: '/v1/klanten/_zoek', token, headers, body: { doel, zoek: criteria } })

const ways: readonly [string, (headers: Headers) => Promise<unknown>, readonly Soort[], string?][] = [
  [
    'a view of a person',
    headers => raadpleeg({ klant: gezin, doel, vers: true }, { headers }),
    ['brp-personen', 'zgw', 'klantinteracties', 'objecten-taken', 'vtb-taken']
  ],
  [
    'a view of a company',
    headers => raadpleeg({ klant: bedrijf, doel, vers: true }, { headers }),
    ['kvk', 'zgw', 'klantinteracties', 'objecten-taken', 'vtb-taken']
  ],
  [
    'a doel that is confidential for inzage',
    headers => raadpleeg({ klant: gezin, doel: 'adrescontrole', vers: true }, { headers }),
    ['brp-personen'],
    'adrescontrole'
  ],
  ['one zaak', headers => lees(`${pad}/zaken/${zaken.gegevens[0].id}`, { headers }), ['zgw']],
  ['a search for a person', zoek({ wijze: 'burgerservicenummer', burgerservicenummer: '999993653' }), ['brp-personen']],
  [
    'a search for a company',
    zoek({ wijze: 'kvkNummer', kvkNummer: 'kvkNummer' in bedrijf ? bedrijf.kvkNummer : '' }),
    ['kvk']
  ],
  [
    'what a klant sees of himself',
    headers => call({ path: '/v1/mijn/klantbeeld?vers=true', token: alsKlant, headers }),
    ['brp-personen', 'zgw', 'klantinteracties', 'objecten-taken', 'objecten-berichten', 'vtb-taken', 'vtb-berichten'],
    'mijn-omgeving'
  ],
  ['marking a message in Objects', markeer('objecten-berichten'), ['objecten-berichten'], 'mijn-omgeving'],
  ['marking a message in Open VTB', markeer('vtb-berichten'), ['vtb-berichten'], 'mijn-omgeving'],
  [
    'a change of the profile',
    headers =>
      call({
        method: 'POST',
        path: '/v1/mijn/profiel/digitale-adressen',
        token: alsKlant,
        headers: { ...headers, 'idempotency-key': 'kopgegevens' },
        body: { soort: 'email', adres: 'kop@example.nl' }
      }),
    ['klantinteracties'],
    'mijn-omgeving'
  ]
]

t.test('every soort of bron is asked in one of these ways', async t => {
  const asked = new Set(ways.flatMap(([, , soorten]) => soorten))
  t.same([...asked].sort(), Object.keys(callsOf).sort())
  t.same([...new Set(opstelling.config.bronnen.map(({ soort }) => soort))].sort(), Object.keys(callsOf).sort())
})

for (const [i, [what, ask, soorten, voor = doel]] of ways.entries()) {
  t.test(`${what}: every call of every source tells for what it is, in the trace of the caller`, async t => {
    const { traceId, traceparent } = traceOf(i + 1)
    for (const source of listSimulators(gemeente)) source.reset()
    await ask({ traceparent })
    const spans = linesOf(opstelling, traceId)
      .filter(({ name }) => /^Bron /.test(name))
      .map(({ span_id }) => span_id)
    for (const soort of soorten) {
      const own = callsOf[soort]().filter(({ headers }) => String(headers.traceparent).includes(traceId))
      t.ok(own.length > 0, soort)
      for (const { headers } of own) {
        t.match(headers, {
          'x-oin': oin,
          'x-verwerkingsactiviteit': uriOf(voor),
          'x-verwerkingsactiviteit-id': voor,
          'x-verwerking-id': toUuid(traceId),
          'x-vertrouwelijkheid': voor === 'adrescontrole' ? 'vertrouwelijk' : 'normaal',
          'x-bewaartermijn': 'P20Y',
          'x-gebruiker': voor === 'mijn-omgeving' ? 'BurgerZelf' : /kcc-medewerker/
        })
        const [version, trace, span, flags] = String(headers.traceparent).split('-')
        t.same([version, trace, flags], ['00', traceId, '01'])
        t.ok(spans.includes(String(span)), 'under the span that the logboek has of it')
      }
    }
  })
}

t.test('the BRP hears the doelbinding and verwerking of the doel as well, no other source does', async t => {
  for (const source of listSimulators(gemeente)) source.reset()
  await raadpleeg({ klant: gezin, doel, vers: true })
  const { brp } = opstelling.config.register.verwerkingsactiviteiten[doel] ?? {}
  t.ok(brp?.doelbinding)
  for (const { headers } of gemeente.brp.calls) {
    t.match(headers, { 'x-doelbinding': brp?.doelbinding, 'x-verwerking': brp?.verwerking })
  }
  for (const [soort, calls] of Object.entries(callsOf)) {
    if (soort === 'brp-personen') continue
    for (const { headers } of calls()) t.equal(headers['x-doelbinding'], undefined, soort)
  }
})
