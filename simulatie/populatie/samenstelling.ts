import type { Toeval } from './toeval.ts'

export type HuishoudenSoort = 'gezin' | 'eenouder' | 'gescheiden' | 'paar' | 'weduwe' | 'alleenstaand'

const soorten: readonly { soort: HuishoudenSoort; min: number; max: number; weight: number }[] = [
  { soort: 'gezin', min: 3, max: 5, weight: 34 },
  { soort: 'eenouder', min: 2, max: 3, weight: 8 },
  { soort: 'gescheiden', min: 2, max: 4, weight: 10 },
  { soort: 'paar', min: 2, max: 2, weight: 24 },
  { soort: 'weduwe', min: 2, max: 2, weight: 6 },
  { soort: 'alleenstaand', min: 1, max: 1, weight: 18 }
]

export type Groep = { readonly soort: HuishoudenSoort; readonly indexen: readonly number[] }

const sizeOf = (soort: HuishoudenSoort, left: number, toeval: Toeval): number => {
  const { min = 1, max = 1 } = soorten.find(candidate => candidate.soort === soort) ?? {}
  return toeval.integer(min, Math.min(max, left))
}

const drawSoort = (left: number, toeval: Toeval): HuishoudenSoort =>
  toeval.pick(soorten.filter(({ min }) => min <= left).flatMap(({ soort, weight }) => Array(weight).fill(soort)))

/**
 * Divides the places of a block among households. Where the cast settles the household of the first place, that
 * place gets it, and a family takes the whole block.
 */
export const divide = (indexen: readonly number[], settled: HuishoudenSoort | undefined, toeval: Toeval): Groep[] => {
  const groepen: Groep[] = []
  for (let start = 0; start < indexen.length; ) {
    const left = indexen.length - start
    const soort = (start === 0 && settled) || drawSoort(left, toeval)
    const size = start === 0 && settled === 'gezin' ? left : sizeOf(soort, left, toeval)
    groepen.push({ soort, indexen: indexen.slice(start, start + size) })
    start += size
  }
  return groepen
}
