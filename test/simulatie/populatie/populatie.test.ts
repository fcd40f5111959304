import t from 'tap'
import type { BrpPersoon, Partner } from '../../../simulatie/populatie/brp-persoon.ts'
import { cast } from '../../../simulatie/populatie/cast.ts'
import { createPopulatie } from '../../../simulatie/populatie/populatie.ts'
import type { Bedrijf, Inwoner } from '../../../simulatie/populatie/types.ts'
import { createBrpValidator, needsUpstream } from '../brp/upstream.ts'

const settings = { seed: 1, inwoners: 2_000, bedrijven: 200, peildatum: '2026-11-01' }
const populatie = createPopulatie(settings)

const present = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error('expected to be there')
  return value
}
const inwonersOf = (from = populatie): Inwoner[] =>
  [...from.burgerservicenummers()].map(bsn => present(from.inwoner(bsn)))
const all = inwonersOf()
const personen = all.filter(inwoner => inwoner.inBrp).map(inwoner => inwoner.persoon)
const byBsn = new Map(personen.map(persoon => [persoon.burgerservicenummer, persoon]))
const bedrijven: Bedrijf[] = [...populatie.kvkNummers()].map(nummer => present(populatie.bedrijf(nummer)))

const year = ({ geboorte }: Pick<BrpPersoon, 'geboorte'>): number | undefined =>
  geboorte?.datum?.type === 'Datum' ? Number(geboorte.datum.datum.slice(0, 4)) : undefined

const adresOf = ({ verblijfplaats }: BrpPersoon): string | undefined =>
  verblijfplaats?.type === 'Adres' ? verblijfplaats.adresseerbaarObjectIdentificatie : undefined

const bondOf = (partner: Partner | undefined) => [
  partner?.soortVerbintenis,
  partner?.aangaanHuwelijkPartnerschap,
  partner?.ontbindingHuwelijkPartnerschap
]

const share = (matches: (persoon: BrpPersoon) => boolean): number => personen.filter(matches).length / personen.length

t.test('there are as many residents and companies as asked for, each with a number of their own', async t => {
  t.equal(all.length, settings.inwoners)
  t.equal(new Set(all.map(inwoner => inwoner.burgerservicenummer)).size, settings.inwoners)
  t.equal(bedrijven.length, settings.bedrijven)
})

t.test('the same settings give the same people, in any order of asking', async t => {
  const again = createPopulatie(settings)
  const backwards = [...again.burgerservicenummers()].reverse()
  for (const bsn of backwards.filter((_, i) => i % 40 === 0)) t.same(again.inwoner(bsn), populatie.inwoner(bsn))
  t.same(again.bedrijfAt(7), populatie.bedrijfAt(7))
})

t.test('another seed gives other people under the same numbers', async t => {
  const other = createPopulatie({ ...settings, seed: 2 })
  t.same([...other.burgerservicenummers()], [...populatie.burgerservicenummers()])
  const same = inwonersOf(other).filter(
    (inwoner, i) => inwoner.persoon.naam?.volledigeNaam === all[i]?.persoon.naam?.volledigeNaam
  )
  t.ok(same.length < 20)
})

t.test('a resident is the same person in a larger population', async t => {
  const larger = createPopulatie({ ...settings, inwoners: 1_000_000 })
  for (const inwoner of all.slice(0, 50)) t.same(larger.inwoner(inwoner.burgerservicenummer), inwoner)
  t.ok(larger.inwonerAt(1_000_000) ?? larger.inwonerAt(1_000_001))
})

t.test('place and number lead to the same resident, and nowhere outside the population', async t => {
  t.same(populatie.inwonerAt(634), populatie.inwoner('999993653'))
  for (const index of [-1, 0.5, 5_000, Number.NaN]) t.equal(populatie.inwonerAt(index), undefined)
  t.equal(populatie.inwoner('999900146'), undefined)
})

t.test('partners name each other, with the same bond', async t => {
  const bonds = personen.flatMap(persoon => (persoon.partners ?? []).map(partner => ({ persoon, partner })))
  t.ok(bonds.length > 300)
  const seenFrom = ({ persoon, partner }: (typeof bonds)[number]) => [persoon.burgerservicenummer, bondOf(partner)]
  const seenBack = ({ partner }: (typeof bonds)[number]) => {
    const back = byBsn.get(partner.burgerservicenummer)?.partners?.[0]
    return [back?.burgerservicenummer, bondOf(back)]
  }
  t.same(bonds.map(seenBack), bonds.map(seenFrom))
})

t.test('partners live at one address', async t => {
  const together = personen.filter(({ partners = [] }) => partners[0] && !partners[0].ontbindingHuwelijkPartnerschap)
  t.ok(together.length > 300)
  t.same(
    together.map(({ partners }) => adresOf(present(byBsn.get(partners?.[0]?.burgerservicenummer)))),
    together.map(adresOf)
  )
  t.ok(together.every(adresOf))
})

t.test('children and parents name each other, by the name and birth that their own entry has', async t => {
  const links = personen.flatMap(ouder => (ouder.kinderen ?? []).map(kind => ({ ouder, kind })))
  t.ok(links.length > 300)
  const own = links.map(({ kind }) => present(byBsn.get(kind.burgerservicenummer)))
  t.match(
    own.map(({ naam, geboorte }) => ({ naam, geboorte })),
    links.map(({ kind: { naam, geboorte } }) => ({ naam, geboorte }))
  )
  const ouders = own.map(persoon => persoon.ouders?.map(ouder => ouder.burgerservicenummer))
  t.ok(links.every(({ ouder }, i) => ouders[i]?.includes(ouder.burgerservicenummer)))
  const ages = links.map(({ ouder, kind }) => (year(kind) ?? Number.NaN) - (year(ouder) ?? Number.NaN))
  t.same(
    ages.filter(age => age < 20 || age > 46),
    []
  )
})

t.test('a minor lives with the first parent, and that parent has gezag', async t => {
  const minors = personen.filter(({ leeftijd = 99 }) => leeftijd < 18)
  t.ok(minors.length > 100)
  const ouders = minors.map(minor => present(byBsn.get(minor.ouders?.[0]?.burgerservicenummer)))
  t.same(
    minors.filter((minor, i) => adresOf(minor) !== adresOf(present(ouders[i]))),
    []
  )
  t.same(
    minors.map(({ burgerservicenummer }, i) =>
      ouders[i]?.gezag?.find(({ minderjarige }) => minderjarige.burgerservicenummer === burgerservicenummer)
    ),
    minors.map(minor => minor.gezag?.[0])
  )
})

t.test('the unusual is there, and rare', async t => {
  const cases: readonly [string, number, number, (persoon: BrpPersoon) => boolean][] = [
    ['geheimhouding', 0.01, 0.04, persoon => persoon.geheimhoudingPersoonsgegevens === true],
    ['deceased', 0.005, 0.05, persoon => persoon.opschortingBijhouding?.reden?.code === 'O'],
    ['emigrated', 0.002, 0.03, persoon => persoon.opschortingBijhouding?.reden?.code === 'E'],
    ['incomplete birth date', 0.004, 0.03, persoon => persoon.geboorte?.datum?.type !== 'Datum'],
    [
      'under investigation',
      0.004,
      0.03,
      ({ naam, geboorte, verblijfplaats }) =>
        [naam, geboorte, verblijfplaats].some(groep => groep?.inOnderzoek !== undefined)
    ],
    ['born abroad', 0.03, 0.2, persoon => persoon.geboorte?.land?.code !== '6030'],
    ['not Dutch', 0.01, 0.1, persoon => persoon.nationaliteiten?.[0]?.nationaliteit?.code !== '0001'],
    ['no ordinary address', 0.002, 0.04, ({ verblijfplaats }) => verblijfplaats?.type === 'Locatie']
  ]
  for (const [what, least, most, matches] of cases) {
    t.ok(share(matches) >= least && share(matches) <= most, `${what}: ${share(matches)}`)
  }
})

t.test('the deceased have no age and a date of death, whoever left has an address abroad', async t => {
  const suspended = (reden: string) => personen.filter(one => one.opschortingBijhouding?.reden?.code === reden)
  t.ok(suspended('O').every(({ leeftijd, overlijden }) => leeftijd === undefined && overlijden?.datum))
  t.ok(suspended('E').every(({ verblijfplaats }) => verblijfplaats?.type === 'VerblijfplaatsBuitenland'))
})

t.test('dossiers are small for most, and four in five are in the klantregister', async t => {
  const usual = all.filter(inwoner => inwoner.zaken <= 8 && inwoner.klantcontacten <= 15)
  t.ok(usual.length > 0.9 * all.length)
  t.ok(all.some(inwoner => inwoner.zaken > 8 && inwoner.zaken <= 20))
  const known = all.filter(inwoner => inwoner.inKlantregister).length / all.length
  t.ok(known > 0.75 && known < 0.85)
  t.ok(all.every(({ inKlantregister, klantcontacten }) => inKlantregister || klantcontacten === 0))
  const renamed = all.filter(
    ({ naam, naamInKlantregister }) => naam.geslachtsnaam !== naamInKlantregister.geslachtsnaam
  )
  t.ok(renamed.length > 20 && renamed.length < 120)
})

t.test('mail and telephone are nobody’s', async t => {
  const klanten = [...all, ...bedrijven]
  t.ok(klanten.every(({ email }) => /^[a-z0-9.]+@example\.nl$/.test(email)))
  t.ok(klanten.every(({ telefoonnummer }) => /^061234\d{4}$/.test(telefoonnummer)))
})

t.test('a company is found by each of its numbers, an eenmanszaak not by RSIN', async t => {
  const withRsin = bedrijven.filter(bedrijf => bedrijf.rsin !== undefined)
  t.same(
    withRsin,
    bedrijven.filter(bedrijf => bedrijf.rechtsvorm !== 'Eenmanszaak')
  )
  t.same(
    withRsin.map(({ rsin = '' }) => populatie.bedrijfByRsin(rsin)),
    withRsin
  )
  const vestigingen = bedrijven.flatMap(bedrijf => bedrijf.vestigingen.map(one => ({ bedrijf, ...one })))
  t.same(
    vestigingen.map(({ vestigingsnummer }) => populatie.bedrijfByVestiging(vestigingsnummer)),
    vestigingen.map(({ bedrijf }) => bedrijf)
  )
  t.equal(populatie.bedrijfByVestiging('000090000109'), undefined)
  t.equal(populatie.bedrijfByRsin('890000207'), undefined)
})

t.test('the cast is there whatever the seed', async t => {
  for (const seed of [1, 7, 42]) {
    const some = createPopulatie({ ...settings, seed, inwoners: 700, bedrijven: 21 })
    for (const { key, klant, vast } of cast) {
      const found =
        klant.soort === 'natuurlijkPersoon' ? some.inwoner(klant.burgerservicenummer) : some.bedrijf(klant.kvkNummer)
      if ('bestaatNiet' in vast) t.equal(found, undefined, key)
      else t.match(found, { zaken: vast.zaken, klantcontacten: vast.klantcontacten, inKlantregister: true }, key)
    }
    const [gezin, , , geheim, overleden, geemigreerd, alleen, , ander] = cast.map(({ klant }) =>
      klant.soort === 'natuurlijkPersoon' ? some.inwoner(klant.burgerservicenummer) : undefined
    )
    t.equal(gezin?.persoon.kinderen?.length, 3)
    t.equal(geheim?.persoon.geheimhoudingPersoonsgegevens, true)
    t.equal(overleden?.persoon.opschortingBijhouding?.reden?.code, 'O')
    t.equal(geemigreerd?.persoon.opschortingBijhouding?.reden?.code, 'E')
    t.equal(alleen?.inBrp, false)
    t.not(ander?.naamInKlantregister.geslachtsnaam, ander?.naam.geslachtsnaam)
  }
})

t.test('who is in no register stays so in a population that reaches beyond their number', async t => {
  const larger = createPopulatie({ ...settings, inwoners: 12_000 })
  t.equal(larger.inwoner('999900134'), undefined)
  t.ok(larger.inwoner('999900146'))
})

t.test('every person is a Persoon of BRP Personen 2.7, and nothing more', needsUpstream, async t => {
  const faults = createBrpValidator('Persoon')
  t.same(personen.flatMap(faults), [])
})
