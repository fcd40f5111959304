import type { Bedrijf } from '../../klantbeeld/onderdelen.ts'
import { present } from '../../klantbeeld/present.ts'
import { isOpenbaar } from './adres.ts'
import type { KvkVestigingenlijst } from './profiel-schema.ts'
import { toVlag } from './values.ts'

type Bedrijfsvestiging = NonNullable<Bedrijf['vestigingen']>[number]
type KvkVestiging = NonNullable<KvkVestigingenlijst['vestigingen']>[number]

const toBedrijfsvestiging = (vestiging: KvkVestiging): Bedrijfsvestiging =>
  present({
    vestigingsnummer: vestiging.vestigingsnummer,
    naam: vestiging.eersteHandelsnaam,
    hoofdvestiging: toVlag(vestiging.indHoofdvestiging),
    // With runs of spaces between street and postcode.
    adres: isOpenbaar(vestiging.indAdresAfgeschermd)
      ? vestiging.volledigAdres?.replaceAll(/\s+/g, ' ').trim()
      : undefined
  })

/** The hoofdvestiging before the others, so that a limit never cuts it off. */
const hoofdvestigingFirst = (a: Bedrijfsvestiging, b: Bedrijfsvestiging): number =>
  Number(b.hoofdvestiging === true) - Number(a.hoofdvestiging === true) ||
  (a.vestigingsnummer ?? '').localeCompare(b.vestigingsnummer ?? '')

export const toVestigingen = ({ vestigingen }: KvkVestigingenlijst): Bedrijfsvestiging[] =>
  (vestigingen ?? []).map(toBedrijfsvestiging).sort(hoofdvestigingFirst)

/** Whether every vestiging in the list is of this company; one that does not say of which, is. */
export const areAllOf = (asked: string, { kvkNummer, vestigingen }: KvkVestigingenlijst): boolean =>
  kvkNummer === asked && (vestigingen ?? []).every(vestiging => (vestiging.kvkNummer ?? asked) === asked)
