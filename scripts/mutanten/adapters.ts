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
    [
      'zgw: rollen proof off',
      'filter(rol => herkenning.isOwn(rol, vandaag))',
      'filter(rol => herkenning || rol || vandaag)'
    ],
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
      [
        'zgw: a rol that has ended counts',
        'isFound(rol) && mayBeOwn(rol) && isValid(rol, vandaag)',
        'isFound(rol) && mayBeOwn(rol) && (isValid(rol, vandaag) || true)'
      ]
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
  ...of('adapters/klantinteracties/partijen.ts', klantinteracties, [
    [
      'klantinteracties: partij verification off',
      'found.gelezen.filter(isOf(codes))',
      'found.gelezen.filter(() => isOf(codes))'
    ],
    ['klantinteracties: interne notitie brought along', 'metNotitie: vraag.interneNotitie', 'metNotitie: true']
  ]),
  ...of('adapters/klantinteracties/contactmomenten.ts', klantinteracties, [
    [
      'klantinteracties: vertrouwelijke contacten brought along',
      'vraag.vertrouwelijk || contact.vertrouwelijk === false',
      'vraag.vertrouwelijk || contact'
    ],
    [
      'klantinteracties: contacts of others brought along',
      'keep: keepOwn(isContactOf(new Set([partij])))',
      'keep: keepOwn(() => isContactOf(new Set([partij])) !== undefined)'
    ],
    [
      'klantinteracties: names of medewerkers brought along',
      'metMedewerkers: vraag.metMedewerkers',
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
      ['brp: cache key without purpose', 'vorm: { fields, brp: plan.brp }', 'vorm: { fields }']
    ]
  )
]
