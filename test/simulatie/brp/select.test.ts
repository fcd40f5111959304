import fc from 'fast-check'
import t from 'tap'
import { bestaat } from '../../../simulatie/brp/fields.ts'
import { selectPersoon } from '../../../simulatie/brp/select.ts'
import {
  aliassen,
  type Groep,
  gezagPersoonBeperkt,
  persoon,
  persoonBeperkt,
  type Veld
} from '../../../simulatie/brp/velden.ts'
import type { BrpPersoon } from '../../../simulatie/populatie/brp-persoon.ts'
import { createPopulatie } from '../../../simulatie/populatie/populatie.ts'
import { createBrpValidator, needsUpstream, readPaths } from './upstream.ts'

const datum = { type: 'Datum', datum: '2002-07-01', langFormaat: '1 juli 2002' } as const
const sinds = { datumIngangOnderzoek: datum }

const yvonne: BrpPersoon = {
  aNummer: '1234567890',
  burgerservicenummer: '999990019',
  geheimhoudingPersoonsgegevens: true,
  geslacht: { code: 'V', omschrijving: 'vrouw' },
  leeftijd: 69,
  inOnderzoek: {
    geslacht: true,
    gemeenteVanInschrijving: true,
    datumIngangOnderzoekPersoon: datum,
    datumIngangOnderzoekGemeente: datum
  },
  naam: {
    voornamen: 'Yvonne',
    geslachtsnaam: 'Kok',
    aanduidingNaamgebruik: { code: 'E' },
    inOnderzoek: { voornamen: true, ...sinds }
  },
  geboorte: { datum, land: { code: '6030', omschrijving: 'Nederland' } },
  gemeenteVanInschrijving: { code: '9999' },
  nationaliteiten: [{ type: 'Nationaliteit', nationaliteit: { code: '0001' }, inOnderzoek: { type: true, ...sinds } }],
  partners: [{ naam: { voornamen: 'Rob' }, geslacht: { code: 'M' } }],
  verblijfplaats: {
    type: 'Adres',
    datumVan: datum,
    functieAdres: { code: 'W' },
    indicatieVastgesteldVerblijftNietOpAdres: true,
    verblijfadres: { korteStraatnaam: 'Spui', huisnummer: 1, inOnderzoek: { huisnummer: true, ...sinds } },
    inOnderzoek: { datumVan: true, ...sinds }
  },
  adressering: {
    aanhef: 'Geachte mevrouw Kok',
    adresregel1: 'Spui 1',
    indicatieVastgesteldVerblijftNietOpAdres: true,
    inOnderzoek: {
      aanhef: true,
      adresregel1: true,
      datumIngangOnderzoekPersoon: datum,
      datumIngangOnderzoekVerblijfplaats: datum
    }
  },
  rni: [{ categorie: 'Nationaliteit' }, { categorie: 'Verblijfplaats' }],
  verificatie: { datum }
}

const unasked = { geheimhoudingPersoonsgegevens: true, verificatie: { datum } }
const abroad: BrpPersoon = {
  verblijfplaats: {
    type: 'VerblijfplaatsBuitenland',
    verblijfadres: { regel1: 'Rue 1', land: { code: '5010' } },
    datumVan: datum
  },
  adressering: { adresregel1: 'Rue 1', aanhef: 'Geachte heer Kok' }
}

const cases: readonly [rule: string, persoon: BrpPersoon, fields: readonly string[], expected: object][] = [
  ['a member comes alone, with what comes unasked', yvonne, ['aNummer'], { aNummer: '1234567890', ...unasked }],
  ['a group comes whole', yvonne, ['naam'], { naam: yvonne.naam, ...unasked }],
  [
    'a path counts from the root only',
    yvonne,
    ['partners.naam.voornamen'],
    { partners: [{ naam: { voornamen: 'Rob' } }], ...unasked }
  ],
  ['a date is one', yvonne, ['geboorte.datum.jaar'], { geboorte: { datum }, ...unasked }],
  [
    'a table value is one',
    { geslacht: { code: 'V', omschrijving: 'vrouw' } },
    ['geslacht.nietBestaand'],
    { geslacht: { code: 'V', omschrijving: 'vrouw' } }
  ],
  [
    'onderzoek comes with the member it is about',
    yvonne,
    ['naam.voornamen'],
    { naam: { voornamen: 'Yvonne', inOnderzoek: { voornamen: true, ...sinds } }, ...unasked }
  ],
  [
    'onderzoek of another member stays away',
    yvonne,
    ['naam.geslachtsnaam'],
    { naam: { geslachtsnaam: 'Kok' }, ...unasked }
  ],
  [
    'a start date comes with the members that it is about',
    yvonne,
    ['geslacht'],
    { geslacht: yvonne.geslacht, inOnderzoek: { geslacht: true, datumIngangOnderzoekPersoon: datum }, ...unasked }
  ],
  [
    'of adressering only the start date of what was asked',
    yvonne,
    ['adressering.aanhef'],
    {
      adressering: { aanhef: 'Geachte mevrouw Kok', inOnderzoek: { aanhef: true, datumIngangOnderzoekPersoon: datum } },
      ...unasked
    }
  ],
  [
    'an address line brings the warning that nobody lives there',
    yvonne,
    ['adressering.adresregel1'],
    {
      adressering: {
        adresregel1: 'Spui 1',
        indicatieVastgesteldVerblijftNietOpAdres: true,
        inOnderzoek: { adresregel1: true, datumIngangOnderzoekVerblijfplaats: datum }
      },
      rni: [{ categorie: 'Verblijfplaats' }],
      ...unasked
    }
  ],
  [
    'a member of verblijfplaats brings the type and the warning',
    yvonne,
    ['verblijfplaats.functieAdres'],
    {
      verblijfplaats: { type: 'Adres', functieAdres: { code: 'W' }, indicatieVastgesteldVerblijftNietOpAdres: true },
      rni: [{ categorie: 'Verblijfplaats' }],
      ...unasked
    }
  ],
  [
    'a member of nationaliteiten brings the type and its onderzoek',
    yvonne,
    ['nationaliteiten.redenOpname'],
    {
      nationaliteiten: [{ type: 'Nationaliteit', inOnderzoek: { type: true, ...sinds } }],
      rni: [{ categorie: 'Nationaliteit' }],
      ...unasked
    }
  ],
  [
    'onderzoek sits in the group it is about',
    yvonne,
    ['verblijfplaats.verblijfadres.huisnummer'],
    {
      verblijfplaats: {
        type: 'Adres',
        indicatieVastgesteldVerblijftNietOpAdres: true,
        verblijfadres: { huisnummer: 1, inOnderzoek: { huisnummer: true, ...sinds } }
      },
      rni: [{ categorie: 'Verblijfplaats' }],
      ...unasked
    }
  ],
  ['a group that has other members than asked stays, empty', yvonne, ['naam.voorvoegsel'], { naam: {}, ...unasked }],
  ['a group that is not there stays away', yvonne, ['overlijden'], unasked],
  ['a list that is not there is empty', { aNummer: '1' }, ['kinderen.naam', 'gezag'], { kinderen: [], gezag: [] }],
  [
    'the alias gives an address in the country',
    yvonne,
    ['verblijfplaatsBinnenland.datumVan'],
    {
      verblijfplaats: {
        type: 'Adres',
        datumVan: datum,
        indicatieVastgesteldVerblijftNietOpAdres: true,
        inOnderzoek: { datumVan: true, ...sinds }
      },
      rni: [{ categorie: 'Verblijfplaats' }],
      ...unasked
    }
  ],
  ['the alias gives no address abroad', abroad, ['verblijfplaatsBinnenland', 'adresseringBinnenland'], {}],
  [
    'beside the alias the group itself may be asked',
    abroad,
    ['verblijfplaatsBinnenland', 'adressering.aanhef'],
    { adressering: { aanhef: 'Geachte heer Kok' } }
  ],
  [
    'the group gives an address abroad',
    abroad,
    ['verblijfplaats.verblijfadres.land'],
    { verblijfplaats: { type: 'VerblijfplaatsBuitenland', verblijfadres: { land: { code: '5010' } } } }
  ]
]
for (const [rule, from, fields, expected] of cases) {
  t.test(rule, async t => {
    t.strictSame(selectPersoon(from, persoon, fields), expected)
  })
}

t.test('a search gives the members of PersoonBeperkt only', async t => {
  t.match(selectPersoon(yvonne, persoonBeperkt, ['naam', 'geboorte', 'adressering']), {
    naam: { aanduidingNaamgebruik: undefined, geslachtsnaam: 'Kok' },
    geboorte: { land: undefined, datum },
    adressering: { aanhef: undefined, adresregel1: 'Spui 1' }
  })
})

t.test('a path that is nowhere does not exist', async t => {
  const paths = [
    'naam.bestaatNiet',
    'Naam',
    'burgerservicenummer.x',
    'naam.',
    '',
    'verblijfplaatsBinnenland.verblijfadres.regel1'
  ]
  t.same(
    paths.filter(path => bestaat(persoon, path)),
    []
  )
  const beperkt = ['aNummer', 'naam.aanduidingNaamgebruik', 'adressering.aanhef', 'verblijfplaats', 'gezag']
  t.same(
    [...beperkt, 'verblijfplaatsBinnenland', 'adresseringBinnenland.aanhef'].filter(path =>
      bestaat(persoonBeperkt, path)
    ),
    []
  )
})

const lists = [
  { file: 'fields-persoon', root: persoon },
  { file: 'fields-persoon-beperkt', root: persoonBeperkt },
  { file: 'fields-gezag-persoon-beperkt', root: gezagPersoonBeperkt }
]
// Out of date since 2.7: a path under gezag is refused.
const current = (paths: readonly string[]): readonly string[] => paths.filter(path => !path.startsWith('gezag.'))

const pathsOf = (veld: Veld, path: string): string[] => [
  path,
  ...(typeof veld === 'string'
    ? []
    : Object.entries(veld).flatMap(([naam, member]) => pathsOf(member, `${path}.${naam}`)))
]
const pathsOfRoot = (root: Groep): string[] => Object.entries(root).flatMap(([naam, veld]) => pathsOf(veld, naam))

for (const { file, root } of lists) {
  t.test(`every path of ${file} exists, and no other`, needsUpstream, async t => {
    const allPaths = current(readPaths(`${file}-all-paths.csv`))
    t.same(
      [...readPaths(`${file}.csv`), ...allPaths].filter(path => !bestaat(root, path)),
      []
    )
    const aliases = Object.entries(aliassen).flatMap(([naam, { velden }]) => pathsOf(velden, naam))
    t.same(
      [...pathsOfRoot(root), ...aliases.filter(path => bestaat(root, path))].filter(path => !allPaths.includes(path)),
      []
    )
  })
}

t.test('whatever is asked of whomever, the answer is a Persoon', needsUpstream, async t => {
  const populatie = createPopulatie({ seed: 1, inwoners: 2_000, bedrijven: 0, peildatum: '2026-11-01' })
  const faults = createBrpValidator('Persoon')
  const asked = fc.subarray(pathsOfRoot(persoon), { minLength: 1, maxLength: 12 })
  const property = fc.property(fc.nat({ max: 2_000 }), asked, (index, fields) => {
    const from = populatie.inwonerAt(index)?.persoon ?? {}
    const answer = selectPersoon(from, persoon, fields)
    const unasked = Object.keys(answer).filter(naam => !fields.some(field => field.split('.')[0] === naam))
    return faults(answer).length === 0 && unasked.every(naam => !Object.hasOwn(persoon, naam))
  })
  t.doesNotThrow(() => fc.assert(property))
})
