import t from 'tap'
import { type Register, registerSchema } from '../../src/doelbinding/register.ts'
import { compareRegisters } from '../../src/doelbinding/vergelijk.ts'
import { bekendeVelden } from '../../src/wiring/contract.ts'
import { alles, registerWith } from '../steun/register.ts'

const compare = (before: Register, after: Register) => compareRegisters(before, after, bekendeVelden)
const lines = (before: Register, after: Register): string[] =>
  compare(before, after).wijzigingen.map(({ richting, onderdeel, wat, detail }) =>
    [richting, onderdeel ?? 'doel', wat, detail].join(' | ')
  )

/** Both ways: what widens one way narrows the other. */
const turn = (line: string): string =>
  line
    .replace(/^(ruimer|nauwer)/, word => (word === 'ruimer' ? 'nauwer' : 'ruimer'))
    .replace(/\| (erbij|weg)/, text => (text === '| erbij' ? '| weg' : '| erbij'))
const withoutFromTo = (line: string): string => line.replace(/\| van .*/, '|')

const persoon = (...velden: string[]) => ({ persoon: { velden } })
const zaken = (over: object) => ({ zaken: { vertrouwelijkheid: 'intern', ...over } })
const documenten = (over: object) => ({
  ...zaken({}),
  documenten: { vertrouwelijkheid: 'intern', status: ['definitief'], ...over }
})

const rules: readonly [name: string, before: object, after: object, ...expected: string[]][] = [
  ['a field more', persoon('leeftijd'), persoon('leeftijd', 'geslacht'), 'ruimer | persoon | velden | erbij: geslacht'],
  [
    'a group over one of its fields',
    persoon('geboorte.datum'),
    persoon('geboorte'),
    'ruimer | persoon | velden | erbij: geboorte.land, geboorte.plaats'
  ],
  [
    'a group over all of its fields',
    persoon('geboorte'),
    persoon('geboorte.datum', 'geboorte.land', 'geboorte.plaats')
  ],
  [
    'any address over one in the Netherlands',
    persoon('adresseringBinnenland'),
    persoon('adressering.adresregel1', 'adressering.adresregel2'),
    'ruimer | persoon | velden | erbij: adressering.adresregel1, adressering.adresregel2'
  ],
  [
    '`alle` over a list',
    {
      contactmomenten: { velden: ['kanaal', 'onderwerp', 'inhoud', 'reactie', 'taal', 'vertrouwelijk', 'rol', 'zaken'] }
    },
    { contactmomenten: {} },
    'ruimer | contactmomenten | velden | erbij: plaatsgevondenOp, indicatieContactGelukt'
  ],
  [
    'a field of a bedrijf',
    { bedrijf: { velden: ['naam', 'adressen.plaats'] } },
    { bedrijf: { velden: ['naam', 'adressen.plaats', 'rsin'] } },
    'ruimer | bedrijf | velden | erbij: rsin'
  ],
  [
    'an intern veld in the history of a zaak',
    zaken({}),
    zaken({ interneVelden: ['statusgeschiedenis.toelichting', 'besluiten.toelichting'] }),
    'ruimer | zaken | interne velden | erbij: statusgeschiedenis.toelichting, besluiten.toelichting'
  ],
  [
    'an intern veld',
    { contactgegevens: {} },
    { contactgegevens: { interneVelden: ['interneNotitie'] } },
    'ruimer | contactgegevens | interne velden | erbij: interneNotitie'
  ],
  [
    'an onderdeel more',
    persoon('naam'),
    { ...persoon('naam'), contactgegevens: {} },
    'ruimer | contactgegevens | onderdeel | erbij'
  ],
  [
    'a higher vertrouwelijkheid',
    zaken({}),
    zaken({ vertrouwelijkheid: 'geheim' }),
    'ruimer | zaken | vertrouwelijkheid | van intern naar geheim'
  ],
  [
    'one zaaktype less in `behalve`',
    zaken({ zaaktypen: { behalve: ['a', 'b'] } }),
    zaken({ zaaktypen: { behalve: ['a'] } }),
    'ruimer | zaken | zaaktypen | erbij: b'
  ],
  [
    'one zaaktype more in `alleen`',
    zaken({ zaaktypen: { alleen: ['a'] } }),
    zaken({ zaaktypen: { alleen: ['a', 'b'] } }),
    'ruimer | zaken | zaaktypen | erbij: b'
  ],
  [
    'a domein beside a zaaktype that may be in it',
    zaken({ zaaktypen: { alleen: ['a'] } }),
    zaken({ zaaktypen: { alleen: ['a', { domein: 'X' }] } }),
    'ruimer | zaken | zaaktypen | erbij: alle andere typen (domein X)'
  ],
  [
    'no excepted domein: types of which the domein is unknown come along',
    zaken({ zaaktypen: { behalve: [{ domein: 'X' }] } }),
    zaken({}),
    'ruimer | zaken | zaaktypen | erbij: alle andere typen (domein X), alle andere typen (domein onbekend)'
  ],
  [
    'an order of zaaktypen is no change',
    zaken({ zaaktypen: { alleen: ['a', 'b'] } }),
    zaken({ zaaktypen: { alleen: ['b', 'a', 'a'] } })
  ],
  [
    'any rol over initiator only',
    zaken({ rol: 'initiator' }),
    zaken({}),
    'ruimer | zaken | rol | van initiator naar elke'
  ],
  [
    'a longer period for finished zaken',
    zaken({ afgerondTot: 'P1Y' }),
    zaken({ afgerondTot: 'P18M' }),
    'ruimer | zaken | afgerondTot | van P1Y naar P18M'
  ],
  ['the same period in other units', zaken({ afgerondTot: 'P1Y' }), zaken({ afgerondTot: 'P12M' })],
  [
    'an earlier start date of a zaaktype',
    zaken({ vanaf: { a: '2025-01-01' } }),
    zaken({ vanaf: { a: '2024-01-01' } }),
    'ruimer | zaken | vanaf a | van 2025-01-01 naar 2024-01-01'
  ],
  [
    'no start date of a zaaktype',
    zaken({ vanaf: { a: '2025-01-01' } }),
    zaken({}),
    'ruimer | zaken | vanaf a | van 2025-01-01 naar geen'
  ],
  [
    'a zaaktype more with a start date of its own',
    zaken({ zaaktypen: { alleen: ['b'] } }),
    zaken({ zaaktypen: { alleen: ['a', 'b'] }, vanaf: { a: '2025-01-01' } }),
    'ruimer | zaken | zaaktypen | erbij: a'
  ],
  [
    'a document status more',
    documenten({}),
    documenten({ status: ['definitief', 'gearchiveerd'] }),
    'ruimer | documenten | status | erbij: gearchiveerd'
  ],
  [
    'no limit on informatieobjecttypen: documents of which the type is unknown come along',
    documenten({ informatieobjecttypen: { behalve: ['brief'] } }),
    documenten({}),
    'ruimer | documenten | informatieobjecttypen | erbij: brief, typen zonder naam'
  ],
  [
    'zaken that open, with the documents behind them',
    documenten({}),
    { ...documenten({}), ...zaken({ vertrouwelijkheid: 'geheim' }) },
    'ruimer | zaken | vertrouwelijkheid | van intern naar geheim',
    'ruimer | documenten | via de zaken: vertrouwelijkheid | van intern naar geheim'
  ],
  [
    'vertrouwelijke klantcontacten',
    { contactmomenten: {} },
    { contactmomenten: { vertrouwelijk: true } },
    'ruimer | contactmomenten | vertrouwelijk | van niet naar wel'
  ],
  [
    'no limit in time on klantcontacten',
    { contactmomenten: { sinds: 'P2Y' } },
    { contactmomenten: {} },
    'ruimer | contactmomenten | sinds | van P2Y naar onbeperkt'
  ]
]

for (const [name, before, after, ...expected] of rules) {
  t.test(`what a doel may see: ${name}`, async t => {
    const [old, now] = [registerWith(before), registerWith(after)]
    t.same(lines(old, now), expected)
    t.same(lines(now, old).map(withoutFromTo), expected.map(turn).map(withoutFromTo), 'and back it narrows')
    t.same(lines(old, old), [], 'and the same is no change')
  })
}

const who: readonly [name: string, before: object, after: object, ...expected: string[]][] = [
  ['a rol more', {}, { rollen: ['kcc-medewerker', 'b'] }, 'ruimer | doel | rollen | erbij: b'],
  ['any organisatie', { organisaties: ['a'] }, {}, 'ruimer | doel | organisaties | van a naar elke'],
  ['a client more', { clients: ['a'] }, { clients: ['b', 'a'] }, 'ruimer | doel | clients | erbij: b'],
  ['a mandaatdienst', {}, { mandaatdiensten: ['a'] }, 'ruimer | doel | mandaatdiensten | erbij: a'],
  [
    'a lower betrouwbaarheidsniveau',
    { betrouwbaarheidsniveau: 'hoog' },
    { betrouwbaarheidsniveau: 'laag' },
    'ruimer | doel | betrouwbaarheidsniveau | van hoog naar laag'
  ],
  [
    'any betrouwbaarheidsniveau',
    { betrouwbaarheidsniveau: 'laag' },
    {},
    'ruimer | doel | betrouwbaarheidsniveau | van laag naar geen'
  ],
  [
    'a klant at a lower level than substantieel',
    { perspectief: 'klant' },
    { perspectief: 'klant', betrouwbaarheidsniveau: 'laag' },
    'ruimer | doel | betrouwbaarheidsniveau | van substantieel naar laag'
  ],
  [
    'an earlier first day',
    { geldig: { van: '2026-02-01' } },
    { geldig: { van: '2026-01-01' } },
    'ruimer | doel | geldig van | van 2026-02-01 naar 2026-01-01'
  ],
  ['no last day', { geldig: { tot: '2026-01-01' } }, {}, 'ruimer | doel | geldig tot | van 2026-01-01 naar geen'],
  [
    'a klantsoort more',
    { klantsoorten: ['vestiging'] },
    { klantsoorten: ['vestiging', 'natuurlijkPersoon'] },
    'ruimer | doel | klantsoorten | erbij: natuurlijkPersoon'
  ],
  [
    'the right geheim',
    { geheim: false },
    { geheim: true },
    'ruimer | doel | adres onder geheimhouding | van weggelaten naar getoond'
  ],
  [
    'a way more to look for a klant',
    { zoeken: { wijzen: ['email'], velden: ['naam'] } },
    { zoeken: { wijzen: ['telefoonnummer', 'email'], velden: ['naam'] } },
    'ruimer | doel | zoekwijzen | erbij: telefoonnummer'
  ],
  [
    'more of a candidate',
    { zoeken: { wijzen: ['email'], velden: ['naam'] } },
    { zoeken: { wijzen: ['email'], velden: ['naam', 'adres'] } },
    'ruimer | doel | velden van een kandidaat | erbij: adres'
  ],
  [
    'looking for a klant at all',
    {},
    { zoeken: { wijzen: ['email'], velden: ['naam'] } },
    'ruimer | doel | zoekwijzen | erbij: email',
    'ruimer | doel | velden van een kandidaat | erbij: naam'
  ]
]

for (const [name, before, after, ...expected] of who) {
  t.test(`who may use a doel: ${name}`, async t => {
    const [old, now] = [registerWith(alles, before), registerWith(alles, after)]
    t.same(lines(old, now), expected)
    t.same(lines(now, old).map(withoutFromTo), expected.map(turn).map(withoutFromTo), 'and back it narrows')
  })
}

t.test('a change may both widen and narrow', async t => {
  for (const [before, after, wat] of [
    [registerWith(alles), registerWith(alles, { perspectief: 'klant', betrouwbaarheidsniveau: 'laag' }), 'perspectief'],
    [registerWith({ contactmomenten: { sinds: 'P1M' } }), registerWith({ contactmomenten: { sinds: 'P30D' } }), 'sinds']
  ] as const) {
    const found = compare(before, after).wijzigingen.filter(wijziging => wijziging.wat === wat)
    t.same(
      found.map(({ richting }) => richting),
      ['ruimer', 'nauwer'],
      wat
    )
  }
})

t.test('a change of words, or of what inzage shows, widens nothing and narrows nothing, but is told', async t => {
  const after = registerWith(alles, {
    grondslag: 'AVG artikel 9',
    brp: { verwerking: 'kcc' },
    vertrouwelijkVoorInzage: true
  })
  t.same(lines(registerWith(alles), after), [
    'anders | doel | grondslag | van "AVG artikel 6" naar "AVG artikel 9"',
    'anders | doel | brp.verwerking | van "" naar "kcc"',
    'anders | doel | inzage door de klant | van "getoond" naar "vertrouwelijk"'
  ])
})

t.test('doelen that come and go are named, whatever they are called', async t => {
  const { test } = registerWith(alles).verwerkingsactiviteiten
  const only = (...ids: string[]) =>
    registerSchema(bekendeVelden).parse({
      versie: ids.join(),
      verwerkingsactiviteiten: Object.fromEntries(ids.map(id => [id, test]))
    })
  t.same(compare(only('a', 'b'), only('b', 'constructor')), {
    versies: { oud: 'a,b', nieuw: 'b,constructor' },
    nieuweDoelen: ['constructor'],
    vervallenDoelen: ['a'],
    wijzigingen: []
  })
})
