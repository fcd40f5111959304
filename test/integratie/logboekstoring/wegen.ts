import { decodeJwt } from 'jose'
import type { DemoIssuer } from '../../../simulatie/issuer/issuer.ts'
import { klantOf } from '../../steun/details.ts'
import type { Call } from '../../steun/gemeente.ts'

export const vraag = { klant: klantOf('gezin'), doel: 'kcc-klantcontact', vers: true }

/** Every way to data about a klant. `referentie` was given out before the fault. */
const ways = (referentie: string): Record<string, Call> => {
  const zoek = { wijze: 'burgerservicenummer', burgerservicenummer: '999993653' }
  return {
    klantbeeld: { method: 'POST', path: '/v1/klantbeelden/_raadpleeg', body: vraag },
    stroom: {
      method: 'POST',
      path: '/v1/klantbeelden/_raadpleeg',
      body: vraag,
      headers: { accept: 'text/event-stream' }
    },
    zoeken: { method: 'POST', path: '/v1/klanten/_zoek', body: { doel: vraag.doel, zoek } },
    zaken: { path: `/v1/klantbeelden/${referentie}/zaken` },
    zaak: { path: `/v1/klantbeelden/${referentie}/zaken/00000000-0000-4000-8000-000000000001` },
    contactmomenten: { path: `/v1/klantbeelden/${referentie}/contactmomenten` },
    inhoud: { path: `/v1/klantbeelden/${referentie}/documenten/00000000-0000-4000-8000-000000000001/inhoud` },
    geweigerd: { method: 'POST', path: '/v1/klantbeelden/_raadpleeg', body: { ...vraag, doel: 'bestaat-niet' } }
  }
}

const id = '00000000-0000-4000-8000-000000000001'
const adressen = '/v1/mijn/profiel/digitale-adressen'
const adres = { soort: 'email', adres: 'geen-regel@example.nl' }
const ifMatch = { 'if-match': '"1"' }

/** Every way of a klant to his data, and to changing them. */
const mijnWays = (klantId: string): Record<string, Call> => ({
  klantbeeld: { path: '/v1/mijn/klantbeeld' },
  stroom: { path: '/v1/mijn/klantbeeld', headers: { accept: 'text/event-stream' } },
  zaken: { path: '/v1/mijn/zaken' },
  zaak: { path: `/v1/mijn/zaken/${id}` },
  inhoud: { path: `/v1/mijn/documenten/${id}/inhoud` },
  contactmomenten: { path: '/v1/mijn/contactmomenten' },
  taken: { path: '/v1/mijn/taken' },
  taak: { path: `/v1/taken/${id}` },
  context: { method: 'POST', path: '/v1/context/zoek', body: { klantId } },
  berichten: { path: '/v1/mijn/berichten' },
  verwerkingen: { path: '/v1/mijn/verwerkingen?vanaf=2026-11-23&totEnMet=2026-11-23' },
  profiel: { path: '/v1/mijn/profiel' },
  markeren: { method: 'PATCH', path: `/v1/mijn/berichten/${id}`, body: { gelezen: true } },
  toevoegen: { method: 'POST', path: adressen, body: adres, headers: { 'idempotency-key': 'geen-regel' } },
  wijzigen: { method: 'PUT', path: `${adressen}/${id}`, body: adres, headers: ifMatch },
  verwijderen: { method: 'DELETE', path: `${adressen}/${id}`, headers: ifMatch },
  code: { method: 'POST', path: `${adressen}/${id}/code` },
  bevestigen: { method: 'POST', path: `${adressen}/${id}/_bevestig`, body: { code: '123456' } },
  voorkeuren: { method: 'PUT', path: '/v1/mijn/profiel/voorkeuren', body: { taal: 'nld' }, headers: ifMatch }
})

/** All of these with a token, by name; each is good for an answer when there is nothing wrong. */
export const listWays = async (issuer: DemoIssuer, referentie: string): Promise<readonly [string, Call][]> => {
  const medewerker = await issuer.issue({ rol: 'kcc-medewerker' })
  const klant = await issuer.issue({ bsn: '999993653' })
  return [
    ...Object.entries(ways(referentie)).map(([way, call]): [string, Call] => [way, { ...call, token: medewerker }]),
    ...Object.entries(mijnWays(decodeJwt(klant).sub ?? '')).map(([way, call]): [string, Call] => [
      `mijn ${way}`,
      { ...call, token: klant }
    ])
  ]
}
