import { createSecretKey } from 'node:crypto'
import fc from 'fast-check'
import t from 'tap'
import type { Klant } from '../../src/klantbeeld/klant.ts'
import { toActorsleutel, toBetrokkene } from '../../src/logboek/pseudoniem.ts'
import { type Bronuitkomst, beginRegels, eindRegels, geweigerdRegel } from '../../src/logboek/raadpleging.ts'
import type { AuditRegel, LdvRegel, Regel } from '../../src/logboek/regel.ts'
import { actor, BSN, raadpleging, sleutel } from './voorbeeld.ts'

const ldv = (regels: readonly Regel[]): LdvRegel[] => regels.flatMap(r => (r.stroom === 'ldv' ? [r.regel] : []))
const audit = (regels: readonly Regel[]): AuditRegel[] => regels.flatMap(r => (r.stroom === 'audit' ? [r.regel] : []))

const bron = (naam: string, spanId: string, meer: Partial<Bronuitkomst> = {}): Bronuitkomst => ({
  bron: naam,
  spanId,
  begonnenMs: raadpleging.begonnenMs + 1,
  geeindigdMs: raadpleging.begonnenMs + 40,
  uitCache: false,
  afloop: 'gevonden',
  ...meer
})
const geeindigdMs = raadpleging.begonnenMs + 50

t.test('a pseudonym holds the key id and not the number, and is the same for the same klant', async t => {
  const cases: [Klant, string, string][] = [
    [{ soort: 'natuurlijkPersoon', burgerservicenummer: BSN }, 'BSN', BSN],
    [{ soort: 'nietNatuurlijkPersoon', rsin: BSN }, 'urn:etoegang:1.9:EntityConcernedID:RSIN', BSN],
    [{ soort: 'nietNatuurlijkPersoon', kvkNummer: '90001354' }, 'urn:etoegang:1.9:EntityConcernedID:KvKnr', '90001354'],
    [
      { soort: 'vestiging', vestigingsnummer: '990000216645', kvkNummer: '90001354' },
      'urn:etoegang:1.9:ServiceRestriction:Vestigingsnr',
      '990000216645'
    ]
  ]
  for (const [klant, type, nummer] of cases) {
    const betrokkene = toBetrokkene(klant, sleutel)
    t.match(betrokkene, { type, soort: klant.soort, id: /^k1:[\w-]{43}$/ })
    t.notMatch(betrokkene.id, nummer)
    t.same(toBetrokkene({ ...klant }, sleutel), betrokkene)
  }
  t.equal(new Set(cases.map(([klant]) => toBetrokkene(klant, sleutel).id)).size, 4, 'a BSN is not an RSIN')
})

t.test('a vestiging is the same klant with and without its KVK-nummer', async t => {
  const vestiging = { soort: 'vestiging', vestigingsnummer: '990000216645' } as const
  t.same(toBetrokkene(vestiging, sleutel), toBetrokkene({ ...vestiging, kvkNummer: '90001354' }, sleutel))
})

t.test('another key gives another pseudonym', async t => {
  const other = { id: 'k1', sleutel: createSecretKey(Buffer.alloc(32, 8)) }
  t.not(toActorsleutel(actor, other), toActorsleutel(actor, sleutel))
})

t.test('an actor is told apart by issuer and subject together', async t => {
  const keys = [
    { issuer: 'https://idp.example', subject: 'a' },
    { issuer: 'https://idp.example', subject: 'b' },
    { issuer: 'https://idp.examplea', subject: '' }
  ].map(who => toActorsleutel(who, sleutel))
  t.equal(new Set(keys).size, 3)
})

t.test('before any source: an open LDV line and an audit line that says allowed', async t => {
  t.same(beginRegels(raadpleging), [
    {
      stroom: 'ldv',
      regel: {
        trace_id: '4bf92f3577b34da6a3ce929d0e0e4736',
        span_id: '00f067aa0ba902b7',
        parent_span_id: 'b7ad6b7169203331',
        status: 'Unset',
        name: 'Klantbeeld raadplegen',
        start_time: raadpleging.begonnenMs,
        end_time: raadpleging.begonnenMs,
        attributes: {
          'dpl.core.processing_activity_id': raadpleging.verwerkingsactiviteit,
          'dpl.core.data_subject_id': raadpleging.betrokkene?.id,
          'dpl.core.data_subject_id_type': 'BSN',
          'dpl.core.foreign_operation.processor': 'https://kiss.example'
        },
        resource: { attributes: { name: 'integraal-klantbeeld', version: '0.1.0' } }
      }
    },
    {
      stroom: 'audit',
      regel: {
        trace_id: '4bf92f3577b34da6a3ce929d0e0e4736',
        tijdstip: '2026-11-23T12:00:00.000Z',
        actie: 'Klantbeeld raadplegen',
        objectsoort: 'natuurlijkPersoon',
        object: raadpleging.betrokkene?.id,
        herkomst: 'kiss',
        actor: raadpleging.actor,
        namens: 'k1:gemachtigde',
        doel: 'kcc-klantcontact',
        registerversie: '2026-11-01',
        soortenGegevens: ['persoon', 'zaken'],
        bronnen: ['brp', 'openzaak', 'esuite'],
        resultaat: 'toegestaan'
      }
    }
  ])
})

t.test(
  'afterwards: a child line per source call, cache hits included, then the closing line of the same span',
  async t => {
    const regels = eindRegels(raadpleging, {
      resultaat: 'gedeeltelijk',
      reden: 'bron-niet-beschikbaar',
      geeindigdMs,
      bronnen: [
        bron('brp', '1111111111111111', { uitCache: true }),
        bron('openzaak', '2222222222222222', { afloop: 'leeg' }),
        bron('openzaak', '3333333333333333', { afloop: 'afgebroken' }),
        bron('esuite', '4444444444444444', { afloop: 'mislukt' })
      ]
    })
    t.match(ldv(regels), [
      { span_id: '1111111111111111', status: 'Ok', name: 'Bron brp raadplegen (uit cache)' },
      { span_id: '2222222222222222', status: 'Unset', name: 'Bron openzaak raadplegen' },
      { span_id: '3333333333333333', status: 'Ok' },
      { span_id: '4444444444444444', status: 'Error', start_time: raadpleging.begonnenMs + 1 },
      { span_id: raadpleging.spanId, status: 'Ok', start_time: raadpleging.begonnenMs, end_time: geeindigdMs }
    ])
    for (const child of ldv(regels).slice(0, -1)) {
      t.equal(child.parent_span_id, raadpleging.spanId)
      t.equal(child.attributes['dpl.core.data_subject_id'], raadpleging.betrokkene?.id)
      t.notOk('dpl.core.foreign_operation.processor' in child.attributes, 'the caller did not start this action')
    }
    t.match(audit(regels), [
      { resultaat: 'gedeeltelijk', reden: 'bron-niet-beschikbaar', tijdstip: '2026-11-23T12:00:00.050Z' }
    ])
    t.same(audit(regels)[0]?.bronnen, ['brp', 'openzaak', 'esuite'])
  }
)

t.test('the closing status says whether it failed on our side, not whether something was found', async t => {
  const leeg = bron('brp', '1111111111111111', { afloop: 'leeg' })
  for (const [resultaat, bronnen, status] of [
    ['gelukt', [leeg], 'Unset'],
    ['gelukt', [leeg, bron('openzaak', '2222222222222222')], 'Ok'],
    ['gelukt', [], 'Unset'],
    ['mislukt', [leeg], 'Error']
  ] as const) {
    t.equal(ldv(eindRegels(raadpleging, { resultaat, geeindigdMs, bronnen })).at(-1)?.status, status)
  }
})

t.test('a refusal is one audit line with its reason', async t => {
  const regel = geweigerdRegel(raadpleging, { reden: 'rol', tijdstipMs: raadpleging.begonnenMs })
  t.match(regel, {
    stroom: 'audit',
    regel: { resultaat: 'geweigerd', reden: 'rol', object: raadpleging.betrokkene?.id }
  })
})

t.test('what is not known leaves no key behind, and an empty name is filled in', async t => {
  const { betrokkene, namens, parentSpanId, aanroeper, ...bare } = raadpleging
  t.ok(betrokkene && namens && parentSpanId && aanroeper, 'the example has them all')
  const regels = beginRegels({ ...bare, actie: '' })
  t.same(Object.keys(ldv(regels)[0]?.attributes ?? {}), ['dpl.core.processing_activity_id'])
  t.notOk('parent_span_id' in (ldv(regels)[0] ?? {}))
  t.equal(ldv(regels)[0]?.name, 'Klantbeeld raadplegen')
  t.match(audit(regels)[0], { objectsoort: 'onbekend', actie: 'Klantbeeld raadplegen' })
  t.notOk('object' in (audit(regels)[0] ?? {}) || 'namens' in (audit(regels)[0] ?? {}))
})

t.test('no LDV line holds user, client, doel, BSN or any other key than the standard names', async t => {
  const canary = fc.string({ minLength: 8, maxLength: 8, unit: fc.constantFrom(...'ghijkl') }).map(text => `!${text}`)
  const property = fc.property(fc.array(canary, { minLength: 7, maxLength: 7 }), texts => {
    const [actor = '', herkomst = '', namens = '', doel = '', registerversie = '', onderdeel = '', gepland = ''] = texts
    const verzoek = { actor, herkomst, namens, doel, registerversie, soortenGegevens: [onderdeel], bronnen: [gepland] }
    const vraag = { ...raadpleging, ...verzoek }
    const uitkomst = { resultaat: 'gelukt', geeindigdMs, bronnen: [bron('brp', '1111111111111111')] } as const
    const lines = ldv([...beginRegels(vraag), ...eindRegels(vraag, uitkomst)])
    const text = JSON.stringify(lines)
    return lines.length === 3 && ![BSN, ...texts].some(value => text.includes(value))
  })
  fc.assert(property)
  t.pass()
})
