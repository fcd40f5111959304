import t from 'tap'
import { type Api, needsUpstream, noOfficial, openOfficial } from './official.ts'
import type { Rec } from './records.ts'
import { bsnFilter, nnpFilter, populatie, startZgw, vijftigZaken } from './server.ts'

const everything = [
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

const catalogi = {
  catalogussen: 'Catalogus',
  zaaktypen: 'ZaakType',
  statustypen: 'StatusType',
  resultaattypen: 'ResultaatType',
  roltypen: 'RolType',
  informatieobjecttypen: 'InformatieObjectType',
  besluittypen: 'BesluitType',
  eigenschappen: 'Eigenschap'
} as const

// Lists by zaak: path, schema of one record, and whether they are plain arrays.
const ofZaak = [
  ['zaken', '/zaken/api/v1/statussen', 'Status'],
  ['zaken', '/zaken/api/v1/resultaten', 'Resultaat'],
  ['zaken', '/zaken/api/v1/rollen', 'Rol'],
  ['zaken', '/zaken/api/v1/zaakobjecten', 'ZaakObject'],
  ['besluiten', '/besluiten/api/v1/besluiten', 'Besluit']
] as const

const official = 'skip' in needsUpstream ? noOfficial : openOfficial()

const start = async (t: Parameters<typeof startZgw>[0]) => {
  const client = await startZgw(t)
  const fits = async (api: Api, schema: string, pad: string) => {
    const { status, body } = await client.call(pad)
    t.strictSame([status, official.faults(api, schema, body)], [200, []], `${schema} ${pad}`)
    return body
  }
  const zakenOf = async (filter: object) => (await client.zoek({ ...filter, expand: everything })).body
  return { ...official, ...client, fits, zakenOf }
}

t.test('lists of zaken fit the document of Open Zaak 1.30, everything expanded', needsUpstream, async t => {
  const { faults, zakenOf } = await start(t)
  t.strictSame(faults('zaken', 'PaginatedExpandZaakList', await zakenOf({ [bsnFilter]: vijftigZaken })), [])
  for (let index = 0; index < 60; index++) {
    const kvkNummer = populatie.bedrijfAt(index)?.kvkNummer
    for (const filter of [`${nnpFilter}kvkNummer`, 'rol__betrokkeneIdentificatie__vestiging__kvkNummer']) {
      t.strictSame(faults('zaken', 'PaginatedExpandZaakList', await zakenOf({ [filter]: kvkNummer })), [])
    }
  }
})

t.test('so do all records of a zaak, listed and one by one', needsUpstream, async t => {
  const { call, faults, fits, zakenOf } = await start(t)
  for (const zaak of (await zakenOf({ [bsnFilter]: vijftigZaken })).results.slice(0, 12)) {
    const query = `zaak=${encodeURIComponent(zaak.url)}`
    await fits('zaken', 'ExpandZaak', zaak.url)
    for (const [api, pad, schema] of ofZaak) {
      const list = await fits(api, `Paginated${schema}List`, `${pad}?${query}`)
      for (const { url } of list.results) await fits(api, schema, url)
    }
    for (const link of (await call(`/zaken/api/v1/zaakinformatieobjecten?${query}`)).list) {
      t.strictSame(faults('zaken', 'ZaakInformatieObject', link), [])
      const document = `${link.informatieobject}?expand=informatieobjecttype`
      await fits('documenten', 'ExpandEnkelvoudigInformatieObject', document)
    }
    for (const url of zaak.eigenschappen) await fits('zaken', 'ZaakEigenschap', url)
    for (const { url } of (await call(`${zaak.url}/besluiten`)).list) await fits('zaken', 'ZaakBesluit', url)
  }
})

t.test('so do catalogi, documents and errors', needsUpstream, async t => {
  const { call, faults, fits } = await start(t)
  for (const [pad, schema] of Object.entries(catalogi)) {
    const list = await fits('catalogi', `Paginated${schema}List`, `/catalogi/api/v1/${pad}?pageSize=500`)
    await fits('catalogi', schema, list.results[0]?.url ?? '')
  }
  const documenten = '/documenten/api/v1/enkelvoudiginformatieobjecten'
  await fits('documenten', 'PaginatedExpandEnkelvoudigInformatieObjectList', documenten)
  for (const [pad, schema] of [
    ['/zaken/api/v1/zaken?kleur=rood', 'ValidatieFout'],
    ['/zaken/api/v1/zaken?startdatum=x', 'ValidatieFout'],
    ['/zaken/api/v1/zaken/x', 'Fout']
  ] as const) {
    t.strictSame(faults('zaken', schema, (await call(pad)).body), [], pad)
  }
})

t.test('a record has all members that the document names, and no others', needsUpstream, async t => {
  const { call, members, zakenOf } = await start(t)
  const { results } = await zakenOf({ [bsnFilter]: vijftigZaken })
  const first = <T>(get: (zaak: Rec) => T | undefined) => results.map(get).find(found => found !== undefined)
  const listed = async (pad: string) => {
    const { body, list } = await call(pad)
    return Array.isArray(list) ? list[0] : body.results[0]
  }
  const rollen = results.flatMap(zaak => zaak._expand.rollen ?? [])
  const rolOf = (type: string) => rollen.find(({ betrokkeneType }) => betrokkeneType === type)
  const rows: [Api, string, Rec | undefined][] = [
    ['zaken', 'ExpandZaak', results[0]],
    ['zaken', 'Status', first(zaak => zaak._expand.status)],
    ['zaken', 'Resultaat', first(zaak => zaak._expand.resultaat)],
    ['zaken', 'ZaakInformatieObject', first(zaak => zaak._expand.zaakinformatieobjecten?.[0])],
    ['zaken', 'ZaakEigenschap', first(zaak => zaak._expand.eigenschappen?.[0])],
    ['zaken', 'overige_ZaakObjectSerializer', first(zaak => zaak._expand.zaakobjecten?.[0])],
    ['zaken', 'natuurlijk_persoon_RolSerializer', rolOf('natuurlijk_persoon')],
    ['zaken', 'medewerker_RolSerializer', rolOf('medewerker')],
    ['zaken', 'organisatorische_eenheid_RolSerializer', rolOf('organisatorische_eenheid')],
    ['documenten', 'EnkelvoudigInformatieObject', await listed('/documenten/api/v1/enkelvoudiginformatieobjecten')],
    ['documenten', 'ObjectInformatieObject', await listed('/documenten/api/v1/objectinformatieobjecten')],
    ['besluiten', 'Besluit', await listed('/besluiten/api/v1/besluiten')],
    ['besluiten', 'BesluitInformatieObject', await listed('/besluiten/api/v1/besluitinformatieobjecten')]
  ]
  for (const [pad, schema] of Object.entries(catalogi)) {
    const url = (await listed(`/catalogi/api/v1/${pad}`))?.url ?? ''
    rows.push(['catalogi', schema, (await call(url)).body])
  }
  const isOwn = (name: string) => name !== '_expand'
  for (const [api, schema, record] of rows) {
    const names = Object.keys(record ?? {}).filter(isOwn)
    t.strictSame(names.toSorted(), members(api, schema).filter(isOwn), schema)
  }
})
