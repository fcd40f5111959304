import { type Mutant, of } from './mutant.ts'

const actor = ['doelbinding/actor.test.ts']

/** Who may ask: each check of decide in turn. */
/** What is for who acts for a klant in everything. */
const voorAlles = of(
  'klantbeeld/actor.ts',
  ['doelbinding/schrijven.test.ts', 'http/namens.test.ts'],
  [
    ['a machtiging opens what is for who acts in everything', 'mandaat === undefined && allowed', 'allowed'],
    ['any rol acts in everything', 'allowed.some(rol => rollen.includes(rol))', 'allowed.length <= rollen.length + 5']
  ]
)

export const besluit: readonly Mutant[] = [
  ...voorAlles,
  ...of('doelbinding/decide.ts', actor, [
    [
      'a name that every object has is a doel',
      'Object.hasOwn(activiteiten, doel) ? activiteiten[doel] : undefined',
      'activiteiten[doel]'
    ],
    ['geldigheid: first day not looked at', 'van === undefined || van <= vandaag', 'true'],
    ['geldigheid: last day not looked at', 'tot === undefined || vandaag <= tot', 'true'],
    ['perspectief not looked at', 'perspectief === actor.soort],', 'perspectief !== undefined || actor.soort],'],
    [
      'rol not looked at',
      "['rol', ({ rollen }, { actor }) => rollen.some(rol => actor.rollen.includes(rol))]",
      "['rol', () => true]"
    ],
    ['organisatie not looked at', '(organisatie !== undefined && organisaties.includes(organisatie))', 'true'],
    [
      'client not looked at',
      'clients === undefined || clients.includes(actor.client)',
      'clients !== null || actor.client !== null'
    ],
    [
      'betrouwbaarheidsniveau not looked at',
      'minimum === undefined || reaches(actor.betrouwbaarheidsniveau, minimum)',
      'reaches(actor.betrouwbaarheidsniveau, "laag") || minimum !== null'
    ],
    [
      'a klant needs no betrouwbaarheidsniveau',
      "perspectief === 'klant' ? 'substantieel' : undefined",
      'perspectief && undefined'
    ],
    [
      'mandaat not looked at',
      'mandaat === undefined || mandaatdiensten.some',
      'mandaat !== null || mandaatdiensten.some'
    ],
    ['klantsoort not looked at', 'activiteit.klantsoorten.includes(klant.soort)', 'activiteit !== klant'],
    [
      'a klant may ask about another',
      '(actor.klant !== undefined && isSameKlant(actor.klant, klant))',
      '(actor.klant !== undefined || isSameKlant(klant, klant))'
    ],
    ['another kind of number is the same klant', 'left.soort === right.soort && left.nummer', 'left.nummer']
  ]),
  ...of(
    'doelbinding/decide.ts',
    ['doelbinding/decide.test.ts'],
    [
      ['include does not narrow', 'onderdelen: only(plannen, planned)', 'onderdelen: plannen'],
      ['no meegevraagd', 'asksBrp ? (', 'asksBrp && !klant ? ('],
      ['no meegevraagd of the partij', 'asksPartij ? (', 'asksPartij && !klant ? ('],
      [
        'periods count from the first day of asking for good',
        'if (compiledFor !== vandaag) compiled.clear()',
        'if (compiledFor === vandaag) compiled.clear()'
      ]
    ]
  ),
  ...of(
    'doelbinding/decide.ts',
    ['doelbinding/decide.test.ts'],
    [
      [
        'a persoon has a bedrijf',
        "onderdeel !== (klant.soort === 'natuurlijkPersoon' ? 'bedrijf' : 'persoon')",
        "onderdeel !== 'persoon' || klant.soort === 'natuurlijkPersoon'"
      ],
      [
        'a bedrijf that the doel does not have is meegevraagd',
        "rules.bedrijf !== undefined && !planned.includes('bedrijf')",
        "!planned.includes('bedrijf')"
      ],
      ['no meegevraagd of the Handelsregister', 'asksKvk ? (', 'asksKvk && !klant ? (']
    ]
  ),
  ...of(
    'doelbinding/zoeken.ts',
    ['doelbinding/zoeken.test.ts'],
    [
      [
        'search: a name that every object has is a doel',
        'Object.hasOwn(activiteiten, doel) ? activiteiten[doel] : undefined',
        'activiteiten[doel]'
      ],
      [
        'search: the rules of the doel not looked at',
        'if (weigering !== undefined) return',
        'if (weigering === doel) return'
      ],
      ['search: way not looked at', '|| !zoeken.wijzen.includes(wijze)', ''],
      [
        'search: klantsoorten not looked at',
        'filter(soort => activiteit.klantsoorten.includes(soort))',
        'filter(soort => activiteit.klantsoorten.length > 0 || soort)'
      ],
      [
        'search: finds another kind than it looks for',
        "kvkNummer: ['nietNatuurlijkPersoon']",
        "kvkNummer: ['vestiging']"
      ],
      ['search: fields of a candidate not looked at', 'plan.velden.includes(veld) ?', 'plan.velden.length >= 0 ?']
    ]
  ),
  ...of(
    'auth/klantreferentie.ts',
    ['auth/klantreferentie.test.ts'],
    [
      ['klantreferentie: another caller accepted', 'bound.aanroeper === toAanroeper(aanroeper) && ', ''],
      ['klantreferentie: never ends', ' && bound.exp * 1000 > nowMs()', ''],
      [
        'klantreferentie: the application is not part of the caller',
        'JSON.stringify([uitgever, id, client])',
        'JSON.stringify([uitgever, id])'
      ],
      [
        'klantreferentie: the issuer is not part of the caller',
        'JSON.stringify([uitgever, id, client])',
        'JSON.stringify([id, client])'
      ],
      [
        'klantreferentie: parts of the caller run together',
        'JSON.stringify([uitgever, id, client])',
        '[uitgever, id, client].join(\'","\')'
      ]
    ]
  ),
  ...of('klantbeeld/betrouwbaarheid.ts', actor, [
    ['any level reaches any other', '>= betrouwbaarheidsniveaus.indexOf(minimum)', '>= 0 && minimum !== undefined'],
    [
      'DigiD Midden counts as substantieel',
      "MobileTwoFactorContract': 'laag'",
      "MobileTwoFactorContract': 'substantieel'"
    ]
  ])
]
