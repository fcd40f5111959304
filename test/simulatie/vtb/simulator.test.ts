import t from 'tap'
import { createVtbSimulator } from '../../../simulatie/vtb/simulator.ts'
import { startSimulator, token } from '../start.ts'

let ignores = false
const { ask } = await startSimulator(t, populatie =>
  createVtbSimulator({ populatie, token, ignoreFilters: () => ignores })
)
const urn = 'urn:nld:brp:bsn:999995522'
const taken = (query: string) => ask(`/taken/api/v1/externetaken?${query}`)
const berichten = (query: string) => ask(`/berichten/api/v1/berichten?${query}`)

t.test('a list gives what is addressed to whoever is named', async t => {
  const { body } = await taken(`isToegewezenAan=${urn}`)
  t.equal(body.count, 7)
  t.ok(body.results.every((one: { isToegewezenAan: string }) => one.isToegewezenAan === urn))
  t.equal((await berichten(`ontvanger=${urn}`)).body.count, 6)
  t.equal((await taken('isToegewezenAan=urn:nld:brp:bsn:999900134')).body.count, 0)
})

t.test('each filter narrows down', async t => {
  const open = await taken(`isToegewezenAan=${urn}&status=open`)
  t.ok(open.body.count >= 3 && open.body.count < 7)
  const published = await berichten(`ontvanger=${urn}&publicatiedatum__lte=2026-11-23T12:00:00Z`)
  t.equal(published.body.count, 5)
  const unread = await berichten(`ontvanger=${urn}&geopendOp__isnull=true`)
  t.ok(unread.body.count >= 3 && unread.body.count < 6)
})

t.test('an unknown filter is refused, and a call without the token', async t => {
  t.equal((await taken('eigenaar=x')).status, 400)
  t.equal((await ask('/taken/api/v1/externetaken', { headers: { authorization: '' } })).status, 401)
})

t.test('a message is opened by a change of its own, and by nothing else', async t => {
  const [unread] = (await berichten(`ontvanger=${urn}&geopendOp__isnull=true`)).body.results
  const path = `/berichten/api/v1/berichten/${unread.uuid}`
  t.equal((await ask(path)).body.geopendOp, null)
  const geopendOp = '2026-11-23T12:00:00Z'
  t.equal((await ask(path, { method: 'PATCH', body: { geopendOp } })).body.geopendOp, geopendOp)
  t.equal((await ask(path)).body.geopendOp, geopendOp)
})

t.test('a server that passes over the filters gives others too', async t => {
  ignores = true
  t.ok((await taken(`isToegewezenAan=${urn}`)).body.count > 7)
  t.ok((await berichten(`ontvanger=${urn}`)).body.count > 6)
  ignores = false
})
