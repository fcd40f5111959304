import t from 'tap'
import { toActor } from '../../src/auth/claims.ts'
import { type UitgeverInput, uitgeversSchema } from '../../src/auth/schema.ts'

const bsn = '999993653'
const otherBsn = '999990111'
const kvk = '69599084'
const vestiging = '000037178598'
const legalSubject = 'urn:etoegang:core:LegalSubjectID'
const restriction = 'urn:etoegang:1.9:ServiceRestriction:Vestigingsnr'
const idType = (naam: string) => `urn:nl-eid-gdi:1.0:id:${naam}`

type KlantInput = Extract<UitgeverInput, { perspectief: 'klant' }>
const issuerWith = (namens: NonNullable<KlantInput['namens']>, claims: Partial<KlantInput['claims']> = {}) => {
  const [uitgever] = uitgeversSchema.parse([
    {
      uitgever: 'https://login.example.nl',
      jwks: 'https://login.example.nl/jwks',
      doelgroep: 'ons',
      perspectief: 'klant',
      claims: { burgerservicenummer: 'bsn', kvkNummer: [legalSubject], ...claims },
      namens
    }
  ])
  if (uitgever === undefined) throw new Error('no issuer')
  return uitgever
}

const nlgov = issuerWith([{ vorm: 'oidc-nlgov', diensten: 'mandate.services', rol: 'mandate.role' }])
const rfc8693 = issuerWith([{ vorm: 'rfc8693' }])
const fsc = issuerWith([{ vorm: 'fsc' }])
const portal = issuerWith([{ vorm: 'nl-portal' }], { burgerservicenummer: 'aanvrager.bsn' })
const forms = issuerWith([
  {
    vorm: 'paden',
    handelende: { kvkNummer: [legalSubject] },
    vertegenwoordigde: { burgerservicenummer: 'representeeBSN' }
  }
])
const both = issuerWith([{ vorm: 'oidc-nlgov' }, { vorm: 'nl-portal' }])

const persoon = (nummer: string) => ({ soort: 'natuurlijkPersoon', burgerservicenummer: nummer })
const represents = { sub: otherBsn, sub_id_type: idType('BSN') }

type Row = readonly [string, ReturnType<typeof issuerWith>, Record<string, unknown>, object | string]
const rows: readonly Row[] = [
  ['OIDC NL GOV', nlgov, { bsn, represents }, { id: 's', klant: persoon(otherBsn), rollen: ['gemachtigde'] }],
  ['OIDC NL GOV for himself', nlgov, { bsn }, { id: 's', klant: persoon(bsn), rollen: ['zelf'] }],
  [
    'a chain in OIDC NL GOV: the deepest is served',
    nlgov,
    { bsn, represents: { sub: kvk, sub_id_type: idType('KvKnr'), represents } },
    { klant: persoon(otherBsn) }
  ],
  [
    'a pseudonym in OIDC NL GOV',
    nlgov,
    { bsn, represents: { sub: 'x', sub_id_type: 'pseudonym' } },
    'vertegenwoordiging'
  ],
  ['a malformed number in OIDC NL GOV', nlgov, { bsn, represents: { ...represents, sub: '1' } }, 'identiteit-ongeldig'],
  [
    'RFC 8693: who acts is act.sub',
    rfc8693,
    { bsn: otherBsn, act: { sub: 'acting' } },
    { id: 'acting', klant: persoon(otherBsn), rollen: ['gemachtigde'] }
  ],
  ['RFC 8693 without who acts', rfc8693, { bsn, act: { client_id: 'x' } }, 'vertegenwoordiging'],
  [
    'FSC: the organisation of an OIN',
    fsc,
    { sub: '00000003695990840000', act: { sub: '00000001999993653000' } },
    { id: '00000001999993653000', klant: { soort: 'nietNatuurlijkPersoon', kvkNummer: kvk } }
  ],
  ['FSC with what is no OIN', fsc, { sub: 'iemand', act: { sub: 'x' } }, 'identiteit-ongeldig'],
  [
    'NL Portal',
    portal,
    { aanvrager: { bsn: otherBsn }, gemachtigde: { bsn } },
    { klant: persoon(otherBsn), rollen: ['gemachtigde'], mandaat: { diensten: [] } }
  ],
  ['NL Portal for himself', portal, { aanvrager: { bsn } }, { klant: persoon(bsn), rollen: ['zelf'] }],
  [
    'claim paths: an office by eHerkenning for a person',
    forms,
    { [legalSubject]: kvk, representeeBSN: otherBsn, service_id: 'd1' },
    { klant: persoon(otherBsn), rollen: ['gemachtigde'], mandaat: { diensten: ['d1'] } }
  ],
  ['claim paths without who acts', forms, { representeeBSN: otherBsn }, 'vertegenwoordiging'],
  [
    'claim paths for itself',
    forms,
    { [legalSubject]: kvk },
    { klant: { soort: 'nietNatuurlijkPersoon', kvkNummer: kvk } }
  ],
  [
    'two conventions that agree',
    both,
    { bsn, represents, gemachtigde: { bsn }, aanvrager: { bsn: otherBsn } },
    { klant: persoon(otherBsn) }
  ],
  [
    'two conventions that disagree',
    both,
    { bsn, represents, gemachtigde: { bsn }, aanvrager: { bsn } },
    'identiteit-tegenstrijdig'
  ],
  ['a convention that the issuer does not have', nlgov, { bsn, represents, act: { sub: 'x' } }, 'vertegenwoordiging'],
  [
    'a curator: no machtiging limits him',
    nlgov,
    { bsn, represents, mandate: { role: 'curator' } },
    { rollen: ['curator'], mandaat: undefined }
  ],
  [
    'a curator with services: these limit him',
    nlgov,
    { bsn, represents, mandate: { role: 'curator', services: [{ id: 'd1' }] } },
    { rollen: ['curator'], mandaat: { diensten: ['d1'] } }
  ],
  ['a role that nobody knows', nlgov, { bsn, represents, mandate: { role: 'buurman' } }, 'vertegenwoordiging'],
  [
    'services of a machtiging as objects',
    nlgov,
    { bsn, represents, mandate: { services: [{ id: 'd1', uuid: 'u1' }, 'd2'] } },
    { mandaat: { diensten: ['d1', 'u1', 'd2'] } }
  ],
  [
    'a vestigingsrestrictie on the company that is represented: it narrows',
    nlgov,
    { bsn, represents: { sub: kvk, sub_id_type: idType('KvKnr') }, [restriction]: vestiging },
    { klant: { soort: 'vestiging', vestigingsnummer: vestiging, kvkNummer: kvk } }
  ],
  [
    'a vestigingsrestrictie on a person',
    nlgov,
    { bsn, represents, [restriction]: vestiging },
    'identiteit-tegenstrijdig'
  ]
]

for (const [title, uitgever, claims, expected] of rows) {
  t.test(`B.22 ${title}: ${typeof expected === 'string' ? expected : 'both are known'}`, async t => {
    const outcome = toActor({ sub: 's', azp: 'c', ...claims }, uitgever)
    if (typeof expected === 'string') t.match(outcome, { ok: false, reden: expected })
    else t.match(outcome, { ok: true, actor: { soort: 'klant', ...expected } })
  })
}
