import type { Onderdeel } from '../../klantbeeld/onderdelen.ts'
import type { Plan } from '../../klantbeeld/plan.ts'
import type { Bevraging } from '../../klantbeeld/uitleg.ts'

/** What a plan makes of the question to an Objects API: one search on the number, which gives objects whole. */
export const explainObjecten =
  (onderdeel: Extract<Onderdeel, 'taken' | 'berichten'>) =>
  ({ onderdelen }: Plan): Bevraging[] =>
    onderdelen[onderdeel] === undefined
      ? []
      : [{ operatie: 'POST /objects/search', onderdelen: [onderdeel], parameters: [] }]
