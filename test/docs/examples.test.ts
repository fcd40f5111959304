import { cpSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { loadConfig } from '../../src/config/load.ts'
import { bekendeVelden } from '../../src/wiring/contract.ts'

const sealing = `k1:${Buffer.alloc(32, 1).toString('base64')}`

/** Every variable that an example refers to, given some value. */
const environmentOf = (texts: readonly string[]) => {
  const names = texts.flatMap(text => [...text.matchAll(/\$\{(\w+)\}/g)].map(([, name = '']) => name))
  const fixed = { KLANTBEELD_VERZEGELING: sealing, KLANTBEELD_PSEUDONIEM: sealing, LOGBOEK_PAD: 'logboek.sqlite' }
  return { ...Object.fromEntries(names.map(name => [name, 'https://naam.example'])), ...fixed }
}

const faultsOf = (t: Test, file: string, text: string): readonly string[] => {
  const folder = t.testdir({})
  cpSync('config', folder, { recursive: true })
  writeFileSync(join(folder, file), text)
  const texts = ['klantbeeld.yaml', 'bronnen.yaml', 'doelbinding.yaml'].map(one =>
    readFileSync(join(folder, one), 'utf8')
  )
  const loaded = loadConfig(folder, { env: environmentOf(texts), velden: bekendeVelden })
  return loaded.ok ? [] : loaded.faults
}

const examples = globSync('docs/**/*.md').flatMap(page =>
  [...readFileSync(page, 'utf8').matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = ''], i) => ({ page, i, text }))
)
const fileOf = (text: string): string | undefined => {
  if (/^bronnen:/m.test(text)) return 'bronnen.yaml'
  return /^verwerkingsactiviteiten:/m.test(text) ? 'doelbinding.yaml' : undefined
}

for (const { page, i, text } of examples) {
  const file = fileOf(text)
  if (file === undefined) continue
  t.test(`${page}, example ${i + 1}: the service starts with it as ${file}`, async t => {
    t.same(faultsOf(t, file, text), [])
  })
}

t.test('there are examples, and a wrong one is found', async t => {
  const [first] = examples.filter(({ text }) => fileOf(text) === 'bronnen.yaml')
  t.ok(first)
  t.match(faultsOf(t, 'bronnen.yaml', `${first?.text}\n    tijdslimeitMs: 3\n`), [/unknown key/])
})
