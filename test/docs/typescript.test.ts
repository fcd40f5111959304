import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import t from 'tap'

const pages = ['README.md', 'docs/integrators.md', 'client/README.md']

/** What an example takes for granted: what the application around it has. */
const around = `
import { createKlantbeeldClient, type KlantbeeldVraag } from '@integraal-klantbeeld/client'
declare global {
  const session: { readonly accessToken: () => Promise<string> }
  const klant: KlantbeeldVraag['klant']
  const show: (...shown: readonly unknown[]) => void
  const paint: typeof show
  const tell: (text: string) => void
  const showIncomplete: () => void
}
`

/** An example may go on where the one before it on the page ended. */
const programOf = (page: string): string =>
  [...readFileSync(page, 'utf8').matchAll(/```ts\n([\s\S]*?)```/g)].map(([, example]) => example).join('\n')

const check = (dir: string, programs: Readonly<Record<string, string>>): string => {
  for (const [name, program] of Object.entries(programs)) writeFileSync(join(dir, name), program)
  const options = { noEmit: true, noUnusedLocals: false, skipLibCheck: true }
  const config = { extends: resolve('viewer/tsconfig.json'), compilerOptions: options, include: ['*.ts'] }
  writeFileSync(join(dir, 'tsconfig.json'), JSON.stringify(config))
  return spawnSync(resolve('node_modules/.bin/tsc'), ['--project', dir], { encoding: 'utf8' }).stdout
}

t.test('what the documentation shows in TypeScript has the types of the client', async t => {
  const programs = Object.fromEntries(pages.map((page, i) => [`page-${i}.ts`, programOf(page)]))
  for (const [name, program] of Object.entries(programs)) t.match(program, /createKlantbeeldClient\(/, name)
  t.equal(check(t.testdir(), { 'around.d.ts': around, ...programs }), '')
})

t.test('an operation that is not there is found', async t => {
  const wrong = programOf('docs/integrators.md').replace("GET('/mijn/taken'", "GET('/mijn/taak'")
  t.match(check(t.testdir(), { 'around.d.ts': around, 'page.ts': wrong }), /page\.ts.*'"\/mijn\/taak"'/)
})
