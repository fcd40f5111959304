import { spawnSync } from 'node:child_process'
import { appendFileSync, existsSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import t, { type Test } from 'tap'

const script = resolve('scripts/types.ts')

const document = (schema: string) => `openapi: 3.0.3
info: { title: proef, version: 1.0.0 }
paths: {}
components: { schemas: { ${schema}: { type: string } } }
`

const makeTree = (t: Test): string =>
  t.testdir({
    openapi: {
      'klantbeeld.openapi.yaml': document('Klant'),
      bronnen: { 'brp.openapi.yaml': document('Persoon') }
    }
  })

const run = (cwd: string, ...args: string[]) => {
  const { status, stderr } = spawnSync(process.execPath, [script, ...args], { cwd, encoding: 'utf8' })
  return { status, stderr }
}

t.test('types are made beside their document and are then current', async t => {
  const dir = makeTree(t)
  t.equal(run(dir).status, 0)
  t.match(readFileSync(join(dir, 'openapi/klantbeeld.generated.ts'), 'utf8'), /Klant: string/)
  t.match(readFileSync(join(dir, 'openapi/bronnen/brp.generated.ts'), 'utf8'), /Persoon: string/)
  t.match(JSON.parse(readFileSync(join(dir, 'openapi/klantbeeld.generated.json'), 'utf8')), {
    components: { schemas: { Klant: { type: 'string' } } }
  })
  t.notOk(existsSync(join(dir, 'openapi/bronnen/brp.generated.json')), 'only what the service itself reads')
  t.equal(run(dir, '--check').status, 0)
  rmSync(join(dir, 'openapi/klantbeeld.generated.json'))
  t.equal(run(dir, '--check').status, 1)
})

t.test('types that differ, are missing or lost their document are named, and left alone', async t => {
  const dir = makeTree(t)
  const missing = run(dir, '--check')
  t.equal(missing.status, 1)
  t.match(missing.stderr, /openapi\/klantbeeld\.generated\.ts\n/)
  t.notOk(existsSync(join(dir, 'openapi/klantbeeld.generated.ts')))

  run(dir)
  appendFileSync(join(dir, 'openapi/klantbeeld.generated.ts'), '// by hand\n')
  rmSync(join(dir, 'openapi/bronnen/brp.openapi.yaml'))
  const changed = run(dir, '--check')
  t.equal(changed.status, 1)
  t.match(
    changed.stderr,
    /openapi\/klantbeeld\.generated\.ts\nopenapi\/bronnen\/brp\.generated\.ts \(its document is gone\)/
  )
})

t.test('a tree without documents is an error, not a silent success', async t => {
  t.equal(run(t.testdir(), '--check').status, 1)
})
