import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import { passesElfproef } from '../../src/klantbeeld/klant.ts'
import { startOpstelling } from '../steun/gemeente.ts'

const file = fileURLToPath(new URL('../../../shared/upstream/brp-testdata/personen.json', import.meta.url))
const skip = existsSync(file) ? false : 'the test persons of the BRP are not beside this checkout'

t.test(
  'every test person of the BRP gives a complete view with his own number; one has a number that fails the elfproef',
  { skip },
  async t => {
    const opstelling = await startOpstelling({ settings: { personen: file } })
    t.teardown(opstelling.close)
    const persons = JSON.parse(readFileSync(file, 'utf8')) as { burgerservicenummer?: string }[]
    const bad: string[] = []
    const refused: number[] = []
    for (const [i, { burgerservicenummer }] of persons.entries()) {
      const klant = { soort: 'natuurlijkPersoon', burgerservicenummer }
      const { status, json } = await opstelling.raadpleeg({ klant, doel: 'kcc-klantcontact' })
      const own = json?.onderdelen?.persoon?.gegevens?.burgerservicenummer === burgerservicenummer
      if (!passesElfproef(burgerservicenummer ?? '')) refused.push(status)
      else if (status !== 200 || !json.compleet || !own) bad.push(`person ${i}: ${status} ${json?.compleet}`)
    }
    t.same(bad, [])
    t.same(refused, [400])
    t.equal(persons.length, 407)
  }
)
