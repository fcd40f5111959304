import t from 'tap'
import { type Register, registerSchema } from '../../src/doelbinding/register.ts'
import { toTabel } from '../../src/doelbinding/tabel.ts'
import { bekendeVelden } from '../../src/wiring/contract.ts'
import { alles, registerWith } from '../steun/register.ts'

const rowsOf = (register: Register): string[] => toTabel(register, bekendeVelden).split('\n')
const rowOf = (register: Register, first: string): string => {
  const found = rowsOf(register).find(line => line.startsWith(`| ${first} |`))
  if (found === undefined) throw new Error(`no row ${first}`)
  return found
}

const two = (onderdelen: object): Register => {
  const { verwerkingsactiviteiten } = registerWith(alles)
  const { test } = verwerkingsactiviteiten
  return registerSchema(bekendeVelden).parse({
    versie: 'v2',
    verwerkingsactiviteiten: {
      b: { ...test, onderdelen: { persoon: { velden: ['leeftijd'] } } },
      a: { ...test, onderdelen }
    }
  })
}

t.test('each doel stands in it with its ground, who may use it and under what conditions', async t => {
  const register = registerWith(alles, {
    organisaties: ['gemeente'],
    geldig: { van: '2026-01-01' },
    perspectief: 'klant',
    geheim: false
  })
  t.match(toTabel(register, bekendeVelden), /^# Doelbindingsregister, versie v1\n/)
  const rows = rowsOf(register).filter(line => line.startsWith('| test |'))
  t.match(rows[0], 'AVG artikel 6')
  t.match(rows[0], 'https://register.example/test')
  t.match(rows[0], 'weggelaten')
  t.equal(rows[1], '| test | kcc-medewerker | gemeente | elke | substantieel | geen | 2026-01-01 t/m … |')
})

t.test('fields are a matrix of doelen in order of id: groups written out, what no doel shows is not in it', async t => {
  const register = two({ persoon: { velden: ['geboorte'] } })
  t.equal(rowOf(register, 'Veld'), '| Veld | a | b |')
  t.equal(rowOf(register, 'geboorte.datum'), '| geboorte.datum | x | – |')
  t.equal(rowOf(register, 'leeftijd'), '| leeftijd | – | x |')
  t.notMatch(toTabel(register, bekendeVelden), /\| (naam|geboorte) \||## Velden: zaken/)
})

t.test('an address in the Netherlands is shown too by the doel that shows any address', async t => {
  const onlyHere = { persoon: { velden: ['verblijfplaatsBinnenland.functieAdres'] } }
  const { verwerkingsactiviteiten } = two({ persoon: { velden: ['verblijfplaats'] } })
  const here = { ...verwerkingsactiviteiten.b, onderdelen: onlyHere }
  const register = registerSchema(bekendeVelden).parse({
    versie: 'v3',
    verwerkingsactiviteiten: { ...verwerkingsactiviteiten, b: here }
  })
  t.equal(rowOf(register, 'verblijfplaatsBinnenland.functieAdres'), '| verblijfplaatsBinnenland.functieAdres | x | x |')
  t.equal(rowOf(register, 'verblijfplaats.functieAdres'), '| verblijfplaats.functieAdres | x | – |')
})

t.test('an intern veld is marked as such', async t => {
  const register = registerWith({ contactgegevens: { interneVelden: ['interneNotitie'] } })
  t.equal(rowOf(register, 'interneNotitie (intern)'), '| interneNotitie (intern) | x |')
  t.notMatch(toTabel(registerWith({ contactgegevens: {} }), bekendeVelden), /interneNotitie/)
})

t.test('limits are in words that hold on every day; an onderdeel that is denied is a dash', async t => {
  const register = registerWith({
    zaken: { vertrouwelijkheid: 'intern', afgerondTot: 'P1Y6M', zaaktypen: { behalve: ['jeugdhulp'] } },
    contactmomenten: { sinds: 'P2Y' }
  })
  t.equal(
    rowOf(register, 'zaken'),
    '| zaken | zaaktypen: alle behalve jeugdhulp; rol van de klant: elke; afgeronde zaken: alleen sinds 1 jaar en 6 maanden terug; vertrouwelijkheid: ten hoogste intern |'
  )
  t.match(rowOf(register, 'contactmomenten'), 'klantcontacten: alleen sinds 2 jaar terug')
  t.equal(rowOf(register, 'documenten'), '| documenten | – |')
})

t.test('how a klant may be looked for stands in it; a doel that does not say so is a dash', async t => {
  const zoeken = { wijzen: ['burgerservicenummer', 'email'], velden: ['naam', 'geboortedatum'] }
  const rowOfTest = (over: object) => rowsOf(registerWith(alles, over)).filter(line => line.startsWith('| test |'))[2]
  t.equal(rowOfTest({ zoeken }), '| test | burgerservicenummer, email | naam, geboortedatum |')
  t.equal(rowOfTest({}), '| test | – | – |')
})

t.test('what a register holds cannot break the table', async t => {
  const register = registerWith(alles, { grondslag: 'artikel 6 | onder e\nen meer' })
  t.match(rowsOf(register).join('\n'), 'artikel 6 \\| onder e en meer')
})
