import { writeFile } from 'node:fs/promises'
import { availableParallelism, cpus, loadavg } from 'node:os'
import { type Bench, openBench } from './bench.ts'
import { type Row, toResults, toTable } from './report.ts'
import { callRows } from './rows/calls.ts'
import { coldRows } from './rows/cold.ts'
import { growthRows } from './rows/growth.ts'
import { hotRows } from './rows/hot.ts'
import { logboekRows } from './rows/logboek.ts'
import { memoryRows } from './rows/memory.ts'
import { pureRows } from './rows/pure.ts'
import { replicaRows } from './rows/replicas.ts'
import { startRows } from './rows/start.ts'
import { streamRows } from './rows/stream.ts'

// The numbers of the service as one table; with names, only those: `npm run bench -- hot pure`. What starts with a dash
// goes to Node for the service: `npm run bench -- hot --cpu-prof`; but `--write` puts the table in bench/RESULTS.md as
// well. A missed target is told and nothing more: exit 1 means that the run itself broke.

const groups: Readonly<Record<string, (bench: Bench) => Promise<Row[]>>> = {
  hot: hotRows,
  logboek: logboekRows,
  cold: coldRows,
  calls: callRows,
  memory: memoryRows,
  start: startRows,
  stream: streamRows,
  pure: pureRows,
  replicas: replicaRows,
  growth: growthRows
}
const limitMs = 600_000
const write = '--write'
const results = new URL('./RESULTS.md', import.meta.url)

const pickGroups = (names: readonly string[]) => {
  const unknown = names.filter(name => !Object.hasOwn(groups, name))
  if (unknown.length > 0) throw new Error(`unknown: ${unknown.join(', ')}; known: ${Object.keys(groups).join(', ')}`)
  return Object.entries(groups).filter(([name]) => names.length === 0 || names.includes(name))
}

const run = async (): Promise<void> => {
  const words = process.argv.slice(2)
  const [load = 0] = loadavg()
  const chosen = pickGroups(words.filter(word => !word.startsWith('-')))
  const bench = await openBench(words.filter(word => word.startsWith('-') && word !== write))
  const rows: Row[] = []
  try {
    for (const [name, measure] of chosen) {
      console.error(`${name} …`)
      rows.push(...(await measure(bench)))
    }
  } finally {
    await bench.close()
  }
  const { model = 'unknown' } = cpus()[0] ?? {}
  const machine = `${availableParallelism()} cores (${model}), load average ${load.toFixed(1)} at the start`
  const text = `${toTable(rows)}\n\nNode ${process.versions.node}; ${machine}; simulated sources on loopback.`
  console.log(text)
  if (words.includes(write)) await writeFile(results, toResults(text))
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))
setTimeout(() => {
  console.error(`the benchmarks take longer than ${limitMs / 1_000} s`)
  process.exit(1)
}, limitMs).unref()

try {
  await run()
} catch (error) {
  console.error(error)
  process.exitCode = 1
}
