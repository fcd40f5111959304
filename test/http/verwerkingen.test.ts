import t from 'tap'
import { startOpstelling } from '../steun/gemeente.ts'

const opstelling = await startOpstelling()
t.teardown(opstelling.close)
const { call, issuer, raadpleeg } = opstelling

const bsn = '999993653'
const vandaag = { vanaf: '2026-11-23', totEnMet: '2026-11-23' }
const token = await issuer.issue({ bsn })
const lees = (query: Record<string, string | number> = vandaag, bearer: string | undefined = token) =>
  call({ path: `/v1/mijn/verwerkingen?${new URLSearchParams(query as Record<string, string>)}`, token: bearer })

const bekijk = (burgerservicenummer = bsn) =>
  raadpleeg({ klant: { soort: 'natuurlijkPersoon', burgerservicenummer }, doel: 'kcc-klantcontact' })

const actie = 'Uw gegevens zijn bekeken.'
type Verwerking = { readonly actie: string; readonly verwerkingId: string }
const alleen = (naam: string, verwerkingen: readonly Verwerking[]) => verwerkingen.filter(one => one.actie === naam)

t.test('a klant sees that his data were used: when, for what, on what ground, and which kinds', async t => {
  const { json: beeld } = await bekijk()
  const { status, json } = await lees()
  t.equal(status, 200)
  t.strictSame(alleen(actie, json.verwerkingen), [
    {
      verwerkingId: beeld.verantwoording.verwerkingId,
      tijdstip: json.verwerkingen.at(-1).tijdstip,
      actie,
      verwerkingsactiviteit: {
        naam: 'Beantwoorden van klantvragen door het klantcontactcentrum',
        uri: 'https://register.example/verwerkingsactiviteiten/kcc-klantcontact',
        grondslag: 'AVG artikel 6, eerste lid, onder e'
      },
      soortenGegevens: ['persoon', 'contactgegevens', 'zaken', 'documenten', 'contactmomenten', 'taken'],
      getoondInZoekresultaat: false
    }
  ])
  t.match(json.verwerkingen.at(-1).tijdstip, /^2026-11-23T12:\d\d:\d\d\.\d{3}Z$/)
})

t.test('looking is an action itself: it is in the next answer, and not in its own', async t => {
  const eerst = (await lees()).json
  const eigen = ({ verwerkingen }: { verwerkingen: readonly Verwerking[] }) =>
    alleen('Dit overzicht is bekeken.', verwerkingen).map(one => one.verwerkingId)
  t.notOk(eigen(eerst).includes(eerst.verantwoording.verwerkingId))
  const daarna = (await lees()).json
  t.equal(eigen(daarna)[0], eerst.verantwoording.verwerkingId)
  t.match(daarna.verwerkingen[0], {
    verwerkingsactiviteit: {
      grondslag: 'AVG artikel 15',
      uri: 'https://register.example/verwerkingsactiviteiten/inzage'
    },
    soortenGegevens: ['verwerkingen']
  })
})

t.test('pages of any size together are the whole, nothing lost and nothing twice, whoever comes meanwhile', async t => {
  await Promise.all(Array.from({ length: 20 }, () => bekijk()))
  const all = alleen(actie, (await lees({ ...vandaag, aantal: 100 })).json.verwerkingen).map(one => one.verwerkingId)
  t.ok(all.length > 20)
  for (const aantal of [1, 2, 7, 20]) {
    const found: string[] = []
    let cursor: string | undefined
    do {
      const { status, json } = await lees({ ...vandaag, aantal, ...(cursor && { cursor }) })
      t.equal(status, 200)
      found.push(...alleen(actie, json.verwerkingen).map(one => one.verwerkingId))
      cursor = json.volgende
      if (aantal === 2) await bekijk('999990019')
    } while (cursor !== undefined)
    t.same(found, all, `pages of ${aantal}`)
  }
})

t.test('a day before and a day after have nothing', async t => {
  for (const dag of ['2026-11-22', '2026-11-24']) {
    const { json } = await lees({ vanaf: dag, totEnMet: dag })
    t.same(json.verwerkingen, [])
    t.notOk('volgende' in json)
  }
})

const fouten: readonly [string, Record<string, string>, string][] = [
  ['no period', {}, 'vanaf'],
  ['half a period', { vanaf: '2026-11-23' }, 'totEnMet'],
  ['an end before the begin', { vanaf: '2026-11-23', totEnMet: '2026-11-22' }, 'totEnMet'],
  ['more than five years', { vanaf: '2021-11-22', totEnMet: '2026-11-23' }, 'totEnMet'],
  ['a day that is not there', { vanaf: '2026-02-30', totEnMet: '2026-11-23' }, 'vanaf'],
  ['a moment instead of a day', { vanaf: '2026-11-23T00:00:00Z', totEnMet: '2026-11-23' }, 'vanaf'],
  ['a number of pages', { ...vandaag, aantal: '101' }, 'aantal'],
  ['a cursor that is none', { ...vandaag, cursor: 'x' }, 'cursor'],
  ['a klant of choice', { ...vandaag, burgerservicenummer: '999990019' }, 'burgerservicenummer']
]
for (const [what, query, name] of fouten) {
  t.test(`${what} is refused, by the name of the parameter`, async t => {
    const { status, json } = await lees(query)
    t.equal(status, 400)
    t.ok(json.invalidParams.some((param: { name: string }) => param.name === name))
  })
}

t.test('five years is still a period', async t => {
  t.equal((await lees({ vanaf: '2021-11-23', totEnMet: '2026-11-23' })).status, 200)
})

const laag = 'urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport'
const geweigerd: readonly [string, () => Promise<string>, string][] = [
  ['a medewerker', () => issuer.issue({ rol: 'kcc-medewerker' }), 'scope-ontbreekt'],
  [
    'a medewerker with the scope',
    () => issuer.issue({ rol: 'kcc-medewerker' }, { scope: 'mijn.lezen' }),
    'niet-toegestaan'
  ],
  ['a klant without the scope', () => issuer.issue({ bsn }, { scope: 'profiel' }), 'scope-ontbreekt'],
  ['a klant at a low level of assurance', () => issuer.issue({ bsn }, { acr: laag }), 'niet-toegestaan'],
  ['a klant without a level of assurance', () => issuer.issue({ bsn }, { acr: undefined }), 'niet-toegestaan']
]
for (const [who, issue, code] of geweigerd) {
  t.test(`${who} gets 403 ${code}`, async t => {
    const { status, json } = await lees(vandaag, await issue())
    t.equal(status, 403)
    t.equal(json.code, code)
  })
}

t.test('where the municipality does not offer it, the address is not there', async t => {
  const zonder = await startOpstelling({
    change: ({ dienst: { inzage: _, ...dienst }, ...config }) => ({
      ...config,
      dienst: { ...dienst, inzage: undefined }
    })
  })
  t.teardown(zonder.close)
  const { status } = await zonder.call({
    path: `/v1/mijn/verwerkingen?${new URLSearchParams(vandaag)}`,
    token: await zonder.issuer.issue({ bsn })
  })
  t.equal(status, 404)
})
