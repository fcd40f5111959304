/** The columns of the matrix, in the order in which they are printed. */
const kolommen = [
  'own',
  'other',
  'represented, covered',
  'represented, not covered',
  'represented, no access',
  'ex-represented',
  'guessed',
  'type-swapped'
] as const
export type Kolom = (typeof kolommen)[number]

/** What each route answered, gathered while the tests go. */
export const createVerslag = () => {
  const cells = new Map<string, Map<Kolom, Set<string>>>()
  return {
    add: (route: string, kolom: Kolom, uitkomst: number | string): void => {
      const row = cells.get(route) ?? new Map<Kolom, Set<string>>()
      row.set(kolom, (row.get(kolom) ?? new Set()).add(String(uitkomst)))
      cells.set(route, row)
    },
    /** As a table; an empty cell does not apply to the route. */
    lines: (): string[] =>
      [
        ['route', ...kolommen],
        ...[...cells].map(([route, row]) => [route, ...kolommen.map(kolom => listed(row.get(kolom)))])
      ].map(cellsOf => `| ${cellsOf.join(' | ')} |`),
    /** Cells of these routes that were never asked. */
    blank: (routes: readonly string[]): string[] =>
      routes.flatMap(route =>
        kolommen.filter(kolom => cells.get(route)?.has(kolom) !== true).map(kolom => `${route}: ${kolom}`)
      )
  }
}

const listed = (found: ReadonlySet<string> | undefined): string => (found ? [...found].sort().join(' ') : '')
