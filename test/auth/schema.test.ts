import t from 'tap'
import { z } from 'zod'
import { demoIssuer, refuseDemoIssuer } from '../../src/auth/demo-issuer.ts'
import { relaxations } from '../../src/auth/relaxations.ts'
import { uitgeversSchema } from '../../src/auth/schema.ts'

const staff = {
  uitgever: 'https://login.example.nl/staf',
  jwks: 'https://login.example.nl/staf/jwks',
  doelgroep: 'klantbeeld',
  perspectief: 'medewerker',
  claims: { rollen: 'realm_access.roles' }
}
const residents = {
  ...staff,
  uitgever: 'https://login.example.nl/inwoners',
  perspectief: 'klant',
  claims: { burgerservicenummer: 'bsn' }
}

t.test('what is left out is strict', async t => {
  const [medewerker, klant] = uitgeversSchema.parse([staff, residents])
  t.match(medewerker, {
    algoritmen: ['PS256', 'RS256'],
    klokspelingS: 5,
    maxLevensduurS: 21_600,
    versoepel: [],
    claims: { id: ['sub'], client: ['azp'], scope: ['scope'], rollen: ['realm_access', 'roles'] }
  })
  t.match(klant, {
    maxLevensduurS: 900,
    claims: { vestigingsnummer: ['urn:etoegang:1.9:ServiceRestriction:Vestigingsnr'] }
  })
})

const faults: readonly (readonly [string, unknown, string])[] = [
  ['an unknown key', [{ ...staff, algoritme: 'RS256' }], '0'],
  ['an HMAC algorithm', [{ ...staff, algoritmen: ['HS256'] }], '0.algoritmen.0'],
  ['no algorithm', [{ ...staff, algoritmen: [] }], '0.algoritmen'],
  ['keys over plain http', [{ ...staff, jwks: 'http://login.example.nl/jwks' }], '0.jwks'],
  ['a password in the URL of the keys', [{ ...staff, jwks: 'https://u:p@login.example.nl/jwks' }], '0.jwks'],
  ['keys in a file', [{ ...staff, jwks: 'file:///jwks' }], '0.jwks'],
  ['an issuer that is no URL', [{ ...staff, uitgever: 'login' }], '0.uitgever'],
  ['an unknown relaxation', [{ ...staff, versoepel: ['alles'] }], '0.versoepel.0'],
  ['a lifetime over six hours', [{ ...staff, maxLevensduurS: 21_601 }], '0.maxLevensduurS'],
  ['a path with an empty step', [{ ...staff, claims: { rollen: 'a..b' } }], '0.claims.rollen'],
  ['staff without rollen', [{ ...staff, claims: {} }], '0.claims.rollen'],
  ['staff with a BSN', [{ ...staff, claims: { rollen: 'r', burgerservicenummer: 'bsn' } }], '0.claims'],
  ['residents without any number', [{ ...residents, claims: {} }], '0.claims'],
  ['one issuer twice', [staff, { ...residents, uitgever: staff.uitgever }], '1.uitgever'],
  ['no issuer', [], '']
]

for (const [title, config, path] of faults) {
  t.test(`a config with ${title} is refused at its place`, async t => {
    const parsed = uitgeversSchema.safeParse(config)
    t.strictSame(
      parsed.error?.issues.map(issue => issue.path.join('.')),
      [path]
    )
  })
}

t.test('keys on loopback may come over plain http, which the demo needs', async t => {
  for (const host of ['127.0.0.1:9000', '[::1]:9000', 'localhost']) {
    t.ok(uitgeversSchema.safeParse([{ ...staff, jwks: `http://${host}/jwks` }]).success, host)
  }
})

t.test('the schema can be published as JSON Schema', async t => {
  t.match(z.toJSONSchema(uitgeversSchema, { io: 'input' }), { type: 'array' })
})

t.test('a strict config has no relaxations to report', async t => {
  t.strictSame(relaxations(uitgeversSchema.parse([staff, residents])), [])
})

t.test('the start log names each relaxation with its issuer', async t => {
  const uitgevers = uitgeversSchema.parse([
    {
      ...staff,
      versoepel: ['jti-ontbreekt', 'typ-ontbreekt', 'cnf-elders-gecontroleerd'],
      claims: { ...staff.claims, client: 'appid' }
    },
    {
      ...residents,
      maxLevensduurS: 3_600,
      claims: {
        ...residents.claims,
        vertegenwoordiging: ['represents', 'gemachtigde', 'representee', 'representeeBSN']
      }
    }
  ])
  const sentences = relaxations(uitgevers)
  const named = [
    'jti-ontbreekt',
    'typ-ontbreekt',
    'cnf-elders-gecontroleerd',
    'appid',
    '3600 s instead of 900 s',
    'act'
  ]
  t.equal(sentences.length, named.length)
  for (const [i, text] of named.entries()) {
    t.match(sentences[i], text)
    t.match(sentences[i], `issuer ${i < 4 ? staff.uitgever : residents.uitgever}: `)
  }
})

t.test('a config that names the demo issuer, in any spelling, is at fault', async t => {
  t.strictSame(refuseDemoIssuer([staff, residents]), [])
  const spellings = [
    demoIssuer,
    `${demoIssuer}/inwoners`,
    'HTTPS://Demo.Klantbeeld.Invalid:443/',
    'http://demo.klantbeeld.invalid./x'
  ]
  for (const text of spellings) {
    t.match(refuseDemoIssuer([staff, { ...staff, uitgever: text }]), [/^uitgevers\[1\]\.uitgever: /], text)
    t.match(refuseDemoIssuer([{ ...staff, jwks: text }]), [/^uitgevers\[0\]\.jwks: /], text)
  }
})
