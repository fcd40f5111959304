import t from 'tap'
import type { Bron, Operatie } from '../../../src/adapters/bron.ts'
import type { Klant } from '../../../src/klantbeeld/klant.ts'
import type { OnderdeelPlannen } from '../../../src/klantbeeld/plan.ts'
import { toVelden } from '../../../src/klantbeeld/velden.ts'
import { alleVelden, contextWith, itemsOf, natuurlijkPersoon, statusOf, vraagOver } from '../asking.ts'
import { startEigenwijs, startKvk } from './opstelling.ts'

const opstelling = await startKvk()
const eigenwijs = await startEigenwijs()
const { kvk, bron, state, castBedrijf, bedrijven } = opstelling
t.teardown(async () => {
  await opstelling.close()
  await eigenwijs.close()
})
t.beforeEach(() => opstelling.reset())

const alles: OnderdeelPlannen = { bedrijf: { velden: alleVelden('bedrijf') } }
const met = (...velden: string[]): OnderdeelPlannen => ({ bedrijf: { velden: toVelden(velden) } })
const ask = (klant: Klant, onderdelen = alles, from: Bron = bron) =>
  from.consult(vraagOver(klant, onderdelen), contextWith())
const itemOf = async (klant: Klant, onderdelen = alles, from: Bron = bron) =>
  (await itemsOf(ask(klant, onderdelen, from).bedrijf))[0]

const opKvk = (kvkNummer: string): Klant => ({ soort: 'nietNatuurlijkPersoon', kvkNummer })
const opRsin = (rsin = ''): Klant => ({ soort: 'nietNatuurlijkPersoon', rsin })
const opVestiging = (vestigingsnummer = '', kvkNummer?: string): Klant => ({
  soort: 'vestiging',
  vestigingsnummer,
  ...(kvkNummer !== undefined && { kvkNummer })
})

const bv = castBedrijf('drieVestigingen')
const eenmanszaak = castBedrijf('eenmanszaak')
const vve = castBedrijf('zonderVestiging')
const haven = bv.vestigingen[1]

const basisprofiel = '/v1/basisprofielen/:nummer'
const vestigingsprofiel = '/v1/vestigingsprofielen/:nummer'
const zoeken = '/v2/zoeken'
const calls: readonly [string, Klant, OnderdeelPlannen, readonly string[]][] = [
  ['all of a company by KVK-nummer', opKvk(bv.kvkNummer), alles, [basisprofiel, `${basisprofiel}/vestigingen`]],
  ['its name', opKvk(bv.kvkNummer), met('naam'), [basisprofiel]],
  [
    'the name of its vestigingen',
    opKvk(bv.kvkNummer),
    met('vestigingen.naam'),
    [basisprofiel, `${basisprofiel}/vestigingen`]
  ],
  ['nothing, for its numbers', opKvk(bv.kvkNummer), met(), [basisprofiel]],
  ['all of a company by RSIN', opRsin(bv.rsin), alles, [zoeken, basisprofiel, `${basisprofiel}/vestigingen`]],
  ['nothing, for its numbers by RSIN', opRsin(bv.rsin), met(), [zoeken]],
  ['only its numbers by RSIN', opRsin(bv.rsin), met('kvkNummer', 'rsin'), [zoeken]],
  ['all of a vestiging', opVestiging(haven?.vestigingsnummer), alles, [vestigingsprofiel]],
  ['nothing of a vestiging', opVestiging(haven?.vestigingsnummer, bv.kvkNummer), met(), [vestigingsprofiel]]
]
for (const [what, klant, onderdelen, routes] of calls) {
  t.test(`a plan with ${what} takes ${routes.length} call(s)`, async t => {
    const found = await itemOf(klant, onderdelen)
    t.strictSame(kvk.calls.map(({ route }) => route.replace('/api', '')).sort(), [...routes].sort())
    t.match(found, { bron: 'hr', kvkNummer: bv.kvkNummer, rsin: bv.rsin })
  })
}

t.test('what the plan does not name is not in the answer, but for the numbers', async t => {
  t.strictSame(Object.keys((await itemOf(opKvk(bv.kvkNummer), met())) ?? {}).sort(), ['bron', 'kvkNummer', 'rsin'])
  const named = await itemOf(opVestiging(haven?.vestigingsnummer), met('naam', 'adressen.plaats'))
  const numbers = ['adressen', 'bron', 'kvkNummer', 'naam', 'rsin', 'vestigingsnummer']
  t.strictSame(Object.keys(named ?? {}).sort(), numbers)
})

t.test('a company comes as the Handelsregister has it, its hoofdvestiging before the others', async t => {
  for (const klant of [opKvk(bv.kvkNummer), opRsin(bv.rsin)]) {
    const found = await itemOf(klant)
    t.match(found, {
      naam: bv.naam,
      statutaireNaam: bv.naam,
      rechtsvorm: 'Besloten Vennootschap',
      actief: true,
      datumAanvang: /^\d{4}(-\d\d){0,2}$/,
      activiteiten: [{ sbiCode: /^\d+$/, hoofdactiviteit: true }],
      vestigingen: bv.vestigingen.map(({ vestigingsnummer, handelsnaam, isHoofdvestiging }) => ({
        vestigingsnummer,
        naam: handelsnaam,
        hoofdvestiging: isHoofdvestiging,
        adres: /^\S+( \S+)+$/
      }))
    })
    t.type(found?.nonMailing, 'boolean')
    t.match(
      found?.adressen?.find(({ soort }) => soort === 'bezoekadres'),
      { postcode: String, plaats: String }
    )
  }
})

t.test('an eenmanszaak has no RSIN, and nothing shows the afgeschermd home of its owner', async t => {
  const found = await itemOf(opKvk(eenmanszaak.kvkNummer))
  t.match(found, { naam: eenmanszaak.naam, rechtsvorm: 'Eenmanszaak', rsin: undefined, statutaireNaam: undefined })
  t.strictSame(
    found?.vestigingen?.map(({ hoofdvestiging, adres }) => [hoofdvestiging, adres !== undefined]),
    [
      [true, false],
      [false, true]
    ]
  )
  const hoofd = await itemOf(opVestiging(eenmanszaak.vestigingen[0]?.vestigingsnummer))
  t.equal(hoofd?.naam, eenmanszaak.naam)
  t.notMatch(JSON.stringify([found, hoofd]), opstelling.afgeschermdeStraat(eenmanszaak))
})

t.test('a VvE has an address of its own and no vestigingen', async t => {
  const found = await itemOf(opKvk(vve.kvkNummer))
  t.match(found, { rsin: vve.rsin, adressen: [{ soort: 'bezoekadres' }], vestigingen: [] })
})

t.test('a company that has ended says so, and is found by RSIN as well', async t => {
  const ended = bedrijven.filter(({ index, rsin }) => index % 29 === 7 && rsin !== undefined)
  t.ok(ended.length > 0)
  for (const { kvkNummer, rsin } of ended) {
    for (const klant of [opKvk(kvkNummer), opRsin(rsin)]) {
      t.match(await itemOf(klant, met('actief', 'datumEinde')), { actief: false, datumEinde: /^\d{4}-/, kvkNummer })
    }
  }
})

t.test('a vestiging is the vestiging and no more', async t => {
  t.match(await itemOf(opVestiging(haven?.vestigingsnummer, bv.kvkNummer)), {
    vestigingsnummer: haven?.vestigingsnummer,
    naam: haven?.handelsnaam,
    kvkNummer: bv.kvkNummer,
    vestigingen: []
  })
})

t.test('a vestiging under another company than the klant is not the klant', async t => {
  t.strictSame(await itemsOf(ask(opVestiging(haven?.vestigingsnummer, vve.kvkNummer)).bedrijf), [])
})

t.test('a number that the Handelsregister does not know is an empty answer', async t => {
  for (const klant of [opKvk('12345678'), opRsin('999993653'), opVestiging('999999999999')]) {
    t.match(await ask(klant).bedrijf, { status: 'ok', gegevens: { items: [], afgekapt: false } })
  }
})

t.test('the KVK is not asked about a person, or when the plan has no bedrijf', async t => {
  t.strictSame(ask(natuurlijkPersoon('999993653')), {})
  t.strictSame(ask(opKvk(bv.kvkNummer), { contactgegevens: { velden: toVelden(['naam']) } }), {})
  t.equal(kvk.count(), 0)
})

t.test('more vestigingen than the limit are afgekapt', async t => {
  const small = opstelling.connect({ maxVestigingen: 2 })
  t.teardown(() => small.close())
  const found = await ask(opKvk(bv.kvkNummer), alles, small).bedrijf
  t.match(found, {
    status: 'ok',
    gegevens: { afgekapt: true, items: [{ vestigingen: [{ hoofdvestiging: true }, {}] }] }
  })
})

t.test('two plans share a kept answer only when they take the same of a company', async t => {
  const vormen: string[] = []
  const remember = <T>({ naam, vorm, fetch }: Operatie<T>) => {
    vormen.push(`${naam} ${JSON.stringify(vorm)}`)
    return fetch(new AbortController().signal)
  }
  for (const velden of [['naam', 'websites'], ['websites', 'naam', 'rsin'], ['naam']]) {
    await bron.consult(vraagOver(opKvk(bv.kvkNummer), met(...velden)), contextWith({ remember })).bedrijf
  }
  t.equal(vormen[0], vormen[1])
  t.not(vormen[1], vormen[2])
  t.notMatch(vormen.join(), bv.kvkNummer)
})

const klanten = [opKvk(bv.kvkNummer), opRsin(bv.rsin), opVestiging(haven?.vestigingsnummer)]
t.test('an answer about another company is a fault', async t => {
  state.afwijking = 'anderBedrijf'
  for (const klant of klanten) t.strictSame(await statusOf(ask(klant)), { bedrijf: 'storing onverwachte-vorm' })
})

t.test('a 404 because data cannot be given for the moment is a fault, not an unknown company', async t => {
  state.afwijking = 'inBehandeling'
  for (const klant of klanten) t.strictSame(await statusOf(ask(klant)), { bedrijf: 'storing onverwachte-status' })
})

for (const [kind, status] of [
  ['uit', 'storing onbereikbaar'],
  ['onzin', 'storing onleesbaar'],
  ['fout403', 'geweigerd niet-geautoriseerd'],
  ['fout503', 'storing onverwachte-status']
] as const) {
  t.test(`a KVK with fault ${kind} makes bedrijf ${status}`, async t => {
    kvk.settings.fout = kind
    for (const klant of klanten) t.strictSame(await statusOf(ask(klant)), { bedrijf: status })
  })
}

t.test('the KVK that does not know our key refuses', async t => {
  const stranger = opstelling.connect({ authenticatie: { type: 'geen' } })
  t.teardown(() => stranger.close())
  t.strictSame(await statusOf(ask(opKvk(bv.kvkNummer), alles, stranger)), {
    bedrijf: 'geweigerd niet-geauthenticeerd'
  })
})

const [nummer, ander, rsin] = ['99990018', '99990026', '999993653']
const pad = `/v1/basisprofielen/${nummer}`
const profiel = { kvkNummer: nummer, naam: 'Eigen' }
const treffer = { kvkNummer: nummer, rsin, type: 'rechtspersoon' }
const found = (...resultaten: object[]) => ({ '/v2/zoeken': { totaal: resultaten.length, resultaten } })

const faults: readonly [string, Klant, Readonly<Record<string, unknown>>][] = [
  [
    'a hoofdvestiging of another',
    opKvk(nummer),
    { [pad]: { ...profiel, _embedded: { hoofdvestiging: { kvkNummer: ander } } } }
  ],
  ['a profile of another', opKvk(nummer), { [pad]: { kvkNummer: ander } }],
  ['a number that is no number', opRsin(rsin), found({ ...treffer, kvkNummer: '../../x' })],
  ['hits without the RSIN', opRsin(rsin), found({ kvkNummer: nummer }, { ...treffer, rsin: '999999461' })],
  [
    'a profile with another RSIN',
    opRsin(rsin),
    { ...found(treffer), [pad]: { ...profiel, _embedded: { eigenaar: { rsin: '999999461' } } } }
  ],
  ['no list', opRsin(rsin), { '/v2/zoeken': { totaal: 1 } }]
]
for (const [what, klant, told] of faults) {
  t.test(`${what} is a fault`, async t => {
    eigenwijs.say(told)
    t.strictSame(await statusOf(ask(klant, met('naam'), eigenwijs.bron)), { bedrijf: 'storing onverwachte-vorm' })
  })
}

t.test('a 404 without a code of the KVK is a wrong address, not an unknown company', async t => {
  eigenwijs.say({})
  const klanten = [opKvk(nummer), opRsin(rsin), opVestiging('999900180001')]
  for (const klant of klanten) {
    t.strictSame(await statusOf(ask(klant, alles, eigenwijs.bron)), { bedrijf: 'storing onverwachte-status' })
  }
})

const registrations: readonly [string, readonly object[], string | undefined][] = [
  ['as rechtspersoon and as hoofdvestiging', [treffer, { ...treffer, type: 'hoofdvestiging' }], nummer],
  ['under two numbers', [treffer, { ...treffer, kvkNummer: ander }], undefined],
  [
    'under a number that ended and one that did not',
    [
      { ...treffer, kvkNummer: ander, actief: 'Nee' },
      { ...treffer, actief: 'Ja' }
    ],
    nummer
  ],
  [
    'under two numbers that both ended',
    [treffer, { ...treffer, kvkNummer: ander }].map(one => ({ ...one, actief: 'Nee' })),
    undefined
  ],
  ['beside one of another RSIN', [treffer, { kvkNummer: ander, rsin: '999999461' }], nummer]
]
for (const [how, hits, expected] of registrations) {
  t.test(`an RSIN that is found ${how} is ${expected ? 'that company' : 'nobody for sure'}`, async t => {
    eigenwijs.say(found(...hits))
    const items = await itemsOf(ask(opRsin(rsin), met(), eigenwijs.bron).bedrijf)
    t.strictSame(items, expected ? [{ bron: 'hr', kvkNummer: expected, rsin }] : [])
  })
}

t.test('a profile that lacks the RSIN by which it was found has it all the same', async t => {
  eigenwijs.say({ ...found(treffer), [pad]: profiel })
  t.strictSame(await itemOf(opRsin(rsin), met('naam'), eigenwijs.bron), { bron: 'hr', ...profiel, rsin })
})

for (const [what, told, failing] of [
  ['cannot be had', { [pad]: profiel }, { [`${pad}/vestigingen`]: 503 }],
  ['are of another', { [pad]: profiel, [`${pad}/vestigingen`]: { kvkNummer: ander, vestigingen: [] } }, {}],
  [
    'are partly of another',
    { [pad]: profiel, [`${pad}/vestigingen`]: { kvkNummer: nummer, vestigingen: [{ kvkNummer: ander }] } },
    {}
  ]
] as const) {
  t.test(`a company of which the vestigingen ${what} is gedeeltelijk`, async t => {
    eigenwijs.say(told, failing)
    const resultaat = await ask(opKvk(nummer), alles, eigenwijs.bron).bedrijf
    t.match(resultaat, { status: 'gedeeltelijk', gegevens: { items: [{ naam: 'Eigen', vestigingen: undefined }] } })
  })
}
