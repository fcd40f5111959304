import t from 'tap'
import type { Config } from '../../src/config/load.ts'
import { startOpstelling } from '../steun/gemeente.ts'

// As an operator does it: `uitgeschakeld: true` in bronnen.yaml, and a SIGHUP.

const off = new Set<string>()
const switched = ({ bronnen }: Config): Config['bronnen'] =>
  bronnen.map(bron => ({ ...bron, uitgeschakeld: off.has(bron.id) }))
const opstelling = await startOpstelling({
  change: config => ({ ...config, loadBronnen: () => ({ ok: true, bronnen: switched(config) }) })
})
t.teardown(opstelling.close)
const { raadpleeg, reloadRegister, gemeente } = opstelling
const vraag = { klant: { soort: 'natuurlijkPersoon', burgerservicenummer: '999993653' }, doel: 'kcc-klantcontact' }

t.test(
  'a bron that is switched off is not asked, not even of the cache; its parts say so and the rest is served',
  async t => {
    t.equal((await raadpleeg(vraag)).json.onderdelen.zaken.status, 'ok')
    off.add('openzaak')
    reloadRegister('signaal')
    gemeente.zgw.reset()
    const { status, json } = await raadpleeg(vraag)
    t.equal(status, 200)
    t.equal(json.compleet, false)
    const gone = { status: 'uitgeschakeld', bronnen: [{ bron: 'openzaak', status: 'uitgeschakeld' }] }
    t.same(json.onderdelen.zaken, gone)
    t.same(json.onderdelen.documenten, gone)
    t.equal(json.onderdelen.persoon.status, 'ok')
    t.equal(gemeente.zgw.count(), 0)
  }
)

t.test('switched on again it is asked at once', async t => {
  off.clear()
  reloadRegister('signaal')
  t.equal((await raadpleeg({ ...vraag, vers: true })).json.onderdelen.zaken.status, 'ok')
})
