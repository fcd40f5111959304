import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import t, { type Test } from 'tap'
import { beginRegels, eindRegels } from '../../src/logboek/raadpleging.ts'
import { readBetrokkene, readTrace } from '../../src/logboek/read.ts'
import type { Regel } from '../../src/logboek/regel.ts'
import { logboekSchema } from '../../src/logboek/schema.ts'
import { openSqliteLogboek, type Surroundings } from '../../src/logboek/sqlite.ts'
import type { Logboek } from '../../src/logboek/store.ts'
import { raadpleging } from './voorbeeld.ts'

const begin = beginRegels(raadpleging)
const oneLine = begin.slice(0, 1)
const padOf = (t: Test): string => join(t.testdir(), 'logboek', 'regels.sqlite')

const open = async (
  t: Test,
  { maxWachtend = 10_000, surroundings }: { maxWachtend?: number; surroundings?: Surroundings } = {}
) => {
  const pad = padOf(t)
  const logboek = await openSqliteLogboek({ pad, maxWachtend }, surroundings)
  t.teardown(() => logboek.close())
  return { pad, logboek }
}

const lines = (pad: string, traceId = raadpleging.traceId): readonly Regel[] => {
  const read = readTrace(pad, traceId)
  if (!read.ok) throw new Error(read.reden)
  return read.regels
}

const recovers = async (logboek: Logboek): Promise<boolean> => {
  const until = performance.now() + 5000
  while (performance.now() < until) {
    if ((await logboek.append(begin)).ok) return true
    await delay(20)
  }
  return false
}

t.test('lines are durable: killed right after the answer, they are on disk', async t => {
  const pad = padOf(t)
  const script = fileURLToPath(new URL('./append-and-die.ts', import.meta.url))
  const child = spawn(process.execPath, [script, pad, '3'], { stdio: 'inherit' })
  const [, signal] = await once(child, 'exit')
  t.equal(signal, 'SIGKILL')
  t.same(lines(pad), [...begin, ...begin, ...begin])
})

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
  t.equal(lines(pad).length, 400)
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
  t.same(lines(pad), begin)
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
  t.same(lines(pad), begin)
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
  const logboek = await openSqliteLogboek({ pad, maxWachtend: 10 })
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
  t.equal(lines(pad).length, 300)
  await logboek.close()
  t.match(logboek.state(), { schrijfbaar: false, reden: 'gesloten' })
})

t.test('lines are read back by trace, and by klant within a period, without audit lines', async t => {
  const { pad, logboek } = await open(t)
  const other = { ...raadpleging, traceId: 'f'.repeat(32), begonnenMs: raadpleging.begonnenMs + 1000 }
  const einde = eindRegels(raadpleging, { resultaat: 'gelukt', geeindigdMs: raadpleging.begonnenMs + 5, bronnen: [] })
  const iemandAnders = { ...other, betrokkene: { id: 'k1:ander', type: 'BSN', soort: 'natuurlijkPersoon' } } as const
  for (const regels of [begin, einde, beginRegels(other), beginRegels(iemandAnders)]) await logboek.append(regels)
  t.same(lines(pad), [...begin, ...einde])
  t.same(lines(pad, '0'.repeat(32)), [])

  const pseudoniem = raadpleging.betrokkene?.id ?? ''
  const period = { pseudoniem, vanMs: raadpleging.begonnenMs, totMs: other.begonnenMs }
  const ldv = [...begin, ...einde].filter(({ stroom }) => stroom === 'ldv').map(({ regel }) => regel)
  t.same(readBetrokkene(pad, period), { ok: true, regels: ldv })
  const later = readBetrokkene(pad, { ...period, vanMs: other.begonnenMs, totMs: other.begonnenMs + 1 })
  t.match(later, { ok: true, regels: [{ trace_id: other.traceId }] })
  t.same(readBetrokkene(pad, { ...period, pseudoniem: 'k1:niemand' }), { ok: true, regels: [] })
})

t.test('reading a file that is gone, or a line that is not ours, is a reason and no half answer', async t => {
  const { pad, logboek } = await open(t)
  await logboek.append(begin)
  const db = new DatabaseSync(pad)
  db.exec(`UPDATE regels SET regel = json_set(regel, '$.gebruiker', 'x') WHERE stroom = 'ldv'`)
  db.close()
  t.same(readTrace(pad, raadpleging.traceId), { ok: false, reden: 'beschadigd' })
  t.same(readTrace(`${pad}-weg`, raadpleging.traceId), { ok: false, reden: 'onbereikbaar' })
})

t.test('looking up by trace and by klant goes through an index', async t => {
  const { pad } = await open(t)
  const db = new DatabaseSync(pad)
  t.teardown(() => db.close())
  const subject = `json_extract(regel, '$.attributes."dpl.core.data_subject_id"')`
  for (const [where, index] of [
    [`trace_id = 'x'`, 'regels_trace'],
    [`stroom = 'ldv' AND ${subject} = 'x' AND tijdstip >= 1 AND tijdstip < 2`, 'regels_betrokkene']
  ] as const) {
    const [plan] = db.prepare(`EXPLAIN QUERY PLAN SELECT regel FROM regels WHERE ${where}`).all()
    t.match(plan?.detail, index)
  }
})

t.test('the settings know a path and a bound, nothing else', async t => {
  t.same(logboekSchema.parse({ pad: 'a.sqlite' }), { pad: 'a.sqlite', maxWachtend: 10_000 })
  for (const wrong of [{}, { pad: '' }, { pad: 'a', maxWachtend: 0 }, { pad: 'a', wachtend: 1 }]) {
    t.notOk(logboekSchema.safeParse(wrong).success, JSON.stringify(wrong))
  }
})
