import { createSecretKey } from 'node:crypto'
import t from 'tap'
import type { Config } from '../../src/config/load.ts'
import { toActietekst } from '../../src/logboek/actietekst.ts'
import { toHandelingen } from '../../src/logboek/handeling.ts'
import { readHandelingen } from '../../src/logboek/handelingen-lees.ts'
import type { Betrokkenevraag } from '../../src/logboek/lezer.ts'
import { toBetrokkene } from '../../src/logboek/pseudoniem.ts'
import { beginRegels, eindRegels, inzienRegel, type Raadpleging } from '../../src/logboek/raadpleging.ts'
import type { LdvRegel } from '../../src/logboek/regel.ts'
import { createReadSoorten } from '../../src/logboek/soorten.ts'
import { type Opstelling, startOpstelling } from '../steun/gemeente.ts'

const bsn = '999993653'
const ander = '999990019'
const klant = (burgerservicenummer: string) => ({ soort: 'natuurlijkPersoon', burgerservicenummer })

/** The register of the example, with other words for some of its doelen. */
const withDoelen =
  (over: Record<string, object>) =>
  (config: Config): Config => {
    const { verwerkingsactiviteiten, ...register } = config.register
    const changed = Object.entries(verwerkingsactiviteiten).map(([id, doel]) => [id, { ...doel, ...over[id] }])
    return { ...config, register: { ...register, verwerkingsactiviteiten: Object.fromEntries(changed) } }
  }

const inzageVan = async ({ call, issuer }: Opstelling, burgerservicenummer = bsn) =>
  call({
    path: '/v1/mijn/verwerkingen?vanaf=2026-11-01&totEnMet=2026-11-30&aantal=100',
    token: await issuer.issue({ bsn: burgerservicenummer })
  })

const opstelling = await startOpstelling({ change: withDoelen({ adrescontrole: { vertrouwelijkVoorInzage: true } }) })
t.teardown(opstelling.close)
const { raadpleeg, call, issuer, gemeente } = opstelling

t.test('a confidential doel stays out of it, whoever asks and whatever is missing', async t => {
  await raadpleeg({ klant: klant(bsn), doel: 'adrescontrole' })
  await raadpleeg({ klant: klant(bsn), doel: 'kcc-klantcontact' })
  const { text, json } = await inzageVan(opstelling)
  t.equal(json.verwerkingen.length, 1)
  t.notMatch(text, /adrescontrole|vertrouwelijk/)
})

t.test('no user, application, source or pseudonym is in it', async t => {
  gemeente.brp.settings.fout = 'uit'
  await raadpleeg({ klant: klant(bsn), doel: 'kcc-klantcontact' })
  gemeente.brp.settings.fout = undefined
  const { text } = await inzageVan(opstelling)
  t.notMatch(text, /demo-|desktop|brp|openzaak|openklant|Bron |k1:|kcc-medewerker"/)
})

t.test('others stay out of it, also those of the same trace', async t => {
  const traceId = 'abcdabcdabcdabcdabcdabcdabcdabcd'
  const headers = { traceparent: `00-${traceId}-b7ad6b7169203331-00` }
  await raadpleeg({ klant: klant(bsn), doel: 'kcc-klantcontact', include: ['zaken'] }, { headers })
  await raadpleeg({ klant: klant(ander), doel: 'kcc-klantcontact', include: ['persoon'] }, { headers })
  for (const [wie, soorten] of [
    [bsn, ['zaken']],
    [ander, ['persoon']]
  ] as const) {
    const { json } = await inzageVan(opstelling, wie)
    const own = json.verwerkingen.filter((one: { verwerkingId: string }) => one.verwerkingId === traceId)
    t.same(
      own.map((one: { soortenGegevens: string[] }) => one.soortenGegevens),
      [soorten]
    )
  }
})

t.test('who stood in the result of a search sees that, and not what was looked for', async t => {
  const body = { doel: 'kcc-klantcontact', zoek: { wijze: 'burgerservicenummer', burgerservicenummer: ander } }
  const token = await issuer.issue({ rol: 'kcc-medewerker' })
  const { json: gezocht } = await call({ method: 'POST', path: '/v1/klanten/_zoek', token, body })
  const { json } = await inzageVan(opstelling, ander)
  const shown = json.verwerkingen.filter((one: { getoondInZoekresultaat: boolean }) => one.getoondInZoekresultaat)
  t.equal(shown.length, 1)
  t.match(shown[0], {
    verwerkingId: gezocht.verantwoording.verwerkingId,
    actie: 'U stond in een lijst met zoekresultaten.',
    soortenGegevens: ['identificerende gegevens']
  })
})

t.test('a refused question is no action with data', async t => {
  const { json: eerst } = await inzageVan(opstelling, '999990627')
  await raadpleeg({ klant: klant('999990627'), doel: 'bestaat-niet' })
  const { json } = await inzageVan(opstelling, '999990627')
  t.equal(json.verwerkingen.length, eerst.verwerkingen.length + 1, 'only the first look')
})

t.test('what the register does not know is withheld, and the operator hears of it', async t => {
  await raadpleeg({ klant: klant(bsn), doel: 'kcc-klantcontact' })
  const weg = {
    'kcc-klantcontact': { uri: 'https://register.example/verwerkingsactiviteiten/nieuw' },
    adrescontrole: { vertrouwelijkVoorInzage: true }
  }
  const later = await startOpstelling({
    change: config => {
      const { dienst } = opstelling.config
      const { logboek, sleutels } = dienst
      return withDoelen(weg)({ ...config, dienst: { ...config.dienst, logboek, sleutels } })
    }
  })
  t.teardown(later.close)
  const { json } = await inzageVan(later)
  t.ok(json.verwerkingen.length > 0, 'his own looks')
  for (const { actie } of json.verwerkingen) t.equal(actie, 'Dit overzicht is bekeken.')
  t.match(later.logText(), 'verwerkingsactiviteiten/kcc-klantcontact')
})

// Pure from here on: what a real store cannot be made to hold on purpose.
const sleutel = { id: 'k1', sleutel: createSecretKey(Buffer.alloc(32, 7)) }
const betrokkene = toBetrokkene({ soort: 'natuurlijkPersoon', burgerservicenummer: bsn }, sleutel)
const linesOf = (number: number, begonnenMs: number): LdvRegel[] => {
  const raadpleging: Raadpleging = {
    traceId: number.toString(16).padStart(32, '0'),
    spanId: number.toString(16).padStart(16, '0'),
    actie: 'Klantbeeld raadplegen',
    betrokkene,
    herkomst: 'kiss',
    actor: 'k1:x',
    doel: 'test',
    registerversie: '1',
    soortenGegevens: [],
    bronnen: [],
    verwerkingsactiviteit: 'https://register.example/test',
    applicatie: { name: 'klantbeeld', version: '1' },
    begonnenMs
  }
  const bron = { bron: 'brp', spanId: 'ffffffffffffffff', begonnenMs: begonnenMs + 3, geeindigdMs: begonnenMs + 4 }
  const bronnen = [{ ...bron, uitCache: false, afloop: 'gevonden' as const }]
  const einde = eindRegels(raadpleging, { resultaat: 'gelukt', geeindigdMs: begonnenMs + 9, bronnen })
  return [...beginRegels(raadpleging), ...einde].flatMap(line => (line.stroom === 'ldv' ? [line.regel] : []))
}

t.test('the lines of one action are one action, and the calls on sources none', async t => {
  t.equal(toHandelingen([...linesOf(1, 100), ...linesOf(2, 100), ...linesOf(3, 101)]).length, 3)
})

t.test(
  'a change that came to nothing is not told as one that was made, in whatever order its lines are read',
  async t => {
    const naam = 'Digitaal adres toevoegen'
    const [begin, ...rest] = linesOf(1, 100).map(line => ({ ...line, name: naam }))
    const einde = rest.at(-1)
    if (begin === undefined || einde === undefined) throw new Error('no lines')
    const tekstOf = (regels: LdvRegel[]) => toHandelingen(regels).map(one => toActietekst(one.naam, one))
    const failed = { ...einde, status: 'Error' } as const
    t.same(tekstOf([begin, einde]), ['Een e-mailadres of telefoonnummer is toegevoegd aan uw profiel.'])
    for (const regels of [
      [begin, failed],
      [failed, begin]
    ]) {
      t.match(tekstOf(regels), [/^Het is niet gelukt om een e-mailadres of telefoonnummer toe te voegen/])
    }
  }
)

t.test('pages end between milliseconds, however many actions begin in one and whatever is withheld', async t => {
  const starts = [900, 900, 900, 899, 898, 898, 500, 499, 499, 499, 499, 499, 12]
  const lines = starts.flatMap((ms, i) => linesOf(i + 1, ms))
  const sorted = lines
    .map((line, nummer) => ({ line, nummer }))
    .sort((a, b) => b.line.start_time - a.line.start_time || b.nummer - a.nummer)
  const readBetrokkene = async ({ totMs, limit, cursor }: Betrokkenevraag) => {
    const rest = sorted.filter(({ line }) => line.start_time < totMs).slice(Number(cursor ?? 0))
    const regels = rest.slice(0, limit).map(({ line }) => line)
    const next = rest.length > limit ? { cursor: String(Number(cursor ?? 0) + limit) } : {}
    return { ok: true, regels, ...next } as const
  }
  for (const aantal of [1, 2, 3, 5, 13, 50]) {
    const found: string[] = []
    let totMs = 1_000
    for (let pages = 0; pages < 20; pages++) {
      const page = await readHandelingen(
        { readBetrokkene },
        { pseudoniemen: [betrokkene.id], vanMs: 0, totMs, aantal, isZichtbaar: one => one.begonnenMs !== 500 }
      )
      if (!page.ok) throw new Error(page.reden)
      found.push(...page.handelingen.map(one => one.traceId))
      if (page.volgendeMs === undefined) break
      totMs = page.volgendeMs
    }
    t.equal(found.length, starts.length - 1, `pages of ${aantal}`)
    t.equal(new Set(found).size, found.length)
  }
})

t.test(
  'the kinds of data are his own, also when someone else is in the same trace at the same millisecond',
  async t => {
    const verzoek = {
      actie: 'Klantbeeld raadplegen',
      herkomst: 'kiss',
      actor: 'k1:x',
      doel: 'test',
      registerversie: '1'
    }
    const auditOf = (object: string, soortenGegevens: readonly string[]) =>
      inzienRegel(
        {
          ...verzoek,
          traceId: '1'.padStart(32, '0'),
          object: { soort: 'natuurlijkPersoon', id: object },
          soortenGegevens,
          bronnen: []
        },
        { resultaat: 'toegestaan', tijdstipMs: 100 }
      )
    const regels = [auditOf('k1:ander', ['documenten']), auditOf(betrokkene.id, ['zaken'])]
    const readSoorten = createReadSoorten({ readTrace: async () => ({ ok: true, regels }) }, [betrokkene.id])
    const [handeling] = toHandelingen(linesOf(1, 100))
    t.same(handeling && (await readSoorten(handeling)), ['zaken'])
    t.equal(
      handeling && (await readSoorten({ ...handeling, begonnenMs: 101 })),
      undefined,
      'nothing known is not nothing'
    )
  }
)
