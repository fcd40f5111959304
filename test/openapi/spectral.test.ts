import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { parse, stringify } from 'yaml'
import { z } from 'zod'

const ruleset = '.spectral.yaml'

const apiVersion = { 'API-Version': { description: 'Versie', schema: { type: 'string' } } }
const string = { type: 'string' }
const problem = { type: 'object', properties: { status: { type: 'integer' }, title: string, detail: string } }

const answer = (schema: object, type = 'application/json') => ({
  description: 'Antwoord',
  headers: apiVersion,
  content: { [type]: { schema } }
})
const failure = (schema: object = problem) => answer(schema, 'application/problem+json')

const operation = (operationId: string, responses: object = {}) => ({
  operationId,
  summary: 'Proef',
  description: 'Proef',
  tags: ['proef'],
  responses: { '200': answer(string), '400': failure(), '5XX': failure({ allOf: [problem, {}] }), ...responses }
})

const parameter = (name: string, where = 'query') => ({ name, in: where, required: where === 'path', schema: string })

const ok = { '200': answer(string) }

const document = (paths: object, components: object, openapi = '3.0.3') => ({
  openapi,
  info: { title: 'Proef', version: '1.0.0', description: 'Proef', contact: { name: 'Proef' } },
  servers: [{ url: 'https://klantbeeld.example/v1' }],
  tags: [{ name: 'proef', description: 'Proef' }],
  paths,
  components
})

const clean = document(
  {
    '/klantbeelden/{klantreferentie}/zaken': {
      parameters: [parameter('klantreferentie', 'path')],
      get: { ...operation('geefZaken'), parameters: [parameter('pageSize'), parameter('X-Correlation', 'header')] }
    },
    '/klantbeelden/_raadpleeg': { post: operation('raadpleegKlantbeeld', { default: failure() }) },
    '/zaken': { get: operation('geefMijnZaken', { '200': answer({ $ref: '#/components/schemas/Zaak' }) }) }
  },
  {
    schemas: { Zaak: { type: 'object', properties: { registratiedatum: { type: 'string', format: 'date' } } } },
    securitySchemes: { token: { type: 'http', scheme: 'bearer' } }
  }
)

const faults = document(
  {
    '/zonder-kop': { get: operation('zonderKop', { '404': { ...failure(), headers: {} } }) },
    '/fout-als-json': { get: operation('foutAlsJson', { default: answer(problem) }) },
    '/kaal-probleem': { get: operation('kaalProbleem', { '404': failure({ allOf: [{ type: 'object' }] }) }) },
    '/zonder-400/{id}': { parameters: [parameter('id', 'path')], get: { ...operation('zonder400'), responses: ok } },
    '/slang/{zaak_nummer}': { parameters: [parameter('zaak_nummer', 'path')], get: operation('slang') },
    '/persoon': { get: { ...operation('persoon'), parameters: [parameter('partnerBsn')] } },
    '/volg': { get: operation('volg'), trace: operation('volgSpoor') },
    '/onbekend-label': { get: { ...operation('onbekendLabel'), tags: ['onbekend'] } },
    '/koppelteken': { get: operation('geef-koppelteken') },
    '/naamloos': { get: { summary: 'Proef', responses: ok } },
    '/schuin/': { get: operation('schuin') },
    '/documents/_search': { post: operation('zoekDocumenten') }
  },
  {
    schemas: { Zaak: { type: 'object', properties: { registratiedatum: string, firstName: string } } },
    securitySchemes: { sleutel: { type: 'apiKey', name: 'sleutel', in: 'query' } }
  },
  '3.1.0'
)

/** Each rule, and the place in the document above that must make it speak. */
const expected = [
  'klantbeeld:openapi-3-0 at openapi',
  'klantbeeld:api-version-on-every-response at paths /zonder-kop get responses 404 headers',
  'klantbeeld:error-is-problem-json at paths /fout-als-json get responses default content',
  'klantbeeld:problem-members at paths /kaal-probleem get responses 404 content application/problem+json schema',
  'klantbeeld:path-parameters-can-be-wrong at paths /zonder-400/{id} get responses',
  'klantbeeld:parameter-camel-case at paths /slang/{zaak_nummer} parameters 0 name',
  'klantbeeld:no-person-in-url at paths /persoon get parameters 0 name',
  'klantbeeld:no-credentials-in-url at components securitySchemes sleutel in',
  'klantbeeld:http-methods at paths /volg',
  'klantbeeld:operation-id-camel-case at paths /koppelteken get operationId',
  'operation-operationId at paths /naamloos get',
  'operation-tags at paths /naamloos get',
  'operation-description at paths /naamloos get',
  'operation-tag-defined at paths /onbekend-label get tags 0',
  'path-keys-no-trailing-slash at paths /schuin/',
  'klantbeeld:dutch-resources at paths /documents/_search',
  'klantbeeld:dutch-properties at components schemas Zaak properties firstName',
  'klantbeeld:date-has-format at components schemas Zaak properties registratiedatum'
]

const findings = z.array(z.object({ code: z.string(), path: z.array(z.union([z.string(), z.number()])) }))
const spectral = 'node_modules/@stoplight/spectral-cli/dist/index.js'

const lint = (file: string): string[] => {
  const args = [spectral, 'lint', '--quiet', '--format=json', `--ruleset=${ruleset}`, file]
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (stdout === '') throw new Error(stderr)
  return findings.parse(JSON.parse(stdout)).map(({ code, path }) => `${code} at ${path.join(' ')}`)
}

const lintAll = (t: Test, contents: object) =>
  lint(join(t.testdir({ 'proef.yaml': stringify(contents) }), 'proef.yaml'))

t.test('a document that keeps the rules gives no finding', async t => {
  t.same(lintAll(t, clean), [])
})

t.test('each planted fault is found by its own rule', async t => {
  const found = lintAll(t, faults)
  for (const finding of expected) t.ok(found.includes(finding), finding)
})

t.test('every rule of our own has a planted fault', async t => {
  const { rules } = z.object({ rules: z.record(z.string(), z.unknown()) }).parse(parse(readFileSync(ruleset, 'utf8')))
  const tried = new Set(expected.map(finding => finding.split(' at ')[0]))
  t.same(
    Object.keys(rules).filter(rule => !tried.has(rule)),
    []
  )
})
