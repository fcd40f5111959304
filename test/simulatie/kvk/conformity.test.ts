import t from 'tap'
import { createValidator, readRecordings, shapeOf, skip } from './official.ts'
import { start } from './start.ts'

const started = await start(t)
const { ask, bedrijven } = started

const all = (paths: readonly string[]) => Promise.all(paths.map(path => ask(path)))
const ofBedrijven = (toPath: (kvkNummer: string) => string) => bedrijven.map(({ kvkNummer }) => toPath(kvkNummer))

const zoeken = ofBedrijven(nummer => `v2/zoeken?kvkNummer=${nummer}&inclusiefInactieveRegistraties=true`)
const basisprofielen = ofBedrijven(nummer => `v1/basisprofielen/${nummer}`)
const vestigingsprofielen = bedrijven.flatMap(bedrijf =>
  bedrijf.vestigingen.map(({ vestigingsnummer }) => `v1/vestigingsprofielen/${vestigingsnummer}`)
)

const soorten = [
  ['zoeken', 'Resultaat', zoeken],
  ['basisprofiel', 'Basisprofiel', basisprofielen],
  ['basisprofiel', 'Eigenaar', basisprofielen.map(path => `${path}/eigenaar`)],
  ['basisprofiel', 'Vestiging', basisprofielen.map(path => `${path}/hoofdvestiging`)],
  ['basisprofiel', 'VestigingList', basisprofielen.map(path => `${path}/vestigingen`)],
  ['vestigingsprofiel', 'Vestiging', vestigingsprofielen]
] as const

for (const [document, schema, paths] of soorten) {
  t.test(`every ${schema} is as the document of ${document} has it, and nothing more`, { skip }, async t => {
    const errorsOf = createValidator(document, schema)
    const answers = (await all(paths)).filter(({ status }) => status === 200)
    t.ok(answers.length > paths.length * 0.8)
    for (const { body } of answers) t.same(errorsOf(body), null)
  })
}

const upToDigits = (text: string) => text.replaceAll(/\d+/g, '0')

/** What was asked: `v1/basisprofielen`. */
const kindOf = (url: string) => /api\/(v\d\/[a-z]+)/.exec(url)?.[1] ?? ''

t.test('all that stands in a recorded answer stands in ours, of the same type', { skip }, async t => {
  const own = new Map<string, Set<string>>()
  const rsins = bedrijven.flatMap(({ rsin }) => (rsin === undefined ? [] : [`v2/zoeken?rsin=${rsin}`]))
  const paths = [...zoeken, ...rsins, ...basisprofielen, ...vestigingsprofielen]
  for (const [i, { body }] of (await all(paths)).entries()) {
    const kind = kindOf(`api/${paths[i]}`)
    own.set(kind, new Set([...(own.get(kind) ?? []), ...shapeOf(body)]))
  }
  for (const { request, response } of readRecordings().filter(({ response }) => response.status === 200)) {
    // One of the recordings is of before `_links`.
    const { links: _, ...body } = response.body
    t.same(
      shapeOf(body).filter(place => !own.get(kindOf(request.url))?.has(place)),
      [],
      kindOf(request.url)
    )
  }
})

t.test('an error is word for word the recorded one, numbers apart', { skip }, async t => {
  const recorded = readRecordings().filter(({ response }) => response.status !== 200)
  for (const { request, response } of recorded) {
    const answer = await ask(request.url.split('/api/')[1] ?? '')
    t.equal(answer.status, response.status)
    t.match(String(answer.headers['content-type']), response.headers['content-type'] ?? 'absent')
    t.equal(upToDigits(JSON.stringify(answer.body)), upToDigits(JSON.stringify(response.body)))
  }
  t.ok(recorded.length >= 5)
})

t.test('a search has the version and the link to itself of the recorded one', { skip }, async t => {
  const [recorded] = readRecordings().filter(({ request }) => request.url.endsWith('zoeken?kvkNummer=69599084'))
  const { kvkNummer } = started.castBedrijf('eenmanszaak')
  const { headers, body } = await ask(`v2/zoeken?kvkNummer=${kvkNummer}`)
  const linkOf = (one: { _links?: { self?: { href?: string } } }) => one._links?.self?.href?.split('/api/')[1]
  t.equal(headers['api-version'], recorded?.response.headers['api-version'])
  t.equal(headers['content-type'], recorded?.response.headers['content-type'])
  t.equal(linkOf(body)?.replace(kvkNummer, '69599084'), linkOf(recorded?.response.body ?? {}))
})
