import t from 'tap'
import { toKlantbeeld } from '../../src/aggregate/klantbeeld.ts'
import { minimise } from '../../src/doelbinding/minimise.ts'
import type { Persoon, Zaak } from '../../src/klantbeeld/onderdelen.ts'
import type { Samengevoegd } from '../../src/klantbeeld/samengevoegd.ts'
import { bekendeVelden } from '../../src/wiring/contract.ts'
import { alles, bedrijf, planWith } from '../steun/register.ts'
import { contact, document, part, partij, persoonOf, zaak } from './gegevens.ts'

const shownUnder = (rules: object, merged: Samengevoegd): Samengevoegd => minimise(planWith(rules), merged).onderdelen

const persoon: Persoon = {
  burgerservicenummer: '999993653',
  leeftijd: 46,
  naam: { voornamen: 'A', geslachtsnaam: 'B', volledigeNaam: 'A B' },
  geboorte: { datum: { type: 'Datum', datum: '1980-01-01' }, plaats: { code: '0599', omschrijving: 'Rotterdam' } },
  partners: [
    { naam: { voornamen: 'P', geslachtsnaam: 'C' }, burgerservicenummer: '999990019' },
    { naam: { geslachtsnaam: 'D' } }
  ]
}

t.test('velden: a named field, a named group with all in it, and nothing else', async t => {
  for (const [velden, expected] of [
    [['leeftijd'], { leeftijd: 46 }],
    [['naam.voornamen'], { naam: { voornamen: 'A' } }],
    [['naam'], { naam: persoon.naam }],
    [['naam.voornamen', 'naam.volledigeNaam'], { naam: { voornamen: 'A', volledigeNaam: 'A B' } }],
    [['geboorte.plaats'], { geboorte: { plaats: { code: '0599', omschrijving: 'Rotterdam' } } }],
    [
      ['partners.naam.geslachtsnaam'],
      { partners: [{ naam: { geslachtsnaam: 'C' } }, { naam: { geslachtsnaam: 'D' } }] }
    ],
    [['overlijden'], {}]
  ] as const) {
    t.same(persoonOf(velden, persoon), expected, velden.join(', '))
  }
})

const filled: Samengevoegd = {
  contactgegevens: part(partij({ naam: 'N', interneNotitie: 'intern' })),
  zaken: part(
    zaak({
      toelichting: 'intern',
      status: { omschrijving: 'S', toelichting: 'intern' },
      statusgeschiedenis: [{ omschrijving: 'S', toelichting: 'intern' }],
      resultaat: { omschrijving: 'R', toelichting: 'intern' },
      besluiten: [{ identificatie: 'B', toelichting: 'intern' }]
    })
  ),
  documenten: part(document({ auteur: 'intern' })),
  contactmomenten: part(contact({ medewerkers: ['intern'] }))
}
/** Where an interne value is left, as paths. */
const internIn = (rules: object): string[] => {
  const { contactgegevens, zaken, documenten, contactmomenten } = shownUnder(rules, filled)
  const paths = (value: unknown, pad: string): string[] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, child]) => paths(child, Array.isArray(value) ? pad : `${pad}.${key}`))
      : value === 'intern'
        ? [pad]
        : []
  return Object.entries({ contactgegevens, zaken, documenten, contactmomenten }).flatMap(([naam, one]) =>
    paths(one?.items ?? [], naam)
  )
}

t.test('alle: every field but the interne velden, in each onderdeel', async t => {
  t.same(internIn(alles), [])
  const shown = shownUnder(alles, filled)
  t.same(shown.zaken?.items[0]?.status, { omschrijving: 'S' })
  t.same(shown.contactgegevens?.items, [partij({ naam: 'N' })])
  t.same(shown.documenten?.items, [document()])
  t.same(shown.contactmomenten?.items, [contact()])
})

t.test('interne velden: shown when the doel names them, one by one', async t => {
  const { contactgegevens, zaken, documenten, contactmomenten } = alles
  for (const [rules, expected] of [
    [
      { contactgegevens: { ...contactgegevens, interneVelden: ['interneNotitie'] } },
      ['contactgegevens.interneNotitie']
    ],
    [{ zaken: { ...zaken, interneVelden: ['toelichting'] } }, ['zaken.toelichting']],
    [{ zaken: { ...zaken, interneVelden: ['status.toelichting'] } }, ['zaken.status.toelichting']],
    [
      { zaken: { ...zaken, interneVelden: ['statusgeschiedenis.toelichting'] } },
      ['zaken.statusgeschiedenis.toelichting']
    ],
    [{ zaken: { ...zaken, interneVelden: ['besluiten.toelichting'] } }, ['zaken.besluiten.toelichting']],
    [{ zaken: { ...zaken, velden: ['resultaat.toelichting'] } }, ['zaken.resultaat.toelichting']],
    [{ zaken, documenten: { ...documenten, interneVelden: ['auteur'] } }, ['documenten.auteur']],
    [{ contactmomenten: { ...contactmomenten, interneVelden: ['medewerkers'] } }, ['contactmomenten.medewerkers']]
  ] as const) {
    t.same(internIn(rules), expected)
  }
})

t.test('interne velden: a named group does not take them along', async t => {
  const zaken = { vertrouwelijkheid: 'openbaar', velden: ['status', 'statusgeschiedenis', 'resultaat', 'besluiten'] }
  t.same(internIn({ zaken }), [])
  t.same(internIn({ zaken: { ...zaken, interneVelden: ['status.toelichting'] } }), ['zaken.status.toelichting'])
  t.same(shownUnder({ zaken }, filled).zaken?.items[0]?.status, { omschrijving: 'S' })
})

t.test('an item that keeps few fields still says where it came from, and keeps its warnings', async t => {
  const shown = shownUnder(
    { contactgegevens: { velden: ['naam'] }, zaken: { velden: ['startdatum'], vertrouwelijkheid: 'openbaar' } },
    {
      zaken: part(zaak({ onzeker: true })),
      contactgegevens: part(partij({ naam: 'N', voorkeurstaal: 'nld', geheimhouding: true }))
    }
  )
  t.same(shown.zaken?.items, [{ bron: 'b', id: 'z1', startdatum: '2026-01-01', onzeker: true }])
  t.same(shown.contactgegevens?.items, [{ bron: 'b', id: 'p1', naam: 'N', geheimhouding: true }])
})

t.test('bedrijf: of a company what the doel names, with the bron that says it', async t => {
  const ofKvk = {
    bron: 'kvk',
    kvkNummer: '99990018',
    rsin: '999993653',
    adressen: [{ soort: 'bezoekadres', plaats: 'Utrecht', straatnaam: 'Dijk' }],
    vestigingen: [{ vestigingsnummer: '000099990018', adres: 'Dijk 1' }]
  }
  for (const [velden, expected] of [
    ['alle', ofKvk],
    [['kvkNummer'], { bron: 'kvk', kvkNummer: '99990018' }],
    [['adressen.plaats'], { bron: 'kvk', adressen: [{ plaats: 'Utrecht' }] }],
    [['vestigingen'], { bron: 'kvk', vestigingen: ofKvk.vestigingen }],
    [['websites'], { bron: 'kvk' }]
  ] as const) {
    const { onderdelen } = minimise(planWith({ bedrijf: { velden } }, { klant: bedrijf }), { bedrijf: part(ofKvk) })
    t.same(onderdelen.bedrijf?.items, [expected], JSON.stringify(velden))
  }
})

t.test('gezag: of who has it over a child only the fields that are named', async t => {
  const given: Persoon = {
    leeftijd: 46,
    gezag: [
      { type: 'GezamenlijkGezag', minderjarige: { burgerservicenummer: '999990019', leeftijd: 7 }, toelichting: 'x' },
      { type: 'Voogdij', derden: [{ type: 'BekendeDerde', volledigeNaam: 'V', burgerservicenummer: '999991929' }] }
    ]
  }
  t.same(persoonOf(['leeftijd'], given), { leeftijd: 46 })
  t.same(persoonOf(['gezag.minderjarige.leeftijd', 'gezag.derden.volledigeNaam'], given), {
    gezag: [
      { type: 'GezamenlijkGezag', minderjarige: { leeftijd: 7 } },
      { type: 'Voogdij', derden: [{ type: 'BekendeDerde', volledigeNaam: 'V' }] }
    ]
  })
})

t.test('partners: one of a marriage that has ended is shown only with the end of it', async t => {
  const einde = { datum: { type: 'Datum', datum: '2020-01-01' } }
  const given: Persoon = {
    partners: [{ naam: { voornamen: 'N' } }, { naam: { voornamen: 'G' }, ontbindingHuwelijkPartnerschap: einde }]
  }
  t.same(persoonOf(['partners.naam'], given), { partners: [{ naam: { voornamen: 'N' } }] })
  t.same(persoonOf(['partners.naam', 'partners.ontbindingHuwelijkPartnerschap.datum'], given), given)
})

t.test('an onderdeel that is not in the plan is not in the answer, whatever the sources brought', async t => {
  t.same(Object.keys(shownUnder({ persoon: { velden: ['naam'] } }, { ...filled, persoon: part(persoon) })), ['persoon'])
})

const inNederland: Persoon = {
  verblijfplaats: { type: 'Adres', verblijfadres: { postcode: '1234AB', woonplaats: 'W' }, functieAdres: { code: 'W' } }
}
const abroad: Persoon = {
  verblijfplaats: { type: 'VerblijfplaatsBuitenland', verblijfadres: { regel1: 'R', land: { code: '5010' } } }
}
const regels = { adresregel1: '1', adresregel2: '2' }

t.test('Binnenland: the address in the Netherlands, and nothing of one abroad or unknown', async t => {
  const postcode = 'verblijfplaatsBinnenland.verblijfadres.postcode'
  for (const [veld, given, expected] of [
    ['verblijfplaatsBinnenland', inNederland, inNederland],
    [postcode, inNederland, { verblijfplaats: { type: 'Adres', verblijfadres: { postcode: '1234AB' } } }],
    ['verblijfplaatsBinnenland', abroad, {}],
    [postcode, abroad, {}],
    ['verblijfplaatsBinnenland', { verblijfplaats: { type: 'VerblijfplaatsOnbekend' } }, {}],
    ['verblijfplaatsBinnenland', { verblijfplaats: { verblijfadres: { postcode: '1234AB' } } }, {}],
    ['verblijfplaats', abroad, abroad],
    ['adresseringBinnenland', { adressering: { ...regels, aanhef: 'Geachte' } }, { adressering: regels }],
    ['adresseringBinnenland.adresregel2', { adressering: regels }, { adressering: { adresregel2: '2' } }],
    ['adresseringBinnenland', { adressering: { ...regels, land: { code: '5010' } } }, {}],
    ['adresseringBinnenland', { adressering: { ...regels, adresregel3: '3' } }, {}],
    ['adressering.adresregel1', { adressering: { ...regels, adresregel3: '3' } }, { adressering: { adresregel1: '1' } }]
  ] as const) {
    t.same(persoonOf([veld], given), expected, `${veld} of ${JSON.stringify(given)}`)
  }
})

t.test('warnings that the BRP sends unasked always survive: geheimhouding, opschorting, rni, verificatie', async t => {
  const warnings: Persoon = {
    geheimhoudingPersoonsgegevens: true,
    opschortingBijhouding: { reden: { code: 'E', omschrijving: 'emigratie' } },
    rni: [{ deelnemer: { code: '0101' }, categorie: 'Verblijfplaats', omschrijvingVerdrag: 'V' }],
    verificatie: { omschrijving: 'ok', datum: { type: 'Datum', datum: '2020-01-01' } }
  }
  t.same(persoonOf(['leeftijd'], { ...persoon, ...warnings }), { leeftijd: 46, ...warnings })
})

t.test('indicatieVastgesteldVerblijftNietOpAdres comes along with any part of the address that is shown', async t => {
  const flag = { indicatieVastgesteldVerblijftNietOpAdres: true }
  const given: Persoon = {
    verblijfplaats: { ...inNederland.verblijfplaats, ...flag },
    adressering: { ...regels, ...flag }
  }
  t.same(persoonOf(['verblijfplaats.functieAdres', 'adressering.adresregel1'], given), {
    verblijfplaats: { type: 'Adres', functieAdres: { code: 'W' }, ...flag },
    adressering: { adresregel1: '1', ...flag }
  })
})

t.test('inOnderzoek survives for what is shown, and does not name what is not', async t => {
  const sinds = { datumIngangOnderzoekPersoon: { type: 'Datum' } }
  const given: Persoon = {
    ...persoon,
    inOnderzoek: { burgerservicenummer: true, leeftijd: true, ...sinds },
    naam: { ...persoon.naam, inOnderzoek: { voornamen: true, geslachtsnaam: true, datumIngangOnderzoek: 'D' } },
    geboorte: { inOnderzoek: { datum: true } }
  }
  t.same(persoonOf(['leeftijd', 'naam.voornamen'], given), {
    leeftijd: 46,
    inOnderzoek: { leeftijd: true, ...sinds },
    naam: { voornamen: 'A', inOnderzoek: { voornamen: true, datumIngangOnderzoek: 'D' } }
  })
})

t.test('inOnderzoek of which only the date is left is not there: it would tell of what is not shown', async t => {
  const inOnderzoek = { burgerservicenummer: true, datumIngangOnderzoekPersoon: { type: 'Datum' } }
  const given: Persoon = { leeftijd: 46, inOnderzoek, naam: { voornamen: 'A', inOnderzoek: { geslachtsnaam: true } } }
  t.same(persoonOf(['leeftijd', 'naam.voornamen'], given), { leeftijd: 46, naam: { voornamen: 'A' } })
  t.same(persoonOf(['burgerservicenummer'], given), { inOnderzoek })
})

t.test(
  'links: a zaak has the ids of its documenten and klantcontacten only when the doel names these fields',
  async t => {
    const merged = { ...filled, contactmomenten: part(contact({ zaken: ['z1'] })) }
    const zaakUnder = (velden: string[]): Zaak | undefined => {
      const plan = planWith({ ...alles, zaken: { ...alles.zaken, velden } })
      const ids = { klantreferentie: 'r', verwerkingId: 't' }
      return toKlantbeeld(plan, minimise(plan, merged), ids).onderdelen.zaken?.gegevens?.[0]
    }
    const where = { bron: 'b', id: 'z1' }
    t.same(zaakUnder(['startdatum']), { ...where, startdatum: '2026-01-01' })
    t.same(zaakUnder(['documenten']), { ...where, documenten: ['d1'] })
    t.same(zaakUnder(['documenten', 'contactmomenten']), { ...where, documenten: ['d1'], contactmomenten: ['c1'] })
  }
)

t.test('the names that a register may use are those of the contract, with the Binnenland names of the BRP', async t => {
  for (const veld of [
    'naam.volledigeNaam',
    'geboorte.datum',
    'verblijfplaatsBinnenland.verblijfadres.postcode',
    'adresseringBinnenland',
    'partners.naam'
  ]) {
    t.ok(bekendeVelden.persoon.paden.has(veld), veld)
  }
  for (const veld of [
    'geboorte.datum.jaar',
    'geslacht.code',
    'bron',
    'id',
    'verblijfplaatsBinnenland.verblijfadres.land'
  ]) {
    t.notOk(bekendeVelden.persoon.paden.has(veld), veld)
  }
  t.ok(bekendeVelden.zaken.paden.has('status.toelichting'), 'an intern veld may be named')
  t.notOk(bekendeVelden.zaken.alle.includes('status.toelichting'), 'and is not in alle')
})
