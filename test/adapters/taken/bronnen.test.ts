import t from 'tap'
import type { Bericht, Taak } from '../../../src/klantbeeld/onderdelen.ts'
import { itemsOf, natuurlijkPersoon, statusOf } from '../asking.ts'
import { ander, consult, eigen, startTaken } from './opstelling.ts'

const { gemeente, state, bronnen, close } = await startTaken()
t.teardown(close)
t.beforeEach(() => {
  state.ignores = false
  gemeente.objecten.reset()
  gemeente.vtb.reset()
})

const { objectenTaken, objectenBerichten, vtbTaken, vtbBerichten, vtbZonderBsn } = bronnen
const taken = (bron: typeof vtbTaken, klant = eigen, nummers = {}) => itemsOf<Taak>(consult(bron, klant, nummers).taken)
const berichten = (bron: typeof vtbBerichten, klant = eigen) => itemsOf<Bericht>(consult(bron, klant).berichten)

for (const bron of [objectenTaken, vtbTaken]) {
  t.test(`requirement 93: ${bron.soort} gives all tasks of the klant in one call, in one form`, async t => {
    const found = await taken(bron)
    t.equal(found.length, 7)
    t.equal(gemeente.objecten.count() + gemeente.vtb.count(), 1)
    for (const status of ['open', 'afgerond'])
      t.ok(
        found.some(one => one.status === status),
        status
      )
    for (const taak of found) {
      t.match(taak, { bron: bron.id, id: /^[0-9a-f-]{36}$/, titel: /./ })
      if (taak.deadline) t.match(taak.deadline, /\+0[12]:00$/)
    }
  })

  t.test(
    `requirement 95: an open task of ${bron.soort} has a fallbackUrl, another has none, and no data of the form`,
    async t => {
      const found = await taken(bron)
      for (const { status, uitvoering } of found) {
        if (status === 'open') t.match(uitvoering, { type: /./, fallbackUrl: /^https:\/\// })
        else t.equal(uitvoering, undefined)
      }
      t.notMatch(JSON.stringify(found), /1234|NL\d\dBANK|147\.43|Jan|MyID/)
    }
  )

  t.test(`${bron.soort} without its filter is in storing, and nothing of others comes out`, async t => {
    state.ignores = true
    t.strictSame(await statusOf(consult(bron, eigen)), { taken: 'storing onverwachte-vorm' })
    t.strictSame(await statusOf(consult(bron, natuurlijkPersoon('999900134'))), {
      taken: 'storing onverwachte-vorm'
    })
  })
}

for (const bron of [objectenBerichten, vtbBerichten]) {
  t.test(`requirement 96: ${bron.soort} gives what is published by our clock, and whether it was read`, async t => {
    const now = await berichten(bron)
    t.equal(now.length, 5)
    t.ok(now.every(({ publicatiedatum = '' }) => publicatiedatum <= state.now.toISOString()))
    t.ok(now.some(({ gelezen }) => gelezen === true) && now.some(({ gelezen }) => gelezen === false))
    state.now = new Date('2026-12-24T12:00:00Z')
    const later = await berichten(bron)
    state.now = new Date('2026-11-23T12:00:00Z')
    t.equal(later.length, 6)
  })

  t.test(`${bron.soort} without its filter is in storing, and nothing of others comes out`, async t => {
    state.ignores = true
    t.strictSame(await statusOf(consult(bron, eigen)), { berichten: 'storing onverwachte-vorm' })
  })
}

t.test('an attachment is a reference', async t => {
  const all = [...(await berichten(objectenBerichten)), ...(await berichten(vtbBerichten))]
  const bijlagen = all.flatMap(bericht => bericht.bijlagen ?? [])
  for (const bijlage of bijlagen) t.match(bijlage, { id: /^[0-9a-f-]{36}$/ })
})

t.test(
  'no number of a klant stands in an address of Objecten; in one of Open VTB only where that is configured',
  async t => {
    for (const bron of [objectenTaken, objectenBerichten]) await statusOf(consult(bron, eigen))
    t.notMatch(gemeente.objecten.calls.map(({ url }) => url).join(), /999995522/)
    t.strictSame(await statusOf(consult(vtbZonderBsn, eigen)), { taken: 'storing onverwachte-vorm' })
    t.equal(gemeente.vtb.count(), 0)
  }
)

t.test('a company is asked by all its numbers in one call, a vestiging by its own alone', async t => {
  const kvkNummer = '99999979'
  const bedrijf = gemeente.populatie.bedrijf(kvkNummer)
  const nummers = { kvkNummer, ...(bedrijf?.rsin !== undefined && { rsin: bedrijf.rsin }) }
  await taken(objectenTaken, { soort: 'nietNatuurlijkPersoon', kvkNummer }, nummers)
  t.equal(gemeente.objecten.count(), 1)
  t.match(gemeente.objecten.calls[0]?.body, { data_attrs: /__in__99999979\|\d{9}$/ })
  const vestigingsnummer = bedrijf?.vestigingen.at(-1)?.vestigingsnummer ?? ''
  await taken(objectenTaken, { soort: 'vestiging', vestigingsnummer, kvkNummer }, nummers)
  t.match(gemeente.objecten.calls[1]?.body, { data_attrs: `identificatie__value__exact__${vestigingsnummer}` })
})

t.test('a company whose KVK number nobody knows is a part at Open VTB, never simply none', async t => {
  const klant = { soort: 'nietNatuurlijkPersoon', rsin: '999993653' } as const
  t.strictSame(await statusOf(consult(vtbTaken, klant, { rsin: '999993653' })), { taken: 'gedeeltelijk' })
})

t.test('another klant gets his own', async t => {
  const own = new Set((await taken(objectenTaken)).map(({ id }) => id))
  t.notOk((await taken(objectenTaken, ander)).some(({ id }) => own.has(id)))
})
