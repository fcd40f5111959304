import t from 'tap'
import { openKlant24 } from '../../../simulatie/klantinteracties/dialect.ts'
import { hasTakenVestiging } from '../../../simulatie/klantinteracties/partijen.ts'
import type { Klant, Nummers } from '../../../src/klantbeeld/klant.ts'
import { itemsOf } from '../asking.ts'
import { ask, startRegister, startStub } from './opstelling.ts'

const opstelling = await startRegister()
const { bron, register, populatie } = opstelling
t.teardown(opstelling.close)
t.beforeEach(() => register.reset())

const [oud, nieuw] = [20, 21].map(index => populatie.bedrijfAt(index))
if (!oud?.rsin || !nieuw || !hasTakenVestiging(nieuw)) throw new Error('the population changed')
const { kvkNummer, rsin } = oud
const vestigingsnummer = oud.vestigingen[0]?.vestigingsnummer ?? ''
const vestigingOf = (kvk?: string): Klant => ({ soort: 'vestiging', vestigingsnummer, ...(kvk && { kvkNummer: kvk }) })

const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id).sort()
const contactenOf = (klant: Klant) => itemsOf(ask(bron, klant).contactmomenten)
const partijenOf = (klant: Klant, nummers: Nummers = {}, from = bron) =>
  itemsOf(ask(from, klant, { nummers }).contactgegevens)
const askedNumbers = () =>
  register.calls
    .map(({ url }) => new URL(url, 'http://x').searchParams.get('partijIdentificator__objectId'))
    .filter(nummer => nummer !== null)
    .sort()

t.test('a vestigingsnummer that was taken over leads to the company that is asked about', async t => {
  const [all, vanOud, vanNieuw] = await Promise.all(
    [undefined, kvkNummer, nieuw.kvkNummer].map(kvk => contactenOf(vestigingOf(kvk)))
  )
  t.strictSame(ids([...(vanOud ?? []), ...(vanNieuw ?? [])]), ids(all ?? []))
  t.strictSame(
    vanOud?.filter(({ id }) => ids(vanNieuw ?? []).includes(id)),
    []
  )
  t.strictSame(await contactenOf(vestigingOf('99990026')), [])
})

t.test('an inactive partij gives no contactgegevens', async t => {
  t.strictSame(await partijenOf(vestigingOf(nieuw.kvkNummer)), [])
})

t.test(
  'a vestiging that names its company is certain, and costs one call more for each company that had it',
  async t => {
    const partijen = await partijenOf(vestigingOf(kvkNummer))
    t.equal(partijen.length, 1)
    t.ok(partijen.every(partij => !('onzeker' in partij)))
    const parents = register.calls.filter(({ route }) => route.includes('partij-identificatoren'))
    t.equal(parents.length, 2)
  }
)

t.test('a vestiging without a company is uncertain when one was asked about, and costs no call', async t => {
  const old = await startRegister(openKlant24)
  t.teardown(old.close)
  const partijen = await partijenOf(vestigingOf(kvkNummer), {}, old.bron)
  t.ok(partijen.length > 0 && partijen.every(({ onzeker }) => onzeker === true))
  const zonder = await partijenOf(vestigingOf(), {}, old.bron)
  t.ok(zonder.length > 0 && zonder.every(partij => !('onzeker' in partij)))
})

t.test('a vestiging is never widened to its company', async t => {
  await partijenOf(vestigingOf(kvkNummer), { kvkNummer, rsin })
  t.strictSame(askedNumbers(), [vestigingsnummer])
})

t.test('a company is found by each of its numbers, and once', async t => {
  const byKvk = await partijenOf({ soort: 'nietNatuurlijkPersoon', kvkNummer })
  t.match(byKvk, [{ soortPartij: 'organisatie', naam: oud.naam }])
  t.strictSame(askedNumbers(), [kvkNummer])
  register.reset()
  t.strictSame(await partijenOf({ soort: 'nietNatuurlijkPersoon', rsin }, { kvkNummer, rsin }), byKvk)
  t.strictSame(askedNumbers(), [kvkNummer, rsin].sort())
})

const organisatie = (uuid: string, codeSoortObjectId: string, objectId: string, more: object = {}) => ({
  uuid,
  partijIdentificatoren: [
    {
      uuid: `i-${uuid}`,
      partijIdentificator: {
        codeObjecttype: 'niet_natuurlijk_persoon',
        codeRegister: 'hr',
        codeSoortObjectId,
        objectId
      }
    }
  ],
  ...more
})

t.test('partijen under the two numbers of a company are one answer', async t => {
  const stub = await startStub((_path, query) => ({
    body: {
      results:
        query.get('partijIdentificator__objectId') === kvkNummer
          ? [organisatie('b', 'kvk_nummer', kvkNummer)]
          : [organisatie('a', 'rsin', rsin)]
    }
  }))
  t.teardown(stub.close)
  const found = await partijenOf({ soort: 'nietNatuurlijkPersoon', kvkNummer }, { kvkNummer, rsin }, stub.bron)
  t.strictSame(ids(found), ['a', 'b'])
})

for (const [what, nummers, status, expected] of [
  ['the Handelsregister did not answer', { gedeeltelijk: true }, 200, 'gedeeltelijk'],
  ['the other number could not be asked', { rsin }, 503, 'gedeeltelijk'],
  ['there is no other number', {}, 503, 'ok']
] as const) {
  t.test(`a company of which ${what} is ${expected}`, async t => {
    const stub = await startStub((_path, query) =>
      query.get('partijIdentificator__objectId') === kvkNummer
        ? { body: { results: [organisatie('b', 'kvk_nummer', kvkNummer)] } }
        : { status, body: { results: [] } }
    )
    t.teardown(stub.close)
    const resultaat = await ask(stub.bron, { soort: 'nietNatuurlijkPersoon', kvkNummer }, { nummers }).contactgegevens
    t.match(resultaat, { status: expected, gegevens: { items: [{ id: 'b' }] } })
  })
}

for (const [what, kvk, found] of [
  ['the same', kvkNummer, 1],
  ['another', '99990026', 0]
] as const) {
  t.test(`a vestiging with ${what} KVK number as its own second identificator gives ${found} partijen`, async t => {
    const vestiging = {
      partijIdentificator: {
        codeObjecttype: 'vestiging',
        codeRegister: 'hr',
        codeSoortObjectId: 'vestigingsnummer',
        objectId: vestigingsnummer
      }
    }
    const base = organisatie('v', 'kvk_nummer', kvk)
    const partijIdentificatoren = [...base.partijIdentificatoren, vestiging]
    const stub = await startStub(() => ({ body: { results: [{ ...base, partijIdentificatoren }] } }))
    t.teardown(stub.close)
    const partijen = await partijenOf(vestigingOf(kvkNummer), {}, stub.bron)
    t.equal(partijen.length, found)
    t.ok(partijen.every(partij => !('onzeker' in partij)))
  })
}
