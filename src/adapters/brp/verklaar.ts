import type { Plan } from '../../klantbeeld/plan.ts'
import type { Bevraging } from '../../klantbeeld/uitleg.ts'
import { toFields } from './fields.ts'

/** What a plan makes of the question to the BRP: exactly these fields. */
export const explainBrp = ({ klantsoort, onderdelen: { persoon } }: Plan): Bevraging[] => {
  if (klantsoort !== 'natuurlijkPersoon' || persoon === undefined) return []
  const parameters = [{ naam: 'fields', waarden: toFields(persoon.velden.paden) }]
  return [{ operatie: 'POST /personen', onderdelen: ['persoon'], parameters }]
}
