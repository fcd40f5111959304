import { toText } from './checks.ts'
import type { InvalidParam } from './problem.ts'
import { type QueryDefinition, queries } from './queries.ts'

/** A question without faults. */
export type Query = {
  readonly type: string
  readonly definition: QueryDefinition
  readonly fields: readonly string[]
  readonly burgerservicenummers: readonly string[]
  readonly inclusiefOverledenPersonen: boolean
  /** The other parameters, as text. */
  readonly filter: { readonly [naam: string]: string }
}

export type Reading =
  | { readonly status: 'ok'; readonly query: Query }
  | { readonly status: 'fout'; readonly invalidParams: readonly InvalidParam[] }

type Body = { readonly [naam: string]: unknown }

const refuse = (...invalidParams: readonly InvalidParam[]): Reading => ({ status: 'fout', invalidParams })

const toTexts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : [])

const toQuery = (type: string, definition: QueryDefinition, body: Body): Query => {
  const { type: _, fields, burgerservicenummer, inclusiefOverledenPersonen, ...rest } = body
  const filter = Object.entries(rest).flatMap(([naam, value]) => {
    const text = toText(value)
    return text === undefined ? [] : [[naam, text] as const]
  })
  return {
    type,
    definition,
    fields: toTexts(fields),
    burgerservicenummers: toTexts(burgerservicenummer),
    inclusiefOverledenPersonen: inclusiefOverledenPersonen === true,
    filter: Object.fromEntries(filter)
  }
}

/** Reads a question: the type first, then all faults of its parameters at once, those not expected in front. */
export const readQuery = (body: Body): Reading => {
  const { type } = body
  if (type === undefined || type === null) {
    return refuse({ name: 'type', code: 'required', reason: 'Parameter is verplicht.' })
  }
  const definition = typeof type === 'string' && Object.hasOwn(queries, type) ? queries[type] : undefined
  if (typeof type !== 'string' || definition === undefined) {
    return refuse({ name: 'type', code: 'value', reason: 'Waarde is geen geldig zoek type.' })
  }
  const unexpected = Object.keys(body).filter(naam => naam !== 'type' && !Object.hasOwn(definition.parameters, naam))
  const invalidParams = [
    ...unexpected.map(name => ({ name, code: 'unknownParam', reason: 'Parameter is niet verwacht.' })),
    ...Object.entries(definition.parameters).flatMap(([name, check]) => check(body[name], name))
  ]
  return invalidParams.length > 0 ? refuse(...invalidParams) : { status: 'ok', query: toQuery(type, definition, body) }
}
