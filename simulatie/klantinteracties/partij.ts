import { addDays } from '../populatie/datum.ts'
import type { Toeval } from '../populatie/toeval.ts'
import { type Identificator, isOldSpelled, toOldSpelling } from './codes.ts'
import type { Geschreven } from './geschreven.ts'
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
  readonly geschreven: Geschreven
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

const toVoorkeursadres = (heeft: boolean, adressen: readonly DigitaalAdresRow[]) => ({
  voorkeursadres: () => (heeft ? adressen[0] : undefined)
})

const toWijziging = (geschreven: Geschreven, partij: string, adressen: readonly DigitaalAdresRow[]) => {
  const { voorkeurstaal, voorkeursadres } = geschreven.partij(partij) ?? {}
  return {
    ...(voorkeurstaal !== undefined && { voorkeurstaal }),
    ...(voorkeursadres !== undefined && { voorkeursadres: () => adressen.find(({ uuid }) => uuid === voorkeursadres) })
  }
}

/** One partij with its identificatoren and addresses; every draw comes from `source.toeval`, in this order. */
export const createPartij = (source: PartijSource): PartijRow => {
  const { owner, number, toeval } = source
  const identificatoren: IdentificatorRow[] = []
  const adressen: DigitaalAdresRow[] = []
  const uuid = toRowUuid(owner, 'partij', number)
  const partij: PartijRow = {
    uuid,
    nummer: toNummer(owner, number),
    soortPartij: source.soortPartij,
    partijIdentificatie: source.partijIdentificatie,
    interneNotitie: toeval.chance(25) ? toeval.pick(interneNotities) : '',
    indicatieGeheimhouding: source.geheimhouding ?? toeval.pick([null, null, false]),
    indicatieActief: source.indicatieActief ?? toeval.chance(96),
    voorkeurstaal: toeval.pick(['nld', 'nld', 'nld', 'nld', 'nld', 'nld', 'eng', 'tur', 'pol']),
    ...(toeval.chance(20) && { correspondentieadres: postbus(toeval) }),
    ...toVoorkeursadres(toeval.chance(70), adressen),
    identificatoren,
    adressen,
    betrokkenen: () => source.betrokkenen(partij),
    ...toWijziging(source.geschreven, uuid, adressen)
  }
  for (const [i, identificator] of source.identificatoren.entries()) {
    const spelled = source.isFreeText && isOldSpelled(owner) ? toOldSpelling(identificator) : identificator
    identificatoren.push({ uuid: toRowUuid(owner, 'partijIdentificator', number, i), partij, ...spelled })
  }
  const { geschreven } = source
  for (const [i, adres] of adressenOf(source).entries()) {
    const row = toAdresRow(source, partij, adres, i)
    if (!geschreven.isAdresGeschreven(row.uuid)) adressen.push(row)
  }
  for (const adres of geschreven.adressenVan(uuid)) adressen.push({ ...adres, partij })
  return partij
}
