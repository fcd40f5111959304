import { type Mutant, of } from './mutant.ts'

/** What is made of the parts, and who is asked at all. */
export const samenvoegen: readonly Mutant[] = [
  ...of(
    'aggregate/links.ts',
    ['doelbinding/eigenschappen.test.ts', 'aggregate/klantbeeld.test.ts'],
    [
      [
        'links of hidden zaken kept',
        'item.zaken.filter(id => shown.has(id))',
        'item.zaken.filter(id => shown.has(id) || id)'
      ],
      [
        'hoofdzaak that is hidden kept',
        'hoofdzaak !== undefined && shown.has(hoofdzaak)',
        'hoofdzaak !== undefined && shown'
      ],
      [
        'deelzaken that are hidden kept',
        'deelzaken?.filter(id => shown.has(id))',
        'deelzaken?.filter(id => shown.has(id) || id)'
      ],
      [
        'links made that the doel does not name',
        'ofZaken !== undefined && wants(ofZaken, pad)',
        'ofZaken !== undefined || wants(ofZaken, pad)'
      ]
    ]
  ),
  ...of(
    'klantbeeld/gevraagd.ts',
    ['integratie/doorsnee.test.ts', 'integratie/lek.test.ts'],
    [['geheimtoets not asked', 'plan.geheimtoets.map', '[].map']]
  ),
  ...of(
    'aggregate/consult.ts',
    ['aggregate/consult.test.ts', 'integratie/doorsnee.test.ts'],
    [
      [
        'sources outside the plan called',
        'bron.levert.some(onderdeel => onderdeel in vraag.plan.onderdelen))\n    .flatMap',
        'bron.levert.length > 0)\n    .flatMap'
      ]
    ]
  ),
  ...of(
    'aggregate/remember.ts',
    ['integratie/oproepen.test.ts'],
    [['cache key without vorm', 'plan: JSON.stringify(operatie.vorm)', "plan: ''"]]
  )
]
