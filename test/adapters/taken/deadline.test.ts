import fc from 'fast-check'
import t from 'tap'
import { toDeadline, toPublicatie } from '../../../src/adapters/taken/deadline.ts'

const deadlines: readonly [string, string | null | undefined, string | undefined][] = [
  ['a day in winter', '2026-12-12', '2026-12-12T23:59:59+01:00'],
  ['a day in summer', '2026-07-01', '2026-07-01T23:59:59+02:00'],
  ['the day on which summer time begins', '2026-03-29', '2026-03-29T23:59:59+02:00'],
  ['the day on which summer time ends', '2026-10-25', '2026-10-25T23:59:59+01:00'],
  ['a moment in UTC, in winter', '2026-12-12T22:59:59Z', '2026-12-12T23:59:59+01:00'],
  ['a moment in UTC, in summer', '2023-09-20T18:25:43.524Z', '2023-09-20T20:25:43+02:00'],
  ['a moment with another offset', '2026-12-12T12:00:00-05:00', '2026-12-12T18:00:00+01:00'],
  ['the hour that comes twice, the first time', '2026-10-25T00:30:00Z', '2026-10-25T02:30:00+02:00'],
  ['the hour that comes twice, the second time', '2026-10-25T01:30:00Z', '2026-10-25T02:30:00+01:00'],
  ['a moment that nobody can place', '2026-12-12T12:00:00', undefined],
  ['no day of the calendar', '2026-02-30', undefined],
  ['words', 'morgen', undefined],
  ['nothing', '', undefined],
  ['nothing at all', null, undefined]
]
for (const [what, text, expected] of deadlines) {
  t.test(`requirement 94: ${what} is a deadline in the time of the Netherlands`, async t => {
    t.equal(toDeadline(text), expected)
  })
}

t.test('requirement 94: a day ends in its last second, whatever the day', async t => {
  const days = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  fc.assert(
    fc.property(days, date => {
      const day = date.toISOString().slice(0, 10)
      const deadline = toDeadline(day) ?? ''
      const local = new Date(Date.parse(deadline)).toLocaleString('sv-SE', { timeZone: 'Europe/Amsterdam' })
      return deadline.startsWith(`${day}T23:59:59+0`) && local === `${day} 23:59:59`
    }),
    { numRuns: 500 }
  )
  t.pass('500 days')
})

t.test('a message of a day is published when that day begins in the Netherlands', async t => {
  t.equal(toPublicatie('2026-12-12'), '2026-12-11T23:00:00.000Z')
  t.equal(toPublicatie('2026-07-01'), '2026-06-30T22:00:00.000Z')
  t.equal(toPublicatie('2026-07-01T10:00:00+02:00'), '2026-07-01T08:00:00.000Z')
  t.equal(toPublicatie('straks'), undefined)
})
