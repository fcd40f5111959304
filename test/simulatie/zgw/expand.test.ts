import t from 'tap'
import type { Rec } from './records.ts'
import { bsnFilter, gezin, startZgw, vijftigZaken } from './server.ts'

const zaken = '/zaken/api/v1/zaken'
const van = (bsn: string) => ({ [bsnFilter]: bsn })
const urls = (records: readonly Rec[] | undefined) => records?.map(({ url }) => url) ?? []

const expand = [
  'zaaktype',
  'status',
  'status.statustype',
  'resultaat',
  'resultaat.resultaattype',
  'rollen',
  'rollen.roltype',
  'eigenschappen',
  'eigenschappen.eigenschap',
  'zaakinformatieobjecten',
  'zaakobjecten',
  'hoofdzaak',
  'hoofdzaak.status',
  'deelzaken',
  'deelzaken.rollen'
]

t.test('expand puts the record beside its URL, and nothing where there is none', async t => {
  const { zoek } = await startZgw(t)
  const { results } = (await zoek({ ...van(vijftigZaken), expand })).body
  for (const name of ['zaaktype', 'status', 'resultaat', 'hoofdzaak'] as const) {
    for (const zaak of results) t.equal(zaak._expand[name]?.url, zaak[name] ?? undefined, name)
    t.ok(results.some(zaak => zaak._expand[name]))
  }
  for (const name of ['rollen', 'eigenschappen', 'zaakinformatieobjecten', 'zaakobjecten', 'deelzaken'] as const) {
    for (const zaak of results) {
      t.strictSame(urls(zaak._expand[name]), zaak[name], name)
      t.equal(Object.hasOwn(zaak._expand, name), zaak[name].length > 0, 'an empty list is absent')
    }
    t.ok(results.some(zaak => zaak._expand[name]))
  }
})

t.test('a path of two names nests below the first', async t => {
  const { zoek } = await startZgw(t)
  for (const { url, _expand } of (await zoek({ ...van(vijftigZaken), expand })).body.results) {
    t.equal(_expand.status?._expand.statustype?.url, _expand.status?.statustype)
    t.equal(_expand.resultaat?._expand.resultaattype?.url, _expand.resultaat?.resultaattype)
    for (const rol of _expand.rollen ?? []) t.equal(rol._expand.roltype?.url, rol.roltype)
    for (const record of _expand.eigenschappen ?? []) t.equal(record._expand.eigenschap?.url, record.eigenschap)
    for (const zaak of _expand.deelzaken ?? []) {
      t.equal(zaak.hoofdzaak, url)
      t.strictSame(urls(zaak._expand.rollen), zaak.rollen)
    }
    if (_expand.hoofdzaak?.status) t.strictSame(Object.keys(_expand.hoofdzaak._expand), ['status'])
  }
})

t.test('what is expanded is the detail', async t => {
  const { zoek, call } = await startZgw(t)
  const { results } = (await zoek({ ...van(vijftigZaken), expand })).body
  const zaak = results.find(({ resultaat, rollen }) => resultaat !== null && rollen.length > 1)
  const beside = Object.values(zaak?._expand ?? {}).flatMap(found => found ?? [])
  t.ok(beside.length > 4)
  for (const { _expand, ...record } of beside) t.strictSame((await call(record.url)).body, record)
})

t.test('without expand there is an empty _expand; a path without its parent shows nothing', async t => {
  const { call, zoek } = await startZgw(t)
  const [zaak] = (await call(`${zaken}?${bsnFilter}=${gezin}`)).body.results
  const url = zaak?.url ?? ''
  t.strictSame(zaak?._expand, {})
  t.strictSame((await call(url)).body._expand, {})
  t.strictSame((await zoek({ ...van(gezin), expand: ['status.statustype'] })).body.results[0]?._expand, {})
  t.same((await call(`${url}?expand=status`)).body._expand.status?.url, zaak?.status)
  const inQuery = await zoek(van(gezin), '?expand=status,rollen')
  t.strictSame(Object.keys(inQuery.body.results[0]?._expand ?? {}), ['status', 'rollen'], 'in the query of _zoek')
  t.match((await call(`${url}?expand=x`)).body.invalidParams, [{ name: 'expand', code: 'invalid_choice' }])
  t.match((await call(`${url}?page=1`)).body.invalidParams, [{ code: 'unknown-parameters' }])
})
