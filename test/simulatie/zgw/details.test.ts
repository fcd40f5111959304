import t from 'tap'
import { bsnFilter, gezin, startZgw, vijfhonderdZaken, vijftigZaken } from './server.ts'

const zaken = '/zaken/api/v1/zaken'
const documenten = '/documenten/api/v1/enkelvoudiginformatieobjecten'
const van = (bsn: string) => ({ [bsnFilter]: bsn })

t.test('every URL in a zaak leads to a record that leads back', async t => {
  const { zoek, call } = await startZgw(t)
  const { results } = (await zoek(van(vijftigZaken))).body
  for (const zaak of results.slice(0, 20)) {
    t.strictSame((await call(zaak.url)).body, zaak)
    for (const url of [
      zaak.status,
      zaak.resultaat,
      ...zaak.rollen,
      ...zaak.zaakinformatieobjecten,
      ...zaak.zaakobjecten,
      ...zaak.eigenschappen
    ]) {
      if (url === null) continue
      const { status, body } = await call(url)
      t.strictSame([status, body.zaak, body.url], [200, zaak.url, url])
    }
    const query = `zaak=${encodeURIComponent(zaak.url)}`
    const statussen = (await call(`/zaken/api/v1/statussen?${query}`)).body.results
    t.strictSame(
      statussen.filter(status => status.indicatieLaatstGezetteStatus).map(({ url }) => url),
      zaak.status === null ? [] : [zaak.status]
    )
    t.equal(statussen[0]?.url ?? null, zaak.status, 'the last comes first')
    const rollen = (await call(`/zaken/api/v1/rollen?${query}`)).body.results
    t.strictSame(rollen.map(({ url }) => url).toSorted(), zaak.rollen.toSorted())
    const resultaten = (await call(`/zaken/api/v1/resultaten?${query}`)).body.results
    t.strictSame(
      resultaten.map(({ url }) => url),
      zaak.resultaat === null ? [] : [zaak.resultaat]
    )
    const informatieobjecten = (await call(`/zaken/api/v1/zaakinformatieobjecten?${query}`)).list
    t.strictSame(informatieobjecten.map(({ url }) => url).toSorted(), zaak.zaakinformatieobjecten.toSorted())
    t.strictSame(
      (await call(`${zaak.url}/zaakeigenschappen`)).list.map(({ url }) => url),
      zaak.eigenschappen
    )
  }
})

t.test('an identifier of something else, or of nothing, is 404', async t => {
  const { zoek, call } = await startZgw(t)
  const [zaak] = (await zoek(van(gezin))).body.results
  const uuid = zaak?.uuid ?? ''
  const statusUuid = zaak?.status.split('/').at(-1) ?? ''
  for (const pad of [
    `${zaken}/${statusUuid}`,
    `${zaken}/00000000-0000-4000-8000-000000000000`,
    `${zaken}/geen-uuid`,
    `${zaken}/${uuid.slice(0, -3)}400`,
    `/zaken/api/v1/statussen/${uuid}`,
    `/zaken/api/v1/statussen/${statusUuid.slice(0, -8)}ffffffff`,
    `/zaken/api/v1/rollen/${uuid}`,
    `/catalogi/api/v1/zaaktypen/${uuid}`,
    `${documenten}/${uuid}`,
    `/besluiten/api/v1/besluiten/${uuid}`
  ]) {
    const { status, body } = await call(pad)
    t.strictSame([status, body.code], [404, 'not_found'], pad)
  }
  const elders = encodeURIComponent(`http://elders.test${new URL(zaak?.url ?? '').pathname}`)
  t.equal((await call(`/zaken/api/v1/statussen?zaak=${elders}`)).body.count, 0, 'a URL of another host matches nothing')
  t.equal((await call('/zaken/api/v1/statussen?zaak=12')).status, 400)
})

t.test('rollen are found by klant as well', async t => {
  const { call, zoek } = await startZgw(t)
  const bsn = `betrokkeneIdentificatie__natuurlijkPersoon__inpBsn=${vijftigZaken}`
  const { results, count } = (await call(`/zaken/api/v1/rollen?${bsn}&pageSize=500`)).body
  t.equal(count, (await zoek(van(vijftigZaken))).body.count)
  for (const rol of results) t.equal(rol.betrokkeneIdentificatie.inpBsn, vijftigZaken)
})

t.test('documents are found by zaak, by uuid and one by one, and their content is what they say', async t => {
  const { zoek, call } = await startZgw(t)
  const { results } = (await zoek({ ...van(vijftigZaken), expand: ['zaakinformatieobjecten'] })).body
  const links = results.flatMap(zaak => zaak._expand.zaakinformatieobjecten ?? [])
  const uuids = links.map(({ informatieobject }) => informatieobject.split('/').at(-1))
  const found = await call(`${documenten}/_zoek?pageSize=500`, {
    method: 'POST',
    body: { uuid__in: uuids, titel: 'x' }
  })
  t.strictSame(found.body.results.map(({ url }) => url).toSorted(), links.map(link => link.informatieobject).toSorted())
  const paged = await call(`${documenten}/_zoek?pageSize=10&page=2`, { method: 'POST', body: { uuid__in: uuids } })
  t.match(paged.body, { count: uuids.length, previous: /_zoek\?pageSize=10$/ })
  t.equal(paged.body.results.length, 10)
  t.match((await call(`${documenten}/_zoek`, { method: 'POST', body: { identificatie: 'x' } })).body.invalidParams, [
    { name: 'uuid__in', code: 'required' }
  ])

  for (const document of found.body.results.slice(0, 15)) {
    t.strictSame((await call(document.url)).body, document)
    const { headers, bytes } = await call(document.inhoud)
    t.equal(headers['content-type'], 'application/octet-stream')
    t.equal(bytes.length, document.bestandsomvang)
    t.equal(bytes.subarray(0, 5).toString() === '%PDF-', document.formaat === 'application/pdf')
    t.equal((await call(`${document.url}?versie=${document.versie + 1}`)).status, 404)
    t.equal((await call(`${document.url}/download?versie=${document.versie + 1}`)).status, 404)
    t.equal((await call(`${document.url}?versie=1`)).body.versie, 1)
  }
  const [zaak] = results.filter(({ zaakinformatieobjecten }) => zaakinformatieobjecten.length > 1)
  const ofZaak = new URLSearchParams({
    objectinformatieobjecten__object: zaak?.url ?? '',
    objectinformatieobjecten__objectType: 'zaak',
    expand: 'informatieobjecttype'
  })
  const list = (await call(`${documenten}?${ofZaak}`)).body.results
  t.strictSame(
    list.map(({ url }) => url).toSorted(),
    zaak?._expand.zaakinformatieobjecten?.map(link => link.informatieobject).toSorted()
  )
  for (const document of list) t.equal(document._expand.informatieobjecttype?.url, document.informatieobjecttype)
  const links2 = (
    await call(`/documenten/api/v1/objectinformatieobjecten?object=${encodeURIComponent(zaak?.url ?? '')}`)
  ).list
  t.strictSame(links2.map(link => link.informatieobject).toSorted(), list.map(({ url }) => url).toSorted())
})

t.test('a besluit is found by its zaak, with its document', async t => {
  const { zoek, call } = await startZgw(t)
  const { results } = (await zoek({ ...van(vijfhonderdZaken), einddatum__isnull: false })).body
  let found = 0
  for (const zaak of results.slice(0, 30)) {
    const besluiten = (await call(`/besluiten/api/v1/besluiten?zaak=${encodeURIComponent(zaak.url)}`)).body.results
    const links = (await call(`${zaak.url}/besluiten`)).list
    t.strictSame(
      links.map(({ besluit }) => besluit),
      besluiten.map(({ url }) => url)
    )
    for (const besluit of besluiten) {
      found += 1
      t.equal(besluit.zaak, zaak.url)
      t.strictSame((await call(besluit.url)).body, besluit)
      t.equal((await call(links[0]?.url ?? '')).body.besluit, besluit.url)
      const [informatie] = (
        await call(`/besluiten/api/v1/besluitinformatieobjecten?besluit=${encodeURIComponent(besluit.url)}`)
      ).list
      if (informatie) t.equal((await call(informatie.informatieobject)).status, 200)
      t.equal(informatie === undefined, zaak.zaakinformatieobjecten.length === 0)
      t.equal((await call(besluit.besluittype)).status, 200)
    }
  }
  t.ok(found > 3)
})
