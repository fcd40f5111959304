import { addDays } from '../populatie/datum.ts'
import type { Toeval } from '../populatie/toeval.ts'
import { type Identificator, isOldSpelled, toOldSpelling } from './codes.ts'
import { interneNotities } from './gesprekken.ts'
import { type Owner, toNummer, toRowUuid } from './identity.ts'
import type { BetrokkeneRow, DigitaalAdresRow, IdentificatorRow, PartijIdentificatie, PartijRow } from './rows.ts'

type Adres = Pick<DigitaalAdresRow, 'adres' | 'soortDigitaalAdres' | 'isStandaardAdres'>

export type PartijSource = {
  readonly owner: Owner
  /** Follow-up number among the owner's partijen. */
  readonly number: number
  readonly toeval: Toeval
  readonly peildatum: string
  readonly soortPartij: PartijRow['soortPartij']
  readonly partijIdentificatie: PartijIdentificatie
  /** Known from a base register; without it the klantregister has its own, often unset, indication. */
  readonly geheimhouding?: true
  readonly indicatieActief?: false
  readonly identificatoren: readonly Identificator[]
  readonly email: string
  readonly telefoonnummer: string
  readonly betrokkenen: (partij: PartijRow) => readonly BetrokkeneRow[]
  /** Codes were free text when this register was filled. */
  readonly isFreeText: boolean
}

const adressenOf = ({ email, telefoonnummer, toeval }: PartijSource): readonly Adres[] => {
  const tweede = `06${toeval.integer(10_000_000, 99_999_999)}`
  const known: readonly Adres[] = [
    { adres: email, soortDigitaalAdres: 'email', isStandaardAdres: true },
    { adres: telefoonnummer, soortDigitaalAdres: 'telefoonnummer', isStandaardAdres: true }
  ]
  return toeval.chance(25)
    ? [...known, { adres: tweede, soortDigitaalAdres: 'telefoonnummer', isStandaardAdres: false }]
    : known
}

// Room for ten addresses a partij; child 0 tells them from the addresses of betrokkenen.
const toAdresRow = (source: PartijSource, partij: PartijRow, adres: Adres, i: number): DigitaalAdresRow => {
  const { owner, number, toeval, peildatum } = source
  return {
    uuid: toRowUuid(owner, 'digitaalAdres', number * 10 + i),
    partij,
    ...adres,
    omschrijving: adres.isStandaardAdres ? '' : 'Alleen overdag',
    referentie: adres.soortDigitaalAdres === 'email' && toeval.chance(30) ? 'portaalvoorkeur' : '',
    verificatieDatum: toeval.chance(40) ? addDays(peildatum, -toeval.integer(1, 700)) : null
  }
}

const postbus = (toeval: Toeval) => ({
  straatnaam: 'Postbus',
  huisnummer: toeval.integer(1, 9_999),
  postcode: `${toeval.integer(1_000, 9_999)} QA`,
  stad: 'Voorbeeldstad'
})

/** One partij with its identificatoren and addresses; every draw comes from `source.toeval`, in this order. */
export const createPartij = (source: PartijSource): PartijRow => {
  const { owner, number, toeval } = source
  const identificatoren: IdentificatorRow[] = []
  const adressen: DigitaalAdresRow[] = []
  const partij: PartijRow = {
    uuid: toRowUuid(owner, 'partij', number),
    nummer: toNummer(owner, number),
    soortPartij: source.soortPartij,
    partijIdentificatie: source.partijIdentificatie,
    interneNotitie: toeval.chance(25) ? toeval.pick(interneNotities) : '',
    indicatieGeheimhouding: source.geheimhouding ?? toeval.pick([null, null, false]),
    indicatieActief: source.indicatieActief ?? toeval.chance(96),
    voorkeurstaal: toeval.pick(['nld', 'nld', 'nld', 'nld', 'nld', 'nld', 'eng', 'tur', 'pol']),
    ...(toeval.chance(20) && { correspondentieadres: postbus(toeval) }),
    heeftVoorkeursadres: toeval.chance(70),
    identificatoren,
    adressen,
    betrokkenen: () => source.betrokkenen(partij)
  }
  for (const [i, identificator] of source.identificatoren.entries()) {
    const spelled = source.isFreeText && isOldSpelled(owner) ? toOldSpelling(identificator) : identificator
    identificatoren.push({ uuid: toRowUuid(owner, 'partijIdentificator', number, i), partij, ...spelled })
  }
  for (const [i, adres] of adressenOf(source).entries()) adressen.push(toAdresRow(source, partij, adres, i))
  return partij
}
