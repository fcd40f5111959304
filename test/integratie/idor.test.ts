import t from 'tap'
import { startOpstelling } from '../steun/gemeente.ts'
import { type Gegeven, identiteiten, kinds, routes, zonderToegang } from './idor/matrix.ts'

// Every route of the klant perspective × every kind of identifier × whose it is.

const opstelling = await startOpstelling({
  change: ({ dienst, ...config }) => ({
    ...config,
    dienst: { ...dienst, tijdslimiet: { ...dienst.tijdslimiet, klantMs: 30_000 } }
  })
})
t.teardown(opstelling.close)
const { call, issuer } = opstelling

const tokens = new Map(
  await Promise.all(
    Object.entries(identiteiten).map(async ([wie, request]) => [wie, await issuer.issue(request)] as const)
  )
)
const ask = (wie: string, path: string) => call({ path, token: tokens.get(wie) })

/** What is somebody's own: the ids that his own lists show. */
const ofEach = new Map<string, Gegeven>()
for (const wie of Object.keys(identiteiten)) {
  const ids: Record<string, readonly string[]> = {}
  for (const [kind, { list, idsOf }] of Object.entries(kinds)) {
    const { json, status } = await ask(wie, list)
    ids[kind] = status === 200 ? idsOf(json) : []
  }
  ofEach.set(wie, ids)
}
const ownOf = (wie: string, kind: string): readonly string[] => ofEach.get(wie)?.[kind] ?? []

for (const { route, kind, toPath } of routes) {
  t.test(`${route}: own`, async t => {
    for (const wie of Object.keys(identiteiten)) {
      const [id] = ownOf(wie, kind)
      if (id !== undefined) t.equal((await ask(wie, toPath(id))).status, 200, wie)
    }
    t.ok(ownOf('inwoner', kind).length > 0, 'there was something to ask')
  })

  t.test(`${route}: of another, whoever he is, is as if it were not there`, async t => {
    const alles = new Set(Object.keys(identiteiten).flatMap(wie => ownOf(wie, kind)))
    for (const wie of Object.keys(identiteiten)) {
      const mine = new Set(ownOf(wie, kind))
      const [id] = [...alles].filter(one => !mine.has(one))
      const answer = await ask(wie, toPath(id ?? ''))
      t.equal(answer.status, zonderToegang.has(wie) ? 403 : 404, wie)
      t.notOk(answer.text.includes('gegevens'))
    }
  })

  t.test(
    `${route}: of who is represented: what the machtiging covers, the curator all, without a role nothing`,
    async t => {
      const vanInwoner = ownOf('inwoner', kind)
      const gedekt = ownOf('gemachtigde', kind)
      t.ok(gedekt.length > 0 && gedekt.length < vanInwoner.length)
      t.ok(gedekt.every(id => vanInwoner.includes(id)))
      t.same(ownOf('curator', kind), vanInwoner)
      const buiten = vanInwoner.find(id => !gedekt.includes(id)) ?? ''
      t.equal((await ask('gemachtigde', toPath(buiten))).status, 404, 'outside the machtiging')
      t.equal(
        (await ask('bewindvoerder', toPath(vanInwoner[0] ?? ''))).status,
        403,
        'a role that the register does not name'
      )
      t.equal((await ask('zonderDienst', toPath(vanInwoner[0] ?? ''))).status, 403, 'a machtiging that covers nothing')
    }
  )

  t.test(
    `${route}: of who was represented before: the machtiging is of the token, and an old one is not in it`,
    async t => {
      const [id = ''] = ownOf('gemachtigde', kind)
      t.equal((await ask('exGemachtigde', toPath(id))).status, 404)
    }
  )

  t.test(`${route}: of the company, with a token for one vestiging`, async t => {
    const vestiging = new Set(ownOf('vestiging', kind))
    const [id] = ownOf('onderneming', kind).filter(one => !vestiging.has(one))
    if (id !== undefined) t.equal((await ask('vestiging', toPath(id))).status, 404)
  })

  t.test(`${route}: guessed`, async t => {
    for (const id of ['00000000-0000-0000-0000-000000000000', 'ffffffff-ffff-4fff-8fff-ffffffffffff']) {
      t.equal((await ask('inwoner', toPath(id))).status, 404, id)
    }
    for (const id of ['999993653', '1', '..', '%2e%2e', "' OR 1=1"]) {
      const { status } = await ask('inwoner', toPath(encodeURIComponent(id)))
      t.ok(status === 400 || status === 404, id)
    }
  })

  t.test(`${route}: of another kind`, async t => {
    for (const ander of Object.keys(kinds).filter(one => one !== kind)) {
      const [id] = ownOf('inwoner', ander)
      if (id !== undefined) t.equal((await ask('inwoner', toPath(id))).status, 404, ander)
    }
  })
}

t.test('each list is of who asks: no id is in the list of a stranger', async t => {
  const strangers = ['inwoner', 'ander', 'onderneming', 'exGemachtigde']
  for (const kind of Object.keys(kinds)) {
    const all = strangers.filter(wie => wie !== 'exGemachtigde').flatMap(wie => ownOf(wie, kind))
    t.equal(new Set(all).size, all.length, kind)
  }
  t.same(ofEach.get('exGemachtigde'), ofEach.get('ander'), 'who was gemachtigde sees what he sees without it')
})
