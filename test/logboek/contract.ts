import type { Test } from 'tap'
import type { Regel } from '../../src/logboek/regel.ts'
import { contractKeten } from './contract-keten.ts'
import { contractLus } from './contract-lus.ts'
import { contractUitvoer } from './contract-uitvoer.ts'
import {
  audit,
  bewaartermijnen,
  check,
  ldv,
  listMonths,
  openSchrijver,
  openTaken,
  query,
  type Winkel,
  zegelsleutel
} from './winkel.ts'

type Open = (t: Test) => Promise<Winkel>

const may = '2026-05-10T10:00:00Z'
const june = '2026-06-10T10:00:00Z'
const names = (read: { ok: boolean; regels?: readonly { name: string }[] }) =>
  (read.regels ?? []).map(({ name }) => name)

const reading = (t: Test, open: Open): void => {
  t.test('lines of all writers and months are read back by trace, all streams, in order of time', async t => {
    const winkel = await open(t)
    const one = await openSchrijver(winkel, may)
    const two = await openSchrijver(winkel, june)
    const lines: Regel[] = [ldv(1, may), audit(1, '2026-05-10T10:00:01Z'), ldv(1, june)]
    await one.write(lines.slice(0, 2))
    await two.write([...lines.slice(2), ldv(2, june)])
    await Promise.all([one.close(), two.close()])
    const taken = openTaken(winkel)
    const traceId = lines[0]?.regel.trace_id ?? ''
    t.same(await taken.readTrace({ traceId, limit: 10 }), { ok: true, regels: lines })
    const first = await taken.readTrace({ traceId, limit: 2 })
    t.match(first, { ok: true, regels: lines.slice(0, 2), cursor: String })
    const { cursor } = first.ok ? first : { cursor: undefined }
    t.same(await taken.readTrace({ traceId, limit: 2, cursor }), { ok: true, regels: lines.slice(2) })
    t.same(await taken.readTrace({ traceId: 'f'.repeat(32), limit: 2 }), { ok: true, regels: [] })
    t.same(await taken.readTrace({ traceId, limit: 2, cursor: "1' OR 1" }), { ok: false, reden: 'cursor' })
  })

  t.test('LDV lines of a klant under several keys in a period, latest first, page by page', async t => {
    const winkel = await open(t)
    const { write, close, clock } = await openSchrijver(winkel, may)
    await write([ldv(1, may, { wie: 'k1:a' }), ldv(2, may, { wie: 'k1:b' }), audit(1, may)])
    clock.ms = Date.parse(june)
    await write([
      ldv(3, june, { wie: 'k2:a' }),
      ldv(4, june, { wie: 'k2:a' }),
      ldv(5, '2026-07-01T00:00:00Z', { wie: 'k2:a' })
    ])
    await close()
    const taken = openTaken(winkel)
    const vraag = { pseudoniemen: ['k1:a', 'k2:a'], vanMs: Date.parse(may), totMs: Date.parse('2026-07-01T00:00:00Z') }
    const all: string[] = []
    let cursor: string | undefined
    do {
      const page = await taken.readBetrokkene({ ...vraag, limit: 1, cursor })
      all.push(...names(page))
      cursor = page.ok ? page.cursor : undefined
    } while (cursor !== undefined)
    t.same(all, ['actie 4', 'actie 3', 'actie 1'])
    t.same(await taken.readBetrokkene({ ...vraag, pseudoniemen: [], limit: 9 }), { ok: true, regels: [] })
  })

  t.test('processing activities by each part of the question, and by all together', async t => {
    const winkel = await open(t)
    const { write, close, clock } = await openSchrijver(winkel, may)
    const kort = { doel: 'https://register.example/kort' }
    await write([ldv(1, may, { wie: 'k1:a' }), ldv(2, may, kort), audit(1, may)])
    clock.ms = Date.parse(june)
    await write([ldv(3, june, { wie: 'k1:a', ...kort }), ldv(4, '2026-06-10T10:00:00.020Z')])
    await close()
    const { readProcessingActivities: ask } = openTaken(winkel)
    const juneMs = Date.parse(june)
    for (const [vraag, wanted] of [
      [{}, [4, 3, 2, 1]],
      [{ traceId: '3'.padStart(32, '0') }, [3]],
      [{ attributes: { 'dpl.core.data_subject_id': ['k1:a'] } }, [3, 1]],
      [{ attributes: { 'dpl.core.processing_activity_id': ['https://register.example/kort'] } }, [3, 2]],
      [{ startTime: juneMs }, [4, 3]],
      [{ endTime: juneMs + 10 }, [3, 2, 1]],
      [{ endTime: juneMs + 9 }, [2, 1]],
      [
        {
          startTime: juneMs,
          attributes: { 'dpl.core.data_subject_id': ['k1:a'], 'dpl.core.data_subject_id_type': ['BSN'] }
        },
        [3]
      ],
      [{ attributes: { 'dpl.core.foreign_operation.processor': ['https://kiss.example'] } }, []]
    ] as const) {
      const read = await ask({ ...vraag, limit: 10 })
      t.same(
        names(read),
        wanted.map(nummer => `actie ${nummer}`),
        JSON.stringify(vraag)
      )
    }
    const page = await ask({ attributes: { 'dpl.core.processing_activity_id': [kort.doel] }, limit: 1 })
    t.match(page, { ok: true, regels: [{ name: 'actie 3' }], cursor: String })
  })

  t.test('a line that is not ours spoils the answer', async t => {
    const winkel = await open(t)
    const { write, close } = await openSchrijver(winkel, may)
    await write([ldv(1, may)])
    await close()
    await query(winkel, `UPDATE regels_1 SET regel = replace(regel, '"name"', '"gebruiker":"x","name"')`)
    const vraag = { traceId: '1'.padStart(32, '0'), limit: 10 }
    t.same(await openTaken(winkel).readTrace(vraag), { ok: false, reden: 'beschadigd' })
  })
}

const retention = (t: Test, open: Open): void => {
  const opschonen = (winkel: Winkel, now: string) =>
    openTaken(winkel).opschonen({ bewaartermijnen, zegelsleutel, nowMs: Date.parse(now) })

  t.test('a line goes to the month in which it is written, and a clock that steps back does not go back', async t => {
    const winkel = await open(t)
    const { write, close, clock } = await openSchrijver(winkel, '2026-05-31T23:59:59Z')
    await write([ldv(1, may)])
    clock.ms = Date.parse('2026-06-01T00:00:00Z')
    await write([ldv(2, may)])
    clock.ms = Date.parse('2026-04-01T00:00:00Z')
    await write([ldv(3, '2026-04-01T00:00:00Z')])
    await close()
    t.same(await listMonths(winkel), ['ldv 2026-05', 'ldv 2026-06'])
    t.match(await check(winkel), [{ regels: 3, fout: undefined }])
  })

  t.test('months go as a whole when their class has been kept long enough, and the chain stays sound', async t => {
    const winkel = await open(t)
    const { write, close, clock } = await openSchrijver(winkel, may)
    await write([ldv(1, may), audit(1, may), ldv(2, may, { doel: 'https://register.example/kort' })])
    clock.ms = Date.parse(june)
    await write([ldv(3, june), audit(3, june), ldv(4, june, { doel: 'https://register.example/kort' })])
    await close()
    t.match(await opschonen(winkel, '2026-06-30T23:59:59Z'), { ok: true, verwijderd: [] })
    t.match(await opschonen(winkel, '2026-07-01T00:00:00Z'), { verwijderd: [{ klasse: 'ldv/kort', maand: '2026-05' }] })
    t.match(await opschonen(winkel, '2027-12-01T00:00:00Z'), {
      verwijderd: [
        { klasse: 'audit', maand: '2026-05' },
        { klasse: 'ldv/kort', maand: '2026-06' }
      ]
    })
    const left = (await listMonths(winkel)).filter(name => name.endsWith('-05') || name.endsWith('-06'))
    t.same(left, ['ldv 2026-05', 'audit 2026-06', 'ldv 2026-06'])
    const tables = await query(winkel, 'SELECT count(*) AS aantal FROM regels')
    t.equal(Number(tables[0]?.aantal), 3)
    const rapporten = await check(winkel)
    t.match(rapporten, [
      { klasse: 'ldv', regels: 2 },
      { klasse: 'audit', regels: 1, eerste: 2 },
      { klasse: 'ldv/kort', regels: 0 }
    ])
    t.ok(
      rapporten.every(({ fout }) => fout === undefined),
      JSON.stringify(rapporten)
    )
    const { write: again, close: end } = await openSchrijver(winkel, '2027-12-01T00:00:00Z')
    await again([audit(5, '2027-12-01T00:00:00Z'), ldv(6, june, { doel: 'https://register.example/kort' })])
    await end()
    t.ok(
      (await check(winkel)).every(({ fout }) => fout === undefined),
      'a new chain follows on a pruned one'
    )
  })

  t.test('a line of a later time than its month keeps the month, and those after it, for as long', async t => {
    const winkel = await open(t)
    const { write, close, clock } = await openSchrijver(winkel, may)
    await write([audit(1, '2027-05-10T10:00:00Z')])
    clock.ms = Date.parse(june)
    await write([audit(2, june)])
    await close()
    t.match(await opschonen(winkel, '2028-06-01T00:00:00Z'), { ok: true, verwijderd: [] })
    t.match(await opschonen(winkel, '2028-12-01T00:00:00Z'), {
      ok: true,
      verwijderd: [{ maand: '2026-05' }, { maand: '2026-06' }]
    })
  })

  t.test('the next month is there before it begins', async t => {
    const winkel = await open(t)
    const { write, close } = await openSchrijver(winkel, may)
    await write([ldv(1, may)])
    await close()
    await opschonen(winkel, may)
    await opschonen(winkel, may)
    t.same(await listMonths(winkel), ['ldv 2026-05', 'ldv 2026-06'])
  })
}

/** What every store does; `open` gives an empty one. */
export const contract = (t: Test, open: Open): void => {
  reading(t, open)
  retention(t, open)
  contractUitvoer(t, open)
  contractKeten(t, open)
  contractLus(t, open)
}
