import { DatabaseSync } from 'node:sqlite'
import t from 'tap'
import { createBeslispuntSimulator } from '../../simulatie/beslispunt/beslispunt.ts'
import { beslispuntSchema } from '../../src/adapters/authzen/schema.ts'
import { startOpstelling } from '../steun/gemeente.ts'

const vraag = { klant: { soort: 'natuurlijkPersoon', burgerservicenummer: '999993653' }, doel: 'kcc-klantcontact' }

let decision: unknown = { decision: true }
const beslispunt = createBeslispuntSimulator({ decide: () => decision })
const url = await beslispunt.listen()
t.teardown(beslispunt.close)
const opstelling = await startOpstelling({
  change: config => ({
    ...config,
    dienst: { ...config.dienst, beslispunt: beslispuntSchema.parse({ url, authenticatie: { type: 'geen' } }) }
  })
})
t.teardown(opstelling.close)
const { raadpleeg, gemeente } = opstelling
const sources = [gemeente.brp, gemeente.zgw, gemeente.klantinteracties]

/** Calls about a klant; types are fetched in the background at the start. */
const asked = () => sources.flatMap(({ calls }) => calls).filter(({ route }) => !route.startsWith('/catalogi'))

const records = (): { body: Record<string, { decision?: boolean }> }[] => {
  const db = new DatabaseSync(opstelling.logboekPad, { readOnly: true })
  const rows = db.prepare("SELECT regel FROM regels WHERE stroom = 'adl' ORDER BY volgnummer").all()
  db.close()
  return (rows as unknown as { regel: string }[]).map(({ regel }) => JSON.parse(regel))
}

t.beforeEach(async () => {
  decision = { decision: true }
  beslispunt.settings.fout = undefined
  beslispunt.reset()
  for (const source of sources) source.reset()
})

t.test('when register and decision point allow, the view is given and one record is kept', async t => {
  const before = records().length
  t.equal((await raadpleeg(vraag)).status, 200)
  t.equal(beslispunt.count(), 1)
  const after = records()
  t.equal(after.length, before + 1)
  t.equal(after.at(-1)?.body['adl.core.response']?.decision, true)
})

t.test('what the register refuses is not asked', async t => {
  t.equal((await raadpleeg({ ...vraag, doel: 'nee' })).status, 403)
  t.equal(beslispunt.count(), 0)
})

t.test('its refusal is 403, as the refusal of the register, and no source is called', async t => {
  decision = { decision: false }
  const { status, json } = await raadpleeg(vraag)
  t.equal(status, 403)
  t.equal(json.code, 'niet-toegestaan')
  t.same(asked(), [])
  t.equal(records().at(-1)?.body['adl.core.response']?.decision, false)
})

t.test('a step-up is 401 with the levels that would do', async t => {
  decision = { decision: false, context: { acr_values: 'urn:niveau:hoog' } }
  const { status, headers } = await raadpleeg(vraag)
  t.equal(status, 401)
  t.match(headers['www-authenticate'], /insufficient_user_authentication.*acr_values="urn:niveau:hoog"/)
})

t.test('its failure is 503, never a yes, and no source is called', async t => {
  for (const fout of ['uit', 'hangt', 'onzin', 'html', 'fout401', 'fout500'] as const) {
    beslispunt.settings.fout = fout
    const { status, json, headers } = await raadpleeg(vraag)
    t.equal(status, 503, fout)
    t.equal(json.code, 'geen-beslissing')
    t.ok(headers['retry-after'])
  }
  t.same(asked(), [])
})

t.test('it never sees a number of a person', async t => {
  await raadpleeg(vraag)
  t.notMatch(JSON.stringify(beslispunt.calls), /999993653|demo-kcc-medewerker/)
})

t.test('a search, about which it cannot be asked, is refused', async t => {
  const { status } = await opstelling.call({
    method: 'POST',
    path: '/v1/klanten/_zoek',
    token: await opstelling.issuer.issue({ rol: 'kcc-medewerker' }),
    body: { doel: 'kcc-klantcontact', zoek: { wijze: 'burgerservicenummer', burgerservicenummer: '999993653' } }
  })
  t.equal(status, 403)
  t.same(asked(), [])
})
