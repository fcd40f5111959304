import { exportSPKI, SignJWT } from 'jose'
import t from 'tap'
import { createSigner } from '../../simulatie/issuer/signer.ts'
import { type Changes, encode, iss, startForge, startS, verdict } from './forge.ts'

const forge = await startForge(t)
const check = async (token: string, verifier = forge.verifier()) => verdict(await verifier.verify(`Bearer ${token}`))

t.test('a token that passes every check gives the Actor', async t => {
  const token = await forge.token({ acr: 'urn:etoegang:core:assurance-class:loa3', scope: 'klantbeeld.lezen a b' })
  t.strictSame(await forge.verifier().verify(`Bearer ${token}`), {
    ok: true,
    actor: {
      soort: 'medewerker',
      id: 'medewerker-7',
      uitgever: iss,
      client: 'kcc-desktop',
      rollen: ['kcc-medewerker'],
      scopes: ['klantbeeld.lezen', 'a', 'b'],
      betrouwbaarheidsniveau: 'urn:etoegang:core:assurance-class:loa3'
    }
  })
})

const claimRows: readonly (readonly [string, Changes, string])[] = [
  ['another iss', { iss: 'https://login.example.nl/realms/ander' }, 'uitgever-onbekend'],
  ['an iss that differs by a slash', { iss: `${iss}/` }, 'uitgever-onbekend'],
  ['no iss', { iss: undefined }, 'uitgever-onbekend'],
  ['no aud', { aud: undefined }, 'doelgroep'],
  ['another aud', { aud: 'https://ander.example.nl' }, 'doelgroep'],
  ['a list of others as aud', { aud: ['a', 'b'] }, 'doelgroep'],
  ['a list with us as aud', { aud: ['a', 'https://klantbeeld.example.nl'] }, 'ok'],
  ['exp past', { iat: startS - 900, exp: startS - 6 }, 'verlopen'],
  ['exp past within the clock tolerance', { iat: startS - 900, exp: startS - 4 }, 'ok'],
  ['no exp', { exp: undefined }, 'exp-ontbreekt'],
  ['nbf future', { nbf: startS + 60 }, 'nog-niet-geldig'],
  ['nbf future within the clock tolerance', { nbf: startS + 5 }, 'ok'],
  ['iat future', { iat: startS + 60 }, 'nog-niet-geldig'],
  ['no iat', { iat: undefined }, 'iat-ontbreekt'],
  ['a lifetime at the limit', { exp: startS + 21_600 }, 'ok'],
  ['a lifetime over the limit', { exp: startS + 21_601 }, 'levensduur'],
  ['an iat long ago, to stretch the lifetime', { iat: startS - 86_400 }, 'levensduur'],
  ['an end before its start', { iat: startS + 5, exp: startS + 4 }, 'levensduur'],
  ['no azp', { azp: undefined }, 'client-ontbreekt'],
  ['no sub', { sub: undefined }, 'id-ontbreekt'],
  ['no jti', { jti: undefined }, 'jti-ontbreekt'],
  ['an empty jti', { jti: '' }, 'jti-ontbreekt'],
  ['an endless jti', { jti: 'x'.repeat(256) }, 'jti-ontbreekt'],
  ['a nonce, as an ID token', { nonce: 'n' }, 'id-token'],
  ['an at_hash, as an ID token', { at_hash: 'h' }, 'id-token'],
  ['a claim typ ID, as an ID token of Keycloak', { typ: 'ID' }, 'id-token'],
  ['a claim typ Refresh, as a refresh token of Keycloak', { typ: 'Refresh' }, 'id-token'],
  ['a claim typ Bearer', { typ: 'Bearer' }, 'ok'],
  ['a certificate binding', { cnf: { 'x5t#S256': 'x' } }, 'gebonden']
]

for (const [title, changes, expected] of claimRows) {
  t.test(`a token with ${title}: ${expected}`, async t => {
    t.equal(await check(await forge.token(changes)), expected)
  })
}

t.test('a claim of the wrong type is refused, whatever it is', async t => {
  const wrong = { iss: [iss], aud: 7, exp: 'x', nbf: 'x', iat: 'x', jti: 7, azp: {}, sub: 7 }
  for (const [claim, value] of Object.entries(wrong)) {
    t.not(await check(await forge.token({ [claim]: value })), 'ok', claim)
  }
})

const headerRows: readonly (readonly [string, Record<string, unknown>, string])[] = [
  ['no kid', { kid: undefined }, 'kid-ontbreekt'],
  ['an empty kid', { kid: '' }, 'kid-ontbreekt'],
  ['typ JWT', { typ: 'JWT' }, 'typ'],
  ['no typ', { typ: undefined }, 'typ'],
  ['typ of a logout token', { typ: 'logout+jwt' }, 'typ'],
  ['typ as a full media type in capitals', { typ: 'application/AT+JWT' }, 'ok']
]

for (const [title, header, expected] of headerRows) {
  t.test(`a token whose header has ${title}: ${expected}`, async t => {
    t.equal(await check(await forge.token({}, header)), expected)
  })
}

t.test('a token that nobody signed, or the wrong one, is refused', async t => {
  const { kid } = forge.signer
  const claims = forge.claims()
  const unsigned = (alg: string) => `${encode({ alg, kid, typ: 'at+jwt' })}.${encode(claims)}.`
  t.equal(await check(unsigned('none')), 'algoritme')
  t.equal(await check(unsigned('ES999')), 'algoritme')
  t.equal(await check(unsigned('ES256')), 'handtekening')

  const publicKeyAsSecret = new TextEncoder().encode(await exportSPKI(forge.signer.publicKey))
  const hs256 = new SignJWT({ ...claims })
    .setProtectedHeader({ alg: 'HS256', kid, typ: 'at+jwt' })
    .sign(publicKeyAsSecret)
  t.equal(await check(await hs256), 'algoritme')

  const other = await createSigner('ES256')
  t.equal(await check(await other.sign(claims, { kid })), 'handtekening')
  t.equal(
    await check(await other.sign(claims, { kid, jwk: other.jwk })),
    'handtekening',
    'a key in the header is no key'
  )
  t.equal(await check(await other.sign(claims)), 'kid-onbekend')

  const [header, , signature] = (await forge.token()).split('.')
  t.equal(await check(`${header}.${encode({ ...claims, sub: 'directeur' })}.${signature}`), 'handtekening')
})

for (const alg of ['RS256', 'PS256', 'ES256', 'EdDSA'] as const) {
  t.test(`${alg} is accepted where the config allows it, and only there`, async t => {
    const signer = await createSigner(alg)
    forge.published.push(signer)
    const token = await signer.sign(forge.claims())
    t.equal(await check(token, forge.verifier({ algoritmen: [alg] })), 'ok')
    const other = alg === 'ES256' ? 'PS256' : 'ES256'
    t.equal(await check(token, forge.verifier({ algoritmen: [other] })), 'algoritme')
  })
}

t.test('each relaxation lets through exactly what it names', async t => {
  const noJti = await forge.token({ jti: undefined })
  const plainTyp = await forge.token({}, { typ: 'JWT' })
  const noTyp = await forge.token({}, { typ: undefined })
  const bound = await forge.token({ cnf: { 'x5t#S256': 'x' } })
  const idToken = await forge.token({ nonce: 'n' }, { typ: 'JWT' })
  const verdicts = async (...versoepel: ('jti-ontbreekt' | 'typ-ontbreekt' | 'cnf-elders-gecontroleerd')[]) => {
    const verifier = forge.verifier({ versoepel })
    return Promise.all([noJti, plainTyp, noTyp, bound, idToken].map(token => check(token, verifier)))
  }
  t.strictSame(await verdicts('jti-ontbreekt'), ['ok', 'typ', 'typ', 'gebonden', 'typ'])
  t.strictSame(await verdicts('typ-ontbreekt'), ['jti-ontbreekt', 'ok', 'ok', 'gebonden', 'id-token'])
  t.strictSame(await verdicts('cnf-elders-gecontroleerd'), ['jti-ontbreekt', 'typ', 'typ', 'ok', 'typ'])
})

t.test('an Entra ID v1 token passes with its relaxations and claim paths', async t => {
  const changes = { jti: undefined, azp: undefined, scope: undefined, appid: 'app', scp: 'klantbeeld.lezen' }
  const verifier = forge.verifier({
    versoepel: ['jti-ontbreekt', 'typ-ontbreekt'],
    claims: { client: 'appid', scope: 'scp', rollen: 'roles' }
  })
  const outcome = await verifier.verify(`Bearer ${await forge.token(changes, { typ: 'JWT' })}`)
  t.match(outcome, { ok: true, actor: { client: 'app', scopes: ['klantbeeld.lezen'] } })
})

t.test('a klant lives at most fifteen minutes on one token', async t => {
  const verifier = forge.verifier({ perspectief: 'klant', claims: { burgerservicenummer: 'bsn' } })
  t.equal(await check(await forge.token({ bsn: '999993653' }), verifier), 'ok')
  t.equal(await check(await forge.token({ bsn: '999993653', exp: startS + 901 }), verifier), 'levensduur')
})
