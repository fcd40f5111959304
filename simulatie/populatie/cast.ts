import { fromKvkNummer, toKvkNummer } from './bedrijfsnummers.ts'
import { fromBsn } from './bsn.ts'
import type { HuishoudenSoort } from './samenstelling.ts'
import type { Dossier } from './types.ts'

export type CastMember = {
  readonly key: string
  readonly klant:
    | { readonly soort: 'natuurlijkPersoon'; readonly burgerservicenummer: string }
    | { readonly soort: 'nietNatuurlijkPersoon'; readonly kvkNummer: string }
  readonly description: string
  /** What their view shows that others' do not. */
  readonly see: string
  /** Whom they act for in the demo, in what role (absent: gemachtigde) and for which services. */
  readonly namens?: {
    readonly namens: { readonly bsn: string }
    readonly als?: 'curator'
    readonly diensten?: readonly string[]
  }
  readonly vast: Vast
}

export type Bijzonderheid = 'geen' | 'geheimhouding' | 'overleden' | 'geemigreerd'

/** What is settled for a member of the cast instead of drawn; the rest follows the seed. */
export type Vast = Partial<Pick<Dossier, 'zaken' | 'klantcontacten' | 'taken' | 'berichten' | 'inKlantregister'>> & {
  readonly inBrp?: false
  readonly bestaatNiet?: true
  readonly huishouden?: HuishoudenSoort
  readonly bijzonderheid?: Bijzonderheid
  readonly andereNaam?: true
  readonly vestigingen?: number
  readonly rechtsvorm?: 'Eenmanszaak' | 'Besloten Vennootschap' | 'Vereniging van Eigenaars'
}

const inwoner = (burgerservicenummer: string) => ({ soort: 'natuurlijkPersoon', burgerservicenummer }) as const
const bedrijf = (index: number) => ({ soort: 'nietNatuurlijkPersoon', kvkNummer: toKvkNummer(index) }) as const

/** Persons and companies to name in a README or test: there whatever the seed, from 700 residents and 21 companies. */
export const cast = [
  {
    key: 'gezin',
    klant: inwoner('999993653'),
    description: 'Ordinary family: partner and three children at one address',
    see: 'every part filled: persoon with family, a few zaken, contacts',
    vast: { huishouden: 'gezin', bijzonderheid: 'geen', zaken: 4, klantcontacten: 5, inKlantregister: true }
  },
  {
    key: 'vijftigZaken',
    klant: inwoner('999999461'),
    description: 'Resident with 50 zaken',
    see: 'as few source calls as for one zaak',
    vast: { bijzonderheid: 'geen', zaken: 50, klantcontacten: 12, inKlantregister: true }
  },
  {
    key: 'vijfhonderdZaken',
    klant: inwoner('999998961'),
    description: 'Resident with 500 zaken',
    see: 'paging: five pages of a hundred at the source',
    vast: { bijzonderheid: 'geen', zaken: 500, klantcontacten: 15, inKlantregister: true }
  },
  {
    key: 'geheimhouding',
    klant: inwoner('999998456'),
    description: 'Resident under geheimhouding',
    see: 'signaal geheimhouding',
    vast: { bijzonderheid: 'geheimhouding', zaken: 2, klantcontacten: 2, inKlantregister: true }
  },
  {
    key: 'overleden',
    klant: inwoner('999997956'),
    description: 'Deceased resident',
    see: 'signaal overleden, no age',
    vast: { huishouden: 'alleenstaand', bijzonderheid: 'overleden', zaken: 3, klantcontacten: 1, inKlantregister: true }
  },
  {
    key: 'geemigreerd',
    klant: inwoner('999997452'),
    description: 'Emigrated resident',
    see: 'address abroad, signaal emigratie',
    vast: {
      huishouden: 'alleenstaand',
      bijzonderheid: 'geemigreerd',
      zaken: 1,
      klantcontacten: 2,
      inKlantregister: true
    }
  },
  {
    key: 'alleenKlantcontacten',
    klant: inwoner('999996952'),
    description: 'Known to Open Klant only: not in the BRP, no zaken',
    see: 'contactmomenten filled, persoon empty and yet complete',
    vast: { inBrp: false, bijzonderheid: 'geen', zaken: 0, klantcontacten: 6, inKlantregister: true }
  },
  {
    key: 'nergens',
    klant: inwoner('999900134'),
    description: 'Valid number that no register knows',
    see: '200 with empty parts',
    vast: { bestaatNiet: true }
  },
  {
    key: 'andereNaam',
    klant: inwoner('999996459'),
    description: 'Name in Open Klant differs from the BRP',
    see: 'signaal afwijkendeNaam',
    vast: {
      huishouden: 'paar',
      bijzonderheid: 'geen',
      andereNaam: true,
      zaken: 2,
      klantcontacten: 4,
      inKlantregister: true
    }
  },
  {
    key: 'takenEnBerichten',
    klant: inwoner('999995522'),
    description: 'Resident with 20 zaken, and tasks and messages in every register',
    see: 'open, expired, finished and cancelled tasks; read, unread and not yet published messages',
    vast: {
      bijzonderheid: 'geen',
      zaken: 20,
      klantcontacten: 4,
      taken: 7,
      berichten: 6,
      inKlantregister: true
    }
  },
  {
    key: 'gemachtigde',
    klant: inwoner('999994955'),
    description: 'Gemachtigde of 999995522 for parking permits',
    see: 'of the other only zaken of parking permits and their documents; of himself all',
    namens: { namens: { bsn: '999995522' }, diensten: ['urn:dienst:parkeren'] },
    vast: {
      huishouden: 'paar',
      bijzonderheid: 'geen',
      zaken: 5,
      klantcontacten: 3,
      taken: 4,
      berichten: 4,
      inKlantregister: true
    }
  },
  {
    key: 'curator',
    klant: inwoner('999994451'),
    description: 'Curator of 999995522',
    see: 'of the other all that he sees himself; changing his profile is not open to a curator',
    namens: { namens: { bsn: '999995522' }, als: 'curator' },
    vast: {
      huishouden: 'alleenstaand',
      bijzonderheid: 'geen',
      zaken: 2,
      klantcontacten: 2,
      taken: 2,
      berichten: 2,
      inKlantregister: true
    }
  },
  {
    key: 'eenmanszaak',
    klant: bedrijf(10),
    description: 'Eenmanszaak: no RSIN, two vestigingen, each with tasks and messages of its own',
    see: 'found on KVK number only; what is for one vestiging is not for the other, nor for the whole',
    vast: {
      rechtsvorm: 'Eenmanszaak',
      vestigingen: 2,
      zaken: 8,
      klantcontacten: 3,
      taken: 8,
      berichten: 8,
      inKlantregister: true
    }
  },
  {
    key: 'drieVestigingen',
    klant: bedrijf(20),
    description: 'Company with three vestigingen',
    see: 'zaken under RSIN, KVK number and vestigingsnummer',
    vast: { rechtsvorm: 'Besloten Vennootschap', vestigingen: 3, zaken: 6, klantcontacten: 6, inKlantregister: true }
  },
  {
    key: 'zonderVestiging',
    klant: bedrijf(15),
    description: 'Vereniging van Eigenaars: RSIN, no vestiging',
    see: 'an address of its own, no hoofdvestiging',
    vast: {
      rechtsvorm: 'Vereniging van Eigenaars',
      vestigingen: 0,
      zaken: 2,
      klantcontacten: 2,
      inKlantregister: true
    }
  }
] as const satisfies readonly CastMember[]

const indexOf = ({ klant }: CastMember): number =>
  (klant.soort === 'natuurlijkPersoon' ? fromBsn(klant.burgerservicenummer) : fromKvkNummer(klant.kvkNummer)) ?? -1

const bySoort = (soort: CastMember['klant']['soort']): ReadonlyMap<number, Vast> =>
  new Map(cast.filter(({ klant }) => klant.soort === soort).map(member => [indexOf(member), member.vast]))

const inwoners = bySoort('natuurlijkPersoon')
const bedrijven = bySoort('nietNatuurlijkPersoon')

/** What is settled for the resident at a place; undefined for all but the cast. */
export const vastAt = (index: number): Vast | undefined => inwoners.get(index)
export const vastForBedrijf = (index: number): Vast | undefined => bedrijven.get(index)
