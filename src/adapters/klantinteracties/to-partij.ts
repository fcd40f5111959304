import type { Partij } from '../../klantbeeld/onderdelen.ts'
import { present } from '../../klantbeeld/present.ts'
import { toDatum } from '../time.ts'
import type { OkAdres, OkPartij } from './partij-schema.ts'

/** An address that is not filled in comes as a group of empty texts. */
const toAdres = (adres: OkAdres | null | undefined): Partij['bezoekadres'] => {
  const filled = present({ ...adres })
  return Object.keys(filled).length === 0 ? undefined : filled
}

/** A partij of Open Klant as the contract has it; the interne notitie only where a plan names it. */
export const toPartij = (
  partij: OkPartij,
  { bron, metNotitie }: { readonly bron: string; readonly metNotitie: boolean }
): Partij =>
  present({
    bron,
    id: partij.uuid,
    soortPartij: partij.soortPartij,
    interneNotitie: metNotitie ? partij.interneNotitie : undefined,
    naam: partij.partijIdentificatie?.volledigeNaam || partij.partijIdentificatie?.naam,
    voorkeurstaal: partij.voorkeurstaal,
    geheimhouding: partij.indicatieGeheimhouding,
    digitaleAdressen: partij._expand?.digitaleAdressen?.map(({ soortDigitaalAdres, verificatieDatum, ...rest }) =>
      present({ ...rest, soort: soortDigitaalAdres, verificatieDatum: toDatum(verificatieDatum) })
    ),
    correspondentieadres: toAdres(partij.correspondentieadres),
    bezoekadres: toAdres(partij.bezoekadres)
  })
