import { renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as delay } from 'node:timers/promises'
import t, { type Test } from 'tap'
import { listSimulators } from '../../simulatie/gemeente.ts'
import { createKlantreferenties } from '../../src/auth/klantreferentie.ts'
import { createVerifier } from '../../src/auth/token.ts'
import type { Config } from '../../src/config/load.ts'
import { toSleutels } from '../../src/config/sleutels.ts'
import type { UseDatabank } from '../../src/logboek/databank.ts'
import { createPool } from '../../src/logboek/postgres-databank.ts'
import { openDatabank } from '../../src/logboek/sqlite-databank.ts'
import { toZegelring } from '../../src/logboek/zegel.ts'
import { listKetenfouten } from '../logboek/bewijs/toets.ts'
import { fill, mount, mountDisk } from '../steun/disk.ts'
import { type Opstelling, standard, startOpstelling } from '../steun/gemeente.ts'
import { startPostgres } from '../steun/postgres.ts'
import { listWays, vraag } from './logboekstoring/wegen.ts'

// Each fault of the store through the whole service: what callers get, that no source is called, and how it ends.

// Mounts, restarts and waits: on a busy machine more than the usual time.
t.setTimeout(600_000)

const settings = { inwoners: 700, bedrijven: 30 }
const sourcesOf = ({ gemeente }: Opstelling) => listSimulators(gemeente)

const countCalls = (opstelling: Opstelling): number =>
  sourcesOf(opstelling).reduce((sum, source) => sum + source.count(), 0)

/** Everyone is refused, no source hears of it, and the health check says why. */
const isRefused = async (t: Test, opstelling: Opstelling, { reden, referentie }: Refused): Promise<void> => {
  const asked = await listWays(opstelling.issuer, referentie)
  for (const source of sourcesOf(opstelling)) source.reset()
  for (const [way, call] of asked) {
    const { status, headers, json } = await opstelling.call(call)
    t.match({ status, code: json?.code }, { status: 503, code: 'geen-verantwoording' }, way)
    t.ok(Number(headers['retry-after']) > 0, `${way}: Retry-After`)
  }
  t.equal(countCalls(opstelling), 0, 'no source was called')
  const ready = await opstelling.call({ path: '/health/ready' })
  t.match({ status: ready.status, logboek: ready.json.logboek }, { status: 503, logboek: { reden } })
  t.equal((await opstelling.call({ path: '/health/live' })).status, 200, 'and the process need not be restarted')
}
type Refused = { readonly reden: string; readonly referentie: string }

/** Ready again within some seconds, and a view is served. */
const isServed = async (t: Test, opstelling: Opstelling): Promise<void> => {
  const untilMs = performance.now() + 8_000
  while ((await opstelling.call({ path: '/health/ready' })).status !== 200 && performance.now() < untilMs) {
    await delay(50)
  }
  t.equal((await opstelling.raadpleeg(vraag)).status, 200, 'it recovers without a restart')
}

const useFile =
  (pad: string): UseDatabank =>
  async (_access, work) => {
    const db = await openDatabank(pad, { readOnly: false })
    try {
      return await work(db)
    } finally {
      await db.close()
    }
  }

const holds = async (t: Test, use: UseDatabank, { config }: Opstelling): Promise<void> => {
  const { ketens, fouten } = await listKetenfouten(use, toZegelring(config.dienst.sleutels.pseudoniem))
  t.ok(ketens > 0)
  t.same(fouten, [], 'the chains hold')
}

const withPad =
  (pad: string) =>
  (config: Config): Config => ({ ...config, dienst: { ...config.dienst, logboek: { ...config.dienst.logboek, pad } } })

const filesOf = (pad: string): string[] => ['', '-wal', '-shm'].map(suffix => pad + suffix)
const removeAll = (pad: string): void => {
  for (const file of filesOf(pad)) rmSync(file, { force: true })
}

type Storing = {
  readonly naam: string
  readonly reden: string
  /** Gives what ends the fault. */
  readonly breek: (pad: string) => () => void
  readonly eigenSchijf?: true
}

const garbage = Buffer.alloc(65_536, 'geen databank ')

const storingen: readonly Storing[] = [
  {
    naam: 'disk full',
    reden: 'vol',
    eigenSchijf: true,
    breek: pad => {
      const filler = join(dirname(pad), 'filler')
      fill(filler)
      return () => rmSync(filler)
    }
  },
  {
    naam: 'locked by another process',
    reden: 'vergrendeld',
    breek: pad => {
      const other = new DatabaseSync(pad)
      other.exec('BEGIN EXCLUSIVE')
      return () => other.close()
    }
  },
  {
    naam: 'overwritten with what is no database',
    reden: 'beschadigd',
    breek: pad => {
      truncateSync(`${pad}-wal`)
      writeFileSync(pad, garbage)
      return () => removeAll(pad)
    }
  },
  {
    naam: 'cut off in the middle',
    reden: 'beschadigd',
    breek: pad => {
      truncateSync(`${pad}-wal`)
      truncateSync(pad, 10_000)
      return () => removeAll(pad)
    }
  },
  {
    naam: 'its folder taken away',
    reden: 'verdwenen',
    breek: pad => {
      renameSync(dirname(pad), `${dirname(pad)}-weg`)
      return () => renameSync(`${dirname(pad)}-weg`, dirname(pad))
    }
  }
]

for (const { naam, reden, breek, eigenSchijf } of storingen) {
  t.test(`${naam}: 503, no source is called, and it recovers`, async t => {
    const folder = eigenSchijf ? mountDisk(t) : t.testdir({ logboek: {} })
    if (folder === undefined) return t.pass('no right to mount a small disk here')
    const pad = join(folder, eigenSchijf ? 'logboek.sqlite' : 'logboek/logboek.sqlite')
    const opstelling = await startOpstelling({ settings, change: withPad(pad) })
    t.teardown(opstelling.close)
    const { json } = await opstelling.raadpleeg(vraag)
    const mend = breek(pad)
    await isRefused(t, opstelling, { reden, referentie: json.klantreferentie })
    mend()
    await isServed(t, opstelling)
    await holds(t, useFile(pad), opstelling)
  })
}

t.test('read-only from the start: the service starts, says so, and serves as soon as it can write', async t => {
  const folder = mountDisk(t)
  if (folder === undefined) return t.pass('no right to mount a small disk here')
  const pad = join(folder, 'logboek.sqlite')
  mount('-o', 'remount,ro', folder)
  const opstelling = await startOpstelling({ settings, change: withPad(pad) })
  t.teardown(opstelling.close)
  const referentie = await referentieFor(opstelling)
  await isRefused(t, opstelling, { reden: 'onbereikbaar', referentie })
  mount('-o', 'remount,rw', folder)
  await isServed(t, opstelling)
  await holds(t, useFile(pad), opstelling)
})

t.test('deleted while it runs: who asks just then is refused, and the next ones get a new file', async t => {
  const opstelling = await startOpstelling({ settings })
  t.teardown(opstelling.close)
  const { logboekPad: pad } = opstelling
  t.equal((await opstelling.raadpleeg(vraag)).status, 200)
  for (const source of sourcesOf(opstelling)) source.reset()
  removeAll(pad)
  const { status, headers } = await opstelling.raadpleeg(vraag)
  t.equal(status, 503)
  t.ok(headers['retry-after'])
  t.equal(countCalls(opstelling), 0, 'no source was called')
  t.match((await opstelling.call({ path: '/health/ready' })).json, { logboek: { reden: 'verdwenen' } })
  await isServed(t, opstelling)
  await holds(t, useFile(pad), opstelling)
})

t.test('a clock that steps back an hour changes no order and refuses nobody', async t => {
  let backMs = 0
  const opstelling = await startOpstelling({ settings, klok: () => new Date(standard.now().getTime() - backMs) })
  t.teardown(opstelling.close)
  // Given out long ago, so that it is valid by either time.
  const nbf = standard.now().getTime() / 1_000 - 7_200
  const token = await opstelling.issuer.issue({ rol: 'kcc-medewerker' }, { nbf, iat: nbf })
  const ids: string[] = []
  for (const ms of [0, 3_600_000, 0]) {
    backMs = ms
    const { status, json } = await opstelling.raadpleeg(vraag, { token })
    t.equal(status, 200)
    ids.push(json.verantwoording.verwerkingId)
  }
  const traces = await useFile(opstelling.logboekPad)('lezen', db =>
    db.query("SELECT DISTINCT trace_id FROM regels WHERE stroom = 'ldv' ORDER BY volgnummer")
  )
  t.same(
    traces.map(({ trace_id }) => trace_id),
    ids,
    'in the order in which they were written'
  )
  await holds(t, useFile(opstelling.logboekPad), opstelling)
})

t.test('PostgreSQL that is gone, or that answers nothing', async t => {
  const postgres = await startPostgres()
  t.teardown(postgres.stop)
  const logboekUrl = await postgres.createSchema()
  const opstelling = await startOpstelling({ settings, change: config => ({ ...config, logboekUrl }) })
  t.teardown(opstelling.close)
  const pool = createPool(logboekUrl, 10_000)
  t.teardown(pool.close)
  const { json } = await opstelling.raadpleeg(vraag)
  const referentie = json.klantreferentie

  await postgres.kill()
  await isRefused(t, opstelling, { reden: 'onbereikbaar', referentie })
  await postgres.restart()
  await isServed(t, opstelling)

  await postgres.freeze()
  await isRefused(t, opstelling, { reden: 'tijdslimiet', referentie })
  await postgres.unfreeze()
  await isServed(t, opstelling)
  await holds(t, pool.use, opstelling)
})

/** A reference as it was given out by another process, or before a restart. */
const referentieFor = async ({ config, issuer }: Opstelling): Promise<string> => {
  const { klantreferenties } = toSleutels(config.dienst.sleutels)
  const verifier = createVerifier({ uitgevers: config.dienst.uitgevers, fetch, now: standard.now })
  const token = await issuer.issue({ rol: 'kcc-medewerker' })
  const outcome = await verifier.verify(`Bearer ${token}`)
  if (!outcome.ok) throw new Error(outcome.reden)
  return createKlantreferenties(klantreferenties, () => standard.now().getTime()).seal(
    { klant: vraag.klant, doel: vraag.doel },
    outcome.actor
  )
}
