import { decodeJwt } from 'jose'
import t from 'tap'
import { listSimulators } from '../../simulatie/gemeente.ts'
import type { Simulator } from '../../simulatie/server/simulator.ts'
import { createValidator, skip } from '../simulatie/upstream.ts'
import { standard, startOpstelling } from '../steun/gemeente.ts'

const opstelling = await startOpstelling()
t.teardown(opstelling.close)
const { call, issuer, gemeente } = opstelling

const bsn = '999995522'
const token = await issuer.issue({ bsn })
const ander = await issuer.issue({ bsn: '999993653' })
const sources = listSimulators(gemeente)
const reset = () => {
  for (const source of sources) source.reset()
}
const count = () => sources.map(({ naam, count }) => [naam, count()] as const)
const taken = (query = '', as = token) => call({ path: `/v1/mijn/taken${query}`, token: as })
const broken = async <T>(source: Simulator, ask: () => Promise<T>): Promise<T> => {
  source.settings.fout = 'uit'
  const answer = await ask()
  source.settings.fout = undefined
  return answer
}

type Taak = { bron: string; id: string; status: string; deadline?: string; uitvoering?: { fallbackUrl: string } }

t.test('requirement 93: one list over Objecten and Open VTB, what is urgent first', async t => {
  const { status, json } = await taken()
  t.equal(status, 200)
  t.match(json, { compleet: true, status: 'ok', totaal: 14 })
  const all: Taak[] = json.gegevens
  t.strictSame([...new Set(all.map(({ bron }) => bron))].sort(), ['objecten-taken', 'vtb-taken'])
  const open = all.filter(one => one.status === 'open')
  t.strictSame(all.slice(0, open.length), open, 'open ones before all others')
  const deadlines = open.flatMap(({ deadline }) => (deadline === undefined ? [] : [Date.parse(deadline)]))
  t.strictSame(
    deadlines,
    [...deadlines].sort((a, b) => a - b),
    'the nearest deadline first'
  )
})

t.test(
  'requirement 94 and 95: deadlines in Dutch time; where to go on with each open task, and with no other',
  async t => {
    const all: Taak[] = (await taken()).json.gegevens
    for (const { status, deadline, uitvoering } of all) {
      if (deadline !== undefined) t.match(deadline, /T\d\d:\d\d:\d\d\+0[12]:00$/)
      if (status === 'open') t.match(uitvoering?.fallbackUrl, /^https:/)
      else t.equal(uitvoering, undefined)
    }
  }
)

t.test('filtered and paged; a wrong question is told all that is wrong', async t => {
  const open = await taken('?status=open&paginagrootte=2')
  t.equal(open.json.gegevens.length, 2)
  t.ok(open.json.totaal > 2 && open.json.totaal < 14)
  const { status, json } = await taken('?pagina=0&burgerservicenummer=999993653')
  t.equal(status, 400)
  t.equal(json.invalidParams.length, 2)
})

t.test('texts are plain Dutch, or in a language that is asked for', async t => {
  t.match((await taken('?status=open')).json.gegevens[0], { statustekst: 'U moet dit nog doen.' })
  const english = await call({ path: '/v1/mijn/taken?status=open', token, headers: { 'accept-language': 'en' } })
  t.match(english.json.gegevens[0], { statustekst: 'You still have to do this.' })
})

t.test('requirement 53: a register that is down says so in plain words, and the other goes on', async t => {
  const partly = await broken(gemeente.vtb, () => taken('?vers=true'))
  t.match(partly.json, { compleet: false, status: 'gedeeltelijk', melding: /Wij kunnen nu niet alles laten zien/ })
  t.equal(partly.json.totaal, 7)
  gemeente.objecten.settings.fout = 'uit'
  const { status, json } = await broken(gemeente.vtb, () => taken('?vers=true'))
  gemeente.objecten.settings.fout = undefined
  t.equal(status, 200)
  t.match(json, { status: 'nietBeschikbaar', melding: /nu niet laten zien/ })
  t.notOk('gegevens' in json || 'totaal' in json, 'never an empty list')
})

t.test('requirement 71 and 72: what was kept is given again, to the klant himself alone, and is on record', async t => {
  const klokken = await startOpstelling({ settings: standard })
  t.teardown(klokken.close)
  const own = await klokken.issuer.issue({ bsn })
  const first = await klokken.call({ path: '/v1/mijn/taken', token: own })
  for (const source of listSimulators(klokken.gemeente)) source.reset()
  const again = await klokken.call({ path: '/v1/mijn/taken', token: own })
  t.strictSame(again.json.gegevens, first.json.gegevens)
  t.not(again.json.verantwoording.verwerkingId, first.json.verantwoording.verwerkingId)
  t.equal(klokken.gemeente.objecten.count() + klokken.gemeente.vtb.count(), 0)
  const other = await klokken.call({ path: '/v1/mijn/taken', token: await klokken.issuer.issue({ bsn: '999993653' }) })
  const ids = new Set(first.json.gegevens.map(({ id }: Taak) => id))
  t.notOk(other.json.gegevens.some(({ id }: Taak) => ids.has(id)))
})

t.test('all that a klant may see, tasks and messages of 20 zaken included, takes at most ten calls', async t => {
  // Types are nobody's, and read once.
  await call({ path: '/v1/mijn/klantbeeld', token })
  reset()
  const { status, json } = await call({ path: '/v1/mijn/klantbeeld?vers=true', token })
  t.equal(status, 200)
  t.ok(json.onderdelen.zaken.totaal >= 10)
  t.match(json.onderdelen, { taken: { status: 'ok', totaal: 14 }, berichten: { status: 'ok', totaal: 10 } })
  const calls = count()
  const sum = calls.reduce((total, [, one]) => total + one, 0)
  t.comment(`${calls.map(([naam, one]) => `${naam} ${one}`).join(', ')}: ${sum}`)
  t.ok(sum <= 10, `${sum} calls`)
})

const zoek = (body: object, as = token) => call({ method: 'POST', path: '/v1/context/zoek', token: as, body })
const klantId = decodeJwt(token).sub ?? ''
const vng = (schema: string) => createValidator('vng-mijntaken-0.1.0.openapi.yaml', schema)

t.test(
  'requirement 13: POST /context/zoek and GET /taken/{uuid} are valid by the document of VNG',
  { skip },
  async t => {
    const { status, json, headers } = await zoek({ klantId, include: ['taken'] })
    t.equal(status, 200)
    t.equal(json.taken.length, 14)
    t.same(vng('ContextResultaat')(json), null)
    t.match(headers['api-version'], /^\d/)
    for (const { uuid } of json.taken) {
      const one = await call({ path: `/v1/taken/${uuid}`, token })
      t.equal(one.status, 200)
      t.same(vng('Taak')(one.json), null)
    }
    const problem = await zoek({})
    t.equal(problem.status, 400)
    t.same(vng('Probleem')(problem.json), null)
  }
)

t.test(
  'requirements 3, 4 and 6: include chooses, what is unknown is told and does no harm, and has no key',
  async t => {
    for (const include of [undefined, [], ['taken'], ['taken', 'horoscoop']]) {
      const { json } = await zoek({ klantId, ...(include && { include }) })
      t.equal(json.taken.length, 14)
      t.same(json.nietOndersteund, include?.includes('horoscoop') ? ['horoscoop'] : undefined)
    }
    const { status, json } = await zoek({ klantId, include: ['horoscoop'] })
    t.equal(status, 200)
    t.strictSame(json, { compleet: true, nietOndersteund: ['horoscoop'] })
  }
)

t.test('requirement 7 and 8: a context is a URN, and only what belongs to it comes', async t => {
  const { json } = await zoek({ klantId })
  const withContext = json.taken.filter(({ context }: { context?: object }) => context)
  t.ok(withContext.length > 0)
  const { urn } = withContext[0].context
  const some = await zoek({ klantId, contextId: urn })
  t.ok(some.json.taken.length > 0 && some.json.taken.length < 14)
  const id = urn.split(':').at(-1)
  for (const taak of some.json.taken) t.match(taak.context.urn, id)
  t.strictSame((await zoek({ klantId, contextId: 'urn:nld:elders:zaak:zaaknummer:1' })).json.taken, [])
  t.equal((await zoek({ klantId, contextId: 'geen urn' })).status, 400)
})

t.test('requirement 100: a text has its language as key, and Dutch always', async t => {
  const { json } = await zoek({ klantId })
  for (const { titel } of json.taken) t.match(titel, { nl: /./ })
})

t.test(
  'requirement 21: the klant is that of the token; another klantId is refused before any source is asked',
  async t => {
    reset()
    for (const id of [decodeJwt(ander).sub ?? '', '999993653', bsn, 'x']) {
      t.equal((await zoek({ klantId: id })).status, 403)
    }
    t.same(
      count().filter(([, one]) => one > 0),
      []
    )
  }
)

t.test('a task of another looks as if it were not there', async t => {
  const [{ id }] = (await taken()).json.gegevens
  const answers = [
    await call({ path: `/v1/taken/${id}`, token: ander }),
    await call({ path: '/v1/taken/00000000-0000-4000-8000-000000000000', token })
  ]
  const shown = answers.map(({ status, json: { verwerkingId: _, ...problem } }) => ({ status, problem }))
  t.equal(shown[0]?.status, 404)
  t.strictSame(shown[0], shown[1])
  t.equal((await call({ path: '/v1/taken/1', token })).status, 400)
})

t.test(
  'requirement 53: not found while a register is down is 502, never 404; and no list at all when both are',
  async t => {
    const path = '/v1/taken/00000000-0000-4000-8000-000000000000'
    const stuk = await startOpstelling()
    t.teardown(stuk.close)
    const own = await stuk.issuer.issue({ bsn })
    stuk.gemeente.vtb.settings.fout = 'uit'
    t.equal((await stuk.call({ path, token: own })).status, 502)
    stuk.gemeente.objecten.settings.fout = 'uit'
    const body = { klantId: decodeJwt(own).sub }
    // What was answered before is kept for a while: this klant is asked about for the first time.
    const nieuw = await stuk.issuer.issue({ bsn: '999993653' })
    const none = await stuk.call({
      method: 'POST',
      path: '/v1/context/zoek',
      token: nieuw,
      body: { ...body, klantId: decodeJwt(nieuw).sub }
    })
    t.equal(none.status, 502)
  }
)
