import t from 'tap'
import { startOpstelling } from '../steun/gemeente.ts'

const opstelling = await startOpstelling({
  settings: { inwoners: 50, bedrijven: 5 },
  // Long, so that on a busy machine nothing is late but what is meant to be.
  change: config => ({
    ...config,
    dienst: { ...config.dienst, tijdslimiet: { ...config.dienst.tijdslimiet, totaalMs: 30_000, stroomMs: 40_000 } },
    bronnen: config.bronnen.map(bron => ({ ...bron, tijdslimietMs: 30_000, cache: { ...bron.cache, ttlS: 0 } }))
  })
})
t.teardown(opstelling.close)
const { raadpleeg, call, gemeente, issuer } = opstelling

const klant = { soort: 'natuurlijkPersoon', burgerservicenummer: '999993653' }
const vraag = { klant, doel: 'kcc-klantcontact', include: ['persoon', 'contactgegevens'] }
const asking = (tijdslimiet: string, over: Record<string, string> = {}) => ({ headers: { tijdslimiet, ...over } })
const boundsUpTo = (ms: number) => ({
  name: 'Tijdslimiet',
  code: 'value',
  reason: `Verwacht een geheel aantal milliseconden van 100 tot en met ${ms}.`
})

t.test('a caller in a hurry gets what is there by then, and the late source as tijdslimiet', async t => {
  gemeente.brp.settings.latentieMs = 2_500
  t.teardown(() => {
    gemeente.brp.settings.latentieMs = 0
  })
  const hurried = await raadpleeg(vraag, asking('1500'))
  t.equal(hurried.status, 200)
  t.same(hurried.json.onderdelen.persoon.bronnen, [{ bron: 'brp', status: 'tijdslimiet' }])
  t.equal(hurried.json.onderdelen.contactgegevens.status, 'ok')
  t.equal((await raadpleeg(vraag)).json.onderdelen.persoon.status, 'ok', 'who asks nothing waits as usual')
})

t.test('less than the usual time may be asked, and nothing else: 400', async t => {
  for (const wrong of ['99', '30001', '60000', '-1', '1.5', '1e3', 'snel', '', '9'.repeat(50)]) {
    const { status, json } = await raadpleeg(vraag, asking(wrong))
    t.equal(status, 400, wrong)
    t.same(json.invalidParams, [boundsUpTo(30_000)])
  }
  for (const right of ['100', '30000']) t.not((await raadpleeg(vraag, asking(right))).status, 400, right)
})

t.test('a stream has a time of its own, and may be asked to be shorter', async t => {
  const stream = { accept: 'text/event-stream' }
  t.equal((await raadpleeg(vraag, asking('35000', stream))).status, 200)
  t.same((await raadpleeg(vraag, asking('40001', stream))).json.invalidParams, [boundsUpTo(40_000)])
})

t.test('what is wrong with the header is told together with what is wrong with the rest', async t => {
  const body = { klant: { ...klant, burgerservicenummer: '123456789' }, doel: 1 }
  const { json } = await raadpleeg(body, asking('snel'))
  const names = json.invalidParams.map(({ name }: { name: string }) => name)
  t.same(names.sort(), ['Tijdslimiet', 'doel', 'klant.burgerservicenummer'])
})

t.test('lists, details and searches take it too', async t => {
  const { klantreferentie } = (await raadpleeg(vraag)).json
  const token = await issuer.issue({ rol: 'kcc-medewerker' })
  const at = `/v1/klantbeelden/${klantreferentie}`
  const id = '11111111-1111-4111-8111-111111111111'
  for (const path of ['zaken', 'contactmomenten', `zaken/${id}`, `documenten/${id}/inhoud`]) {
    const { status, json } = await call({ path: `${at}/${path}`, token, ...asking('5') })
    t.equal(status, 400, path)
    t.same(json.invalidParams, [boundsUpTo(30_000)])
  }
  const body = { doel: 'kcc-klantcontact', zoek: { wijze: 'burgerservicenummer', burgerservicenummer: '999993653' } }
  const search = { method: 'POST', path: '/v1/klanten/_zoek', token, body } as const
  t.equal((await call({ ...search, ...asking('5') })).status, 400)
  t.equal((await call({ ...search, ...asking('20000') })).status, 200)
})
