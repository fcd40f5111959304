import t from 'tap'
import type { MijnContactmoment } from '../../src/klantbeeld/mijn.ts'
import { startOpstelling } from '../steun/gemeente.ts'

const namen = { interneVelden: ['medewerkers'] }
const opstelling = await startOpstelling()
const open = await startOpstelling({
  change: ({ dienst, register, ...config }) => {
    const { 'mijn-omgeving': doel, ...others } = register.verwerkingsactiviteiten
    const contactmomenten = doel?.onderdelen.contactmomenten
    if (!doel || !contactmomenten || !dienst.mijn) throw new Error('the example config has no klant perspective')
    const onderdelen = { ...doel.onderdelen, contactmomenten: { ...contactmomenten, ...namen } }
    return {
      ...config,
      dienst: { ...dienst, mijn: { ...dienst.mijn, medewerkernamen: true } },
      register: { ...register, verwerkingsactiviteiten: { ...others, 'mijn-omgeving': { ...doel, onderdelen } } }
    }
  }
})
t.teardown(() => Promise.all([opstelling.close(), open.close()]))

const bsn = '999999461'
const path = '/v1/mijn/contactmomenten'
const token = await opstelling.issuer.issue({ bsn })
const { json } = await opstelling.call({ path: `${path}?paginagrootte=100`, token })
const contacten: readonly MijnContactmoment[] = json.gegevens

t.test('a timeline: newest first, with channel, subject, answer and zaak', async t => {
  t.ok(contacten.length > 3)
  const tijdstippen = contacten.map(({ tijdstip = '' }) => tijdstip)
  t.same(tijdstippen, tijdstippen.toSorted().reverse())
  t.ok(contacten.every(({ kanaal, onderwerp }) => kanaal && onderwerp))
  t.ok(contacten.some(({ antwoord }) => antwoord))
  t.ok(contacten.some(({ zaken = [] }) => zaken.length > 0))
})

t.test('G.90: only contacts that are tied to the partij of the klant: nobody sees those of another', async t => {
  const ander = await opstelling.call({ path, token: await opstelling.issuer.issue({ bsn: '999993653' }) })
  const eigen = new Set(contacten.map(({ id }) => id))
  t.ok(ander.json.gegevens.length > 0)
  t.notOk(ander.json.gegevens.some(({ id }: MijnContactmoment) => eigen.has(id)))
})

t.test('G.90: contacts about one zaak', async t => {
  const zaak = contacten.flatMap(({ zaken = [] }) => zaken)[0]
  const about = await opstelling.call({ path: `${path}?zaak=${zaak}`, token })
  t.ok(about.json.gegevens.length > 0)
  t.ok(about.json.gegevens.every(({ zaken }: MijnContactmoment) => zaken?.includes(zaak ?? '')))
})

t.test('G.91: nothing vertrouwelijk, no interne taken, and no notes of staff', async t => {
  const allowed = ['antwoord', 'bron', 'id', 'kanaal', 'onderwerp', 'tijdstip', 'zaken']
  for (const contact of contacten)
    t.same(
      Object.keys(contact).filter(key => !allowed.includes(key)),
      []
    )
  const beeld = await opstelling.raadpleeg({
    klant: { soort: 'natuurlijkPersoon', burgerservicenummer: bsn },
    doel: 'kcc-klantcontact'
  })
  const staff: readonly { readonly id: string; readonly vertrouwelijk?: boolean }[] =
    beeld.json.onderdelen.contactmomenten.gegevens
  t.ok(staff.every(({ vertrouwelijk }) => vertrouwelijk === false))
})

t.test('G.92: names of staff only where configuration and register say so', async t => {
  t.notMatch(JSON.stringify(contacten), 'medewerkers')
  const { json: named } = await open.call({ path, token: await open.issuer.issue({ bsn }) })
  t.ok(named.gegevens.some(({ medewerkers }: MijnContactmoment) => (medewerkers ?? []).length > 0))
})

t.test('filters on channel and period, and pages', async t => {
  const kanaal = contacten[0]?.kanaal
  const found = await opstelling.call({ path: `${path}?kanaal=${kanaal}&vanaf=2020-01-01&paginagrootte=1`, token })
  t.equal(found.json.gegevens.length, 1)
  t.equal(found.json.totaal, contacten.filter(contact => contact.kanaal === kanaal).length)
})
