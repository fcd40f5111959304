import t from 'tap'
import { z } from 'zod'
import { bronnenSchema, bronSchema } from '../../src/adapters/schema.ts'

const geen = { type: 'geen' }
const brp = { id: 'brp', soort: 'brp-personen', url: 'https://brp.example/api', authenticatie: geen }
const zgw = {
  id: 'openzaak',
  soort: 'zgw',
  zaken: 'https://oz.example/zaken/api/v1',
  catalogi: 'https://oz.example/catalogi/api/v1',
  documenten: 'https://oz.example/documenten/api/v1/',
  authenticatie: { type: 'zgw-jwt', clientId: 'klantbeeld', secret: 'geheim' }
}
const klantinteracties = {
  id: 'openklant-2',
  soort: 'klantinteracties',
  url: 'http://openklant:8000/klantinteracties/api/v1',
  authenticatie: { type: 'token', waarde: 'abc' }
}

t.test('what is left out has a default', async t => {
  const limits = { tijdslimietMs: 1_500, gelijktijdig: 32, wachtrij: 256, maxBytes: 20_971_520 }
  const onderbreker = { fouten: 5, venster: 10, openMs: 250 }
  const shared = {
    koppen: {},
    ...limits,
    onderbreker,
    uitgeschakeld: false,
    cache: { ttlS: 0, verouderdS: 0, geduldMs: 1_000 }
  }
  t.strictSame(bronSchema.parse(brp), { ...brp, ...shared })
  t.match(bronSchema.parse(zgw), {
    ...zgw,
    ...shared,
    canoniek: {},
    dialect: {
      zoek: 'auto',
      expand: 'auto',
      pageSize: 'auto',
      ordering: 'auto',
      rolfiltersGecombineerd: 'auto',
      kvk: 'auto'
    },
    bsnInUrl: false,
    maxInhoudBytes: 1_073_741_824,
    paginagrootte: 100,
    maxItems: 1_000
  })
  t.match(bronSchema.parse(klantinteracties), {
    ...klantinteracties,
    ...shared,
    dialect: { codefilters: 'auto', deeladres: 'auto' },
    zoekenOpAdres: false,
    maxItems: 500
  })
})

const accepted: readonly [string, object][] = [
  ['an API key', { ...brp, authenticatie: { type: 'api-key', header: 'X-API-KEY', waarde: 'abc' } }],
  ['all three placeholders', { ...brp, koppen: { 'x-a': '{doel.brp.doelbinding}-{doel.brp.verwerking} {actor.id}' } }],
  ['mTLS', { ...brp, tls: { certificaat: 'a.pem', sleutel: 'b.pem', ca: 'c.pem' } }],
  ['an authority only', { ...brp, tls: { ca: 'c.pem' } }],
  ['Besluiten', { ...zgw, besluiten: 'https://oz.example/besluiten/api/v1' }]
]
for (const [what, bron] of accepted) {
  t.test(`${what} is accepted`, async t => t.ok(bronSchema.safeParse(bron).success))
}

const refused: readonly [string, object, string][] = [
  ['an unknown soort', { ...brp, soort: 'gba' }, 'soort'],
  ['an unknown key', { ...brp, ulr: 'x' }, ''],
  ['an id that is not kebab-case', { ...brp, id: 'BRP_1' }, 'id'],
  ['a missing URL', { ...zgw, catalogi: undefined }, 'catalogi'],
  ['a URL that is not http', { ...brp, url: 'ftp://brp.example' }, 'url'],
  ['a URL with a query', { ...brp, url: 'https://brp.example/?a=b' }, 'url'],
  ['a URL with a fragment', { ...brp, url: 'https://brp.example/#a' }, 'url'],
  ['a URL with a password', { ...brp, url: 'https://u:p@brp.example/' }, 'url'],
  ['an unknown way to authenticate', { ...brp, authenticatie: { type: 'basic' } }, 'authenticatie.type'],
  ['a key with a line break', { ...brp, authenticatie: { type: 'token', waarde: 'a\nb' } }, 'authenticatie.waarde'],
  ['a placeholder of the klant', { ...brp, koppen: { 'x-a': '{klant.burgerservicenummer}' } }, 'koppen.x-a'],
  ['an unknown placeholder', { ...brp, koppen: { 'x-a': '{actor.naam}' } }, 'koppen.x-a'],
  ['an empty placeholder', { ...brp, koppen: { 'x-a': '{}' } }, 'koppen.x-a'],
  ['a header of our own', { ...brp, koppen: { Authorization: 'x' } }, 'koppen.Authorization'],
  ['a header with a space', { ...brp, koppen: { 'x a': 'x' } }, 'koppen.x a'],
  ['a line break in a header', { ...brp, koppen: { 'x-a': 'a\r\nb: c' } }, 'koppen.x-a'],
  ['a certificate without its key', { ...brp, tls: { certificaat: 'a.pem' } }, 'tls'],
  ['a time limit of 0', { ...brp, tijdslimietMs: 0 }, 'tijdslimietMs'],
  ['a breaker that would never open', { ...brp, onderbreker: { fouten: 11 } }, 'onderbreker.fouten'],
  ['a breaker that is always open', { ...brp, onderbreker: { fouten: 0 } }, 'onderbreker.fouten'],
  ['a page longer than Open Zaak gives', { ...zgw, paginagrootte: 501 }, 'paginagrootte']
]
for (const [what, bron, path] of refused) {
  t.test(`${what} is refused at ${path || 'the entry'}`, async t => {
    const { error } = bronSchema.safeParse(bron)
    t.strictSame(
      error?.issues.map(issue => issue.path.join('.')),
      [path]
    )
  })
}

t.test('a fault names what is known, and never the value', async t => {
  const { error } = bronSchema.safeParse({
    ...brp,
    authenticatie: { type: 'token', waarde: 'geheim geheim' },
    koppen: { 'x-a': '{actor.naam}' }
  })
  const text = JSON.stringify(error?.issues.map(({ message }) => message))
  t.match(text, 'unknown placeholder {actor.naam}; known: doel.brp.doelbinding, doel.brp.verwerking, doel.id')
  t.notMatch(text, 'geheim geheim')
})

t.test('two bronnen of one soort need two ids', async t => {
  t.ok(bronnenSchema.safeParse([brp, { ...brp, id: 'brp-2' }]).success)
  t.match(bronnenSchema.safeParse([brp, brp]).error?.issues, [{ path: [1, 'id'], message: 'id used twice' }])
  t.notOk(bronnenSchema.safeParse([]).success)
})

t.test('every setting says what it is, in the JSON Schema beside the file', async t => {
  const schema = z.toJSONSchema(bronSchema, { io: 'input' })
  const entries = schema.oneOf ?? schema.anyOf ?? []
  t.equal(entries.length, 8)
  for (const entry of entries) {
    const properties = Object.entries(
      (entry as { properties?: Record<string, { description?: string }> }).properties ?? {}
    )
    const silent = properties.filter(([, { description }]) => !description).map(([name]) => name)
    t.strictSame(silent, [])
  }
})
