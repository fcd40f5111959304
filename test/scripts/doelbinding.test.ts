import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import t from 'tap'

const script = resolve('scripts/doelbinding.ts')
const example = readFileSync('config/doelbinding.yaml', 'utf8')

const run = (args: readonly string[], env: Readonly<Record<string, string>> = {}) => {
  const { KLANTBEELD_CONFIG: _, ...own } = process.env
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    env: { ...own, ...env },
    encoding: 'utf8'
  })
  return { status, stdout, stderr }
}

t.test('verklaar needs no secrets and prints what would be asked of whom', async t => {
  const args = [
    'verklaar',
    '--rol',
    'kcc-medewerker',
    '--doel',
    'kcc-klantcontact',
    '--klantsoort',
    'natuurlijkPersoon'
  ]
  const { status, stdout, stderr } = run([...args, '--include', 'persoon,zaken', '--config', 'config'])
  t.same([status, stderr], [0, ''])
  t.match(stdout, /^zaken: toegestaan door kcc-klantcontact\/zaken$/m)
  t.match(stdout, /^ {4}fields: adressering, burgerservicenummer, geboorte\.datum, naam, verblijfplaatsBinnenland$/m)
  t.match(
    stdout,
    /^Niet gevraagde bronnen: kvk, openklant, objecten-taken, objecten-berichten, vtb-taken, vtb-berichten$/m
  )
})

t.test('verklaar needs no bronnen.yaml; a role that may not use the doel is told no more than that', async t => {
  const folder = t.testdir({ 'doelbinding.yaml': example })
  const args = ['verklaar', '--doel', 'adrescontrole', '--klantsoort', 'natuurlijkPersoon']
  const without = run([...args, '--rol', 'adrescontroleur'], { KLANTBEELD_CONFIG: folder })
  t.equal(without.status, 0)
  t.match(without.stdout, /^persoon: toegestaan/m)
  t.match(without.stderr, /^bronnen\.yaml: cannot be read/)
  const refused = run([...args, '--rol', 'parkeerwachter'], { KLANTBEELD_CONFIG: folder })
  t.match(refused, { status: 0, stdout: 'Niet toegestaan: doel adrescontrole bestaat niet voor rol parkeerwachter.\n' })
})

t.test('tabel prints the register as Markdown', async t => {
  const { status, stdout } = run(['tabel'])
  t.equal(status, 0)
  t.match(stdout, /^# Doelbindingsregister, versie 2026-11-01\n/)
})

t.test('vergelijk prints what widens and narrows; a faulty file is named with all its faults', async t => {
  const folder = t.testdir({
    'oud.yaml': example,
    'nieuw.yaml': example.replace('sinds: P2Y', 'sinds: P3Y').replace('[jeugdhulp]', '[jeugdhulp, wmo]'),
    'fout.yaml': example.replace('sinds: P2Y', 'sinds: lang').replace('afgerondTot: P5Y', 'afgerondTot: kort')
  })
  const path = (name: string) => join(folder, name)
  const { status, stdout } = run(['vergelijk', path('oud.yaml'), path('nieuw.yaml')])
  t.equal(status, 0)
  t.match(stdout, /Ruimer: 1\n {2}kcc-klantcontact\/contactmomenten: sinds: van P2Y naar P3Y\n/)
  t.match(stdout, /Nauwer: 3\n {2}kcc-klantcontact\/zaken: zaaktypen: weg: wmo\n/)
  const faulty = run(['vergelijk', path('fout.yaml'), path('er-niet.yaml')])
  t.equal(faulty.status, 1)
  const faults = faulty.stderr.trim().split('\n')
  t.equal(faults.length, 3)
  t.match(faults[0], /fout\.yaml:\d+:\d+: verwerkingsactiviteiten\.kcc-klantcontact\..*: expected a period/)
  t.match(faults[2], /er-niet\.yaml: cannot be read$/)
})

t.test('a command that is not understood gives the usage and exit code 2', async t => {
  for (const args of [[], ['tabel', '--kleur'], ['verklaar', '--rol', 'r', '--doel', 'd', '--klantsoort', 'robot']]) {
    const { status, stdout, stderr } = run(args)
    t.same([status, stdout], [2, ''], args.join(' '))
    t.match(stderr, /Usage: npm run doelbinding -- verklaar/)
  }
})
