import t from 'tap'
import type { KvkConventie } from '../../../simulatie/zgw/dialect.ts'
import type { Rol } from '../../../simulatie/zgw/zaken/rol.ts'
import type { Klant, Nummers } from '../../../src/klantbeeld/klant.ts'
import type { Zaak } from '../../../src/klantbeeld/onderdelen.ts'
import { contextWith, itemsOf } from '../asking.ts'
import { ask, type Instantie, populatie, presets, startInstantie, toVraag, zakenWith } from './dialecten.ts'
import { alleZaken } from './opstelling.ts'

const bedrijf = Array.from({ length: 60 }, (_, index) => populatie.bedrijfAt(index)).find(
  found => found?.rsin !== undefined && found.vestigingen.length > 1 && found.zaken >= 8
)
if (bedrijf?.rsin === undefined) throw new Error('no company to test with')
const { kvkNummer, rsin, vestigingen } = bedrijf
const onderneming: Klant = { soort: 'nietNatuurlijkPersoon', kvkNummer }
const rechtspersoon: Klant = { soort: 'nietNatuurlijkPersoon', rsin }

const isNnp = ({ betrokkeneType }: Rol) => betrokkeneType === 'niet_natuurlijk_persoon'
const isOnderneming = (nummers: Nummers) => (rol: Rol) => {
  const { innNnpId, annIdentificatie, kvkNummer: kvk } = rol.identificatie
  const own: unknown[] = [nummers.kvkNummer, nummers.rsin].filter(nummer => nummer !== undefined)
  return isNnp(rol) && (own.includes(innNnpId) || own.includes(annIdentificatie) || own.includes(kvk))
}
const isVestiging = (vestigingsnummer: string) => (rol: Rol) => rol.identificatie.vestigingsNummer === vestigingsnummer

const ids = (zaken: readonly Zaak[]) => zaken.map(({ id }) => id).sort()
const zakenOf = ({ bron }: Instantie, klant: Klant, nummers: Nummers) =>
  itemsOf(ask(bron, klant, { zaken: alleZaken }, nummers).zaken)

const conventies: readonly KvkConventie[] = [
  'openZaak',
  'innNnpId-rsin',
  'innNnpId-kvk',
  'annIdentificatie-kvk',
  'kvkNummer',
  'vestigingsNummer',
  'vestiging-kvkNummer'
]

for (const kvk of [...conventies.map(conventie => [conventie]), conventies]) {
  t.test(`numbers kept as ${kvk.join(', ')}: a company and its vestigingen find exactly their own`, async t => {
    const dialect = { ...presets.openZaak130, kvk }
    const instantie = await startInstantie({ sim: { dialect } })
    t.teardown(instantie.close)
    const nummers = { kvkNummer, rsin }
    const own = zakenWith(dialect, onderneming, isOnderneming(nummers))
    t.strictSame(ids(await zakenOf(instantie, onderneming, nummers)), own)
    t.strictSame(ids(await zakenOf(instantie, rechtspersoon, nummers)), own)
    for (const { vestigingsnummer } of vestigingen) {
      const klant: Klant = { soort: 'vestiging', vestigingsnummer, kvkNummer }
      const zaken = await zakenOf(instantie, klant, nummers)
      t.strictSame(ids(zaken), zakenWith(dialect, klant, isVestiging(vestigingsnummer)))
      const other = { ...klant, kvkNummer: '00009998' }
      const takenOver = await zakenOf(instantie, other, { kvkNummer: '00009998' })
      t.ok(
        takenOver.every(({ onzeker }) => onzeker),
        'of another company only what names no company'
      )
    }
  })
}

for (const [conventie, isUncertain] of [
  ['annIdentificatie-kvk', true],
  ['innNnpId-kvk', false],
  ['kvkNummer', false]
] as const) {
  t.test(`a zaak found by ${conventie} is ${isUncertain ? '' : 'not '}uncertain`, async t => {
    const dialect = { ...presets.openZaak130, kvk: [conventie] }
    const instantie = await startInstantie({ sim: { dialect } })
    const ingericht = await startInstantie({ sim: { dialect }, config: { dialect: { kvk: [conventie] } } })
    t.teardown(() => Promise.all([instantie.close(), ingericht.close()]))
    const zaken = await zakenOf(instantie, onderneming, {})
    t.ok(zaken.length > 0 && zaken.every(({ onzeker = false }) => onzeker === isUncertain))
    const named = await zakenOf(ingericht, onderneming, {})
    t.ok(named.length === zaken.length && named.every(zaak => !('onzeker' in zaak)))
  })
}

for (const [naam, preset] of Object.entries(presets)) {
  t.test(`${naam}: companies are found by the conventions that this server can be asked by`, async t => {
    const instantie = await startInstantie({ sim: { dialect: preset } })
    t.teardown(instantie.close)
    const nummers = { kvkNummer, rsin }
    const found = ids(await zakenOf(instantie, onderneming, nummers))
    const all = zakenWith(preset, onderneming, isOnderneming(nummers))
    t.ok(found.length > 0)
    t.strictSame(found, all)
    const [{ vestigingsnummer } = { vestigingsnummer: '' }] = vestigingen
    const klant: Klant = { soort: 'vestiging', vestigingsnummer, kvkNummer }
    t.strictSame(ids(await zakenOf(instantie, klant, nummers)), zakenWith(preset, klant, isVestiging(vestigingsnummer)))
    t.strictSame(await zakenOf(instantie, { soort: 'nietNatuurlijkPersoon', kvkNummer: '00009998' }, {}), [])
  })
}

t.test('what needs only the number that was asked does not wait for the register of companies', async t => {
  const instantie = await startInstantie({})
  t.teardown(instantie.close)
  await instantie.bron.warm()
  instantie.sim.reset()
  const nummers = Promise.withResolvers<Nummers>()
  const { bron } = instantie
  const vraag = { ...toVraag(onderneming, { zaken: alleZaken }), nummers: nummers.promise }
  const antwoord = bron.consult(vraag, contextWith()).zaken
  while (instantie.sim.count() < 3) await new Promise(setImmediate)
  nummers.resolve({ kvkNummer, gedeeltelijk: true })
  t.match(await antwoord, { status: 'gedeeltelijk' }, 'a number that could not be had is told')
})
