// Everything that can be held by a tool without running the service. One line per check, all checks always.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, resolve } from 'node:path'

type Check = { name: string; command: readonly [string, ...string[]]; reads?: string; optional?: boolean }
type Outcome = { status: 'ok' | 'failed' | 'skipped'; output: string }

const contract = 'openapi/klantbeeld.openapi.yaml'
const standards = '../shared/standards'
const bin = resolve('node_modules/.bin')
// What tsc found the last time: only what changed is looked at again.
const typesSeen = 'node_modules/.cache/types.tsbuildinfo'

const spectral = (ruleset: string): Check['command'] => [
  'spectral',
  'lint',
  '--quiet',
  '--fail-severity=warn',
  `--ruleset=${ruleset}`,
  contract
]

const checks: readonly Check[] = [
  { name: 'format and lint', command: ['biome', 'check', '--error-on-warnings'] },
  { name: 'types', command: ['tsc', '--noEmit', '--project', '.', '--incremental', '--tsBuildInfoFile', typesSeen] },
  { name: 'types of the viewer', command: ['tsc', '--noEmit', '--project', 'viewer'] },
  {
    name: 'architecture',
    command: [
      'depcruise',
      '--config',
      '.dependency-cruiser.mjs',
      'src',
      'client/src',
      'viewer/src',
      'viewer/build.ts',
      'simulatie',
      'test',
      'bench',
      'scripts'
    ]
  },
  { name: 'dead code', command: ['knip', '--treat-config-hints-as-errors'] },
  { name: 'generated types', command: ['node', 'scripts/types.ts', '--check'] },
  { name: 'config schemas', command: ['node', 'scripts/schemas.ts', '--check'] },
  { name: 'generated pages', command: ['node', 'scripts/docs.ts', '--check'] },
  { name: 'API, own rules', command: spectral('.spectral.yaml') },
  ...['adr-spectral-2.1.0.yaml', 'adr-spectral.yaml'].map(file => ({
    name: `API, NLGov ${file}`,
    command: spectral(`${standards}/${file}`),
    reads: `${standards}/${file}`,
    optional: true
  }))
]

const run = ({ command, reads = '.', optional }: Check): Outcome => {
  if (!existsSync(reads)) return { status: optional ? 'skipped' : 'failed', output: `${reads} is not there` }
  // Spectral passes when the document is missing.
  if (command.includes(contract) && !existsSync(contract)) return { status: 'failed', output: `${contract} is missing` }
  const [program, ...args] = command
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` }
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8', env, maxBuffer: 64 * 2 ** 20 })
  return { status: status === 0 ? 'ok' : 'failed', output: `${stdout ?? ''}${stderr ?? ''}${error?.message ?? ''}` }
}

const outcomes = checks.map(check => {
  const start = performance.now()
  const { status, output } = run(check)
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`${status.padEnd(8)}${check.name} (${seconds} s)`)
  if (status !== 'ok') console.log(output.trimEnd().replaceAll(/^/gm, '    '))
  return status
})

const count = (status: Outcome['status']): number => outcomes.filter(outcome => outcome === status).length
console.log(`${count('ok')} passed, ${count('failed')} failed`)
process.exitCode = count('failed') === 0 ? 0 : 1
