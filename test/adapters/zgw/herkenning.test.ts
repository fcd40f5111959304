import t from 'tap'
import { uuidBelow } from '../../../src/adapters/zgw/below.ts'
import { toConventies } from '../../../src/adapters/zgw/conventies.ts'
import type { kvkConventies } from '../../../src/adapters/zgw/dialect-schema.ts'
import { isCertain, isFound, isOwn, toGezocht } from '../../../src/adapters/zgw/herkenning.ts'
import type { ZgwRol } from '../../../src/adapters/zgw/zaak-schema.ts'
import type { Klant, Nummers } from '../../../src/klantbeeld/klant.ts'

const vandaag = '2026-11-23'
const auto = toConventies({ kvk: 'auto' })
const configured = (...kvk: (typeof kvkConventies)[number][]) => toConventies({ kvk })

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
const nnp = (identificatie: object) => rol('niet_natuurlijk_persoon', identificatie)
const vest = (identificatie: object) => rol('vestiging', { vestigingsNummer: '999900180001', ...identificatie })

type Oordeel = 'strange' | 'found' | 'own' | 'certain'
type Row = readonly [what: string, klant: Klant, rol: ZgwRol, oordeel: Oordeel, nummers?: Nummers]

const rows: readonly Row[] = [
  ['a BSN of a natuurlijk persoon', inwoner, eigen({}), 'certain'],
  ['another BSN', inwoner, rol('natuurlijk_persoon', { inpBsn: '999999461' }), 'strange'],
  ['no identification', inwoner, rol('natuurlijk_persoon', null), 'strange'],
  ['the digits of the BSN as RSIN', inwoner, nnp({ innNnpId: '999993653' }), 'strange'],
  ['the BSN on a medewerker', inwoner, rol('medewerker', { inpBsn: '999993653' }), 'strange'],
  ['a rol that ended yesterday', inwoner, eigen({ eindeGeldigheid: '2026-11-22' }), 'found'],
  ['a rol that ends today', inwoner, eigen({ eindeGeldigheid: vandaag }), 'certain'],
  ['a rol that begins tomorrow', inwoner, eigen({ beginGeldigheid: '2026-11-24' }), 'found'],
  ['a rol with empty dates', inwoner, eigen({ beginGeldigheid: '', eindeGeldigheid: null }), 'certain'],
  ['the RSIN', rechtspersoon, nnp({ innNnpId: '999993653' }), 'certain'],
  ['the RSIN as BSN', rechtspersoon, eigen({}), 'strange'],
  ['the KVK number that belongs to the RSIN', rechtspersoon, nnp({ kvkNummer: '99990018' }), 'strange'],
  [
    'the KVK number that the register gave for the RSIN',
    rechtspersoon,
    nnp({ kvkNummer: '99990018' }),
    'certain',
    { kvkNummer: '99990018' }
  ],
  ['the RSIN that the register gave', onderneming, nnp({ innNnpId: '999993653' }), 'certain', { rsin: '999993653' }],
  [
    'the RSIN with the KVK number of another',
    onderneming,
    nnp({ innNnpId: '999993653', kvkNummer: '99990026' }),
    'found',
    { rsin: '999993653' }
  ],
  ['the KVK number', onderneming, nnp({ innNnpId: '', kvkNummer: '99990018' }), 'certain'],
  ['the KVK number in place of the RSIN', onderneming, nnp({ innNnpId: '99990018' }), 'certain'],
  ['the KVK number as a number of the municipality', onderneming, nnp({ annIdentificatie: '99990018' }), 'own'],
  ['the KVK number twice', onderneming, nnp({ annIdentificatie: '99990018', kvkNummer: '99990018' }), 'certain'],
  ['a vestiging of the company', onderneming, vest({ kvkNummer: '99990018' }), 'strange'],
  ['the company of the vestiging', vestigingVan, nnp({ kvkNummer: '99990018' }), 'strange'],
  ['the company of the vestiging in place of the RSIN', vestigingVan, nnp({ innNnpId: '99990018' }), 'strange'],
  ['the vestiging under any company', vestiging, vest({ kvkNummer: '99990026' }), 'own'],
  [
    'the vestiging under the company that the register gave',
    vestiging,
    vest({ kvkNummer: '99990018' }),
    'certain',
    { kvkNummer: '99990018' }
  ],
  [
    'the vestiging under another company than the register gave',
    vestiging,
    vest({ kvkNummer: '99990026' }),
    'found',
    { kvkNummer: '99990018' }
  ],
  ['the vestiging under its own company', vestigingVan, vest({ kvkNummer: '99990018' }), 'certain'],
  [
    'the vestiging as part of its company',
    vestigingVan,
    nnp({ kvkNummer: '99990018', vestigingsNummer: '999900180001' }),
    'certain'
  ],
  ['the vestiging without a company', vestigingVan, vest({ kvkNummer: '' }), 'own'],
  ['the vestiging under another company', vestigingVan, vest({ kvkNummer: '99990026' }), 'found']
]

const judge = (klant: Klant, row: ZgwRol, nummers: Nummers, conventies = auto): Oordeel => {
  const gezocht = toGezocht(klant, nummers, conventies)
  if (!gezocht.herkenningen.some(herkenning => isFound(herkenning)(row))) return 'strange'
  if (!isOwn(row, gezocht, vandaag)) return 'found'
  return isCertain(row, gezocht) ? 'certain' : 'own'
}

for (const [what, klant, row, oordeel, nummers = {}] of rows) {
  const kind = 'rsin' in klant ? 'rechtspersoon' : klant.soort
  t.test(`${what}, for a ${kind}, is ${oordeel}`, async t => {
    t.equal(judge(klant, row, nummers), oordeel)
  })
}

t.test('what the config names is certain, and what it does not name is not looked at', async t => {
  const ann = nnp({ annIdentificatie: '99990018' })
  t.equal(judge(onderneming, ann, {}, configured('annIdentificatie-kvk')), 'certain')
  t.equal(judge(onderneming, ann, {}, configured('kvkNummer')), 'strange')
  const ofVestiging = vest({ kvkNummer: '99990018' })
  t.equal(judge(onderneming, ofVestiging, {}, configured('vestiging-kvkNummer')), 'certain')
  t.equal(judge(vestigingVan, ofVestiging, {}, configured('vestiging-kvkNummer')), 'strange')
})

t.test('each klant is searched on his own numbers, in the order of the config', async t => {
  const sought = (klant: Klant, nummers: Nummers = {}, conventies = auto) =>
    toGezocht(klant, nummers, conventies).herkenningen.map(({ conventie, nummer }) => `${conventie.naam} ${nummer}`)
  t.strictSame(sought(inwoner), ['inpBsn 999993653'])
  t.strictSame(sought(rechtspersoon), ['innNnpId-rsin 999993653'])
  const byKvk = ['innNnpId-kvk 99990018', 'annIdentificatie-kvk 99990018', 'kvkNummer 99990018']
  t.strictSame(sought(onderneming), byKvk)
  t.strictSame(sought(onderneming, { rsin: '999993653' }), ['innNnpId-rsin 999993653', ...byKvk])
  t.strictSame(sought(onderneming, {}, configured('kvkNummer', 'innNnpId-kvk')), [
    'kvkNummer 99990018',
    'innNnpId-kvk 99990018'
  ])
  t.strictSame(sought(vestigingVan, { rsin: '999993653' }), [
    'vestigingsNummer 999900180001',
    'nnp-vestigingsNummer 999900180001'
  ])
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
