import t, { type Test } from 'tap'
import { type Dialect, openKlant23, openKlant24, openKlant218 } from '../../../simulatie/klantinteracties/dialect.ts'
import { bedrijfOf, firstWhere, type Item, identificatie, inwonerOf, start, token } from './start.ts'

const startOf = async (t: Test, dialect: Dialect) => {
  const started = await start(t, { dialect })
  const inwoner = inwonerOf(started, 'vijftigZaken')
  const [partij] = await started.list(`partijen?partijIdentificator__objectId=${inwoner.burgerservicenummer}`)
  if (!partij) throw new Error('the cast has no partij')
  return { ...started, inwoner, partij, vanPartij: `klantcontacten?hadBetrokkene__wasPartij__uuid=${partij.uuid}` }
}
const nieuw = await startOf(t, openKlant218)
const oud = await startOf(t, openKlant24)
const ouder = await startOf(t, openKlant23)
const idsOf = (items: readonly Item[]) => items.map(({ uuid }) => uuid)

t.test('each release says its own version of the API', async t => {
  for (const [{ ask }, versie] of [
    [nieuw, '0.9.0'],
    [oud, '0.0.3'],
    [ouder, '0.0.3']
  ] as const) {
    t.equal((await ask('actoren')).headers['api-version'], versie)
  }
})

const bsnOf = (prefix: string) => identificatie(prefix, 'bsn', nieuw.inwoner.burgerservicenummer)
for (const [since, path] of [
  [4, nieuw.vanPartij],
  [8, `klantcontacten?${bsnOf('hadBetrokkene__wasPartij__partijIdentificator__')}`],
  [8, `betrokkenen?${bsnOf('wasPartij__partijIdentificator__')}`],
  [8, `digitaleadressen?${bsnOf('verstrektDoorPartij__partijIdentificator__')}`],
  [5, `digitaleadressen?adres__icontains=${nieuw.inwoner.email.toUpperCase()}`],
  [9, `digitaleadressen?verstrektDoorPartij__uuid=${nieuw.partij.uuid}&isStandaardAdres=false`],
  [16, `${nieuw.vanPartij}&referentienummer=Z`],
  [18, `${nieuw.vanPartij}&hadBetrokkene__digitaaladres__adres__icontains=niemand`],
  [16, `partijen?${bsnOf('partijIdentificator__')}&subIdentificatorVan__objectId=1`]
] as const) {
  const name = path.split(/[?&]/).at(-1)?.split('=')[0]
  t.test(
    `${name} filters from 2.${since}; before it filters nothing, or is refused where that is the rule`,
    async t => {
      const amount = async (release: number, unknownParameters: Dialect['unknownParameters']) => {
        const { ask } = await start(t, {
          dialect: { ...openKlant24, codes: 'enum', doubles: false, release, unknownParameters }
        })
        const { status, body } = await ask(path)
        return status === 200 ? Number(body.count) : status
      }
      const filtered = await amount(since, 'refused')
      t.ok(filtered < (await amount(since - 1, 'ignored')))
      t.equal(await amount(since - 1, 'refused'), 400)
    }
  )
}

t.test('a filter that 2.4 does not know is accepted and gives everybody’s records', async t => {
  const bsn = bsnOf('hadBetrokkene__wasPartij__partijIdentificator__')
  const { status, body } = await oud.ask(`klantcontacten?${bsn}`)
  t.equal(status, 200)
  t.ok(Number(body.count) > 500)
})

t.test('an address is found by its exact text in every release', async t => {
  for (const { list, inwoner, partij } of [nieuw, oud, ouder]) {
    const found = await list(`digitaleadressen?adres=${inwoner.email}`)
    t.same(new Set(found.map(({ verstrektDoorPartij }) => verstrektDoorPartij?.uuid)), new Set([partij.uuid]))
  }
})

t.test('2.3 leaves out an empty _expand and 2.4 does not', async t => {
  const contacten = (list: typeof oud.list, uuid: string) =>
    list(`klantcontacten?onderwerpobject__onderwerpobjectidentificatorObjectId=${uuid}`)
  const about = await nieuw.list('onderwerpobjecten?pageSize=1')
  const zaak = about[0]?.onderwerpobjectidentificator?.objectId ?? ''
  t.ok((await contacten(oud.list, zaak)).every(contact => '_expand' in contact))
  const without = await contacten(ouder.list, zaak)
  t.ok(without.length > 0 && without.every(contact => !('_expand' in contact)))
  const expanded = await ouder.list(`betrokkenen?wasPartij__uuid=${ouder.partij.uuid}`)
  t.ok(expanded.length > 0)
})

t.test('expand as a repeated parameter counts from 2.14; before only the last does', async t => {
  const keysOf = (items: readonly Item[]) => Object.keys(items[0]?._expand ?? {})
  const repeated = '&expand=hadBetrokkenen&expand=leiddeTotInterneTaken'
  t.same(keysOf(await nieuw.list(nieuw.vanPartij + repeated)), ['hadBetrokkenen', 'leiddeTotInterneTaken'])
  t.same(keysOf(await oud.list(oud.vanPartij + repeated)), ['leiddeTotInterneTaken'])
  const commas = '&expand=hadBetrokkenen,leiddeTotInterneTaken'
  t.same(keysOf(await oud.list(oud.vanPartij + commas)), ['hadBetrokkenen', 'leiddeTotInterneTaken'])
})

t.test(
  'codes are free text before 2.6: half of the klanten is spelled in another way, and found only by it',
  async t => {
    const spellings = new Map<string, number>()
    for (const index of [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]) {
      const bedrijf = firstWhere(
        i => oud.populatie.bedrijfAt(index * 3 + i),
        one => one.inKlantregister
      )
      const [own] = await oud.list(`partij-identificatoren?partijIdentificatorObjectId=${bedrijf.kvkNummer}`)
      const codes = JSON.stringify({ ...Object(own?.partijIdentificator), objectId: '' })
      spellings.set(codes, (spellings.get(codes) ?? 0) + 1)
      const ofSpelling = (soort: string) =>
        oud.list(
          `partijen?partijIdentificator__objectId=${bedrijf.kvkNummer}&partijIdentificator__codeSoortObjectId=${soort}`
        )
      const found = [(await ofSpelling('kvk_nummer')).length, (await ofSpelling('KvkNummer')).length]
      t.same(found, codes.includes('KvkNummer') ? [0, 1] : [1, 0])
    }
    t.equal(spellings.size, 2)
  }
)

t.test('an unknown code is refused by the enum of 2.6 and is no more than no hit before it', async t => {
  const path = 'partij-identificatoren?partijIdentificatorCodeSoortObjectId=BurgerServiceNummer'
  t.equal((await nieuw.ask(path)).status, 400)
  t.same(await oud.list(path), [])
})

t.test('in 2.4 a partij only refers to its identificatoren, and those do not tell what they belong to', async t => {
  const [reference] = oud.partij.partijIdentificatoren ?? []
  t.same(Object.keys(Object(reference)), ['uuid', 'url'])
  const { vestigingen } = bedrijfOf(oud, 'drieVestigingen')
  const question = `partij-identificatoren?partijIdentificatorObjectId=${vestigingen[1]?.vestigingsnummer}`
  const [before] = await oud.list(question)
  const [after] = await nieuw.list(question)
  t.notOk('subIdentificatorVan' in Object(before))
  t.ok('subIdentificatorVan' in Object(after))
})

t.test('fields that came later are absent from a record and from what is expanded beside it', async t => {
  const deep = '&expand=hadBetrokkenen,hadBetrokkenen.wasPartij,hadBetrokkenen.digitaleAdressen'
  const later = /"(referentienummer|reactie|metadata|verificatieDatum|referentie|subIdentificatorVan|straatnaam)":/
  t.match(JSON.stringify(await nieuw.list(nieuw.vanPartij + deep)), later)
  t.notMatch(JSON.stringify(await oud.list(oud.vanPartij + deep)), later)
})

t.test('2.4 lists contacts in the order of entry, so that an old one may stand among the newest', async t => {
  const momentsOf = (items: readonly Item[]) =>
    items.map(({ plaatsgevondenOp }) => Date.parse(String(plaatsgevondenOp)))
  const isSorted = (moments: readonly number[]) => moments.every((one, i) => i === 0 || one <= (moments[i - 1] ?? 0))
  t.ok(isSorted(momentsOf(await nieuw.list(nieuw.vanPartij))))
  t.notOk(isSorted(momentsOf(await oud.list(oud.vanPartij))))
})

t.test('2.4 gives a record twice where a filter met it twice, over pages too', async t => {
  const [page, next] = [
    await oud.list(`${oud.vanPartij}&pageSize=7`),
    await oud.list(`${oud.vanPartij}&pageSize=7&page=2`)
  ]
  const ids = [...idsOf(page), ...idsOf(next)]
  const [single] = [await nieuw.list(nieuw.vanPartij)]
  t.ok(new Set(ids).size < ids.length)
  t.same(new Set(idsOf(await oud.list(oud.vanPartij))), new Set(idsOf(single)))
  t.equal(new Set(idsOf(single)).size, single.length)
})

t.test('absent values come as empty strings where that is how the server writes', async t => {
  const lax = await startOf(t, { ...openKlant218, emptyStrings: true })
  const records = JSON.stringify(await lax.list(`${lax.vanPartij}&expand=hadBetrokkenen`))
  t.notMatch(records, /null/)
  t.match(records, /"indicatieContactGelukt":""/)
  t.equal((await lax.ask(lax.vanPartij)).body.next, null)
})

t.test('links are on the internal host where the gateway does not pass on the name that was asked', async t => {
  const { ask } = await start(t, { internalHost: 'openklant.intern:8000' })
  const headers = { authorization: `Token ${token}`, host: 'openklant.example' }
  const { body } = await ask('partijen?pageSize=1', headers)
  t.match(body.next, /^http:\/\/openklant\.intern:8000\//)
  t.match(body.results?.[0]?.url, /^http:\/\/openklant\.intern:8000\//)
})

t.test('with every filter ignored each list is everybody’s', async t => {
  const { list } = await start(t, { ignored: true })
  const asked = bsnOf('partijIdentificator__')
  t.equal((await list(`partijen?${asked}`)).length, 100)
  t.equal((await list(nieuw.vanPartij)).length, 100)
  t.equal((await list(`digitaleadressen?adres=${nieuw.inwoner.email}`)).length, 100)
})
