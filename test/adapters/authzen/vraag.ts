import type { Toegangsvraag } from '../../../src/adapters/authzen/evaluation.ts'
import type { Actor } from '../../../src/klantbeeld/actor.ts'
import type { Klant } from '../../../src/klantbeeld/klant.ts'
import { toActorsleutel, toBetrokkene } from '../../../src/logboek/pseudoniem.ts'
import { BSN, sleutel } from '../../logboek/voorbeeld.ts'
import { traceparent } from '../asking.ts'

export const medewerker: Actor = {
  soort: 'medewerker',
  id: 'j.jansen',
  uitgever: 'https://login.example',
  client: 'desktop',
  rollen: ['kcc-medewerker', 'teamleider'],
  scopes: ['klantbeeld.lezen'],
  organisatie: 'gemeente-voorbeeld',
  betrouwbaarheidsniveau: 'http://eidas.europa.eu/LoA/substantial'
}
export const inwoner: Actor = {
  soort: 'klant',
  id: BSN,
  uitgever: 'https://login.example',
  client: 'portaal',
  rollen: [],
  scopes: ['mijn.lezen'],
  klant: { soort: 'natuurlijkPersoon', burgerservicenummer: BSN }
}

const plan: Toegangsvraag['plan'] = {
  doel: { id: 'kcc-klantcontact', verwerkingsactiviteit: 'https://register.example/kcc', registerversie: '2026-11-01' },
  onderdelen: { contactmomenten: { vertrouwelijk: true, sinds: '2020-01-01' } }
}

/** As the service makes it, from whole objects: what must stay behind is all there to be taken along. */
export const vraagVan = (actor: Actor, klant: Klant): Toegangsvraag => ({
  actor: { ...actor, sleutel: toActorsleutel({ issuer: actor.uitgever, subject: actor.id }, sleutel) },
  klant: { ...klant, pseudoniem: toBetrokkene(klant, sleutel).id },
  plan,
  tijdstip: new Date('2026-11-23T12:00:00.000Z'),
  traceparent
})
