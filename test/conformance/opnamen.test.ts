import t from 'tap'
import type { z } from 'zod'
import { personenAntwoord } from '../../src/adapters/brp/persoon.ts'
import { betrokkene, klantcontactenPagina } from '../../src/adapters/klantinteracties/klantcontact-schema.ts'
import { digitaalAdres, partij as partijSchema } from '../../src/adapters/klantinteracties/partij-schema.ts'
import { toPartij } from '../../src/adapters/klantinteracties/to-partij.ts'
import { toConventies } from '../../src/adapters/zgw/conventies.ts'
import { documentSchema } from '../../src/adapters/zgw/document-schema.ts'
import { isOwn, toGezocht } from '../../src/adapters/zgw/herkenning.ts'
import { toZaak } from '../../src/adapters/zgw/to-zaak.ts'
import { typeSchema } from '../../src/adapters/zgw/type-schema.ts'
import {
  rollenPagina,
  statusSchema,
  zaakinformatieobjectenReeks,
  zaakSchema,
  zakenPagina
} from '../../src/adapters/zgw/zaak-schema.ts'
import { needsUpstream, readUpstream } from './openapi.ts'

type Body = Record<string, unknown>
type Recording = {
  readonly request: { readonly method: string; readonly url: string }
  readonly response: { readonly status: number; readonly body: unknown }
}

/** Bodies of the successful recorded answers whose address holds `path`. */
const recorded = (file: string, path: string): Body[] =>
  (JSON.parse(readUpstream(`recordings/${file}.json`)) as Recording[])
    .filter(({ request, response }) => request.url.includes(path) && response.status < 300)
    .map(({ response }) => response.body as Body)

const results = (file: string, path: string): Body[] =>
  recorded(file, path).flatMap(body => (Array.isArray(body.results) ? body.results : [body]))

const asPage = (items: readonly unknown[]) => ({ count: items.length, next: null, previous: null, results: items })

t.test('every recorded answer of the BRP is read', needsUpstream, async t => {
  const answers = recorded('brp', '/personen')
  t.ok(answers.length >= 15)
  for (const answer of answers) t.ok(personenAntwoord.safeParse(answer).success)
})

t.test('all official test persons are read, and what the contract names is left as it is', needsUpstream, async t => {
  const file: unknown = JSON.parse(readUpstream('brp-testdata/personen.json'))
  const personen = (Array.isArray(file) ? file : (file as Body).personen) as Body[]
  t.ok(personen.length >= 400)
  for (const persoon of personen) {
    const read = personenAntwoord.safeParse({ personen: [persoon] })
    const [found = {}] = read.data?.personen ?? []
    const { naam, geboorte, adressering, verblijfplaats, partners, nationaliteiten } = persoon
    const named = { naam, geboorte, adressering, verblijfplaats, partners, nationaliteiten }
    for (const [name, value] of Object.entries(named)) {
      const same = JSON.stringify(sorted(value)) === JSON.stringify(sorted((found as Body)[name]))
      if (!same) t.fail(`${name} of ${String(persoon.burgerservicenummer)} is read otherwise`)
    }
  }
})

/** With the keys of every object in order. */
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => [key, sorted(member)])
  )
}

// Each item by itself, strictly: a page of the adapter leaves out what it cannot read.
const readers: readonly [string, { file: string; path: string; key: string; schema: z.ZodType; count: number }][] = [
  ['zaken', { file: 'openzaak-zaken', path: '/zaken/api/v1/zaken', key: 'zaaktype', schema: zaakSchema, count: 2 }],
  ['statussen', { file: 'openzaak-zaken', path: '/statussen', key: 'statustype', schema: statusSchema, count: 1 }],
  [
    'documenten',
    {
      file: 'openzaak-documenten',
      path: '/enkelvoudiginformatieobjecten',
      key: 'bestandsnaam',
      schema: documentSchema,
      count: 2
    }
  ],
  ['partijen', { file: 'openklant', path: '/partijen', key: 'soortPartij', schema: partijSchema, count: 4 }],
  [
    'digitale adressen',
    { file: 'openklant', path: '/digitaleadressen', key: 'soortDigitaalAdres', schema: digitaalAdres, count: 12 }
  ]
]
for (const [what, { file, path, key, schema, count }] of readers) {
  t.test(`every recorded answer with ${what} is read`, needsUpstream, async t => {
    const items = results(file, path).filter(item => key in item)
    t.ok(items.length >= count)
    for (const item of items) t.strictSame(schema.safeParse(item).error?.issues ?? [], [])
  })
}

t.test('every recorded rol is read', needsUpstream, async t => {
  const rollen = results('openzaak-zaken', '/rollen').filter(item => 'betrokkeneType' in item)
  t.ok(rollen.length >= 7)
  t.match(rollenPagina.safeParse(asPage(rollen)), { success: true, data: { onleesbaar: 0 } })
})

t.test('a recorded klantcontact and its betrokkene are read', needsUpstream, async t => {
  const [made] = recorded('openklant', '/maak-klantcontact')
  const [contact] = klantcontactenPagina.parse(asPage([made?.klantcontact])).results
  t.match(contact, { uuid: Object(made?.klantcontact).uuid, vertrouwelijk: true })
  t.match(betrokkene.safeParse(made?.betrokkene), { success: true, data: { rol: 'klant' } })
})

t.test('every recorded list of zaakinformatieobjecten is read, a plain array as it is', needsUpstream, async t => {
  const lists = recorded('openzaak-zaken', '/zaakinformatieobjecten?')
  t.ok(lists.length >= 4)
  for (const list of lists)
    t.match(zaakinformatieobjectenReeks.safeParse(list), { success: true, data: { onleesbaar: 0 } })
})

t.test('every recorded type is read', needsUpstream, async t => {
  const kinds = ['/zaaktypen', '/statustypen', '/informatieobjecttypen', '/catalogussen']
  const types = kinds.flatMap(kind => results('openzaak-catalogi', kind))
  t.ok(types.length >= 8)
  for (const type of types) t.ok(typeSchema.safeParse(type).success)
  const domeinen = new Map(
    results('openzaak-catalogi', '/catalogussen')
      .map(found => typeSchema.parse(found))
      .map(({ url, domein }) => [url, domein])
  )
  const ofCatalogus = [
    ...results('openzaak-catalogi', '/zaaktypen'),
    ...results('openzaak-catalogi', '/informatieobjecttypen')
  ]
  for (const found of ofCatalogus) t.type(domeinen.get(typeSchema.parse(found).catalogus ?? ''), 'string')
})

t.test('a recorded rol proves its own BSN, and a medewerker with the same digits does not', needsUpstream, async t => {
  const rollen = results('openzaak-zaken', '/rollen')
  const [zaak] = results('openzaak-zaken', '/zaken/api/v1/zaken/').filter(item => 'zaaktype' in item)
  const page = zakenPagina.parse(asPage([{ ...zaak, _expand: { rollen } }]))
  const found = page.results[0]?._expand?.rollen ?? []
  const proven = (burgerservicenummer: string) => {
    const gezocht = toGezocht({ soort: 'natuurlijkPersoon', burgerservicenummer }, {}, toConventies({ kvk: 'auto' }))
    return found.filter(rol => isOwn(rol, gezocht, '2026-11-23')).map(({ betrokkeneType }) => betrokkeneType)
  }
  t.ok(rollen.some(({ betrokkeneType }) => betrokkeneType === 'medewerker'))
  t.strictSame([...new Set(proven('123456782'))], ['natuurlijk_persoon'])
  t.strictSame(proven('999993653'), [])
})

t.test('a recorded zaak and partij are told without anything empty', needsUpstream, async t => {
  const [zaak] = results('openzaak-zaken', '/zaken/api/v1/zaken/').filter(item => 'zaaktype' in item)
  const [read] = zakenPagina.parse(asPage([zaak])).results
  const base = 'http://localhost:8003/zaken/api/v1'
  const type = { url: '', identificatie: 'ZT-001', omschrijving: 'Test' }
  const zaaktype = { type, naam: 'ZT-001', domein: undefined }
  const told = read && toZaak(read, { bron: 'oz', base, zaaktype, typen: new Map(), rollen: [], isUncertain: false })
  t.strictSame(told?.zaaktype, { identificatie: 'ZT-001', omschrijving: 'Test' })
  t.match(told, { bron: 'oz', id: zaak?.uuid, identificatie: zaak?.identificatie, afgerond: false, deelzaken: [] })
  const [partij] = results('openklant', '/partijen?').filter(item => 'partijIdentificatie' in item)
  const toldPartij = toPartij(partijSchema.parse(partij), { bron: 'ok', onzeker: false, metNotitie: true })
  t.match(toldPartij, { bron: 'ok', id: partij?.uuid, soortPartij: partij?.soortPartij })
  t.notMatch(JSON.stringify([told, toldPartij]), /""|null|undefined|\{\}/)
})
