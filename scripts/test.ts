// Runs all tests with tap, or the files and options given: `npm test -- test/cache/seal.test.ts`.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { stripVTControlCharacters } from 'node:util'
import { findChromium } from './chromium.ts'
import { toTally } from './tap-tally.ts'

const tap = 'node_modules/.bin/tap'
const rawOutput = '.tap/results.tap'
const builtFor = 'node_modules/.tap-built-for'

const runs = (command: string, ...args: string[]): boolean =>
  spawnSync(command, args, { stdio: 'ignore', timeout: 10_000 }).status === 0

const hasRedis = (): boolean => runs('redis-server', '--version') || runs('docker', 'info')

// Debian keeps the servers of PostgreSQL out of the path.
const hasPostgres = (): boolean => existsSync('/usr/lib/postgresql') || runs('postgres', '--version')

// Without this tap's first run after an install still loads the TypeScript plugin that .taprc leaves out.
const buildPluginsOnce = (): void => {
  const wanted = readFileSync('.taprc', 'utf8') + readFileSync('node_modules/tap/package.json', 'utf8')
  if (existsSync(builtFor) && readFileSync(builtFor, 'utf8') === wanted) return
  const { status } = spawnSync(tap, ['build'], { stdio: 'inherit' })
  if (status === 0) writeFileSync(builtFor, wanted)
}

// tap redraws a progress block that means nothing outside a terminal: keep the failures and what the tests print.
const printWithoutProgress = async (stdout: Readable): Promise<void> => {
  let previous = ''
  for await (const line of createInterface({ input: stdout })) {
    const text = stripVTControlCharacters(line).trimEnd()
    const isProgress = /^(Asserts|Suites): |^# /.test(text) || (text === '' && previous === '')
    if (isProgress) continue
    console.log(text)
    previous = text
  }
}

const runTap = async (args: readonly string[]): Promise<number> => {
  const isTerminal = process.stdout.isTTY === true
  const reporter = isTerminal ? 'base' : 'terse'
  const child = spawn(tap, ['run', `--output-file=${rawOutput}`, `--reporter=${reporter}`, ...args], {
    stdio: ['ignore', isTerminal ? 'inherit' : 'pipe', 'inherit'],
    // In a CI environment tap's reporters stay silent, failures included. Modules are compiled once for all files.
    env: { ...process.env, CI: '0', NODE_COMPILE_CACHE: 'node_modules/.cache/compiled' }
  })
  const exited = new Promise<number>(resolve => child.on('close', code => resolve(code ?? 1)))
  if (child.stdout) await printWithoutProgress(child.stdout)
  return exited
}

const report = (exitCode: number): number => {
  const tally = existsSync(rawOutput) ? toTally(readFileSync(rawOutput, 'utf8')) : undefined
  const { passed, failed, skipped } = tally ?? { passed: 0, failed: 0, skipped: 0 }
  if (passed + failed === 0) console.log('No test ran.')
  if (skipped > 0) console.log(`${skipped} skipped; the reasons stand in ${rawOutput}`)
  // tap can fail as a whole while every assertion passed.
  const failures = failed === 0 && exitCode !== 0 && passed > 0 ? 1 : failed
  console.log(`${passed} passed, ${failures} failed`)
  return failures === 0 && passed > 0 ? exitCode : 1
}

if (!hasRedis()) {
  console.error(
    'The tests need Redis: install redis-server (apt install redis-server, brew install redis) or start Docker.'
  )
  process.exit(1)
}
if (!hasPostgres()) {
  console.error('The tests need PostgreSQL: install postgresql (apt install postgresql, brew install postgresql).')
  process.exit(1)
}
if (findChromium() === undefined) {
  console.error('The tests need Chromium: install chromium (apt install chromium), or say where it is with CHROMIUM.')
  process.exit(1)
}
rmSync(rawOutput, { force: true })
buildPluginsOnce()
process.exitCode = report(await runTap(process.argv.slice(2)))
