import t from 'tap'
import { fromUuid } from '../../../simulatie/populatie/uuid.ts'
import { eSuite, openZaak130, ouder12, vng151 } from '../../../simulatie/zgw/dialect.ts'
import { zgwSoorten } from '../../../simulatie/zgw/soorten.ts'
import type { Rec } from './records.ts'
import { bsnFilter, gezin, nergens, nnpFilter, startZgw, vijfhonderdZaken, vijftigZaken } from './server.ts'

const zaken = '/zaken/api/v1/zaken'
const documenten = '/documenten/api/v1/enkelvoudiginformatieobjecten'
const van = (bsn: string) => ({ [bsnFilter]: bsn })
const bsnOfRol = 'betrokkeneIdentificatie__natuurlijkPersoon__inpBsn'
const uuidsOf = (records: readonly Rec[]) => records.map(({ uuid }) => uuid).toSorted()

t.test('strict standard: _zoek has the filters on a rol, and passes over those of Open Zaak alone', async t => {
  const { zoek } = await startZgw(t, { dialect: vng151 })
  const { zoek: zoekOpenZaak } = await startZgw(t)
  const own = (await zoek(van(vijftigZaken))).body
  t.equal(own.count, (await zoekOpenZaak(van(vijftigZaken))).body.count)
  t.equal((await zoek(van(nergens))).body.count, 0)
  const kvk = { [`${nnpFilter}kvkNummer`]: '90000001' }
  t.equal((await zoekOpenZaak(kvk)).body.count, 0)
  t.ok((await zoek(kvk)).body.count > 1_000, 'everybody')
})

t.test('strict standard: lists in the body of _zoek are text; _expand is there only when filled', async t => {
  const { zoek, call } = await startZgw(t, { dialect: vng151 })
  for (const [name, value] of [
    ['expand', ['rollen']],
    ['ordering', ['-startdatum']]
  ] as const) {
    const { status, body } = await zoek({ ...van(vijftigZaken), [name]: value })
    t.match([status, body.invalidParams], [400, [{ name, code: 'invalid' }]])
  }
  const { results } = (await zoek({ ...van(vijftigZaken), expand: 'rollen,status', ordering: '-startdatum' })).body
  t.ok(results.every(({ _expand, status }) => _expand.rollen?.length && (status === null || _expand.status)))
  const dates = results.map(({ startdatum }) => startdatum)
  t.strictSame(dates, dates.toSorted().reverse())
  t.notOk((await zoek(van(vijftigZaken))).body.results.some(zaak => '_expand' in zaak))
  t.notOk('_expand' in (await call(results[0]?.url ?? '')).body)
})

t.test('strict standard: no pageSize, and pages of the length that is set', async t => {
  const { zoek, call } = await startZgw(t, { dialect: { ...vng151, pageLength: 7 } })
  t.equal((await call(`${zaken}?${bsnFilter}=${gezin}&pageSize=5`)).status, 400)
  const seen = new Set<string>()
  for (let page = 1; ; page++) {
    const { body } = await zoek(van(vijftigZaken), `?page=${page}&pageSize=50`)
    for (const { uuid } of body.results) seen.add(uuid)
    if (body.next === null) break
    t.equal(body.results.length, 7)
    t.match(body.next, new RegExp(`_zoek\\?page=${page + 1}&pageSize=50$`))
  }
  t.ok(seen.size >= 50)
})

t.test('strict standard: a rol knows no KVK-nummer and no end', async t => {
  const { zoek } = await startZgw(t, { dialect: vng151 })
  const { results } = (await zoek({ rol__betrokkeneType: 'niet_natuurlijk_persoon', expand: 'rollen' })).body
  const rollen = results.flatMap(({ _expand }) => _expand.rollen ?? [])
  const bedrijven = rollen.filter(({ betrokkeneType }) => betrokkeneType === 'niet_natuurlijk_persoon')
  t.ok(bedrijven.length > 10)
  t.notOk(bedrijven.some(({ betrokkeneIdentificatie }) => 'kvkNummer' in betrokkeneIdentificatie))
  t.notOk(rollen.some(rol => 'eindeGeldigheid' in rol))
})

t.test(
  'older server: _zoek reads no filter and gives everybody; the list does, without expand and ordering',
  async t => {
    const { zoek, call } = await startZgw(t, { dialect: ouder12 })
    const everybody = (await zoek(van(nergens))).body.count
    t.ok(everybody > 1_000)
    t.equal((await zoek({ ...van(gezin), einddatum__isnull: true, expand: 'rollen' })).body.count, everybody)
    const { body } = await call(`${zaken}?${bsnFilter}=${vijftigZaken}`)
    t.ok(body.count >= 50 && body.count < 100)
    t.equal((await zoek({ uuid__in: uuidsOf(body.results) })).body.count, body.count)
    for (const name of [
      'expand',
      'ordering',
      'einddatum__isnull',
      'einddatum__gt',
      `${nnpFilter}innNnpId`,
      'rol__betrokkeneIdentificatie__vestiging__vestigingsNummer'
    ]) {
      const refused = await call(`${zaken}?${name}=1`)
      t.match([refused.status, refused.body.invalidParams], [400, [{ code: 'unknown-parameters' }]], name)
      t.equal(refused.headers['content-type'], 'application/json')
    }
    t.equal((await call(`${documenten}/_zoek`, { method: 'POST', body: { uuid__in: [] } })).status, 405)
  }
)

t.test('older server: what is not filled in is left out, next names a host inside, and there is no ETag', async t => {
  const { call } = await startZgw(t, { dialect: { ...ouder12, pageLength: 10 } })
  const { body } = await call(`${zaken}?${bsnFilter}=${vijftigZaken}`)
  t.match(body.next, /^http:\/\/zaken\.intern:8000\/zaken\/api\/v1\/zaken\?.*page=2$/)
  t.equal(body.previous, null)
  const isUnset = (value: unknown) => value === null || value === ''
  t.notOk(body.results.flatMap(zaak => Object.values(zaak)).some(isUnset))
  t.ok(body.results.some(zaak => !('resultaat' in zaak)))
  const detail = await call(body.results[0]?.url ?? '', { headers: { 'if-none-match': '*' } })
  t.match([detail.status, detail.headers.etag], [200, undefined])
})

t.test('a company is found through /rollen where /zaken has no filter for it', async t => {
  const { call } = await startZgw(t, { dialect: ouder12 })
  const all = (await call(`/zaken/api/v1/rollen?betrokkeneType=niet_natuurlijk_persoon`)).body.results
  const kvk = all.find(({ betrokkeneIdentificatie }) => betrokkeneIdentificatie.innNnpId)?.betrokkeneIdentificatie
  const query = `betrokkeneIdentificatie__nietNatuurlijkPersoon__innNnpId=${kvk?.innNnpId}`
  const found = (await call(`/zaken/api/v1/rollen?${query}`)).body.results
  t.ok(found.length > 0)
  t.ok(found.every(({ betrokkeneIdentificatie }) => betrokkeneIdentificatie.innNnpId === kvk?.innNnpId))
})

t.test('e-Suite: GET only, for a person; what it does not know is passed over', async t => {
  const { zoek, call } = await startZgw(t, { dialect: eSuite })
  t.strictSame([(await zoek(van(gezin))).status, (await zoek({})).body.code], [405, 'method_not_allowed'])
  t.equal((await call(`${documenten}/_zoek`, { method: 'POST', body: { uuid__in: ['x'] } })).status, 405)
  const own = (await call(`${zaken}?${bsnFilter}=${vijftigZaken}`)).body
  const query = 'expand=rollen&pageSize=3&maximaleVertrouwelijkheidaanduiding=openbaar&einddatum__isnull=true'
  const same = await call(`${zaken}?${bsnFilter}=${vijftigZaken}&${query}`)
  t.strictSame(same.body.results, own.results)
  t.ok(own.results.every(zaak => 'resultaat' in zaak))
  t.notOk(JSON.stringify(own).includes('""'), 'null for what is not filled in')
  t.equal(same.headers['api-version'], undefined)
})

t.test('a server without _zoek may as well not know its path', async t => {
  const { zoek } = await startZgw(t, { dialect: { ...eSuite, zoek: { ...eSuite.zoek, zaken: { absent: 404 } } } })
  t.equal((await zoek(van(gezin))).status, 404)
})

t.test('e-Suite: filters on a rol may each match another rol; with zaak no other filter of /rollen counts', async t => {
  const { call } = await startZgw(t, { dialect: eSuite })
  const { call: openZaak } = await startZgw(t)
  const query = `${bsnFilter}=${vijfhonderdZaken}&rol__omschrijvingGeneriek=initiator`
  const loose = (await call(`${zaken}?${query}`)).body.count
  const strict = (await openZaak(`${zaken}?${query}`)).body.count
  t.ok(loose > strict, 'someone else started these')
  const [zaak] = (await call(`${zaken}?${query}`)).body.results
  const ofZaak = `/zaken/api/v1/rollen?zaak=${encodeURIComponent(zaak?.url ?? '')}`
  const all = (await call(ofZaak)).body
  t.ok(all.count >= 2)
  t.equal((await call(`${ofZaak}&${bsnOfRol}=${nergens}`)).body.count, all.count)
  t.equal((await call(`/zaken/api/v1/rollen?${bsnOfRol}=${nergens}`)).body.count, 0)
})

t.test('e-Suite: a wrong value is a page of HTML with status 500', async t => {
  const { call } = await startZgw(t, { dialect: eSuite })
  const answer = await call('/zaken/api/v1/rollen?zaak=12')
  t.match([answer.status, answer.headers['content-type']], [500, /^text\/html/])
  t.match(answer.bytes.toString(), /^<!DOCTYPE html>/)
})

t.test('content type of errors', async t => {
  for (const [dialect, accept, type] of [
    [openZaak130, '*/*', /^application\/json/],
    [openZaak130, 'application/problem+json', /^application\/problem\+json/],
    [vng151, '*/*', /^application\/problem\+json/],
    [ouder12, 'application/problem+json', /^application\/json/]
  ] as const) {
    const { call } = await startZgw(t, { dialect })
    for (const pad of ['/zaken/api/v1/zaken/x', '/zaken/api/v1/x', '/catalogi/api/v1/zaaktypen?kleur=rood']) {
      t.match((await call(pad, { headers: { accept } })).headers['content-type'], type, pad)
    }
  }
})

t.test('order without ordering: last made first, or as inserted', async t => {
  const numbers = async (dialect: typeof openZaak130) => {
    const { call } = await startZgw(t, { dialect })
    const { results } = (await call(`${zaken}?${bsnFilter}=${vijftigZaken}`)).body
    return { results, inserted: results.flatMap(({ uuid }) => fromUuid(uuid)?.number ?? []) }
  }
  const newest = (await numbers(openZaak130)).results.map(({ registratiedatum }) => registratiedatum)
  t.strictSame(newest, newest.toSorted().reverse())
  const { inserted } = await numbers(vng151)
  t.ok(inserted.slice(0, 40).every((number, index) => index === 0 || number > (inserted[index - 1] ?? 0)))
  t.equal(fromUuid((await numbers(vng151)).results[0]?.uuid ?? '')?.kind, zgwSoorten.zaak)
})
