import { type Mutant, of } from './mutant.ts'

const geheim = ['doelbinding/geheim.test.ts']

export const geheimhouding: readonly Mutant[] = [
  ...of('doelbinding/geheim.ts', geheim, [
    [
      'mask off',
      "if (plan.geheim || geheimhouding.status === 'nee') return shown",
      'if (plan.geheim || shown) return shown'
    ],
    [
      'the right geheim not looked at',
      "if (plan.geheim || geheimhouding.status === 'nee')",
      "if (geheimhouding.status === 'nee')"
    ],
    [
      'not knowing counts as open',
      "plan.geheim || geheimhouding.status === 'nee'",
      "plan.geheim || geheimhouding.status !== 'ja'"
    ],
    ['a BRP that does not answer counts as open', "status === 'ok' || status === 'verouderd'", 'status.length > 0'],
    [
      'geheimhouding of the BRP not heard',
      'item.geheimhoudingPersoonsgegevens === true',
      'item.geheimhoudingPersoonsgegevens === undefined'
    ],
    [
      'geheimhouding of the klantregister not heard',
      'geheimhouding === true)',
      'geheimhouding === undefined && false)'
    ],
    ['a BRP that may not be asked counts as open', ') === true\n\n/**\n * From', ') !== false\n\n/**\n * From'],
    ['explanations of zaken not masked', 'masked(shown.zaken, withoutExplanation)', 'shown.zaken'],
    ['address of a persoon not masked', 'masked(shown.persoon, withoutAddress)', 'shown.persoon'],
    ['contact data not masked', 'masked(shown.contactgegevens, withoutContactData)', 'shown.contactgegevens'],
    ['documenten not masked', 'masked(shown.documenten, withoutDescription)', 'shown.documenten'],
    ['klantcontacten not masked', 'masked(shown.contactmomenten, withoutText)', 'shown.contactmomenten'],
    ['status history not masked', 'statusgeschiedenis: statusgeschiedenis?.map(explainedLess)', 'statusgeschiedenis'],
    ['besluiten not masked', 'besluiten: besluiten?.map(explainedLess)', 'besluiten']
  ]),
  ...of(
    'doelbinding/zoeken.ts',
    ['doelbinding/zoeken.test.ts'],
    [
      ['address of a candidate not masked', "mayShowAdres(plan, gevonden) ? named('adres')", "plan ? named('adres')"],
      [
        'the right geheim not looked at for a candidate',
        "geheim || (klant.soort === 'natuurlijkPersoon'",
        "!geheim === undefined || (klant.soort === 'natuurlijkPersoon'"
      ],
      [
        'not knowing counts as open for a candidate',
        'geheimhouding === false : geheimhouding !== true',
        'geheimhouding !== true : geheimhouding !== true'
      ]
    ]
  ),
  ...of(
    'aggregate/zoek.ts',
    ['aggregate/zoek.test.ts'],
    [['a warning of a later bron is lost', '...known?.gevonden, ...warnings', '...known?.gevonden']]
  ),
  ...of(
    'aggregate/open-document.ts',
    ['aggregate/open-document.test.ts'],
    [
      [
        'a document of a klant under geheimhouding is sent',
        "!plan.geheim && shown.geheimhouding.status !== 'nee'",
        '!plan.geheim && shown.geheimhouding.status === undefined'
      ],
      [
        'not knowing of geheimhouding counts as open for a document',
        "!plan.geheim && shown.geheimhouding.status !== 'nee'",
        "!plan.geheim && shown.geheimhouding.status === 'ja'"
      ]
    ]
  )
]
