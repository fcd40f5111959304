import { createSecretKey } from 'node:crypto'
import t from 'tap'
import { createToRij } from '../../src/logboek/klasse.ts'
import { endOf, nextMaand, toMaand } from '../../src/logboek/maand.ts'
import { isVerlopen } from '../../src/logboek/retentie.ts'
import { logboekSchema } from '../../src/logboek/schema.ts'
import { checkSeal, currentKey, seal, toZegelring } from '../../src/logboek/zegel.ts'
import { audit, bewaartermijnen, ldv } from './winkel.ts'

t.test('the settings: twenty years by default, other periods per stream and per doel', async t => {
  const years = { ldv: 'P20Y', audit: 'P20Y', adl: 'P20Y', perVerwerkingsactiviteit: {} }
  t.same(logboekSchema.parse({ pad: 'a' }), {
    pad: 'a',
    maxWachtend: 10_000,
    bewaartermijnen: years,
    uitvoer: []
  })
  const uri = 'https://register.example/kort'
  for (const wrong of [
    {},
    { pad: '' },
    { pad: 'a', maxWachtend: 0 },
    { pad: 'a', wachtend: 1 },
    { pad: 'a', bewaartermijnen: { ldv: 'P29D' } },
    { pad: 'a', bewaartermijnen: { ldv: '20 jaar' } },
    { pad: 'a', bewaartermijnen: { ldv: '-P20Y' } },
    { pad: 'a', bewaartermijnen: { inzage: 'P1Y' } },
    { pad: 'a', bewaartermijnen: { perVerwerkingsactiviteit: { kort: { ldv: 'P1Y' } } } },
    { pad: 'a', bewaartermijnen: { perVerwerkingsactiviteit: { 'Kort/lang': { uri } } } }
  ]) {
    t.notOk(logboekSchema.safeParse(wrong).success, JSON.stringify(wrong))
  }
})

t.test(
  'a line gets the class of its doel in every stream when that has periods of its own, else of its stream',
  async t => {
    const toRij = createToRij(bewaartermijnen)
    const now = '2026-05-10T10:00:00Z'
    const kort = audit(1, now)
    for (const [line, klasse] of [
      [ldv(1, now), 'ldv'],
      [ldv(1, now, { doel: 'https://register.example/kort' }), 'ldv/kort'],
      [audit(1, now), 'audit'],
      [{ ...kort, regel: { ...kort.regel, doel: 'kort' } }, 'audit/kort']
    ] as const) {
      t.match(toRij(line), {
        klasse,
        stroom: line.stroom,
        tijdstip: Date.parse(now),
        regel: JSON.stringify(line.regel)
      })
    }
  }
)

t.test('a month goes when the period has passed since its end, to the day', async t => {
  for (const [klasse, maand, laatste, last, first] of [
    ['ldv', '2026-02', '2026-02-28', '2046-02-28', '2046-03-01'],
    ['audit', '2026-05', '2026-05-10', '2027-11-30', '2027-12-01'],
    ['ldv/kort', '2026-12', '2026-12-10', '2027-01-31', '2027-02-01'],
    ['audit/kort', '2026-05', '2026-05-10', '2027-11-30', '2027-12-01'],
    ['ldv/niet-meer-ingesteld', '2026-05', '2026-05-10', '2046-05-31', '2046-06-01'],
    ['audit', '2026-05', '2026-08-15', '2028-02-14', '2028-02-15'],
    ['v1', '2026-05', '2026-05-10', '2046-05-31', '2046-06-01'],
    ['een-klasse-van-later', '2026-05', '2026-05-10', '2999-01-01', undefined]
  ] as const) {
    const verlopen = (day: string) =>
      isVerlopen({ klasse, maand, laatsteMs: Date.parse(laatste) }, bewaartermijnen, Date.parse(day))
    t.equal(verlopen(last), false, `${klasse} ${maand} on ${last}`)
    if (first) t.equal(verlopen(first), true, `${klasse} ${maand} on ${first}`)
  }
})

t.test('months are those of UTC, and the year turns', async t => {
  t.equal(toMaand(Date.parse('2026-12-31T23:59:59.999Z')), '2026-12')
  t.equal(endOf('2026-12'), Date.parse('2027-01-01T00:00:00Z'))
  t.equal(nextMaand('2026-12'), '2027-01')
})

t.test('a seal holds for one point, one key and one use', async t => {
  const ring = { huidig: 'k2', sleutels: new Map([1, 2].map(n => [`k${n}`, createSecretKey(Buffer.alloc(32, n))])) }
  const zegels = toZegelring(ring)
  const punt = { soort: 'einde', schrijver: 's', klasse: 'ldv', volgnummer: 7, hash: 'abc' } as const
  const zegel = seal(punt, currentKey(zegels))
  t.match(zegel, /^k2:/)
  t.equal(checkSeal(punt, zegel, zegels), 'ok')
  t.equal(
    checkSeal(punt, seal(punt, currentKey({ ...zegels, huidig: 'k1' })), zegels),
    'ok',
    'an older key still checks'
  )
  for (const other of [
    { soort: 'gesnoeid' },
    { schrijver: 'z' },
    { klasse: 'audit' },
    { volgnummer: 8 },
    { hash: 'abd' }
  ] as const) {
    t.equal(checkSeal({ ...punt, ...other }, zegel, zegels), 'ongeldig', JSON.stringify(other))
  }
  t.equal(checkSeal(punt, seal(punt, currentKey(ring)), zegels), 'ongeldig', 'the ring itself is not the key')
  t.equal(checkSeal(punt, zegel.replace('k2:', 'k9:'), zegels), 'onbekend')
  t.equal(checkSeal(punt, seal(punt, undefined), zegels), 'ongeldig', 'no seal at all')
})
