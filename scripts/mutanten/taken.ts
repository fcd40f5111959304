import { type Mutant, of } from './mutant.ts'

const bronnen = ['adapters/taken/bronnen.test.ts', 'adapters/taken/markeer.test.ts']
const vorm = ['adapters/taken/normaliseren.test.ts']

/** Tasks and messages: whose they are, from when they may be seen, and what is shown of them. */
export const taken: readonly Mutant[] = [
  ...of('adapters/objecten/search.ts', bronnen, [
    [
      'objecten: an answer that was not filtered is taken',
      'objects.every(isAsked)',
      'objects.every(one => isAsked(one) || true)'
    ]
  ]),
  ...of('adapters/vtb/ask.ts', bronnen, [
    [
      'vtb: an answer that was not filtered is taken',
      'records.every(record => isSameUrn(klantOf(record), urn))',
      'records.every(record => isSameUrn(klantOf(record), urn) || true)'
    ],
    [
      'vtb: a BSN in the address without leave',
      "klant.soort !== 'natuurlijkPersoon' || bsnInUrl",
      'klant.soort.length > 0 || bsnInUrl'
    ]
  ]),
  ...of('adapters/taken/geadresseerde.ts', vorm, [
    [
      'kind of the number not looked at',
      'one.soort === soort && one.nummer === value',
      'soort !== null && one.nummer === value'
    ],
    ['number not looked at', 'one.soort === soort && one.nummer === value', 'one.soort === soort && value.length > 0'],
    [
      'a vestiging has what is for its company',
      "if (klant.soort !== 'nietNatuurlijkPersoon') return",
      "if (klant.soort === 'natuurlijkPersoon') return"
    ]
  ]),
  ...of('adapters/taken/markeer.ts', bronnen, [
    [
      'a message of another is marked',
      '!(await isOwn(found.gelezen, vraag))',
      '!((await isOwn(found.gelezen, vraag)) || true)'
    ],
    [
      'a message of the future is marked',
      'if (!isGepubliceerd(now)(bericht)) return nothing()',
      'isGepubliceerd(now)(bericht)'
    ],
    ['marked again and again', 'if (bericht.gelezen === gelezen) return toResultaat({ gelezen: bericht }, now)', '']
  ]),
  ...of('adapters/taken/gepubliceerd.ts', bronnen, [
    [
      'messages of the future are shown',
      'Date.parse(publicatiedatum) <= now().getTime()',
      'Date.parse(publicatiedatum) <= now().getTime() * 2'
    ]
  ]),
  ...of('adapters/taken/uitvoering.ts', vorm, [
    ['any link is one to go on at', 'link && isSafeLink(link) ? link', 'link && (isSafeLink(link) || true) ? link']
  ]),
  ...of(
    'aggregate/lees-zaak.ts',
    ['http/mijn-zaak-taken.test.ts'],
    [
      [
        'tasks of another zaak with a zaak',
        "status === 'open' && zaken.includes(zaakId)",
        "status === 'open' && zaken.length >= 0 && zaakId !== ''"
      ],
      [
        'finished tasks with a zaak',
        "status === 'open' && zaken.includes(zaakId)",
        "status !== '' && zaken.includes(zaakId)"
      ]
    ]
  ),
  ...of('adapters/taken/status.ts', vorm, [['an unknown status is open', "?? 'onbekend'", "?? 'open'"]]),
  ...of(
    'doelbinding/bij-zaak.ts',
    ['doelbinding/eigenschappen.test.ts', 'doelbinding/bij-zaak.test.ts'],
    [
      [
        'what belongs to a hidden zaak is shown',
        'own.some(id => shown.has(id))',
        'own.some(id => shown.has(id) || true)'
      ],
      [
        'left out without a word',
        'items.length < part.items.length && !isWhole(zaken)',
        'items.length > part.items.length && !isWhole(zaken)'
      ]
    ]
  )
]
