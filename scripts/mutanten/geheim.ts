import { type Mutant, of } from './mutant.ts'

const geheim = ['doelbinding/geheim.test.ts']

export const geheimhouding: readonly Mutant[] = of('doelbinding/geheim.ts', geheim, [
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
  ['geheimhouding of the klantregister not heard', 'geheimhouding === true)', 'geheimhouding === undefined && false)'],
  ['a BRP that may not be asked counts as open', ') === true\n\n/**\n * From', ') !== false\n\n/**\n * From'],
  ['explanations of zaken not masked', 'masked(shown.zaken, withoutExplanation)', 'shown.zaken'],
  ['address of a persoon not masked', 'masked(shown.persoon, withoutAddress)', 'shown.persoon'],
  ['contact data not masked', 'masked(shown.contactgegevens, withoutContactData)', 'shown.contactgegevens'],
  ['documenten not masked', 'masked(shown.documenten, withoutDescription)', 'shown.documenten'],
  ['klantcontacten not masked', 'masked(shown.contactmomenten, withoutText)', 'shown.contactmomenten']
])
