import { createSecretKey } from 'node:crypto'
import type { Klasserij } from '../../src/logboek/klasse.ts'
import { toActorsleutel, toBetrokkene } from '../../src/logboek/pseudoniem.ts'
import type { Raadpleging } from '../../src/logboek/raadpleging.ts'

export const BSN = '999993653'
export const sleutel = { id: 'k1', sleutel: createSecretKey(Buffer.alloc(32, 7)) }
export const actor = { issuer: 'https://idp.example', subject: 'j.jansen' }

/** A consultation with every optional field filled in. */
export const raadpleging: Raadpleging = {
  traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
  spanId: '00f067aa0ba902b7',
  parentSpanId: 'b7ad6b7169203331',
  actie: 'Klantbeeld raadplegen',
  betrokkene: toBetrokkene({ soort: 'natuurlijkPersoon', burgerservicenummer: BSN }, sleutel),
  herkomst: 'kiss',
  actor: toActorsleutel(actor, sleutel),
  namens: 'k1:gemachtigde',
  doel: 'kcc-klantcontact',
  registerversie: '2026-11-01',
  soortenGegevens: ['persoon', 'zaken'],
  bronnen: ['brp', 'openzaak', 'esuite'],
  verwerkingsactiviteit: 'https://register.example/verwerkingsactiviteiten/kcc-klantcontact',
  aanroeper: 'https://kiss.example',
  applicatie: { name: 'integraal-klantbeeld', version: '0.1.0' },
  begonnenMs: Date.UTC(2026, 10, 23, 12)
}

export const inhoud = (nummer: number): Klasserij => ({
  stroom: 'ldv',
  klasse: 'ldv',
  traceId: nummer.toString(16).padStart(32, '0'),
  tijdstip: raadpleging.begonnenMs + nummer,
  regel: JSON.stringify({ nummer })
})
