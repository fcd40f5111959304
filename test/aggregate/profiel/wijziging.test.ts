import { createSecretKey } from 'node:crypto'
import fc from 'fast-check'
import t from 'tap'
import type { Profieladres, Profielstand } from '../../../src/adapters/profielbron.ts'
import { createVersies } from '../../../src/aggregate/profiel/versie.ts'
import { plan } from '../../../src/aggregate/profiel/wijziging.ts'

const versies = createVersies(createSecretKey(Buffer.alloc(32, 7)))
const regels = { versies, isPersoon: true }
const partij = (digitaleAdressen: readonly Profieladres[]) => ({ bron: 'openklant', id: 'p1', digitaleAdressen })
const stand = (...adressen: readonly Profieladres[]): Profielstand => ({
  partijen: [partij(adressen)],
  heeftInactieve: false
})
const adres = (over: Partial<Profieladres> = {}): Profieladres => ({
  id: 'a1',
  soort: 'email',
  adres: 'oud@example.nl',
  isStandaardAdres: true,
  verificatieDatum: '2026-01-01',
  ...over
})
const niemand: Profielstand = { partijen: [], heeftInactieve: false }
const nieuw = { soort: 'toevoegen', adres: { soort: 'email', adres: 'nieuw@example.nl' } } as const

t.test('who has no partij gets one, unless staff made him inactive or he is a company (G.97)', async t => {
  t.match(plan(nieuw, niemand, regels), { soort: 'opdracht', opdracht: { partij: undefined } })
  t.same(plan(nieuw, { ...niemand, heeftInactieve: true }, regels), { soort: 'geenPartij' })
  t.same(plan(nieuw, niemand, { ...regels, isPersoon: false }), { soort: 'geenPartij' })
})

t.test('another value loses its proof and is standard no more; another description does not', async t => {
  const was = adres()
  const versie = versies.adres('p1', was)
  const change = (value: string, omschrijving: string) =>
    plan(
      { soort: 'wijzigen', id: 'a1', versie, adres: { soort: 'email', adres: value, omschrijving } },
      stand(was),
      regels
    )
  t.match(change('ander@example.nl', ''), { opdracht: { verificatieDatum: null, isStandaardAdres: false } })
  const same = change('Oud@example.nl', 'werk')
  t.equal(same.soort, 'opdracht')
  t.notOk('opdracht' in same && 'verificatieDatum' in same.opdracht)
})

t.test('a version holds for one state of one address, whatever changes in it', async t => {
  const fields = fc.record({
    soort: fc.constantFrom('email', 'telefoonnummer'),
    adres: fc.string(),
    omschrijving: fc.string(),
    isStandaardAdres: fc.boolean(),
    id: fc.constantFrom('a1', 'a2')
  })
  await fc.assert(
    fc.asyncProperty(fields, fields, async (a, b) => {
      const isEqual = JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort())
      t.equal(versies.adres('p1', a) === versies.adres('p1', b), isEqual)
      t.not(versies.adres('p1', a), versies.adres('p2', a))
    })
  )
})

t.test('an address is not twice in a profile, and there is an end to how many there are', async t => {
  const twice = { soort: 'toevoegen', adres: { soort: 'email', adres: ' OUD@example.nl ' } } as const
  t.match(plan(twice, stand(adres()), regels), { soort: 'ongeldig', fouten: [{ code: 'bestaat' }] })
  const many = Array.from({ length: 20 }, (_, i) => adres({ id: `a${i}`, adres: `a${i}@example.nl` }))
  t.match(plan(nieuw, stand(...many), regels), { soort: 'ongeldig', fouten: [{ code: 'maxItems' }] })
})
