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
  bedrijf: 'Bedrijf',
  contactgegevens: 'Partij',
  zaken: 'Zaak',
  documenten: 'Document',
  contactmomenten: 'Contactmoment',
  taken: 'Taak',
  berichten: 'Bericht'
} as const satisfies Record<Onderdeel, string>

/** Given whole or not at all, as the BRP gives them (BRP Personen 2.7, `fields`). */
const atomic = new Set(['Datumaanduiding', 'Waarde'])

/** Sent by the BRP unasked and forbidden to ask: they survive every selection (BRP Personen 2.7). */
export const automaticFields: ReadonlySet<string> = new Set([
  'geheimhoudingPersoonsgegevens',
  'inOnderzoek',
  'gezagInOnderzoek',
  'opschortingBijhouding',
  'rni',
  'verificatie',
  'indicatieVastgesteldVerblijftNietOpAdres'
])

/** Kept whatever the selection: without `bron` and `id` an item cannot be pointed at; the others are warnings. */
export const keptFields: ReadonlySet<string> = new Set(['bron', 'id', 'geheimhouding', 'onzeker'])

/** For staff among themselves: not in `alle`, only when a register names them. */
export const interneVelden: { readonly [O in Onderdeel]: readonly string[] } = {
  persoon: [],
  bedrijf: [],
  contactgegevens: ['interneNotitie'],
  zaken: [
    'toelichting',
    'status.toelichting',
    'statusgeschiedenis.toelichting',
    'resultaat.toelichting',
    'besluiten.toelichting'
  ],
  documenten: ['auteur'],
  contactmomenten: ['medewerkers'],
  taken: [],
  berichten: []
}

/** Other people: of them a register names each field, never the whole group (AVG article 5, first paragraph, c). */
export const derden: readonly string[] = ['partners', 'kinderen', 'ouders', 'gezag']

const schemaName = (node: SchemaNode): string | undefined => node.$ref?.split('/').at(-1)

type Found = { readonly pad: string; readonly isGroup: boolean }

const pathsBelow = (node: SchemaNode, schemas: Schemas, prefix: string): Found[] => {
  const name = schemaName(node)
  if (name !== undefined) {
    const target = schemas[name]
    return target === undefined || atomic.has(name) ? [] : pathsBelow(target, schemas, prefix)
  }
  if (node.items !== undefined) return pathsBelow(node.items, schemas, prefix)
  return Object.entries(node.properties ?? {})
    .filter(([key]) => !automaticFields.has(key) && !keptFields.has(key))
    .flatMap(([key, child]) => {
      const below = pathsBelow(child, schemas, `${prefix}${key}.`)
      return [{ pad: `${prefix}${key}`, isGroup: below.length > 0 }, ...below]
    })
}

const buitenland = /\.(regel[123]|land)$/

/** The BRP's names for "only if it is in the Netherlands"; the answer carries them as the plain group. */
const aliasPaths = (persoon: readonly string[]): string[] => [
  ...persoon
    .filter(pad => /^verblijfplaats(\.|$)/.test(pad) && !buitenland.test(pad))
    .map(pad => pad.replace('verblijfplaats', 'verblijfplaatsBinnenland')),
  'adresseringBinnenland',
  'adresseringBinnenland.adresregel1',
  'adresseringBinnenland.adresregel2'
]

/** Of one onderdeel: every path that a register may name, and the single fields that `alle` stands for. */
type BekendVeld = { readonly paden: ReadonlySet<string>; readonly alle: readonly string[] }
export type BekendeVelden = { readonly [O in Onderdeel]: BekendVeld }

/** Every field path that a register may name, read from the contract's schemas. */
export const listVelden = (schemas: Schemas): BekendeVelden => {
  const list = (onderdeel: Onderdeel): BekendVeld => {
    const found = pathsBelow({ $ref: itemSchema[onderdeel] }, schemas, '')
    const paden = found.map(({ pad }) => pad)
    const intern = new Set(interneVelden[onderdeel])
    return {
      paden: new Set(onderdeel === 'persoon' ? [...paden, ...aliasPaths(paden)] : paden),
      // Only single fields: naming a group would take the interne velden in it along.
      alle: found.filter(({ pad, isGroup }) => !isGroup && !intern.has(pad)).map(({ pad }) => pad)
    }
  }
  return {
    persoon: list('persoon'),
    bedrijf: list('bedrijf'),
    contactgegevens: list('contactgegevens'),
    zaken: list('zaken'),
    documenten: list('documenten'),
    contactmomenten: list('contactmomenten'),
    taken: list('taken'),
    berichten: list('berichten')
  }
}
