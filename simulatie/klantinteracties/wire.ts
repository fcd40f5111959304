import { type Dialect, hasField, openKlant218 } from './dialect.ts'
import type { Json } from './shape.ts'

type Ref = { readonly uuid: string; readonly url: string }

const toRef = ({ uuid, url }: Ref): Ref => ({ uuid, url })

/** Records as one release writes them: later fields gone at every depth, identificatoren perhaps as links only. */
export const toWire = (dialect: Dialect, records: readonly Json[]): readonly Json[] => {
  // The newest is how the shapes write: no need to walk through every record.
  if (dialect.release >= openKlant218.release && !dialect.emptyStrings) return records
  const text = JSON.stringify(records, (name, value) => {
    if (!hasField(dialect, name)) return undefined
    if (name === 'partijIdentificatoren' && dialect.identificatoren === 'reference') return value.map(toRef)
    return value === null && dialect.emptyStrings ? '' : value
  })
  return JSON.parse(text)
}
