/** One way to break a rule of doelbinding: a replacement of text that stands exactly once in a source file. */
export type Mutant = {
  readonly naam: string
  readonly bestand: string
  readonly van: string
  readonly naar: string
  /** Test files that must notice, below test/; the first that does is enough. */
  readonly tests: readonly string[]
}

type Rij = readonly [naam: string, van: string, naar: string]
/** Mutants of one source file below src/, for which the same tests must go red. */
export const of = (bestand: string, tests: readonly string[], rijen: readonly Rij[]): Mutant[] =>
  rijen.map(([naam, van, naar]) => ({
    naam,
    bestand: `src/${bestand}`,
    van,
    naar,
    tests: tests.map(one => `test/${one}`)
  }))
