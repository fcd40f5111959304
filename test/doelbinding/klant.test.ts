import t from 'tap'
import { createDecide } from '../../src/doelbinding/decide.ts'
import { minimise } from '../../src/doelbinding/minimise.ts'
import type { Actor } from '../../src/klantbeeld/actor.ts'
import type { Zaak } from '../../src/klantbeeld/onderdelen.ts'
import { bekendeVelden } from '../../src/wiring/contract.ts'
import { alles, inwoner, registerWith, vandaag } from '../steun/register.ts'
import { part, zaak } from './gegevens.ts'

const digid = (klasse: string) => `urn:oasis:names:tc:SAML:2.0:ac:classes:${klasse}`
const klant = (over: Partial<Actor> = {}): Actor => ({
  soort: 'klant',
  id: 's',
  uitgever: 'https://login.example',
  client: 'portaal',
  rollen: ['zelf'],
  scopes: ['mijn.lezen'],
  betrouwbaarheidsniveau: digid('Smartcard'),
  klant: inwoner,
  ...over
})
const over = {
  perspectief: 'klant',
  rollen: ['zelf', 'gemachtigde', 'curator'],
  mandaatdiensten: ['d1', 'd2'],
  mandaatzaaktypen: { d1: ['melding'], d3: ['bezwaar'] }
}
const decide = createDecide(registerWith(alles, over), bekendeVelden)
const besluitOf = (actor: Actor) => decide({ actor, klant: inwoner, doel: 'test', vandaag })

const extern = (identificatie: string) => ({ identificatie, omschrijving: identificatie, internOfExtern: 'extern' })
const zaken: Zaak[] = [
  zaak({ id: 'melding', zaaktype: extern('melding') }),
  zaak({ id: 'bezwaar', zaaktype: extern('bezwaar') }),
  zaak({ id: 'intern', zaaktype: { ...extern('melding'), internOfExtern: 'intern' } }),
  zaak({ id: 'onbekend', zaaktype: { identificatie: 'melding' } }),
  zaak({
    id: 'hoog',
    zaaktype: extern('melding'),
    rollen: [{ omschrijvingGeneriek: 'initiator', betrouwbaarheidsniveau: digid('SmartcardPKI') }]
  }),
  zaak({
    id: 'vreemdNiveau',
    zaaktype: extern('melding'),
    rollen: [{ omschrijvingGeneriek: 'initiator', betrouwbaarheidsniveau: 'zelfbedacht' }]
  }),
  zaak({
    id: 'voorEenAnder',
    zaaktype: extern('melding'),
    rollen: [{ omschrijvingGeneriek: 'initiator', machtiging: 'gemachtigde' }]
  })
]
const shownTo = (actor: Actor): readonly string[] => {
  const besluit = besluitOf(actor)
  if (!besluit.toegestaan) throw new Error(besluit.reden)
  return (minimise(besluit.plan, { zaken: part(...zaken) }).onderdelen.zaken?.items ?? []).map(({ id }) => id)
}

t.test(
  'F.81, B.27, B.23: the second pass shows a klant his own zaken, of the public, at or below his level',
  async t => {
    t.same(shownTo(klant()), ['melding', 'bezwaar'])
    t.same(shownTo(klant({ betrouwbaarheidsniveau: digid('SmartcardPKI') })), ['melding', 'bezwaar', 'hoog'])
  }
)

t.test('B.22: who acts by a machtiging sees the zaaktypen of its services and no onderdeel beyond', async t => {
  const gemachtigde = (...diensten: string[]) => klant({ rollen: ['gemachtigde'], mandaat: { diensten } })
  t.same(shownTo(gemachtigde('d1')), ['melding'])
  t.same(shownTo(gemachtigde('d1', 'd3')), ['melding', 'bezwaar'])
  t.same(shownTo(gemachtigde('d2')), [], 'a service that is let in and covers nothing')
  t.match(besluitOf(gemachtigde('d3')), { toegestaan: false, reden: 'mandaat' })
  const besluit = besluitOf(gemachtigde('d1'))
  t.same(besluit.toegestaan && Object.keys(besluit.plan.onderdelen).sort(), ['documenten', 'zaken'])
})

t.test('bewindvoerder, curator, mentor and ouder: only a rol that the register names', async t => {
  t.match(besluitOf(klant({ rollen: ['curator'] })), { toegestaan: true })
  for (const rol of ['bewindvoerder', 'mentor', 'ouder']) {
    t.match(besluitOf(klant({ rollen: [rol] })), { toegestaan: false, reden: 'rol' }, rol)
  }
})

t.test('a plan of one klant is never that of another', async t => {
  const [low, high] = [shownTo(klant()), shownTo(klant({ betrouwbaarheidsniveau: digid('SmartcardPKI') }))]
  t.notSame(low, high)
  t.same(shownTo(klant()), low, 'whoever asked in between')
})

t.test('a step up is offered when nothing else is missing, in the words of the issuer', async t => {
  const loa2 = 'urn:etoegang:core:assurance-class:loa2'
  for (const [acr, stapOp] of [
    [digid('PasswordProtectedTransport'), [digid('Smartcard'), digid('SmartcardPKI')]],
    [loa2, ['urn:etoegang:core:assurance-class:loa3', 'urn:etoegang:core:assurance-class:loa4']],
    ['zelfbedacht', ['http://eidas.europa.eu/LoA/substantial', 'http://eidas.europa.eu/LoA/high']]
  ] as const) {
    t.match(besluitOf(klant({ betrouwbaarheidsniveau: acr })), { toegestaan: false, stapOp }, acr)
  }
  const other = besluitOf(klant({ betrouwbaarheidsniveau: loa2, rollen: ['mentor'] }))
  t.same(other, { toegestaan: false, reden: 'rol' })
})
