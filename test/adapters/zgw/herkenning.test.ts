import t from 'tap'
import { uuidBelow } from '../../../src/adapters/zgw/below.ts'
import { toHerkenning } from '../../../src/adapters/zgw/herkenning.ts'
import type { ZgwRol } from '../../../src/adapters/zgw/zaak-schema.ts'
import type { Klant } from '../../../src/klantbeeld/klant.ts'

const vandaag = '2026-11-23'
const inwoner: Klant = { soort: 'natuurlijkPersoon', burgerservicenummer: '999993653' }
const rechtspersoon: Klant = { soort: 'nietNatuurlijkPersoon', rsin: '999993653' }
const onderneming: Klant = { soort: 'nietNatuurlijkPersoon', kvkNummer: '99990018' }
const vestiging: Klant = { soort: 'vestiging', vestigingsnummer: '999900180001' }
const vestigingVan: Klant = { ...vestiging, kvkNummer: '99990018' }

const rol = (betrokkeneType: string, identificatie: object | null, over: object = {}): ZgwRol => ({
  betrokkeneType,
  betrokkeneIdentificatie: identificatie,
  ...over
})
const eigen = (over: object) => rol('natuurlijk_persoon', { inpBsn: '999993653' }, over)

const rows: readonly [string, Klant, ZgwRol, { found: boolean; own: boolean }][] = [
  ['a BSN of a natuurlijk persoon', inwoner, eigen({}), { found: true, own: true }],
  ['another BSN', inwoner, rol('natuurlijk_persoon', { inpBsn: '999999461' }), { found: false, own: false }],
  ['no identification', inwoner, rol('natuurlijk_persoon', null), { found: false, own: false }],
  [
    'the digits of the BSN as RSIN',
    inwoner,
    rol('niet_natuurlijk_persoon', { innNnpId: '999993653' }),
    { found: false, own: false }
  ],
  ['the BSN on a medewerker', inwoner, rol('medewerker', { inpBsn: '999993653' }), { found: false, own: false }],
  ['a rol that ended yesterday', inwoner, eigen({ eindeGeldigheid: '2026-11-22' }), { found: true, own: false }],
  ['a rol that ends today', inwoner, eigen({ eindeGeldigheid: vandaag }), { found: true, own: true }],
  ['a rol that begins tomorrow', inwoner, eigen({ beginGeldigheid: '2026-11-24' }), { found: true, own: false }],
  [
    'a rol with empty dates',
    inwoner,
    eigen({ beginGeldigheid: '', eindeGeldigheid: null }),
    { found: true, own: true }
  ],
  ['the RSIN', rechtspersoon, rol('niet_natuurlijk_persoon', { innNnpId: '999993653' }), { found: true, own: true }],
  ['the RSIN as BSN', rechtspersoon, eigen({}), { found: false, own: false }],
  [
    'the KVK number',
    onderneming,
    rol('niet_natuurlijk_persoon', { innNnpId: '', kvkNummer: '99990018' }),
    { found: true, own: true }
  ],
  [
    'a vestiging of the company',
    onderneming,
    rol('vestiging', { vestigingsNummer: '999900180001', kvkNummer: '99990018' }),
    { found: false, own: false }
  ],
  [
    'the vestiging under any company',
    vestiging,
    rol('vestiging', { vestigingsNummer: '999900180001', kvkNummer: '99990026' }),
    { found: true, own: true }
  ],
  [
    'the vestiging under its own company',
    vestigingVan,
    rol('vestiging', { vestigingsNummer: '999900180001', kvkNummer: '99990018' }),
    { found: true, own: true }
  ],
  [
    'the vestiging without a company',
    vestigingVan,
    rol('vestiging', { vestigingsNummer: '999900180001', kvkNummer: '' }),
    { found: true, own: true }
  ],
  [
    'the vestiging under another company',
    vestigingVan,
    rol('vestiging', { vestigingsNummer: '999900180001', kvkNummer: '99990026' }),
    { found: true, own: false }
  ]
]
for (const [what, klant, row, { found, own }] of rows) {
  const kind = 'rsin' in klant ? 'rechtspersoon' : klant.soort
  t.test(
    `${what} ${own ? 'is' : 'is not'} the ${kind}'s own rol${found ? '' : ', and was not searched for'}`,
    async t => {
      const herkenning = toHerkenning(klant)
      t.equal(herkenning.isFound(row), found)
      t.equal(herkenning.isOwn(row, vandaag), own)
    }
  )
}

t.test('each klant is searched on one number', async t => {
  t.strictSame(
    [inwoner, rechtspersoon, onderneming, vestigingVan].map(klant => toHerkenning(klant).filter),
    [
      { rol__betrokkeneIdentificatie__natuurlijkPersoon__inpBsn: '999993653' },
      { rol__betrokkeneIdentificatie__nietNatuurlijkPersoon__innNnpId: '999993653' },
      { rol__betrokkeneIdentificatie__nietNatuurlijkPersoon__kvkNummer: '99990018' },
      { rol__betrokkeneIdentificatie__vestiging__vestigingsNummer: '999900180001' }
    ]
  )
})

const base = 'https://oz.example/catalogi/api/v1'
const uuid = '00650000-0000-8000-8000-10000000000a'
const addresses: readonly [string, string | undefined][] = [
  [`${base}/zaaktypen/${uuid}`, uuid],
  [`${base}/zaaktypen/${uuid.toUpperCase()}`, uuid],
  [`${base}/zaaktypen/${uuid}?versie=2`, uuid],
  [`https://OZ.example:443/catalogi/api/v1/zaaktypen/${uuid}`, uuid],
  [`${base}/x/../zaaktypen/${uuid}`, uuid],
  [`${base}/statustypen/${uuid}`, undefined],
  [`${base}/zaaktypen/${uuid}/publish`, undefined],
  [`${base}/zaaktypen/../../../intern/${uuid}`, undefined],
  [`${base}/zaaktypen/%2e%2e/${uuid}`, undefined],
  [`${base}/zaaktypen/1`, undefined],
  [`http://oz.example/catalogi/api/v1/zaaktypen/${uuid}`, undefined],
  [`https://oz.example:8443/catalogi/api/v1/zaaktypen/${uuid}`, undefined],
  [`https://oz.example.evil.example/catalogi/api/v1/zaaktypen/${uuid}`, undefined],
  [`https://oz.example@evil.example/catalogi/api/v1/zaaktypen/${uuid}`, undefined],
  [`https://a:b@oz.example/catalogi/api/v1/zaaktypen/${uuid}`, undefined],
  [`/catalogi/api/v1/zaaktypen/${uuid}`, undefined],
  ['', undefined]
]
for (const [address, expected] of addresses) {
  t.test(`${address || 'no address'} ${expected ? 'lies' : 'does not lie'} below the base`, async t => {
    t.equal(uuidBelow(base, 'zaaktypen', address), expected)
    t.equal(uuidBelow(`${base}/`, 'zaaktypen', address), expected)
  })
}
