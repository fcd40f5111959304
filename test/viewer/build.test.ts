import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import t from 'tap'
import { buildViewer } from '../../viewer/build.ts'
import { keepUsedVariables } from '../../viewer/used-variables.ts'

t.test('a custom property stays when a rule or another that stays uses it', async t => {
  const css = '.t{--a:var(--b);--b:"x;}";--c:url(data:x;y);--d:1px}.u--e:hover{color:var(--a,var(--f))}'
  t.equal(keepUsedVariables(css), '.t{--a:var(--b);--b:"x;}";}.u--e:hover{color:var(--a,var(--f))}')
})

t.test('the viewer is at most 150 kB gzipped, and is built once', async t => {
  const place = await buildViewer()
  const files = globSync('**/*.*', { cwd: place })
  t.ok(files.length >= 3)
  const sizes = files.map(file => [file, gzipSync(readFileSync(join(place, file)), { level: 9 }).length] as const)
  const total = sizes.reduce((sum, [, size]) => sum + size, 0)
  t.comment(`${total} bytes gzipped: ${sizes.map(([file, size]) => `${file} ${size}`).join(', ')}`)
  t.ok(total <= 150_000)
  t.equal(await buildViewer(), place)
})
