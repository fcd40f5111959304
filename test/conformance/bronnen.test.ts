import { readFileSync } from 'node:fs'
import t from 'tap'
import { needsUpstream, parseDocument, readUpstream } from './openapi.ts'
import { compareDocuments } from './subset.ts'

const readOurs = (name: string) =>
  parseDocument(readFileSync(new URL(`../../openapi/bronnen/${name}.openapi.yaml`, import.meta.url), 'utf8'))

/** What differs from a document on purpose or by a fault in it, each with the reason. */
type Exceptions = Readonly<Record<string, string>>

const openZaak = 'Open Zaak has it, the standard has not: another supplier may pass it over'

const asInteger = 'Open Zaak’s document is generated with a fault in this type; it is an address'
const crs = 'the standard asks for it on every call of /zaken, and Open Zaak lets it pass'

const openZaakZaken: Exceptions = {
  'GET /zaken header Content-Crs: not in the official document': crs,
  'GET /zaken/{uuid} header Content-Crs: not in the official document': crs,
  'GET /rollen query zaak: string, officially integer': asInteger,
  'GET /statussen query zaak: string, officially integer': asInteger,
  'GET /zaakinformatieobjecten query zaak: string, officially integer': asInteger
}

const expanded = 'the standard describes in words only what expand gives'
const commas = 'text with commas, which is how an array stands in a query'

const vngZaken: Exceptions = {
  'GET /zaken query pageSize: not in the official document': openZaak,
  'GET /zaken answer.results[]._expand: not in the official document': expanded,
  'GET /zaken/{uuid} answer._expand: not in the official document': expanded,
  'GET /zaken/{uuid} query expand: array, officially string': commas,
  'GET /zaken/{uuid} query expand[]: not in the official document': commas,
  ...Object.fromEntries(
    ['GET /zaken answer.results[]', 'GET /zaken/{uuid} answer', 'POST /zaken/_zoek answer.results[]'].flatMap(place =>
      ['laatstGemuteerd', 'laatstGeopend'].map(field => [`${place}.${field}: not in the official document`, openZaak])
    )
  ),
  'GET /rollen answer.results[].authenticatieContext: not in the official document': openZaak,
  'GET /rollen answer.results[].beginGeldigheid: not in the official document': openZaak,
  'GET /rollen answer.results[].eindeGeldigheid: not in the official document': openZaak,
  'POST /zaken/_zoek body.rol__betrokkeneIdentificatie__nietNatuurlijkPersoon__vestigingsNummer: not in the official document':
    openZaak,
  'POST /zaken/_zoek body.rol__betrokkeneIdentificatie__vestiging__kvkNummer: not in the official document': openZaak,
  'POST /zaken/_zoek query pageSize: not in the official document': openZaak,
  'POST /zaken/_zoek body.rol__betrokkeneIdentificatie__nietNatuurlijkPersoon__kvkNummer: not in the official document':
    openZaak,
  'POST /zaken/_zoek body.ordering: array, officially string': 'Open Zaak takes a list',
  'POST /zaken/_zoek body.ordering[]: not in the official document': 'Open Zaak takes a list',
  'POST /zaken/_zoek body.expand: array, officially string': 'Open Zaak takes a list',
  'POST /zaken/_zoek body.expand[]: not in the official document': 'Open Zaak takes a list',
  'POST /zaken/_zoek answer.results[]._expand: not in the official document': expanded
}

const misspelt = 'the standard’s document was generated with a fault in this name; servers know uuid__in'

const vngDocumenten: Exceptions = {
  'POST /enkelvoudiginformatieobjecten/_zoek query pageSize: not in the official document': openZaak,
  'POST /enkelvoudiginformatieobjecten/_zoek body.uuid__in: not in the official document': misspelt,
  'POST /enkelvoudiginformatieobjecten/_zoek body.uuid_In: required and not sent': misspelt
}

const rows: readonly [string, string, Exceptions][] = [
  ['brp-personen', 'brp-personen-2.7.0', {}],
  ['zgw-zaken', 'openzaak-zaken-1.5.1', openZaakZaken],
  ['zgw-zaken', 'vng-zaken-1.5.1', vngZaken],
  ['zgw-catalogi', 'openzaak-catalogi-1.3.1', {}],
  ['zgw-documenten', 'openzaak-documenten-1.4.2', {}],
  ['zgw-documenten', 'vng-documenten-1.5.0', vngDocumenten],
  ['zgw-besluiten', 'vng-besluiten-1.1.0', {}],
  ['zgw-besluiten', 'openzaak-besluiten-1.1.0', {}],
  ['klantinteracties', 'openklant-klantinteracties-0.9.0', {}]
]

for (const [name, official, exceptions] of rows) {
  t.test(`what ${name} asks and reads is part of ${official}`, needsUpstream, async t => {
    const ours = readOurs(name)
    const differences = compareDocuments({ ours, official: parseDocument(readUpstream(`${official}.openapi.yaml`)) })
    t.strictSame(
      differences.filter(difference => !(difference in exceptions)),
      []
    )
    t.strictSame(
      Object.keys(exceptions).filter(exception => !differences.includes(exception)),
      [],
      'no exception without its difference'
    )
  })
}

t.test('each of our documents says the version of the official one', needsUpstream, async t => {
  for (const [name, official] of rows.filter(([, official]) => !official.startsWith('vng-'))) {
    const { version } = parseDocument(readUpstream(`${official}.openapi.yaml`)).info
    t.equal(readOurs(name).info.version, version, name)
  }
})
