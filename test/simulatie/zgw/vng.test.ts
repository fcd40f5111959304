import t from 'tap'
import { vng151 } from '../../../simulatie/zgw/dialect.ts'
import { type Api, needsUpstream, noOfficial, openOfficial } from './official.ts'
import type { Rec } from './records.ts'
import { bsnFilter, nnpFilter, populatie, startZgw, vijftigZaken } from './server.ts'

const official = 'skip' in needsUpstream ? noOfficial : openOfficial('vng')

// What these documents ask and no server does: one URL where there is a list of them, members of another schema, no
// empty value for an enum that may be unset.
const slips = [
  " must have required property 'zaakobjecttype'",
  " must have required property 'zaakobjecttypen'",
  '/informatieobjecttypen must be string',
  '/zaaktypen must be string',
  '/vervalreden must be equal to one of the allowed values'
]

const start = async (t: Parameters<typeof startZgw>[0]) => {
  const client = await startZgw(t, { dialect: vng151 })
  const fits = (api: Api, schema: string, record: unknown) => {
    const faults = official.faults(api, schema, record).filter(fault => !slips.includes(fault))
    t.strictSame(faults, [], schema)
  }
  const list = async (pad: string) => (await client.call(pad)).body.results
  return { ...client, fits, list }
}

const rolSchema = ({ betrokkeneType }: Rec) => `${betrokkeneType}_Rol`

t.test('zaken and all their records fit the VNG documents', needsUpstream, async t => {
  const { call, zoek, fits, list } = await start(t)
  const { body } = await zoek({ [bsnFilter]: vijftigZaken })
  fits('zaken', 'PaginatedZaakList', body)
  for (const zaak of body.results.slice(0, 12)) {
    const query = `zaak=${encodeURIComponent(zaak.url)}`
    fits('zaken', 'Zaak', (await call(zaak.url)).body)
    for (const status of await list(`/zaken/api/v1/statussen?${query}`)) fits('zaken', 'Status', status)
    for (const resultaat of await list(`/zaken/api/v1/resultaten?${query}`)) fits('zaken', 'Resultaat', resultaat)
    for (const rol of await list(`/zaken/api/v1/rollen?${query}`)) fits('zaken', rolSchema(rol), rol)
    for (const besluit of await list(`/besluiten/api/v1/besluiten?${query}`)) fits('besluiten', 'Besluit', besluit)
    for (const link of (await call(`/zaken/api/v1/zaakinformatieobjecten?${query}`)).list) {
      fits('zaken', 'ZaakInformatieObject', link)
      fits('documenten', 'EnkelvoudigInformatieObject', (await call(link.informatieobject)).body)
    }
  }
  const rsin = populatie.bedrijfAt(1)?.rsin ?? populatie.bedrijfAt(2)?.rsin
  const { results } = (await zoek({ [`${nnpFilter}innNnpId`]: rsin, expand: 'rollen' })).body
  for (const rol of results.flatMap(zaak => zaak._expand.rollen ?? [])) fits('zaken', rolSchema(rol), rol)
})

t.test('catalogi and errors fit as well', needsUpstream, async t => {
  const { call, fits, list } = await start(t)
  for (const [pad, schema] of [
    ['zaaktypen', 'ZaakType'],
    ['statustypen', 'StatusType'],
    ['resultaattypen', 'ResultaatType'],
    ['roltypen', 'RolType'],
    ['informatieobjecttypen', 'InformatieObjectType'],
    ['besluittypen', 'BesluitType'],
    ['eigenschappen', 'Eigenschap']
  ] as const) {
    for (const type of (await list(`/catalogi/api/v1/${pad}`)).slice(0, 5)) fits('catalogi', schema, type)
  }
  fits('zaken', 'ValidatieFout', (await call('/zaken/api/v1/zaken?kleur=rood')).body)
  fits('zaken', 'Fout', (await call('/zaken/api/v1/zaken/x')).body)
})

t.test('a list knows the parameters of its document, and no others', needsUpstream, async t => {
  const { call } = await start(t)
  const strict = await Promise.all(
    (
      [
        ['zaken', '/zaken', ['kenmerk', 'rol__machtiging', 'pageSize', `${nnpFilter}kvkNummer`]],
        ['zaken', '/rollen', ['machtiging', 'ordering', 'expand']],
        ['documenten', '/enkelvoudiginformatieobjecten', ['objectinformatieobjecten__object', 'titel', 'ordering']]
      ] as const
    ).map(async ([api, pad, strange]) => {
      const known = official.parameters(api, pad)
      t.ok(known.length > 3)
      const isKnown = async (name: string) => {
        const { body } = await call(`/${api}/api/v1${pad}?${name}=1`)
        return !body.invalidParams?.some(({ code }) => code === 'unknown-parameters')
      }
      for (const name of known) t.ok(await isKnown(name), `${pad} ${name}`)
      for (const name of strange) t.notOk(await isKnown(name), `${pad} ${name}`)
    })
  )
  t.equal(strict.length, 3)
})

t.test('a record has no members that the document does not name', needsUpstream, async t => {
  const { call, zoek } = await start(t)
  const [zaak] = (await zoek({ [bsnFilter]: vijftigZaken, expand: 'rollen,status' })).body.results
  for (const [api, schema, record] of [
    ['zaken', 'Zaak', (await call(zaak?.url ?? '')).body],
    ['zaken', 'Status', zaak?._expand.status],
    ...(zaak?._expand.rollen ?? []).map(rol => ['zaken', rolSchema(rol), rol] as const)
  ] as const) {
    const named = official.members(api, schema)
    t.strictSame(
      Object.keys(record ?? {}).filter(name => !named.includes(name)),
      [],
      schema
    )
  }
})
