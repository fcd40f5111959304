import t from 'tap'
import { startZgw } from './server.ts'

const catalogi = '/catalogi/api/v1'

t.test('lists leave concepts out unless asked, and filter', async t => {
  const { call } = await startZgw(t)
  const list = async (query: string) => (await call(`${catalogi}/zaaktypen?${query}`)).body.results
  const standard = await list('')
  t.ok(standard.length >= 10)
  t.ok(standard.every(({ concept }) => !concept))
  t.equal((await list('status=alles')).length, standard.length + 1)
  t.match(await list('status=concept'), [{ concept: true }])
  t.strictSame(await list('status=definitief'), standard)
  t.match(await list('identificatie=jeugdhulp'), [{ vertrouwelijkheidaanduiding: 'vertrouwelijk' }])
  t.ok(standard.some(({ indicatieInternOfExtern }) => indicatieInternOfExtern === 'intern'))
  t.equal((await call(`${catalogi}/zaaktypen?kleur=rood`)).status, 400)
  t.equal((await call(`${catalogi}/zaaktypen?pageSize=3&page=2`)).body.results.length, 3)
})

t.test('versions of a zaaktype share an identificatie; a date chooses one', async t => {
  const { call } = await startZgw(t)
  const list = async (query: string) =>
    (await call(`${catalogi}/zaaktypen?identificatie=omgevingsvergunning&${query}`)).body.results
  const versies = await list('')
  t.equal(new Set(versies.map(({ url }) => url)).size, 2)
  for (const datum of ['2020-01-01', '2025-01-01']) t.equal((await list(`datumGeldigheid=${datum}`)).length, 1, datum)
})

t.test('every type of a zaaktype is a detail, and in the list of that zaaktype', async t => {
  const { call } = await startZgw(t)
  for (const zaaktype of (await call(`${catalogi}/zaaktypen?status=alles`)).body.results) {
    t.ok(zaaktype.statustypen.length >= 3 && zaaktype.roltypen.length >= 3 && zaaktype.resultaattypen.length >= 2)
    for (const soort of ['statustypen', 'resultaattypen', 'roltypen', 'eigenschappen'] as const) {
      const query = `zaaktype=${encodeURIComponent(zaaktype.url)}&status=alles`
      const { results } = (await call(`${catalogi}/${soort}?${query}`)).body
      t.strictSame(results.map(({ url }) => url).toSorted(), zaaktype[soort].toSorted(), soort)
      for (const type of results.slice(0, 1)) t.strictSame((await call(type.url)).body, type)
      if (soort === 'statustypen') {
        const last = Math.max(...results.map(({ volgnummer }) => volgnummer))
        for (const type of results) t.equal(type.isEindstatus, type.volgnummer === last)
      }
    }
  }
  const statustypen = (await call(`${catalogi}/statustypen`)).body.results
  t.ok(statustypen.some(({ informeren }) => informeren) && statustypen.some(({ informeren }) => !informeren))
})

t.test('the catalogus, and the types that it shares', async t => {
  const { call } = await startZgw(t)
  const [catalogus] = (await call(`${catalogi}/catalogussen?domein=VBSTD`)).body.results
  t.equal((await call(catalogus?.url ?? '')).status, 200)
  t.equal((await call(`${catalogi}/catalogussen?domein=X`)).body.count, 0)
  for (const soort of ['zaaktypen', 'informatieobjecttypen', 'besluittypen']) {
    const query = `catalogus=${encodeURIComponent(catalogus?.url ?? '')}`
    const { results } = (await call(`${catalogi}/${soort}?${query}`)).body
    t.ok(results.length > 2, soort)
    t.equal((await call(results[0]?.url ?? '')).status, 200)
    t.equal((await call(`${catalogi}/${soort}?catalogus=http://elders.test/x`)).body.count, 0)
  }
})
