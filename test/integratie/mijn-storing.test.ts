import t from 'tap'
import { linesOf } from '../steun/details.ts'
import { startOpstelling } from '../steun/gemeente.ts'

const opstelling = await startOpstelling({
  change: config => ({
    ...config,
    // Broken on purpose, time after time: the breaker is not what is looked at.
    bronnen: config.bronnen.map(bron => ({
      ...bron,
      onderbreker: { ...bron.onderbreker, fouten: 1_000, venster: 1_000 }
    }))
  })
})
t.teardown(opstelling.close)
const { call, issuer, gemeente } = opstelling

type Deel = { readonly status: string; readonly totaal?: number; readonly gegevens?: unknown }
type Delen = Readonly<Record<string, Deel>>

const path = '/v1/mijn/klantbeeld?vers=true'
const token = await issuer.issue({ bsn: '999993653' })
const bedrijf = await issuer.issue({ kvkNummer: '99999979' })

const metTaken = await issuer.issue({ bsn: '999995522' })

const weg = 'Wij kunnen dit nu niet laten zien. Probeer het later opnieuw.'
const deels = 'Wij kunnen nu niet alles laten zien. Probeer het later opnieuw.'
const nietBeschikbaar = { status: 'nietBeschikbaar', melding: weg }
const gedeeltelijk = { status: 'gedeeltelijk', melding: deels }

const idsOf = ({ gegevens }: Deel): unknown =>
  Array.isArray(gegevens) ? gegevens.map(({ id }) => id) : gegevens === undefined ? 'none' : 'one'

type Naam = 'brp' | 'zgw' | 'klantinteracties' | 'kvk' | 'objecten' | 'vtb'
const rows: readonly {
  readonly sources: readonly Naam[]
  readonly delen: Readonly<Record<string, object>>
  readonly bearer: string
}[] = [
  { sources: ['brp'], delen: { persoon: nietBeschikbaar }, bearer: token },
  { sources: ['zgw'], delen: { zaken: nietBeschikbaar, documenten: nietBeschikbaar }, bearer: token },
  {
    sources: ['klantinteracties'],
    delen: { contactgegevens: nietBeschikbaar, contactmomenten: nietBeschikbaar },
    bearer: token
  },
  { sources: ['kvk'], delen: { bedrijf: nietBeschikbaar }, bearer: bedrijf },
  { sources: ['objecten'], delen: { taken: gedeeltelijk, berichten: gedeeltelijk }, bearer: metTaken },
  { sources: ['vtb'], delen: { taken: gedeeltelijk, berichten: gedeeltelijk }, bearer: metTaken },
  { sources: ['objecten', 'vtb'], delen: { taken: nietBeschikbaar, berichten: nietBeschikbaar }, bearer: metTaken },
  { sources: ['zgw'], delen: { zaken: nietBeschikbaar, documenten: nietBeschikbaar }, bearer: metTaken }
]

for (const { sources, delen, bearer } of rows) {
  t.test(
    `F.52, F.53 ${sources.join(' and ')} down: the parts of it say so in plain words, the rest is unchanged`,
    async t => {
      const whole: Delen = (await call({ path, token: bearer })).json.onderdelen
      for (const source of sources) gemeente[source].settings.fout = 'uit'
      const { json, status } = await call({ path, token: bearer })
      for (const source of sources) gemeente[source].settings.fout = undefined
      t.equal(status, 200)
      t.equal(json.compleet, false)
      const broken: Delen = json.onderdelen
      t.same(Object.keys(broken).sort(), Object.keys(whole).sort())
      for (const [naam, deel] of Object.entries(broken)) {
        const expected = delen[naam]
        if (expected !== undefined) {
          t.match(deel, expected, naam)
          if (expected === nietBeschikbaar) {
            t.notOk('gegevens' in deel || 'totaal' in deel, 'nothing that reads as "there is nothing"')
          } else
            t.ok(Number(deel.totaal) > 0 && Number(deel.totaal) < Number(whole[naam]?.totaal), 'what the other has')
        } else if (sources.includes('kvk')) {
          // What is filed under a number that only the Handelsregister knows cannot be found now, and that is said.
          t.match(deel.status, /^(ok|gedeeltelijk)$/, naam)
        } else {
          t.match(deel, { status: whole[naam]?.status, totaal: whole[naam]?.totaal }, naam)
          t.same(idsOf(deel), idsOf(whole[naam] ?? deel), naam)
        }
      }
    }
  )
}

t.test('all sources down is 502 and not an empty view', async t => {
  const sources = [gemeente.brp, gemeente.zgw, gemeente.klantinteracties, gemeente.objecten, gemeente.vtb]
  for (const { settings } of sources) settings.fout = 'uit'
  const { status, json } = await call({ path, token })
  for (const { settings } of sources) settings.fout = undefined
  t.equal(status, 502)
  t.equal(json.code, 'geen-bron')
})

t.test('both who acts and who is represented are in the audit line', async t => {
  const ander = { bsn: '999999461' }
  const auditOf = async (request: Parameters<typeof issuer.issue>[0]) => {
    const { json } = await call({ path: '/v1/mijn/klantbeeld', token: await issuer.issue(request) })
    return linesOf(opstelling, json.verantwoording.verwerkingId).findLast(({ stroom }) => stroom === 'audit')
  }
  const [self, namens] = [await auditOf(ander), await auditOf({ bsn: '999993653', namens: ander, als: 'curator' })]
  t.equal(namens?.namens, self?.object)
  t.equal(namens?.object, self?.object)
  t.not(namens?.actor, self?.actor)
  t.notOk(self?.namens)
  t.match(namens, { doel: 'mijn-omgeving', resultaat: 'gelukt' })
})

t.test('too low a level is 401 with the levels that would do, and is audited', async t => {
  const basis = 'urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport'
  const { status, headers, json } = await call({
    path,
    token: await issuer.issue({ bsn: '999993653' }, { acr: basis })
  })
  t.equal(status, 401)
  t.equal(json.code, 'hoger-niveau-nodig')
  t.equal(
    headers['www-authenticate'],
    'Bearer error="insufficient_user_authentication", acr_values="urn:oasis:names:tc:SAML:2.0:ac:classes:Smartcard urn:oasis:names:tc:SAML:2.0:ac:classes:SmartcardPKI"'
  )
  t.equal(linesOf(opstelling, json.verwerkingId)[0]?.reden, 'betrouwbaarheidsniveau')
})

t.test('B.27: a zaak that was opened at a higher level is not shown at a lower one, nor opened by its id', async t => {
  const hoog = { acr: 'urn:oasis:names:tc:SAML:2.0:ac:classes:SmartcardPKI' }
  const bsn = '999999461'
  const [low, high] = [await issuer.issue({ bsn }), await issuer.issue({ bsn }, hoog)]
  const idsBy = async (bearer: string): Promise<string[]> =>
    (await call({ path: '/v1/mijn/zaken?paginagrootte=100', token: bearer })).json.gegevens.map(
      ({ id }: { id: string }) => id
    )
  const [atLow, atHigh] = [await idsBy(low), await idsBy(high)]
  const hidden = atHigh.filter(id => !atLow.includes(id))
  t.ok(hidden.length > 0 && atLow.every(id => atHigh.includes(id)))
  t.equal((await call({ path: `/v1/mijn/zaken/${hidden[0]}`, token: low })).status, 404)
  t.equal((await call({ path: `/v1/mijn/zaken/${hidden[0]}`, token: high })).status, 200)
})
