import Fastify from 'fastify'
import t, { type Test } from 'tap'
import { securityTxtRoutes, securityTxtSchema } from '../../src/http/security-txt.ts'

const melding = {
  contact: 'https://gemeente.example/melden',
  verloopt: '2027-06-30T02:00:00+02:00',
  beleid: 'https://gemeente.example/beleid'
}
const path = '/.well-known/security.txt'

const serve = async (t: Test, now: string, offered = melding) => {
  const app = Fastify()
  securityTxtRoutes(app, offered, () => new Date(now))
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  t.teardown(() => app.close())
  return fetch(`${url}${path}`)
}

t.test('who finds a weakness reads where to report it, and until when that holds', async t => {
  const answer = await serve(t, '2026-11-28T12:00:00Z')
  t.equal(answer.status, 200)
  t.equal(answer.headers.get('content-type'), 'text/plain; charset=utf-8')
  t.same((await answer.text()).split('\n'), [
    'Contact: https://gemeente.example/melden',
    'Expires: 2027-06-30T00:00:00.000Z',
    'Policy: https://gemeente.example/beleid',
    'Preferred-Languages: nl, en',
    ''
  ])
})

t.test('a contact that has expired is not given any more', async t => {
  t.equal((await serve(t, '2027-06-30T00:00:00Z')).status, 404)
})

t.test('without the section the address is not there', async t => {
  const app = Fastify()
  securityTxtRoutes(app, undefined, () => new Date())
  t.equal((await app.inject(path)).statusCode, 404)
})

for (const [what, wrong] of [
  ['a contact that is no URL', { contact: 'security@gemeente.example' }],
  ['a contact over plain http', { contact: 'http://gemeente.example' }],
  ['an end that is no moment', { verloopt: '30 juni' }],
  ['no end', { verloopt: undefined }]
] as const) {
  t.test(`${what} is refused`, async t => {
    t.notOk(securityTxtSchema.safeParse({ ...melding, ...wrong }).success)
    t.ok(securityTxtSchema.safeParse(melding).success)
  })
}
