import fc from 'fast-check'
import t from 'tap'
import { toActor } from '../../src/auth/claims.ts'
import { tokenRedenen } from '../../src/auth/reden.ts'
import { type Uitgever, type UitgeverInput, uitgeversSchema } from '../../src/auth/schema.ts'

const bsn = '999993653'
const otherBsn = '999990111'
const kvk = '69599084'
const vestiging = '000037178598'
const legalSubject = 'urn:etoegang:core:LegalSubjectID'
const restriction = 'urn:etoegang:1.9:ServiceRestriction:Vestigingsnr'

const parse = (entry: Pick<UitgeverInput, 'perspectief' | 'claims'>): Uitgever => {
  const [uitgever] = uitgeversSchema.parse([
    { uitgever: 'https://login.example.nl', jwks: 'https://login.example.nl/jwks', doelgroep: 'ons', ...entry }
  ])
  if (uitgever === undefined) throw new Error('no issuer')
  return uitgever
}

const bsnIssuer = parse({ perspectief: 'klant', claims: { burgerservicenummer: 'bsn' } })
const aanvragerIssuer = parse({ perspectief: 'klant', claims: { burgerservicenummer: 'aanvrager.bsn' } })
const companyIssuer = parse({ perspectief: 'klant', claims: { kvkNummer: legalSubject, rsin: 'rsin' } })
const mixedIssuer = parse({ perspectief: 'klant', claims: { burgerservicenummer: 'bsn', kvkNummer: 'kvk' } })

const elsewhereIssuer = parse({ perspectief: 'klant', claims: { kvkNummer: 'kvk', vestigingsnummer: 'vestiging' } })

const persoon = { soort: 'natuurlijkPersoon', burgerservicenummer: bsn }

const rows: readonly (readonly [string, Uitgever, Record<string, unknown>, unknown])[] = [
  ['a BSN', bsnIssuer, { bsn }, persoon],
  ['a BSN in a list of one', bsnIssuer, { bsn: [bsn] }, persoon],
  ['a BSN at a path', aanvragerIssuer, { aanvrager: { bsn } }, persoon],
  ['no number at all', bsnIssuer, {}, 'identiteit-ontbreekt'],
  ['an empty BSN', bsnIssuer, { bsn: '' }, 'identiteit-ontbreekt'],
  ['a BSN elsewhere than configured', aanvragerIssuer, { bsn }, 'identiteit-ontbreekt'],
  ['a BSN that fails the elfproef', bsnIssuer, { bsn: '999993654' }, 'identiteit-ongeldig'],
  ['a BSN as a number', bsnIssuer, { bsn: 999993653 }, 'identiteit-ongeldig'],
  ['a BSN with a space', bsnIssuer, { bsn: ` ${bsn}` }, 'identiteit-ongeldig'],
  [
    'a BSN inherited, not own',
    parse({ perspectief: 'klant', claims: { burgerservicenummer: '__proto__.bsn' } }),
    {},
    'identiteit-ontbreekt'
  ],
  ['a BSN and something else in a list', bsnIssuer, { bsn: [bsn, 7] }, 'identiteit-ongeldig'],
  ['two BSNs in a list', bsnIssuer, { bsn: [bsn, otherBsn] }, 'identiteit-tegenstrijdig'],
  ['two conventions that agree', bsnIssuer, { bsn, aanvrager: { bsn } }, persoon],
  ['two conventions that disagree', bsnIssuer, { bsn, aanvrager: { bsn: otherBsn } }, 'identiteit-tegenstrijdig'],
  ['a BSN and a KVK number', mixedIssuer, { bsn, kvk }, 'identiteit-tegenstrijdig'],
  ['a BSN and a vestiging restriction', mixedIssuer, { bsn, [restriction]: vestiging }, 'identiteit-tegenstrijdig'],
  ['a KVK number', companyIssuer, { [legalSubject]: kvk }, { soort: 'nietNatuurlijkPersoon', kvkNummer: kvk }],
  ['a KVK number of nine digits', companyIssuer, { [legalSubject]: '123456789' }, 'identiteit-ongeldig'],
  ['an RSIN', companyIssuer, { rsin: otherBsn }, { soort: 'nietNatuurlijkPersoon', rsin: otherBsn }],
  [
    'a KVK number and its RSIN',
    companyIssuer,
    { [legalSubject]: kvk, rsin: otherBsn },
    { soort: 'nietNatuurlijkPersoon', kvkNummer: kvk }
  ],
  [
    'a restriction to one vestiging',
    companyIssuer,
    { [legalSubject]: kvk, [restriction]: vestiging },
    { soort: 'vestiging', vestigingsnummer: vestiging, kvkNummer: kvk }
  ],
  ['a malformed restriction', companyIssuer, { [legalSubject]: kvk, [restriction]: '37178598' }, 'identiteit-ongeldig'],
  [
    'a restriction elsewhere than configured',
    elsewhereIssuer,
    { kvk, [restriction]: vestiging },
    'identiteit-tegenstrijdig'
  ],
  [
    'restrictions to two vestigingen',
    companyIssuer,
    { [legalSubject]: kvk, [restriction]: [vestiging, '000037178601'] },
    'identiteit-tegenstrijdig'
  ],
  ['represents (OIDC NL GOV)', bsnIssuer, { bsn, represents: { sub: otherBsn } }, 'vertegenwoordiging'],
  ['act (RFC 8693)', bsnIssuer, { bsn, act: { sub: 'x' } }, 'vertegenwoordiging'],
  [
    'a gemachtigde (NL Portal)',
    aanvragerIssuer,
    { aanvrager: { bsn }, gemachtigde: { bsn: otherBsn } },
    'vertegenwoordiging'
  ],
  ['a gemachtigde of nobody', aanvragerIssuer, { aanvrager: { bsn }, gemachtigde: {} }, persoon],
  ['a representeeBSN', companyIssuer, { [legalSubject]: kvk, representeeBSN: bsn }, 'vertegenwoordiging']
]

for (const [title, uitgever, claims, expected] of rows) {
  t.test(`a klant token with ${title}: ${typeof expected === 'string' ? expected : 'that klant'}`, async t => {
    const outcome = toActor({ sub: 's', azp: 'c', ...claims }, uitgever)
    t.strictSame(outcome.ok ? outcome.actor.klant : outcome.reden, expected)
  })
}

t.test('a klant has the rol zelf and no other, whatever the token claims', async t => {
  t.match(toActor({ sub: 's', azp: 'c', bsn, roles: ['beheerder'] }, bsnIssuer), {
    actor: { soort: 'klant', rollen: ['zelf'] }
  })
})

t.test('an employee is read along the configured paths', async t => {
  const uitgever = parse({
    perspectief: 'medewerker',
    claims: { id: ['https://gemeente.nl/id'], rollen: 'realm_access.roles', organisatie: 'org.oin', scope: 'scp' }
  })
  const claims = {
    'https://gemeente.nl/id': 'mw-7',
    azp: 'desktop',
    acr: 1,
    realm_access: { roles: ['kcc-medewerker', 7, ''] },
    org: { oin: '00000001' },
    scp: ['klantbeeld.lezen', 'x'],
    bsn
  }
  t.strictSame(toActor(claims, uitgever), {
    ok: true,
    actor: {
      soort: 'medewerker',
      id: 'mw-7',
      client: 'desktop',
      uitgever: 'https://login.example.nl',
      scopes: ['klantbeeld.lezen', 'x'],
      rollen: ['kcc-medewerker'],
      organisatie: '00000001'
    }
  })
})

t.test('for any claims the outcome is a valid klant of the token or a known reason', async t => {
  const value = fc.oneof(fc.constantFrom(bsn, otherBsn, kvk, vestiging, ''), fc.jsonValue())
  const claims = fc.dictionary(fc.constantFrom('bsn', 'kvk', 'aanvrager', 'act', 'sub', 'azp', restriction), value)
  const isSound = (token: Record<string, unknown>): boolean => {
    const outcome = toActor(token, mixedIssuer)
    if (!outcome.ok) return tokenRedenen.includes(outcome.reden)
    const numbers = Object.entries(outcome.actor.klant ?? {}).filter(([key]) => key !== 'soort')
    return numbers.length > 0 && numbers.every(([, nummer]) => JSON.stringify(token).includes(`"${nummer}"`))
  }
  fc.assert(fc.property(claims, isSound))
  t.pass()
})
