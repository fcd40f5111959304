import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setImmediate as turn } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import { createBron } from '../../src/adapters/registry.ts'
import { loadRegister } from '../../src/config/load.ts'
import { bekendeVelden } from '../../src/wiring/contract.ts'
import { startOpstelling } from '../steun/gemeente.ts'

const klant = { soort: 'natuurlijkPersoon', burgerservicenummer: '999999461' }
const vraag = { klant, doel: 'kcc-klantcontact', include: ['zaken', 'contactgegevens'] }

const folder = mkdtempSync(join(tmpdir(), 'klantbeeld-herladen-'))
cpSync(fileURLToPath(new URL('../../config', import.meta.url)), folder, { recursive: true })
const path = join(folder, 'doelbinding.yaml')
const example = readFileSync(path, 'utf8')

/** The example register under another version, with some of its text replaced. */
const write = (versie: string, ...changes: readonly (readonly [from: string, to: string])[]): void => {
  const text = [['versie: "2026-11-01"', `versie: "${versie}"`] as const, ...changes].reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`the example register no longer has: ${from}`)
    return text.replace(from, to)
  }, example)
  writeFileSync(path, text)
}

const load = () => loadRegister(folder, { env: {}, velden: bekendeVelden })
const opstelling = await startOpstelling({ change: config => ({ ...config, registerFile: { folder, load } }) })
t.teardown(async () => {
  await opstelling.close()
  rmSync(folder, { recursive: true })
})
const { raadpleeg, reloadRegister, gemeente, call, issuer } = opstelling

type Line = Record<string, unknown> & { readonly msg: string }
const logged = (msg: string): Line[] =>
  opstelling
    .logText()
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as Line)
    .filter(line => line.msg === msg)

/** A line may come after the answer, or after a source has been read. */
const awaitLogged = async (msg: string, holds: (line: Line) => boolean): Promise<Line> => {
  const deadline = performance.now() + 5_000
  while (performance.now() < deadline) {
    const found = logged(msg).find(holds)
    if (found !== undefined) return found
    await turn()
  }
  throw new Error(`not logged: ${msg}`)
}

const versionsAudited = (traceId: string): unknown[] => {
  const db = new DatabaseSync(opstelling.logboekPad, { readOnly: true })
  try {
    const rows = db.prepare("SELECT regel FROM regels WHERE trace_id = ? AND stroom = 'audit'").all(traceId)
    return rows.map(row => JSON.parse(String(row.regel))).map(({ registerversie, doel }) => [registerversie, doel])
  } finally {
    db.close()
  }
}

const zaaktypenOf = (json: { onderdelen: { zaken: { gegevens: { zaaktype: { identificatie: string } }[] } } }) =>
  new Set(json.onderdelen.zaken.gegevens.map(({ zaaktype }) => zaaktype.identificatie))

const withoutType = (zaaktype: string) => ['behalve: [jeugdhulp]', `behalve: [jeugdhulp, ${zaaktype}]`] as const

/** Puts the example back, so that each test starts from it. */
const reset = () => {
  writeFileSync(path, example)
  reloadRegister('signaal')
}
t.beforeEach(reset)

t.test('a narrowed register holds at once, for a klant whose zaken were kept too', async t => {
  await raadpleeg(vraag)
  const before = await raadpleeg(vraag)
  t.equal(before.json.onderdelen.zaken.bronnen[0].uitCache, true)
  const [zaaktype = ''] = zaaktypenOf(before.json)
  write('2026-12-01', withoutType(zaaktype))
  t.same(reloadRegister('bestand'), { uitkomst: 'ok', versie: '2026-12-01', vorige: '2026-11-01' })
  const { json } = await raadpleeg(vraag)
  t.equal(json.doel.registerversie, '2026-12-01')
  t.notOk(zaaktypenOf(json).has(zaaktype))
  t.ok(json.onderdelen.zaken.gegevens.length > 0)
  t.equal(json.onderdelen.zaken.bronnen[0].uitCache, false, 'what was kept under the old rule is not used')
  t.equal(json.onderdelen.contactgegevens.bronnen[0].uitCache, true, 'what no rule has changed for is')
})

t.test('a reload in the middle of a request changes nothing for that request', async t => {
  const [zaaktype = ''] = zaaktypenOf((await raadpleeg(vraag)).json)
  const traceId = '0af7651916cd43dd8448eb211c80aaaa'
  gemeente.zgw.settings.latentieMs = 100
  gemeente.zgw.reset()
  const headers = { traceparent: `00-${traceId}-b7ad6b7169203331-00` }
  const asked = raadpleeg({ ...vraag, vers: true }, { headers })
  while (gemeente.zgw.count() === 0) await turn()
  write('2026-12-01', withoutType(zaaktype))
  t.equal(reloadRegister('bestand').uitkomst, 'ok')
  const { json } = await asked
  gemeente.zgw.settings.latentieMs = 0
  t.equal(json.doel.registerversie, '2026-11-01')
  t.ok(zaaktypenOf(json).has(zaaktype), 'decided and minimised by one register')
  const one = ['2026-11-01', 'kcc-klantcontact']
  t.same(versionsAudited(traceId), [one, one])
  t.equal((await awaitLogged('antwoord', line => line.traceId === traceId)).registerversie, '2026-11-01')
  t.equal((await raadpleeg(vraag)).json.doel.registerversie, '2026-12-01', 'the next request')
})

t.test('a refusal is on record under the version that refused', async t => {
  const traceId = '0af7651916cd43dd8448eb211c80bbbb'
  write('2026-12-01', ['kcc-klantcontact:\n', 'klantvragen:\n'])
  reloadRegister('bestand')
  const { status } = await raadpleeg(vraag, { headers: { traceparent: `00-${traceId}-b7ad6b7169203331-00` } })
  t.equal(status, 403)
  t.same(versionsAudited(traceId), [['2026-12-01', 'onbekend']])
  t.equal((await awaitLogged('antwoord', line => line.traceId === traceId)).registerversie, '2026-12-01')
  const { json } = await call({ path: '/v1/doelen', token: await issuer.issue({ rol: 'kcc-medewerker' }) })
  t.same(
    json.doelen.map(({ id }: { id: string }) => id),
    ['adrescontrole', 'klantvragen'],
    'the list of doelen is of the same register'
  )
})

t.test('a faulty register changes nothing: every fault is logged, without values, and counted', async t => {
  write(
    '2026-12-01',
    ['- geboorte.datum', '- geboortedag'],
    ['grondslag: AVG artikel 6, eerste lid, onder e', 'wet: x']
  )
  t.match(reloadRegister('bestand'), { uitkomst: 'fout', versie: '2026-11-01', isBekend: false })
  t.equal((await raadpleeg(vraag)).json.doel.registerversie, '2026-11-01')
  const faults = logged('register niet herladen')
  const text = faults.map(({ fout }) => fout).join('\n')
  for (const fault of [
    /^doelbinding\.yaml:\d+:\d+: verwerkingsactiviteiten\.kcc-klantcontact\.grondslag: /m,
    /^doelbinding\.yaml:\d+:\d+: verwerkingsactiviteiten\.kcc-klantcontact\.onderdelen\.persoon\.velden\[2\]: /m,
    /^doelbinding\.yaml:\d+:\d+: verwerkingsactiviteiten\.kcc-klantcontact\.wet: unknown key$/m
  ]) {
    t.match(text, fault)
  }
  t.equal(faults.length, 3)
  t.same(new Set(faults.map(({ registerversie }) => registerversie)), new Set(['2026-11-01']))
  t.match((await call({ path: '/metrics' })).text, /klantbeeld_register_herladen_totaal\{uitkomst="fout"\} 1/)
  reloadRegister('bestand')
  t.equal(logged('register niet herladen').length, faults.length, 'not again at the next event')
  reloadRegister('signaal')
  t.equal(logged('register niet herladen').length, 2 * faults.length, 'but again for who asks')
  write('2026-12-01')
  t.equal(reloadRegister('bestand').uitkomst, 'ok')
  t.match(logged('register herladen').at(-1), { vorige: '2026-11-01', registerversie: '2026-12-01' })
})

t.test('what cannot even be read as a register changes nothing either', async t => {
  for (const [what, text] of [
    ['nothing yet', ''],
    ['half a file', example.slice(0, example.indexOf('klantsoorten') + 20)],
    ['an alias without anchor', 'versie: *x\n'],
    ['no YAML', '{'],
    ['a variable that is not there', example.replace('2026-11-01', `\${NERGENS}`)]
  ] as const) {
    writeFileSync(path, text)
    t.match(reloadRegister('bestand'), { uitkomst: 'fout', versie: '2026-11-01' }, what)
  }
  rmSync(path)
  t.match(reloadRegister('bestand'), { uitkomst: 'fout', faults: [/^doelbinding\.yaml: cannot be read/] })
  t.equal((await raadpleeg(vraag)).status, 200)
})

t.test('the same register is no reload; other rules under an old version are, with a warning', async t => {
  writeFileSync(path, `${example}# a remark\n`)
  t.equal(reloadRegister('bestand').uitkomst, 'ongewijzigd')
  t.same(logged('register gewijzigd onder dezelfde versie'), [])
  write('2026-11-01', ['sinds: P2Y', 'sinds: P1Y'])
  t.equal(reloadRegister('bestand').uitkomst, 'ok')
  t.match(logged('register gewijzigd onder dezelfde versie'), [{ registerversie: '2026-11-01' }])
})

t.test('a zaaktype that no zaaksysteem knows is a warning, after a reload too', async t => {
  t.same(logged('zaaktype onbekend'), [], 'the example names what there is')
  write('2026-12-01', withoutType('jeugdhlup'))
  reloadRegister('bestand')
  const warning = await awaitLogged('zaaktype onbekend', () => true)
  await raadpleeg({ ...vraag, vers: true }) // time for one too many
  t.match(warning, { zaaktype: 'jeugdhlup', doelen: ['kcc-klantcontact'], registerversie: '2026-12-01' })
  t.equal(logged('zaaktype onbekend').length, 1)
})

t.test('a zaaksysteem does not know its zaaktypen until it has been read', async t => {
  const config = opstelling.config.bronnen.find(({ soort }) => soort === 'zgw')
  if (config === undefined) throw new Error('the example has no zaaksysteem')
  const patient = { ...config, onderbreker: { ...config.onderbreker, fouten: 1_000, venster: 1_000 } }
  const bron = createBron(patient, { now: () => new Date('2026-11-23T12:00:00Z') })
  t.teardown(() => bron.close())
  t.equal(bron.kentZaaktypen?.(), undefined)
  gemeente.zgw.settings.fout = 'uit'
  await bron.warm?.()
  t.equal(bron.kentZaaktypen?.(), undefined)
  gemeente.zgw.settings.fout = undefined
  await bron.warm?.()
  t.ok(bron.kentZaaktypen?.()?.includes('jeugdhulp'))
})
