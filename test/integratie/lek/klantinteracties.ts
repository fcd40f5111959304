import { createSimulator, type Simulator } from '../../../simulatie/server/simulator.ts'
import type { Planting } from './planter.ts'

type Nummers = { readonly bsn: string; readonly ander: string }

const adres = 'straatnaam huisnummer# huisnummertoevoeging postcode stad adresregel1 adresregel2 adresregel3 land'
const partijvelden = `nummer interneNotitie voorkeurstaal partijIdentificatie.volledigeNaam
  partijIdentificatie.contactnaam.voornaam partijIdentificatie.contactnaam.achternaam`
const digitaal = 'adres soortDigitaalAdres omschrijving verificatieDatum@ referentie'
const contactvelden = `nummer referentienummer kanaal onderwerp inhoud reactie taal hoofdOnderwerpType metadata
  plaatsgevondenOp@@`
const betrokkenevelden = `rol volledigeNaam organisatienaam contactnaam.voornaam contactnaam.achternaam
  bezoekadres.straatnaam correspondentieadres.straatnaam`

const base = '/klantinteracties/api/v1'
const uuids = { eigen: 'aaaaaaaa-0000-4000-8000-000000000001', ander: 'aaaaaaaa-0000-4000-8000-000000000002' }

type Partijnummers = { readonly objectId: string; readonly rsin?: string }

const plantPartij = ({ planterFor, keep }: Planting, record: keyof typeof uuids, { objectId, rsin }: Partijnummers) => {
  const planter = planterFor('klantinteracties', `partij-${record}`)
  const bsn = { codeObjecttype: 'natuurlijk_persoon', codeRegister: 'brp', codeSoortObjectId: 'bsn', objectId }
  return {
    uuid: keep(uuids[record], { bron: 'klantinteracties', record: `partij-${record}`, veld: 'uuid' }),
    soortPartij: 'persoon',
    indicatieActief: true,
    indicatieGeheimhouding: false,
    ...planter.velden(partijvelden),
    bezoekadres: planter.onder('bezoekadres').velden(adres),
    correspondentieadres: planter.onder('correspondentieadres').velden(adres),
    partijIdentificatoren: [
      {
        partijIdentificator: bsn,
        ...planter.onder('partijIdentificatoren').velden('anderePartijIdentificator')
      },
      ...(rsin === undefined ? [] : [{ partijIdentificator: { ...bsn, codeSoortObjectId: 'rsin', objectId: rsin } }])
    ],
    _expand: {
      digitaleAdressen: [planter.onder('digitaleAdressen').velden(digitaal)],
      betrokkenen: [planter.onder('betrokkenen').velden(betrokkenevelden)]
    }
  }
}

type Soort = { readonly over?: object }

/** Each a reason to be withheld, but for `open`. */
const contactsoorten: Readonly<Record<string, Soort>> = {
  open: {},
  vertrouwelijk: { over: { vertrouwelijk: true } },
  oud: { over: { plaatsgevondenOp: '2019-01-01T10:00:00Z' } }
}

const plantContact =
  ({ planterFor, keep }: Planting) =>
  ([naam, { over }]: [string, Soort], i: number) => {
    const record = `contact-${naam}`
    const planter = planterFor('klantinteracties', record)
    const onderwerp = planter.onder('onderwerpobject').tekst('objectId')
    return {
      uuid: keep(`bbbbbbbb-0000-4000-8000-00000000000${i}`, { bron: 'klantinteracties', record, veld: 'uuid' }),
      ...planter.velden(contactvelden),
      indicatieContactGelukt: true,
      vertrouwelijk: false,
      hadBetrokkenActoren: [{ soortActor: 'medewerker', naam: planter.onder('actor').tekst('naam') }],
      ...over,
      _expand: {
        hadBetrokkenen: [
          { wasPartij: { uuid: uuids.eigen }, ...planter.onder('hadBetrokkenen').velden(betrokkenevelden) }
        ],
        gingOverOnderwerpobjecten: [
          {
            onderwerpobjectidentificator: { codeObjecttype: 'zgw-Zaak', codeSoortObjectId: 'uuid', objectId: onderwerp }
          }
        ],
        leiddeTotInterneTaken: [planter.onder('interneTaken').velden('gevraagdeHandeling toelichting')]
      }
    }
  }

const page = (results: unknown[]) => ({ count: results.length, next: null, previous: null, results })

/**
 * An Open Klant whose filters do not correlate, as the real one's: it also gives a partij that has the digits of the BSN
 * as another number. Contacts come of every kind.
 */
export const createNepKlantinteracties = (planting: Planting, { bsn, ander }: Nummers): Simulator => {
  const partijen = page([
    plantPartij(planting, 'eigen', { objectId: bsn }),
    plantPartij(planting, 'ander', { objectId: ander, rsin: bsn })
  ])
  const contacten = page(Object.entries(contactsoorten).map(plantContact(planting)))
  const simulator = createSimulator('nep-klantinteracties')
  simulator.server.get(`${base}/partijen`, request => {
    const isKnown = Object.values(request.query as object).includes(bsn)
    return isKnown ? partijen : page([])
  })
  simulator.server.get(`${base}/klantcontacten`, () => contacten)
  return simulator
}
