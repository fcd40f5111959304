import t from 'tap'
import { apiKey, start } from './start.ts'

const started = await start(t)
const { ask, bedrijven, castBedrijf, simulator, url } = started

const codeOf = ({ status, body }: { status: number; body: { fout?: { code: string }[] } }) => [
  status,
  body.fout?.[0]?.code
]
const nummersOf = (resultaten: { vestigingsnummer?: string }[]) =>
  resultaten.map(({ vestigingsnummer }) => vestigingsnummer)

for (const [wat, headers, status] of [
  ['no apikey', {}, 401],
  ['another apikey', { apikey: 'anders' }, 401],
  ['XML alone', { apikey: apiKey, accept: 'application/xml' }, 406],
  ['plain JSON', { apikey: apiKey, accept: 'application/json' }, 200],
  ['HAL', { apikey: apiKey, accept: 'application/hal+json, application/json;q=0.5' }, 200]
] as const) {
  t.test(`${wat} gives ${status}, and counts as a call`, async t => {
    const before = simulator.count()
    const answer = await ask(`v1/basisprofielen/${castBedrijf('eenmanszaak').kvkNummer}`, headers)
    t.equal(answer.status, status)
    t.equal(answer.headers['content-type'], wat === 'HAL' ? 'application/hal+json' : answer.headers['content-type'])
    t.equal(simulator.count(), before + 1)
  })
}

t.test('an eenmanszaak has two vestigingen, no RSIN, and a shielded home as hoofdvestiging', async t => {
  const bedrijf = castBedrijf('eenmanszaak')
  const { body } = await ask(`v1/basisprofielen/${bedrijf.kvkNummer}`)
  t.match(body, {
    kvkNummer: bedrijf.kvkNummer,
    naam: bedrijf.naam,
    _embedded: { eigenaar: { rechtsvorm: 'Eenmanszaak' } }
  })
  t.notMatch(JSON.stringify(body), /"rsin"|statutaireNaam/)
  const [woning] = body._embedded.hoofdvestiging.adressen.slice(-1)
  t.match(woning, { type: 'bezoekadres', indAfgeschermd: 'Ja', postcode: /^\d{4}Q[A-Z]$/ })
  t.match(woning.volledigAdres, new RegExp(`^${woning.straatnaam} ${woning.huisnummer} +${woning.postcode} `))
  const lijst = (await ask(`v1/basisprofielen/${bedrijf.kvkNummer}/vestigingen`)).body
  t.match(lijst, { totaalAantalVestigingen: 2, aantalCommercieleVestigingen: 2 })
  t.match(lijst.vestigingen, [{ indAdresAfgeschermd: 'Ja' }, { indAdresAfgeschermd: 'Nee' }])
  const { resultaten } = (await ask(`v2/zoeken?kvkNummer=${bedrijf.kvkNummer}&type=hoofdvestiging`)).body
  t.same(Object.keys(resultaten[0].adres.binnenlandsAdres), ['type', 'plaats'], 'no street of a home')
})

t.test('a BV has an RSIN and three vestigingen, found by each number', async t => {
  const { kvkNummer, rsin = '', vestigingen } = castBedrijf('drieVestigingen')
  const nummers = vestigingen.map(({ vestigingsnummer }) => vestigingsnummer)
  const byKvk = (await ask(`v2/zoeken?kvkNummer=${kvkNummer}`)).body
  t.same(nummersOf(byKvk.resultaten), nummers)
  t.notMatch(JSON.stringify(byKvk), /"rsin"/)
  const byRsin = (await ask(`v2/zoeken?rsin=${rsin}`)).body
  t.match(byRsin.resultaten, [{ rsin, type: 'hoofdvestiging' }, { rsin, type: 'nevenvestiging' }, { rsin }])
  for (const vestigingsnummer of nummers) {
    const found = (await ask(`v2/zoeken?vestigingsnummer=${vestigingsnummer}`)).body
    t.match(found, { totaal: 1, resultaten: [{ kvkNummer, vestigingsnummer }] })
    const { body } = await ask(`v1/vestigingsprofielen/${vestigingsnummer}`)
    t.match(body, {
      kvkNummer,
      rsin,
      vestigingsnummer,
      indHoofdvestiging: vestigingsnummer === nummers[0] ? 'Ja' : 'Nee'
    })
  }
  t.match((await ask(`v1/basisprofielen/${kvkNummer}/eigenaar`)).body, { rsin, rechtsvorm: 'Besloten Vennootschap' })
})

t.test('a VvE has no hoofdvestiging: its address is the eigenaar’s, and a search finds the rechtspersoon', async t => {
  const { kvkNummer, rsin } = castBedrijf('zonderVestiging')
  const { body } = await ask(`v1/basisprofielen/${kvkNummer}`)
  t.same(Object.keys(body._embedded), ['eigenaar'])
  t.match(body._embedded.eigenaar, { rsin, adressen: [{ type: 'bezoekadres' }] })
  t.same(codeOf(await ask(`v1/basisprofielen/${kvkNummer}/hoofdvestiging`)), [404, 'IPD0005'])
  const { resultaten } = (await ask(`v2/zoeken?kvkNummer=${kvkNummer}`)).body
  t.match(resultaten, [{ kvkNummer, type: 'rechtspersoon' }])
  t.same(nummersOf(resultaten), [undefined])
})

for (const [path, ...expected] of [
  ['v1/basisprofielen/1', 400, 'IPD0004'],
  ['v1/basisprofielen/12345678', 404, 'IPD0005'],
  ['v1/basisprofielen/12345678?x=1', 400, 'IPD1999'],
  ['v1/vestigingsprofielen/1', 400, 'IPD0006'],
  ['v1/vestigingsprofielen/000000000001', 404, 'IPD0007'],
  ['v2/zoeken', 400, 'IPD1999'],
  ['v2/zoeken?pagina=1', 400, 'IPD1999'],
  ['v2/zoeken?kvkNummer=1', 400, 'IPD0004'],
  ['v2/zoeken?rsin=1', 400, 'IPD0010'],
  ['v2/zoeken?plaats=Voorbeeldstad&pagina=0', 400, 'IPD1999'],
  ['v2/zoeken?plaats=Voorbeeldstad&resultatenPerPagina=101', 400, 'IPD1999'],
  ['v2/zoeken?plaats=Voorbeeldstad&type=filiaal', 404, 'IPD5203'],
  ['v2/zoeken?plaats=Elders', 404, 'IPD5200'],
  ['v2/zoeken?plaats=Voorbeeldstad&pagina=1000', 404, 'IPD5200']
] as const) {
  t.test(`${path} gives ${expected.join(' ')}`, async t => {
    t.same(codeOf(await ask(path)), expected)
  })
}

t.test('pages follow each other by volgende and hold every vestiging once', async t => {
  const walked: { vestigingsnummer?: string; kvkNummer: string }[] = []
  let path: string | undefined = 'v2/zoeken?plaats=voorbeeldstad&resultatenPerPagina=50'
  let pagina = 0
  while (path !== undefined) {
    const { body } = await ask(path)
    pagina += 1
    t.match(body, { pagina, resultatenPerPagina: 50 })
    t.equal('vorige' in body, pagina > 1)
    walked.push(...body.resultaten)
    t.equal(body.volgende === undefined, walked.length === body.totaal)
    // The link has its names in lower case, as the KVK writes them; what is asked has them as documented.
    path = body.volgende && `v2/zoeken?plaats=voorbeeldstad&resultatenPerPagina=50&pagina=${pagina + 1}`
    if (body.volgende)
      t.equal(body.volgende, `${url}/api/v2/zoeken?plaats=voorbeeldstad&pagina=${pagina + 1}&resultatenperpagina=50`)
  }
  const keys = walked.map(({ kvkNummer, vestigingsnummer }) => vestigingsnummer ?? kvkNummer)
  t.ok(pagina > 2)
  t.equal(new Set(keys).size, walked.length)
})

t.test('a company is found by part of its name and by its address, in any case', async t => {
  const { kvkNummer, naam, vestigingen } = castBedrijf('drieVestigingen')
  const [hoofd] = vestigingen
  const adres = (await ask(`v1/vestigingsprofielen/${hoofd?.vestigingsnummer}`)).body.adressen.at(-1)
  for (const query of [
    { naam: naam.toLowerCase() },
    { naam: naam.slice(2).toUpperCase() },
    { postcode: adres.postcode.toLowerCase(), huisnummer: String(adres.huisnummer) },
    { straatnaam: adres.straatnaam.toUpperCase(), plaats: adres.plaats, type: 'hoofdvestiging' }
  ]) {
    const { body } = await ask(`v2/zoeken?${new URLSearchParams({ ...query, resultatenPerPagina: '100' })}`)
    t.ok(
      body.resultaten.some((one: { kvkNummer: string }) => one.kvkNummer === kvkNummer),
      JSON.stringify(query)
    )
  }
})

t.test('a company that was struck off is found only where inactive ones are asked for', async t => {
  const { body } = await ask(
    'v2/zoeken?plaats=Voorbeeldstad&inclusiefInactieveRegistraties=true&resultatenPerPagina=100'
  )
  const [gone] = body.resultaten.filter((one: { actief: string }) => one.actief === 'Nee')
  t.same(codeOf(await ask(`v2/zoeken?kvkNummer=${gone.kvkNummer}`)), [404, 'IPD5200'])
  const { materieleRegistratie } = (await ask(`v1/basisprofielen/${gone.kvkNummer}`)).body
  t.match(materieleRegistratie.datumEinde, /^2026\d{4}$/)
})

t.test('a date may lack its day, or its month too', async t => {
  const bodies = await Promise.all(bedrijven.map(({ kvkNummer }) => ask(`v1/basisprofielen/${kvkNummer}`)))
  const dates: string[] = bodies.map(({ body }) => body.materieleRegistratie.datumAanvang)
  for (const pattern of [/^\d{4}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/, /^\d{4}(0[1-9]|1[0-2])00$/, /^\d{4}0000$/]) {
    t.ok(dates.filter(date => pattern.test(date)).length > 3)
  }
})

t.test('a source that errs answers every question with another company', async t => {
  const lax = await start(t, 'anderBedrijf')
  const { kvkNummer, vestigingen } = castBedrijf('drieVestigingen')
  for (const path of [
    `v1/basisprofielen/${kvkNummer}`,
    `v1/basisprofielen/${kvkNummer}/hoofdvestiging`,
    `v1/vestigingsprofielen/${vestigingen[1]?.vestigingsnummer}`,
    `v2/zoeken?kvkNummer=${kvkNummer}`
  ]) {
    const { status, body } = await lax.ask(path)
    t.equal(status, 200, path)
    t.notMatch(JSON.stringify(body), new RegExp(`"kvkNummer":"${kvkNummer}"`), path)
  }
})

t.test('a company in behandeling gives 404 though it exists', async t => {
  const busy = await start(t, 'inBehandeling')
  t.same(codeOf(await busy.ask(`v1/basisprofielen/${castBedrijf('drieVestigingen').kvkNummer}`)), [404, 'IPD1002'])
})
