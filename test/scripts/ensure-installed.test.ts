import { spawnSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import t, { type Test } from 'tap'

type Packages = Record<string, Record<string, unknown>>

const script = resolve('scripts/ensure-installed.mjs')

const wanted: Packages = {
  '': { name: 'proef' },
  'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
  'node_modules/t': { version: '1.0.0', integrity: 'sha512-t', dev: true },
  'node_modules/mac': { version: '1.0.0', integrity: 'sha512-m', optional: true }
}
const { '': _root, 'node_modules/mac': _mac, ...complete } = wanted
const { 'node_modules/t': _tool, ...production } = complete

/** Runs the script with a fake npm that leaves its arguments behind, or fails. */
const run = (t: Test, installed: Packages | undefined, event = 'pretest', npm = 'ok') => {
  const dir = t.testdir({
    'package-lock.json': JSON.stringify({ packages: wanted }),
    'npm.cjs':
      npm === 'ok'
        ? `require('fs').writeFileSync('called', process.argv.slice(2).join(' '))`
        : `console.error('no network'); process.exit(7)`,
    node_modules: {}
  })
  if (installed) writeFileSync(join(dir, 'node_modules/.package-lock.json'), JSON.stringify({ packages: installed }))
  const env = { npm_execpath: join(dir, 'npm.cjs'), npm_node_execpath: process.execPath, npm_lifecycle_event: event }
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], { cwd: dir, env, encoding: 'utf8' })
  return { status, stdout, stderr, called: existsSync(join(dir, 'called')) }
}

const changed = { ...complete, 'node_modules/a': { version: '1.0.0', integrity: 'sha512-other' } }

const rows = [
  ['nothing is installed', undefined, 'pretest', true],
  ['all but an optional package is there', complete, 'pretest', false],
  ['a package differs from the lock file', changed, 'pretest', true],
  ['a dev dependency is missing before the tests', production, 'pretest', true],
  ['a dev dependency is missing before a production start', production, 'prestart', false]
] as const

for (const [name, installed, event, expected] of rows) {
  t.test(`npm ci runs only when needed: ${name}`, async t => {
    const { status, called, stdout } = run(t, installed, event)
    t.equal(status, 0)
    t.equal(called, expected)
    t.equal(stdout.trim().split('\n').filter(Boolean).length, expected ? 1 : 0, 'says so in one line')
  })
}

t.test('what npm says is shown when it fails, and its exit code is kept', async t => {
  const { status, stderr } = run(t, undefined, 'pretest', 'broken')
  t.equal(status, 7)
  t.match(stderr, /no network/)
})
