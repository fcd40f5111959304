import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import { loadConfig } from '../../src/config/load.ts'
import { bekendeVelden } from '../../src/wiring/contract.ts'

const geheim = `k1:${Buffer.alloc(32, 7).toString('base64')}`
const env = {
  DEMO_JWKS_URL: 'http://127.0.0.1:1/jwks.json',
  LOGBOEK_PAD: '/tmp/logboek.sqlite',
  KLANTBEELD_VERZEGELING: geheim,
  KLANTBEELD_PSEUDONIEM: geheim,
  BRP_URL: 'http://127.0.0.1:2',
  BRP_API_KEY: 'sleutel-van-de-brp',
  ZGW_URL: 'http://127.0.0.1:3',
  ZGW_SECRET: 'geheim-van-het-zaaksysteem-met-lengte',
  OBJECTEN_URL: 'http://127.0.0.1:9/api/v2',
  OBJECTEN_TOKEN: 'token-van-objecten',
  OBJECTTYPE_TAAK: 'http://127.0.0.1:9/objecttypes/taak',
  OBJECTTYPE_BERICHT: 'http://127.0.0.1:9/objecttypes/bericht',
  VTB_URL: 'http://127.0.0.1:9',
  VTB_TOKEN: 'token-van-open-vtb',
  KVK_URL: 'http://127.0.0.1:9/api',
  KVK_API_KEY: 'geheim-van-de-kvk',
  NOTIFYNL_URL: 'http://127.0.0.1:9',
  NOTIFYNL_API_KEY: 'toets-26785a09-ab16-4eb0-8407-a37497a57506-3d844edf-8d35-48ac-975b-e847b4f122b0',
  NOTIFYNL_SJABLOON_EMAIL: 'f33517ff-2a88-4f6e-b855-c550268ce08a',
  NOTIFYNL_SJABLOON_SMS: '0d7b9f0a-52a4-4e5a-8a9c-6a7a5e3d7b11',
  KLANTINTERACTIES_URL: 'http://127.0.0.1:4',
  KLANTINTERACTIES_TOKEN: 'token-van-open-klant'
}

const folder = mkdtempSync(join(tmpdir(), 'klantbeeld-config-'))
t.teardown(() => rmSync(folder, { recursive: true }))
const examples = fileURLToPath(new URL('../../config', import.meta.url))

type Change = { readonly file: string; readonly from: string; readonly to: string }

const faultsAfter = ({ file, from, to }: Change, environment: Record<string, string | undefined> = env): string[] => {
  cpSync(examples, folder, { recursive: true })
  const path = join(folder, file)
  const source = readFileSync(path, 'utf8')
  if (!source.includes(from)) throw new Error(`the example config no longer has: ${from}`)
  writeFileSync(path, source.replace(from, to))
  const loaded = loadConfig(folder, { env: environment, velden: bekendeVelden })
  return loaded.ok ? [] : [...loaded.faults]
}
const nothing = { file: 'klantbeeld.yaml', from: 'server:', to: 'server:' }

t.test('the example configuration is right', async t => t.same(faultsAfter(nothing), []))

t.test('a fault stops the start and names file, place, path and reason', async t => {
  for (const [file, from, to, fault] of [
    ['klantbeeld.yaml', 'maxBytes:', 'maxByts:', /^klantbeeld\.yaml:\d+:\d+: server\.maxByts: unknown key/],
    ['klantbeeld.yaml', 'poort: 8080', 'poort: 99999', /^klantbeeld\.yaml:\d+:\d+: server\.poort: /],
    ['klantbeeld.yaml', 'totaalMs: 2500', 'totaalMs: snel', /^klantbeeld\.yaml:\d+:\d+: tijdslimiet\.totaalMs: /],
    ['klantbeeld.yaml', '\nserver:', '\nserver: {}\nserver:', /^klantbeeld\.yaml:\d+:\d+: a key stands here twice/],
    ['klantbeeld.yaml', '\nserver:', '\n}server:', /^klantbeeld\.yaml:\d+:\d+: is not valid YAML/],
    [
      'klantbeeld.yaml',
      'doel: mijn-omgeving',
      'doel: kcc-klantcontact',
      /^klantbeeld\.yaml: mijn\.doel: .*perspectief klant/
    ],
    ['klantbeeld.yaml', 'doel: mijn-omgeving', 'doel: nergens', /^klantbeeld\.yaml: mijn\.doel: .*"nergens"/],
    ['doelbinding.yaml', '  mijn-omgeving:', '  mijn-ander:', /^klantbeeld\.yaml: mijn\.doel: .*"mijn-omgeving"/],
    ['bronnen.yaml', 'soort: zgw', 'soort: zaaksysteem', /^bronnen\.yaml:\d+:\d+: bronnen\[2\].soort: /],
    ['bronnen.yaml', 'id: openklant', 'id: openzaak', /^bronnen\.yaml:\d+:\d+: bronnen\[3\].id: id used twice/],
    ['bronnen.yaml', 'gelijktijdig: 32', 'gelijktijdig: -1', /bronnen\[0\]\.gelijktijdig: /],
    ['bronnen.yaml', '{doel.brp.verwerking}', '{klant.bsn}', /bronnen\[0\]\.koppen\.x-verwerking: unknown placeholder/],
    [
      'doelbinding.yaml',
      '- geboorte.datum',
      '- geboortedag',
      /^doelbinding\.yaml:\d+:\d+: verwerkingsactiviteiten\.kcc-klantcontact\.onderdelen\.persoon\.velden\[2\]: "geboortedag" is not a field/
    ],
    [
      'doelbinding.yaml',
      '    uri: https://register.example/verwerkingsactiviteiten/adrescontrole\n',
      '',
      /^doelbinding\.yaml:\d+:\d+: verwerkingsactiviteiten\.adrescontrole\.uri: /
    ],
    ['doelbinding.yaml', 'versie: ', 'versie: *', /^doelbinding\.yaml: has an alias without anchor/],
    ['doelbinding.yaml', '  adrescontrole:', '  Adres Controle:', /expected an id in lower case/]
  ] as const) {
    const faults = faultsAfter({ file, from, to })
    t.equal(faults.length, 1, faults.join(' | '))
    t.match(faults[0], fault)
  }
})

t.test('a secret that the environment lacks is named, where it is used', async t => {
  const faults = faultsAfter(nothing, { ...env, ZGW_SECRET: undefined, BRP_API_KEY: '' })
  t.match(faults.join('\n'), /bronnen\.yaml:\d+:\d+: the environment variable ZGW_SECRET is not set/)
  t.match(faults.join('\n'), /the environment variable BRP_API_KEY is not set/)
})

t.test('faults of all three files come at once', async t => {
  cpSync(examples, folder, { recursive: true })
  for (const file of ['klantbeeld.yaml', 'bronnen.yaml', 'doelbinding.yaml'])
    writeFileSync(join(folder, file), 'x: 1\n')
  const loaded = loadConfig(folder, { env: { ...env, REDIS_URL: 'http://geheim@redis' }, velden: bekendeVelden })
  const text = loaded.ok ? '' : loaded.faults.join('\n')
  for (const name of ['klantbeeld.yaml', 'bronnen.yaml', 'doelbinding.yaml', 'REDIS_URL'])
    t.match(text, new RegExp(name))
})

t.test('no fault repeats a secret', async t => {
  const wrong = { ...env, KLANTBEELD_VERZEGELING: `k1:${'geheimetekst'.repeat(3)}`, BRP_API_KEY: 'geheim met spatie' }
  const text = faultsAfter(nothing, wrong).join('\n')
  t.match(text, /sleutels\.verzegeling/)
  t.match(text, /authenticatie\.waarde/)
  t.notMatch(text, /geheim/)
})

t.test('a folder that is not there is one clear fault per file', async t => {
  const loaded = loadConfig(join(folder, 'nergens'), { env, velden: bekendeVelden })
  t.equal(loaded.ok ? 0 : loaded.faults.length, 3)
})
