import t from 'tap'
import { dayBefore, toDag, toDatum, toUtc } from '../../src/adapters/time.ts'

for (const [text, expected] of [
  ['2026-08-17T15:57:50.095055Z', '2026-08-17T15:57:50.095Z'],
  ['2026-08-17T17:57:50+02:00', '2026-08-17T15:57:50.000Z'],
  ['2026-08-17T15:57:50', undefined],
  ['2026-08-17', undefined],
  ['2026-13-45T99:00:00Z', undefined],
  ['gisteren', undefined],
  ['', undefined],
  [null, undefined],
  [undefined, undefined]
] as const) {
  t.test(`the moment ${text} is ${expected ?? 'left out'}`, async t => t.equal(toUtc(text), expected))
}

for (const [text, expected] of [
  ['2026-08-17', '2026-08-17'],
  ['2026-08-17T00:00:00Z', undefined],
  ['20260817', undefined],
  [null, undefined]
] as const) {
  t.test(`the date ${text} is ${expected ?? 'left out'}`, async t => t.equal(toDatum(text), expected))
}

t.test('the day is that of the Netherlands', async t => {
  t.equal(toDag(new Date('2026-11-23T22:59:59Z')), '2026-11-23')
  t.equal(toDag(new Date('2026-11-23T23:00:00Z')), '2026-11-24')
  t.equal(toDag(new Date('2026-07-01T22:00:00Z')), '2026-07-02')
})

for (const [dag, before] of [
  ['2026-11-23', '2026-11-22'],
  ['2026-03-01', '2026-02-28'],
  ['2024-03-01', '2024-02-29'],
  ['2026-01-01', '2025-12-31']
] as const) {
  t.test(`the day before ${dag} is ${before}`, async t => t.equal(dayBefore(dag), before))
}

t.test('the day of today is that of the Netherlands at each moment, also when it begins while we run', async t => {
  for (const [moment, dag] of [
    ['2026-07-01T21:59:59.999Z', '2026-07-01'],
    ['2026-07-01T22:00:00Z', '2026-07-02'],
    ['2026-12-31T22:59:59Z', '2026-12-31'],
    ['2026-12-31T23:00:00Z', '2027-01-01'],
    ['2026-12-31T22:59:59Z', '2026-12-31']
  ] as const) {
    t.equal(toDag(new Date(moment)), dag, moment)
  }
})
