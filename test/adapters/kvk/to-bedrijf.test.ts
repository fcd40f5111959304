import { readFileSync } from 'node:fs'
import t from 'tap'
import type { z } from 'zod'
import { toAdresregel, toAdressen } from '../../../src/adapters/kvk/adres.ts'
import { basisprofiel, type KvkVestigingenlijst, vestigingsprofiel } from '../../../src/adapters/kvk/profiel-schema.ts'
import { toBedrijf, toVestiging } from '../../../src/adapters/kvk/to-bedrijf.ts'
import { toDatumdeel, toVlag } from '../../../src/adapters/kvk/values.ts'
import { explainKvk } from '../../../src/adapters/kvk/verklaar.ts'
import { toVestigingen } from '../../../src/adapters/kvk/vestigingen.ts'
import { zoekresultaat } from '../../../src/adapters/kvk/zoek-schema.ts'
import type { Klant } from '../../../src/klantbeeld/klant.ts'
import { toVelden } from '../../../src/klantbeeld/velden.ts'
import { type Document, needsUpstream, parseDocument, readUpstream } from '../../conformance/openapi.ts'
import { compareDocuments } from '../../conformance/subset.ts'
import { natuurlijkPersoon, vraagOver } from '../asking.ts'

const herkomst = { bron: 'hr', vandaag: '2026-11-23' }
const kvkNummer = '99990018'

t.test('a date says as much as is known', async t => {
  for (const [text, expected] of [
    ['20190405', '2019-04-05'],
    ['20190400', '2019-04'],
    ['20190000', '2019'],
    ['20190005', '2019'],
    ['00000000', undefined],
    ['20191301', undefined],
    ['20190132', undefined],
    ['2019-04-05', undefined],
    ['', undefined],
    [null, undefined]
  ] as const) {
    t.equal(toDatumdeel(text), expected, String(text))
  }
})

t.test('Ja and Nee are yes and no, and anything else is unknown', async t => {
  const words = ['Ja', 'Nee', 'ja', 'Onbekend', '', undefined, null]
  t.strictSame(words.map(toVlag), [true, false, true, undefined, undefined, undefined, undefined])
})

for (const [what, einde, uitgeschreven, expected] of [
  ['without an end', undefined, undefined, { actief: true }],
  ['with an end that is null', null, '', { actief: true }],
  ['that ended', '20200131', undefined, { actief: false, datumEinde: '2020-01-31' }],
  ['that ended on an unknown day', '00000000', undefined, { actief: false }],
  ['that ends today', '20261123', undefined, { actief: false, datumEinde: '2026-11-23' }],
  ['that ends tomorrow', '20261124', undefined, { actief: true, datumEinde: '2026-11-24' }],
  ['of which the eigenaar was struck off', undefined, '20190400', { actief: false, datumEinde: '2019-04' }]
] as const) {
  t.test(`a company ${what} is ${expected.actief ? 'actief' : 'not actief'}`, async t => {
    const materieleRegistratie = { ...(einde !== undefined && { datumEinde: einde }) }
    const eigenaar = { ...(uitgeschreven !== undefined && { datumUitschrijving: uitgeschreven }) }
    const found = toBedrijf({ kvkNummer, materieleRegistratie, _embedded: { eigenaar } }, herkomst)
    t.strictSame(found, { bron: 'hr', kvkNummer, adressen: [], ...expected })
  })
}

t.test('a profile with nothing but its number is read, and says nothing more', async t => {
  t.strictSame(toBedrijf(basisprofiel.parse({ kvkNummer, nieuw: 1 }), herkomst), {
    bron: 'hr',
    kvkNummer,
    adressen: []
  })
})

t.test('only an address that says it is not afgeschermd is shown', async t => {
  const adres = { type: 'bezoekadres', straatnaam: 'Kade', huisnummer: 1, plaats: 'Dorp' }
  for (const indAfgeschermd of ['Ja', 'ja', 'Onbekend', '', null])
    t.strictSame(toAdressen([{ ...adres, indAfgeschermd }]), [])
  t.strictSame(toAdressen([adres]), [])
  t.strictSame(toAdressen([{ ...adres, indAfgeschermd: 'Nee' }]), [
    { soort: 'bezoekadres', straatnaam: 'Kade', huisnummer: 1, plaats: 'Dorp' }
  ])
})

t.test(
  'of a natural person as eigenaar the address is not shown, of a rechtspersoon without vestiging it is',
  async t => {
    const adressen = [{ type: 'bezoekadres', indAfgeschermd: 'Nee', plaats: 'Dorp' }]
    const placesOf = (eigenaar: object) =>
      toBedrijf({ kvkNummer, _embedded: { eigenaar: { adressen, ...eigenaar } } }, herkomst).adressen?.length
    t.equal(placesOf({}), 0)
    t.equal(placesOf({ rsin: '999993653' }), 1)
  }
)

t.test('handelsnamen come in the order of registration', async t => {
  const handelsnamen = [{ naam: 'B', volgorde: 1 }, { naam: 'A', volgorde: 0 }, { volgorde: 2 }]
  t.strictSame(toBedrijf({ kvkNummer, handelsnamen }, herkomst).handelsnamen, ['A', 'B'])
})

t.test('vestigingen come with the hoofdvestiging first, and an address only where it is not afgeschermd', async t => {
  const adres = { volledigAdres: 'Kade 1      1000AA Dorp' }
  const vestigingen = [
    { vestigingsnummer: '000000000003', indAdresAfgeschermd: 'Nee', ...adres },
    { vestigingsnummer: '000000000002', indHoofdvestiging: 'Nee', indAdresAfgeschermd: 'Ja', ...adres },
    { vestigingsnummer: '000000000009', indHoofdvestiging: 'Ja', eersteHandelsnaam: 'Zaak', ...adres }
  ] satisfies KvkVestigingenlijst['vestigingen']
  t.strictSame(toVestigingen({ kvkNummer, vestigingen }), [
    { vestigingsnummer: '000000000009', naam: 'Zaak', hoofdvestiging: true },
    { vestigingsnummer: '000000000002', hoofdvestiging: false },
    { vestigingsnummer: '000000000003', adres: 'Kade 1 1000AA Dorp' }
  ])
})

t.test('an address is one line, whatever is missing of it', async t => {
  const parts = { straatnaam: 'Kade', huisnummer: 17, huisletter: 'M', huisnummertoevoeging: 'bis' }
  const plaats = { postcode: '1000AA', plaats: 'Dorp' }
  for (const [adres, expected] of [
    [{ ...parts, ...plaats, land: 'Nederland' }, 'Kade 17 M bis, 1000AA Dorp'],
    [{ straatnaam: 'Postbus', postbusnummer: 200, ...plaats }, 'Postbus 200, 1000AA Dorp'],
    [{ adresregel1: 'Rue 1', adresregel2: '1000 Ville', land: 'België' }, 'Rue 1, 1000 Ville, België'],
    [{ plaats: 'Dorp' }, 'Dorp'],
    [{ straatnaam: 'Kade' }, 'Kade'],
    [{}, undefined]
  ] as const) {
    t.equal(toAdresregel(adres), expected)
  }
})

const basis = 'GET /v1/basisprofielen/{kvkNummer}'
const explained: readonly [string, Klant, readonly string[] | undefined, readonly string[]][] = [
  ['a person', natuurlijkPersoon('999993653'), ['naam'], []],
  ['a company without bedrijf', { soort: 'nietNatuurlijkPersoon', kvkNummer }, undefined, []],
  ['a company', { soort: 'nietNatuurlijkPersoon', kvkNummer }, [], ['GET /v2/zoeken?rsin={rsin}', basis]],
  [
    'a company with its vestigingen',
    { soort: 'nietNatuurlijkPersoon', kvkNummer },
    ['vestigingen.naam'],
    ['GET /v2/zoeken?rsin={rsin}', basis, `${basis}/vestigingen`]
  ],
  [
    'a vestiging',
    { soort: 'vestiging', vestigingsnummer: '999900180001' },
    ['vestigingen'],
    ['GET /v1/vestigingsprofielen/{vestigingsnummer}']
  ]
]
for (const [what, klant, velden, expected] of explained) {
  t.test(`of ${what} the explanation names ${expected.length} call(s)`, async t => {
    const { plan } = vraagOver(klant, velden === undefined ? {} : { bedrijf: { velden: toVelden(velden) } })
    t.strictSame(
      explainKvk(plan).map(({ operatie }) => operatie),
      expected
    )
  })
}

type Recording = { readonly request: { readonly url: string }; readonly response: { status: number; body: unknown } }

const recorded = (path: string, status: number): unknown[] =>
  (JSON.parse(readUpstream('recordings/kvk.json')) as Recording[])
    .filter(({ request, response }) => request.url.includes(path) && response.status === status)
    .map(({ response }) => response.body)

for (const [path, schema, count] of [
  ['/v1/basisprofielen/', basisprofiel, 2],
  ['/v1/vestigingsprofielen/', vestigingsprofiel, 2],
  ['/v2/zoeken', zoekresultaat, 3]
] as const satisfies readonly [string, z.ZodType, number][]) {
  t.test(`every recorded answer of ${path} is read`, needsUpstream, async t => {
    const answers = recorded(path, 200)
    t.equal(answers.length, count)
    for (const answer of answers) t.strictSame(schema.safeParse(answer).error?.issues ?? [], [])
  })
}

t.test('the recorded companies are told as the contract has them', needsUpstream, async t => {
  const [emz, vve] = recorded('/v1/basisprofielen/', 200).map(body => toBedrijf(basisprofiel.parse(body), herkomst))
  t.match(emz, { kvkNummer: '69599084', rsin: undefined, rechtsvorm: 'Eenmanszaak', actief: true, nonMailing: true })
  t.match(emz, { datumAanvang: '2017-01-08', adressen: [{ soort: 'bezoekadres', huisnummer: 17, huisletter: 'M' }] })
  t.match(vve, { rsin: '992340597', naam: 'Global Conron', adressen: [{ plaats: 'Dordrecht' }] })
  const [vestiging, bv] = recorded('/v1/vestigingsprofielen/', 200).map(body =>
    toVestiging(vestigingsprofiel.parse(body), herkomst)
  )
  t.match(vestiging, { vestigingsnummer: '000038509504', kvkNummer: '69599084', naam: 'Test EMZ Dagobert' })
  t.match(bv, { rsin: '857587973', adressen: [{ postbusnummer: 200 }, { huisnummertoevoeging: 'A' }] })
  t.notMatch(JSON.stringify([emz, vve, vestiging, bv]), /""|null|undefined|\{\}/)
})

const asJson = (text: string): string => text.replaceAll('application/hal+json', 'application/json')

/** With its paths from the base of the bron; of Vestigingsprofiel the only answer stands under `default`, in HAL. */
const asOfficial = (name: string, prefix: string): Document => {
  const text = readUpstream(`${name}.openapi.yaml`)
  const isHalOnly = !text.includes('application/json')
  const document = parseDocument(isHalOnly ? asJson(text).replace('        default:\n', "        '200':\n") : text)
  const paths = Object.entries(document.paths).map(([path, item]) => [`${prefix}${path}`, item])
  return { ...document, paths: Object.fromEntries(paths) }
}

// The recorded answers have it, at version 1.5.0 of the API.
const newer = 'GET /v1/vestigingsprofielen/{vestigingsnummer} answer.statutaireNaam: not in the official document'

for (const [name, prefix, path, exceptions] of [
  ['kvk-zoeken-2.0.0', '/v2', '/v2/zoeken', []],
  ['kvk-basisprofiel-1.5.0', '/v1', '/v1/basisprofielen', []],
  ['kvk-vestigingsprofiel-1.4', '', '/v1/vestigingsprofielen', [newer]]
] as const) {
  t.test(`what we ask and read is part of ${name}`, needsUpstream, async t => {
    const text = readFileSync(new URL('../../../openapi/bronnen/kvk.openapi.yaml', import.meta.url), 'utf8')
    const all = parseDocument(asJson(text))
    const paths = Object.fromEntries(Object.entries(all.paths).filter(([one]) => one.startsWith(path)))
    t.not(Object.keys(paths).length, 0)
    t.strictSame(compareDocuments({ ours: { ...all, paths }, official: asOfficial(name, prefix) }), exceptions)
  })
}
