/** One line of the report; without a target `isMet` is absent. */
export type Row = {
  readonly what: string
  readonly target: string
  readonly measured: string
  readonly isMet?: boolean
}

const verdict = ({ isMet }: Row): string => {
  if (isMet === undefined) return ''
  return isMet ? 'met' : '**not met**'
}

export const toTable = (rows: readonly Row[]): string =>
  [
    '| What | Target | Measured | |',
    '|---|---|---|---|',
    ...rows.map(row => `| ${row.what} | ${row.target} | ${row.measured} | ${verdict(row)} |`)
  ].join('\n')
