import { DatabaseSync } from 'node:sqlite'
import t from 'tap'
import { listSimulators } from '../../simulatie/gemeente.ts'
import { createKlantreferenties } from '../../src/auth/klantreferentie.ts'
import { toSleutels } from '../../src/config/sleutels.ts'
import { bronbeeldOf } from '../steun/bronbeeld.ts'
import { createLezer, klantOf, linesOf, traceOf } from '../steun/details.ts'
import { startOpstelling } from '../steun/gemeente.ts'

// What holds for every address below a klantbeeld, whatever it gives.

const opstelling = await startOpstelling({
  // A BRP that hangs does so for a moment only.
  change: config => ({
    ...config,
    bronnen: config.bronnen.map(bron => (bron.id === 'brp' ? { ...bron, tijdslimietMs: 300 } : bron))
  })
})
t.teardown(opstelling.close)
const { gemeente, config, issuer, call } = opstelling
const { lees, referentie } = createLezer(opstelling)
const sources = listSimulators(gemeente)
const resetAll = () => {
  for (const source of sources) source.reset()
}
const calls = () => sources.reduce((sum, source) => sum + source.count(), 0)

const klant = klantOf('vijftigZaken')
const { zaakIds, documentIds } = bronbeeldOf(gemeente.populatie, klant)
const ref = await referentie(klant)
const routes = [
  { path: 'zaken', actie: 'Zaken raadplegen', onderdeel: 'zaken' },
  { path: `zaken/${zaakIds[0]}`, actie: 'Zaak raadplegen', onderdeel: 'zaken' },
  { path: 'contactmomenten', actie: 'Contactmomenten raadplegen', onderdeel: 'contactmomenten' },
  { path: `documenten/${documentIds[0]}/inhoud`, actie: 'Document ophalen', onderdeel: 'documenten' }
] as const
const asMedewerker = () => issuer.issue({ rol: 'kcc-medewerker' })

let traces = 0
const nextTrace = () => {
  traces += 1
  return traceOf(traces)
}

t.test('a reference is good for the one who got it, and on every address', async t => {
  for (const { path } of routes) t.equal((await lees(`${ref}/${path}`)).status, 200, path)
})

t.test('any reference that is not good gets the same 404, and nobody is asked anything', async t => {
  const sleutels = toSleutels(config.dienst.sleutels).klantreferenties
  const aanroeper = { uitgever: 'https://demo.klantbeeld.invalid/medewerkers', id: 'demo-kcc-medewerker' }
  const sealed = (hoursAgo: number, keys = sleutels) =>
    createKlantreferenties(keys, () => Date.parse('2026-11-23T12:00:00Z') - hoursAgo * 3_600_000).seal(
      { klant, doel: 'kcc-klantcontact' },
      { ...aanroeper, client: 'demo-desktop' }
    )
  t.equal((await lees(`${await sealed(7)}/zaken`)).status, 200, 'made as the service makes them')
  const parts = ref.split('.')
  const flip = (text: string) => (text.startsWith('A') ? `B${text.slice(1)}` : `A${text.slice(1)}`)
  const bad = {
    'of another user': { claims: { sub: 'demo-collega' } },
    'of another application': { claims: { azp: 'andere-desktop' } },
    'of an inwoner': { token: await issuer.issue({ bsn: '999999461' }, { scope: 'klantbeeld.lezen' }) },
    'that is too old': { ref: await sealed(9) },
    'with another header': { ref: [flip(parts[0] ?? ''), ...parts.slice(1)].join('.') },
    'with another content': { ref: [...parts.slice(0, 3), flip(parts[3] ?? ''), parts[4]].join('.') },
    'with another tag': { ref: [...parts.slice(0, 4), flip(parts[4] ?? '')].join('.') },
    'that is a token': { ref: await asMedewerker() },
    'that is nothing': { ref: 'abcdefghijklmnopqrstuvwxyz' }
  } as const
  resetAll()
  const bodies = new Set<string>()
  for (const [wat, over] of Object.entries(bad)) {
    for (const { path } of routes) {
      const { ref: own = ref, ...rest } = { ...over } as { ref?: string }
      const { status, json } = await lees(`${own}/${path}`, rest)
      t.equal(status, 404, `${wat}: ${path}`)
      bodies.add(JSON.stringify({ ...json, verwerkingId: '' }))
    }
  }
  t.equal(bodies.size, 1)
  t.equal(calls(), 0)
})

t.test(
  'a doel without the onderdeel, and a role that is gone, get 403; it is audited, and nobody is asked',
  async t => {
    const narrow = await referentie(klant, 'adrescontrole')
    resetAll()
    for (const { path } of routes) {
      const first = nextTrace()
      const refused = await lees(`${narrow}/${path}`, { headers: { traceparent: first.traceparent } })
      t.equal(refused.status, 403, path)
      t.match(linesOf(opstelling, first.traceId), [
        { stroom: 'audit', resultaat: 'geweigerd', reden: 'onderdeel', doel: 'adrescontrole' }
      ])
      const second = nextTrace()
      const gone = await lees(`${ref}/${path}`, {
        claims: { roles: ['parkeerwachter'] },
        headers: { traceparent: second.traceparent }
      })
      t.equal(gone.status, 403)
      t.match(linesOf(opstelling, second.traceId), [
        { stroom: 'audit', resultaat: 'geweigerd', doel: 'kcc-klantcontact' }
      ])
      t.same({ ...gone.json, verwerkingId: '' }, { ...refused.json, verwerkingId: '' }, 'and does not say why')
    }
    t.equal(calls(), 0)
  }
)

t.test('without a token 401, without the scope 403', async t => {
  for (const { path } of routes) {
    t.equal((await call({ path: `/v1/klantbeelden/${ref}/${path}` })).status, 401, path)
    t.equal((await lees(`${ref}/${path}`, { claims: { scope: 'mijn.lezen' } })).status, 403)
  }
})

t.test('what is wrong in the address is named and not repeated', async t => {
  for (const [path, name] of [
    [`${ref}/zaken/999993653`, 'id'],
    [`${ref}/documenten/999993653/inhoud`, 'id'],
    ['999993653/zaken', 'klantreferentie'],
    ['999993653/contactmomenten', 'klantreferentie']
  ] as const) {
    const { status, json, text } = await lees(path)
    t.equal(status, 400)
    t.match(json.invalidParams, [{ name }])
    t.notMatch(text, /999993653/)
  }
  for (const { path } of routes) {
    const { status, json } = await lees(`${ref}/${path}?bsn=999993653&vers=nee`)
    t.equal(status, 400, path)
    t.notMatch(JSON.stringify(json), /999993653/)
  }
})

t.test('each is a consultation of its own name; its line is on disk before a source is asked', async t => {
  for (const { path, actie } of routes) {
    const { traceId, traceparent } = nextTrace()
    gemeente.brp.reset()
    gemeente.brp.settings.fout = 'hangt'
    const asked = lees(`${ref}/${path}`, { headers: { traceparent } })
    while (gemeente.brp.count() === 0) await new Promise(resolve => setImmediate(resolve))
    const begun = linesOf(opstelling, traceId)
    gemeente.brp.settings.fout = undefined
    t.same(
      begun.map(({ stroom, name, actie: audited }) => `${stroom} ${name ?? audited}`).sort(),
      [`audit ${actie}`, `ldv ${actie}`],
      path
    )
    await asked
    const lines = linesOf(opstelling, traceId)
    t.ok(lines.some(({ name }) => String(name).startsWith('Bron openzaak raadplegen') || path === 'contactmomenten'))
    for (const line of lines.filter(({ stroom }) => stroom === 'ldv')) {
      t.match(line.attributes, { 'dpl.core.data_subject_id_type': 'BSN' })
    }
  }
})

t.test('no log, no data', async t => {
  const own = await startOpstelling({ settings: { inwoners: 1_000, bedrijven: 30 } })
  t.teardown(own.close)
  const lezer = createLezer(own)
  const mine = await lezer.referentie(klant)
  const lock = new DatabaseSync(own.logboekPad)
  lock.exec('BEGIN EXCLUSIVE')
  own.gemeente.zgw.reset()
  for (const { path } of routes) {
    const { status, json } = await lezer.lees(`${mine}/${path}`)
    t.match([status, json.code], [503, 'geen-verantwoording'], path)
  }
  t.equal(own.gemeente.zgw.count(), 0)
  lock.exec('ROLLBACK')
  lock.close()
})

t.test('HEAD is GET without a body; another method is 405 with what is known; OPTIONS is for browsers', async t => {
  for (const { path } of routes) {
    const get = await lees(`${ref}/${path}`)
    const head = await lees(`${ref}/${path}`, { method: 'HEAD' })
    t.match([head.status, head.text], [200, ''], path)
    t.equal(head.headers['content-type'], get.headers['content-type'])
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'] as const) {
      const { status, headers } = await lees(`${ref}/${path}`, { method, body: {} })
      t.equal(status, 405, `${method} ${path}`)
      t.same(String(headers.allow).split(', ').sort(), ['GET', 'HEAD'])
    }
    const options = await lees(`${ref}/${path}`, { method: 'OPTIONS' })
    t.ok([204, 405].includes(options.status), `OPTIONS ${options.status}`)
    t.notOk(options.headers['access-control-allow-origin'])
  }
})

t.test('no answer may be kept by anyone on the way', async t => {
  for (const { path } of routes) {
    t.match((await lees(`${ref}/${path}`)).headers, {
      'cache-control': /no-store/,
      'x-content-type-options': 'nosniff',
      'api-version': /^\d+\.\d+\.\d+$/
    })
  }
})
