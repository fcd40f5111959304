import t from 'tap'
import { toTaakdata } from '../../../simulatie/objecten/data.ts'
import { createPopulatie } from '../../../simulatie/populatie/populatie.ts'
import { drawBerichten } from '../../../simulatie/taken/draw-bericht.ts'
import { drawTaken, type Klant } from '../../../simulatie/taken/draw-taak.ts'
import { standard } from '../../steun/gemeente.ts'

const populatie = createPopulatie(standard)
const inwoner = populatie.inwoner('999995522')
const bedrijf = populatie.bedrijf('99999989')

const takenOf = (klant: Klant, soort: 'objecttaak' | 'vtbTaak') => drawTaken({ populatie, klant, soort })
const berichtenOf = (klant: Klant, soort: 'objectbericht' | 'vtbBericht') => drawBerichten({ populatie, klant, soort })

t.test('of the cast a resident has tasks in every form, in every state, and messages in both registers', async t => {
  if (!inwoner) return t.fail('there is one')
  const [objecten, vtb] = [takenOf(inwoner, 'objecttaak'), takenOf(inwoner, 'vtbTaak')]
  t.same([...new Set(objecten.map(taak => toTaakdata(taak).typeVersion))].sort(), [1, 2, 3])
  for (const taken of [objecten, vtb]) {
    t.same([...new Set(taken.map(({ stand }) => stand))].sort(), ['afgebroken', 'open', 'uitgevoerd', 'verwerkt'])
  }
  for (const soort of ['objectbericht', 'vtbBericht'] as const) {
    const gelezen = new Set(berichtenOf(inwoner, soort).map(bericht => bericht.gelezen))
    t.same([...gelezen].sort(), [false, true], soort)
  }
})

t.test('of the cast an ondernemer has tasks and messages for the whole and for each of two vestigingen', async t => {
  if (!bedrijf) return t.fail('there is one')
  const nummers = [undefined, ...bedrijf.vestigingen.map(({ vestigingsnummer }) => vestigingsnummer)]
  t.equal(nummers.length, 3)
  for (const records of [
    takenOf(bedrijf, 'objecttaak'),
    takenOf(bedrijf, 'vtbTaak'),
    berichtenOf(bedrijf, 'objectbericht'),
    berichtenOf(bedrijf, 'vtbBericht')
  ]) {
    t.same(new Set(records.map(({ vestigingsnummer }) => vestigingsnummer)), new Set(nummers))
  }
})
