import type { Bron } from '../adapters/bron.ts'
import { type Onderdeel, onderdelen } from '../klantbeeld/onderdelen.ts'
import type { Plan } from '../klantbeeld/plan.ts'

/** One result that is to come. */
export type Verwacht = { readonly bron: string; readonly onderdeel: Onderdeel }

/**
 * The same bronnen, and what they will give: known once they have been asked, because a bron that delivers an onderdeel
 * need not do so for every klant. One that is not asked, or breaks at once, counts for all that it delivers.
 */
export const watchBronnen = (bronnen: readonly Bron[], { onderdelen: planned }: Plan) => {
  const given = new Map<string, readonly Onderdeel[]>()
  const watched = bronnen.map(
    (bron): Bron => ({
      ...bron,
      consult: (vraag, context) => {
        const antwoord = bron.consult(vraag, context)
        given.set(
          bron.id,
          onderdelen.filter(onderdeel => antwoord[onderdeel] !== undefined)
        )
        return antwoord
      }
    })
  )
  const verwacht = (): Verwacht[] =>
    bronnen.flatMap(({ id: bron, levert }) =>
      (given.get(bron) ?? levert.filter(onderdeel => onderdeel in planned)).map(onderdeel => ({ bron, onderdeel }))
    )
  return { watched, verwacht }
}
