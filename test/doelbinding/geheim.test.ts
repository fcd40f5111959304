import t from 'tap'
import { toKlantbeeld } from '../../src/aggregate/klantbeeld.ts'
import { toGeheimhouding } from '../../src/doelbinding/geheim.ts'
import { minimise } from '../../src/doelbinding/minimise.ts'
import type { Geheimhouding, Samengevoegd } from '../../src/klantbeeld/samengevoegd.ts'
import { alles, bedrijf, planWith } from '../steun/register.ts'
import { contact, document, part, partij, silent, zaak } from './gegevens.ts'

const geheim = part({ geheimhoudingPersoonsgegevens: true })
const open = part({ geheimhoudingPersoonsgegevens: false })

t.test('geheimhouding: one source that says so is enough, and a BRP that does not answer leaves it open', async t => {
  const rows: readonly [why: string, merged: Samengevoegd, expected: Geheimhouding][] = [
    ['the BRP says so', { persoon: geheim }, { status: 'ja', bronnen: ['b'] }],
    ['the BRP says no', { persoon: open }, { status: 'nee', bronnen: [] }],
    ['the BRP does not know the persoon', { persoon: part() }, { status: 'nee', bronnen: [] }],
    [
      'the klantregister says so',
      { contactgegevens: part(partij({ geheimhouding: true })) },
      { status: 'ja', bronnen: ['b'] }
    ],
    [
      'the klantregister says so, against the BRP',
      { persoon: open, contactgegevens: part(partij({ geheimhouding: true })) },
      { status: 'ja', bronnen: ['b'] }
    ],
    ['the BRP failed', { persoon: silent('storing') }, { status: 'onbekend', bronnen: ['brp'] }],
    ['the BRP was too late', { persoon: silent('tijdslimiet') }, { status: 'onbekend', bronnen: ['brp'] }],
    ['the BRP refused', { persoon: silent('geweigerd') }, { status: 'onbekend', bronnen: ['brp'] }],
    [
      'the BRP failed, the klantregister says so',
      { persoon: silent('storing'), contactgegevens: part(partij({ geheimhouding: true })) },
      { status: 'ja', bronnen: ['b'] }
    ],
    ['the BRP may not be asked', {}, { status: 'onbekend', bronnen: [] }],
    ['there is no BRP', { persoon: { ...part(), bronnen: [] } }, { status: 'onbekend', bronnen: [] }]
  ]
  for (const [why, merged, expected] of rows) t.same(toGeheimhouding(planWith(alles), merged), expected, why)
  const ofBedrijf = planWith(alles, { klant: bedrijf })
  t.same(toGeheimhouding(ofBedrijf, {}), { status: 'nee', bronnen: [] }, 'the BRP knows nothing of a bedrijf')
})

const adres = { postcode: '1234AB', woonplaats: 'W' }
const view = (persoon: Samengevoegd['persoon']): Samengevoegd => ({
  ...(persoon && {
    persoon: {
      ...persoon,
      items: persoon.items.map(item => ({
        ...item,
        naam: { volledigeNaam: 'A B' },
        adressering: {
          aanhef: 'Geachte',
          adresregel1: 'GEHEIM',
          adresregel2: 'GEHEIM',
          adresregel3: 'GEHEIM',
          land: { omschrijving: 'GEHEIM' }
        },
        verblijfplaats: { type: 'Adres', verblijfadres: { ...adres, officieleStraatnaam: 'GEHEIM' } }
      }))
    }
  }),
  contactgegevens: part(
    partij({
      naam: 'A B',
      digitaleAdressen: [{ adres: 'GEHEIM' }],
      correspondentieadres: { straatnaam: 'GEHEIM' },
      bezoekadres: { straatnaam: 'GEHEIM' }
    })
  ),
  zaken: part(
    zaak({
      omschrijving: 'Melding',
      toelichting: 'GEHEIM',
      status: { toelichting: 'GEHEIM' },
      statusgeschiedenis: [
        { omschrijving: 'S2', toelichting: 'GEHEIM' },
        { omschrijving: 'S1', toelichting: 'GEHEIM' }
      ],
      resultaat: { omschrijving: 'R', toelichting: 'GEHEIM' },
      besluiten: [{ identificatie: 'B1', toelichting: 'GEHEIM' }]
    })
  ),
  documenten: part(document({ beschrijving: 'GEHEIM', bestandsnaam: 'GEHEIM' })),
  contactmomenten: part(contact({ onderwerp: 'Vraag', inhoud: 'GEHEIM', reactie: 'GEHEIM' }))
})
const withInterneVelden = {
  ...alles,
  zaken: {
    vertrouwelijkheid: 'zeer_geheim',
    interneVelden: ['', 'status.', 'statusgeschiedenis.', 'resultaat.', 'besluiten.'].map(
      group => `${group}toelichting`
    )
  }
}
const shownOf = (persoon: Samengevoegd['persoon'], over: object) =>
  minimise(planWith(withInterneVelden, { over }), view(persoon)).onderdelen

t.test('without the right geheim no onderdeel tells where the klant lives or how to reach him', async t => {
  for (const [why, persoon] of [
    ['under geheimhouding', geheim],
    ['not known whether under geheimhouding', silent('storing')]
  ] as const) {
    const shown = shownOf(persoon, { geheim: false })
    t.notMatch(JSON.stringify(shown), /GEHEIM/, why)
    t.same(shown.contactgegevens?.items, [partij({ naam: 'A B' })])
    t.same(shown.documenten?.items, [document()])
    t.same(shown.contactmomenten?.items, [contact({ onderwerp: 'Vraag' })])
    t.match(shown.zaken?.items[0], {
      omschrijving: 'Melding',
      status: {},
      statusgeschiedenis: [{ omschrijving: 'S2' }, { omschrijving: 'S1' }],
      resultaat: { omschrijving: 'R' },
      besluiten: [{ identificatie: 'B1' }]
    })
  }
  t.same(shownOf(geheim, { geheim: false }).persoon?.items, [
    { geheimhoudingPersoonsgegevens: true, naam: { volledigeNaam: 'A B' }, adressering: { aanhef: 'Geachte' } }
  ])
})

t.test('geheimhouding that only the klantregister tells spreads to the BRP and all else', async t => {
  const merged = {
    ...view(open),
    contactgegevens: part(partij({ geheimhouding: true, bezoekadres: { stad: 'GEHEIM' } }))
  }
  t.notMatch(JSON.stringify(minimise(planWith(alles, { over: { geheim: false } }), merged).onderdelen), /GEHEIM/)
  const ofBedrijf = planWith(alles, { over: { geheim: false }, klant: bedrijf })
  t.notMatch(JSON.stringify(minimise(ofBedrijf, merged).onderdelen), /GEHEIM/, 'of a bedrijf too')
})

t.test('what the Handelsregister tells is public: it stays, also of a bedrijf under geheimhouding', async t => {
  const plan = planWith({ ...alles, bedrijf: {} }, { over: { geheim: false }, klant: bedrijf })
  const ofKvk = { bron: 'kvk', naam: 'Bakkerij', adressen: [{ plaats: 'Utrecht' }] }
  const { onderdelen, geheimhouding } = minimise(plan, {
    bedrijf: part(ofKvk),
    contactgegevens: part(partij({ geheimhouding: true, bezoekadres: { stad: 'GEHEIM' } }))
  })
  t.equal(geheimhouding.status, 'ja')
  t.same(onderdelen.bedrijf?.items, [ofKvk])
  t.notMatch(JSON.stringify(onderdelen.contactgegevens), /GEHEIM/)
})

t.test('with the right geheim, or without geheimhouding, all that the doel names is shown', async t => {
  const places = (shown: Samengevoegd) => JSON.stringify(shown).match(/GEHEIM/g)?.length
  for (const [persoon, right] of [
    [geheim, true],
    [silent('storing'), true],
    [open, true],
    [open, false]
  ] as const) {
    const shown = shownOf(persoon, { geheim: right })
    t.equal(places(shown), persoon.items.length === 0 ? 13 : 18, JSON.stringify([persoon.bronnen, right]))
  }
})

t.test(
  'a BRP that is asked along hides the address of who is under geheimhouding, and shows nothing of itself',
  async t => {
    const plan = planWith(alles, { over: { geheim: false }, include: ['contactgegevens'] })
    t.same(plan.meegevraagd, ['persoon'])
    for (const [persoon, soorten] of [
      [geheim, ['geheimhouding']],
      [silent('storing'), ['geheimhoudingOnbekend']]
    ] as const) {
      const beeld = toKlantbeeld(plan, minimise(plan, view(persoon)), { klantreferentie: 'r', verwerkingId: 't' })
      t.same(Object.keys(beeld.onderdelen), ['contactgegevens'])
      t.same(
        beeld.signalen.map(({ soort }) => soort),
        soorten
      )
      t.notMatch(JSON.stringify(beeld), /GEHEIM/)
    }
    t.match(JSON.stringify(minimise(plan, view(open)).onderdelen), /GEHEIM/, 'without geheimhouding it is shown')
  }
)

t.test('geheimhouding is a signaal on the whole view, with the right to see the address as well', async t => {
  const plan = planWith(alles)
  const beeld = toKlantbeeld(plan, minimise(plan, view(geheim)), { klantreferentie: 'r', verwerkingId: 't' })
  t.same(beeld.signalen[0], { soort: 'geheimhouding', bronnen: ['b'] })
})
