import { type Mutant, of } from './mutant.ts'

const register = ['doelbinding/register.test.ts']

/** What the start refuses. */
export const registerfouten: readonly Mutant[] = [
  ...of('doelbinding/onderdeel-schema.ts', register, [
    ['unknown fields accepted', 'if (!known[onderdeel].paden.has(veld)) return', 'if (veld === onderdeel) return'],
    [
      'automatic fields may be named',
      'some(part => automaticFields.has(part))',
      'some(part => part === "" && automaticFields.has(part))'
    ],
    [
      'derden check off',
      "derden.includes(veld) && onderdeel === 'persoon'",
      "derden.includes(veld) && onderdeel !== 'persoon'"
    ],
    ['overlap accepted', 'if (other !== undefined) {', 'if (other === "") {'],
    ['useless vanaf accepted', 'if (!isShown && !hasDomein) {', 'if (!isShown && hasDomein) {'],
    [
      'documenten without zaken accepted',
      'rules.documenten === undefined || rules.zaken !== undefined',
      'rules.documenten !== null'
    ],
    ['a doel that shows nothing accepted', 'Object.keys(rules).length > 0', 'Object.keys(rules).length >= 0'],
    ['periods without a day accepted', 'start.year > 0 && Temporal', 'Temporal']
  ]),
  ...of('doelbinding/velden.ts', register, [
    ['gezag over a child is not about other people', "'ouders', 'gezag']", "'ouders']"]
  ]),
  ...of(
    'doelbinding/vergelijk.ts',
    ['doelbinding/vergelijk.test.ts'],
    [
      [
        'a new way to look for a klant opens in silence',
        "...compareSets('zoekwijzen', before?.wijzen ?? [], after?.wijzen ?? []),",
        ''
      ]
    ]
  ),
  ...of('doelbinding/register.ts', register, [
    [
      'a klant may look for others',
      "zoeken === undefined || perspectief === 'medewerker'",
      'zoeken === undefined || perspectief !== undefined'
    ],
    ['geldig may end before it begins', 'tot === undefined || van <= tot', 'tot === undefined || van !== tot || tot']
  ])
]
