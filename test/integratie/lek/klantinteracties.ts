import { createSimulator, type Simulator } from '../../../simulatie/server/simulator.ts'
import type { Planting } from './planter.ts'

const adres = 'straatnaam huisnummer# huisnummertoevoeging postcode stad adresregel1 adresregel2 adresregel3 land'
const partijvelden = `nummer interneNotitie voorkeurstaal partijIdentificatie.volledigeNaam
  partijIdentificatie.contactnaam.voornaam partijIdentificatie.contactnaam.achternaam`
const digitaal = 'adres soortDigitaalAdres omschrijving verificatieDatum@ referentie'
const contactvelden = 'nummer referentienummer kanaal onderwerp inhoud reactie taal hoofdOnderwerpType metadata'
const betrokkenevelden = `rol volledigeNaam organisatienaam contactnaam.voornaam contactnaam.achternaam
  bezoekadres.straatnaam correspondentieadres.straatnaam`

const base = '/klantinteracties/api/v1'
const uuids = { eigen: 'aaaaaaaa-0000-4000-8000-000000000001', ander: 'aaaaaaaa-0000-4000-8000-000000000002' }

/** An Open Klant that passes over its filters: it also gives another's partij, and contacts of every kind. */
export const createNepKlantinteracties = (
  { planterFor, plekken }: Planting & { plekken: Map<string, object> },
  { bsn, ander }: { readonly bsn: string; readonly ander: string }
): Simulator => {
  const partij = (record: keyof typeof uuids, nummer: string) => {
    const planter = planterFor('klantinteracties', `partij-${record}`)
    return {
      uuid: uuids[record],
      soortPartij: 'persoon',
      indicatieActief: true,
      indicatieGeheimhouding: false,
      ...planter.velden(partijvelden),
      bezoekadres: planter.onder('bezoekadres').velden(adres),
      correspondentieadres: planter.onder('correspondentieadres').velden(adres),
      partijIdentificatoren: [
        {
          partijIdentificator: {
            codeObjecttype: 'natuurlijk_persoon',
            codeRegister: 'brp',
            codeSoortObjectId: 'bsn',
            objectId: nummer
          },
          ...planter.onder('partijIdentificatoren').velden('anderePartijIdentificator')
        }
      ],
      _expand: {
        digitaleAdressen: [planter.onder('digitaleAdressen').velden(digitaal)],
        betrokkenen: [planter.onder('betrokkenen').velden(betrokkenevelden)]
      }
    }
  }
  const contact = (record: string, over: object, van: string = uuids.eigen) => {
    const planter = planterFor('klantinteracties', `contact-${record}`)
    const uuid = `bbbbbbbb-0000-4000-8000-${String(plekken.size).padStart(12, '0')}`
    plekken.set(uuid, { bron: 'klantinteracties', record: `contact-${record}`, veld: 'uuid' })
    return {
      uuid,
      ...planter.velden(`${contactvelden} plaatsgevondenOp@@`),
      indicatieContactGelukt: true,
      vertrouwelijk: false,
      hadBetrokkenActoren: [{ soortActor: 'medewerker', naam: planter.tekst('hadBetrokkenActoren.naam') }],
      ...over,
      _expand: {
        hadBetrokkenen: [{ wasPartij: { uuid: van }, ...planter.onder('hadBetrokkenen').velden(betrokkenevelden) }],
        gingOverOnderwerpobjecten: [
          {
            onderwerpobjectidentificator: {
              codeObjecttype: 'zgw-Zaak',
              codeSoortObjectId: 'uuid',
              objectId: planter.tekst('onderwerpobject.objectId')
            }
          }
        ],
        leiddeTotInterneTaken: [planter.onder('leiddeTotInterneTaken').velden('gevraagdeHandeling toelichting')]
      }
    }
  }
  const partijen = [partij('eigen', bsn), partij('ander', ander)]
  const contacten = [
    contact('open', {}),
    contact('vertrouwelijk', { vertrouwelijk: true }),
    contact('oud', { plaatsgevondenOp: '2019-01-01T10:00:00Z' }),
    contact('ander', {}, uuids.ander)
  ]
  const simulator = createSimulator('nep-klantinteracties')
  const page = (results: unknown[]) => ({ count: results.length, next: null, previous: null, results })
  simulator.server.get(`${base}/partijen`, () => page(partijen))
  simulator.server.get(`${base}/klantcontacten`, () => page(contacten))
  return simulator
}
