import t from 'tap'
import type { Bron } from '../../src/adapters/bron.ts'
import { createZoek, type Zoekvraag } from '../../src/aggregate/zoek.ts'
import { createDecideZoek, minimiseKandidaat } from '../../src/doelbinding/zoeken.ts'
import type { Klant } from '../../src/klantbeeld/klant.ts'
import { mislukt } from '../../src/klantbeeld/resultaat.ts'
import { type GevondenKlant, kandidaatvelden, type Zoek, zoekwijzen } from '../../src/klantbeeld/zoek.ts'
import { toBetrokkene } from '../../src/logboek/pseudoniem.ts'
import type { AuditRegel, LdvRegel, Regel } from '../../src/logboek/regel.ts'
import type { Logboek } from '../../src/logboek/store.ts'
import { zoekRegels } from '../../src/logboek/zoekactie.ts'
import { createZoekverantwoording } from '../../src/wiring/zoekverantwoording.ts'
import { gelukt, nepBron, trace } from '../aggregate/nep.ts'
import { alles, bedrijf, inwoner, medewerker, registerWith, vandaag } from '../steun/register.ts'
import { BSN, raadpleging, sleutel } from './voorbeeld.ts'

const ldv = (regels: readonly Regel[]): LdvRegel[] => regels.flatMap(r => (r.stroom === 'ldv' ? [r.regel] : []))
const audit = (regels: readonly Regel[]): AuditRegel[] => regels.flatMap(r => (r.stroom === 'audit' ? [r.regel] : []))
const geeindigdMs = raadpleging.begonnenMs + 50

t.test('who was shown has a line of his own, under the search and before its closing line', async t => {
  const { betrokkene: _, ...zoekactie } = raadpleging
  const spans = ['aaaaaaaaaaaaaaaa', 'bbbbbbbbbbbbbbbb']
  const klanten = [inwoner, bedrijf]
  const getoond = klanten.map((klant, i) => ({ betrokkene: toBetrokkene(klant, sleutel), spanId: spans[i] ?? '' }))
  const regels = zoekRegels(zoekactie, { resultaat: 'gelukt', geeindigdMs, bronnen: [] }, getoond)
  t.same(
    ldv(regels).slice(0, 2),
    klanten.map((klant, i) => ({
      trace_id: raadpleging.traceId,
      span_id: spans[i],
      parent_span_id: raadpleging.spanId,
      status: 'Ok',
      name: 'Getoond in zoekresultaat',
      start_time: raadpleging.begonnenMs,
      end_time: geeindigdMs,
      attributes: {
        'dpl.core.processing_activity_id': raadpleging.verwerkingsactiviteit,
        'dpl.core.data_subject_id': toBetrokkene(klant, sleutel).id,
        'dpl.core.data_subject_id_type': toBetrokkene(klant, sleutel).type
      },
      resource: { attributes: raadpleging.applicatie }
    }))
  )
  t.match(ldv(regels)[2], { span_id: raadpleging.spanId, end_time: geeindigdMs })
  t.notOk('dpl.core.data_subject_id' in (ldv(regels)[2]?.attributes ?? {}), 'the search itself is about nobody')
  t.match(audit(regels), [{ objectsoort: 'onbekend', resultaat: 'gelukt' }])
  t.equal(regels.length, 4)
})

t.test('nobody shown: only the lines of the search', async t => {
  t.equal(zoekRegels(raadpleging, { resultaat: 'gelukt', geeindigdMs, bronnen: [] }, []).length, 2)
})

const collect = (regels: Regel[]): Logboek => ({
  append: async lines => {
    regels.push(...lines)
    return { ok: true }
  },
  state: () => ({ schrijfbaar: true, wachtend: 0, geschreven: 0, commits: 0 }),
  close: async () => {}
})

/** The lines of one search through the real accounting. */
const linesOf = async (zoek: Zoek, bronnen: readonly Bron[], over: Partial<Zoekvraag> = {}) => {
  const regels: Regel[] = []
  const register = registerWith(alles, { zoeken: { wijzen: zoekwijzen, velden: kandidaatvelden } })
  const decide = createDecideZoek(register)
  const verantwoording = createZoekverantwoording({
    toepassingen: new Map(),
    logboek: collect(regels),
    sleutel,
    registerversie: register.versie,
    isDoel: id => Object.hasOwn(register.verwerkingsactiviteiten, id),
    applicatie: raadpleging.applicatie,
    nowMs: () => raadpleging.begonnenMs
  })
  const antwoord = await createZoek({
    decide: ({ actor, doel, zoek: { wijze } }) => decide({ actor, doel, wijze, vandaag }),
    minimise: minimiseKandidaat,
    verantwoording,
    klantreferentie: async () => 'r',
    bronnen,
    traceFor: () => ({ spanId: '2222222222222222', traceparent: '' }),
    totaalMs: 60_000,
    nowMs: () => raadpleging.begonnenMs,
    onBug: () => {}
  })({ actor: medewerker(), doel: 'test', zoek, trace, signal: new AbortController().signal, ...over })
  return { regels, antwoord }
}

const bronMet = (...gevonden: GevondenKlant[]) =>
  nepBron('b', { zoeker: { wijzen: zoekwijzen, zoek: async () => gelukt({ gevonden, teVeel: false }) } })
const stuk = nepBron('stuk', { zoeker: { wijzen: zoekwijzen, zoek: async () => mislukt('onbereikbaar') } })

const vragen: readonly Zoek[] = [
  { wijze: 'burgerservicenummer', burgerservicenummer: BSN },
  { wijze: 'geslachtsnaamGeboortedatum', geslachtsnaam: 'Kanarie', geboortedatum: '1981-12-31', voornamen: 'Vink' },
  { wijze: 'adres', postcode: '9876ZZ', huisnummer: 98765 },
  { wijze: 'kvkNummer', kvkNummer: '99990018' },
  { wijze: 'rsin', rsin: BSN },
  { wijze: 'vestigingsnummer', vestigingsnummer: '000099990018' },
  { wijze: 'bedrijfsnaam', naam: 'Kanarie BV' },
  { wijze: 'telefoonnummer', telefoonnummer: '0612345678' },
  { wijze: 'email', email: 'kanarie@example.nl' }
]

t.test('nothing that was looked for, and nothing that was found, stands in any line', async t => {
  const gevonden = { klant: inwoner, naam: 'Gevonden Naam', adres: 'Gevonden Adres', kvkNummer: '88880018' }
  for (const zoek of vragen) {
    const { regels } = await linesOf(zoek, [bronMet(gevonden), stuk])
    const { wijze, ...gezocht } = zoek
    const secret = [...Object.values(gezocht).map(String), 'Gevonden', '88880018', BSN]
    const text = JSON.stringify(regels)
    t.same(
      secret.filter(value => text.includes(value)),
      [],
      wijze
    )
    t.equal(audit(regels).length, 2)
  }
  t.equal(vragen.length, zoekwijzen.length, 'each way was tried')
})

t.test('one line for each klant that is shown, however many bronnen know him', async t => {
  const klanten: readonly Klant[] = [inwoner, bedrijf]
  const found = bronMet(...klanten.map(klant => ({ klant })))
  const { regels } = await linesOf({ wijze: 'email', email: 'a@example.nl' }, [found, { ...found, id: 'c' }])
  const shown = ldv(regels).filter(({ name }) => name === 'Getoond in zoekresultaat')
  t.same(
    shown.map(({ attributes }) => attributes['dpl.core.data_subject_id']),
    klanten.map(klant => toBetrokkene(klant, sleutel).id)
  )
  t.equal(
    new Set(ldv(regels).map(({ span_id }) => span_id)).size,
    4,
    'spans: the search, the bronnen, each who is shown'
  )
})

t.test('the outcome of a search: all bronnen, some of them, none; refused with its reason', async t => {
  const zoek: Zoek = { wijze: 'email', email: 'a@example.nl' }
  for (const [bronnen, over, expected] of [
    [[bronMet({ klant: inwoner })], {}, ['toegestaan', 'gelukt']],
    [[bronMet()], {}, ['toegestaan', 'gelukt']],
    [[bronMet(), stuk], {}, ['toegestaan', 'gedeeltelijk']],
    [[stuk], {}, ['toegestaan', 'mislukt']],
    [[], {}, ['toegestaan', 'mislukt']],
    [[bronMet()], { actor: medewerker({ rollen: [] }) }, ['geweigerd']],
    [[bronMet()], { doel: BSN }, ['geweigerd']]
  ] as const) {
    const { regels } = await linesOf(zoek, bronnen, over)
    t.same(
      audit(regels).map(({ resultaat }) => resultaat),
      expected
    )
    t.notMatch(JSON.stringify(regels), BSN, 'a doel that the register does not know is not copied')
    t.match(audit(regels)[0], { actie: 'Klant zoeken', herkomst: 'desktop', soortenGegevens: ['kandidaten'] })
  }
})
