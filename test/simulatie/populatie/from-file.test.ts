import t from 'tap'
import { populatieFromFile } from '../../../simulatie/populatie/from-file.ts'
import { needsUpstream, readTestpersonen } from '../brp/upstream.ts'

const settings = { seed: 1, bedrijven: 5, peildatum: '2025-02-03' }

t.test('a person of the file keeps what the file says, and gets a dossier', async t => {
  const naam = { voornamen: 'Jo', voorletters: 'J.', voorvoegsel: 'van', geslachtsnaam: 'Dam' }
  const populatie = populatieFromFile([{ burgerservicenummer: '999990019', naam }], settings)
  const inwoner = populatie.inwoner('999990019')
  t.same(inwoner?.persoon, { burgerservicenummer: '999990019', naam })
  t.match(inwoner, { index: 0, naam, naamInKlantregister: naam, inBrp: true, email: 'j.dam.0@example.nl' })
  t.type(inwoner?.zaken, 'number')
  t.same(populatie.inwonerAt(0), inwoner)
  t.ok(populatie.bedrijfAt(4))
})

t.test('a person without a name is served, one without a BSN is not', async t => {
  const populatie = populatieFromFile([{ geslacht: { code: 'V' } }, { burgerservicenummer: '999990019' }], settings)
  t.same([...populatie.burgerservicenummers()], ['999990019'])
  t.equal(populatie.inwonerAt(0), undefined)
  t.match(populatie.inwoner('999990019'), { index: 1, naam: { geslachtsnaam: '' }, email: 'inwoner.1@example.nl' })
  t.equal(populatie.inwoner('999990020'), undefined)
})

t.test('gezag of version 1 becomes version 2', async t => {
  const minderjarige = { burgerservicenummer: '999990020' }
  const gezag = [
    { type: 'TweehoofdigOuderlijkGezag', minderjarige, ouders: [{}, {}] },
    { type: 'GezamenlijkGezag', minderjarige, derde: { burgerservicenummer: '999990032' } },
    { type: 'Voogdij', minderjarige, derden: [{}] }
  ] as const
  const populatie = populatieFromFile([{ burgerservicenummer: '999990019', gezag }], settings)
  t.same(populatie.inwoner('999990019')?.persoon.gezag, [
    { type: 'GezamenlijkOuderlijkGezag', minderjarige, ouders: [{}, {}] },
    { type: 'GezamenlijkGezag', minderjarige, derde: { type: 'BekendeDerde', burgerservicenummer: '999990032' } },
    { type: 'Voogdij', minderjarige, derden: [{ type: 'OnbekendeDerde' }] }
  ])
})

t.test('all test persons of the BRP are served', needsUpstream, async t => {
  const personen = readTestpersonen()
  const populatie = populatieFromFile(personen, settings)
  t.equal([...populatie.burgerservicenummers()].length, 407)
  for (const { burgerservicenummer = '' } of personen) {
    t.equal(populatie.inwoner(burgerservicenummer)?.persoon.burgerservicenummer, burgerservicenummer)
  }
})
