import t, { type Test } from 'tap'
import { isAbsent, readOfficial, readRecordings } from './official.ts'
import { base, bedrijfOf, type Item, identificatie, inwonerOf, start } from './start.ts'

const skip = isAbsent && 'no official document and recordings beside the project'

const prepare = async (t: Test) => {
  const started = await start(t)
  const { burgerservicenummer } = inwonerOf(started, 'vijftigZaken')
  const ofInwoner = (prefix: string) => identificatie(prefix, 'bsn', burgerservicenummer)
  const [partij] = await started.list(`partijen?${ofInwoner('partijIdentificator__')}`)
  const ofPartij = `hadBetrokkene__wasPartij__uuid=${partij?.uuid}`
  const [contact] = await started.list(`klantcontacten?${ofPartij}&leiddeTotInterneTaken=true`)
  if (!partij || !contact) throw new Error('the cast has no partij with a contact that led to an interne taak')
  return { ...started, ofInwoner, bedrijf: bedrijfOf(started, 'drieVestigingen'), partij, contact }
}
type Prepared = Awaited<ReturnType<typeof prepare>>

// Path, a question with results, schema of the list and of one item.
const resourcesOf = ({ ofInwoner, bedrijf, contact }: Prepared) =>
  [
    ['partijen', ofInwoner('partijIdentificator__'), 'PaginatedExpandPartijList', 'ExpandPartij'],
    [
      'partijen',
      identificatie('partijIdentificator__', 'kvk_nummer', bedrijf.kvkNummer),
      'PaginatedExpandPartijList',
      'ExpandPartij'
    ],
    [
      'partijen',
      identificatie('subIdentificatorVan__', 'kvk_nummer', bedrijf.kvkNummer),
      'PaginatedExpandPartijList',
      'ExpandPartij'
    ],
    [
      'partij-identificatoren',
      `partijIdentificatorObjectId=${bedrijf.kvkNummer}`,
      'PaginatedPartijIdentificatorList',
      'PartijIdentificator'
    ],
    [
      'digitaleadressen',
      ofInwoner('verstrektDoorPartij__partijIdentificator__'),
      'PaginatedExpandDigitaalAdresList',
      'ExpandDigitaalAdres'
    ],
    [
      'klantcontacten',
      ofInwoner('hadBetrokkene__wasPartij__partijIdentificator__'),
      'PaginatedExpandKlantcontactList',
      'ExpandKlantcontact'
    ],
    ['betrokkenen', ofInwoner('wasPartij__partijIdentificator__'), 'PaginatedExpandBetrokkeneList', 'ExpandBetrokkene'],
    ['onderwerpobjecten', 'pageSize=500', 'PaginatedOnderwerpobjectList', 'Onderwerpobject'],
    ['internetaken', `klantcontact__uuid=${contact.uuid}`, 'PaginatedInterneTaakList', 'InterneTaak'],
    ['actoren', '', 'PaginatedActorList', 'Actor']
  ] as const

t.test('list and detail, expanded or not, are as the official document has them', { skip }, async t => {
  const official = readOfficial()
  const prepared = await prepare(t)
  const { ask } = prepared

  for (const [path, question, listSchema, itemSchema] of resourcesOf(prepared)) {
    await t.test(`${path}?${question.split('=')[0]}`, async t => {
      const expand = official.expandOf(`/${path}`)
      const plain = await ask(`${path}?${question}`)
      const expanded = await ask(`${path}?${question}&${expand}`)
      t.match([plain, expanded], [{ status: 200 }, { status: 200 }])
      t.match(plain.headers, { 'api-version': '0.9.0', 'content-type': /^application\/json/ })
      t.equal(official.errorsOf(listSchema, plain.body), null)
      t.equal(official.errorsOf(listSchema, expanded.body), null)

      const [first, ...others] = expanded.body.results ?? []
      const detail = await ask(`${path}/${first?.uuid}?${expand}`)
      t.same(detail.body, first)
      t.equal(official.errorsOf(itemSchema, detail.body), null)

      for (const item of [first, ...others]) {
        const keys = Object.keys(item ?? {}).filter(key => key !== '_expand')
        const declared = official.propertiesOf(itemSchema, item?.soortPartij ?? item?.soortActor)
        t.same(keys.sort(), [...declared].sort())
      }
    })
  }
})

t.test('every parameter of the official document is known, and no other', { skip }, async t => {
  const official = readOfficial()
  const prepared = await prepare(t)
  const example = ({ type, format, enum: choices }: { readonly [key: string]: unknown }): string => {
    if (Array.isArray(choices)) return String(choices[0])
    if (format === 'uuid') return prepared.partij.uuid
    if (format === 'uri') return prepared.partij.url
    if (format === 'date') return '2026-01-01'
    if (format === 'date-time') return '2026-01-01T10:00:00Z'
    return type === 'boolean' ? 'true' : '1'
  }

  for (const path of new Set(resourcesOf(prepared).map(([path]) => path))) {
    const query = new URLSearchParams()
    for (const { name, schema } of official.parametersOf(`/${path}`)) {
      if (name !== 'expand') query.set(name, example(schema))
    }
    t.ok(query.size > 5)
    t.match(await prepared.ask(`${path}?${query}`), { status: 200, body: { count: 0, results: [] } }, path)
    query.set('zaak', '1')
    t.match(await prepared.ask(`${path}?${query}`), { status: 400, body: { status: 400, code: 'invalid' } }, path)
  }
})

// What API 0.4.1, that was recorded, did not have yet.
const newer = ['referentienummer', 'reactie', 'hoofdOnderwerpType', 'verdereActieOndernomen', 'metadata', '_expand']
// Lists and links that may be empty on one side: their own keys are compared elsewhere.
const related = [
  'betrokkenen',
  'digitaleAdressen',
  'voorkeursDigitaalAdres',
  'gingOverOnderwerpobjecten',
  'hadBetrokkenActoren',
  'leiddeTotInterneTaken'
]

const keysOf = (value: unknown, path = ''): readonly string[] => {
  if (Array.isArray(value)) return value.length === 0 ? [] : keysOf(value[0], `${path}[]`)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value)
    .filter(([key]) => !newer.includes(key))
    .flatMap(([key, inner]) => [`${path}.${key}`, ...(related.includes(key) ? [] : keysOf(inner, `${path}.${key}`))])
    .sort()
}

t.test('records have the keys, of groups too, that were recorded at a real Open Klant', { skip }, async t => {
  const { list, ask, ofInwoner, bedrijf, partij, contact } = await prepare(t)
  const recordings = readRecordings()
  const recorded = (part: string): readonly Item[] =>
    recordings
      .filter(({ request }) => request.url.includes(part))
      .flatMap(({ response }) => response.body.results ?? [])
  const made = recordings.find(({ request }) => request.url.endsWith('/maak-klantcontact'))?.response.body ?? {}
  const ofBedrijf = identificatie('partijIdentificator__', 'kvk_nummer', bedrijf.kvkNummer)
  const ofAdres = ofInwoner('verstrektDoorPartij__partijIdentificator__')

  const pairs = [
    ['persoon', partij, recorded('/partijen?').find(({ soortPartij }) => soortPartij === 'persoon')],
    [
      'organisatie',
      (await list(`partijen?${ofBedrijf}`))[0],
      recorded('/partijen?').find(({ soortPartij }) => soortPartij === 'organisatie')
    ],
    ['digitaal adres', (await list(`digitaleadressen?${ofAdres}`))[0], recorded('/digitaleadressen?')[0]],
    ['klantcontact', contact, made.klantcontact],
    ['betrokkene', (await list(`betrokkenen?hadKlantcontact__uuid=${contact.uuid}`))[0], made.betrokkene],
    ['onderwerpobject', (await list('onderwerpobjecten?pageSize=1'))[0], made.onderwerpobject]
  ] as const
  for (const [what, ours, theirs] of pairs) {
    t.ok(keysOf(theirs).length > 4, `${what} was recorded`)
    t.same(keysOf(ours), keysOf(theirs), what)
  }

  const unknown = identificatie('verstrektDoorPartij__partijIdentificator__', 'kvk_nummer', '00000000')
  const empty = recordings.find(({ response }) => response.body.count === 0)?.response.body
  t.same((await ask(`digitaleadressen?${unknown}`)).body, empty, 'an empty list')
  t.equal(new URL(recorded('/partijen?')[0]?.url ?? '').pathname.startsWith(`${base}/partijen/`), true)
  t.equal(new URL(partij.url).pathname, `${base}/partijen/${partij.uuid}`)
})
