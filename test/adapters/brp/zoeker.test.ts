import t from 'tap'
import { createBrpSimulator } from '../../../simulatie/brp/simulator.ts'
import { populatieFromFile } from '../../../simulatie/populatie/from-file.ts'
import type { OpenBron } from '../../../src/adapters/registry.ts'
import { isGelukt } from '../../../src/klantbeeld/resultaat.ts'
import { kandidaatvelden, type Zoek, type Zoekplan } from '../../../src/klantbeeld/zoek.ts'
import { actor, traceparent } from '../asking.ts'
import { connectBrp, startNepBrp } from './nep.ts'
import { dag, geboren, naam, opAdres, opNaam, opNummer, personen, planWith } from './zoeken.ts'

const populatie = populatieFromFile(personen, { seed: 1, bedrijven: 0, peildatum: '2026-11-23' })
const brp = createBrpSimulator({ populatie, apiKey: 'sleutel' })
t.teardown(brp.close)
const url = `${await brp.listen()}/haalcentraal/api/brp`
const bron = connectBrp(t, url, {
  authenticatie: { type: 'api-key', header: 'X-API-KEY', waarde: 'sleutel' },
  koppen: { 'x-doelbinding': '{doel.brp.doelbinding}' }
})
t.beforeEach(() => {
  brp.reset()
  brp.settings.fout = undefined
})

const search = async (zoek: Zoek, over: Partial<Zoekplan> = {}, from: OpenBron = bron) => {
  const { zoeker } = from
  if (zoeker === undefined) throw new Error('the BRP has no zoeker')
  return zoeker.zoek({ zoek, actor, plan: planWith(over) }, { signal: new AbortController().signal, traceparent })
}
const find = async (...question: Parameters<typeof search>) => {
  const resultaat = await search(...question)
  if (!isGelukt(resultaat)) throw new Error(`no result: ${resultaat.reden}`)
  return resultaat.gegevens
}
const numbers = async (...question: Parameters<typeof search>) =>
  (await find(...question)).gevonden.map(({ klant }) => 'burgerservicenummer' in klant && klant.burgerservicenummer)

const asked = ['adressering.adresregel1', 'adressering.adresregel2', 'adressering.adresregel3', 'adressering.land']

t.test('the BRP is asked for what the doel names of a candidate and the BSN, on behalf of the doel', async t => {
  for (const [velden, fields] of [
    [[], ['burgerservicenummer']],
    [['naam'], ['burgerservicenummer', 'naam.volledigeNaam']],
    [kandidaatvelden, [...asked, 'burgerservicenummer', 'geboorte.datum', 'naam.volledigeNaam']]
  ] as const) {
    brp.reset()
    await find(opNaam('Käster', { voornamen: 'Jan', voorvoegsel: 'van' }), { velden })
    t.strictSame(
      brp.calls.map(({ body }) => body),
      [
        {
          type: 'ZoekMetGeslachtsnaamEnGeboortedatum',
          geslachtsnaam: 'Käster',
          geboortedatum: dag,
          voornamen: 'Jan*',
          voorvoegsel: 'van',
          fields
        }
      ]
    )
    t.match(brp.calls[0], {
      url: '/haalcentraal/api/brp/personen',
      headers: { traceparent, 'x-doelbinding': 'BRPACT-Zoeken' }
    })
  }
})

t.test('a candidate has what the doel names, and the rest stays at the source', async t => {
  const klant = { soort: 'natuurlijkPersoon', burgerservicenummer: '999990019' }
  const { geboorte } = geboren(dag)
  t.strictSame((await find(opNummer('999990019'))).gevonden, [
    {
      klant,
      naam: 'Jan Peter van Käster',
      geboortedatum: geboorte?.datum,
      adres: '2e Kade 7, 1234 AB ERGENS',
      geheimhouding: false
    }
  ])
  t.strictSame((await find(opNummer('999990019'), { velden: ['naam'] })).gevonden, [
    { klant, naam: 'Jan Peter van Käster', geheimhouding: false }
  ])
  t.strictSame((await find(opNummer('999990019'), { velden: [] })).gevonden, [{ klant, geheimhouding: false }])
  t.match((await find(opNummer('999990056'))).gevonden, [{ adres: 'Rue 1, 75001 Paris, Frankrijk' }])
})

const namen: readonly [string, Zoek, readonly string[]][] = [
  ['as it is written', opNaam('Käster'), ['999990019']],
  ['without diacritics, in any case', opNaam('KASTER'), ['999990019']],
  ['with a mark of its own, as some keyboards send it', opNaam('Ka\u0308ster'), ['999990019']],
  ['by the first of the first names', opNaam('Käster', { voornamen: 'jan' }), ['999990019']],
  ['by another first name', opNaam('Käster', { voornamen: 'Piet' }), []],
  ['with curly apostrophe and long hyphen', opNaam('D’Arc–Đekić'), ['999990020']],
  ['with a letter that the BRP has not, by its base', opNaam('Kạster'), ['999990019']],
  ['with what no name in the BRP has', opNaam('田中'), []],
  ['by a part only', opNaam('Käs'), []],
  ['of somebody who died', opNaam('Käster', { voornamen: 'Opa' }), []]
]
for (const [how, zoek, expected] of namen) {
  t.test(`a name is searched ${how}`, async t => {
    t.strictSame(await numbers(zoek), expected)
  })
}

t.test('a name is asked with the letters that the BRP knows', async t => {
  for (const [typed, name] of [
    ['  Käster ', 'Käster'],
    ['Ka\u0308ster', 'Käster'],
    ['Nguyễn', 'Nguyen'],
    ['d`Arc', "d'Arc"]
  ] as const) {
    brp.reset()
    await find(opNaam(typed))
    t.match(brp.calls, [{ body: { geslachtsnaam: name } }])
  }
})

t.test('an address gives who lives there, made narrower by letter and birth date', async t => {
  t.strictSame(await numbers(opAdres(), { geheim: true }), ['999990019', '999990020', '999990032'])
  t.strictSame(await numbers(opAdres({ huisletter: 'a' })), ['999990020'])
  t.strictSame(await numbers(opAdres({ geboortedatum: '1990-01-01' })), [])
})

t.test('of a klant under geheimhouding the address is not told, nor that he lives at the one asked for', async t => {
  const [gevonden] = (await find(opNummer('999990032'))).gevonden
  t.match(gevonden, { naam: 'Gé Heim', geheimhouding: true })
  t.notOk(gevonden && 'adres' in gevonden)
  t.strictSame(await numbers(opAdres()), ['999990019', '999990020'])
  t.match((await find(opNummer('999990032'), { geheim: true })).gevonden, [
    { geheimhouding: true, adres: '2e Kade 7, 1234 AB ERGENS' }
  ])
})

t.test('a BRP that gives more than was asked tells no more', async t => {
  const { bron: from, says } = await startNepBrp(t)
  says({ body: { personen: [personen[0]] } })
  const klant = { soort: 'natuurlijkPersoon', burgerservicenummer: '999990019' }
  t.strictSame((await find(opNummer('999990019'), { velden: [] }, from)).gevonden, [{ klant, geheimhouding: false }])
})

t.test('who died is found by BSN, and it is said', async t => {
  t.match((await find(opNummer('999990044'))).gevonden, [{ naam: 'Opa Käster', overleden: true }])
  t.strictSame(await find(opNummer('999990068')), { gevonden: [], teVeel: false })
})

t.test('an address known to be wrong is not told', async t => {
  const { bron: from, says } = await startNepBrp(t)
  const adressering = { adresregel1: 'Kade 7', indicatieVastgesteldVerblijftNietOpAdres: true }
  says({ body: { personen: [{ burgerservicenummer: '999990019', adressering }] } })
  t.notMatch(JSON.stringify(await find(opNummer('999990019'), {}, from)), 'Kade')
})

t.test('a way of searching that the BRP does not have is not asked', async t => {
  t.strictSame(bron.zoeker?.wijzen, ['burgerservicenummer', 'geslachtsnaamGeboortedatum', 'adres'])
  t.match(await search({ wijze: 'kvkNummer', kvkNummer: '90000001' }), { status: 'storing', reden: 'interne-fout' })
  t.equal(brp.count(), 0)
})

const crowd = (size: number, over: object = {}) =>
  Array.from({ length: size }, (_, i) => ({ burgerservicenummer: `9999900${10 + i}`, ...over }))
const problem = { title: 'Teveel zoekresultaten.', status: 400, code: 'tooManyResults' }
const goed = { burgerservicenummer: '999990019', ...naam('Jan', 'Käster'), ...geboren(dag) }
const elders = { adressering: { adresregel1: 'Kade 7', adresregel2: '9999 ZZ  ELDERS' } }
const buren = { adressering: { adresregel1: 'Kade 9', adresregel2: '1234 AB  ERGENS' } }

const answers: readonly [string, Zoek, { status?: number; body: unknown }, string][] = [
  ['too many is told without candidates', opNaam('Käster'), { status: 400, body: problem }, 'teVeel 0'],
  ['another 400 is a fault', opNaam('Käster'), { status: 400, body: { code: 'x' } }, 'storing onverwachte-status'],
  ['too many with another status is a fault', opAdres(), { status: 500, body: problem }, 'storing onverwachte-status'],
  ['a refusal is one', opNaam('Käster'), { status: 403, body: problem }, 'geweigerd niet-geautoriseerd'],
  ['more than the BRP gives by name is too many', opNaam('K'), { body: { personen: crowd(11) } }, 'teVeel 0'],
  ['more than the BRP gives by address is too many', opAdres(), { body: { personen: crowd(31) } }, 'teVeel 0'],
  ['as many as it may give are shown', opAdres(), { body: { personen: crowd(30) } }, 'ok 30'],
  [
    'who was born on another day is left out',
    opNaam('Käster'),
    { body: { personen: [goed, { ...goed, ...geboren('1983-05-27') }] } },
    'ok 1'
  ],
  [
    'also at the address',
    opAdres({ geboortedatum: dag }),
    { body: { personen: [goed, { ...goed, ...geboren('1983-05-27') }] } },
    'ok 1'
  ],
  [
    'who lacks the voorvoegsel is left out',
    opNaam('Käster', { voorvoegsel: 'van' }),
    { body: { personen: [goed, { ...goed, ...naam('Jan', 'Käster', 'van') }] } },
    'ok 1'
  ],
  [
    'a letter that has no base is left to the BRP',
    opNaam('Bjorn'),
    { body: { personen: [{ ...goed, ...naam('Jan', 'Bjørn') }] } },
    'ok 1'
  ],
  [
    'who was born on a day that is not fully known cannot be the answer',
    opNaam('Käster'),
    { body: { personen: [goed, { ...goed, geboorte: { datum: { type: 'JaarDatum', jaar: 1983 } } }] } },
    'ok 1'
  ],
  [
    'who has another name is left out',
    opNaam('Käster'),
    { body: { personen: [goed, { ...goed, ...naam('A', 'B') }] } },
    'ok 1'
  ],
  ['who lives elsewhere is left out', opAdres(), { body: { personen: [goed, { ...goed, ...elders }] } }, 'ok 1'],
  ['the neighbours are left out', opAdres(), { body: { personen: [goed, { ...goed, ...buren }] } }, 'ok 1'],
  ['none that fit: the source did not search', opAdres(), { body: { personen: [buren] } }, 'storing onverwachte-vorm'],
  ['another number is not accepted', opNummer('999990020'), { body: { personen: [goed] } }, 'storing onverwachte-vorm'],
  ['a candidate without a number is none', opAdres(), { body: { personen: [{}, goed] } }, 'ok 1'],
  ['what is no answer is a fault', opAdres(), { body: { personen: 'geen' } }, 'storing onverwachte-vorm'],
  ['a problem with status 200 is a fault', opAdres(), { body: problem }, 'storing onverwachte-vorm']
]
t.test('what the BRP may say to a search', async t => {
  const { bron: from, says } = await startNepBrp(t)
  for (const [rule, zoek, answer, expected] of answers) {
    says(answer)
    const resultaat = await search(zoek, {}, from)
    const { status } = resultaat
    const told = isGelukt(resultaat)
      ? `${resultaat.gegevens.teVeel ? 'teVeel' : status} ${resultaat.gegevens.gevonden.length}`
      : `${status} ${resultaat.reden}`
    t.equal(told, expected, rule)
  }
})

t.test('a BRP that does not answer is a fault, and not an empty list', async t => {
  for (const fout of ['uit', 'fout503', 'fout401'] as const) {
    brp.settings.fout = fout
    t.notOk(isGelukt(await search(opAdres())))
  }
})
