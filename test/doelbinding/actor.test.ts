import t from 'tap'
import { createDecide, listDoelen } from '../../src/doelbinding/decide.ts'
import type { Actor } from '../../src/klantbeeld/actor.ts'
import type { Klant } from '../../src/klantbeeld/klant.ts'
import { bekendeVelden } from '../../src/wiring/contract.ts'
import { alles, bedrijf, inwoner, medewerker, registerWith, vandaag } from '../steun/register.ts'

type Vraag = { actor?: Actor; klant?: Klant; doel?: string; dag?: string }

/** `toegestaan`, or the reason of the refusal, for a doel that differs from the smallest in what the test names. */
const besluitOf = (doelOver: object, { actor = medewerker(), klant = inwoner, doel = 'test', dag }: Vraag = {}) => {
  const decide = createDecide(registerWith(alles, doelOver), bekendeVelden)
  const besluit = decide({ actor, klant, doel, vandaag: dag ?? vandaag })
  return besluit.toegestaan ? 'toegestaan' : besluit.reden
}

const mandaatVoor = (...diensten: string[]) => medewerker({ mandaat: { diensten } })
const klantActor = (over: Partial<Actor> = {}) =>
  medewerker({ soort: 'klant', klant: inwoner, betrouwbaarheidsniveau: 'http://eidas.europa.eu/LoA/high', ...over })
const forKlant = { perspectief: 'klant' }

t.test('a doel that the register does not have is refused, whatever its name', async t => {
  for (const doel of ['bestaat-niet', '', 'Test', '__proto__', 'constructor', 'toString']) {
    t.equal(besluitOf({}, { doel }), 'doel-onbekend', JSON.stringify(doel))
  }
})

t.test('perspectief: a doel for medewerkers is not for a klant, and the other way round', async t => {
  for (const [perspectief, actor, expected] of [
    ['medewerker', medewerker(), 'toegestaan'],
    ['medewerker', klantActor(), 'perspectief'],
    ['klant', klantActor(), 'toegestaan'],
    ['klant', medewerker(), 'perspectief']
  ] as const) {
    t.equal(besluitOf({ perspectief }, { actor }), expected, `${perspectief} asked by ${actor.soort}`)
  }
})

t.test('rol: one of the rollen of the doel is enough, none is a refusal', async t => {
  const rollen = ['kcc-medewerker', 'adrescontroleur']
  for (const [held, expected] of [
    [['kcc-medewerker'], 'toegestaan'],
    [['parkeerwachter', 'adrescontroleur'], 'toegestaan'],
    [['parkeerwachter'], 'rol'],
    [['KCC-medewerker'], 'rol'],
    [['kcc-medewerker '], 'rol'],
    [[], 'rol']
  ] as const) {
    t.equal(besluitOf({ rollen }, { actor: medewerker({ rollen: held }) }), expected, JSON.stringify(held))
  }
})

t.test('organisatie: a doel that names organisaties is for their staff only', async t => {
  const here = medewerker({ organisatie: '00000001823288444000' })
  for (const [organisaties, actor, expected] of [
    [undefined, medewerker(), 'toegestaan'],
    [undefined, here, 'toegestaan'],
    [['00000001823288444000'], here, 'toegestaan'],
    [['00000002306767340000'], here, 'organisatie'],
    [['00000001823288444000'], medewerker(), 'organisatie']
  ] as const) {
    t.equal(besluitOf({ organisaties }, { actor }), expected, JSON.stringify([organisaties, actor.organisatie]))
  }
})

t.test('client: a doel that names clients is for these applications only', async t => {
  for (const [clients, expected] of [
    [undefined, 'toegestaan'],
    [['desktop', 'portaal'], 'toegestaan'],
    [['portaal'], 'client']
  ] as const) {
    t.equal(besluitOf({ clients }), expected, JSON.stringify(clients))
  }
})

const eidas = 'http://eidas.europa.eu/LoA'
const saml = 'urn:oasis:names:tc:SAML:2.0:ac:classes'
const etoegang = 'urn:etoegang:core:assurance-class'
/** Each level of DigiD, eHerkenning and eIDAS, and the highest betrouwbaarheidsniveau that it reaches. */
const niveaus = [
  ['eIDAS low', `${eidas}/low`, 'laag'],
  ['eIDAS substantial', `${eidas}/substantial`, 'substantieel'],
  ['eIDAS high', `${eidas}/high`, 'hoog'],
  ['DigiD Basis', `${saml}:PasswordProtectedTransport`, 'laag'],
  ['DigiD Midden', `${saml}:MobileTwoFactorContract`, 'laag'],
  ['DigiD Substantieel', `${saml}:Smartcard`, 'substantieel'],
  ['DigiD Hoog', `${saml}:SmartcardPKI`, 'hoog'],
  ['eHerkenning 2', `${etoegang}:loa2`, 'laag'],
  ['eHerkenning 2+', `${etoegang}:loa2plus`, 'laag'],
  ['eHerkenning 3', `${etoegang}:loa3`, 'substantieel'],
  ['eHerkenning 4', `${etoegang}:loa4`, 'hoog'],
  ['an unknown level', `${eidas}/extreme`, 'geen'],
  ['a level in other letters', `${eidas}/HIGH`, 'geen'],
  ['a plain word', 'hoog', 'geen'],
  ['a name that every object has', 'constructor', 'geen'],
  ['an empty text', '', 'geen'],
  ['no level at all', undefined, 'geen']
] as const

const hoogte = ['geen', 'laag', 'substantieel', 'hoog']
const withLevel = (acr: string | undefined): Partial<Actor> =>
  acr === undefined ? {} : { betrouwbaarheidsniveau: acr }

t.test(
  'betrouwbaarheidsniveau: each level of DigiD, eHerkenning and eIDAS reaches itself and what is below',
  async t => {
    for (const [naam, acr, reached] of niveaus) {
      for (const minimum of ['laag', 'substantieel', 'hoog']) {
        const expected = hoogte.indexOf(reached) >= hoogte.indexOf(minimum) ? 'toegestaan' : 'betrouwbaarheidsniveau'
        const actor = medewerker(withLevel(acr))
        t.equal(besluitOf({ betrouwbaarheidsniveau: minimum }, { actor }), expected, `${naam} for ${minimum}`)
      }
    }
  }
)

t.test(
  'betrouwbaarheidsniveau: a klant needs substantieel unless the doel says otherwise, a medewerker none',
  async t => {
    const laag = { klant: inwoner, soort: 'klant', betrouwbaarheidsniveau: `${eidas}/low` } as const
    t.equal(besluitOf(forKlant, { actor: medewerker(laag) }), 'betrouwbaarheidsniveau')
    t.equal(besluitOf(forKlant, { actor: medewerker({ soort: 'klant', klant: inwoner }) }), 'betrouwbaarheidsniveau')
    t.equal(
      besluitOf(forKlant, { actor: klantActor({ betrouwbaarheidsniveau: `${eidas}/substantial` }) }),
      'toegestaan'
    )
    t.equal(besluitOf({ ...forKlant, betrouwbaarheidsniveau: 'laag' }, { actor: medewerker(laag) }), 'toegestaan')
    t.equal(besluitOf({}), 'toegestaan')
  }
)

t.test('mandaat: who acts by a machtiging may use a doel only when it names one of its diensten', async t => {
  for (const [mandaatdiensten, actor, expected] of [
    [undefined, medewerker(), 'toegestaan'],
    [['dienst-1'], medewerker(), 'toegestaan'],
    [['dienst-1', 'dienst-2'], mandaatVoor('dienst-2'), 'toegestaan'],
    [['dienst-1'], mandaatVoor('dienst-2'), 'mandaat'],
    [['dienst-1'], mandaatVoor(), 'mandaat'],
    [undefined, mandaatVoor('dienst-1'), 'mandaat']
  ] as const) {
    t.equal(besluitOf({ mandaatdiensten }, { actor }), expected, JSON.stringify([mandaatdiensten, actor.mandaat]))
  }
})

t.test('geldigheid: a doel may be used from its first up to and including its last day', async t => {
  const geldig = { van: '2026-01-01', tot: '2026-06-30' }
  for (const [rule, dag, expected] of [
    [geldig, '2025-12-31', 'buiten-geldigheid'],
    [geldig, '2026-01-01', 'toegestaan'],
    [geldig, '2026-06-30', 'toegestaan'],
    [geldig, '2026-07-01', 'buiten-geldigheid'],
    [{ van: '2026-01-01' }, '2025-12-31', 'buiten-geldigheid'],
    [{ van: '2026-01-01' }, '2099-01-01', 'toegestaan'],
    [{ tot: '2026-06-30' }, '1999-01-01', 'toegestaan'],
    [{ tot: '2026-06-30' }, '2026-07-01', 'buiten-geldigheid'],
    [{}, '1999-01-01', 'toegestaan']
  ] as const) {
    t.equal(besluitOf({ geldig: rule }, { dag }), expected, `${JSON.stringify(rule)} on ${dag}`)
  }
})

t.test('klantsoort: a doel is about the klantsoorten that it names and no others', async t => {
  const vestiging: Klant = { soort: 'vestiging', vestigingsnummer: '000012345678' }
  for (const klant of [inwoner, bedrijf, vestiging]) {
    t.equal(besluitOf({ klantsoorten: [klant.soort] }, { klant }), 'toegestaan', klant.soort)
    const others = ['natuurlijkPersoon', 'nietNatuurlijkPersoon', 'vestiging'].filter(soort => soort !== klant.soort)
    t.equal(besluitOf({ klantsoorten: others }, { klant }), 'klantsoort', `${klant.soort}, named are the others`)
  }
})

t.test('andere klant: a klant sees himself only, and nobody when the token does not say who he is', async t => {
  const rsin: Klant = { soort: 'nietNatuurlijkPersoon', rsin: '999993653' }
  for (const [own, asked, expected] of [
    [inwoner, inwoner, 'toegestaan'],
    [bedrijf, bedrijf, 'toegestaan'],
    [inwoner, { soort: 'natuurlijkPersoon', burgerservicenummer: '999990019' }, 'andere-klant'],
    [inwoner, bedrijf, 'andere-klant'],
    [inwoner, rsin, 'andere-klant'],
    [rsin, inwoner, 'andere-klant'],
    [undefined, inwoner, 'andere-klant']
  ] as const) {
    const { klant: _, ...nobody } = klantActor()
    const actor = own === undefined ? nobody : klantActor({ klant: own })
    t.equal(besluitOf(forKlant, { actor, klant: asked }), expected, JSON.stringify([own, asked]))
  }
})

t.test('doelen are listed for those who hold a rol and the perspectief, in order of id', async t => {
  const { verwerkingsactiviteiten } = registerWith(alles)
  const { test: doel } = verwerkingsactiviteiten
  if (doel === undefined) throw new Error('no doel')
  const register = { versie: 'v1', verwerkingsactiviteiten: { zorg: doel, adres: doel } }
  const idsFor = (actor: Actor) => listDoelen(register, actor).map(([id]) => id)
  t.same(idsFor(medewerker()), ['adres', 'zorg'])
  t.same(idsFor(medewerker({ rollen: ['ander'] })), [])
  t.same(idsFor(medewerker({ soort: 'klant' })), [])
})
