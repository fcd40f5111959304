import t from 'tap'
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
const sources = { brp: gemeente.brp, zgw: gemeente.zgw, klantinteracties: gemeente.klantinteracties, kvk: gemeente.kvk }
type Soort = keyof typeof sources

const toUuid = (hex: string): string => hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
const uriOf = (doel: string): string => `https://register.example/verwerkingsactiviteiten/${doel}`

const gezin = klantOf('gezin')
const bedrijf = klantOf('drieVestigingen')
const doel = 'kcc-klantcontact'
const token = await issuer.issue({ rol: 'kcc-medewerker' })
const pad = await referentie(gezin)
const { json: zaken } = await lees(`${pad}/zaken`)

type Headers = Readonly<Record<string, string>>
const zoek = (criteria: object) => (headers: Headers) =>
  call({ method: 'POST', path: '/v1/klanten/_zoek', token, headers, body: { doel, zoek: criteria } })

const ways: readonly [string, (headers: Headers) => Promise<unknown>, readonly Soort[], string?][] = [
  [
    'a view of a person',
    headers => raadpleeg({ klant: gezin, doel, vers: true }, { headers }),
    ['brp', 'zgw', 'klantinteracties']
  ],
  [
    'a view of a company',
    headers => raadpleeg({ klant: bedrijf, doel, vers: true }, { headers }),
    ['kvk', 'zgw', 'klantinteracties']
  ],
  [
    'a doel that is confidential for inzage',
    headers => raadpleeg({ klant: gezin, doel: 'adrescontrole', vers: true }, { headers }),
    ['brp'],
    'adrescontrole'
  ],
  ['one zaak', headers => lees(`${pad}/zaken/${zaken.gegevens[0].id}`, { headers }), ['zgw']],
  ['a search for a person', zoek({ wijze: 'burgerservicenummer', burgerservicenummer: '999993653' }), ['brp']],
  [
    'a search for a company',
    zoek({ wijze: 'kvkNummer', kvkNummer: 'kvkNummer' in bedrijf ? bedrijf.kvkNummer : '' }),
    ['kvk']
  ]
]

for (const [i, [what, ask, soorten, voor = doel]] of ways.entries()) {
  t.test(`${what}: every call of every source tells for what it is, in the trace of the caller`, async t => {
    const { traceId, traceparent } = traceOf(i + 1)
    for (const source of Object.values(sources)) source.reset()
    await ask({ traceparent })
    const spans = linesOf(opstelling, traceId)
      .filter(({ name }) => /^Bron /.test(name))
      .map(({ span_id }) => span_id)
    for (const soort of soorten) {
      const own = sources[soort].calls.filter(({ headers }) => String(headers.traceparent).includes(traceId))
      t.ok(own.length > 0, soort)
      for (const { headers } of own) {
        t.match(headers, {
          'x-oin': oin,
          'x-verwerkingsactiviteit': uriOf(voor),
          'x-verwerkingsactiviteit-id': voor,
          'x-verwerking-id': toUuid(traceId),
          'x-vertrouwelijkheid': voor === 'adrescontrole' ? 'vertrouwelijk' : 'normaal',
          'x-bewaartermijn': 'P20Y',
          'x-gebruiker': /kcc-medewerker/
        })
        const [version, trace, span, flags] = String(headers.traceparent).split('-')
        t.same([version, trace, flags], ['00', traceId, '01'])
        t.ok(spans.includes(String(span)), 'under the span that the logboek has of it')
      }
    }
  })
}

t.test('the BRP hears the doelbinding and verwerking of the doel as well, no other source does', async t => {
  for (const source of Object.values(sources)) source.reset()
  await raadpleeg({ klant: gezin, doel, vers: true })
  const { brp } = opstelling.config.register.verwerkingsactiviteiten[doel] ?? {}
  t.ok(brp?.doelbinding)
  for (const { headers } of gemeente.brp.calls) {
    t.match(headers, { 'x-doelbinding': brp?.doelbinding, 'x-verwerking': brp?.verwerking })
  }
  for (const { headers } of gemeente.zgw.calls) t.equal(headers['x-doelbinding'], undefined)
})
