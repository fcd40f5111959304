import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import t, { type Test } from 'tap'
import { parseSleutelring } from '../../src/auth/sleutels.ts'
import { beginRegels } from '../../src/logboek/raadpleging.ts'
import { logboekSchema } from '../../src/logboek/schema.ts'
import { openSqliteLogboek } from '../../src/logboek/sqlite.ts'
import { toZegelring } from '../../src/logboek/zegel.ts'
import { untilWritable } from './schrijfbaar.ts'
import { BSN, raadpleging } from './voorbeeld.ts'

const script = fileURLToPath(new URL('../../scripts/logboek.ts', import.meta.url))
const sleutel = `k1:${Buffer.alloc(32, 5).toString('base64')}`

const run = async (args: readonly string[]) => {
  const { LOGBOEK_URL: _url, ...env } = process.env
  const child = spawn(process.execPath, [script, ...args], { env: { ...env, SLEUTEL: sleutel } })
  const [out, errors] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')])
  return { out, errors, code: child.exitCode }
}

/** A folder with settings and a file with four lines, two per stream. */
const prepare = async (t: Test) => {
  const folder = t.testdir()
  const pad = join(folder, 'regels.sqlite')
  // Secrets of other parts are not at hand to who checks the logboek.
  writeFileSync(
    join(folder, 'klantbeeld.yaml'),
    `logboek: { pad: ${pad} }\nsleutels: { verzegeling: "\${GEHEIM}", pseudoniem: "\${SLEUTEL}" }\n`
  )
  const ring = parseSleutelring(sleutel)
  const opties = 'fout' in ring ? {} : { zegels: toZegelring(ring) }
  const logboek = await openSqliteLogboek(logboekSchema.parse({ pad }), opties)
  await untilWritable(logboek)
  for (let i = 0; i < 2; i++) await logboek.append(beginRegels(raadpleging))
  await logboek.close()
  return { folder, pad }
}

const change = (pad: string, sql: string): void => {
  const db = new DatabaseSync(pad)
  db.exec(sql)
  db.close()
}

t.test('controleer tells each chain, and is content with what was not touched', async t => {
  const { folder } = await prepare(t)
  const { out, errors, code } = await run(['controleer', '--config', folder])
  t.match(out, /^ldv [0-9a-f-]{36}: 2 regels \(1-2\), 2026-11-23T12:00:00\.000Z tot .*, ok$/m)
  t.match(out, /^audit .*, ok$/m)
  t.match(out, /^2 ketens, 0 met een fout$/m)
  t.same([errors, code], ['', 0])
  t.notOk(out.includes(BSN) || out.includes(String(raadpleging.betrokkene?.id)))
})

const first = '(SELECT min(nummer) FROM regels_1)'
const damages: readonly [what: string, sql: string, found: string][] = [
  [
    'changed',
    "UPDATE regels_1 SET regel = replace(regel, 'Klantbeeld', 'Iets anders') WHERE nummer % 2 = 0",
    'FOUT bij regel 2: gewijzigd'
  ],
  ['missing', `DELETE FROM regels_1 WHERE nummer = ${first}`, 'FOUT bij regel 1: ontbreekt'],
  [
    'put in another place',
    `UPDATE regels_1 SET nummer = -1 WHERE nummer = ${first};
     UPDATE regels_1 SET nummer = nummer - 1 WHERE nummer = (SELECT max(nummer) FROM regels_1);
     UPDATE regels_1 SET nummer = (SELECT max(nummer) FROM regels_1) + 1 WHERE nummer = -1`,
    'FOUT bij regel 1: gewijzigd'
  ]
]
for (const [what, sql, found] of damages) {
  t.test(`controleer names the first line that was ${what}, and its exit code says so`, async t => {
    const { pad } = await prepare(t)
    change(pad, sql)
    const { out, errors, code } = await run(['controleer', '--pad', pad])
    t.match(out, new RegExp(`^ldv .*, ${found}$`, 'm'))
    t.match(out, /^2 ketens, 1 met een fout$/m)
    t.match(errors, 'de zegels worden niet gecontroleerd')
    t.equal(code, 1)
  })
}

t.test('what was noted elsewhere shows a file that was put back from before', async t => {
  const { folder, pad } = await prepare(t)
  const before = readFileSync(pad)
  const logboek = await openSqliteLogboek(logboekSchema.parse({ pad }))
  await untilWritable(logboek)
  await logboek.append(beginRegels(raadpleging))
  await logboek.close()
  const notities = join(folder, 'notities.json')
  t.equal((await run(['controleer', '--pad', pad, '--noteer', notities])).code, 0)
  t.equal((await run(['controleer', '--pad', pad, '--notities', notities])).code, 0)
  writeFileSync(pad, before)
  t.equal((await run(['controleer', '--pad', pad])).code, 0)
  const { out, code } = await run(['controleer', '--pad', pad, '--notities', notities])
  t.match(out, /^onbekend .*, FOUT bij regel 1: ontbreekt$/m)
  t.equal(code, 1)
})

t.test('opschonen removes what has been kept long enough', async t => {
  const { folder, pad } = await prepare(t)
  t.ok(readFileSync(pad).includes('dpl.core.processing_activity_id'))
  change(
    pad,
    `UPDATE partities SET maand = '2001-01' WHERE klasse = 'ldv';
     UPDATE regels_1 SET tijdstip = 0; UPDATE ketens SET maand = '2001-01' WHERE klasse = 'ldv'`
  )
  const { out, code } = await run(['opschonen', '--config', folder])
  t.match(out, /^ldv 2001-01: verwijderd\n1 verwijderd, 0 wacht op uitvoer$/m)
  t.equal(code, 0)
  t.match((await run(['controleer', '--config', folder])).out, /^ldv .*: 0 regels \(3-2\), .*, ok$/m)
  t.notOk(readFileSync(pad).includes('dpl.core.processing_activity_id'), 'and its bytes are not left in the file')
})

t.test('what cannot be read or is not understood is told without a path or a trace', async t => {
  const folder = t.testdir({ 'klantbeeld.yaml': `logboek: { pad: "\${WEG}" }\nsleutels: { pseudoniem: "\${WEG}" }` })
  for (const [args, errors, code] of [
    [['controleer', '--pad', join(folder, 'weg.sqlite')], 'kan niet worden gelezen: onbereikbaar', 1],
    [['controleer', '--config', folder], 'klantbeeld.yaml: logboek.pad', 1],
    [['opschonen', '--pad', 'x'], 'Usage', 2],
    [[], 'Usage', 2]
  ] as const) {
    const result = await run(args)
    t.match(result, { errors, code, out: '' })
    t.notMatch(result.errors, /weg\.sqlite|\n\s+at /)
  }
})
