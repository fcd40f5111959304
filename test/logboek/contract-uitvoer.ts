import type { Test } from 'tap'
import type { Sink, Volgende } from '../../src/logboek/uitvoer.ts'
import { audit, bewaartermijnen, ldv, openSchrijver, openTaken, type Winkel } from './winkel.ts'

const sink: Sink = { naam: 'ldv', stromen: ['ldv'] }
const may = '2026-05-10T10:00:00Z'
const june = '2026-06-10T10:00:00Z'

const traces = (volgende: Volgende) =>
  volgende.ok ? volgende.regels.map(({ line }) => Number.parseInt(line.regel.trace_id, 16)) : []

const nummers = (volgende: Volgende) => (volgende.ok ? volgende.regels.map(({ nummer }) => nummer) : [])

export const contractUitvoer = (t: Test, open: (t: Test) => Promise<Winkel>): void => {
  t.test('a sink gets the lines of its streams, of all writers, until it acknowledges them', async t => {
    const winkel = await open(t)
    const one = await openSchrijver(winkel, may)
    const two = await openSchrijver(winkel, june)
    await one.write([ldv(1, may), audit(1, may), ldv(2, may)])
    one.clock.ms = Date.parse(june)
    await one.write([ldv(3, june)])
    await two.write([ldv(4, june), audit(4, june)])
    const { next, acknowledge, backlog } = openTaken(winkel)

    const first = await next({ sink, limit: 10 })
    t.same(traces(first).sort(), [1, 2, 3, 4])
    t.same(await next({ sink, limit: 10 }), first, 'the same lines with the same ids')
    t.equal(new Set(first.ok ? first.regels.map(({ id }) => id) : []).size, 4)
    t.same(await backlog({ sink }), { ok: true, regels: 4 })

    t.same(await acknowledge({ sink, nummers: nummers(first).slice(0, 2) }), { ok: true })
    t.same(await acknowledge({ sink, nummers: nummers(first).slice(0, 1) }), { ok: true })
    t.same(traces(await next({ sink, limit: 10 })).sort(), [3, 4], 'an earlier position does not take back a later one')
    t.same(await backlog({ sink }), { ok: true, regels: 2 })
    await two.write([ldv(5, june)])
    const rest = await next({ sink, limit: 10 })
    t.same(traces(rest).sort(), [3, 4, 5])
    await acknowledge({ sink, nummers: nummers(rest) })
    t.same(await next({ sink, limit: 10 }), { ok: true, regels: [] })
    t.same(await backlog({ sink }), { ok: true, regels: 0 })
    t.same(
      traces(await next({ sink: { naam: 'alles', stromen: ['ldv', 'audit'] }, limit: 100 })).length,
      7,
      'sinks are apart'
    )
    await Promise.all([one.close(), two.close()])
  })

  t.test('as many lines as asked for, and chain by chain without holes', async t => {
    const winkel = await open(t)
    const { write, close } = await openSchrijver(winkel, may)
    await write(Array.from({ length: 25 }, (_, i) => ldv(i, may)))
    await close()
    const { next, acknowledge } = openTaken(winkel)
    const seen: number[] = []
    for (;;) {
      const volgende = await next({ sink, limit: 10 })
      if (traces(volgende).length === 0) break
      t.ok(traces(volgende).length <= 10)
      seen.push(...traces(volgende))
      await acknowledge({ sink, nummers: nummers(volgende) })
    }
    t.same(
      seen,
      [...seen].sort((a, b) => a - b)
    )
    t.equal(seen.length, 25)
  })

  t.test('one process has a sink until it has been silent for a minute', async t => {
    const winkel = await open(t)
    const { write, close } = await openSchrijver(winkel, may)
    await write([ldv(1, may)])
    await close()
    const clock = { ms: 1000 }
    const [here, there] = [openTaken(winkel, () => clock.ms), openTaken(winkel, () => clock.ms)]
    t.same(traces(await here.next({ sink, limit: 1 })), [1])
    clock.ms += 50_000
    t.same(traces(await there.next({ sink, limit: 1 })), [])
    t.same(traces(await here.next({ sink, limit: 1 })), [1])
    clock.ms += 59_999
    t.same(traces(await there.next({ sink, limit: 1 })), [], 'asking has kept it')
    clock.ms += 2
    t.same(traces(await there.next({ sink, limit: 1 })), [1])
    t.same(traces(await here.next({ sink, limit: 1 })), [])
  })

  t.test('what a sink has not got is not removed, unless the sink is configured no longer', async t => {
    const winkel = await open(t)
    const { write, close } = await openSchrijver(winkel, may)
    await write([ldv(1, may, { doel: 'https://register.example/kort' }), audit(1, may)])
    await close()
    const taken = openTaken(winkel)
    const later = { bewaartermijnen, nowMs: Date.parse('2030-01-01T00:00:00Z') }
    const kort = { klasse: 'ldv/kort', maand: '2026-05' }
    const verwacht = { verwijderd: [{ klasse: 'audit' }], wachtOpUitvoer: [kort] }
    t.match(await taken.opschonen({ ...later, sinks: [sink] }), verwacht)
    t.match(await taken.opschonen(later), { verwijderd: [], wachtOpUitvoer: [kort] }, 'the store remembers the sink')
    const volgende = await taken.next({ sink, limit: 1 })
    await taken.acknowledge({ sink, nummers: nummers(volgende) })
    const [parked] = volgende.ok ? volgende.regels : []
    if (parked === undefined) throw new Error('nothing to export')
    await taken.park({ sink, regels: [parked], nowMs: later.nowMs })
    t.match(await taken.opschonen(later), { verwijderd: [], wachtOpUitvoer: [kort] }, 'nor one that the sink refused')
    await taken.release({ sink, nummers: [parked.nummer] })
    t.match(await taken.opschonen(later), { verwijderd: [kort], wachtOpUitvoer: [] })
    t.same(await taken.next({ sink: { naam: 'nieuw', stromen: ['ldv'] }, limit: 9 }), { ok: true, regels: [] })

    const again = await openSchrijver(winkel, may)
    await again.write([ldv(2, may, { doel: 'https://register.example/kort' })])
    await again.close()
    t.match(await taken.opschonen({ ...later, sinks: [] }), { verwijderd: [kort], wachtOpUitvoer: [] })
  })
}
