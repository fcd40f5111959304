import t from 'tap'
import type { Rec } from './records.ts'
import { bsnFilter, gezin, nergens, nnpFilter, populatie, startZgw, vijfhonderdZaken, vijftigZaken } from './server.ts'

const zaken = '/zaken/api/v1/zaken'
const expand = ['rollen', 'status']
const van = (bsn: string) => ({ [bsnFilter]: bsn })

const isRolOf = (bsn: string) => (rol: Rec) => rol.betrokkeneIdentificatie.inpBsn === bsn
const rollenOf = (zaak: Rec) => zaak._expand.rollen ?? []

t.test('each filter keeps what fits and drops the rest', async t => {
  const { zoek, base } = await startZgw(t)
  const all = (await zoek({ ...van(vijfhonderdZaken), expand, pageSize: 1 }, '?pageSize=500')).body.results
  const [one] = all
  if (one === undefined) return t.fail('no zaken')
  const initiator = (zaak: Rec) =>
    rollenOf(zaak).some(rol => isRolOf(vijfhonderdZaken)(rol) && rol.omschrijvingGeneriek === 'initiator')
  const open = ['openbaar', 'beperkt_openbaar', 'intern']
  const rows: readonly [object, (zaak: Rec) => boolean][] = [
    [{ rol__omschrijvingGeneriek: 'initiator' }, initiator],
    [{ rol__machtiging: 'gemachtigde' }, zaak => rollenOf(zaak).some(rol => rol.indicatieMachtiging === 'gemachtigde')],
    [{ zaaktype: one.zaaktype }, zaak => zaak.zaaktype === one.zaaktype],
    [{ zaaktype__in: [one.zaaktype] }, zaak => zaak.zaaktype === one.zaaktype],
    [{ zaaktype__not_in: [one.zaaktype] }, zaak => zaak.zaaktype !== one.zaaktype],
    [{ einddatum__isnull: true }, zaak => zaak.einddatum === null],
    [{ einddatum__isnull: false }, zaak => zaak.einddatum !== null],
    [{ einddatum__gt: '2025-01-01' }, zaak => zaak.einddatum > '2025-01-01'],
    [{ einddatum__lt: '2025-01-01' }, zaak => zaak.einddatum !== null && zaak.einddatum < '2025-01-01'],
    [{ startdatum__gte: one.startdatum }, zaak => zaak.startdatum >= one.startdatum],
    [{ startdatum__lt: '2024-01-01' }, zaak => zaak.startdatum < '2024-01-01'],
    [{ registratiedatum__gt: '2024-01-01' }, zaak => zaak.registratiedatum > '2024-01-01'],
    [{ maximaleVertrouwelijkheidaanduiding: 'intern' }, zaak => open.includes(zaak.vertrouwelijkheidaanduiding)],
    [{ identificatie: one.identificatie }, zaak => zaak.identificatie === one.identificatie],
    [{ uuid__in: all.slice(0, 7).map(zaak => zaak.uuid) }, zaak => all.indexOf(zaak) < 7],
    [{ archiefstatus: 'gearchiveerd' }, () => false],
    [{ bronorganisatie: '000000000' }, () => false],
    [{ zaaktype: one.zaaktype.replace(base, 'http://elders.test') }, () => false],
    [
      { status__statustype: one._expand.status?.statustype },
      zaak => zaak._expand.status?.statustype === one._expand.status?.statustype
    ]
  ]
  for (const [filter, fits] of rows) {
    const { body } = await zoek({ ...van(vijfhonderdZaken), ...filter }, '?pageSize=500')
    t.strictSame(
      body.results.map(zaak => zaak.uuid),
      all.filter(fits).map(zaak => zaak.uuid),
      JSON.stringify(filter)
    )
  }
})

t.test('the same filters work in the query', async t => {
  const { call, zoek } = await startZgw(t)
  const filters = { ...van(vijftigZaken), einddatum__isnull: 'true', rol__omschrijvingGeneriek: 'initiator' }
  const got = await call(`${zaken}?${new URLSearchParams(filters)}`)
  t.ok(got.body.count > 0)
  t.strictSame(got.body, (await zoek(filters)).body)
})

t.test('filters on a rol are about one and the same rol', async t => {
  const { zoek } = await startZgw(t)
  const asBelanghebbende = await zoek({ ...van(vijfhonderdZaken), rol__omschrijvingGeneriek: 'belanghebbende' })
  t.ok(asBelanghebbende.body.count > 0)
  const uuids = asBelanghebbende.body.results.map(zaak => zaak.uuid)
  const someone = await zoek({ uuid__in: uuids, rol__omschrijvingGeneriek: 'initiator' })
  t.equal(someone.body.count, uuids.length, 'each of them has an initiator')
  const klant = await zoek({ ...van(vijfhonderdZaken), uuid__in: uuids, rol__omschrijvingGeneriek: 'initiator' })
  t.equal(klant.body.count, 0, 'who is not this klant')
})

t.test('a klant is found in any rol, also one that has ended, and so is the partner', async t => {
  const { zoek } = await startZgw(t)
  const { results } = (await zoek({ ...van(vijfhonderdZaken), expand }, '?pageSize=500')).body
  for (const zaak of results) t.ok(rollenOf(zaak).some(isRolOf(vijfhonderdZaken)), zaak.identificatie)
  const ended = results.filter(zaak => rollenOf(zaak).some(rol => rol.eindeGeldigheid !== null))
  t.ok(ended.length > 0)

  const partner = populatie.inwoner(gezin)?.persoon.partners?.[0]?.burgerservicenummer ?? ''
  const together = [
    ...(await zoek({ ...van(gezin), expand })).body.results,
    ...(await zoek({ ...van(partner), expand })).body.results
  ]
  const both = together.filter(zaak => rollenOf(zaak).some(isRolOf(gezin)) && rollenOf(zaak).some(isRolOf(partner)))
  for (const zaak of both) t.equal(together.filter(({ uuid }) => uuid === zaak.uuid).length, 2, 'found from both sides')
})

t.test('a company is found under each of its numbers, and only there', async t => {
  const { zoek } = await startZgw(t)
  const vestigingFilter = 'rol__betrokkeneIdentificatie__vestiging__'
  for (let index = 0; index < 60; index++) {
    const bedrijf = populatie.bedrijfAt(index)
    if (!bedrijf || bedrijf.zaken === 0) continue
    const nnp = (await zoek({ [`${nnpFilter}kvkNummer`]: bedrijf.kvkNummer })).body
    const oud = (await zoek({ [`${vestigingFilter}kvkNummer`]: bedrijf.kvkNummer })).body
    t.equal(nnp.count + oud.count, bedrijf.zaken, bedrijf.rechtsvorm)
    if (bedrijf.rsin) t.equal((await zoek({ [`${nnpFilter}innNnpId`]: bedrijf.rsin })).body.count, nnp.count)
    let perVestiging = 0
    for (const { vestigingsnummer } of bedrijf.vestigingen) {
      perVestiging += (await zoek({ [`${vestigingFilter}vestigingsNummer`]: vestigingsnummer })).body.count
    }
    t.equal(perVestiging, oud.count)
  }
  t.equal((await zoek({ [`${nnpFilter}innNnpId`]: '', identificatie: 'x' })).body.count, 0)
})

t.test('the query refuses what it does not know, the body of _zoek passes it over', async t => {
  const { call, zoek } = await startZgw(t)
  const misspelt = 'rol__betrokkeneIdentificatie__natuurlijkPersoon__bsn'
  const refused = await call(`${zaken}?${misspelt}=${gezin}`)
  t.equal(refused.status, 400)
  t.match(refused.body.invalidParams, [{ name: 'nonFieldErrors', code: 'unknown-parameters' }])
  const { body } = await zoek({ [misspelt]: gezin, expand })
  const strangers = body.results.filter(zaak => !rollenOf(zaak).some(isRolOf(gezin)))
  t.ok(strangers.length > 50, 'everybody is answered')
  t.equal(
    (await zoek({ [bsnFilter]: '', einddatum__isnull: true })).body.results.length,
    100,
    'an empty value is no filter'
  )
  t.equal((await zoek(van(nergens))).body.count, 0, 'a number that nobody has')
})

t.test('a server can be told to pass over any filter', async t => {
  const ignored: string[] = []
  const { zoek, call } = await startZgw(t, { ignoreFilters: () => ignored })
  const own = (await zoek(van(gezin))).body.count
  ignored.push(bsnFilter)
  t.ok((await zoek(van(gezin))).body.count > own)
  t.ok((await call(`${zaken}?${bsnFilter}=${gezin}`)).body.count > own)
  ignored[0] = 'rol__omschrijvingGeneriek'
  t.equal((await zoek({ ...van(gezin), rol__omschrijvingGeneriek: 'adviseur' })).body.count, own)
})

t.test('a wrong value is 400 and names its parameter', async t => {
  const { call, zoek } = await startZgw(t)
  for (const [name, value, code] of [
    ['startdatum__gt', '2026-02-30', 'invalid'],
    ['einddatum', 'gisteren', 'invalid'],
    ['zaaktype', 'jeugdhulp', 'invalid'],
    ['maximaleVertrouwelijkheidaanduiding', 'hoog', 'invalid_choice'],
    ['rol__betrokkeneType', 'persoon', 'invalid_choice'],
    ['ordering', '-kleur', 'invalid_choice'],
    ['expand', '*', 'invalid_choice'],
    ['expand', 'zaakinformatieobjecten.informatieobject', 'invalid_choice']
  ] as const) {
    const query = await call(`${zaken}?${name}=${encodeURIComponent(value)}`)
    t.equal(query.status, 400)
    t.match(query.body.invalidParams, [{ name, code }])
    t.match((await zoek({ [name]: value })).body.invalidParams, [{ name, code }])
  }
  t.match((await zoek({})).body.invalidParams, [{ code: 'empty_search_body' }])
})

t.test('pages hold every zaak once; a page past the end is 404', async t => {
  const { zoek } = await startZgw(t)
  const post = (url: string | null) => zoek(van(vijfhonderdZaken), url === null ? '' : new URL(url).search)
  const seen = new Set<string>()
  let answer = await post(null)
  t.match(answer.body, { count: 500, previous: null })
  for (;;) {
    t.equal(answer.body.results.length, 100)
    for (const { uuid } of answer.body.results) seen.add(uuid)
    if (answer.body.next === null) break
    answer = await post(answer.body.next)
  }
  t.equal(seen.size, 500)
  t.match(answer.body.previous, /_zoek\?page=4$/)
  for (const [query, size, status] of [
    ['?page=6', 0, 404],
    ['?page=0', 0, 404],
    ['?page=x', 0, 404],
    ['?page=2&pageSize=20', 20, 200],
    ['?pageSize=9999', 500, 200],
    ['?pageSize=0', 100, 200]
  ] as const) {
    const { status: got, body } = await zoek(van(vijfhonderdZaken), query)
    t.match([got, body.results?.length ?? 0], [status, size], query)
  }
  t.match((await zoek({ ...van(gezin), page: 7, pageSize: 1 })).body, { next: null }, 'the body does not page')
  t.match((await zoek(van(nergens))).body, { count: 0, next: null, previous: null, results: [] })
})

t.test('ordering sorts by any of its fields, both ways; last made comes first without it', async t => {
  const { zoek } = await startZgw(t)
  for (const [ordering, field, sign] of [
    ['startdatum', 'startdatum', 1],
    ['-startdatum', 'startdatum', -1],
    ['identificatie', 'identificatie', 1],
    [undefined, 'registratiedatum', -1]
  ] as const) {
    const { results } = (await zoek({ ...van(vijftigZaken), ordering: ordering && [ordering] })).body
    const values = results.map(zaak => zaak[field])
    t.strictSame(values, sign === 1 ? values.toSorted() : values.toSorted().reverse(), String(ordering))
  }
  const { results } = (await zoek({ ...van(vijftigZaken), ordering: ['-einddatum'] })).body
  t.equal(results[0]?.einddatum, null, 'no date comes before all dates, from last to first')
})
