import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { cruise, type ICruiseOptions } from 'dependency-cruiser'
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options'
import extractTsConfig from 'dependency-cruiser/config-utl/extract-ts-config'
import t from 'tap'

type Files = Record<string, string>

const folders = [
  'klantbeeld',
  'doelbinding',
  'auth',
  'adapters',
  'cache',
  'logboek',
  'aggregate',
  'traces',
  'http',
  'config'
]

/** A tree with one innocent file a folder, the generated types, and two installed packages. */
const base: Files = {
  'package.json': JSON.stringify({ dependencies: { gewoon: '1.0.0' }, devDependencies: { toets: '1.0.0' } }),
  'node_modules/gewoon/index.js': 'export const gewoon = 1',
  'node_modules/toets/index.js': 'export const toets = 1',
  'openapi/klantbeeld.generated.ts': 'export type Contract = string',
  'openapi/bronnen/brp.generated.ts': 'export type Bron = string',
  'simulatie/bron.ts': 'export const bron = 1',
  'scripts/taak.ts': 'export const taak = 1',
  'src/app.ts': folders.map(folder => `import './${folder}/begin.ts'`).join('\n'),
  'src/main.ts': `import './app.ts'`,
  ...Object.fromEntries(folders.map(folder => [`src/${folder}/begin.ts`, 'export type Begin = string']))
}

const typeImport = (target: string) => `import type * as geplant from '${target}'\nexport type Geplant = typeof geplant`

const options = async (baseDir: string): Promise<ICruiseOptions> => ({
  ...(await extractOptions('./.dependency-cruiser.mjs')),
  baseDir
})

/** The violations in the tree of base plus these files, as `rule: file`. */
const violations = async (dir: string, planted: Files): Promise<string[]> => {
  for (const [path, text] of Object.entries({ ...base, ...planted })) {
    mkdirSync(join(dir, dirname(path)), { recursive: true })
    writeFileSync(join(dir, path), text)
  }
  const tsConfig = extractTsConfig('tsconfig.json')
  const { output } = await cruise(['src', 'simulatie', 'scripts'], await options(dir), {}, { tsConfig })
  if (typeof output === 'string') throw new Error('dependency-cruiser gave a text instead of its result')
  return output.summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`).sort()
}

/** Each row: a file, what it imports, and the rule that must refuse it. */
const faults = [
  ['src/klantbeeld/pakket.ts', 'gewoon', 'klantbeeld-imports-nothing'],
  ['src/klantbeeld/ingebouwd.ts', 'node:fs', 'klantbeeld-imports-nothing'],
  ['src/klantbeeld/omhoog.ts', '../cache/begin.ts', 'klantbeeld-imports-nothing'],
  ['src/doelbinding/omlaag.ts', '../adapters/begin.ts', 'doelbinding-imports-down-only'],
  ['src/doelbinding/opzij.ts', '../aggregate/begin.ts', 'doelbinding-imports-down-only'],
  ['src/auth/opzij.ts', '../doelbinding/begin.ts', 'auth-imports-down-only'],
  ['src/adapters/opzij.ts', '../cache/begin.ts', 'adapters-imports-down-only'],
  ['src/adapters/contract.ts', '../../openapi/klantbeeld.generated.ts', 'adapters-imports-down-only'],
  ['src/cache/opzij.ts', '../adapters/begin.ts', 'cache-imports-down-only'],
  ['src/logboek/opzij.ts', '../aggregate/begin.ts', 'logboek-imports-down-only'],
  ['src/aggregate/opzij.ts', '../logboek/begin.ts', 'aggregate-imports-down-only'],
  ['src/aggregate/omhoog.ts', '../http/begin.ts', 'aggregate-imports-down-only'],
  ['src/http/diep.ts', '../adapters/begin.ts', 'http-imports-down-only'],
  ['src/http/bron.ts', '../../openapi/bronnen/brp.generated.ts', 'http-imports-down-only'],
  ['src/nieuw/map.ts', '../klantbeeld/begin.ts', 'folder-without-rule'],
  ['src/cache/instelling.ts', '../config/begin.ts', 'config-only-for-wiring'],
  ['src/http/bedrading.ts', '../app.ts', 'nobody-imports-the-wiring'],
  ['src/adapters/nep.ts', '../../simulatie/bron.ts', 'production-stays-in-src'],
  ['src/http/script.ts', '../../scripts/taak.ts', 'production-stays-in-src'],
  ['src/cache/weg.ts', './bestaat-niet.ts', 'everything-resolves']
] as const

t.test('imports along the arrows are accepted, type imports included', async t => {
  const along: Files = {
    'src/klantbeeld/contract.ts': typeImport('../../openapi/klantbeeld.generated.ts'),
    'src/doelbinding/register.ts': typeImport('gewoon'),
    'src/adapters/brp.ts': typeImport('../../openapi/bronnen/brp.generated.ts'),
    'src/aggregate/consult.ts': `${typeImport('../adapters/begin.ts')}\nimport '../cache/begin.ts'`,
    'src/http/route.ts': `${typeImport('../aggregate/begin.ts')}\nimport '../auth/begin.ts'`,
    'src/config/schema.ts': typeImport('../doelbinding/begin.ts'),
    'simulatie/demo.ts': `import '../src/app.ts'\nimport './bron.ts'`,
    'scripts/start.ts': `import './taak.ts'`
  }
  t.same(await violations(t.testdir(), along), [])
})

t.test('every import against the arrows is refused by its own rule', async t => {
  const planted = Object.fromEntries(faults.map(([file, target]) => [file, typeImport(target)]))
  const found = await violations(t.testdir(), { ...planted, 'simulatie/gebruik.ts': `import './bron.ts'` })
  for (const [file, target, rule] of faults) t.ok(found.includes(`${rule}: ${file}`), `${file} → ${target}`)
})

t.test('a devDependency, a cycle and a loose file are refused', async t => {
  const found = await violations(t.testdir(), {
    'src/http/toets.ts': `import { toets } from 'toets'\nexport const x = toets`,
    'src/cache/een.ts': `import './twee.ts'`,
    'src/cache/twee.ts': `import './een.ts'`,
    'src/logboek/los.ts': 'export const los = 1'
  })
  t.ok(found.includes('production-uses-no-dev-dependency: src/http/toets.ts'), 'devDependency')
  t.ok(found.includes('no-cycles: src/cache/een.ts'), 'cycle')
  t.ok(found.includes('no-orphans: src/logboek/los.ts'), 'loose file')
})
