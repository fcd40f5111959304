import t from 'tap'
import { createBrpSimulator } from '../../../simulatie/brp/simulator.ts'
import { populatieFromFile } from '../../../simulatie/populatie/from-file.ts'
import { toFields } from '../../../src/adapters/brp/fields.ts'
import { bekendeVelden } from '../../../src/wiring/contract.ts'
import { needsUpstream, readTestpersonen } from '../../simulatie/brp/upstream.ts'
import { connectBrp, showPersoon, startNepBrp } from './nep.ts'

const { shown } = await startNepBrp(t)

const vol = { type: 'Datum', datum: '1980-02-29', langFormaat: '29 februari 1980' }
const datums = [
  vol,
  { type: 'JaarMaandDatum', jaar: 1980, maand: 2, langFormaat: 'februari 1980' },
  { type: 'JaarDatum', jaar: 1980, langFormaat: '1980' },
  { type: 'DatumOnbekend', onbekend: true, langFormaat: 'onbekend' }
]
const sinds = { datumIngangOnderzoek: vol }
const woon = { code: 'W', omschrijving: 'woonadres' }
const adres = { officieleStraatnaam: 'Laan', korteStraatnaam: 'Ln', huisnummer: 1, postcode: '1234AB', woonplaats: 'A' }
const verblijfplaatsen = [
  { type: 'Adres', verblijfadres: adres, functieAdres: woon, datumVan: vol, nummeraanduidingIdentificatie: '1' },
  { type: 'Adres', verblijfadres: { korteStraatnaam: 'Ln' }, functieAdres: { code: 'B' }, inOnderzoek: sinds },
  { type: 'Locatie', verblijfadres: { locatiebeschrijving: 'Woonboot' }, functieAdres: woon },
  { type: 'VerblijfplaatsBuitenland', verblijfadres: { regel1: 'Rue 1', land: { code: '5010' } }, datumVan: vol },
  { type: 'VerblijfplaatsOnbekend', datumVan: { type: 'DatumOnbekend', onbekend: true, langFormaat: 'onbekend' } },
  { type: 'Verblijfplaats2030', datumVan: vol },
  {}
]
const reden = { code: '001', omschrijving: 'Wet' }
const nationaliteiten = [
  { type: 'Nationaliteit', nationaliteit: { code: '0001', omschrijving: 'Nederlandse' }, redenOpname: reden },
  { type: 'BehandeldAlsNederlander', redenOpname: reden, datumIngangGeldigheid: vol },
  { type: 'VastgesteldNietNederlander', redenOpname: reden },
  { type: 'Staatloos', datumIngangGeldigheid: vol, inOnderzoek: { type: true, ...sinds } },
  { type: 'NationaliteitOnbekend' }
]

const asTheyCome: readonly [string, string, readonly unknown[]][] = [
  ['geboorte', 'geboorte.datum', datums.map(datum => ({ datum }))],
  ['overlijden', 'overlijden', [{ datum: vol, land: { code: '6030' }, plaats: { omschrijving: 'Parijs' } }, {}]],
  ['datumInschrijvingInGemeente', 'datumInschrijvingInGemeente', datums],
  ['verblijfplaats', 'verblijfplaats', verblijfplaatsen],
  ['nationaliteiten', 'nationaliteiten', [nationaliteiten, []]],
  ['kinderen', 'kinderen.naam', [[{ naam: {} }, {}], []]],
  ['ouders', 'ouders.ouderAanduiding', [[{ ouderAanduiding: '1' }, { ouderAanduiding: '2' }], []]],
  ['naam', 'naam', [{ geslachtsnaam: '.' }, {}]],
  ['leeftijd', 'leeftijd', [46]]
]
for (const [groep, veld, values] of asTheyCome) {
  t.test(`${groep} is shown in every shape that the BRP has for it`, async t => {
    for (const value of values) t.strictSame(await shown({ [groep]: value }, veld), { [groep]: value })
  })
}

t.test('what is not there is not made up: a person of whom nothing is known is empty', async t => {
  t.strictSame(await shown({}, 'naam', 'geboorte', 'verblijfplaats', 'gezag.type', 'partners.naam'), {})
})

t.test('of a polymorphic group the type comes with any of its fields', async t => {
  for (const verblijfplaats of verblijfplaatsen.slice(0, 5)) {
    const found = await shown({ verblijfplaats }, 'verblijfplaats.datumVan')
    t.equal(found?.verblijfplaats?.type, verblijfplaats.type)
    t.strictSame(found?.verblijfplaats?.verblijfadres, undefined)
  }
  const found = await shown({ nationaliteiten }, 'nationaliteiten.redenOpname')
  t.strictSame(
    found?.nationaliteiten?.map(one => one.type),
    nationaliteiten.map(one => one.type)
  )
})

t.test('opschorting comes along whatever its reason', async t => {
  for (const code of ['O', 'E', 'M', 'R', '.', 'nieuw']) {
    const opschortingBijhouding = { reden: { code }, datum: vol }
    t.strictSame(await shown({ opschortingBijhouding }, 'leeftijd'), { opschortingBijhouding })
  }
})

t.test('inOnderzoek stays beside the group that it is about, for what is shown of it', async t => {
  const given = {
    leeftijd: 46,
    inOnderzoek: { leeftijd: true, geslacht: true, datumIngangOnderzoekPersoon: vol },
    naam: { voornamen: 'A', inOnderzoek: { voornamen: true, voorletters: true, ...sinds } },
    verblijfplaats: {
      type: 'Adres',
      verblijfadres: { postcode: '1234AB', inOnderzoek: { postcode: true, huisnummer: true, ...sinds } },
      inOnderzoek: { type: true, functieAdres: true, ...sinds }
    },
    kinderen: [{ inOnderzoek: { burgerservicenummer: true, ...sinds }, naam: { inOnderzoek: { voornamen: true } } }]
  }
  const found = await shown(
    given,
    'leeftijd',
    'naam.voornamen',
    'verblijfplaats.verblijfadres.postcode',
    'kinderen.burgerservicenummer'
  )
  t.match(found, {
    inOnderzoek: { leeftijd: true, datumIngangOnderzoekPersoon: vol },
    naam: { inOnderzoek: { voornamen: true, ...sinds } },
    verblijfplaats: { verblijfadres: { inOnderzoek: { postcode: true, ...sinds } } },
    kinderen: [{ inOnderzoek: { burgerservicenummer: true, ...sinds } }]
  })
  t.notMatch(JSON.stringify(found), /geslacht|voorletters|huisnummer|functieAdres/)
})

const einde = 'partners.ontbindingHuwelijkPartnerschap.datum'
const partner = (rest = {}) => ({ naam: { voornamen: 'P' }, soortVerbintenis: { code: 'H' }, ...rest })
const ended = [{ datum: vol }, { datum: datums[3] }, {}, { inOnderzoek: { datum: true } }]

t.test('a present partner is shown; one who no longer is one only to a doel that names the end', async t => {
  const present = partner()
  t.strictSame(await shown({ partners: [present] }, 'partners.naam'), { partners: [{ naam: present.naam }] })
  for (const ontbindingHuwelijkPartnerschap of ended) {
    const partners = [partner({ ontbindingHuwelijkPartnerschap })]
    t.strictSame(await shown({ partners }, 'partners.naam', 'leeftijd'), { partners: [] })
    const [found] = (await shown({ partners }, 'partners.naam', einde))?.partners ?? []
    t.strictSame(found, { naam: { voornamen: 'P' }, ontbindingHuwelijkPartnerschap })
  }
})

t.test('the end of a marriage is asked whenever anything of a partner is', async t => {
  t.strictSame(toFields(['partners.naam']), ['burgerservicenummer', 'partners.naam', einde])
  t.strictSame(toFields(['partners.geslacht', einde]), ['burgerservicenummer', 'partners.geslacht', einde])
  t.strictSame(toFields(['kinderen.naam']), ['burgerservicenummer', 'kinderen.naam'])
})

t.test('all fields of a persoon fit in one question', async t => {
  t.ok(toFields(bekendeVelden.persoon.alle).length <= 130)
})

t.test('all official test persons are shown whole to a doel that names every field', needsUpstream, async t => {
  const populatie = populatieFromFile(readTestpersonen(), { seed: 1, bedrijven: 0, peildatum: '2025-02-03' })
  const brp = createBrpSimulator({ populatie, apiKey: 'sleutel' })
  t.teardown(brp.close)
  const url = `${await brp.listen()}/haalcentraal/api/brp`
  const bron = connectBrp(t, url, { authenticatie: { type: 'api-key', header: 'X-API-KEY', waarde: 'sleutel' } })
  const { alle } = bekendeVelden.persoon
  const nummers = [...populatie.burgerservicenummers()]
  t.equal(nummers.length, 407)

  /** What the BRP says itself, of as many as one question may name. */
  const ask = async (burgerservicenummer: readonly string[]): Promise<Record<string, unknown>[]> => {
    const headers = { 'content-type': 'application/json', 'x-api-key': 'sleutel' }
    const question = { type: 'RaadpleegMetBurgerservicenummer', burgerservicenummer, fields: toFields(alle) }
    const response = await fetch(`${url}/personen`, { method: 'POST', headers, body: JSON.stringify(question) })
    return ((await response.json()) as { personen: Record<string, unknown>[] }).personen
  }
  const toText = (persoon: Record<string, unknown>): string => {
    const { gezag = [], ...rest } = persoon
    const namen = JSON.stringify(gezag).match(/"(burgerservicenummer|volledigeNaam)"/g)
    return JSON.stringify([sorted(rest), (gezag as unknown[]).length, namen?.length])
  }
  const different: number[] = []
  for (let from = 0; from < nummers.length; from += 20) {
    const some = nummers.slice(from, from + 20)
    const said = new Map((await ask(some)).map(persoon => [persoon.burgerservicenummer, toText(persoon)]))
    const shownToAll = await Promise.all(some.map(nummer => showPersoon(bron, nummer, ...alle)))
    for (const [i, persoon] of shownToAll.entries()) {
      if (toText(persoon ?? {}) !== said.get(some[i])) different.push(from + i)
    }
  }
  t.strictSame(different, [])
})

/** With the keys of every object in order. */
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, member]) => [key, sorted(member)]))
}
