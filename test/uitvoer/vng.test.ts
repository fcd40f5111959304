import { existsSync, readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import t, { type Test } from 'tap'
import { parse } from 'yaml'
import { createVerwerkingenlogging } from '../../simulatie/logboek/verwerkingenlogging.ts'
import { toBetrokkene } from '../../src/logboek/pseudoniem.ts'
import { beginRegels, eindRegels, type Raadpleging } from '../../src/logboek/raadpleging.ts'
import type { Regel } from '../../src/logboek/regel.ts'
import { zoekRegels } from '../../src/logboek/zoekactie.ts'
import { actor, BSN, raadpleging, sleutel } from '../logboek/voorbeeld.ts'
import { configOf, isLeeg, openWinkel, startUitvoering } from './opstelling.ts'

const upstream = new URL(
  '../../../shared/upstream/vng-verwerkingenlogging-bewerking-0.9.0.openapi.yaml',
  import.meta.url
)
const skip = !existsSync(upstream) && 'no official documents beside the project'

const client = { clientId: 'klantbeeld', secret: 'geheim-van-ten-minste-32-tekens-lang' }
const uitvoerder = '00000001821002193000'

const uitkomst = (one: Raadpleging) =>
  ({
    resultaat: 'gelukt',
    geeindigdMs: one.begonnenMs + 5,
    bronnen: [
      // Found nothing, at once: as like the line that begins a consultation as can be.
      {
        bron: 'brp',
        spanId: '1'.repeat(16),
        begonnenMs: one.begonnenMs,
        geeindigdMs: one.begonnenMs,
        uitCache: true,
        afloop: 'leeg'
      }
    ]
  }) as const

const { betrokkene: _betrokkene, ...nobody } = raadpleging
const zoekactie: Raadpleging = {
  ...nobody,
  actie: 'Klanten zoeken',
  traceId: 'f'.repeat(32),
  spanId: 'f'.repeat(16),
  begonnenMs: raadpleging.begonnenMs + 1_000,
  soortenGegevens: ['persoon']
}
const gevonden = ['999993653', '999990019'].map((burgerservicenummer, i) => ({
  betrokkene: toBetrokkene({ soort: 'natuurlijkPersoon', burgerservicenummer }, sleutel),
  spanId: `${i}`.repeat(16)
}))
const bedrijf: Raadpleging = {
  ...raadpleging,
  traceId: 'c'.repeat(32),
  betrokkene: toBetrokkene({ soort: 'nietNatuurlijkPersoon', kvkNummer: '69599068' }, sleutel)
}
const lang: Raadpleging = { ...raadpleging, traceId: 'd'.repeat(32), actie: '😀'.repeat(300) }

const consultations = (...all: readonly Raadpleging[]): Regel[] =>
  all.flatMap(one => [...beginRegels(one), ...eindRegels(one, uitkomst(one))])

type Loopopties = NonNullable<Parameters<typeof startUitvoering>[3]>

const exported = async (t: Test, regels: readonly Regel[], over: object = {}, opties: Loopopties = {}) => {
  const winkel = await openWinkel(t)
  await winkel.logboek.append(regels)
  const log = createVerwerkingenlogging({ ...client, now: () => new Date() })
  const url = await log.simulator.listen()
  t.teardown(() => log.simulator.close())
  const authenticatie = { type: 'zgw-jwt', ...client }
  const loop = await startUitvoering(
    t,
    winkel,
    configOf({ soort: 'vng', url, uitvoerder, authenticatie, ...over }),
    opties
  )
  const toestand = await loop.until(over === failing ? () => true : isLeeg)
  return { ...log, toestand, calls: log.simulator.calls }
}
const failing = { authenticatie: { type: 'zgw-jwt', ...client, secret: 'een ander geheim, net zo lang als nodig' } }

t.test(
  'a consultation is one action, however many sources were asked, with kinds of data, and without BSN, user or secret',
  async t => {
    const { received, calls } = await exported(t, consultations(raadpleging))
    t.equal(received.length, 1)
    t.match(received[0], {
      actieNaam: 'Klantbeeld raadplegen',
      verwerkingId: '4bf92f35-77b3-4da6-a3ce-929d0e0e4736',
      verwerkingsactiviteitUrl: raadpleging.verwerkingsactiviteit,
      vertrouwelijkheid: 'normaal',
      bewaartermijn: 'P20Y',
      uitvoerder,
      systeem: 'integraal-klantbeeld 0.1.0',
      tijdstip: '2026-11-23T12:00:00.000Z',
      verwerkteObjecten: [
        {
          objecttype: 'persoon',
          soortObjectId: 'BSN-pseudoniem',
          objectId: /^[\w-]{40}$/,
          verwerkteSoortenGegevens: [{ soortGegeven: 'persoon' }, { soortGegeven: 'zaken' }]
        }
      ]
    })
    const bodies = JSON.stringify(calls)
    for (const secret of [BSN, actor.subject, raadpleging.actor, client.secret]) t.notOk(bodies.includes(secret))
    t.match(calls[0]?.headers, { 'idempotency-key': /^"[0-9a-f-]{36}:1"$/ })
  }
)

t.test(
  'who was shown in the result of a search gets an action that says so; the search itself is about nobody',
  async t => {
    const regels = [...beginRegels(zoekactie), ...zoekRegels(zoekactie, uitkomst(zoekactie), gevonden)]
    const { received } = await exported(t, [...consultations(raadpleging), ...regels])
    t.equal(received.length, 3)
    const objecten = received.slice(1).flatMap(one => (one as { verwerkteObjecten: object[] }).verwerkteObjecten)
    for (const object of objecten) {
      t.match(object, {
        betrokkenheid: 'Getoond in zoekresultaat',
        verwerkteSoortenGegevens: [{ soortGegeven: 'persoon' }]
      })
    }
    t.equal(new Set(objecten.map(object => JSON.stringify(object))).size, 2)
    const [consulted] = (received[0] as { verwerkteObjecten: [{ objectId: string }] }).verwerkteObjecten
    t.match(objecten[0], { objectId: consulted.objectId }, 'the same klant, the same id')
  }
)

t.test('companies are passed over: the API knows persons only; long names are cut to 242 characters', async t => {
  const { received, toestand } = await exported(t, consultations(bedrijf, lang, bedrijf))
  t.equal(received.length, 1)
  t.equal((received[0] as { actieNaam: string }).actieNaam, '😀'.repeat(242))
  t.match(toestand, { wachtend: 0, geparkeerd: 0 })
})

t.test('several consultations in one trace keep their own kinds of data', async t => {
  const later = { ...raadpleging, begonnenMs: raadpleging.begonnenMs + 7, soortenGegevens: ['documenten'] }
  const { received } = await exported(t, consultations(raadpleging, later))
  t.match(received, [
    { verwerkteObjecten: [{ verwerkteSoortenGegevens: [{ soortGegeven: 'persoon' }, { soortGegeven: 'zaken' }] }] },
    { verwerkteObjecten: [{ verwerkteSoortenGegevens: [{ soortGegeven: 'documenten' }] }] }
  ])
})

t.test('each verwerkingsactiviteit has its own vertrouwelijkheid and bewaartermijn', async t => {
  const uri = 'https://register.example/verwerkingsactiviteiten/opsporing'
  const onderzoek = { ...raadpleging, verwerkingsactiviteit: uri, traceId: '9'.repeat(32) }
  const { received } = await exported(
    t,
    consultations(raadpleging, onderzoek),
    {},
    {
      isVertrouwelijk: one => one === uri,
      bewaartermijnen: { perVerwerkingsactiviteit: { opsporing: { uri, ldv: 'P5Y' } } }
    }
  )
  t.match(received, [
    { vertrouwelijkheid: 'normaal', bewaartermijn: 'P20Y' },
    { verwerkingsactiviteitUrl: uri, vertrouwelijkheid: 'vertrouwelijk', bewaartermijn: 'P5Y' }
  ])
})

t.test('a wrong secret leaves everything waiting', async t => {
  const { received, toestand } = await exported(t, consultations(raadpleging), failing)
  t.same(received, [])
  t.match(toestand, { wachtend: 3, storing: { bij: 'sink', reden: 'niet-geautoriseerd' } })
})

t.test(
  'what goes out is valid against the official document, and so is what the simulator answers',
  { skip },
  async t => {
    const document = parse(readFileSync(upstream, 'utf8'))
    const { properties } = document.components.schemas.Verwerkingsactie
    const ajv = new Ajv({ strict: false, allErrors: true, formats: { naam: true, identificator: true, OIN: true } })
    addFormats.default(ajv)
    ajv.addSchema({ $id: 'doc', ...document })
    const faults = (schema: string, body: unknown) => {
      const validate = ajv.getSchema(`doc#/components/schemas/${schema}`)
      return validate?.(body) ? [] : (validate?.errors ?? ['no schema'])
    }
    // OpenAPI 3.0: a required property that is readOnly is required of answers only.
    const isOfAnswers = (fault: unknown) =>
      properties[(fault as { params: { missingProperty: string } }).params.missingProperty]?.readOnly === true
    const requestFaults = (body: unknown) =>
      faults('VerwerkingsactieUitgebreidBasis', body).filter(fault => !isOfAnswers(fault))
    const regels = [...beginRegels(zoekactie), ...zoekRegels(zoekactie, uitkomst(zoekactie), gevonden)]
    const all = [...consultations(raadpleging, lang), ...regels]
    const { received, answered } = await exported(t, all, {}, { isVertrouwelijk: () => true })
    t.equal(received.length, 4)
    t.not(requestFaults({ tijdstip: 'gisteren', verwerkteObjecten: [{}] }).length, 0, 'the document refuses something')
    for (const body of received) t.same(requestFaults(body), [])
    for (const body of answered) t.same(faults('VerwerkingsactieUitgebreid', body), [])
  }
)
