import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import t from 'tap'
import type { UseDatabank } from '../../../src/logboek/databank.ts'
import { openDatabank } from '../../../src/logboek/sqlite-databank.ts'
import { openDienst } from '../../logboek/bewijs/dienst.ts'
import { listKetenfouten, listOnverantwoord, listStil, readSporen } from '../../logboek/bewijs/toets.ts'
import { startRedis } from '../../steun/redis.ts'
import { type Belasting, belast } from './belasting.ts'
import { learnBekenden, meet, toLine, untilWell } from './duur.ts'
import type { Stand } from './meter.ts'
import { startStoringen } from './storingen.ts'

// Mixed load while sources and Redis fail by chance: `npm run soak -- 10` for ten minutes, half a minute otherwise.
const minuten = Number(process.env.MINUTEN ?? 0.4)
const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 1e9))
const clients = 12
const metingen = Math.max(4, Math.round(minuten))
/** Half a minute is no time to tell growth from a heap that fills; after ten it is. In MiB. */
const groeigrens = minuten >= 5 ? 10 : 60
t.setTimeout(minuten * 60_000 + 120_000)
t.comment(`seed ${seed}, ${minuten} minutes, ${clients} clients`)

const heapOf = (standen: readonly Stand[]): number =>
  standen.reduce((sum, { heap }) => sum + heap, 0) / standen.length / 2 ** 20
const openOf = ({ open }: Stand): number => Object.values(open).reduce((sum, count) => sum + count, 0)

const redis = await startRedis()
const meter = pathToFileURL('test/integratie/duur/meter.ts').href
const dienst = await openDienst(t, { redisUrl: redis.url, nodeOptions: ['--expose-gc', '--import', meter] })
t.teardown(redis.stop)
const api = await dienst.start()
const tokens = dienst.tokens.slice(0, clients)
const [token = ''] = tokens
const bekenden = await learnBekenden(dienst.gemeente.populatie, { url: api.url, token, count: 60 })
t.ok(bekenden.length > 40, `${bekenden.length} klanten to ask about`)
const [eerste] = bekenden

const belastingen: Belasting[] = []
const start = (over: number): Belasting => {
  const belasting = belast(api.url, { tokens, bekenden, seed: seed + over })
  belastingen.push(belasting)
  return belasting
}

await t.test('under load and faults nothing grows, breaks or says what is not so', async t => {
  const rust = await meet(api)
  t.comment(toLine('start', rust, 0))
  const belasting = start(0)
  const storingen = startStoringen(dienst.gemeente, { redis, seed })
  const standen: Stand[] = []
  for (let i = 1; i <= metingen; i++) {
    await wait((minuten * 60_000) / metingen)
    const stand = await meet(api)
    standen.push(stand)
    t.comment(toLine(`${((minuten * i) / metingen).toFixed(1)}`, stand, belasting.antwoorden.length))
  }
  await storingen.stop()
  const wellMs = eerste && (await untilWell(api.url, token, eerste.klant))
  t.ok(wellMs !== undefined && wellMs < 3_000, `well again ${Math.round(wellMs ?? Number.NaN)} ms after the last fault`)
  await belasting.stop()

  t.comment(`faults: ${JSON.stringify(storingen.count())}`)
  t.comment(`answers: ${JSON.stringify(belasting.perStatus())}`)
  t.same([...belasting.fouten], [], 'every answer is true')
  t.equal(standen.at(-1)?.broken, 0, 'no exception or rejection that nobody caught')
  t.equal(api.process.exitCode, null)
  const quarter = Math.max(1, Math.floor(metingen / 4))
  const grew = heapOf(standen.slice(-quarter)) - heapOf(standen.slice(quarter, 2 * quarter))
  t.ok(grew < groeigrens, `heap of the last quarter over that of the second: ${grew.toFixed(1)} MiB`)
  // Longer than connections are kept open.
  await wait(8_000)
  const einde = await meet(api)
  t.comment(toLine('end', einde, belasting.antwoorden.length))
  t.ok(openOf(einde) <= openOf(rust) + 20, `open at the start ${openOf(rust)}, at the end ${openOf(einde)}`)
})

await t.test('SIGTERM under load: what was begun is answered, and the process ends', async t => {
  const belasting = start(1)
  await wait(1_500)
  const exited = once(api.process, 'exit')
  api.process.kill('SIGTERM')
  t.same(await exited, [0, null])
  await belasting.stop()
  t.same([...belasting.fouten], [])
})

t.test('every answer has its lines, and all that was begun was answered', async t => {
  const use: UseDatabank = async (_access, work) => {
    const db = await openDatabank(dienst.logboekPad, { readOnly: false })
    try {
      return await work(db)
    } finally {
      await db.close()
    }
  }
  const sporen = await readSporen(use)
  const { ketens, fouten } = await listKetenfouten(use, dienst.zegels)
  const antwoorden = belastingen.flatMap(one => one.antwoorden)
  const gesteld = new Set(belastingen.flatMap(one => [...one.gesteld]))
  const gekregen = new Set(antwoorden.map(({ traceId }) => traceId))
  const weggegaan = new Set(belastingen.flatMap(one => [...one.weggegaan]))
  const onbeantwoord = new Map(belastingen.flatMap(one => [...one.onbeantwoord]))
  const begonnen = [...gesteld].filter(id => sporen.get(id)?.begin && !gekregen.has(id) && !weggegaan.has(id))
  // Nobody can mend that once the first byte has gone.
  const doorBron = begonnen.filter(id => dienst.afgebroken.has(id))
  const verloren = begonnen.filter(id => !dienst.afgebroken.has(id)).map(id => onbeantwoord.get(id) ?? 'unknown')
  t.comment(`documents that their source broke off: ${doorBron.length}`)
  t.comment(`answers ${antwoorden.length}, traces ${sporen.size}, chains ${ketens}`)
  t.same(listOnverantwoord(antwoorden, sporen), [])
  t.same(listStil(dienst.gevraagd, gesteld, sporen), [], 'no source was called without a line that says so')
  t.same(verloren, [], 'no answer was lost')
  t.same(fouten, [], 'the chains hold')
})
