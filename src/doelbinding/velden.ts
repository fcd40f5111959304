import type { Onderdeel } from '../klantbeeld/onderdelen.ts'

/** An OpenAPI schema as far as field paths need it. */
type SchemaNode = {
  readonly $ref?: string
  readonly properties?: { readonly [name: string]: SchemaNode }
  readonly items?: SchemaNode
}
export type Schemas = { readonly [name: string]: SchemaNode }

/** The contract's schema of one item of each onderdeel. */
const itemSchema = {
  persoon: 'Persoon',
  contactgegevens: 'Partij',
  zaken: 'Zaak',
  documenten: 'Document',
  contactmomenten: 'Contactmoment'
} as const satisfies Record<Onderdeel, string>

/** Given whole or not at all, as the BRP gives them (BRP Personen 2.7, `fields`). */
const atomic = new Set(['Datumaanduiding', 'Waarde'])

/** Sent by the BRP unasked and forbidden to ask: they survive every selection (BRP Personen 2.7). */
export const automaticFields: ReadonlySet<string> = new Set([
  'geheimhoudingPersoonsgegevens',
  'inOnderzoek',
  'opschortingBijhouding',
  'rni',
  'verificatie',
  'indicatieVastgesteldVerblijftNietOpAdres'
])

/** Kept whatever the selection: without `bron` and `id` an item cannot be pointed at; geheimhouding is a warning. */
export const keptFields: ReadonlySet<string> = new Set(['bron', 'id', 'geheimhouding'])

const schemaName = (node: SchemaNode): string | undefined => node.$ref?.split('/').at(-1)

const pathsBelow = (node: SchemaNode, schemas: Schemas, prefix: string): string[] => {
  const name = schemaName(node)
  if (name !== undefined) {
    const target = schemas[name]
    return target === undefined || atomic.has(name) ? [] : pathsBelow(target, schemas, prefix)
  }
  if (node.items !== undefined) return pathsBelow(node.items, schemas, prefix)
  return Object.entries(node.properties ?? {})
    .filter(([key]) => !automaticFields.has(key) && !keptFields.has(key))
    .flatMap(([key, child]) => [`${prefix}${key}`, ...pathsBelow(child, schemas, `${prefix}${key}.`)])
}

const buitenland = /\.(regel[123]|land)$/

/** The BRP's names for "only if it is in the Netherlands"; the answer carries them as the plain group. */
const aliasPaths = (persoon: readonly string[]): string[] => [
  ...persoon
    .filter(path => /^verblijfplaats(\.|$)/.test(path) && !buitenland.test(path))
    .map(path => path.replace('verblijfplaats', 'verblijfplaatsBinnenland')),
  'adresseringBinnenland',
  'adresseringBinnenland.adresregel1',
  'adresseringBinnenland.adresregel2'
]

export type BekendeVelden = { readonly [O in Onderdeel]: ReadonlySet<string> }

/** Every field path that a register may name, read from the contract's schemas. */
export const listVelden = (schemas: Schemas): BekendeVelden => {
  const paths = (onderdeel: Onderdeel) => pathsBelow({ $ref: itemSchema[onderdeel] }, schemas, '')
  const persoon = paths('persoon')
  return {
    persoon: new Set([...persoon, ...aliasPaths(persoon)]),
    contactgegevens: new Set(paths('contactgegevens')),
    zaken: new Set(paths('zaken')),
    documenten: new Set(paths('documenten')),
    contactmomenten: new Set(paths('contactmomenten'))
  }
}
