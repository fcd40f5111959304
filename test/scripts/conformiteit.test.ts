import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import t from 'tap'
import { stringify } from 'yaml'
import { credentials } from '../../simulatie/gemeente.ts'
import { openKlant23, openKlant24 } from '../../simulatie/klantinteracties/dialect.ts'
import { createSimulator } from '../../simulatie/server/simulator.ts'
import { eSuite, ouder12, vng151 } from '../../simulatie/zgw/dialect.ts'
import {
  bsn,
  configure,
  deel,
  type Entry,
  gedrukt,
  populatie,
  startBrp,
  startKlantinteracties,
  startKvk,
  startZgw,
  toets
} from './conformiteit.ts'

const bedrijf = populatie.bedrijfAt(20)
const kvk = bedrijf?.kvkNummer
const rsin = bedrijf?.rsin
const vestiging = bedrijf?.vestigingen[0]?.vestigingsnummer

t.test('Open Zaak, Open Klant 2.18, BRP and KVK: everything holds and nothing is left to set', async t => {
  const bronnen = [await startBrp(t), await startZgw(t), await startKlantinteracties(t), await startKvk(t)]
  const found = await toets(bronnen, { bsn, kvk, rsin, vestiging })
  t.strictSame(found.metUitslag('nee'), [])
  t.strictSame(found.metUitslag('overgeslagen'), ['tls', 'geheimhouding', 'zaken', 'klantcontacten'])
  t.strictSame([found.nodig, found.yaml], [false, []])
  t.strictSame(found.dialecten, [undefined, 'Open Zaak 1.30', 'Open Klant 2.18 of nieuwer', undefined])
  t.match(found.van('filters')[0], 'ja vertrouwelijkheid, einddatum, zaaktypen, rol')
  t.strictSame(found.van('eigen zaken')[0], 'ja 50 van 50 bekeken zaken bewezen door een rol, waarvan 3 niet meer')
  t.strictSame(found.van('subIdentificatorVan'), ['ja 1 van het bedrijf van de vestiging, 1 van een ander bedrijf'])
  t.match(found.tekst, /^zaken \(zgw\): antwoordt als Open Zaak 1\.30\n/m)
  t.match(found.tekst, /^ {4}✓ klantbeeld: zaken 47, documenten 62; aanroepen: 2 in \d+ ms \(p50 van 3 keer\)$/m)
  t.match(found.tekst, /^ {2}Aanroepen \(p50\): .*zaken \d+ \(\d+ ms\)/m)
})

t.test('a server to the letter of the standard and Open Klant 2.4 are told apart, and work', async t => {
  const [zaken, klant] = [
    await startZgw(t, { dialect: vng151 }),
    await startKlantinteracties(t, { dialect: openKlant24 })
  ]
  const found = await toets([zaken, klant], { bsn })
  t.strictSame(found.dialecten, ['een server naar de letter van Zaken 1.5 (VNG)', 'Open Klant 2.4 of 2.5'])
  t.strictSame(found.acties, [])
  t.strictSame(found.yaml, ['dialect: { pageSize: nee }', 'dialect: { codefilters: nee }'])
  t.match(found.van('zaken van bedrijven')[0], /niet: kvkNummer \(genegeerd door POST \/zaken\/_zoek\)/)
  t.strictSame(found.metUitslag('nee'), ['identificatoren', 'volgorde', 'elk één keer'])
})

type Ouder = readonly [
  what: string,
  options: Parameters<typeof startZgw>[1],
  naam: string,
  yaml: readonly string[],
  tekst: RegExp
]
const nieuweBase = 'https://zaken.gemeente.test'
const zonderVormen = 'dialect: { zoek: nee, expand: nee, pageSize: nee, ordering: nee }'
const waarschuwing = /# nodig: WAARSCHUWING: het BSN staat dan in het adres[^\n]*\n {6}bsnInUrl: true\n/
const oudere: readonly Ouder[] = [
  [
    'a server of the time of Zaken 1.2',
    { dialect: ouder12, deel },
    'een server van de tijd van Zaken 1.2',
    [zonderVormen, 'bsnInUrl: true'],
    waarschuwing
  ],
  [
    'an e-Suite',
    { dialect: eSuite, deel },
    'e-Suite, of iets dat daarop lijkt',
    [zonderVormen, 'bsnInUrl: true'],
    waarschuwing
  ],
  [
    'a server behind a proxy',
    { publicBase: nieuweBase, deel },
    'Open Zaak 1.30',
    [
      `canoniek: { ${['catalogi', 'zaken', 'documenten'].map(api => `${api}: ${nieuweBase}/${api}/api/v1`).join(', ')} }`
    ],
    /# nodig: zo schrijft de bron haar eigen adressen/
  ]
]
for (const [what, options, naam, yaml, tekst] of oudere) {
  t.test(`${what} needs settings, and with those all that is needed is there`, async t => {
    const entry = await startZgw(t, options)
    const first = await toets([entry], { bsn })
    t.match(first.tekst, tekst)
    t.strictSame([first.nodig, first.dialecten], [true, [naam]])
    // What is taken and passed over can only be seen once zaken come.
    let settings: readonly string[] = first.yaml
    let found = first
    for (let round = 0; round < 2 && found.yaml.length > 0; round++) {
      found = await toets([configure(entry, settings)], { bsn })
      settings = [...new Map([...settings, ...found.yaml].map(line => [line.split(':')[0], line])).values()]
    }
    t.strictSame(settings, yaml)
    t.strictSame([found.nodig, found.yaml, found.acties], [false, [], []])
    t.match(found.van('klantbeeld')[0], /^ja zaken [56], documenten \d+;/)
  })
}

t.test('a server that passes over every filter is called out, and is not to be used', async t => {
  const entry = await startZgw(t, { ignoreFilters: () => true, deel })
  const found = await toets([entry], { bsn })
  const everywhere = 'POST /zaken/_zoek, GET /zaken, GET /rollen'
  t.strictSame(found.van('kanarie'), [`nee LET OP: geeft zaken van iedereen op een ongebruikt BSN: ${everywhere}`])
  t.match(found.tekst, '→ geen enkele weg filtert op BSN: gebruik deze bron niet')
  t.match(found.van('filter op zaak')[0], /^nee LET OP: geeft gegevens van andere zaken: rollen, statussen/)
  t.strictSame([found.nodig, found.yaml], [true, ['dialect: { zoek: nee }']])
})

t.test('a single filter that is passed over is named; what is checked again here needs nothing', async t => {
  const rows: readonly [string, string, RegExp, boolean][] = [
    ['zaak', 'filter op zaak', /^nee LET OP: geeft gegevens van andere zaken: rollen, statussen/, true],
    ['uuid__in', 'documenten per _zoek', /^nee /, false],
    ['maximaleVertrouwelijkheidaanduiding', 'filters', /^nee aanvaard en overgeslagen: vertrouwelijkheid/, false]
  ]
  const ignored: string[] = []
  const entry = await startZgw(t, { ignoreFilters: () => ignored })
  for (const [filter, controle, outcome, nodig] of rows) {
    ignored.splice(0, 1, filter)
    const found = await toets([entry], { bsn })
    t.match(found.van(controle)[0], outcome)
    t.equal(found.nodig, nodig, controle)
  }
})

t.test('so are those of Klantinteracties, the oldest releases included', async t => {
  const rows: readonly [Parameters<typeof startKlantinteracties>[1], string, RegExp][] = [
    [{ ignoreFilters: () => true }, 'kanarie', /^nee LET OP: geeft gegevens van anderen: partijen op nummer/],
    [{ dialect: openKlant23 }, 'kanarie', /^nee LET OP: geeft gegevens van anderen: klantcontacten van een partij$/],
    [{ dialect: openKlant23 }, 'eigen contacten', /^nee LET OP: \d+ van 100 bewezen/]
  ]
  for (const [options, controle, outcome] of rows) {
    const found = await toets([await startKlantinteracties(t, options)], { bsn })
    t.match(found.van(controle)[0], outcome)
    t.ok(found.acties.includes(controle))
  }
})

t.test('a wrong token and a source that is down are told apart, each with what to do', async t => {
  const wrong: readonly Entry[] = [
    await startBrp(t, { authenticatie: { type: 'api-key', header: 'X-API-KEY', waarde: 'verkeerd' } }),
    await startZgw(t, {}, { authenticatie: { type: 'zgw-jwt', clientId: 'klantbeeld', secret: 'x'.repeat(32) } }),
    await startKlantinteracties(t, {}, { authenticatie: { type: 'token', waarde: 'verkeerd' } }),
    await startKvk(t, { authenticatie: { type: 'api-key', header: 'apikey', waarde: 'verkeerd' } })
  ]
  for (const entry of wrong) {
    const refused = await toets([entry], { bsn, kvk })
    t.match(refused.van('geauthenticeerd')[0], /^nee .*40[13]: /, String(entry.soort))
    t.match([refused.van('bereikbaar')[0], refused.nodig], [/^ja/, true])
    const bases = Object.entries(entry).filter(([, value]) => String(value).startsWith('http'))
    const nowhere = Object.fromEntries(bases.map(([key]) => [key, 'http://127.0.0.1:9/api']))
    const down = await toets([{ ...entry, ...nowhere }], { bsn, kvk })
    t.match(down.van('bereikbaar')[0], /^nee .*geen verbinding/)
    t.strictSame(down.acties, ['bereikbaar'])
  }
})

t.test(
  'documents in the register of another bron are found there; in an unknown one the line to add is told',
  async t => {
    const archief = await startZgw(t, {}, { id: 'archief' })
    const zaken = await startZgw(t, { documentenBase: String(archief.documenten) }, { documenten: archief.documenten })
    const elders: Entry = { ...zaken, documenten: zaken.besluiten }
    const known = await toets([elders, archief], { bsn })
    t.match(
      known.van('adressen van documenten')[0],
      /^ja (\d+) van \1 in een bekend register, waarvan \1 bij een andere bron/
    )
    const unknown = await toets([elders], { bsn })
    t.match(unknown.van('adressen van documenten')[0], /^nee 0 van \d+ in een bekend register/)
    t.ok(unknown.yaml.includes(`documenten: ${String(archief.documenten)}`))
    t.equal(unknown.nodig, true)
  }
)

t.test('fields that the BRP withholds are named, and a gateway without a purpose is not asked', async t => {
  const gateway = createSimulator('gateway')
  gateway.server.post('/personen', (request, reply) => {
    const { fields, burgerservicenummer } = request.body as Record<string, string[]>
    if (fields?.some(veld => /^(gezag|partners|verblijfplaats)(\.|$)/.test(veld)))
      return reply.code(403).send({ status: 403 })
    const persoon = {
      burgerservicenummer: bsn,
      geheimhoudingPersoonsgegevens: true,
      naam: { voornamen: 'Verborgen' }
    }
    return reply.send({ type: 'x', personen: burgerservicenummer?.includes(bsn) ? [persoon] : [] })
  })
  const url = await gateway.listen()
  t.teardown(gateway.close)
  const authenticatie = { type: 'geen' }
  const entry = { id: 'brp', soort: 'brp-personen', url, authenticatie, tijdslimietMs: 10_000 }
  const found = await toets([entry], { bsn })
  t.strictSame(found.van('velden'), [
    'nee geweigerd, geheel of voor een deel: gezag, partners, verblijfplaats (wel verblijfplaatsBinnenland)'
  ])
  t.strictSame(found.van('geheimhouding'), ['ja komt ongevraagd mee'])
  t.match(found.van('fields'), [/^nee de bron geeft 1 groep/])
  t.notMatch(found.tekst, 'Verborgen')
  const profiel = { profiel: 'iconnect', originOin: '00000001234567890000' }
  const met = await toets([{ ...entry, gateway: profiel }], { bsn })
  t.strictSame(met.van('koppen'), ['ja aanvaard; verstuurd: x-origin-oin, x-doelbinding, x-gebruiker'])
  gateway.reset()
  const zonder = await toets([{ ...entry, gateway: profiel }], { bsn, brp: { doelbinding: '' } })
  t.ok(zonder.acties.includes('koppen'))
  t.equal(gateway.count(), 0)
})

const script = resolve('scripts/conformiteit.ts')

type Ran = { readonly code: number; readonly stdout: string; readonly stderr: string }

/** The sources live in this process, so that it must not wait for the command in one piece. */
const run = (args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ran> => {
  const { KLANTBEELD_TEST_BSN: _, KLANTBEELD_CONFIG: __, ...own } = process.env
  return new Promise(done => {
    execFile(process.execPath, [script, ...args], { env: { ...own, ...env } }, (error, stdout, stderr) => {
      gedrukt.push(stdout, stderr)
      done({ code: error === null ? 0 : Number(error.code), stdout, stderr })
    })
  })
}

t.test('the command takes the BSN from the environment, prints JSON for machines, and says by its code', async t => {
  const { authenticatie: _, ...klant } = await startKlantinteracties(t)
  // biome-ignore lint/suspicious/noTemplateCurlyInString: so bronnen.yaml refers to the environment
  const authenticatie = { type: 'token', waarde: '${TOKEN}' }
  const config = t.testdir({ 'bronnen.yaml': stringify({ bronnen: [{ ...klant, authenticatie }] }) })
  const env = { KLANTBEELD_TEST_BSN: bsn, TOKEN: credentials.klantinteractiesToken }
  const good = await run(['--config', config], env)
  t.match(good, { code: 0, stderr: '', stdout: /✓ partij: 1 van 1[\s\S]*\nNiets nodig: / })
  const bad = await run(['--config', config, '--json'], { ...env, TOKEN: 'verkeerd' })
  t.equal(bad.code, 1)
  t.match(JSON.parse(bad.stdout), { isGoed: false, bronnen: [{ bron: 'klant', soort: 'klantinteracties' }] })
  const unset = await run(['--config', config], { KLANTBEELD_TEST_BSN: bsn })
  t.match(unset, { code: 1, stderr: /bronnen\.yaml:.*the environment variable TOKEN is not set/ })
})

t.test('a command that is not understood gives the usage and code 2, and repeats no number', async t => {
  for (const args of [[], ['--bsn', '123456789'], [bsn]]) {
    const { code, stdout, stderr } = await run(args)
    t.same([code, stdout], [2, ''], args.join(' '))
    t.match(stderr, /Usage: npm run conformiteit/)
    t.notMatch(stderr, /123456789|9999/)
  }
})

t.test('nothing printed holds a number, a name or an address of a klant, or a token', async t => {
  const all = gedrukt.join('\n')
  t.ok(gedrukt.length > 30)
  const { naam, email, telefoonnummer } = populatie.inwoner(bsn) ?? {}
  const namen = [naam?.geslachtsnaam, naam?.voornamen, email, telefoonnummer]
  const secrets = [...Object.values(credentials).filter(value => value !== credentials.zgwClientId), 'verkeerd']
  const held = [bsn, kvk, rsin, vestiging, bedrijf?.naam, ...namen, ...secrets]
  t.ok(held.every(text => text !== undefined && text.length > 2))
  t.strictSame(
    held.filter(text => all.includes(text ?? '')),
    []
  )
  t.notMatch(all, /\d{8}/, 'nothing that could be a number')
  t.notMatch(all, /[0-9a-f]{8}-[0-9a-f]{4}-/, 'no uuid')
})
