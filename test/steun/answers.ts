import { Ajv, type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'
import { contract } from '../../src/wiring/contract.ts'

type Node = { readonly [key: string]: unknown }

/**
 * The contract's schemas as they are for an answer: closed. A tolerant reader allows unknown members, a strict writer
 * has none, so an undeclared member in an answer is a fault here.
 */
const closed = (node: unknown): unknown => {
  if (Array.isArray(node)) return node.map(closed)
  if (typeof node !== 'object' || node === null) return node
  const { discriminator: _, example: __, ...rest } = node as Node
  const copy = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, closed(value)]))
  const isObject = copy.properties !== undefined && copy.additionalProperties === undefined
  return isObject ? { ...copy, additionalProperties: false } : copy
}

const ajv = new Ajv({ strict: false, allErrors: true })
addFormats.default(ajv)
ajv.addFormat('elfproef', true)
ajv.addFormat('brp-datum', true)
ajv.addSchema({ $id: 'contract', components: closed(contract.document.components) })

const validators = new Map<string, ValidateFunction>()
const validatorOf = (schema: string): ValidateFunction => {
  const known = validators.get(schema) ?? ajv.compile({ $ref: `contract#/components/schemas/${schema}` })
  validators.set(schema, known)
  return known
}

const schemas: readonly (readonly [RegExp, string])[] = [
  [/^\/v1\/klantbeelden\/_raadpleeg/, 'Klantbeeld'],
  [/^\/v1\/klantbeelden\/_verklaar/, 'Uitleg'],
  [/^\/v1\/klanten\/_zoek/, 'Kandidaten'],
  [/^\/v1\/klantbeelden\/[^/]+\/zaken\/?(\?|$)/, 'ZakenPagina'],
  [/^\/v1\/klantbeelden\/[^/]+\/zaken\/[^/]+(\?|$)/, 'ZaakAntwoord'],
  [/^\/v1\/klantbeelden\/[^/]+\/contactmomenten(\?|$)/, 'ContactmomentenPagina'],
  [/^\/v1\/doelen/, 'Doelen'],
  [/^\/v1\/mijn\/verwerkingen/, 'MijnVerwerkingen'],
  [/^\/v1\/mijn\/klantbeeld/, 'MijnKlantbeeld'],
  [/^\/v1\/mijn\/profiel(\?|$)/, 'MijnProfiel'],
  [/^\/v1\/mijn\/profiel\/voorkeuren/, 'MijnVoorkeuren'],
  [/^\/v1\/mijn\/profiel\/.+\/code$/, 'MijnCodeVerstuurd'],
  [/^\/v1\/mijn\/profiel\/digitale-adressen/, 'MijnProfieladres'],
  [/^\/v1\/mijn\/taken/, 'MijnTakenPagina'],
  [/^\/v1\/mijn\/berichten\/[^/?]+/, 'MijnBericht'],
  [/^\/v1\/mijn\/berichten/, 'MijnBerichtenPagina'],
  [/^\/v1\/context\/zoek/, 'ContextResultaat'],
  [/^\/v1\/taken\//, 'TaakInfo'],
  [/^\/v1\/mijn\/zaken(\?|$)/, 'MijnZakenPagina'],
  [/^\/v1\/mijn\/zaken\//, 'MijnZaakAntwoord'],
  [/^\/v1\/mijn\/contactmomenten/, 'MijnContactmomentenPagina'],
  [/^\/v1\/processing-activities/, 'ListProcessingActivities']
]

const schemaOf = (path: string, status: number): string | undefined =>
  status >= 400 ? 'Probleem' : schemas.find(([pattern]) => pattern.test(path))?.[1]

/** Throws when an answer of the API is not exactly what the contract says: every test that calls checks it. */
export const checkAnswer = (path: string, status: number, json: unknown): void => {
  const schema = path.startsWith('/v1/') ? schemaOf(path, status) : undefined
  if (schema === undefined || json === undefined) return
  const validate = validatorOf(schema)
  if (!validate(json)) throw new Error(`${status} of ${path} breaks the contract: ${ajv.errorsText(validate.errors)}`)
}
