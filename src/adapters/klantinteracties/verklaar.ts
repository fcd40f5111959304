import type { Plan } from '../../klantbeeld/plan.ts'
import type { Bevraging } from '../../klantbeeld/uitleg.ts'
import { wants } from '../../klantbeeld/velden.ts'
import { toContactenVraag, toExpand } from './contactmomenten.ts'

const toParameters = (expand: readonly string[]): Bevraging['parameters'] =>
  expand.length === 0 ? [] : [{ naam: 'expand', waarden: expand }]

/** What a plan makes of the questions to Klantinteracties, which has no filter on period or vertrouwelijkheid. */
export const explainKlantinteracties = ({ onderdelen }: Plan): Bevraging[] => {
  const { contactgegevens, contactmomenten } = onderdelen
  const served = (['contactgegevens', 'contactmomenten'] as const).filter(naam => naam in onderdelen)
  if (served.length === 0) return []
  const metAdressen = contactgegevens !== undefined && wants(contactgegevens.velden, 'digitaleAdressen')
  const partijen = {
    operatie: 'GET /partijen',
    onderdelen: served,
    parameters: toParameters(metAdressen ? ['digitaleAdressen'] : [])
  }
  if (contactmomenten === undefined) return [partijen]
  const expand = toExpand(toContactenVraag(contactmomenten, []))
  return [
    partijen,
    { operatie: 'GET /klantcontacten', onderdelen: ['contactmomenten'], parameters: toParameters(expand) }
  ]
}
