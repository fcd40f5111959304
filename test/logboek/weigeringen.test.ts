import t from 'tap'
import type { Regel } from '../../src/logboek/regel.ts'
import { createWeigeringen, type Weigering } from '../../src/logboek/weigeringen.ts'
import { medewerker } from '../steun/register.ts'
import { sleutel } from './voorbeeld.ts'

const onbekend: Weigering = {
  traceId: 'a'.repeat(32),
  operatie: 'leesDoelen',
  reden: 'handtekening',
  registerversie: '1'
}

/** A store that can be made to fail, and a minute that ends when told. */
const start = () => {
  const lines: Regel[] = []
  const store = { ok: true }
  const minutes: (() => void)[] = []
  const weigeringen = createWeigeringen({
    logboek: {
      append: async regels => {
        if (!store.ok) return { ok: false, reden: 'vol' }
        lines.push(...regels)
        return { ok: true }
      }
    },
    sleutel,
    nowMs: () => 0,
    later: work => minutes.push(work)
  })
  const endMinute = async () => {
    minutes.shift()?.()
    await new Promise(resolve => setImmediate(resolve))
  }
  const audit = () => lines.flatMap(line => (line.stroom === 'audit' ? [line.regel] : []))
  const add = async (weigering: Weigering, times: number) => {
    for (let i = 0; i < times; i++) weigeringen.add(weigering)
    await new Promise(resolve => setImmediate(resolve))
  }
  return { audit, store, add, endMinute, minutes, flush: weigeringen.flush }
}

const total = (regels: readonly { aantal?: number }[]) => regels.reduce((sum, { aantal = 1 }) => sum + aantal, 0)

t.test('a refusal leaves one audit line, of nobody when the token proves nothing', async t => {
  const { audit, add } = start()
  await add(onbekend, 1)
  t.strictSame(audit(), [
    {
      trace_id: onbekend.traceId,
      tijdstip: '1970-01-01T00:00:00.000Z',
      actie: 'leesDoelen',
      objectsoort: 'onbekend',
      resultaat: 'geweigerd',
      herkomst: 'onbekend',
      actor: 'onbekend',
      doel: 'onbekend',
      registerversie: '1',
      reden: 'handtekening',
      soortenGegevens: [],
      bronnen: []
    }
  ])
})

t.test('who is known is named by his key and his application', async t => {
  const { audit, add } = start()
  await add({ ...onbekend, reden: 'scope-ontbreekt', actor: medewerker() }, 1)
  t.match(audit(), [{ actor: /^k1:/, herkomst: 'desktop', reden: 'scope-ontbreekt' }])
})

t.test('a flood leaves ten lines and, at the end of the minute, one per reason with how many more', async t => {
  const { audit, add, endMinute, minutes } = start()
  await add(onbekend, 5_000)
  await add({ ...onbekend, reden: 'verlopen' }, 3_000)
  t.equal(audit().length, 10)
  await endMinute()
  t.equal(audit().length, 12)
  t.equal(total(audit()), 8_000, 'none is lost')
  await endMinute()
  t.equal(minutes.length, 0, 'and when it is quiet nothing goes on')
})

t.test('a flood without a token does not hide who is known', async t => {
  const { audit, add } = start()
  await add(onbekend, 100)
  await add({ ...onbekend, reden: 'scope-ontbreekt', actor: medewerker() }, 1)
  t.match(audit().at(-1), { reden: 'scope-ontbreekt', actor: /^k1:/ })
})

t.test('however many callers there are, the lines of a minute are bounded', async t => {
  const { audit, add, endMinute } = start()
  for (let i = 0; i < 3_000; i++) await add({ ...onbekend, actor: medewerker({ id: `m${i}` }) }, 1)
  await endMinute()
  t.ok(audit().length <= 1_000 + 10 + 1)
  t.equal(total(audit()), 3_000)
})

t.test('what the store cannot take goes with the next count', async t => {
  const { audit, add, endMinute, store } = start()
  store.ok = false
  await add(onbekend, 3)
  await endMinute()
  t.equal(audit().length, 0)
  store.ok = true
  await endMinute()
  t.match(audit(), [{ reden: 'handtekening', aantal: 3 }])
})

t.test('at the end what was only counted is written', async t => {
  const { audit, add, flush } = start()
  await add(onbekend, 20)
  await flush()
  t.equal(total(audit()), 20)
})
