import t from 'tap'
import type { Klant } from '../../src/klantbeeld/klant.ts'
import { bronbeeldOf, idOf } from '../steun/bronbeeld.ts'
import { createLezer, klantOf } from '../steun/details.ts'
import { standard, startOpstelling } from '../steun/gemeente.ts'

// What a question costs at the sources, with types warm. The numbers stand in one table, so that a change shows.

const opstelling = await startOpstelling()
t.teardown(opstelling.close)
const { raadpleeg, gemeente, call, issuer } = opstelling
const { lees, referentie } = createLezer(opstelling)
const sources = [gemeente.brp, gemeente.zgw, gemeente.klantinteracties, gemeente.kvk, gemeente.objecten, gemeente.vtb]
const doel = 'kcc-klantcontact'
const pageSize = 100

/** Calls to brp, zgw, klantinteracties, kvk, objecten and vtb that an answer took; it must be whole. */
type Aantallen = readonly [
  brp: number,
  zgw: number,
  klantinteracties: number,
  kvk: number,
  objecten: number,
  vtb: number
]
const counted = async (ask: () => Promise<{ status: number; json: { compleet?: boolean } | undefined }>) => {
  for (const source of sources) source.reset()
  const { status, json } = await ask()
  if (status !== 200 || json?.compleet === false) throw new Error(`${status} ${JSON.stringify(json).slice(0, 500)}`)
  return sources.map(source => source.count())
}

const view =
  (klant: Klant, over: object = { vers: true }) =>
  () =>
    raadpleeg({ klant, doel, ...over })
const zoek = (vraag: object) => async () =>
  call({
    method: 'POST',
    path: '/v1/klanten/_zoek',
    token: await issuer.issue({ rol: 'kcc-medewerker' }),
    body: { doel, zoek: vraag }
  })

const vijftig = klantOf('vijftigZaken')
const vijfhonderd = klantOf('vijfhonderdZaken')
const company = gemeente.populatie.bedrijfAt(20)
const inwoner = gemeente.populatie.inwoner('999993653')
if (company?.rsin === undefined || inwoner === undefined) throw new Error('nobody')
const { kvkNummer, rsin, vestigingen } = company
const vestigingsnummer = vestigingen[1]?.vestigingsnummer ?? ''
const { documenten, documentIds } = bronbeeldOf(gemeente.populatie, vijftig)
const [metDocument] = documenten.map(({ zaak }) => idOf(zaak))
const ref = await referentie(vijftig)
const detail = (path: string) => () => lees(`${ref}/${path}`)

// Whatever type the warming up missed.
for (const klant of [vijfhonderd, klantOf('drieVestigingen'), klantOf('eenmanszaak')]) await view(klant)()

const alsKlant = await issuer.issue({ bsn: '999999461' })
const metTaken = await issuer.issue({ bsn: '999995522' })
const mijnMetTaken = (path: string) => () => call({ path: `/v1/mijn/${path}`, token: metTaken })
const { json: metTakenBeeld } = await mijnMetTaken('klantbeeld')()
const [taak] = metTakenBeeld.onderdelen.taken.gegevens.filter(
  ({ status, zaken }: { status: string; zaken?: readonly string[] }) =>
    status === 'open' && metTakenBeeld.onderdelen.zaken.gegevens.some(({ id }: { id: string }) => zaken?.includes(id))
)
const zaakMetTaak: string = taak.zaken[0]
await mijnMetTaken('taken?vers=true')()
const ander = await issuer.issue({ bsn: '999994955' })
const [koud] = (await call({ path: '/v1/mijn/zaken', token: ander })).json.gegevens
const mijn = (path: string) => () => call({ path: `/v1/mijn/${path}`, token: alsKlant })

const table: readonly (readonly [string, () => ReturnType<typeof lees>, Aantallen])[] = [
  ['een gezin', view(klantOf('gezin')), [1, 3, 2, 0, 1, 1]],
  ['vijftig zaken', view(vijftig), [1, 3, 2, 0, 1, 1]],
  ['vijfhonderd zaken: een per verdere pagina', view(vijfhonderd), [1, 9, 2, 0, 1, 1]],
  ['mijn klantbeeld, vijftig zaken', mijn('klantbeeld?vers=true'), [1, 3, 2, 0, 2, 2]],
  ['mijn klantbeeld, twintig zaken met taken en berichten', mijnMetTaken('klantbeeld?vers=true'), [1, 3, 2, 0, 2, 2]],
  ['mijn taken', mijnMetTaken('taken?vers=true'), [1, 2, 0, 0, 1, 1]],
  ['mijn berichten', mijnMetTaken('berichten?vers=true'), [1, 2, 0, 0, 1, 1]],
  ['mijn zaak', () => call({ path: `/v1/mijn/zaken/${koud.id}`, token: ander }), [1, 4, 3, 0, 1, 1]],
  ['mijn zaak, met de taken die net in de lijst stonden', mijnMetTaken(`zaken/${zaakMetTaak}`), [1, 4, 3, 0, 0, 0]],
  ['mijn zaak, nog eens', mijnMetTaken(`zaken/${zaakMetTaak}`), [1, 0, 0, 0, 0, 0]],
  ['mijn zaken', mijn('zaken?vers=true'), [1, 2, 0, 0, 0, 0]],
  ['mijn contactmomenten, met de zaken', mijn('contactmomenten?vers=true'), [1, 2, 2, 0, 0, 0]],
  ['in geen register', view(klantOf('nergens')), [1, 2, 1, 0, 1, 1]],
  ['alleen klantcontacten', view(klantOf('alleenKlantcontacten')), [1, 2, 2, 0, 1, 1]],
  ['alleen zaken', view(vijftig, { vers: true, include: ['zaken'] }), [1, 2, 0, 0, 0, 0]],
  ['alleen de persoon', view(vijftig, { vers: true, include: ['persoon'] }), [1, 0, 0, 0, 0, 0]],
  ['bedrijf op KVK-nummer', view({ soort: 'nietNatuurlijkPersoon', kvkNummer }), [0, 9, 3, 2, 1, 1]],
  ['bedrijf op RSIN', view({ soort: 'nietNatuurlijkPersoon', rsin }), [0, 9, 3, 3, 1, 1]],
  ['eenmanszaak', view(klantOf('eenmanszaak')), [0, 7, 2, 2, 1, 1]],
  ['vestiging', view({ soort: 'vestiging', kvkNummer, vestigingsnummer }), [0, 5, 3, 1, 1, 1]],
  ['zakenlijst, vers', detail('zaken?vers=true'), [1, 2, 0, 0, 0, 0]],
  ['zakenlijst, nog eens', detail('zaken?pagina=2'), [1, 0, 0, 0, 0, 0]],
  ['zaak, vers', detail(`zaken/${metDocument}?vers=true`), [1, 4, 3, 0, 0, 0]],
  ['zaak, nog eens', detail(`zaken/${metDocument}`), [1, 0, 0, 0, 0, 0]],
  ['contactmomenten, vers', detail('contactmomenten?vers=true'), [1, 0, 2, 0, 0, 0]],
  ['contactmomenten, nog eens', detail('contactmomenten?pagina=2'), [1, 0, 0, 0, 0, 0]],
  ['document', detail(`documenten/${documentIds[0]}/inhoud?bron=openzaak`), [1, 4, 0, 0, 0, 0]],
  ['zoek op BSN', zoek({ wijze: 'burgerservicenummer', burgerservicenummer: '999993653' }), [1, 0, 0, 0, 0, 0]],
  ['zoek op KVK-nummer', zoek({ wijze: 'kvkNummer', kvkNummer }), [0, 0, 0, 1, 0, 0]],
  ['zoek op RSIN', zoek({ wijze: 'rsin', rsin }), [0, 0, 0, 2, 0, 0]],
  ['zoek op naam van een bedrijf', zoek({ wijze: 'bedrijfsnaam', naam: company.naam }), [0, 0, 0, 1, 0, 0]],
  ['zoek op e-mail', zoek({ wijze: 'email', email: inwoner.email }), [0, 0, 2, 0, 0, 0]],
  ['zoek op telefoon', zoek({ wijze: 'telefoonnummer', telefoonnummer: inwoner.telefoonnummer }), [0, 0, 2, 0, 0, 0]]
]

t.test('calls per question, types warm: brp, zgw, klantinteracties, kvk, objecten, vtb', async t => {
  const measured: string[] = []
  for (const [wat, ask, expected] of table) {
    const found = await counted(ask)
    t.same(found, expected, wat)
    measured.push(`| ${wat} | ${found.join(' | ')} | ${found.reduce((a, b) => a + b)} |`)
  }
  if (process.env.MATRIX !== undefined) {
    process.stderr.write(
      `| vraag | brp | zgw | klantinteracties | kvk | objecten | vtb | samen |\n|---|---|---|---|---|---|---|---|\n${measured.join('\n')}\n`
    )
  }
})

t.test('fifty zaken take no more than eight calls', async t => {
  const calls = await counted(view(vijftig))
  t.ok(calls.reduce((a, b) => a + b) <= 8)
})

t.test('500 zaken cost one call more per further page, and no call per zaak', async t => {
  const [brp, zgw = 0, klantinteracties] = await counted(view(vijfhonderd))
  t.same([brp, klantinteracties], [1, 2])
  const documenten = gemeente.zgw.calls.filter(({ route }) => route.includes('enkelvoudig'))
  const asked = documenten.flatMap(({ body }) => (body as { uuid__in?: string[] }).uuid__in ?? [])
  t.ok(asked.length > pageSize)
  t.equal(documenten.length, Math.ceil(asked.length / pageSize), 'documents in full batches')
  t.ok(zgw - documenten.length <= 500 / pageSize + 1, 'open zaken and finished ones, each by full pages')
})

t.test('a repeated question costs only what may not be kept, unless it must be fresh (E.69)', async t => {
  const klant = klantOf('andereNaam')
  await view(klant, {})()
  t.same(await counted(view(klant, {})), [1, 0, 0, 0, 0, 0])
  t.same(await counted(view(klant, { vers: true })), [1, 3, 2, 0, 1, 1])
  t.same(await counted(view(klant, {})), [1, 0, 0, 0, 0, 0])
})

t.test('what was kept for one doel is not used for another question', async t => {
  const klant = klantOf('gezin')
  await view(klant, {})()
  t.same(
    await counted(view(klant, { include: ['zaken'] })),
    [1, 2, 0, 0, 0, 0],
    'without documents it is another question'
  )
})

t.test('questions at the same moment share one fetch', async t => {
  for (const source of sources) source.reset()
  const klant = klantOf('overleden')
  const views = await Promise.all(
    Array.from({ length: 10 }, () => raadpleeg({ klant, doel, include: ['contactgegevens'] }))
  )
  t.same(new Set(views.map(({ status }) => status)), new Set([200]))
  t.equal(gemeente.klantinteracties.count(), 1)
})

type Verslag = { readonly bron: string; readonly opgehaaldOp: string; readonly uitCache: boolean }
const verslagen = async (over: object) => {
  const begonnen = standard.now().toISOString()
  const { json } = await raadpleeg({ klant: klantOf('geemigreerd'), doel, ...over })
  const parts = Object.values(json.onderdelen) as { bronnen: Verslag[] }[]
  return { begonnen, geeindigd: standard.now().toISOString(), alle: parts.flatMap(({ bronnen }) => bronnen), json }
}

t.test('opgehaaldOp is when the source gave it: now, or when it was kept (E.76)', async t => {
  const first = await verslagen({ vers: true })
  for (const { bron, opgehaaldOp, uitCache } of first.alle) {
    t.notOk(uitCache, bron)
    t.ok(opgehaaldOp >= first.begonnen && opgehaaldOp <= first.geeindigd, bron)
  }
  const again = await verslagen({})
  for (const { bron, opgehaaldOp, uitCache } of again.alle) {
    t.equal(uitCache, bron !== 'brp', bron)
    if (bron === 'brp') t.ok(opgehaaldOp >= again.begonnen, 'never kept')
    else t.ok(opgehaaldOp >= first.begonnen && opgehaaldOp <= first.geeindigd, bron)
  }
  const fresh = await verslagen({ vers: true })
  for (const { bron, opgehaaldOp, uitCache } of fresh.alle) t.ok(!uitCache && opgehaaldOp >= fresh.begonnen, bron)
})

t.test('what changed at the source is seen by who asks for it fresh, and by all after him (E.76)', async t => {
  const totaal = async (over: object) => (await verslagen(over)).json.onderdelen.zaken.totaal
  const before = await totaal({ vers: true })
  const [id = ''] = bronbeeldOf(gemeente.populatie, klantOf('geemigreerd')).zaakIds
  gemeente.zgw.verborgen.add(id)
  t.equal(await totaal({}), before, 'kept')
  t.equal(await totaal({ vers: true }), before - 1, 'fresh')
  t.equal(await totaal({}), before - 1, 'and that is what is kept now')
  gemeente.zgw.verborgen.delete(id)
})
