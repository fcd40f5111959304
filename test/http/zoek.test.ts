import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import t from 'tap'
import { bronbeeldOf } from '../steun/bronbeeld.ts'
import { createLezer, klantOf, linesOf } from '../steun/details.ts'
import { type Call, startOpstelling } from '../steun/gemeente.ts'

type Kandidaat = Readonly<Record<string, unknown>> & { readonly klantreferentie: string }

const opstelling = await startOpstelling({
  change: config => ({
    ...config,
    dienst: { ...config.dienst, zoeken: { perMinuut: 1_000 } },
    register: {
      ...config.register,
      verwerkingsactiviteiten: {
        ...config.register.verwerkingsactiviteiten,
        ...smal(config.register.verwerkingsactiviteiten['kcc-klantcontact'])
      }
    }
  })
})
t.teardown(opstelling.close)
const { call, issuer, gemeente, logText, logboekPad } = opstelling
const { populatie } = gemeente

/** Doelen beside that of the example: one that shows a name only, one with the right to see who is geheim. */
function smal<T extends { zoeken?: { wijzen: readonly string[]; velden: readonly string[] } | undefined }>(
  kcc: T | undefined
) {
  if (kcc?.zoeken === undefined) throw new Error('the example has no zoeken')
  return {
    'alleen-naam': { ...kcc, zoeken: { wijzen: ['kvkNummer', 'burgerservicenummer'], velden: ['naam'] } },
    'geheim-mag': { ...kcc, geheim: true }
  } as unknown as Record<string, never>
}

const gezocht = (key: 'gezin' | 'geheimhouding' | 'overleden') => {
  const klant = klantOf(key)
  const found = 'burgerservicenummer' in klant ? populatie.inwoner(klant.burgerservicenummer) : undefined
  if (found === undefined) throw new Error(`${key} is nobody`)
  const { persoon } = found
  const adres = persoon.verblijfplaats?.type === 'Adres' ? persoon.verblijfplaats.verblijfadres : undefined
  const datum = persoon.geboorte?.datum?.type === 'Datum' ? persoon.geboorte.datum.datum : undefined
  return { ...found, adres, geboortedatum: datum ?? '' }
}
const inwoner = gezocht('gezin')
const bedrijf = populatie.bedrijfAt(20)
if (bedrijf === undefined) throw new Error('no company')
const { kvkNummer, rsin = '', vestigingen, naam } = bedrijf
const [hoofd, neven] = vestigingen

const zoek = async (vraag: object, { doel = 'kcc-klantcontact', ...over }: Partial<Call> & { doel?: string } = {}) =>
  call({
    method: 'POST',
    path: '/v1/klanten/_zoek',
    token: await issuer.issue({ rol: 'kcc-medewerker' }),
    body: { doel, zoek: vraag },
    ...over
  })

const wijzen = {
  burgerservicenummer: { burgerservicenummer: inwoner.burgerservicenummer },
  geslachtsnaamGeboortedatum: {
    geslachtsnaam: inwoner.naam.geslachtsnaam,
    geboortedatum: inwoner.geboortedatum
  },
  adres: { postcode: inwoner.adres?.postcode, huisnummer: inwoner.adres?.huisnummer },
  kvkNummer: { kvkNummer },
  rsin: { rsin },
  vestigingsnummer: { vestigingsnummer: neven?.vestigingsnummer },
  bedrijfsnaam: { naam },
  telefoonnummer: { telefoonnummer: inwoner.telefoonnummer },
  email: { email: inwoner.email }
} as const
type Wijze = keyof typeof wijzen
const op = (wijze: Wijze, over?: Parameters<typeof zoek>[1]) => zoek({ wijze, ...wijzen[wijze] }, over)

const persoon = { soort: 'natuurlijkPersoon' }
const vestiging = { soort: 'vestiging', kvkNummer, naam: neven?.handelsnaam, vestigingsnummer: neven?.vestigingsnummer }
const organisatie = { soort: 'nietNatuurlijkPersoon', kvkNummer, naam }

t.test('each way finds whom it should, in the register that knows', async t => {
  for (const [wijze, bron, first] of [
    ['burgerservicenummer', 'brp', { ...persoon, naam: inwoner.persoon.naam?.volledigeNaam }],
    ['geslachtsnaamGeboortedatum', 'brp', { ...persoon, geboortedatum: { datum: inwoner.geboortedatum } }],
    ['kvkNummer', 'kvk', organisatie],
    ['rsin', 'kvk', organisatie],
    ['vestigingsnummer', 'kvk', vestiging],
    ['bedrijfsnaam', 'kvk', organisatie],
    ['telefoonnummer', 'openklant', persoon],
    ['email', 'openklant', persoon]
  ] as const) {
    const { status, json } = await op(wijze)
    t.equal(status, 200, wijze)
    t.match(json, { teVeel: false, compleet: true, bronnen: [{ bron, status: 'ok', uitCache: false }] }, wijze)
    t.match(json.kandidaten[0], { ...first, bronnen: [bron] }, wijze)
  }
})

t.test('an address gives all who live there, and may be narrowed by a birth date', async t => {
  const { json } = await op('adres')
  t.ok(json.kandidaten.length > 1)
  for (const { adres } of json.kandidaten) t.match(adres, /^\S+ \d+, \d{4} [A-Z]{2} VOORBEELDSTAD$/)
  const narrow = await zoek({ wijze: 'adres', ...wijzen.adres, geboortedatum: inwoner.geboortedatum })
  t.equal(narrow.json.kandidaten.length, 1)
})

t.test('a phone number is found however it is written, and a name without its capitals', async t => {
  const bare = inwoner.telefoonnummer.slice(1)
  for (const telefoonnummer of [`0${bare}`, `+31${bare}`, `0031${bare}`, `06-${bare.slice(1)}`]) {
    t.equal((await zoek({ wijze: 'telefoonnummer', telefoonnummer })).json.kandidaten.length, 1, telefoonnummer)
  }
  t.equal((await zoek({ wijze: 'email', email: inwoner.email.toUpperCase() })).json.kandidaten.length, 1)
})

t.test('nobody is an empty list, and complete', async t => {
  for (const vraag of [
    { wijze: 'burgerservicenummer', burgerservicenummer: '999900134' },
    { wijze: 'kvkNummer', kvkNummer: '00009999' },
    { wijze: 'bedrijfsnaam', naam: 'Zulk een bedrijf bestaat niet' },
    { wijze: 'email', email: 'niemand@example.nl' }
  ]) {
    t.match((await zoek(vraag)).json, { kandidaten: [], teVeel: false, compleet: true }, vraag.wijze)
  }
})

t.test('a candidate has what the register names and nothing else, and never a BSN', async t => {
  const mayHave = ['soort', 'klantreferentie', 'bronnen', 'geheimhouding', 'overleden']
  const named = ['naam', 'geboortedatum', 'adres', 'kvkNummer', 'vestigingsnummer']
  for (const wijze of Object.keys(wijzen) as Wijze[]) {
    const { json, text } = await op(wijze)
    for (const kandidaat of json.kandidaten as Kandidaat[]) {
      t.same(
        Object.keys(kandidaat).filter(key => ![...mayHave, ...named].includes(key)),
        []
      )
      const { klantreferentie: _, ...rest } = kandidaat
      t.notMatch(JSON.stringify(rest), new RegExp(inwoner.burgerservicenummer))
    }
    t.notMatch(text.replaceAll(/"klantreferentie":"[^"]+"/g, ''), /burgerservicenummer|"rsin"/)
  }
  for (const wijze of ['kvkNummer', 'burgerservicenummer'] as const) {
    const { json } = await op(wijze, { doel: 'alleen-naam' })
    t.same(Object.keys(json.kandidaten[0]).sort(), ['bronnen', 'klantreferentie', 'naam', 'soort'], wijze)
  }
  gemeente.brp.reset()
  await op('burgerservicenummer', { doel: 'alleen-naam' })
  const asked = JSON.stringify(gemeente.brp.calls[0]?.body)
  t.match(asked, /naam/)
  t.notMatch(asked, /adressering|geboorte/, 'nor is it asked for')
})

t.test('under geheimhouding: found by number without address, and not found by it', async t => {
  const geheim = gezocht('geheimhouding')
  const byNumber = { wijze: 'burgerservicenummer', burgerservicenummer: geheim.burgerservicenummer }
  const [kandidaat] = (await zoek(byNumber)).json.kandidaten
  t.equal(kandidaat.geheimhouding, true)
  t.notOk('adres' in kandidaat)
  const { postcode = '', huisnummer = 0 } = geheim.adres ?? {}
  const atHome = { wijze: 'adres', postcode, huisnummer, geboortedatum: geheim.geboortedatum }
  t.same((await zoek(atHome)).json.kandidaten, [], 'that he lives there is what must stay unknown')
  t.match((await zoek(byNumber, { doel: 'geheim-mag' })).json.kandidaten, [{ geheimhouding: true, adres: String }])
  t.equal((await zoek(atHome, { doel: 'geheim-mag' })).json.kandidaten.length, 1)
  for (const vraag of [
    { wijze: 'email', email: geheim.email },
    { wijze: 'telefoonnummer', telefoonnummer: geheim.telefoonnummer }
  ]) {
    const { kandidaten } = (await zoek(vraag)).json
    const persons = kandidaten.filter(({ soort }: Kandidaat) => soort === 'natuurlijkPersoon')
    t.same(persons, [], `${vraag.wijze}: nor by what he is reached at`)
  }
})

t.test('who has died is told', async t => {
  const { burgerservicenummer } = gezocht('overleden')
  t.match((await zoek({ wijze: 'burgerservicenummer', burgerservicenummer })).json.kandidaten, [{ overleden: true }])
})

t.test('too many is none, and says so', async t => {
  for (const vraag of [{ wijze: 'bedrijfsnaam', naam: 'er' }]) {
    t.match((await zoek(vraag)).json, { kandidaten: [], teVeel: true, compleet: true })
  }
})

t.test('a candidate’s reference opens his klantbeeld, and what lies under it, for this doel alone', async t => {
  const { raadpleeg } = opstelling
  const { lees } = createLezer(opstelling)
  for (const [wijze, klant] of [
    ['email', klantOf('gezin')],
    ['kvkNummer', { soort: 'nietNatuurlijkPersoon', kvkNummer }],
    ['vestigingsnummer', { soort: 'vestiging', kvkNummer, vestigingsnummer: neven?.vestigingsnummer ?? '' }]
  ] as const) {
    const [{ klantreferentie }] = (await op(wijze)).json.kandidaten
    const { zaakIds } = bronbeeldOf(populatie, klant)
    const idsOf = (zaken: { id: string }[]) => zaken.map(({ id }) => id).sort()
    const via = { soort: 'klantreferentie', klantreferentie }
    const beeld = await raadpleeg({ klant: via, doel: 'kcc-klantcontact' })
    t.equal(beeld.status, 200, wijze)
    t.same(idsOf(beeld.json.onderdelen.zaken.gegevens), zaakIds, wijze)
    t.same(idsOf((await lees(`${klantreferentie}/zaken?paginagrootte=100`)).json.gegevens), zaakIds)
    t.equal((await raadpleeg({ klant: via, doel: 'geheim-mag' })).status, 404, 'not for another doel')
    const other = await issuer.issue({ rol: 'kcc-medewerker' }, { sub: 'demo-collega' })
    t.equal((await raadpleeg({ klant: via, doel: 'kcc-klantcontact' }, { token: other })).status, 404)
  }
})

t.test(
  'a doel without zoeken, or without this way, and a role without the doel: one 403, and nobody is asked',
  async t => {
    const sources = [gemeente.brp, gemeente.kvk, gemeente.klantinteracties]
    for (const source of sources) source.reset()
    const bodies = new Set<string>()
    for (const over of [
      { doel: 'adrescontrole' },
      { doel: 'bestaat-niet' },
      { doel: 'alleen-naam' },
      { token: await issuer.issue({ rol: 'parkeerwachter' }) }
    ]) {
      const { status, json } = await op('email', over)
      t.equal(status, 403, JSON.stringify(over).slice(0, 30))
      bodies.add(JSON.stringify({ ...json, verwerkingId: '' }))
      t.match(linesOf(opstelling, json.verwerkingId), [
        { stroom: 'audit', actie: 'Klant zoeken', resultaat: 'geweigerd' }
      ])
    }
    t.equal(bodies.size, 1)
    t.same(
      sources.map(source => source.count()),
      [0, 0, 0]
    )
  }
)

t.test('everyone who is shown has a line of his own, under the search; it says not what was looked for', async t => {
  const { json } = await op('bedrijfsnaam')
  t.ok(json.kandidaten.length > 1)
  const lines = linesOf(opstelling, json.verantwoording.verwerkingId)
  const shown = lines.filter(({ name }) => name === 'Getoond in zoekresultaat')
  t.equal(shown.length, json.kandidaten.length)
  t.equal(new Set(shown.map(({ attributes }) => attributes['dpl.core.data_subject_id'])).size, shown.length)
  const own = lines.find(({ name }) => name === 'Klant zoeken')
  t.ok(own && !('dpl.core.data_subject_id' in own.attributes), 'the search itself is about nobody yet')
  for (const line of shown) t.equal(line.parent_span_id, own?.span_id)
  t.same(
    lines.filter(({ stroom }) => stroom === 'audit').map(({ resultaat, actie }) => `${actie} ${resultaat}`),
    ['Klant zoeken toegestaan', 'Klant zoeken gelukt']
  )
  const few = linesOf(opstelling, (await op('kvkNummer')).json.verantwoording.verwerkingId)
  t.equal(few.filter(({ name }) => name === 'Getoond in zoekresultaat').length, 1)
})

t.test(
  'what was looked for is in no log, no metric, no file of the logboek, no answer, and in one address',
  async t => {
    const secrets = [
      inwoner.burgerservicenummer,
      inwoner.naam.geslachtsnaam,
      inwoner.email,
      inwoner.telefoonnummer.slice(-8),
      wijzen.adres.postcode,
      kvkNummer,
      rsin,
      hoofd?.vestigingsnummer,
      naam
    ].filter(value => value !== undefined)
    const leaks = (text: string) => secrets.filter(secret => text.toLowerCase().includes(secret.toLowerCase()))
    for (const wijze of Object.keys(wijzen) as Wijze[]) await op(wijze)
    t.ok(logText().includes('/v1/klanten/_zoek'))
    t.same(leaks(logText()), [])
    t.same(leaks((await call({ path: '/metrics' })).text), [])
    const folder = dirname(logboekPad)
    for (const file of readdirSync(folder).filter(one => one.startsWith(basename(logboekPad)))) {
      t.same(leaks(readFileSync(join(folder, file), 'latin1')), [], file)
    }
    t.same(leaks(gemeente.brp.calls.map(({ url }) => url).join('\n')), [])
  }
)
