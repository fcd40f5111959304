import { DatabaseSync } from 'node:sqlite'
import t from 'tap'
import { standard, startOpstelling } from '../steun/gemeente.ts'

const klok = { verder: 0 }
const now = () => new Date(standard.now().getTime() + klok.verder)
const opstelling = await startOpstelling({ klok: now })
t.teardown(opstelling.close)
const { call, issuer, gemeente, logboekPad } = opstelling

const bsn = '999995522'
const token = await issuer.issue({ bsn })
const ander = await issuer.issue({ bsn: '999993653' })
const bedrijf = await issuer.issue({ kvkNummer: '99999979' })
/** For a service that is twenty days on. */
const laterToken = () => {
  const iat = Math.floor(now().getTime() / 1_000)
  return issuer.issue({ bsn }, { iat, nbf: iat, exp: iat + 300 })
}
const berichten = (query = '', as = token) => call({ path: `/v1/mijn/berichten${query}`, token: as })
const mark = (id: string, body: unknown, as = token) =>
  call({ method: 'PATCH', path: `/v1/mijn/berichten/${id}`, token: as, body })

type Bericht = { bron: string; id: string; gelezen: boolean; publicatiedatum: string }
const patches = () =>
  [...gemeente.objecten.calls, ...gemeente.vtb.calls].filter(({ method }) => method === 'PATCH').length

t.test(
  'requirement 96: one list over Objecten and Open VTB, newest first, none from the future, unread counted',
  async t => {
    const { status, json } = await berichten()
    t.equal(status, 200)
    t.match(json, { compleet: true, status: 'ok', totaal: 10 })
    const all: Bericht[] = json.gegevens
    t.strictSame([...new Set(all.map(({ bron }) => bron))].sort(), ['objecten-berichten', 'vtb-berichten'])
    const dates = all.map(({ publicatiedatum }) => publicatiedatum)
    t.strictSame(dates, [...dates].sort().reverse())
    t.ok(dates.every(date => date <= now().toISOString()))
    t.equal(json.ongelezen, all.filter(({ gelezen }) => !gelezen).length)
    t.ok(json.ongelezen > 0)
  }
)

t.test('requirement 96: what is published later appears then, by our clock, from what was kept too', async t => {
  const before = (await berichten()).json.totaal
  klok.verder = 20 * 86_400_000
  const later = await berichten('', await laterToken())
  klok.verder = 0
  t.equal(later.json.totaal, before + 2)
})

t.test('filtered and paged, and unread counted over all', async t => {
  const { json } = await berichten('?gelezen=false&paginagrootte=1')
  t.equal(json.gegevens.length, 1)
  t.equal(json.totaal, json.ongelezen)
})

t.test('requirement 62: looking marks nothing, however often', async t => {
  const before = (await berichten()).json.ongelezen
  for (const path of ['/v1/mijn/berichten?vers=true', '/v1/mijn/klantbeeld', '/v1/mijn/taken'])
    await call({ path, token })
  t.equal((await berichten('?vers=true')).json.ongelezen, before)
  t.equal(patches(), 0)
})

for (const bron of ['objecten-berichten', 'vtb-berichten']) {
  t.test(`${bron}: marking is seen at once, is idempotent, and can be undone`, async t => {
    const unread: Bericht[] = (await berichten(`?bron=${bron}&gelezen=false`)).json.gegevens
    const id = unread[0]?.id ?? ''
    const before = patches()
    for (const _ of [1, 2]) {
      const { status, json } = await mark(id, { gelezen: true })
      t.equal(status, 200)
      t.match(json, { id, bron, gelezen: true })
    }
    t.equal(patches(), before + 1, 'written once')
    const now: Bericht[] = (await berichten()).json.gegevens
    t.equal(now.find(one => one.id === id)?.gelezen, true, 'what was kept is gone')
    t.match((await mark(id, { gelezen: false })).json, { id, gelezen: false })
  })
}

t.test("another's, an unknown and a future message look the same, and nothing is written", async t => {
  const own: Bericht[] = (await berichten()).json.gegevens
  const seen = new Set(own.map(({ id }) => id))
  klok.verder = 20 * 86_400_000
  const all: Bericht[] = (await berichten('', await laterToken())).json.gegevens
  klok.verder = 0
  const future = all.find(({ id }) => !seen.has(id))?.id ?? ''
  const before = patches()
  const answers = [
    await mark(own[0]?.id ?? '', { gelezen: true }, ander),
    await mark(own.at(-1)?.id ?? '', { gelezen: true }, bedrijf),
    await mark('00000000-0000-4000-8000-000000000000', { gelezen: true }),
    await mark(future, { gelezen: true })
  ]
  const shown = answers.map(({ status, json: { verwerkingId: _, ...problem } }) => JSON.stringify({ status, problem }))
  t.equal(new Set(shown).size, 1)
  t.equal(answers[0]?.status, 404)
  t.equal(patches(), before)
})

t.test('all that is wrong with a request is told, before any source is asked', async t => {
  const before = patches()
  for (const body of [{}, { gelezen: 'ja' }, { gelezen: true, geopendOp: '2026-01-01' }, []]) {
    t.equal((await mark('00000000-0000-4000-8000-000000000000', body)).status, 400)
  }
  t.equal((await mark('geen-uuid', { gelezen: true })).status, 400)
  t.equal(patches(), before)
})

t.test('marking takes a scope of its own', async t => {
  const lezer = await issuer.issue({ bsn }, { scope: 'mijn.lezen' })
  const [{ id }] = (await berichten()).json.gegevens
  t.equal((await mark(id, { gelezen: true }, lezer)).status, 403)
})

t.test('an action on record, with no word of the message', async t => {
  const [{ id, onderwerp, tekst }] = (await berichten()).json.gegevens
  const { headers, status } = await mark(id, { gelezen: true })
  t.equal(status, 200)
  t.ok(headers['api-version'])
  const db = new DatabaseSync(logboekPad, { readOnly: true })
  const lines = db
    .prepare('SELECT * FROM regels')
    .all()
    .map(line => JSON.stringify(line))
  db.close()
  t.ok(lines.some(line => line.includes('Eigen bericht markeren')))
  for (const secret of [onderwerp, tekst, bsn]) t.notOk(lines.some(line => line.includes(secret)))
})

t.test('with a register down what the other has can be marked; what is in it is 502', async t => {
  const stuk = await startOpstelling()
  t.teardown(stuk.close)
  const own = await stuk.issuer.issue({ bsn })
  const all: Bericht[] = (await stuk.call({ path: '/v1/mijn/berichten', token: own })).json.gegevens
  stuk.gemeente.vtb.settings.fout = 'uit'
  const statusOf = async (bron: string): Promise<number> => {
    const id = all.find(one => one.bron === bron)?.id ?? ''
    const body = { gelezen: true }
    return (await stuk.call({ method: 'PATCH', path: `/v1/mijn/berichten/${id}`, token: own, body })).status
  }
  t.equal(await statusOf('objecten-berichten'), 200)
  t.equal(await statusOf('vtb-berichten'), 502)
})

t.test('when nobody knows whether a message was marked, what was kept is not given again', async t => {
  const [{ id }] = (await berichten('?bron=objecten-berichten&gelezen=false')).json.gegevens
  const { settings } = gemeente.objecten
  Object.assign(settings, { fout: 'halverwege', foutBijSchrijven: true })
  // Looking up the message before it is a GET; only the change breaks off.
  const { status } = await mark(id, { gelezen: true })
  Object.assign(settings, { fout: undefined, foutBijSchrijven: false })
  t.equal(status, 502)
  gemeente.objecten.reset()
  t.equal((await berichten()).status, 200)
  t.ok(gemeente.objecten.count() > 0, 'the source was asked')
})
