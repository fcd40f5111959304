import type { Plan } from '../../klantbeeld/plan.ts'
import type { Bevraging } from '../../klantbeeld/uitleg.ts'

/** What a plan makes of the question to Open VTB, which gives records whole. */
export const explainVtbTaken = ({ onderdelen }: Plan): Bevraging[] =>
  onderdelen.taken === undefined ? [] : [{ operatie: 'GET /externetaken', onderdelen: ['taken'], parameters: [] }]

export const explainVtbBerichten = ({ onderdelen }: Plan): Bevraging[] =>
  onderdelen.berichten === undefined ? [] : [{ operatie: 'GET /berichten', onderdelen: ['berichten'], parameters: [] }]
