// Breaks each rule of doelbinding in turn, in a copy of the project, and expects a test to go red: `npm run mutanten`.
// With words behind it (`npm run mutanten -- geheim zgw`) only the mutants with one of these in their name.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { mutanten } from './mutanten/lijst.ts'
import type { Mutant } from './mutanten/mutant.ts'

const copied = ['src', 'test', 'simulatie', 'config', 'openapi', 'scripts', 'package.json', 'tsconfig.json', '.taprc']

const makeCopy = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'klantbeeld-mutanten-'))
  for (const name of copied) cpSync(name, join(folder, name), { recursive: true })
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'dir')
  return folder
}

/** One test file, run by Node itself: green, or the first test of it that is not. */
const runTest = (folder: string, file: string): { readonly green: boolean; readonly failed: string } => {
  const { status, stdout } = spawnSync(process.execPath, [file], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 60_000,
    killSignal: 'SIGKILL'
  })
  const [, failed = ''] = /^not ok \d+ - (.*?)(?: # time=.*)?$/m.exec(stdout) ?? []
  return { green: status === 0, failed }
}

type Uitslag = { readonly mutant: Mutant; readonly soort: 'killed' | 'survived' | 'broken'; readonly door: string }

const countOf = (text: string, part: string): number => text.split(part).length - 1

/** `broken`: the replacement does not fit its file (any more), or the file does not even load with it. */
const tryMutant = (folder: string, mutant: Mutant): Uitslag => {
  const path = join(folder, mutant.bestand)
  const source = readFileSync(path, 'utf8')
  const found = countOf(source, mutant.van)
  if (found !== 1) return { mutant, soort: 'broken', door: `its text stands ${found} times in ${mutant.bestand}` }
  writeFileSync(
    path,
    source.replace(mutant.van, () => mutant.naar)
  )
  try {
    for (const file of mutant.tests) {
      const { green, failed } = runTest(folder, file)
      if (green) continue
      return failed === ''
        ? { mutant, soort: 'broken', door: `${file} did not come to its tests` }
        : { mutant, soort: 'killed', door: `${file}: ${failed}` }
    }
    return { mutant, soort: 'survived', door: '**SURVIVED**' }
  } finally {
    writeFileSync(path, source)
  }
}

/** A mutant proves nothing where the tests are red without it. */
const redBefore = (folder: string, chosen: readonly Mutant[]): string[] =>
  [...new Set(chosen.flatMap(({ tests }) => tests))].filter(file => !runTest(folder, file).green)

const cell = (text: string): string => text.replaceAll('|', '\\|')

const main = (words: readonly string[]): number => {
  const chosen = mutanten.filter(({ naam }) => words.length === 0 || words.some(word => naam.includes(word)))
  const folder = makeCopy()
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const red = redBefore(folder, chosen)
  if (red.length > 0) {
    console.error(`These tests fail without any mutant: ${red.join(', ')}`)
    return 1
  }
  console.log('| Mutant | In | Killed by |\n|---|---|---|')
  const uitslagen = chosen.map(mutant => {
    const uitslag = tryMutant(folder, mutant)
    console.log(`| ${cell(mutant.naam)} | ${mutant.bestand.replace('src/', '')} | ${cell(uitslag.door)} |`)
    return uitslag
  })
  const count = (soort: Uitslag['soort']) => uitslagen.filter(uitslag => uitslag.soort === soort).length
  console.log(`\n${count('killed')} killed, ${count('survived')} survived, ${count('broken')} do not fit`)
  return count('killed') === chosen.length && chosen.length > 0 ? 0 : 1
}

process.exitCode = main(process.argv.slice(2))
