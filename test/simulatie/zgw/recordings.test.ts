import t from 'tap'
import { needsUpstream, readRecordings } from './official.ts'
import type { Body, Rec } from './records.ts'
import { bsnFilter, startZgw, vijftigZaken } from './server.ts'

type Api = 'zaken' | 'catalogi' | 'documenten'

const responseTo = (api: Api, pad: RegExp, status = 200) => {
  const found = readRecordings(api).find(({ request, response }) => pad.test(request.url) && response.status === status)
  if (!found) throw new Error(`no recording of ${pad}`)
  return found.response
}
const recorded = (api: Api, pad: RegExp, status?: number) => responseTo(api, pad, status).body as Body & Rec[]

// Of a list: of its first record.
const keysOf = (body: unknown): readonly string[] => Object.keys((Array.isArray(body) ? body[0] : body) ?? {})

t.test('a recorded answer of Open Zaak has the same members in the same order', needsUpstream, async t => {
  const { call, zoek } = await startZgw(t)
  const { results } = (await zoek({ [bsnFilter]: vijftigZaken })).body
  const zaak = results.find(found => found.zaakinformatieobjecten.length > 0 && found.eigenschappen.length > 0)
  const firstOf = async (pad: string) => (await call(pad)).body.results[0]
  const detailOf = async (pad: string) => (await call((await firstOf(pad))?.url ?? '')).body
  const rol = (type: string) => firstOf(`/zaken/api/v1/rollen?betrokkeneType=${type}`)
  const documenten = '/documenten/api/v1/enkelvoudiginformatieobjecten'
  const rows: [string, unknown, unknown][] = [
    ['zaak', recorded('zaken', /\/zaken\/[^/]+$/), (await call(zaak?.url ?? '')).body],
    [
      'zaakinformatieobjecten',
      recorded('zaken', /\/zaakinformatieobjecten\?/),
      (await call(`/zaken/api/v1/zaakinformatieobjecten?zaak=${encodeURIComponent(zaak?.url ?? '')}`)).list
    ],
    ['zaakeigenschappen', recorded('zaken', /zaakeigenschappen/), (await call(`${zaak?.url}/zaakeigenschappen`)).list],
    ['zaakobject', recorded('zaken', /zaakobjecten/).results[0], await firstOf('/zaken/api/v1/zaakobjecten')],
    ['rol persoon', recorded('zaken', /\/rollen\/[^/]+$/), await rol('natuurlijk_persoon')],
    ['rol medewerker', recorded('zaken', /\/rollen\?/).results[0], await rol('medewerker')],
    ['paging', recorded('documenten', /objecten$/), (await call(documenten)).body],
    ['document', recorded('documenten', /objecten\/[^/]+$/), await detailOf(documenten)],
    ['zaaktype', recorded('catalogi', /zaaktypen\/[^/]+$/), await detailOf('/catalogi/api/v1/zaaktypen')],
    [
      'zaaktype in a list',
      recorded('catalogi', /zaaktypen\?.*ZT/).results[0],
      await firstOf('/catalogi/api/v1/zaaktypen')
    ]
  ]
  for (const soort of ['catalogussen', 'statustypen', 'roltypen', 'informatieobjecttypen', 'eigenschappen']) {
    const real = recorded('catalogi', new RegExp(`/${soort}(\\?|$)`)).results[0]
    rows.push([soort, real, await firstOf(`/catalogi/api/v1/${soort}`)])
  }
  for (const [name, real, simulated] of rows) {
    t.ok(keysOf(real).length > 3, name)
    t.strictSame(keysOf(simulated), keysOf(real), name)
  }
})

t.test('and so has the betrokkene of each type of rol', needsUpstream, async t => {
  const { call } = await startZgw(t)
  const real = readRecordings('zaken').flatMap(({ response }) => {
    const body = response.body as Body
    return body.betrokkeneIdentificatie ? [body] : (body.results ?? [])
  })
  for (const type of ['natuurlijk_persoon', 'medewerker', 'vestiging']) {
    const simulated = (await call(`/zaken/api/v1/rollen?betrokkeneType=${type}`)).body.results[0]
    const example = real.find(rol => rol.betrokkeneType === type)
    t.strictSame(keysOf(simulated?.betrokkeneIdentificatie), keysOf(example?.betrokkeneIdentificatie), type)
  }
})

t.test('the recorded refusal without Accept-Crs is the same, headers included', needsUpstream, async t => {
  const { call } = await startZgw(t)
  const real = responseTo('zaken', /\/zaken$/, 412)
  const answer = await call('/zaken/api/v1/zaken', { headers: { 'accept-crs': undefined } })
  for (const name of ['code', 'title', 'status', 'detail'] as const) {
    t.equal(answer.body[name], recorded('zaken', /\/zaken$/, 412)[name])
  }
  t.strictSame(keysOf(answer.body), keysOf(real.body))
  for (const name of ['allow', 'api-version', 'content-crs']) t.equal(answer.headers[name], real.headers[name])
})
