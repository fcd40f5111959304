import t from 'tap'
import { eSuite, type KvkConventie, openZaak130 } from '../../../simulatie/zgw/dialect.ts'
import type { Rec } from './records.ts'
import { bsnFilter, freshClaims, gezin, nnpFilter, populatie, sign, startZgw, vijftigZaken } from './server.ts'

const zaken = '/zaken/api/v1/zaken'
const documenten = '/documenten/api/v1/enkelvoudiginformatieobjecten'
const van = (bsn: string) => ({ [bsnFilter]: bsn })
const uuidsOf = (records: readonly Rec[]) => records.map(({ uuid }) => uuid).toSorted()
const besluiten = '/besluiten/api/v1/besluiten'

t.test('a public base stands in every URL, and filters want that one', async t => {
  const publicBase = 'https://zaken.gemeente.test'
  const { call, zoek, base } = await startZgw(t, { publicBase })
  const { results, next } = (await zoek(van(vijftigZaken), '?pageSize=5')).body
  t.match(next, /^https:\/\/zaken\.gemeente\.test\/zaken\/api\/v1\/zaken\/_zoek\?pageSize=5&page=2$/)
  const [zaak] = results
  for (const url of [zaak?.url, zaak?.zaaktype, zaak?.status, ...(zaak?.rollen ?? [])]) {
    t.ok(url?.startsWith(`${publicBase}/`))
  }
  const pad = new URL(zaak?.url ?? '').pathname
  t.strictSame((await call(pad)).body.url, zaak?.url)
  const count = async (origin: string) =>
    (await call(`/zaken/api/v1/statussen?zaak=${encodeURIComponent(origin + pad)}`)).body.count
  t.ok((await count(publicBase)) > 0)
  t.equal(await count(base), 0, 'the address that was called matches nothing')
})

t.test('documents kept elsewhere are found there by the URL in the zaak, and not here', async t => {
  const archief = await startZgw(t)
  const documentenBase = `${archief.base}/documenten/api/v1`
  const { zoek, call } = await startZgw(t, { documentenBase, deel: { nummer: 1, van: 2 } })
  const { results } = (await zoek({ ...van(vijftigZaken), expand: ['zaakinformatieobjecten'] })).body
  const urls = results.flatMap(({ _expand }) => _expand.zaakinformatieobjecten ?? []).map(link => link.informatieobject)
  t.ok(urls.length > 5)
  for (const url of urls.slice(0, 5)) {
    t.ok(url.startsWith(`${documentenBase}/enkelvoudiginformatieobjecten/`))
    t.equal((await call(url)).status, 200)
    t.equal((await call(new URL(url).pathname)).status, 404)
    const links = await call(`/zaken/api/v1/zaakinformatieobjecten?informatieobject=${encodeURIComponent(url)}`)
    t.strictSame(
      links.list.map(link => link.informatieobject),
      [url]
    )
  }
})

t.test('instances divide the zaken of a klant; each has the documents of all', async t => {
  const all = uuidsOf((await (await startZgw(t)).zoek(van(vijftigZaken))).body.results)
  const parts = await Promise.all(
    [0, 1].map(async nummer => {
      const { zoek, call } = await startZgw(t, { deel: { nummer, van: 2 } })
      return { call, zaken: (await zoek({ ...van(vijftigZaken), expand: ['zaakinformatieobjecten'] })).body.results }
    })
  )
  t.strictSame(uuidsOf(parts.flatMap(part => part.zaken)), all)
  const [first, second] = parts
  const zaak = first?.zaken.find(found => found.zaakinformatieobjecten.length > 0)
  t.equal((await second?.call(`${zaken}/${zaak?.uuid}`))?.status, 404)
  const [link] = zaak?._expand.zaakinformatieobjecten ?? []
  t.equal((await second?.call(new URL(link?.informatieobject ?? '').pathname))?.status, 200)
})

t.test('zaken can come and go between two pages', async t => {
  const hooks: (() => void)[] = []
  const { zoek, call, simulator } = await startZgw(t, {
    afterPage: (list, page) => {
      if (list === 'zaken' && page === 1) hooks.shift()?.()
    }
  })
  const read = async () => {
    const first = (await zoek(van(vijftigZaken), '?pageSize=20')).body
    const second = (await zoek(van(vijftigZaken), '?pageSize=20&page=2')).body
    return { first, second, both: [...first.results, ...second.results].map(({ uuid }) => uuid) }
  }
  const quiet = await read()
  const newest = quiet.first.results[0]?.uuid ?? ''
  hooks.push(() => simulator.verborgen.add(newest))
  const removed = await read()
  t.equal(removed.second.count, quiet.first.count - 1)
  t.notOk(removed.both.includes(quiet.second.results[0]?.uuid ?? ''), 'one is between the pages')
  t.equal((await call(`${zaken}/${newest}`)).status, 404)
  hooks.push(() => simulator.verborgen.delete(newest))
  const inserted = await read()
  t.equal(inserted.second.count, quiet.first.count)
  t.equal(new Set(inserted.both).size, 39, 'one is on both pages')
  t.strictSame((await read()).both, quiet.both)
})

t.test('filters that are ignored give everything of everybody, in the list and in _zoek', async t => {
  let ignored: readonly string[] | true = []
  const { zoek, call } = await startZgw(t, { ignoreFilters: () => ignored })
  const { results } = (await zoek({ ...van(gezin), expand: ['zaakinformatieobjecten'] })).body
  const zaak = encodeURIComponent(results[0]?.url ?? '')
  const uuid = results
    .flatMap(({ _expand }) => _expand.zaakinformatieobjecten ?? [])[0]
    ?.informatieobject.split('/')
    .at(-1)
  const counts = async () => [
    (await zoek({ ...van(gezin), einddatum__isnull: true })).body.count,
    (await call(`${zaken}?${bsnFilter}=${gezin}`)).body.count,
    (await call(`/zaken/api/v1/rollen?zaak=${zaak}`)).body.count,
    (await call(`/zaken/api/v1/statussen?zaak=${zaak}`)).body.count,
    (await call(`/zaken/api/v1/zaakinformatieobjecten?zaak=${zaak}`)).list.length,
    (await call(`${besluiten}?zaak=${zaak}`)).body.count,
    (await call(`${documenten}/_zoek`, { method: 'POST', body: { uuid__in: [uuid] } })).body.count
  ]
  t.ok((await counts()).every(count => count < 50))
  ignored = true
  t.ok((await counts()).every(count => count > 500))
  t.equal((await call(`${zaken}?kleur=rood`)).status, 400, 'what is no filter is still unknown')
  ignored = ['uuid__in']
  const [zoekCount, , , , , , documents] = await counts()
  t.ok((documents ?? 0) > 500 && (zoekCount ?? 0) < 50)
})

t.test('the numbers of a company stand where the convention says', async t => {
  const bedrijf = Array.from({ length: 60 }, (_, index) => populatie.bedrijfAt(index)).find(
    found => found?.rsin !== undefined && found.zaken > 3
  )
  if (bedrijf?.rsin === undefined) throw new Error('no company with an RSIN and zaken')
  const { kvkNummer, rsin } = bedrijf
  const vestigingFilter = 'rol__betrokkeneIdentificatie__vestiging__'
  const filters = {
    rsin: [`${nnpFilter}innNnpId`, rsin],
    innNnpId: [`${nnpFilter}innNnpId`, kvkNummer],
    annIdentificatie: [`${nnpFilter}annIdentificatie`, kvkNummer],
    kvkNummer: [`${nnpFilter}kvkNummer`, kvkNummer],
    vestiging: [`${vestigingFilter}kvkNummer`, kvkNummer]
  } as const
  const findable = async (kvk: readonly KvkConventie[]) => {
    const { zoek } = await startZgw(t, { dialect: { ...openZaak130, kvk } })
    const counts = await Promise.all(
      Object.entries(filters).map(async ([name, [filter, value]]) => [
        name,
        (await zoek({ [filter]: value })).body.count
      ])
    )
    let perVestiging = 0
    for (const { vestigingsnummer } of bedrijf.vestigingen) {
      perVestiging += (await zoek({ [`${vestigingFilter}vestigingsNummer`]: vestigingsnummer })).body.count
    }
    return { ...Object.fromEntries(counts), perVestiging }
  }
  const none = { rsin: 0, innNnpId: 0, annIdentificatie: 0, kvkNummer: 0, vestiging: 0, perVestiging: 0 }
  const all = bedrijf.zaken
  for (const [conventie, found] of [
    ['innNnpId-rsin', { rsin: all }],
    ['innNnpId-kvk', { innNnpId: all }],
    ['annIdentificatie-kvk', { annIdentificatie: all }],
    ['kvkNummer', { kvkNummer: all }],
    ['vestigingsNummer', { perVestiging: all }],
    ['vestiging-kvkNummer', { vestiging: all, perVestiging: all }]
  ] as const) {
    t.strictSame(await findable([conventie]), { ...none, ...found }, conventie)
  }
  const spread = await findable(['innNnpId-kvk', 'annIdentificatie-kvk'])
  t.equal(spread.innNnpId + spread.annIdentificatie, all)
  t.ok(spread.innNnpId > 0 && spread.annIdentificatie > 0)
})

t.test('a file of any size comes in pieces', async t => {
  const minBytes = 5_000_000
  const { call, base } = await startZgw(t, { minBytes })
  const [document] = (await call(documenten)).body.results
  t.equal(document?.bestandsomvang, minBytes)
  const { headers, bytes } = await call(document?.inhoud ?? '')
  t.strictSame([headers['content-length'], bytes.length], [String(minBytes), minBytes])
  const head = await call(document?.inhoud ?? '', { method: 'HEAD' })
  t.strictSame([head.status, head.headers['content-length']], [200, String(minBytes)])
  t.equal((await call(`${base}${documenten}?pageSize=1`)).status, 200)
})

t.test('a token must name a person where the server wants one', async t => {
  const { call } = await startZgw(t, { dialect: eSuite })
  const { user_id: _, ...nobody } = freshClaims()
  const asked = async (claims: object) =>
    (await call(zaken, { headers: { authorization: `Bearer ${await sign({ ...claims })}` } })).status
  t.equal(await asked(freshClaims()), 200)
  t.equal(await asked(nobody), 403)
  t.equal(await asked({ ...nobody, user_id: '' }), 403)
})
