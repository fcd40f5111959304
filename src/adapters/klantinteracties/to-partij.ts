import type { Partij } from '../../klantbeeld/onderdelen.ts'
import { present } from '../../klantbeeld/present.ts'
import { toDatum } from '../time.ts'
import type { OkAdres, OkDigitaalAdres, OkPartij } from './partij-schema.ts'

/** An address that is not filled in comes as a group of empty texts. */
const toAdres = (adres: OkAdres | null | undefined): Partij['bezoekadres'] => {
  const filled = present({ ...adres })
  return Object.keys(filled).length === 0 ? undefined : filled
}

/** `voorkeur`: uuid of the preferred one of the partij. */
export const toDigitaalAdres = (
  { uuid: id, adres, isStandaardAdres, omschrijving, ...rest }: OkDigitaalAdres,
  voorkeur?: string
) =>
  present({
    id,
    isVoorkeursadres: (id !== undefined && id === voorkeur) || undefined,
    adres,
    isStandaardAdres,
    omschrijving,
    soort: rest.soortDigitaalAdres,
    verificatieDatum: toDatum(rest.verificatieDatum)
  })

/** An address that names another as its own is not what this partij gave, whatever list it came in. */
const isOf =
  ({ uuid }: OkPartij) =>
  ({ verstrektDoorPartij }: OkDigitaalAdres): boolean =>
    !verstrektDoorPartij || verstrektDoorPartij.uuid === uuid

type Extra = {
  readonly bron: string
  /** Only where a plan names the interne notitie. */
  readonly metNotitie: boolean
  /** Nothing says to which company this vestiging belongs. */
  readonly onzeker?: boolean
}

/** A partij of Open Klant as the contract has it. */
export const toPartij = (partij: OkPartij, { bron, metNotitie, onzeker }: Extra): Partij =>
  present({
    bron,
    id: partij.uuid,
    onzeker: onzeker || undefined,
    soortPartij: partij.soortPartij,
    interneNotitie: metNotitie ? partij.interneNotitie : undefined,
    naam: partij.partijIdentificatie?.volledigeNaam || partij.partijIdentificatie?.naam,
    voorkeurstaal: partij.voorkeurstaal,
    geheimhouding: partij.indicatieGeheimhouding,
    digitaleAdressen: partij._expand?.digitaleAdressen
      ?.filter(isOf(partij))
      .map(adres => toDigitaalAdres(adres, partij.voorkeursDigitaalAdres?.uuid)),
    correspondentieadres: toAdres(partij.correspondentieadres),
    bezoekadres: toAdres(partij.bezoekadres)
  })
