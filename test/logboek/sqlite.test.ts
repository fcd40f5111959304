import { spawn } from 'node:child_process'
import { mkdirSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import t, { type Test } from 'tap'
import type { UseDatabank } from '../../src/logboek/databank.ts'
import { beginRegels, eindRegels } from '../../src/logboek/raadpleging.ts'
import { logboekSchema } from '../../src/logboek/schema.ts'
import { openSqliteLogboek, type Surroundings } from '../../src/logboek/sqlite.ts'
import { openDatabank, openSchrijfbank } from '../../src/logboek/sqlite-databank.ts'
import type { Logboek } from '../../src/logboek/store.ts'
import { contract } from './contract.ts'
import { untilWritable } from './schrijfbaar.ts'
import { raadpleging } from './voorbeeld.ts'
import { check } from './winkel.ts'

const begin = beginRegels(raadpleging)
const oneLine = begin.slice(0, 1)
const padOf = (t: Test): string => join(t.testdir(), 'logboek', 'regels.sqlite')

const useFile =
  (pad: string): UseDatabank =>
  async (access, work) => {
    const db = await openDatabank(pad, { readOnly: access === 'lezen' })
    try {
      return await work(db)
    } finally {
      await db.close()
    }
  }

const open = async (
  t: Test,
  { maxWachtend = 10_000, surroundings }: { maxWachtend?: number; surroundings?: Surroundings } = {}
) => {
  const pad = padOf(t)
  const logboek = await openSqliteLogboek(logboekSchema.parse({ pad, maxWachtend }), {}, surroundings)
  t.teardown(() => logboek.close())
  if (surroundings === undefined) await untilWritable(logboek)
  return { pad, logboek }
}

/** How many lines of the example are in the file: all, or none of a transaction. */
const countLines = (pad: string): number => {
  const db = new DatabaseSync(pad, { readOnly: true })
  try {
    return Number(db.prepare('SELECT count(*) AS aantal FROM regels').get()?.aantal)
  } finally {
    db.close()
  }
}

const recovers = async (logboek: Logboek): Promise<boolean> => {
  const until = performance.now() + 5000
  while (performance.now() < until) {
    if ((await logboek.append(begin)).ok) return true
    await delay(20)
  }
  return false
}

/** Writes until it is killed, after a random number of answers; gives the traces that were answered. */
const writeAndDie = async (pad: string): Promise<string[]> => {
  const script = fileURLToPath(new URL('./append-and-die.ts', import.meta.url))
  const child = spawn(process.execPath, [script, pad], { stdio: ['ignore', 'pipe', 'inherit'] })
  const wanted = Math.random() * 500
  const answered: string[] = []
  for await (const line of createInterface({ input: child.stdout })) {
    answered.push(line)
    if (answered.length >= wanted) child.kill('SIGKILL')
  }
  // What was cut off in the middle of a line was not told.
  return answered.filter(line => line.length === 32)
}

t.test(
  'lines are durable: killed at any moment, all that was answered is there, and the next start needs no repair',
  async t => {
    const pad = padOf(t)
    const answered: string[] = []
    for (let round = 0; round < 4; round++) answered.push(...(await writeAndDie(pad)))
    const db = new DatabaseSync(pad)
    const count = db.prepare('SELECT count(*) AS aantal FROM regels WHERE trace_id = ?')
    t.same(
      answered.filter(traceId => count.get(traceId)?.aantal !== begin.length),
      []
    )
    t.ok(answered.length >= 4)
    db.close()
    const rapporten = await check({ use: useFile(pad) })
    t.equal(rapporten.length, 8, 'two classes, four starts')
    t.ok(
      rapporten.every(({ fout }) => fout === undefined || fout.reden === 'zegel'),
      JSON.stringify(rapporten)
    )
  }
)

t.test('the file and its side files are for the owner only', async t => {
  const { pad, logboek } = await open(t)
  await logboek.append(begin)
  t.equal(statSync(dirname(pad)).mode & 0o777, 0o700)
  for (const suffix of ['', '-wal', '-shm']) t.equal(statSync(pad + suffix).mode & 0o777, 0o600, suffix)
})

t.test('appends that come together share a commit', async t => {
  const { pad, logboek } = await open(t)
  const answers = await Promise.all(Array.from({ length: 200 }, () => logboek.append(begin)))
  t.ok(answers.every(({ ok }) => ok))
  const { commits, geschreven, wachtend } = logboek.state()
  t.ok(commits >= 1 && commits < 20, `${commits} commits`)
  t.same({ geschreven, wachtend }, { geschreven: 400, wachtend: 0 })
  t.equal(countLines(pad), 400)
})

t.test('more lines than may wait are refused at once, and there is room again after the commit', async t => {
  const { logboek } = await open(t, { maxWachtend: 3 })
  const answers = Promise.all([1, 2, 3, 4].map(() => logboek.append(oneLine)))
  t.equal(logboek.state().wachtend, 3)
  t.same(await answers, [{ ok: true }, { ok: true }, { ok: true }, { ok: false, reden: 'wachtrijVol' }])
  t.same(await logboek.append(oneLine), { ok: true })
  t.match(logboek.state(), { schrijfbaar: true, wachtend: 0, geschreven: 4 })
})

t.test('a lock: refused within a bound, the state says why, and it recovers', async t => {
  const { pad, logboek } = await open(t)
  const other = new DatabaseSync(pad)
  other.exec('BEGIN EXCLUSIVE')
  const before = performance.now()
  t.same(await logboek.append(begin), { ok: false, reden: 'vergrendeld' })
  t.ok(performance.now() - before < 2000)
  t.match(logboek.state(), { schrijfbaar: false, reden: 'vergrendeld', wachtend: 0 })
  other.exec('ROLLBACK')
  other.close()
  t.ok(await recovers(logboek))
  t.match(logboek.state(), { schrijfbaar: true, reden: undefined })
})

t.test('a removed folder: refused, and it recovers when the folder is back', async t => {
  const { pad, logboek } = await open(t)
  await logboek.append(begin)
  rmSync(dirname(pad), { recursive: true })
  t.same(await logboek.append(begin), { ok: false, reden: 'verdwenen' })
  mkdirSync(dirname(pad))
  t.ok(await recovers(logboek))
  t.equal(countLines(pad), begin.length)
})

t.test('a thread that dies: what waited is refused, nothing for a second, then a new thread', async t => {
  const workers: Worker[] = []
  const clock = { ms: 0 }
  const { pad, logboek } = await open(t, {
    surroundings: {
      startWorker: workerData => {
        const worker = new Worker(new URL('../../src/logboek/sqlite-worker.ts', import.meta.url), { workerData })
        workers.push(worker)
        return worker
      },
      nowMs: () => clock.ms,
      limitMs: 5000
    }
  })
  const ended = workers[0]?.terminate()
  t.same(await logboek.append(begin), { ok: false, reden: 'gestopt' })
  await ended
  t.match(logboek.state(), { schrijfbaar: false, reden: 'gestopt', wachtend: 0 })
  t.same(await logboek.append(begin), { ok: false, reden: 'gestopt' })
  t.equal(workers.length, 1)
  clock.ms += 1000
  t.same(await logboek.append(begin), { ok: true })
  t.equal(workers.length, 2)
  t.equal(countLines(pad), begin.length)
})

t.test('a thread that cannot be started is a reason, not an exception', async t => {
  const startWorker = () => {
    throw new Error('no threads left')
  }
  const { logboek } = await open(t, { surroundings: { startWorker, nowMs: () => 0, limitMs: 5000 } })
  t.match(logboek.state(), { schrijfbaar: false, reden: 'gestopt', wachtend: 0 })
})

t.test('a disk that hangs: refused at the time limit, after that at once, and recovered when it answers', async t => {
  const clock = { ms: 0 }
  const answers = new MessageChannel()
  t.teardown(() => answers.port1.close())
  // Answers the first question, then nothing until it is told to.
  const hanging = `
    const { parentPort, workerData } = require('node:worker_threads')
    let asked = 0
    parentPort.on('message', question => {
      if (question === undefined) process.exit()
      if (++asked !== 2) parentPort.postMessage({ ok: true })
    })
    workerData.answers.on('message', () => parentPort.postMessage({ ok: true }))`
  const { logboek } = await open(t, {
    surroundings: {
      startWorker: () => {
        const workerData = { answers: answers.port2 }
        return new Worker(hanging, { eval: true, workerData, transferList: [answers.port2] })
      },
      nowMs: () => clock.ms,
      limitMs: 50
    }
  })
  t.same(await logboek.append(begin), { ok: false, reden: 'tijdslimiet' })
  clock.ms += 51
  t.same(await logboek.append(begin), { ok: false, reden: 'tijdslimiet' })
  t.match(logboek.state(), { schrijfbaar: false, reden: 'tijdslimiet', wachtend: 0 })
  answers.port1.postMessage('answer')
  t.ok(await recovers(logboek))
})

t.test('a logboek that cannot be opened does not stop the start: the state says why', async t => {
  const pad = join(t.testdir({ file: '' }), 'file', 'regels.sqlite')
  const logboek = await openSqliteLogboek(logboekSchema.parse({ pad }))
  t.teardown(() => logboek.close())
  t.match(logboek.state(), { schrijfbaar: false, reden: 'onbereikbaar' })
  t.same(await logboek.append(begin), { ok: false, reden: 'onbereikbaar' })
})

t.test('closing writes what waits, and refuses what comes after', async t => {
  const { pad, logboek } = await open(t)
  const waiting = Promise.all(Array.from({ length: 300 }, () => logboek.append(oneLine)))
  const closed = logboek.close()
  t.same(await logboek.append(begin), { ok: false, reden: 'gesloten' })
  await closed
  t.ok((await waiting).every(({ ok }) => ok))
  t.equal(countLines(pad), 300)
  await logboek.close()
  t.match(logboek.state(), { schrijfbaar: false, reden: 'gesloten' })
})

t.test(
  'the thread for other tasks reads, exports and prunes what the writer wrote, and can be asked again',
  async t => {
    const { pad, logboek } = await open(t)
    const einde = eindRegels(raadpleging, { resultaat: 'gelukt', geeindigdMs: raadpleging.begonnenMs + 5, bronnen: [] })
    for (const regels of [begin, einde]) await logboek.append(regels)
    const vraag = { traceId: raadpleging.traceId, limit: 10 }
    const read = await logboek.lezer.readTrace(vraag)
    t.same(read.ok && read.regels.filter(({ stroom }) => stroom === 'ldv'), [begin[0], einde[0]])
    const sink = { naam: 'ldv', stromen: ['ldv'] } as const
    const [next, backlog, opgeschoond] = await Promise.all([
      logboek.uitvoer.next({ sink, limit: 10 }),
      logboek.uitvoer.backlog({ sink }),
      logboek.opschonen()
    ])
    t.match(next, { ok: true, regels: { length: 2 } })
    t.same(backlog, { ok: true, regels: 2 })
    t.same(opgeschoond, { ok: true, verwijderd: [], wachtOpUitvoer: [] })
    rmSync(pad)
    t.same(await logboek.lezer.readTrace(vraag), { ok: false, reden: 'onbereikbaar' })
  }
)

t.test('looking up by trace and by klant goes through an index', async t => {
  const { pad, logboek } = await open(t)
  await logboek.append(begin)
  const db = new DatabaseSync(pad)
  t.teardown(() => db.close())
  for (const [where, index] of [
    [`trace_id = 'x'`, 'regels_1_trace'],
    [`stroom = 'ldv' AND betrokkene IN ('x', 'y') AND tijdstip >= 1 AND tijdstip < 2`, 'regels_1_betrokkene'],
    ['nummer > 1 AND nummer <= 2', 'INTEGER PRIMARY KEY']
  ] as const) {
    const [plan] = db.prepare(`EXPLAIN QUERY PLAN SELECT regel FROM regels_1 WHERE ${where}`).all()
    t.match(plan?.detail, index)
  }
})

t.test('the contract of a store', async t =>
  contract(t, async t => {
    const pad = padOf(t)
    await (await openSchrijfbank(pad, { isFirst: true })).close()
    return { openSchrijfbank: () => openSchrijfbank(pad, { isFirst: false }), use: useFile(pad) }
  })
)
