import { once } from 'node:events'
import t from 'tap'
import { request } from 'undici'
import { linesOf } from '../steun/details.ts'
import { startOpstelling } from '../steun/gemeente.ts'

const rollen = ['zelf', 'curator'] as const
const opstelling = await startOpstelling({
  change: ({ dienst, ...config }) => ({
    ...config,
    dienst: {
      ...dienst,
      ...(dienst.inzage && { inzage: { ...dienst.inzage, rollen: [...rollen] } }),
      gebeurtenissen: { ...dienst.gebeurtenissen, rollen: [...rollen] }
    }
  })
})
t.teardown(opstelling.close)
const { call, issuer, url } = opstelling

const inwoner = { bsn: '999995522' }
const curator = await issuer.issue({ bsn: '999994451', namens: inwoner, als: 'curator' })
const metDienst = await issuer.issue({
  bsn: '999994451',
  namens: inwoner,
  als: 'curator',
  diensten: ['urn:dienst:parkeren']
})
const gemachtigde = await issuer.issue({ bsn: '999994955', namens: inwoner, diensten: ['urn:dienst:parkeren'] })

const verwerkingen = (token: string) =>
  call({ path: '/v1/mijn/verwerkingen?vanaf=2026-11-23&totEnMet=2026-11-23', token })
const volg = (token: string) =>
  request(`${url}/v1/mijn/gebeurtenissen`, {
    headers: { authorization: `Bearer ${token}`, accept: 'text/event-stream' }
  })

t.test('C.45: a curator whom inzage.rollen names sees what was done with the data of whom he acts for', async t => {
  const { json } = await call({ path: '/v1/mijn/klantbeeld', token: await issuer.issue(inwoner) })
  const answer = await verwerkingen(curator)
  t.equal(answer.status, 200)
  const { verwerkingId } = json.verantwoording
  t.ok(answer.json.verwerkingen.some((one: { verwerkingId: string }) => one.verwerkingId === verwerkingId))
  const audit = linesOf(opstelling, answer.json.verantwoording.verwerkingId).find(({ stroom }) => stroom === 'audit')
  t.equal(audit?.namens, audit?.object, 'and that he acts for another is on record')
})

t.test('B.22: a machtiging opens neither inzage nor gebeurtenissen, also not to a curator who has one', async t => {
  for (const token of [gemachtigde, metDienst]) {
    const { status, json } = await verwerkingen(token)
    t.equal(status, 403)
    t.equal(linesOf(opstelling, json.verwerkingId)[0]?.reden, 'rol')
    const stream = await volg(token)
    t.equal(stream.statusCode, 403)
    await stream.body.dump()
  }
})

t.test('a curator whom gebeurtenissen.rollen names follows what changes of whom he acts for', async t => {
  const { statusCode, body } = await volg(curator)
  t.equal(statusCode, 200)
  const [chunk] = await once(body, 'data')
  t.match(String(chunk), 'verbonden')
  body.destroy()
})
