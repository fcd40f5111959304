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

/** The page that is kept. */
export const toResults = (table: string): string =>
  [
    '# Results of the benchmarks',
    '',
    `Made by \`npm run bench -- --write\` on ${new Date().toISOString().slice(0, 10)}. Each figure stands beside its baseline from`,
    'the same run; ratios compare between machines, times do not.',
    '',
    table,
    ''
  ].join('\n')
