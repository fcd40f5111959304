import { toBsn } from './bsn.ts'
import { vastAt } from './cast.ts'
import type { Blok } from './familie.ts'
import { formHuishouden } from './huishouden.ts'
import type { Wereld } from './kenmerken.ts'
import { divide } from './samenstelling.ts'
import { createToeval } from './toeval.ts'

/** Five places in a row: households lie within one block, so that relatives are computed together. */
const blokSize = 5

export const blokOf = (index: number): number => Math.floor(index / blokSize)

/** Places of a block that have a number and lie before `end`, lowest BSN first: there stands the cast. */
const placesIn = (blok: number, end: number): number[] =>
  Array.from({ length: blokSize }, (_, i) => (blok + 1) * blokSize - 1 - i).filter(
    index => index < end && toBsn(index) !== undefined && vastAt(index)?.bestaatNiet !== true
  )

/** All residents of a block. Whom the BRP does not know lives with nobody. */
export const toBlok = (blok: number, end: number, wereld: Wereld): Blok => {
  const toeval = createToeval(wereld.seed, 'huishouden', blok)
  const places = placesIn(blok, end)
  const apart = places.filter(index => vastAt(index)?.inBrp === false)
  const together = places.filter(index => !apart.includes(index))
  const [first] = together
  const groepen = [
    ...divide(together, first === undefined ? undefined : vastAt(first)?.huishouden, toeval),
    ...apart.map(index => ({ soort: 'alleenstaand' as const, indexen: [index] }))
  ]
  const context = { toeval, peildatum: wereld.peildatum }
  return new Map(groepen.flatMap(groep => formHuishouden(groep, context)).map(lid => [lid.index, lid]))
}
