import type { Test } from 'tap'
import type { Ketenfout } from '../../src/logboek/controle.ts'
import { bewaartermijnen, check, ldv, openSchrijver, openTaken, query, type Winkel } from './winkel.ts'

const may = '2026-05-10T10:00:00Z'
const june = '2026-06-10T10:00:00Z'

/** Two chains of five lines, the first over two months: tables regels_1 and regels_2. */
const fill = async (winkel: Winkel): Promise<void> => {
  const one = await openSchrijver(winkel, may)
  await one.write([1, 2, 3].map(nummer => ldv(nummer, may)))
  one.clock.ms = Date.parse(june)
  await one.write([4, 5].map(nummer => ldv(nummer, june)))
  await one.close()
  const two = await openSchrijver(winkel, june)
  await two.write([6, 7, 8, 9, 10].map(nummer => ldv(nummer, june)))
  await two.close()
}

const nummer = (keten: number, volgnummer: number): string => `${keten * 2 ** 31 + volgnummer}`

/** What someone who can write the store may do, and which chain then shows it where. */
const attacks: readonly [string, readonly string[], { keten: number; fout: Ketenfout }][] = [
  [
    'changes a line',
    [`UPDATE regels_1 SET tijdstip = tijdstip + 1 WHERE nummer = ${nummer(1, 2)}`],
    { keten: 1, fout: { volgnummer: 2, reden: 'gewijzigd' } }
  ],
  [
    'removes a line',
    [`DELETE FROM regels_1 WHERE nummer = ${nummer(1, 2)}`],
    { keten: 1, fout: { volgnummer: 2, reden: 'ontbreekt' } }
  ],
  [
    'removes the last line',
    [`DELETE FROM regels_2 WHERE nummer = ${nummer(2, 5)}`],
    { keten: 2, fout: { volgnummer: 5, reden: 'ontbreekt' } }
  ],
  [
    'swaps two lines',
    [
      `UPDATE regels_1 SET nummer = 1 WHERE nummer = ${nummer(1, 2)}`,
      `UPDATE regels_1 SET nummer = ${nummer(1, 2)} WHERE nummer = ${nummer(1, 3)}`,
      `UPDATE regels_1 SET nummer = ${nummer(1, 3)} WHERE nummer = 1`
    ],
    { keten: 1, fout: { volgnummer: 2, reden: 'gewijzigd' } }
  ],
  [
    'removes the last line and moves the end',
    [
      `DELETE FROM regels_2 WHERE nummer = ${nummer(2, 5)}`,
      `UPDATE ketens SET einde = 4, einde_hash = (SELECT hash FROM regels_2 WHERE nummer = ${nummer(2, 4)}) WHERE keten = 2`
    ],
    { keten: 2, fout: { volgnummer: 4, reden: 'zegel' } }
  ],
  [
    'removes the first month as if it was pruned',
    [
      `UPDATE ketens SET gesnoeid = 3, gesnoeid_hash = (SELECT hash FROM regels_1 WHERE nummer = ${nummer(1, 3)}) WHERE keten = 1`,
      'DELETE FROM regels_1'
    ],
    { keten: 1, fout: { volgnummer: 3, reden: 'zegel' } }
  ],
  [
    'removes a chain as a whole',
    [
      'DELETE FROM regels_1',
      `DELETE FROM regels_2 WHERE nummer <= ${nummer(1, 5)}`,
      'DELETE FROM ketens WHERE keten = 1'
    ],
    { keten: 2, fout: { volgnummer: 1, reden: 'voorganger' } }
  ],
  [
    'hides what a chain followed on',
    ["UPDATE ketens SET voorganger = 0, aantal = 0, voorganger_hash = '' WHERE keten = 2"],
    { keten: 2, fout: { volgnummer: 1, reden: 'begin' } }
  ]
]

export const contractKeten = (t: Test, open: (t: Test) => Promise<Winkel>): void => {
  t.test('untouched chains are sound, over months and writers', async t => {
    const winkel = await open(t)
    await fill(winkel)
    const rapporten = await check(winkel)
    t.match(rapporten, [
      {
        klasse: 'ldv',
        regels: 5,
        eerste: 1,
        eersteMs: Date.parse(may),
        laatsteMs: Date.parse(june),
        einde: { volgnummer: 5 }
      },
      { klasse: 'ldv', regels: 5, eerste: 1, einde: { volgnummer: 5 } }
    ])
    t.ok(
      rapporten.every(({ fout }) => fout === undefined),
      JSON.stringify(rapporten)
    )
  })

  for (const [what, statements, { keten, fout }] of attacks) {
    t.test(`who ${what} is found`, async t => {
      const winkel = await open(t)
      await fill(winkel)
      const { schrijver } = (await check(winkel))[keten - 1] ?? {}
      for (const statement of statements) await query(winkel, statement)
      const found = (await check(winkel)).find(rapport => rapport.schrijver === schrijver)
      t.same(found?.fout, fout)
    })
  }

  t.test('a line after the end, and a store put back to an earlier state, are found', async t => {
    const winkel = await open(t)
    await fill(winkel)
    const notities = (await check(winkel)).map(({ schrijver, einde }) => ({ schrijver, ...einde }))
    t.ok((await check(winkel, notities)).every(({ fout }) => fout === undefined))
    const forged = notities.map(notitie => ({ ...notitie, hash: '0'.repeat(64) }))
    t.match(await check(winkel, forged), [{ fout: { volgnummer: 5, reden: 'anker' } }, { fout: { reden: 'anker' } }])
    const later = notities.map(notitie => ({ ...notitie, volgnummer: 6 }))
    t.match(await check(winkel, later), [
      { fout: { volgnummer: 6, reden: 'ontbreekt' } },
      { fout: { reden: 'ontbreekt' } }
    ])
    t.match((await check(winkel, [{ schrijver: 'weg', volgnummer: 1, hash: '' }])).at(-1), {
      fout: { reden: 'ontbreekt' }
    })

    const copy = (hash: string) =>
      query(
        winkel,
        `INSERT INTO regels_2 (${'nummer, stroom, trace_id, tijdstip, regel, hash'}${hash})
         SELECT nummer + 1, stroom, trace_id, tijdstip, regel, hash${hash} FROM regels_2 WHERE nummer = ${nummer(2, 5)}`
      )
    await copy('').catch(() => copy(', partitie'))
    t.match((await check(winkel))[1]?.fout, { volgnummer: 6, reden: 'gewijzigd' })
  })

  t.test('a pruned chain that is put back without its anchor is found', async t => {
    const winkel = await open(t)
    await fill(winkel)
    const short = { ...bewaartermijnen, ldv: 'P1M' }
    t.match(await openTaken(winkel).opschonen({ bewaartermijnen: short, nowMs: Date.parse('2026-07-05T00:00:00Z') }), {
      ok: true,
      verwijderd: [{ maand: '2026-05' }]
    })
    t.match((await check(winkel))[0]?.fout, { volgnummer: 3, reden: 'zegel' }, 'pruned by who has no key')
  })
}
