import t from 'tap'
import { type Dialect as OkDialect, openKlant24, openKlant218 } from '../../simulatie/klantinteracties/dialect.ts'
import { createPopulatie } from '../../simulatie/populatie/populatie.ts'
import { fromUuid } from '../../simulatie/populatie/uuid.ts'
import { type Dialect, eSuite, openZaak130, ouder12, vng151 } from '../../simulatie/zgw/dialect.ts'
import type { Klant } from '../../src/klantbeeld/klant.ts'
import { bronbeeldOf, zakenOf } from '../steun/bronbeeld.ts'
import { createLezer, klantOf } from '../steun/details.ts'
import { type Opstelling, standard, startOpstelling } from '../steun/gemeente.ts'

// A source that passes over a filter gives everybody's records. No filter is trusted: whatever it gives, a view holds
// what is the klant's own, or it is an error.

// Few people: a source that passes over a filter goes through all of them, at every question.
const settings = { ...standard, inwoners: 60, bedrijven: 21 }
const populatie = createPopulatie(settings)
const bedrijf = populatie.bedrijfAt(20)
if (bedrijf === undefined) throw new Error('no company')
const { kvkNummer } = bedrijf

/** Somebody with a few zaken of which documents are shown, and with contacts. */
const findInwoner = (): Klant => {
  for (const burgerservicenummer of populatie.burgerservicenummers()) {
    const klant: Klant = { soort: 'natuurlijkPersoon', burgerservicenummer }
    const { zaakIds, documentIds, contactIds } = bronbeeldOf(populatie, klant)
    const isFew = zaakIds.length > 2 && zaakIds.length < 8
    if (isFew && documentIds.length > 2 && contactIds.length > 1) return klant
  }
  throw new Error('nobody')
}
const inwoner = findInwoner()
const ander = klantOf('vijftigZaken')
const klanten: readonly Klant[] = [
  inwoner,
  { soort: 'nietNatuurlijkPersoon', kvkNummer },
  { soort: 'vestiging', kvkNummer, vestigingsnummer: bedrijf.vestigingen[1]?.vestigingsnummer ?? '' }
]

type Server = { readonly zgw: Dialect; readonly ok: OkDialect }
const servers: Readonly<Record<string, Server>> = {
  openZaak130: { zgw: openZaak130, ok: openKlant218 },
  vng151: { zgw: vng151, ok: openKlant218 },
  ouder12: { zgw: ouder12, ok: openKlant218 },
  'eSuite en Open Klant 2.4': { zgw: eSuite, ok: openKlant24 }
}

const start = ({ zgw, ok }: Server, ignoreFilters: () => readonly string[] | true) =>
  startOpstelling({
    settings: { ...settings, zgw: { dialect: zgw, ignoreFilters }, klantinteracties: { dialect: ok, ignoreFilters } },
    change: config => ({
      ...config,
      dienst: { ...config.dienst, tijdslimiet: { ...config.dienst.tijdslimiet, totaalMs: 20_000 } },
      bronnen: config.bronnen
        .map(bron => (bron.soort === 'zgw' ? { ...bron, bsnInUrl: zgw === ouder12 || zgw === eSuite } : bron))
        .map(bron => ({ ...bron, tijdslimietMs: 10_000 }))
    })
  })

const toOwner = ({ index, isBedrijf }: { readonly index: number; readonly isBedrijf: boolean }) =>
  `${isBedrijf ? 'bedrijf' : 'inwoner'} ${index}`

/** Whose records an answer holds: the id of every simulated record tells. */
const ownersIn = (text: string): string[] =>
  [...text.matchAll(/[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f-]{22}/g)].flatMap(([uuid]) => {
    const parts = fromUuid(uuid)
    return parts ? toOwner({ index: parts.owner, isBedrijf: parts.isBedrijf }) : []
  })

/** Whose numbers stand in an answer. */
const klantenIn = (text: string): string[] =>
  [...text.matchAll(/(?<![\d.-])(\d{8,9}|\d{12})(?![\d.-])/g)].flatMap(([, nummer = '']) => {
    const found =
      populatie.inwoner(nummer) ??
      populatie.bedrijf(nummer) ??
      populatie.bedrijfByRsin(nummer) ??
      populatie.bedrijfByVestiging(nummer)
    return found ? toOwner(found) : []
  })

/** Of whom an answer about this klant may hold records: himself, and those in whose zaken he has a rol. */
const mayBeIn = (klant: Klant, { zgw }: Server): ReadonlySet<string> => {
  const self = klant.soort === 'natuurlijkPersoon' ? populatie.inwoner(klant.burgerservicenummer) : bedrijf
  const zaken = zakenOf(populatie, klant, { dialect: zgw })
  return new Set([...(self ? [toOwner(self)] : []), ...zaken.map(zaak => toOwner(zaak.klant))])
}

type Onderdeel = { readonly status: string; readonly gegevens?: readonly { readonly id: string }[] }
type Beeld = { readonly onderdelen: Readonly<Record<'zaken' | 'documenten' | 'contactmomenten', Onderdeel>> }
const summary = ({ status, gegevens }: Onderdeel): string => `${status}${gegevens ? ` ${gegevens.length}` : ''}`

/** What an answer holds that is not this klant's or not within the doel: ids, and whose numbers. */
const strangersIn = (text: string, klant: Klant, server: Server): string[] => {
  const allowed = mayBeIn(klant, server)
  return [...ownersIn(text), ...klantenIn(text)].filter(owner => !allowed.has(owner))
}
const beyond = ({ onderdelen }: Beeld, klant: Klant, server: Server): string[] => {
  const { zaakIds, documentIds, contactIds } = bronbeeldOf(populatie, klant, server)
  const own = new Set([...zaakIds, ...documentIds, ...contactIds])
  const { zaken, documenten, contactmomenten } = onderdelen
  return [zaken, documenten, contactmomenten].flatMap(({ gegevens = [] }) =>
    gegevens.flatMap(({ id }) => (own.has(id) ? [] : id))
  )
}

/** Onderdelen that say `ok` and hold less than they did with the filter. */
const silentlyLess = ([before, after]: readonly [Beeld, Beeld]): string[] =>
  (['zaken', 'documenten', 'contactmomenten'] as const).filter(onderdeel => {
    const [was, is] = [before, after].map(({ onderdelen }) => onderdelen[onderdeel])
    return is?.status === 'ok' && (is.gegevens?.length ?? 0) < (was?.gegevens?.length ?? 0)
  })

/** Filters that were sent for a caller, in address or body; not those by which a server is found out. */
const filtersSent = ({ gemeente }: Opstelling): string[] => {
  const calls = [...gemeente.zgw.calls, ...gemeente.klantinteracties.calls]
  const names = calls
    .filter(({ headers }) => 'traceparent' in headers)
    .flatMap(({ url, body }) => [...new URL(url, 'http://bron').searchParams.keys(), ...Object.keys(Object(body))])
  const isFilter = (name: string) => !/^(page|pageSize|expand|ordering|versie)$/.test(name)
  return [...new Set(names.filter(isFilter))].sort()
}

const view = ({ raadpleeg }: Opstelling, klant: Klant) => raadpleeg({ klant, doel: 'kcc-klantcontact', vers: true })

/** By server and filter, what became of an onderdeel that was not what it was with the filter. */
const outcomes = new Map<string, string[]>()
const note = (key: string, outcome: string) => outcomes.set(key, [...(outcomes.get(key) ?? []), outcome])

const noteChanges = (key: string, { soort }: Klant, [before, after]: readonly [Beeld, Beeld]) => {
  for (const onderdeel of ['zaken', 'documenten', 'contactmomenten'] as const) {
    const [was, is] = [before, after].map(({ onderdelen }) => summary(onderdelen[onderdeel]))
    if (was !== is) note(key, `${soort} ${onderdeel}: ${is} (anders ${was})`)
  }
}

for (const [naam, server] of Object.entries(servers)) {
  t.test(`${naam}: each filter passed over, one by one and all: nobody sees what is another’s`, async t => {
    let ignored: readonly string[] | true = []
    const opstelling = await start(server, () => ignored)
    t.teardown(opstelling.close)
    const { gemeente } = opstelling
    const check = async (klant: Klant, filter: string, whole: Beeld) => {
      ignored = filter === 'alle' ? true : [filter]
      const { status, text, json } = await view(opstelling, klant)
      t.same(strangersIn(text, klant, server), [], `${klant.soort}: ${filter}`)
      if (status !== 200) return
      t.same(beyond(json, klant, server), [], `${klant.soort}: ${filter}`)
      t.same(silentlyLess([whole, json]), [], `${klant.soort}: ${filter}`)
      noteChanges(`${naam} | ${filter}`, klant, [whole, json])
    }
    for (const klant of klanten) {
      ignored = []
      for (const source of [gemeente.zgw, gemeente.klantinteracties]) source.reset()
      const { json: whole } = await view(opstelling, klant)
      const filters = filtersSent(opstelling)
      t.ok(filters.length > 2, filters.join())
      for (const filter of [...filters, 'alle']) await check(klant, filter, whole)
    }
  })

  t.test(`${naam}: when all is passed over from the start, it is an error and not an empty list`, async t => {
    const opstelling = await start(server, () => true)
    t.teardown(opstelling.close)
    const { json, text } = await view(opstelling, inwoner)
    t.same(strangersIn(text, inwoner, server), [])
    const { zaken, documenten, contactmomenten } = json.onderdelen
    for (const part of [zaken, documenten, contactmomenten]) t.equal(part.status, 'nietBeschikbaar')
    note(`${naam} | alle, vanaf de start`, 'natuurlijkPersoon: alles nietBeschikbaar')
  })

  // These two ask single items in each way that there is.
  if (server.zgw !== openZaak130 && server.zgw !== ouder12) continue
  t.test(`${naam}: the same for what lies under a klantbeeld`, async t => {
    let ignored: readonly string[] | true = []
    const opstelling = await start(server, () => ignored)
    t.teardown(opstelling.close)
    const { lees, referentie } = createLezer(opstelling)
    const { zaakIds, documentIds } = bronbeeldOf(populatie, inwoner, server)
    const other = bronbeeldOf(populatie, ander, server)
    const ref = await referentie(inwoner)
    const paths = [`zaken/${zaakIds[0]}`, 'zaken', 'contactmomenten', `contactmomenten?zaak=${zaakIds[0]}`]
    const fresh = (path: string) => `${ref}/${path}${path.includes('?') ? '&' : '?'}vers=true`
    for (const path of paths) t.equal((await lees(fresh(path))).status, 200, path)
    for (const filter of [...filtersSent(opstelling), 'informatieobject', 'alle']) {
      ignored = filter === 'alle' ? true : [filter]
      for (const path of paths) {
        t.same(strangersIn((await lees(fresh(path))).text, inwoner, server), [], `${filter}: ${path}`)
      }
      const own = await lees(`${ref}/documenten/${documentIds[0]}/inhoud`)
      t.ok([200, 502].includes(own.status), `${filter}: his own document: ${own.status}`)
      for (const path of [`zaken/${other.zaakIds[0]}`, `documenten/${other.documentIds[0]}/inhoud`]) {
        const { status } = await lees(`${ref}/${path}`)
        t.ok([404, 502].includes(status), `${filter}: ${path} of another: ${status}`)
      }
    }
  })
}

t.test('a Handelsregister that answers with another company: no company, and nothing by its numbers', async t => {
  let anders = false
  const afwijking = () => (anders ? ('anderBedrijf' as const) : undefined)
  const opstelling = await startOpstelling({ settings: { ...settings, kvk: { afwijking } } })
  t.teardown(opstelling.close)
  const server = { zgw: openZaak130, ok: openKlant218 }
  for (const klant of klanten.filter(({ soort }) => soort !== 'natuurlijkPersoon')) {
    anders = false
    t.match((await view(opstelling, klant)).json.onderdelen.bedrijf, { status: 'ok', totaal: 1 })
    anders = true
    const { json, text } = await view(opstelling, klant)
    t.same(strangersIn(text, klant, server), [])
    t.notOk(json.onderdelen.bedrijf.gegevens)
    note('KVK | ander bedrijf', `${klant.soort} bedrijf: ${summary(json.onderdelen.bedrijf)}`)
    note('KVK | ander bedrijf', `${klant.soort} zaken: ${summary(json.onderdelen.zaken)}`)
  }
})

t.teardown(() => {
  if (process.env.MATRIX === undefined) return
  const lines = [...outcomes].map(([key, found]) => `| ${key} | ${[...new Set(found)].join('; ')} |`)
  process.stderr.write(`| server | genegeerd | wat anders werd |\n| --- | --- | --- |\n${lines.join('\n')}\n`)
})
