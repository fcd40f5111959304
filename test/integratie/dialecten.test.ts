import t from 'tap'
import { type Dialect as OkDialect, openKlant24, openKlant218 } from '../../simulatie/klantinteracties/dialect.ts'
import { createPopulatie } from '../../simulatie/populatie/populatie.ts'
import { type Dialect, eSuite, openZaak130, ouder12, vng151 } from '../../simulatie/zgw/dialect.ts'
import type { Klant } from '../../src/klantbeeld/klant.ts'
import { bronbeeldOf, zakenOf } from '../steun/bronbeeld.ts'
import { klantOf } from '../steun/details.ts'
import { type Opstelling, standard, startOpstelling } from '../steun/gemeente.ts'

// Every dialect against every kind of klant: the view must hold exactly what the registers hold.

const populatie = createPopulatie(standard)
const bedrijf = populatie.bedrijfAt(20)
if (bedrijf?.rsin === undefined) throw new Error('no company')

/** The first resident whose zaken as a source has them and as the view shows them differ in this way. */
const residentWith = (isSo: (klant: Klant) => boolean): Klant => {
  for (const burgerservicenummer of populatie.burgerservicenummers()) {
    const klant: Klant = { soort: 'natuurlijkPersoon', burgerservicenummer }
    if ((populatie.inwoner(burgerservicenummer)?.zaken ?? 0) > 2 && isSo(klant)) return klant
  }
  throw new Error('nobody')
}
const sizeOf = (klant: Klant, dialect: Dialect) => zakenOf(populatie, klant, { dialect }).length

const scenarios: Readonly<Record<string, Klant>> = {
  gezin: klantOf('gezin'),
  'vijftig zaken': klantOf('vijftigZaken'),
  'vijfhonderd zaken': klantOf('vijfhonderdZaken'),
  'bedrijf op KVK-nummer': { soort: 'nietNatuurlijkPersoon', kvkNummer: bedrijf.kvkNummer },
  'bedrijf op RSIN': { soort: 'nietNatuurlijkPersoon', rsin: bedrijf.rsin },
  eenmanszaak: klantOf('eenmanszaak'),
  vestiging: {
    soort: 'vestiging',
    kvkNummer: bedrijf.kvkNummer,
    vestigingsnummer: bedrijf.vestigingen[1]?.vestigingsnummer ?? ''
  },
  'beëindigde rol': residentWith(klant => sizeOf(klant, openZaak130) < sizeOf(klant, vng151)),
  geheimhouding: klantOf('geheimhouding'),
  'zaak buiten het doel': residentWith(
    klant => bronbeeldOf(populatie, klant).zaken.length < sizeOf(klant, openZaak130)
  ),
  'in geen register': klantOf('nergens')
}

type Server = { readonly zgw: Dialect; readonly ok: OkDialect; readonly bsnInUrl: boolean }
const servers: Readonly<Record<string, Server>> = {
  openZaak130: { zgw: openZaak130, ok: openKlant218, bsnInUrl: false },
  vng151: { zgw: vng151, ok: openKlant218, bsnInUrl: false },
  ouder12: { zgw: ouder12, ok: openKlant218, bsnInUrl: false },
  'ouder12, bsnInUrl': { zgw: ouder12, ok: openKlant218, bsnInUrl: true },
  eSuite: { zgw: eSuite, ok: openKlant218, bsnInUrl: false },
  'eSuite, bsnInUrl': { zgw: eSuite, ok: openKlant218, bsnInUrl: true },
  'Open Klant 2.4': { zgw: openZaak130, ok: openKlant24, bsnInUrl: false }
}

const start = ({ zgw, ok, bsnInUrl }: Server): Promise<Opstelling> =>
  startOpstelling({
    settings: { zgw: { dialect: zgw }, klantinteracties: { dialect: ok } },
    change: config => ({
      ...config,
      // A server without expand takes a call per zaak; here the answer is at stake and not how long it takes.
      dienst: { ...config.dienst, tijdslimiet: { ...config.dienst.tijdslimiet, totaalMs: 60_000 } },
      bronnen: config.bronnen.map(bron =>
        bron.soort === 'zgw' ? { ...bron, bsnInUrl, wachtrij: 10_000, tijdslimietMs: 30_000 } : bron
      )
    })
  })

type Onderdeel = { readonly status: string; readonly gegevens?: readonly { readonly id: string }[] }
const shownIds = ({ gegevens = [] }: Onderdeel) => gegevens.map(({ id }) => id).sort()

/** Such a server filters on a BSN only by its address, which it may then not be asked by. */
const isOutOfReach = ({ zgw, bsnInUrl }: Server, klant: Klant): boolean =>
  klant.soort === 'natuurlijkPersoon' && !bsnInUrl && (zgw === ouder12 || zgw === eSuite)

const rows = new Map<string, string[]>()
const note = (scenario: string, cell: string) => rows.set(scenario, [...(rows.get(scenario) ?? []), cell])

for (const [naam, server] of Object.entries(servers)) {
  t.test(`${naam}: each klant sees all that is his and within the doel, and nothing else`, async t => {
    const { gemeente, raadpleeg, close } = await start(server)
    for (const [scenario, klant] of Object.entries(scenarios)) {
      for (const source of [gemeente.zgw, gemeente.klantinteracties]) source.reset()
      const { status, json } = await raadpleeg({ klant, doel: 'kcc-klantcontact', vers: true })
      t.equal(status, 200, scenario)
      const { zaken, documenten, contactmomenten } = json.onderdelen
      const expected = bronbeeldOf(populatie, klant, server)
      // Types are had once and kept for a day: those that this view happened to be the first to need do not count.
      const typen = gemeente.zgw.calls.filter(({ route }) => route.startsWith('/catalogi/')).length
      const calls = `${gemeente.zgw.count() - typen}+${gemeente.klantinteracties.count()}`
      t.same(shownIds(contactmomenten), expected.contactIds, `${scenario}: contacts`)
      if (isOutOfReach(server, klant)) {
        for (const part of [zaken, documenten]) {
          t.match(part, { status: 'nietBeschikbaar', bronnen: [{ bron: 'openzaak', status: 'storing' }] }, scenario)
        }
        t.equal(gemeente.zgw.count(), 0)
        note(scenario, 'storing (0)')
        continue
      }
      t.match([zaken.status, documenten.status, json.compleet], ['ok', 'ok', true], scenario)
      t.same(shownIds(zaken), expected.zaakIds, `${scenario}: zaken`)
      t.same(shownIds(documenten), expected.documentIds, `${scenario}: documents`)
      note(scenario, `${zaken.totaal}/${documenten.totaal}/${contactmomenten.totaal} (${calls})`)
    }
    await close()
  })
}

t.test('the scenarios differ in what they are for', async t => {
  const own = (naam: string) => scenarios[naam] ?? klantOf('nergens')
  const idsOf = (naam: string) => bronbeeldOf(populatie, own(naam)).zaakIds
  t.same(idsOf('bedrijf op KVK-nummer'), idsOf('bedrijf op RSIN'))
  const ofVestiging = idsOf('vestiging')
  t.ok(ofVestiging.length > 0)
  t.ok(
    idsOf('bedrijf op KVK-nummer').some(id => !ofVestiging.includes(id)),
    'a vestiging does not widen to its company'
  )
})

t.teardown(() => {
  if (process.env.MATRIX === undefined) return
  const head = ['', ...Object.keys(servers)]
  const lines = [head, head.map(() => '---'), ...[...rows].map(([scenario, cells]) => [scenario, ...cells])]
  process.stderr.write(
    `zaken/documenten/contactmomenten (calls of zaaksysteem + klantregister)\n\n${lines.map(cells => `| ${cells.join(' | ')} |`).join('\n')}\n`
  )
})
