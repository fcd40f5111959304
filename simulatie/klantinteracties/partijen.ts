import type { Bedrijf, Inwoner, Populatie, Vestiging } from '../populatie/types.ts'
import type { Identificator } from './codes.ts'
import { toRowToeval } from './identity.ts'
import { toContactnaam, toVolledigeNaam } from './naam.ts'
import { createPartij, type PartijSource } from './partij.ts'
import type { PartijRow } from './rows.ts'

/**
 * Trap, as a server that does not correlate its identifier filters makes it one: on this resident's partij somebody
 * entered the BSN of the resident before as RSIN. A question for that BSN finds this partij too.
 */
export const hasForeignNummer = ({ index }: { readonly index: number }): boolean => index > 0 && index % 7 === 5

/**
 * Trap: this company once had the first vestiging of the company before it, and the partij stayed. One
 * vestigingsnummer then stands twice, which Open Klant allows under different KVK numbers.
 */
export const hasTakenVestiging = ({ index }: { readonly index: number }): boolean => index > 0 && index % 10 === 1

const bsn = (objectId: string): Identificator => ({
  codeObjecttype: 'natuurlijk_persoon',
  codeRegister: 'brp',
  codeSoortObjectId: 'bsn',
  objectId
})
const hr = (codeSoortObjectId: 'kvk_nummer' | 'rsin', objectId: string): Identificator => ({
  codeObjecttype: 'niet_natuurlijk_persoon',
  codeRegister: 'hr',
  codeSoortObjectId,
  objectId
})

type Context = Pick<PartijSource, 'betrokkenen' | 'isFreeText' | 'geschreven'> & { readonly populatie: Populatie }

const shared = (
  { populatie, betrokkenen, isFreeText, geschreven }: Context,
  owner: Inwoner | Bedrijf,
  number: number
) => ({
  owner,
  number,
  peildatum: populatie.peildatum,
  toeval: toRowToeval(populatie.seed, 'partij', owner, number),
  betrokkenen,
  isFreeText,
  geschreven
})

const createPersoon = (context: Context, inwoner: Inwoner): PartijRow => {
  const contactnaam = toContactnaam(inwoner.naamInKlantregister)
  const other = hasForeignNummer(inwoner) ? context.populatie.inwonerAt(inwoner.index - 1) : undefined
  return createPartij({
    ...shared(context, inwoner, 0),
    soortPartij: 'persoon',
    partijIdentificatie: { contactnaam, volledigeNaam: toVolledigeNaam(contactnaam) },
    ...(inwoner.persoon.geheimhoudingPersoonsgegevens && { geheimhouding: true }),
    identificatoren: [bsn(inwoner.burgerservicenummer), ...(other ? [hr('rsin', other.burgerservicenummer)] : [])],
    email: inwoner.email,
    telefoonnummer: inwoner.telefoonnummer
  })
}

const createOrganisatie = (context: Context, bedrijf: Bedrijf): PartijRow =>
  createPartij({
    ...shared(context, bedrijf, 0),
    soortPartij: 'organisatie',
    partijIdentificatie: { naam: bedrijf.naam },
    identificatoren: [hr('kvk_nummer', bedrijf.kvkNummer), ...(bedrijf.rsin ? [hr('rsin', bedrijf.rsin)] : [])],
    email: bedrijf.email,
    telefoonnummer: bedrijf.telefoonnummer
  })

type OwnVestiging = {
  readonly bedrijf: Bedrijf
  readonly organisatie: PartijRow
  readonly vestiging: Vestiging
  readonly number: number
  readonly indicatieActief?: false
}

const createVestiging = (context: Context, { bedrijf, organisatie, vestiging, number, ...rest }: OwnVestiging) => {
  const kvk = organisatie.identificatoren[0]
  return createPartij({
    ...shared(context, bedrijf, number),
    ...rest,
    soortPartij: 'organisatie',
    partijIdentificatie: { naam: vestiging.handelsnaam },
    identificatoren: [
      {
        codeObjecttype: 'vestiging',
        codeRegister: 'hr',
        codeSoortObjectId: 'vestigingsnummer',
        objectId: vestiging.vestigingsnummer,
        ...(kvk && { subIdentificatorVan: kvk })
      }
    ],
    email: `vestiging${number}.${bedrijf.email}`,
    telefoonnummer: bedrijf.telefoonnummer
  })
}

const createBedrijf = (context: Context, bedrijf: Bedrijf): readonly PartijRow[] => {
  const organisatie = createOrganisatie(context, bedrijf)
  const own = bedrijf.vestigingen.map((vestiging, i) => ({ bedrijf, organisatie, vestiging, number: i + 1 }))
  const [taken] = hasTakenVestiging(bedrijf) ? (context.populatie.bedrijfAt(bedrijf.index - 1)?.vestigingen ?? []) : []
  const old = { bedrijf, organisatie, number: own.length + 1, indicatieActief: false } as const
  const all: readonly OwnVestiging[] = taken ? [...own, { ...old, vestiging: taken }] : own
  return [organisatie, ...all.map(vestiging => createVestiging(context, vestiging))]
}

/** All partijen that the klantregister has of one resident or company. */
export const createPartijen = (context: Context, owner: Inwoner | Bedrijf): readonly PartijRow[] =>
  owner.isBedrijf ? createBedrijf(context, owner) : [createPersoon(context, owner)]
