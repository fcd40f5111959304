import t from 'tap'
import { createSimulator } from '../../../simulatie/server/simulator.ts'
import type { Bron, Operatie } from '../../../src/adapters/bron.ts'
import { createBron } from '../../../src/adapters/registry.ts'
import { bronSchema } from '../../../src/adapters/schema.ts'
import type { OnderdeelPlannen } from '../../../src/klantbeeld/plan.ts'
import { toVelden } from '../../../src/klantbeeld/velden.ts'
import { contextWith, itemsOf, natuurlijkPersoon, startGemeente, statusOf, traceparent, vraagOver } from '../asking.ts'

const bsn = '999993653'
const now = () => new Date('2026-11-23T12:00:00Z')
const gemeente = await startGemeente()
const { brp } = gemeente
const bron = createBron(gemeente.brpConfig({ koppen: { 'x-doelbinding': '{doel.brp.doelbinding}' } }), { now })
t.teardown(async () => {
  await bron.close()
  await gemeente.close()
})
t.beforeEach(() => {
  brp.reset()
  brp.settings.fout = undefined
})

const persoon = (...velden: string[]): OnderdeelPlannen => ({ persoon: { velden: toVelden(velden) } })
const ask = (onderdelen: OnderdeelPlannen, klant = natuurlijkPersoon(bsn), from: Bron = bron) =>
  from.consult(vraagOver(klant, onderdelen, { brp: { doelbinding: 'BRPACT-Test' } }), contextWith())

t.test('one call, with the BSN in the body and exactly the planned fields', async t => {
  await ask(persoon('naam.volledigeNaam', 'geboorte.datum', 'inOnderzoek', 'naam.inOnderzoek', 'rni')).persoon
  t.equal(brp.count(), 1)
  t.match(brp.calls, [
    {
      method: 'POST',
      url: '/haalcentraal/api/brp/personen',
      body: {
        type: 'RaadpleegMetBurgerservicenummer',
        burgerservicenummer: [bsn],
        fields: ['burgerservicenummer', 'geboorte.datum', 'naam.volledigeNaam']
      },
      headers: { 'x-doelbinding': 'BRPACT-Test', traceparent }
    }
  ])
})

for (const [what, planned, fields] of [
  ['nothing, for whether there is geheimhouding,', [], ['burgerservicenummer']],
  ['one field', ['geboorte.datum'], ['burgerservicenummer', 'geboorte.datum']],
  ['the BSN itself', ['burgerservicenummer'], ['burgerservicenummer']],
  [
    'fields of others',
    ['ouders.naam.voornamen', 'kinderen.geboorte.datum'],
    ['burgerservicenummer', 'kinderen.geboorte.datum', 'ouders.naam.voornamen']
  ],
  [
    'the address in the Netherlands only',
    ['verblijfplaatsBinnenland.verblijfadres.postcode'],
    ['burgerservicenummer', 'verblijfplaatsBinnenland.verblijfadres.postcode']
  ]
] as const) {
  t.test(`a plan with ${what} asks the BRP exactly that and the BSN`, async t => {
    const [found] = await itemsOf(ask(persoon(...planned)).persoon)
    t.strictSame(
      brp.calls.map(({ body }) => (body as { fields?: unknown }).fields),
      [fields]
    )
    t.equal(found?.burgerservicenummer, bsn)
  })
}

t.test('a meegevraagd gives the BSN and what the BRP sends unasked, and nothing more', async t => {
  t.strictSame(await itemsOf(ask(persoon(), natuurlijkPersoon('999998456')).persoon), [
    { burgerservicenummer: '999998456', geheimhoudingPersoonsgegevens: true }
  ])
  t.strictSame(await itemsOf(ask(persoon()).persoon), [{ burgerservicenummer: bsn }])
})

t.test('the person comes with the planned fields, as the BRP has them', async t => {
  const full = gemeente.populatie.inwoner(bsn)?.persoon
  const [found] = await itemsOf(ask(persoon('naam', 'verblijfplaatsBinnenland', 'kinderen.naam.voornamen')).persoon)
  t.strictSame(Object.keys(found ?? {}).sort(), ['burgerservicenummer', 'kinderen', 'naam', 'verblijfplaats'])
  t.strictSame(found?.naam, full?.naam)
  t.equal(found?.verblijfplaats?.type, 'Adres')
  t.equal(found?.kinderen?.length, full?.kinderen?.length)
})

t.test('geheimhouding and opschorting come unasked', async t => {
  t.match(await itemsOf(ask(persoon('naam'), natuurlijkPersoon('999998456')).persoon), [
    { geheimhoudingPersoonsgegevens: true }
  ])
  t.match(await itemsOf(ask(persoon('naam'), natuurlijkPersoon('999997956')).persoon), [
    { opschortingBijhouding: { reden: { code: 'O' } } }
  ])
})

t.test('a person that the BRP does not know is an empty answer, not a fault', async t => {
  t.match(await ask(persoon('naam'), natuurlijkPersoon('999900134')).persoon, {
    status: 'ok',
    gegevens: { items: [], afgekapt: false },
    opgehaaldOp: '2026-11-23T12:00:00.000Z',
    uitCache: false
  })
})

t.test('the BRP is not asked about a company, or when the plan has no persoon', async t => {
  t.strictSame(ask(persoon('naam'), { soort: 'nietNatuurlijkPersoon', kvkNummer: '99990018' }), {})
  t.strictSame(ask(persoon('naam'), { soort: 'vestiging', vestigingsnummer: '999900180001' }), {})
  t.strictSame(ask({ contactgegevens: { velden: toVelden(['naam']) } }), {})
  t.equal(brp.count(), 0)
})

t.test('two plans share a kept answer only when they ask the same for the same purpose', async t => {
  const vormen: string[] = []
  const remember = <T>({ naam, vorm, fetch }: Operatie<T>) => {
    vormen.push(`${naam} ${JSON.stringify(vorm)}`)
    return fetch(new AbortController().signal)
  }
  const keep = (velden: string[], doelbinding: string) =>
    bron.consult(
      vraagOver(natuurlijkPersoon(bsn), persoon(...velden), { brp: { doelbinding } }),
      contextWith({ remember })
    ).persoon
  await keep(['naam', 'geboorte'], 'a')
  await keep(['geboorte', 'naam', 'naam'], 'a')
  await keep(['naam'], 'a')
  await keep(['naam', 'geboorte'], 'b')
  t.equal(new Set(vormen).size, 3)
  t.equal(vormen[0], vormen[1])
  t.notMatch(vormen.join(), bsn)
})

for (const [fout, status] of [
  ['uit', 'storing onbereikbaar'],
  ['onzin', 'storing onleesbaar'],
  ['fout400', 'storing onverwachte-status'],
  ['fout401', 'geweigerd niet-geauthenticeerd'],
  ['fout403', 'geweigerd niet-geautoriseerd'],
  ['fout503', 'storing onverwachte-status']
] as const) {
  t.test(`a BRP with fault ${fout} makes persoon ${status}`, async t => {
    brp.settings.fout = fout
    t.strictSame(await statusOf(ask(persoon('naam'))), { persoon: status })
  })
}

t.test('only the person that was asked for is accepted', async t => {
  const proxy = createSimulator('proxy')
  let answer: unknown
  proxy.server.post('/personen', () => answer)
  const config = { id: 'brp', soort: 'brp-personen', url: await proxy.listen(), authenticatie: { type: 'geen' } }
  const from = createBron(bronSchema.parse(config), { now })
  t.teardown(async () => {
    await from.close()
    await proxy.close()
  })
  const eigen = { burgerservicenummer: bsn, naam: { voornamen: 'Eigen' }, onbekend: 1 }
  const ander = { burgerservicenummer: '999999461', naam: { voornamen: 'Ander' } }
  const nobody = { naam: { voornamen: 'Zonder nummer' } }

  answer = { type: 'RaadpleegMetBurgerservicenummer', personen: [ander, eigen] }
  t.strictSame(await itemsOf(ask(persoon('naam'), undefined, from).persoon), [
    { burgerservicenummer: bsn, naam: { voornamen: 'Eigen' } }
  ])
  for (const personen of [[ander], [nobody], 'geen lijst', undefined, [{ burgerservicenummer: 999993653 }]]) {
    answer = { personen }
    t.strictSame(await statusOf(ask(persoon('naam'), undefined, from)), { persoon: 'storing onverwachte-vorm' })
  }
})
