import t from 'tap'
import { toTaak as toObjecttaak } from '../../../src/adapters/objecten/to-taak.ts'
import { isGeadresseerd, toGeadresseerden } from '../../../src/adapters/taken/geadresseerde.ts'
import { toTaakstatus } from '../../../src/adapters/taken/status.ts'
import { toUitvoering } from '../../../src/adapters/taken/uitvoering.ts'
import { isSameUrn, toKlantUrn } from '../../../src/adapters/vtb/klant-urn.ts'
import type { Klant } from '../../../src/klantbeeld/klant.ts'
import { documentOfUrn, zaakOfUrn } from '../../../src/klantbeeld/urn.ts'

const statussen = {
  open: ['open'],
  afgerond: ['ingediend', 'afgerond', 'uitgevoerd', 'verwerkt', 'gesloten'],
  geannuleerd: ['afgebroken', 'niet_uitgevoerd', 'ingetrokken'],
  onbekend: ['', 'OPEN ', 'nieuw', undefined]
}
for (const [expected, all] of Object.entries(statussen)) {
  t.test(`requirement 93: ${all.join(', ')} is shown as ${expected}`, async t => {
    for (const status of all) t.equal(toTaakstatus(status), expected)
  })
}

const where = { taakUrl: 'https://mijn.example/taken/{id}?x={id}', id: 'a/b' }
const links: readonly [string, string | undefined, string][] = [
  ['the address of the source', 'https://afspraken.example/maken', 'https://afspraken.example/maken'],
  ['the template, without one', undefined, 'https://mijn.example/taken/a%2Fb?x=a%2Fb'],
  ['the template, for a script', 'javascript:alert(1)', 'https://mijn.example/taken/a%2Fb?x=a%2Fb'],
  [
    'the template, for what can be read on the way',
    'http://afspraken.example',
    'https://mijn.example/taken/a%2Fb?x=a%2Fb'
  ],
  ['the template, for words', 'bel ons', 'https://mijn.example/taken/a%2Fb?x=a%2Fb']
]
for (const [what, link, fallbackUrl] of links) {
  t.test(`requirement 95: an open task goes on at ${what}`, async t => {
    t.strictSame(toUitvoering({ type: 'url', link }, where), { type: 'url', fallbackUrl })
  })
}

const bsn: Klant = { soort: 'natuurlijkPersoon', burgerservicenummer: '999993653' }
const bedrijf: Klant = { soort: 'nietNatuurlijkPersoon', kvkNummer: '99990018' }
const vestiging: Klant = { soort: 'vestiging', vestigingsnummer: '000099990018', kvkNummer: '99990018' }
const nummers = { kvkNummer: '99990018', rsin: '999993653' }

const geadresseerden: readonly [string, Klant, string, string, boolean][] = [
  ['a person by BSN', bsn, 'bsn', '999993653', true],
  ['whatever the case of the kind', bsn, 'BSN', '999993653', true],
  ['another person', bsn, 'bsn', '999990019', false],
  ['a company whose RSIN is the BSN', bsn, 'rsin', '999993653', false],
  ['an unknown kind with the number', bsn, 'anders', '999993653', false],
  ['a company by KVK number', bedrijf, 'kvk', '99990018', true],
  ['a company by RSIN', bedrijf, 'rsin', '999993653', true],
  ['a person whose BSN is the RSIN', bedrijf, 'bsn', '999993653', false],
  ['a vestiging of the company', bedrijf, 'vestigingsnummer', '000099990018', false],
  ['the vestiging itself', vestiging, 'vestigingsnummer', '000099990018', true],
  ['the company of the vestiging', vestiging, 'kvk', '99990018', false]
]
for (const [what, klant, type, value, expected] of geadresseerden) {
  t.test(`kind and number together say whose a record is: ${what} ${expected ? 'is' : 'is not'} the klant`, async t => {
    t.equal(isGeadresseerd(toGeadresseerden(klant, klant === bsn ? {} : nummers))({ type, value }), expected)
  })
}

t.test('Open VTB names each kind of klant in its own way', async t => {
  t.equal(toKlantUrn(bsn, {}), 'urn:nld:brp:bsn:999993653')
  t.equal(toKlantUrn(bedrijf, nummers), 'urn:nld:hr:kvknummer:99990018')
  t.equal(toKlantUrn(vestiging, nummers), 'urn:nld:hr:kvknummer:99990018:vestigingsnummer:000099990018')
  t.equal(toKlantUrn({ soort: 'vestiging', vestigingsnummer: '000099990018' }, {}), undefined)
  t.ok(isSameUrn('URN:NLD:brp:bsn:1', 'urn:nld:brp:bsn:1'))
  t.notOk(isSameUrn('urn:nld:hr:kvknummer:1', 'urn:nld:hr:kvknummer:1:vestigingsnummer:2'))
})

t.test('a URN leads to a zaak by uuid or by number, and to a document by uuid', async t => {
  t.equal(zaakOfUrn('urn:nld:gemeenteutrecht:zaak:zaaknummer:000350165'), '000350165')
  t.equal(zaakOfUrn('urn:nld:x:zaak:uuid:717815F6-1939-4fd2-93f0-83d25bad154e'), '717815f6-1939-4fd2-93f0-83d25bad154e')
  t.equal(zaakOfUrn('urn:nld:x:product:uuid:717815f6-1939-4fd2-93f0-83d25bad154e'), undefined)
  t.equal(
    documentOfUrn('urn:nld:x:informatieobject:uuid:717815f6-1939-4fd2-93f0-83d25bad154e'),
    '717815f6-1939-4fd2-93f0-83d25bad154e'
  )
})

const config = { id: 'objecten', taakUrl: where.taakUrl, urnNaamruimte: 'voorbeeld' } as Parameters<
  typeof toObjecttaak
>[1]
const identificatie = { type: 'bsn', value: '999993653' }
const object = (data: object) => ({ uuid: 'u1', type: 't', record: { data: { identificatie, ...data } } })
const at = 'https://mijn.example/taken/u1?x=u1'

const vormen: readonly [string, object, object][] = [
  [
    'taak version 1',
    { title: 'Check loan', status: 'open', formulier: { type: 'object', value: 'x' }, data: { a: 1 } },
    { titel: 'Check loan', status: 'open', uitvoering: { type: 'portaalformulier', fallbackUrl: at } }
  ],
  [
    'taak version 2',
    {
      titel: 'Check loan',
      status: 'afgerond',
      soort: 'url',
      url: { uri: 'https://google.com' },
      koppeling: { registratie: 'zaak', uuid: 'Z1' },
      verloopdatum: '2023-09-20T18:25:43.524Z'
    },
    {
      titel: 'Check loan',
      status: 'afgerond',
      deadline: '2023-09-20T20:25:43+02:00',
      context: { urn: 'urn:nld:voorbeeld:zaak:uuid:Z1' },
      zaken: ['z1']
    }
  ],
  [
    'externe klanttaak 1.1.1',
    {
      titel: 'Betaal',
      status: 'open',
      soort: 'ogonebetaling',
      ogonebetaling: { bedrag: 147.43, betaalkenmerk: 'k', pspid: 'p' },
      koppeling: { registratie: 'product', value: 'P1' }
    },
    {
      titel: 'Betaal',
      status: 'open',
      context: { urn: 'urn:nld:voorbeeld:product:uuid:P1' },
      uitvoering: { type: 'betaling', fallbackUrl: at }
    }
  ]
]
for (const [what, data, expected] of vormen) {
  t.test(`requirement 93: ${what} becomes the one form of a task`, async t => {
    t.strictSame(toObjecttaak(object(data), config), { ...expected, bron: 'objecten', id: 'u1' })
  })
}
