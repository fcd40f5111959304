import { type Mutant, of } from './mutant.ts'

const zaken = ['doelbinding/zaken.test.ts']
const velden = ['doelbinding/velden.test.ts']

/** The second pass. */
export const tweedeRonde: readonly Mutant[] = [
  ...of('doelbinding/minimise.ts', velden, [
    ['second pass off', 'maskGeheim(plan, geheimhouding, shown)', 'maskGeheim(plan, geheimhouding, merged)'],
    [
      'fields of items not minimised',
      'pick(item, { velden, always: keptFields }) as T',
      'velden ? (item as T) : (pick(item, { velden, always: keptFields }) as T)'
    ],
    ['fields of a bedrijf not minimised', 'toShown: minimiseItem(bedrijf.velden)', 'toShown: item => item']
  ]),
  ...of('doelbinding/minimise.ts', zaken, [
    [
      'vertrouwelijkheid of a zaak not looked at',
      'isWithin(zaak.vertrouwelijkheidaanduiding, grenzen.vertrouwelijkheid) &&',
      ''
    ],
    ['zaaktypen not looked at', 'isSelected({ naam, domein }, grenzen.zaaktypen) &&', ''],
    [
      'rol of the klant in a zaak not looked at',
      "grenzen.rol === 'elke' || zaak.rollen",
      "grenzen.rol !== 'x' || zaak.rollen"
    ],
    ['period of ended zaken not looked at', 'grenzen.afgerondSinds === undefined ||\n', 'true ||\n'],
    ['start date per zaaktype not looked at', 'naam === undefined ? undefined : grenzen.vanaf?.[naam]', 'undefined'],
    [
      'vertrouwelijkheid of a document not looked at',
      'isWithin(document.vertrouwelijkheidaanduiding, plan.vertrouwelijkheid) &&',
      ''
    ],
    ['status of a document not looked at', 'plan.status.includes(document.status) &&', ''],
    [
      'informatieobjecttypen not looked at',
      'isUnlimited(plan.informatieobjecttypen) ||',
      'plan.informatieobjecttypen !== undefined ||'
    ],
    ['a document of withheld zaken is shown', 'mayShow(item) && isReachable(item)', 'mayShow(item)'],
    ['vertrouwelijke klantcontacten shown', 'if (!plan.vertrouwelijk && vertrouwelijk !== false) return false', ''],
    [
      'silence of a klantcontact counts as open',
      'vertrouwelijk !== false) return false',
      'vertrouwelijk === true) return false'
    ],
    ['period of klantcontacten not looked at', 'return plan.sinds === undefined ||', 'return plan.sinds !== null ||']
  ]),
  ...of('klantbeeld/plan.ts', zaken, [['an unknown aanduiding is open', 'level >= 0 && level <=', 'level <=']]),
  ...of('klantbeeld/selectie.ts', zaken, [
    ['a type without a name passes', 'if (type.naam === undefined) return false', ''],
    [
      'a type without a domein passes',
      '!(looksAtDomein && type.domein === undefined) && ',
      '(looksAtDomein || !looksAtDomein) && '
    ]
  ]),
  ...of('doelbinding/pick.ts', velden, [
    ['inOnderzoek names what is not shown', 'isDate(key) || velden.prefixes', 'isDate(key) || key || velden.prefixes'],
    ['a date alone tells of an onderzoek that is not shown', 'kept.every(([key]) => isDate(key))', 'kept.length < 0'],
    ['automatic warnings dropped', 'new Set([...automaticFields, ', 'new Set([...[...automaticFields].slice(9), ']
  ]),
  ...of(
    'doelbinding/pick.ts',
    ['doelbinding/eigenschappen.test.ts'],
    [
      [
        'every datumIngang tells that it is in onderzoek',
        "startsWith('datumIngangOnderzoek')",
        "startsWith('datumIngang')"
      ]
    ]
  ),
  ...of('doelbinding/persoon.ts', velden, [
    [
      'Binnenland rule off: abroad is shown too',
      'return isInNederland(persoon) ? [pad.replace',
      'return isInNederland(persoon) || pad ? [pad.replace'
    ],
    [
      'Binnenland rule off for adressering',
      'if (persoon.adressering?.land !== undefined || persoon.adressering?.adresregel3 !== undefined) return []',
      ''
    ],
    [
      'a partner of a marriage that has ended is shown',
      'partner => partner.ontbindingHuwelijkPartnerschap === undefined',
      'partner => partner !== undefined'
    ]
  ]),
  ...of('doelbinding/velden.ts', velden, [
    ['interne velden in alle', '!isGroup && !intern.has(pad)', '!isGroup && (intern.has(pad) || pad)'],
    ['geheimhouding of a partij dropped', "'id', 'geheimhouding', 'onzeker'", "'id', 'onzeker'"],
    ['a zaak that is onzeker looks certain', "'id', 'geheimhouding', 'onzeker'", "'id', 'geheimhouding'"],
    ['explanations of a status history in alle', "    'statusgeschiedenis.toelichting',\n", ''],
    [
      'explanations of besluiten in alle',
      "'resultaat.toelichting',\n    'besluiten.toelichting'",
      "'resultaat.toelichting'"
    ]
  ]),
  ...of('doelbinding/compile.ts', velden, [
    [
      'a named group takes interne velden along',
      'interneVelden[onderdeel].some(isBelow) ? bekend',
      'interneVelden[onderdeel].every(isBelow) && veld === "" ? bekend'
    ]
  ]),
  ...of(
    'doelbinding/compile.ts',
    ['doelbinding/decide.test.ts', 'doelbinding/zaken.test.ts'],
    [
      [
        'nietGetoond is silent about what is withheld',
        '!bekend[onderdeel].alle.every(pad => velden.exact.has(pad))) return true',
        'velden.paden.length === 0) return true'
      ],
      [
        'periods are not compiled',
        'afgerondSinds: since(vandaag, regel.afgerondTot)',
        'afgerondSinds: since(vandaag, undefined)'
      ]
    ]
  )
]
