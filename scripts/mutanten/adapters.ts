import { type Mutant, of } from './mutant.ts'

const zgw = ['adapters/zgw/zaken-zoek.test.ts', 'adapters/zgw/zgw-bron.test.ts', 'integratie/lek.test.ts']
const documenten = ['adapters/zgw/documenten.test.ts', 'adapters/zgw/zgw-bron.test.ts']
const klantinteracties = ['adapters/klantinteracties/klantinteracties-bron.test.ts', 'integratie/lek.test.ts']

/** The first pass: what the adapters ask and let through, which the second pass would still stop. */
export const adapters: readonly Mutant[] = [
  ...of('adapters/zgw/zaken-keuze.ts', zgw, [
    [
      'zgw: vertrouwelijkheid not looked at',
      '.filter(zaak => isWithin(zaak.vertrouwelijkheidaanduiding ?? undefined, vertrouwelijkheid))',
      ''
    ],
    ['zgw: period not looked at', '.filter(zaak => isInTime(zaak, afgerondSinds))', ''],
    ['zgw: zaaktypen not looked at', '.filter(({ zaaktype }) => isSelected(zaaktype, zaaktypen))', ''],
    [
      'zgw: start date not looked at',
      ".filter(({ zgw, zaaktype }) => isSinceStart(zgw, vanaf?.[zaaktype.naam ?? '']))",
      ''
    ],
    ['zgw: rollen proof off', 'filter(rol => isOwn(rol, gezocht, vandaag))', 'filter(rol => isOwn || rol || vandaag)'],
    [
      'zgw: rol initiator not looked at',
      "(wanted === 'elke' || rollen.some(isInitiator))",
      '(wanted !== null || rollen.some(isInitiator))'
    ]
  ]),
  ...of(
    'adapters/zgw/herkenning.ts',
    ['adapters/zgw/herkenning.test.ts'],
    [
      [
        'zgw: kind of betrokkene not looked at',
        'rol.betrokkeneType === betrokkeneType && ',
        'betrokkeneType !== null && '
      ],
      ['zgw: a rol that has ended counts', '&& isValid(rol, vandaag)', '&& (isValid(rol, vandaag) || true)'],
      ['zgw: a rol of another company counts', '!isOfOther(rol, kvkNummer)', '(!isOfOther(rol, kvkNummer) || true)']
    ]
  ),
  ...of('adapters/zgw/documenten.ts', documenten, [
    [
      'zgw: status and vertrouwelijkheid of documenten not looked at',
      '.filter(mayShow(vraag))',
      '.filter(() => mayShow(vraag))'
    ],
    [
      'zgw: informatieobjecttypen not looked at',
      'id === undefined || !isSelectedType(type, vraag)',
      'id === undefined'
    ],
    [
      'zgw: auteur brought along',
      'metAuteur ? zgw.auteur : undefined',
      'metAuteur || zgw.auteur ? zgw.auteur : undefined'
    ]
  ]),
  ...of('adapters/klantinteracties/partijen-zoek.ts', klantinteracties, [
    [
      'klantinteracties: partij verification off',
      'whole.gelezen.filter(isPartijOf(codes))',
      'whole.gelezen.filter(() => isPartijOf(codes))'
    ]
  ]),
  ...of('adapters/klantinteracties/partijen.ts', klantinteracties, [
    ['klantinteracties: interne notitie brought along', 'metNotitie: vraag.interneNotitie', 'metNotitie: true']
  ]),
  ...of('adapters/klantinteracties/contactmomenten.ts', klantinteracties, [
    [
      'klantinteracties: vertrouwelijke contacten brought along',
      '(vertrouwelijk || contact.vertrouwelijk === false)',
      '(vertrouwelijk || contact)'
    ],
    [
      'klantinteracties: contacts of others brought along',
      'contacten.every(contact => isOwn(contact) || betrokkenenOf(contact).length === 0)\n      ? { gelezen: contacten.filter(isOwn) }',
      'contacten.every(contact => isOwn(contact) || betrokkenenOf(contact).length >= 0)\n      ? { gelezen: contacten }'
    ],
    [
      'klantinteracties: names of medewerkers brought along',
      "metMedewerkers: wants(plan.velden, 'medewerkers')",
      'metMedewerkers: true'
    ]
  ]),
  ...of(
    'adapters/brp/personen.ts',
    ['adapters/brp/personen.test.ts'],
    [
      [
        'brp: another person accepted',
        'asked.has(burgerservicenummer)',
        'asked.has(burgerservicenummer) || asked.size > 0'
      ],
      [
        'brp: cache key without purpose',
        'vorm: { fields, gezag: toGezagpaden(velden), brp: plan.brp }',
        'vorm: { fields, gezag: toGezagpaden(velden) }'
      ]
    ]
  )
]
