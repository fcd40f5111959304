import t from 'tap'
import type { Bron } from '../../../src/adapters/bron.ts'
import { isGelukt } from '../../../src/klantbeeld/resultaat.ts'
import { type Kandidaatveld, kandidaatvelden, type Zoek } from '../../../src/klantbeeld/zoek.ts'
import { actor, traceparent } from '../asking.ts'
import { startEigenwijs, startKvk } from './opstelling.ts'

const opstelling = await startKvk()
const eigenwijs = await startEigenwijs()
const { kvk, bron, state, castBedrijf } = opstelling
t.teardown(async () => {
  await opstelling.close()
  await eigenwijs.close()
})
t.beforeEach(() => opstelling.reset())

const { signal } = new AbortController()
const doel = { id: 'test', verwerkingsactiviteit: 'https://register.example/test', registerversie: '1' }

const zoek = async (what: Zoek, velden: readonly Kandidaatveld[] = kandidaatvelden, from: Bron = bron) => {
  const plan = { doel, brp: {}, geheim: false, velden, regel: 'test/zoek' }
  const resultaat = await from.zoeker?.zoek({ zoek: what, actor, plan }, { signal, traceparent })
  if (resultaat === undefined) throw new Error('no zoeker')
  return resultaat
}
const find = async (...asked: Parameters<typeof zoek>) => {
  const resultaat = await zoek(...asked)
  if (!isGelukt(resultaat)) throw new Error(JSON.stringify(resultaat))
  return resultaat.gegevens
}
const opNaam = (naam: string, plaats?: string): Zoek => ({
  wijze: 'bedrijfsnaam',
  naam,
  ...(plaats !== undefined && { plaats })
})

const bv = castBedrijf('drieVestigingen')
const eenmanszaak = castBedrijf('eenmanszaak')
const [hoofd, haven] = bv.vestigingen
const { kvkNummer, rsin = '' } = bv
const vestigingsnummer = haven?.vestigingsnummer ?? ''
const company = { soort: 'nietNatuurlijkPersoon', kvkNummer }
const regel = /^\S.* \d+.*, \d{4}[A-Z]{2} \S+$/

const byNummer: readonly [Zoek, object][] = [
  [
    { wijze: 'kvkNummer', kvkNummer },
    { klant: company, naam: bv.naam, kvkNummer, adres: regel }
  ],
  [
    { wijze: 'rsin', rsin },
    { klant: company, naam: bv.naam, kvkNummer, adres: regel }
  ],
  [
    { wijze: 'vestigingsnummer', vestigingsnummer },
    {
      klant: { soort: 'vestiging', vestigingsnummer, kvkNummer },
      naam: haven?.handelsnaam,
      adres: regel,
      kvkNummer,
      vestigingsnummer
    }
  ]
]
for (const [what, expected] of byNummer) {
  t.test(`a search by ${what.wijze} finds the one who has it, with a whole address`, async t => {
    const found = await find(what)
    t.match(found, { gevonden: [expected], teVeel: false })
    t.equal(found.gevonden.length, 1)
  })
}

t.test('a candidate has only what the doel names', async t => {
  for (const [what] of byNummer) {
    for (const velden of [[], ['naam'], ['kvkNummer', 'adres']] as const) {
      const [found] = (await find(what, velden)).gevonden
      t.strictSame(Object.keys(found ?? {}).sort(), ['klant', ...velden].sort())
    }
  }
  const [found] = (await find(opNaam(bv.naam), [])).gevonden
  t.strictSame(found, { klant: company })
})

t.test('an afgeschermd address is in no candidate', async t => {
  for (const what of [
    { wijze: 'kvkNummer', kvkNummer: eenmanszaak.kvkNummer },
    { wijze: 'vestigingsnummer', vestigingsnummer: eenmanszaak.vestigingen[0]?.vestigingsnummer ?? '' },
    opNaam(eenmanszaak.naam)
  ] as const) {
    const [found] = (await find(what)).gevonden
    t.equal(found?.naam, eenmanszaak.naam)
    t.notMatch(found?.adres ?? '', opstelling.afgeschermdeStraat(eenmanszaak))
  }
})

for (const what of [
  { wijze: 'kvkNummer', kvkNummer: '12345678' },
  { wijze: 'rsin', rsin: '999993653' },
  { wijze: 'vestigingsnummer', vestigingsnummer: '999999999999' },
  opNaam('Bestaat Niet')
] as const satisfies readonly Zoek[]) {
  t.test(`a search by ${what.wijze} that nobody fits finds nobody`, async t => {
    t.strictSame(await find(what), { gevonden: [], teVeel: false })
  })
}

t.test('a search by name finds the company once, and each nevenvestiging that has the name', async t => {
  const { gevonden, teVeel } = await find(opNaam(bv.naam))
  t.notOk(teVeel)
  t.match(gevonden[0], { klant: company, naam: hoofd?.handelsnaam, kvkNummer, vestigingsnummer: undefined })
  t.strictSame(
    gevonden.slice(1).map(({ klant }) => klant),
    bv.vestigingen.slice(1).map(vestiging => ({
      soort: 'vestiging',
      kvkNummer,
      vestigingsnummer: vestiging.vestigingsnummer
    }))
  )
  t.strictSame(
    kvk.calls.map(({ route }) => route),
    ['/api/v2/zoeken']
  )
})

t.test('a place makes the search narrower', async t => {
  t.strictSame(await find(opNaam(bv.naam, 'Nergenshuizen')), { gevonden: [], teVeel: false })
})

t.test('more than may be shown is nobody, and says so', async t => {
  t.strictSame(await find(opNaam('a')), { gevonden: [], teVeel: true })
})

t.test('an answer about another company, or none for the moment, is a fault', async t => {
  for (const [afwijking, reden] of [
    ['anderBedrijf', 'onverwachte-vorm'],
    ['inBehandeling', 'onverwachte-status']
  ] as const) {
    state.afwijking = afwijking
    for (const [what] of byNummer) t.match(await zoek(what), { status: 'storing', reden })
  }
})

t.test('a source is not asked what it does not find', async t => {
  t.match(await zoek({ wijze: 'email', email: 'a@example.nl' }), { reden: 'interne-fout' })
  t.equal(kvk.count(), 0)
  t.strictSame(bron.zoeker?.wijzen, ['kvkNummer', 'rsin', 'vestigingsnummer', 'bedrijfsnaam'])
})

const hit = (index: number, type = 'hoofdvestiging') => ({ kvkNummer: `9999000${index % 10}`, type, naam: `N${index}` })
const binnenland = { binnenlandsAdres: { straatnaam: 'Kade', plaats: 'Dorp' } }
const buitenland = { buitenlandsAdres: { straatHuisnummer: 'Rue 1', postcodeWoonplaats: '1000 Ville', land: 'België' } }
const postbus = { binnenlandsAdres: { straatnaam: 'Postbus', postbusnummer: 7, postcode: '1000AA', plaats: 'Dorp' } }

t.test('of two addresses the bezoekadres is shown', async t => {
  const adressen = ['correspondentieadres', 'bezoekadres'].map(type => ({ type, indAfgeschermd: 'Nee', plaats: type }))
  const _embedded = { hoofdvestiging: { adressen } }
  eigenwijs.say({ '/v1/basisprofielen/99990018': { kvkNummer: '99990018', _embedded } })
  const { gevonden } = await find({ wijze: 'kvkNummer', kvkNummer: '99990018' }, ['adres'], eigenwijs.bron)
  t.match(gevonden, [{ adres: 'bezoekadres' }])
})

t.test('of a company that is found more than once the hoofdvestiging is shown', async t => {
  const resultaten = [
    { ...hit(1, 'rechtspersoon'), naam: 'Ander' },
    { ...hit(1), adres: binnenland }
  ]
  eigenwijs.say({ '/v2/zoeken': { totaal: 2, resultaten } })
  const { gevonden } = await find(opNaam('x'), ['naam', 'adres'], eigenwijs.bron)
  t.match(gevonden, [{ naam: 'N1', adres: 'Kade, Dorp' }])
  t.equal(gevonden.length, 1)
})

for (const [adres, expected] of [
  [binnenland, 'Kade, Dorp'],
  [buitenland, 'Rue 1, 1000 Ville, België'],
  [postbus, 'Postbus 7, 1000AA Dorp'],
  [{}, undefined],
  [null, undefined]
] as const) {
  t.test(`an address of ${expected ?? 'nothing'} is one line`, async t => {
    eigenwijs.say({ '/v2/zoeken': { totaal: 1, resultaten: [{ ...hit(1), adres }] } })
    const [found] = (await find(opNaam('x'), ['adres'], eigenwijs.bron)).gevonden
    t.equal(found?.adres, expected)
    t.notOk(expected === undefined && found && 'adres' in found)
  })
}

for (const [what, count, totaal, expected] of [
  ['ten companies', 10, 10, { gevonden: 10, teVeel: false }],
  ['ten companies on the page and more in the register', 10, 31, { gevonden: 0, teVeel: true }]
] as const) {
  t.test(`${what} give ${expected.gevonden} candidates`, async t => {
    const resultaten = Array.from({ length: count }, (_, index) => hit(index))
    eigenwijs.say({ '/v2/zoeken': { totaal, resultaten } })
    const { gevonden, teVeel } = await find(opNaam('x'), [], eigenwijs.bron)
    t.strictSame({ gevonden: gevonden.length, teVeel }, expected)
  })
}

t.test('eleven candidates are more than may be shown', async t => {
  const resultaten = Array.from({ length: 11 }, (_, index) => ({
    ...hit(1, 'nevenvestiging'),
    vestigingsnummer: String(index).padStart(12, '0')
  }))
  eigenwijs.say({ '/v2/zoeken': { totaal: 11, resultaten } })
  t.strictSame(await find(opNaam('x'), [], eigenwijs.bron), { gevonden: [], teVeel: true })
})
