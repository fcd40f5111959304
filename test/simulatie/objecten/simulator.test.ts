import t from 'tap'
import { objecttypen } from '../../../simulatie/objecten/objecttypes.ts'
import { createObjectenSimulator } from '../../../simulatie/objecten/simulator.ts'
import { startSimulator, token } from '../start.ts'

let ignores = false
const { ask, url } = await startSimulator(t, populatie =>
  createObjectenSimulator({ populatie, token, ignoreFilters: () => ignores })
)
const bsn = '999995522'
const type = `${url}/api/v2/objecttypes/${objecttypen.taak}`
const search = (body: object, query = '') => ask(`/api/v2/objects/search${query}`, { method: 'POST', body })
const own = { type, data_attr: `identificatie__value__exact__${bsn}` }

t.test('a search gives the objects of whoever is named, and of nobody else', async t => {
  for (const vraag of [
    own,
    { type, data_attr: ['identificatie__type__exact__bsn', own.data_attr] },
    { type, data_attrs: `identificatie__type__exact__bsn,${own.data_attr}` },
    { type, data_attr: `identificatie__value__in__${bsn}|000000000` }
  ]) {
    const { status, body } = await search(vraag)
    t.equal(status, 200)
    t.equal(body.count, 7)
    t.ok(
      body.results.every(
        (one: { record: { data: { identificatie: { value: string } } } }) => one.record.data.identificatie.value === bsn
      )
    )
  }
})

const counts: readonly [string, number][] = [
  ['status__exact__open', 3],
  ['status__in__afgerond|verwerkt', 2],
  ['status__icontains__GESL', 1],
  ['verloopdatum__gte__2026-11-23', 1],
  ['verloopdatum__lt__2026-11-23', 1],
  ['koppeling__registratie__exact__product', 0]
]

t.test('each operator narrows down', async t => {
  for (const [expressie, expected] of counts) {
    const { body } = await search({ type, data_attrs: `${own.data_attr},${expressie}` })
    t.ok(expected === 0 ? body.count === 0 : body.count >= 1 && body.count < 7, `${expressie}: ${body.count}`)
  }
})

t.test('in an address an expression may be repeated', async t => {
  const query = new URLSearchParams([
    ['type', type],
    ['data_attr', own.data_attr],
    ['data_attr', 'status__exact__open']
  ])
  const { body } = await ask(`/api/v2/objects?${query}`)
  t.ok(body.count > 0 && body.count < 7)
})

t.test('pages are as long as was asked, with a link to the next', async t => {
  const { body } = await search(own, '?page=1&pageSize=3')
  t.match(body, { count: 7, next: /page=2/, previous: null, results: { length: 3 } })
  t.equal((await search(own, '?page=9&pageSize=3')).status, 404)
})

t.test('what cannot be read is refused with the code of the product', async t => {
  t.match(await search({ type, data_attr: 'naam__is__Jan' }), {
    status: 400,
    body: { invalidParams: [{ code: 'invalid-data-attrs-query' }] }
  })
  t.match(await search({ type: 'https://objecttypes.example/onbekend' }), { status: 400 })
})

t.test('a search without Content-Crs, or without the token, is refused', async t => {
  const body = own
  const path = '/api/v2/objects/search'
  t.equal((await ask(path, { method: 'POST', body, headers: { 'content-crs': '' } })).status, 406)
  t.equal((await ask(path, { method: 'POST', body, headers: { authorization: 'Token ander' } })).status, 401)
})

t.test('a change is merged into the data and stays', async t => {
  const berichten = await search({
    type: type.replace(objecttypen.taak, objecttypen.bericht),
    data_attr: own.data_attr
  })
  const [first] = berichten.body.results.filter(
    (one: { record: { data: { geopend: boolean } } }) => !one.record.data.geopend
  )
  const path = new URL(first.url).pathname
  const { body } = await ask(path, { method: 'PATCH', body: { record: { data: { geopend: true } } } })
  t.strictSame(body.record.data, { ...first.record.data, geopend: true })
  t.equal((await ask(path)).body.record.data.geopend, true)
})

t.test('a server that passes over the filters gives others too', async t => {
  ignores = true
  const { body } = await search(own)
  ignores = false
  t.ok(body.count > 7)
})
