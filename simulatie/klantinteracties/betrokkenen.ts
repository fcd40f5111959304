import { drawNaam } from '../populatie/namen.ts'
import type { Toeval } from '../populatie/toeval.ts'
import type { Bedrijf, Inwoner } from '../populatie/types.ts'
import { toRowUuid } from './identity.ts'
import { toContactnaam } from './naam.ts'
import type { BetrokkeneRow, ContactRow, DigitaalAdresRow, PartijRow } from './rows.ts'

/** What the records around one contact are made from. */
export type ContactPart = {
  readonly owner: Inwoner | Bedrijf
  /** Follow-up number of the contact among the owner's. */
  readonly number: number
  readonly toeval: Toeval
  readonly contact: ContactRow
}

const createAdres = (
  { owner, number, toeval }: ContactPart,
  betrokkene: BetrokkeneRow,
  child: number
): DigitaalAdresRow => ({
  uuid: toRowUuid(owner, 'digitaalAdres', number, child + 1),
  betrokkene,
  adres: toeval.chance(60) ? owner.telefoonnummer : `06${toeval.integer(10_000_000, 99_999_999)}`,
  soortDigitaalAdres: 'telefoonnummer',
  isStandaardAdres: false,
  omschrijving: 'Terugbelnummer',
  referentie: '',
  verificatieDatum: null
})

type Betrokkene = Pick<BetrokkeneRow, 'rol' | 'initiator'> & Partial<BetrokkeneRow> & { readonly metAdres?: boolean }

const createBetrokkene = (
  part: ContactPart,
  child: number,
  { metAdres = false, ...given }: Betrokkene
): BetrokkeneRow => {
  const adressen: DigitaalAdresRow[] = []
  const betrokkene: BetrokkeneRow = {
    uuid: toRowUuid(part.owner, 'betrokkene', part.number, child),
    contact: part.contact,
    organisatienaam: '',
    ...given,
    adressen
  }
  if (metAdres) adressen.push(createAdres(part, betrokkene, child))
  return betrokkene
}

/** The klant, sometimes with or on behalf of somebody who has no partij: that person no identifier filter finds. */
export const createBetrokkenen = (
  part: ContactPart,
  partij: PartijRow,
  metAdres: boolean
): readonly BetrokkeneRow[] => {
  const { owner, toeval } = part
  const onBehalf = !owner.isBedrijf && toeval.chance(8)
  const known = createBetrokkene(part, 0, {
    partij,
    rol: onBehalf ? 'vertegenwoordiger' : 'klant',
    initiator: true,
    metAdres
  })
  if (!onBehalf && !toeval.chance(owner.isBedrijf ? 40 : 6)) return [known]
  const other = createBetrokkene(part, 1, {
    rol: onBehalf ? 'klant' : 'vertegenwoordiger',
    initiator: false,
    contactnaam: toContactnaam(drawNaam(toeval, toeval.pick(['M', 'V']))),
    organisatienaam: owner.isBedrijf ? owner.naam : ''
  })
  return [known, other]
}
