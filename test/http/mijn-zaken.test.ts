import t from 'tap'
import type { MijnZaak } from '../../src/klantbeeld/mijn.ts'
import { startOpstelling } from '../steun/gemeente.ts'

const opstelling = await startOpstelling({
  change: ({ dienst, ...config }) => ({
    ...config,
    dienst: { ...dienst, tijdslimiet: { ...dienst.tijdslimiet, klantMs: 30_000 } }
  })
})
t.teardown(opstelling.close)
const { call, issuer } = opstelling

const bsn = '999999461'
const token = await issuer.issue({ bsn })
const lees = (query = '', headers: Readonly<Record<string, string>> = {}) =>
  call({ path: `/v1/mijn/zaken?paginagrootte=100${query}`, token, headers })
const zakenOf = async (query = ''): Promise<readonly MijnZaak[]> => (await lees(query)).json.gegevens
const alle = await zakenOf()
const dag = ({ datums }: MijnZaak, soort: string) => datums.find(datum => datum.soort === soort)?.datum ?? ''

t.test(
  'F.78: a zaak has number, title, soort, status, dates, result, organisation, what is to be done and what comes',
  async t => {
    for (const zaak of alle) {
      t.match(zaak, {
        id: /^[0-9a-f-]{36}$/,
        zaaknummer: /^ZAAK-/,
        titel: String,
        soort: { code: String, naam: String },
        statusgroep: { code: String, tekst: String },
        organisatie: { code: '920000009', naam: 'Gemeente Voorbeeld', contact: { telefoonnummer: '14 0123' } },
        actieNodig: Boolean
      })
      t.equal(zaak.resultaat !== undefined, zaak.afgerond, 'a result when it is finished')
    }
    t.ok(alle.some(({ volgendeStap }) => volgendeStap?.tekst === 'Wij bekijken uw aanvraag.'))
    const klaar = alle.find(({ statusgroep }) => statusgroep.code === 'wachtOpU')
    t.match(klaar ?? { actieNodig: true }, { actieNodig: true })
  }
)

t.test('F.79: every date says whether it is a fact, a plan, a term of the law or an expectation', async t => {
  const aarden = {
    registratie: 'feitelijk',
    start: 'feitelijk',
    wijziging: 'feitelijk',
    einde: 'feitelijk',
    geplandEinde: 'gepland',
    verwachtEinde: 'indicatief',
    uitersteBeslissing: 'wettelijk'
  }
  for (const { soort, aard } of alle.flatMap(({ datums }) => datums)) {
    t.equal(aard, aarden[soort as keyof typeof aarden], soort)
  }
  for (const zaak of alle.filter(({ afgerond }) => afgerond))
    t.notOk(dag(zaak, 'geplandEinde'), 'no plan for what is over')
})

t.test(
  'F.80: a status is what the municipality made of it, or onbekend; the text of the zaaksysteem never',
  async t => {
    const groepen = new Set(alle.map(({ statusgroep }) => statusgroep.code))
    t.ok(groepen.has('afgerond') && groepen.has('onbekend'), [...groepen].join())
    const raw = /Gecontroleerd|Advies gevraagd|Bibob|Wij controleren uw gegevens|Wij toetsen uw aanvraag/
    t.notMatch((await lees()).text, raw)
  }
)

t.test('F.83: filter on state, soort, organisation and period, and sort', async t => {
  const lopend = await zakenOf('&toestand=lopend')
  const afgerond = await zakenOf('&toestand=afgerond')
  t.ok(lopend.length > 0 && lopend.every(zaak => !zaak.afgerond))
  t.ok(afgerond.length > 0 && afgerond.every(zaak => zaak.afgerond))
  t.equal(lopend.length + afgerond.length + (await zakenOf('&toestand=concept')).length, alle.length)
  const code = alle[0]?.soort?.code
  t.ok((await zakenOf(`&zaaktype=${code}`)).every(({ soort }) => soort?.code === code))
  t.equal((await zakenOf('&organisatie=920000009')).length, alle.length)
  t.equal((await zakenOf('&organisatie=000000000')).length, 0)
  const sinds = await zakenOf('&vanaf=2026-01-01&totEnMet=2026-06-30')
  t.ok(
    sinds.length > 0 && sinds.every(zaak => dag(zaak, 'start') >= '2026-01-01' && dag(zaak, 'start') <= '2026-06-30')
  )
  const starts = (await zakenOf('&sorteer=start')).map(zaak => dag(zaak, 'start'))
  t.same(starts, starts.toSorted())
  const titels = (await zakenOf('&sorteer=-titel')).map(({ titel }) => titel.toLowerCase())
  t.same(titels, titels.toSorted().reverse())
})

t.test('F.55: pages together are the whole, each zaak once', async t => {
  const paths = [1, 2, 3, 4, 5, 6].map(pagina => `/v1/mijn/zaken?paginagrootte=10&pagina=${pagina}`)
  const pages = await Promise.all(paths.map(path => call({ path, token })))
  const ids = pages.flatMap(({ json }) => json.gegevens.map(({ id }: MijnZaak) => id))
  t.same(
    ids,
    alle.map(({ id }) => id)
  )
  t.equal(pages[0]?.json.totaal, alle.length)
})

t.test('F.87: how long it may take, and whether that is over', async t => {
  for (const { termijn, datums, afgerond } of alle) {
    const einde = datums.find(({ soort }) => soort === 'einde')?.datum ?? '2026-11-23'
    t.match(termijn, { doorlooptijd: /^P/, verstreken: einde > (termijn?.uiterlijk ?? '9') }, String(afgerond))
  }
  t.ok(alle.some(({ termijn }) => termijn?.verstreken) && alle.some(({ termijn }) => !termijn?.verstreken))
})

t.test('G.100: texts are in the language of Accept-Language where they were translated, else in Dutch', async t => {
  const english = await lees('', { 'accept-language': 'fr, en;q=0.8' })
  t.equal(english.headers['content-language'], 'en')
  t.equal(english.headers.vary, 'Accept-Language')
  t.ok(english.text.includes('Your application is closed.'))
  const french = await lees('', { 'accept-language': 'fr' })
  t.equal(french.headers['content-language'], 'nl')
  t.ok(french.text.includes('Uw aanvraag is klaar.'))
})

t.test('F.84: a zaak tells of its deelzaken, and these of their hoofdzaak', async t => {
  const veel = await issuer.issue({ bsn: '999998961' })
  const { json } = await call({ path: '/v1/mijn/zaken?paginagrootte=100', token: veel })
  const hoofd = json.gegevens.find(({ deelzaken }: MijnZaak) => deelzaken !== undefined)
  t.ok(hoofd, 'there is one')
  const { json: detail } = await call({ path: `/v1/mijn/zaken/${hoofd.id}`, token: veel })
  t.same(detail.zaak.deelzaken, hoofd.deelzaken)
  t.match(detail.verwant, [{ id: hoofd.deelzaken[0], statusgroep: { code: String } }])
  const { json: deel } = await call({ path: `/v1/mijn/zaken/${hoofd.deelzaken[0]}`, token: veel })
  t.equal(deel.zaak.hoofdzaak, hoofd.id)
})

t.test('one zaak: history fit for the public, besluiten, documents, contacts and related zaken (A.5)', async t => {
  const details = await Promise.all(
    alle.map(async ({ id }) => (await call({ path: `/v1/mijn/zaken/${id}`, token })).json)
  )
  t.test('F.81: what the klant was not to hear of is not in the history', async t => {
    const teksten = details.flatMap(({ geschiedenis }) => geschiedenis.map(({ tekst }: { tekst: string }) => tekst))
    t.ok(teksten.length > alle.length / 2)
    // Of these the zaaksysteem says informeren: false.
    t.notMatch(teksten.join(), /Wij zijn bezig met uw aanvraag|De reparatie is ingepland|Uw document is besteld/)
  })
  t.test('F.82: how a zaak ended and what was decided are two things', async t => {
    const besloten = details.find(({ besluiten }) => besluiten.length > 0)
    t.match(besloten, { zaak: { resultaat: { tekst: String } }, besluiten: [{ soort: String, datum: /^\d{4}-/ }] })
    t.notOk(details.some(({ besluiten, zaak }) => besluiten.length === 0 && 'besluit' in zaak))
  })
  t.test('F.86: documents with title, date, kind, size, format and where the content is, not the content', async t => {
    const documenten = details.flatMap(({ onderdelen }) => onderdelen.documenten.gegevens)
    t.ok(documenten.length > 10)
    for (const document of documenten) {
      t.match(document, {
        titel: String,
        datum: /^\d{4}-/,
        soort: /^(formeel|ingediend|ondersteunend)$/,
        grootte: Number
      })
      t.notOk('auteur' in document)
    }
    const inhoud = await call({ path: documenten[0].inhoud, token })
    t.equal(inhoud.status, 200)
    t.match(inhoud.headers['content-disposition'], /^attachment/)
    t.equal(inhoud.bytes.length, documenten[0].grootte)
  })
})
