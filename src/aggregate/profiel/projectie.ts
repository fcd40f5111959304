import type { MijnProfiel } from '../../klantbeeld/mijn.ts'
import type { Klantbeeld, Partij } from '../../klantbeeld/onderdelen.ts'
import { present } from '../../klantbeeld/present.ts'
import type { toMijnOnderdelen } from '../mijn/onderdelen.ts'
import type { Versies } from './versie.ts'

type MijnOnderdelen = ReturnType<typeof toMijnOnderdelen>

type Options = {
  readonly versies: Versies
  /** The bron where this caller may change addresses, and that for preferences; absent: nowhere. */
  readonly wijzigbaarIn: { readonly adressen: string | undefined; readonly voorkeuren: string | undefined }
  readonly terugmelding: string | undefined
}

const toPartij = ({ versies, wijzigbaarIn }: Options, partij: Partij) => {
  const wijzigbaar = partij.bron === wijzigbaarIn.adressen && partij.onzeker !== true
  const adressen = partij.digitaleAdressen?.map(adres => ({
    ...adres,
    ...(wijzigbaar && { versie: versies.adres(partij.id, adres) })
  }))
  return {
    ...present({
      naam: partij.naam,
      digitaleAdressen: adressen,
      correspondentieadres: partij.correspondentieadres,
      bezoekadres: partij.bezoekadres
    }),
    bron: partij.bron,
    id: partij.id,
    wijzigbaar,
    voorkeuren: present({
      taal: partij.voorkeurstaal,
      voorkeursadres: partij.digitaleAdressen?.find(({ isVoorkeursadres }) => isVoorkeursadres)?.id
    })
  }
}

/**
 * A profile out of a view: what base registers say and what the klant gave himself, each with its source and never one
 * made of the two (Klantinteracties, uitgangspunten: both are right, and serve different purposes).
 */
export const toMijnProfiel = (
  { onderdelen, verantwoording }: Klantbeeld,
  { persoon, bedrijf, contactgegevens }: MijnOnderdelen,
  options: Options
): MijnProfiel => {
  const { versies, terugmelding } = options
  const { voorkeuren } = options.wijzigbaarIn
  const partijen = onderdelen.contactgegevens?.gegevens ?? []
  const target = partijen.find(partij => partij.bron === voorkeuren && partij.onzeker !== true)
  const { gegevens, ...rest } = contactgegevens ?? { status: '', bronnen: [] }
  return {
    basisregistratie: present({ persoon, bedrijf, terugmelding: persoon && terugmelding }),
    ...(contactgegevens && {
      zelfOpgegeven: {
        ...rest,
        ...(gegevens && { gegevens: partijen.map(partij => toPartij(options, partij)) }),
        ...(gegevens && voorkeuren !== undefined && { voorkeurenversie: versies.voorkeuren(target) })
      }
    }),
    verantwoording: { verwerkingId: verantwoording.verwerkingId }
  }
}
