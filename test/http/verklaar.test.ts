import { DatabaseSync } from 'node:sqlite'
import t from 'tap'
import { listSimulators } from '../../simulatie/gemeente.ts'
import { cast } from '../../simulatie/populatie/cast.ts'
import type { Config } from '../../src/config/load.ts'
import { registerSchema } from '../../src/doelbinding/register.ts'
import type { Uitleg } from '../../src/klantbeeld/uitleg.ts'
import { bekendeVelden } from '../../src/wiring/contract.ts'
import { type Call, startOpstelling } from '../steun/gemeente.ts'

const nauw = {
  naam: 'Nauw',
  uri: 'https://register.example/nauw',
  grondslag: 'AVG artikel 6',
  perspectief: 'medewerker',
  rollen: ['kcc-medewerker'],
  klantsoorten: ['natuurlijkPersoon'],
  onderdelen: {
    persoon: { velden: ['naam.volledigeNaam', 'verblijfplaatsBinnenland.verblijfadres.postcode'] },
    contactgegevens: { velden: ['naam'] },
    zaken: {
      velden: ['identificatie', 'status'],
      zaaktypen: { behalve: [] },
      vertrouwelijkheid: 'openbaar',
      rol: 'initiator'
    },
    documenten: { vertrouwelijkheid: 'openbaar', status: ['definitief'] },
    contactmomenten: { velden: ['kanaal'] }
  }
}
const gesloten = { ...nauw, clients: ['een-andere-applicatie'] }

/** The doelen of the example, and two that say more about the limits. */
const change = (config: Config): Config => {
  const { versie, verwerkingsactiviteiten } = config.register
  const all = { ...verwerkingsactiviteiten, nauw, gesloten }
  return { ...config, register: registerSchema(bekendeVelden).parse({ versie, verwerkingsactiviteiten: all }) }
}

const opstelling = await startOpstelling({ change })
t.teardown(opstelling.close)
const { call, issuer, raadpleeg, gemeente, logboekPad } = opstelling
const sources = listSimulators(gemeente)
const klant = cast.find(({ key }) => key === 'gezin')?.klant
const reset = () => {
  for (const source of sources) source.reset()
}

const verklaar = async (body: object, over: Call & { rol?: string } = {}) => {
  const { rol = 'kcc-medewerker', ...rest } = over
  return call({ method: 'POST', path: '/v1/klantbeelden/_verklaar', token: await issuer.issue({ rol }), body, ...rest })
}

const countLines = (): number => {
  const db = new DatabaseSync(logboekPad, { readOnly: true })
  try {
    return Number(db.prepare('SELECT count(*) AS aantal FROM regels').get()?.aantal)
  } finally {
    db.close()
  }
}

/** The catalogi may still be warming up: they are about nobody. */
const callsAboutKlanten = () => sources.flatMap(({ calls }) => calls.filter(({ url }) => !url.includes('/catalogi/')))

const texts = (value: unknown): string[] => [value].flat().map(String)

/** What the sources were asked, in the words of the explanation: of the named parameters only, each question once. */
const askedFor = (names: readonly string[]): string[] => {
  const lines = callsAboutKlanten().map(({ method, route, url, body }) => {
    const query = Object.fromEntries(new URL(url, 'http://bron').searchParams)
    const sent: Record<string, unknown> = { ...query, ...(typeof body === 'object' ? body : {}) }
    const parameters = names.flatMap(naam => {
      const waarden = texts(sent[naam] ?? []).flatMap(text => text.split(','))
      return waarden.length === 0 ? [] : [`${naam}=${waarden.sort().join()}`]
    })
    return `${method} ${route.replace(/^.*\/v\d+(?=\/)|^.*\/brp(?=\/)/, '')} ${parameters.join(' ')}`
  })
  return [...new Set(lines)].sort()
}

const explained = ({ bronnen }: Uitleg, names: readonly string[]): string[] =>
  [
    ...new Set(
      bronnen
        .flatMap(({ bevragingen }) => bevragingen)
        .map(({ operatie, parameters }) => {
          const found = names.flatMap(naam => parameters.filter(parameter => parameter.naam === naam))
          return `${operatie} ${found.map(({ naam, waarden }) => `${naam}=${[...waarden].sort().join()}`).join(' ')}`
        })
    )
  ].sort()

t.test('explaining calls no source and leaves no line in the logboek: it is about nobody', async t => {
  reset()
  const before = countLines()
  const { status, json } = await verklaar({ klantsoort: 'natuurlijkPersoon', doel: 'kcc-klantcontact' })
  t.equal(status, 200)
  t.equal(json.toegestaan, true)
  t.same(callsAboutKlanten(), [])
  t.equal(countLines(), before)
})

const names = [
  'fields',
  'maximaleVertrouwelijkheidaanduiding',
  'rol__omschrijvingGeneriek',
  'einddatum__isnull',
  'einddatum__gt',
  'expand'
]

t.test('what it says would be asked is what a consultation asks', async t => {
  for (const vraag of [
    { doel: 'kcc-klantcontact' },
    { doel: 'kcc-klantcontact', include: ['contactgegevens', 'zaken'] },
    { doel: 'kcc-klantcontact', include: ['documenten'] },
    { doel: 'kcc-klantcontact', include: ['contactmomenten'] },
    { doel: 'adrescontrole' },
    { doel: 'nauw' },
    { doel: 'nauw', include: ['persoon', 'zaken'] }
  ]) {
    const { json } = await verklaar({ ...vraag, klantsoort: 'natuurlijkPersoon' })
    reset()
    const view = await raadpleeg({ ...vraag, klant, vers: true })
    t.equal(view.status, 200)
    const asked = askedFor(names)
    // A klant without documents is not asked for any.
    const said = explained(json, names).filter(line => !line.includes('enkelvoudig'))
    t.ok(asked.length > 0)
    t.same(
      asked.filter(line => !line.includes('enkelvoudig')),
      said,
      JSON.stringify(vraag)
    )
    t.same(
      view.json.verantwoording.regels,
      json.onderdelen.flatMap(({ regel }: { regel?: string }) => regel ?? [])
    )
  }
})

t.test('a doel that does not exist or is for another role gives the same 403 as a consultation', async t => {
  const answers = []
  for (const [doel, rol] of [
    ['bestaat-niet', 'kcc-medewerker'],
    ['kcc-klantcontact', 'parkeerwachter']
  ] as const) {
    answers.push(await verklaar({ klantsoort: 'vestiging', doel }, { rol }))
    answers.push(await raadpleeg({ klant, doel }, { rol }))
  }
  for (const { status, json } of answers) {
    t.equal(status, 403)
    const { verwerkingId, ...problem } = json
    t.match(verwerkingId, /^[0-9a-f]{32}$/)
    t.equal(problem.code, 'niet-toegestaan')
  }
  t.equal(new Set(answers.map(({ json: { verwerkingId: _, ...problem } }) => JSON.stringify(problem))).size, 1)
})

t.test('another refusal is explained to who may use the doel by his role', async t => {
  const { status, json } = await verklaar({ klantsoort: 'vestiging', doel: 'gesloten' })
  t.equal(status, 200)
  t.match(json, { toegestaan: false, onderdelen: [], bronnen: [] })
  t.same(
    json.redenen.map(({ code }: { code: string }) => code),
    ['client', 'klantsoort']
  )
})

t.test('no number of a klant is accepted, and what else is wrong is refused', async t => {
  const goed = { klantsoort: 'natuurlijkPersoon', doel: 'nauw' }
  for (const [body, fault] of [
    [{ ...goed, klant }, 'klant unknownParam'],
    [{ ...goed, burgerservicenummer: '999993653' }, 'unknownParam'],
    [{ ...goed, klantsoort: 'robot' }, 'klantsoort'],
    [{ doel: 'nauw' }, 'klantsoort required'],
    [{ klantsoort: 'vestiging' }, 'doel required']
  ] as const) {
    const { status, json, text } = await verklaar(body)
    t.equal(status, 400)
    t.match(json.invalidParams.map(({ name, code }: { name: string; code: string }) => `${name} ${code}`).join(), fault)
    t.notMatch(text, /999993653/)
  }
})

t.test('who has no token, or one without the scope, is not explained anything', async t => {
  const body = { klantsoort: 'natuurlijkPersoon', doel: 'nauw' }
  t.equal((await verklaar(body, { token: undefined })).status, 401)
  const token = await issuer.issue({ rol: 'kcc-medewerker' }, { scope: 'iets.anders' })
  t.equal((await verklaar(body, { token })).status, 403)
})

t.test('a klant is told what he may see of himself, and of no doel of the staff', async t => {
  const token = await issuer.issue({ bsn: '999993653' }, { scope: 'mijn.lezen' })
  const { json } = await call({ path: '/v1/doelen', token })
  t.strictSame(
    json.doelen.map(({ id }: { id: string }) => id),
    ['mijn-omgeving']
  )
  const own = await verklaar({ doel: 'mijn-omgeving', klantsoort: 'natuurlijkPersoon' }, { token })
  t.match(own, { status: 200, json: { toegestaan: true, schrijven: { rechten: ['digitaleAdressen', 'voorkeuren'] } } })
  t.notMatch(JSON.stringify(own.json), /999993653/)
  const others = await verklaar({ doel: 'mijn-omgeving', klantsoort: 'nietNatuurlijkPersoon' }, { token })
  t.match(others.json, { toegestaan: false, redenen: [{ code: 'andere-klant' }] })
  t.match(await verklaar({ doel: 'kcc-klantcontact', klantsoort: 'natuurlijkPersoon' }, { token }), { status: 403 })
})

t.test('another scope than these two is not enough', async t => {
  const klant = await issuer.issue({ bsn: '999993653' }, { scope: 'mijn.schrijven' })
  t.match(await verklaar({ doel: 'mijn-omgeving', klantsoort: 'natuurlijkPersoon' }, { token: klant }), {
    status: 403,
    json: { code: 'scope-ontbreekt' }
  })
})
