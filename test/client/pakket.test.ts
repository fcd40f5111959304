import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import t from 'tap'

t.test('the packed client works in plain Node.js, with its types', async t => {
  const dir = t.testdir({})
  execFileSync('npm', ['pack', '--workspace=client', `--pack-destination=${dir}`], { stdio: 'pipe' })
  const home = join(dir, 'node_modules/@integraal-klantbeeld/client')
  mkdirSync(home, { recursive: true })
  execFileSync('tar', ['xzf', join(dir, 'integraal-klantbeeld-client-0.1.0.tgz'), '-C', home, '--strip-components=1'])
  for (const name of ['openapi-fetch', 'eventsource-parser', 'openapi-typescript-helpers', '@types']) {
    symlinkSync(resolve('node_modules', name), join(dir, 'node_modules', name))
  }
  const program = `
import { createKlantbeeldClient, toResult } from '@integraal-klantbeeld/client'
const client = createKlantbeeldClient({ baseUrl: 'http://127.0.0.1:1/v1', token: () => 'x' })
const result = await toResult(client.GET('/doelen'))
const text: string = result.ok ? String(result.data.doelen[0]?.naam) : result.probleem.title
console.log(text)
`
  writeFileSync(join(dir, 'package.json'), '{"type": "module"}')
  writeFileSync(join(dir, 'program.ts'), program)
  const options = ['--module', 'nodenext', '--target', 'es2024', '--strict', '--noEmit', '--types', 'node']
  execFileSync(resolve('node_modules/.bin/tsc'), [...options, 'program.ts'], { cwd: dir })
  const said = execFileSync(process.execPath, ['program.ts'], { cwd: dir, encoding: 'utf8' })
  t.match(said, 'De dienst is niet bereikbaar.')
})
