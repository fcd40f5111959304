/** Parameters of a question, from the query or from the body of a `_zoek`; lists as text with commas. */
export type Params = Readonly<Record<string, string>>

const toText = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(toText).join(',')
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}

/** An empty value is no value: Open Zaak drops the filter then, and answers about everybody. */
export const toParams = (source: unknown): Params =>
  Object.fromEntries(
    Object.entries(source ?? {})
      .map(([key, value]) => [key, toText(value)] as const)
      .filter(([, text]) => text !== '')
  )

export const toList = (text: string): string[] => text.split(',').filter(item => item !== '')
