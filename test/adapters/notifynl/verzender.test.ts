import t from 'tap'
import { createNotifynlSimulator } from '../../../simulatie/notifynl/simulator.ts'
import { notifynlSchema } from '../../../src/adapters/notifynl/schema.ts'
import { createNotifynlVerzender } from '../../../src/adapters/notifynl/verzender.ts'

const apiSleutel = 'toets-26785a09-ab16-4eb0-8407-a37497a57506-3d844edf-8d35-48ac-975b-e847b4f122b0'
const sjablonen = {
  email: 'f33517ff-2a88-4f6e-b855-c550268ce08a',
  telefoonnummer: '0d7b9f0a-52a4-4e5a-8a9c-6a7a5e3d7b11'
}
const bericht = { soort: 'email', adres: 'jan@example.nl', code: '482913', geldigMinuten: 10 } as const
const now = () => new Date('2026-11-23T12:00:00Z')
const signal = new AbortController().signal

const simulator = createNotifynlSimulator({ apiSleutel, sjablonen, now })
const url = await simulator.listen()
t.teardown(() => simulator.close())

const verzenderWith = (over: object = {}, klok = now) => {
  const verzender = createNotifynlVerzender(
    notifynlSchema.parse({ url, apiSleutel, sjablonen, tijdslimietMs: 2_000, ...over }),
    { now: klok }
  )
  t.teardown(() => verzender.close())
  return verzender
}

t.test('an e-mail and a text message are handed over with the fields of the template', async t => {
  const verzender = verzenderWith()
  t.match(await verzender.send(bericht, { signal }), { soort: 'gedaan' })
  t.match(await verzender.send({ ...bericht, soort: 'telefoonnummer', adres: '0612341234' }, { signal }), {
    soort: 'gedaan'
  })
  t.match(simulator.postvak(), [
    { soort: 'email', aan: 'jan@example.nl', code: '482913' },
    { soort: 'sms', aan: '0612341234', code: '482913' }
  ])
  t.notMatch(simulator.calls.map(call => call.url).join(), /482913|jan|0612/)
})

t.test('a refusal is told apart from not knowing', async t => {
  const other = { ...sjablonen, email: '00000000-0000-4000-8000-000000000000' }
  t.same(await verzenderWith({ sjablonen: other }).send(bericht, { signal }), { soort: 'geweigerd', status: 400 })
  const wrongKey = `${apiSleutel.slice(0, -1)}1`
  t.match(await verzenderWith({ apiSleutel: wrongKey }).send(bericht, { signal }), { soort: 'nietGedaan' })
  const later = () => new Date('2026-11-23T11:59:00Z')
  t.match(await verzenderWith({}, later).send(bericht, { signal }), { soort: 'nietGedaan' }, 'an old token')

  for (const [fout, reden] of [
    ['hangt', 'tijdslimiet'],
    ['fout503', 'onverwachte-status'],
    ['uit', 'onbereikbaar']
  ] as const) {
    simulator.settings.fout = fout
    simulator.reset()
    t.same(await verzenderWith({ tijdslimietMs: 500 }).send(bericht, { signal }), { soort: 'onbekend', reden }, fout)
    t.equal(simulator.count(), 1, 'sent once')
  }
  simulator.settings.fout = undefined
})

t.test('the configuration: a key that is none is refused without being repeated', async t => {
  const { error } = notifynlSchema.safeParse({ apiSleutel: 'geheim', sjablonen })
  t.match(error?.issues, [{ path: ['apiSleutel'] }])
  t.notMatch(JSON.stringify(error?.issues.map(issue => issue.message)), /geheim/)
})
