import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'

const row = z.strictObject({
  nr: z.int(),
  eis: z.string(),
  bron: z.string(),
  status: z.enum(['pass', 'n.a.', 'gap']),
  evidence: z.array(z.string()).default([]),
  note: z.string().optional()
})
export type ComplianceRow = z.output<typeof row>

const source = 'docs/compliance.yaml'
export const readRows = (): ComplianceRow[] => z.array(row).parse(parse(readFileSync(source, 'utf8')))

export type Evidence =
  | { readonly kind: 'test'; readonly file: string; readonly title: string }
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'check'; readonly name: string }

/** `test/…: title`, `check: name`, or the path of a file. */
export const toEvidence = (text: string): Evidence => {
  const [, before, after] = /^([^:]+): (.*)$/.exec(text) ?? []
  if (before === undefined || after === undefined) return { kind: 'file', file: text }
  return before === 'check' ? { kind: 'check', name: after } : { kind: 'test', file: before, title: after }
}

const fromDocs = (file: string): string => (file.startsWith('docs/') ? file.slice('docs/'.length) : `../${file}`)

const toLink = (text: string): string => {
  const evidence = toEvidence(text)
  if (evidence.kind === 'check') return `\`npm run check\`: ${evidence.name}`
  const link = `[${evidence.file}](${fromDocs(evidence.file)})`
  return evidence.kind === 'test' ? `${link}: ${evidence.title.replaceAll('|', '\\|')} …` : link
}

const count = (rows: readonly ComplianceRow[], status: ComplianceRow['status']): number =>
  rows.filter(row => row.status === status).length

const toLine = ({ nr, eis, bron, status, evidence, note }: ComplianceRow): string =>
  `| ${nr} | ${eis} | ${bron} | ${status} | ${[...evidence.map(toLink), ...(note ? [note] : [])].join('; ')} |`

/** The page `docs/compliance.md`. */
export const toCompliancePage = (rows: readonly ComplianceRow[]): string => `# Compliance

<!-- Made from compliance.yaml by \`npm run types\`; do not edit. -->

What standards and law ask of this API, and what shows that it holds: ${count(rows, 'pass')} pass, ${count(rows, 'n.a.')} do not apply,
${count(rows, 'gap')} are gaps. A test that is named is named by the beginning of its title. Versions stand in [standards.md](standards.md).

| # | Requirement | From | Status | What shows it |
| --- | --- | --- | --- | --- |
${rows.map(toLine).join('\n')}
`
