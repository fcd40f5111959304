import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import { listSimulators } from '../../simulatie/gemeente.ts'
import { standard, startOpstelling, startReplica } from '../steun/gemeente.ts'

// What a view costs is pinned with all known that is found out at the start. Here nothing could be found out then.

const opstelling = await startOpstelling()
t.teardown(opstelling.close)
const { gemeente, issuer } = opstelling
const sources = listSimulators(gemeente)
const token = await issuer.issue({ bsn: '999995522' })
const bound = 10
/** For any machine; a source that failed is left alone for some seconds. */
const timeout = 240_000

type Meting = { readonly compleet: boolean; readonly calls: number; readonly perDocument: number }

const measure = async ({ call }: Pick<typeof opstelling, 'call'>): Promise<Meting> => {
  for (const source of sources) source.reset()
  const { json } = await call({ path: '/v1/mijn/klantbeeld?vers=true', token })
  return {
    compleet: json.compleet,
    calls: sources.reduce((total, source) => total + source.count(), 0),
    perDocument: gemeente.zgw.calls.filter(({ route }) => route.endsWith('enkelvoudiginformatieobjecten/:uuid')).length
  }
}

const measureUntil = async (one: Parameters<typeof measure>[0], isDone: (meting: Meting) => boolean) => {
  const untilMs = performance.now() + timeout / 3
  let meting = await measure(one)
  while (!isDone(meting) && performance.now() < untilMs) {
    await sleep(100)
    meting = await measure(one)
  }
  return meting
}

t.test(
  'after a silent start a view costs more until it is found out how to ask, and then what it always costs',
  {
    timeout
  },
  async t => {
    let laterMs = 0
    gemeente.zgw.settings.fout = 'uit'
    const replica = await startReplica(opstelling, () => new Date(standard.now().getTime() + laterMs))
    t.teardown(replica.close)
    gemeente.zgw.settings.fout = undefined

    const first = await measureUntil(replica, ({ compleet }) => compleet)
    t.ok(first.compleet && first.calls > bound, `${first.calls}: types one by one`)
    // Types are known now: what is left is that each document is asked for by itself, which every server can.
    const second = await measureUntil(replica, ({ compleet }) => compleet)
    t.equal(second.calls, bound - 1 + second.perDocument)
    t.ok(second.perDocument > 1)

    laterMs = 61_000
    const last = await measureUntil(replica, ({ calls }) => calls === bound)
    t.same([last.calls, last.perDocument], [bound, 0], 'looked at again after a minute')
  }
)

t.test('sources that are slow are not asked more for it', { timeout }, async t => {
  await measure(opstelling)
  for (const latentieMs of [200, 900, 1_800]) {
    for (const { settings } of sources) settings.latentieMs = latentieMs
    const { calls } = await measure(opstelling)
    await sleep(2 * latentieMs)
    const late = sources.reduce((total, source) => total + source.count(), 0)
    t.ok(calls <= bound && late <= bound, `${latentieMs} ms: ${calls} calls, ${late} with what came after`)
  }
  for (const { settings } of sources) settings.latentieMs = 0
})
