import t from 'tap'
import { cast } from '../../simulatie/populatie/cast.ts'
import { startOpstelling } from '../steun/gemeente.ts'

const opstelling = await startOpstelling()
t.teardown(opstelling.close)
const { raadpleeg, gemeente } = opstelling

const viewOf = async (key: (typeof cast)[number]['key'], over: object = {}) => {
  const member = cast.find(candidate => candidate.key === key)
  const { status, json } = await raadpleeg({ klant: member?.klant, doel: 'kcc-klantcontact', ...over })
  if (status !== 200) throw new Error(`${key}: ${status} ${JSON.stringify(json)}`)
  return json
}

const fieldsOf = (body: unknown) => (body as { fields: string[] }).fields

const signalen = (view: { signalen: { soort: string }[] }) => view.signalen.map(({ soort }) => soort)

t.test('an ordinary resident has every part filled, complete and tied together', async t => {
  const view = await viewOf('gezin')
  t.equal(view.compleet, true)
  const { persoon, contactgegevens, zaken, documenten, contactmomenten } = view.onderdelen
  t.equal(persoon.gegevens.burgerservicenummer, '999993653')
  t.ok(persoon.gegevens.naam.volledigeNaam)
  t.ok(contactgegevens.gegevens[0].digitaleAdressen.length > 0)
  for (const part of [zaken, documenten, contactmomenten]) t.equal(part.totaal, part.gegevens.length)
  t.ok(zaken.totaal > 0)
  const zaakIds = new Set(zaken.gegevens.map(({ id }: { id: string }) => id))
  for (const document of documenten.gegevens) {
    for (const id of document.zaken) {
      t.ok(zaakIds.has(id), 'a document points at a zaak in the view')
      const zaak = zaken.gegevens.find((candidate: { id: string }) => candidate.id === id)
      t.ok(zaak.documenten.includes(document.id), 'and the zaak points back')
    }
  }
  const moments = view.tijdlijn.map(({ tijdstip, datum }: { tijdstip?: string; datum: string }) => tijdstip ?? datum)
  t.same(moments, [...moments].sort().reverse(), 'newest first')
})

t.test('the parts that everyone must see at a glance are signalen', async t => {
  for (const [key, soort] of [
    ['geheimhouding', 'geheimhouding'],
    ['overleden', 'overleden'],
    ['geemigreerd', 'geemigreerd'],
    ['andereNaam', 'afwijkendeNaam']
  ] as const) {
    t.ok(signalen(await viewOf(key)).includes(soort), key)
  }
  t.same(signalen(await viewOf('gezin')), [])
})

t.test('geheimhouding spreads: without the right to it no address and no contact data, in any part', async t => {
  const view = await viewOf('geheimhouding')
  const { persoon, contactgegevens, contactmomenten } = view.onderdelen
  t.ok(persoon.gegevens.naam, 'the rest of the person is there')
  t.notOk('verblijfplaats' in persoon.gegevens)
  t.notOk('adresregel1' in (persoon.gegevens.adressering ?? {}))
  for (const partij of contactgegevens.gegevens)
    t.notOk('digitaleAdressen' in partij || 'correspondentieadres' in partij)
  for (const contact of contactmomenten.gegevens) t.notOk('inhoud' in contact)
  const allowed = await viewOf('geheimhouding', { doel: 'adrescontrole' })
  t.ok(allowed.onderdelen.persoon.gegevens.verblijfplaats, 'a doel with the right sees the address')
  t.ok(signalen(allowed).includes('geheimhouding'), 'and the signaal')
})

t.test('geheimhouding is looked up where the persoon is not asked, and not knowing counts as geheim', async t => {
  const include = ['contactgegevens']
  const view = await viewOf('geheimhouding', { include })
  t.same(Object.keys(view.onderdelen), ['contactgegevens'])
  t.ok(signalen(view).includes('geheimhouding'))
  const open = await viewOf('gezin', { include })
  t.ok(open.onderdelen.contactgegevens.gegevens[0].digitaleAdressen.length > 0)
  gemeente.brp.settings.fout = 'uit'
  const unknown = await viewOf('gezin', { include })
  gemeente.brp.settings.fout = undefined
  t.same(signalen(unknown), ['geheimhoudingOnbekend'])
  t.notOk('digitaleAdressen' in unknown.onderdelen.contactgegevens.gegevens[0])
})

t.test('one who is in Open Klant only has contacts, and no person is not an error', async t => {
  const view = await viewOf('alleenKlantcontacten')
  t.equal(view.compleet, true)
  t.equal(view.onderdelen.persoon.status, 'ok')
  t.equal(view.onderdelen.persoon.totaal, 0)
  t.notOk('gegevens' in view.onderdelen.persoon)
  t.ok(view.onderdelen.contactmomenten.totaal > 0)
})

t.test('one who is in no register gives 200 with empty parts', async t => {
  const view = await viewOf('nergens')
  t.equal(view.compleet, true)
  t.same(
    Object.values(view.onderdelen).map(part => (part as { totaal: number }).totaal),
    [0, 0, 0, 0, 0, 0]
  )
})

t.test('a company has zaken and contacts, and no persoon', async t => {
  for (const key of ['eenmanszaak', 'drieVestigingen'] as const) {
    const view = await viewOf(key)
    t.notOk('persoon' in view.onderdelen, key)
    t.ok(view.onderdelen.zaken.totaal > 0)
    t.ok(view.onderdelen.contactgegevens.totaal > 0)
  }
})

t.test('zaken of the withheld zaaktype are not there, nor counted, nor in the timeline', async t => {
  const { text } = await raadpleeg({ klant: cast[2].klant, doel: 'kcc-klantcontact' })
  t.match(text, /"zaaktype"/)
  t.notMatch(text, /jeugdhulp/i)
})

t.test('no zaak or document above the allowed vertrouwelijkheid comes out', async t => {
  const view = await viewOf('vijfhonderdZaken')
  const levels = [...view.onderdelen.zaken.gegevens, ...view.onderdelen.documenten.gegevens].map(
    ({ vertrouwelijkheidaanduiding }) => vertrouwelijkheidaanduiding
  )
  t.ok(levels.length > 100)
  t.same(
    levels.filter(level => !['openbaar', 'beperkt_openbaar', 'intern', 'zaakvertrouwelijk'].includes(level)),
    []
  )
})

t.test('the narrow doel asks the BRP for its five fields, and calls no other source', async t => {
  for (const source of [gemeente.brp, gemeente.zgw, gemeente.klantinteracties]) source.reset()
  const view = await viewOf('gezin', { doel: 'adrescontrole' })
  t.same(Object.keys(view.onderdelen), ['persoon'])
  t.same(Object.keys(view.onderdelen.persoon.gegevens).sort(), ['burgerservicenummer', 'naam', 'verblijfplaats'])
  t.same(Object.keys(view.onderdelen.persoon.gegevens.naam), ['volledigeNaam'])
  t.same(
    [...fieldsOf(gemeente.brp.calls[0]?.body)].sort(),
    [
      'burgerservicenummer',
      'naam.volledigeNaam',
      'verblijfplaatsBinnenland.datumVan',
      'verblijfplaatsBinnenland.functieAdres',
      'verblijfplaatsBinnenland.verblijfadres'
    ],
    'exactly the fields of the register'
  )
  t.same(
    [gemeente.brp, gemeente.zgw, gemeente.klantinteracties].map(s => s.count()),
    [1, 0, 0]
  )
})

t.test('an asked part that the doel withholds is nietToegestaan, and its source is not called', async t => {
  gemeente.zgw.reset()
  const view = await viewOf('gezin', { doel: 'adrescontrole', include: ['persoon', 'zaken'] })
  t.same(view.onderdelen.zaken, { status: 'nietToegestaan', bronnen: [] })
  t.same(view.verantwoording.nietGetoond, [
    { onderdeel: 'persoon', reden: 'doel' },
    { onderdeel: 'zaken', reden: 'doel' }
  ])
  t.equal(gemeente.zgw.count(), 0)
})

t.test('the gateway of the BRP hears the doelbinding of the doel', async t => {
  gemeente.brp.reset()
  await viewOf('gezin', { doel: 'adrescontrole' })
  t.match(gemeente.brp.calls[0]?.headers, {
    'x-doelbinding': 'BRPACT-AlgemeneTaken',
    'x-verwerking': 'adrescontrole',
    traceparent: /^00-[0-9a-f]{32}-[0-9a-f]{16}-/
  })
})

t.test('the trace of the caller goes on to every source and into the answer', async t => {
  const traceId = '4bf92f3577b34da6a3ce929d0e0e4736'
  for (const source of [gemeente.brp, gemeente.zgw, gemeente.klantinteracties]) source.reset()
  const { json } = await raadpleeg(
    { klant: cast[0].klant, doel: 'kcc-klantcontact', vers: true },
    { headers: { traceparent: `00-${traceId}-00f067aa0ba902b7-01` } }
  )
  t.equal(json.verantwoording.verwerkingId, traceId)
  for (const source of [gemeente.brp, gemeente.zgw, gemeente.klantinteracties]) {
    t.ok(source.calls.length > 0)
    for (const { headers } of source.calls)
      t.match(headers.traceparent, new RegExp(`^00-${traceId}-(?!00f067aa0ba902b7)`))
  }
})

t.test('doelen lists what a role may use', async t => {
  const { call, issuer } = opstelling
  const ids = async (rol: string) => {
    const { json } = await call({ path: '/v1/doelen', token: await issuer.issue({ rol }) })
    return json.doelen.map(({ id }: { id: string }) => id)
  }
  t.same(await ids('kcc-medewerker'), ['adrescontrole', 'kcc-klantcontact'])
  t.same(await ids('adrescontroleur'), ['adrescontrole'])
  t.same(await ids('iets-anders'), [])
})

t.test('the klantreferentie opens for this doel and caller alone', async t => {
  const view = await viewOf('gezin')
  t.match(view.klantreferentie, /^[\w-]+\.\.[\w-]+\.[\w-]+\.[\w-]+$/)
  t.notMatch(Buffer.from(view.klantreferentie, 'base64url').toString('latin1'), /999993653/)
})
