import type { FastifySchemaValidationError } from 'fastify/types/schema.js'
import type { OngeldigeParameter } from './problems.ts'

type Told = { readonly code: string; readonly reason: string }

/** Ajv's keywords in the words of the API. A reason names the rule and never the value that broke it. */
const reasons: Readonly<Record<string, (params: Record<string, unknown>) => Told>> = {
  required: () => ({ code: 'required', reason: 'Dit veld is verplicht.' }),
  additionalProperties: () => ({ code: 'unknownParam', reason: 'Dit veld bestaat niet.' }),
  type: ({ type }) => ({ code: 'type', reason: `Verwacht het type ${String(type)}.` }),
  pattern: ({ pattern }) => ({ code: 'pattern', reason: `Voldoet niet aan het patroon ${String(pattern)}.` }),
  format: ({ format }) =>
    format === 'elfproef'
      ? { code: 'elfproef', reason: 'Dit nummer voldoet niet aan de elfproef.' }
      : { code: 'format', reason: `Heeft niet de vorm ${String(format)}.` },
  discriminator: () => ({ code: 'value', reason: 'Dit is geen bekende soort.' }),
  minLength: () => ({ code: 'minLength', reason: 'Deze waarde is te kort.' }),
  maxLength: ({ limit }) => ({ code: 'maxLength', reason: `Deze waarde is langer dan ${String(limit)} tekens.` }),
  maxItems: ({ limit }) => ({ code: 'maxItems', reason: `De lijst heeft meer dan ${String(limit)} waarden.` }),
  minProperties: () => ({ code: 'required', reason: 'Er ontbreekt een veld: geef precies één identificatie.' }),
  maxProperties: () => ({ code: 'value', reason: 'Er zijn te veel velden: geef precies één identificatie.' })
}

const nameOf = ({ instancePath, keyword, params }: FastifySchemaValidationError): string => {
  const path = instancePath
    .slice(1)
    .replace(/\/(\d+)/g, '[$1]')
    .replaceAll('/', '.')
  const child =
    keyword === 'required'
      ? params.missingProperty
      : keyword === 'additionalProperties'
        ? params.additionalProperty
        : keyword === 'discriminator'
          ? params.tag
          : undefined
  return [path, child].filter(part => part !== undefined && part !== '').join('.')
}

/** An unknown key is the caller's text and may hold anything, a number included: only plain names are repeated. */
const safeName = (name: string): string =>
  /^[A-Za-z_.[\]\d-]{1,100}$/.test(name) && !/\d{8}/.test(name) ? name : '(onbekend veld)'

/** All faults of a request at once, each by the path of its field. */
export const toInvalidParams = (errors: readonly FastifySchemaValidationError[]): OngeldigeParameter[] => {
  const params = errors.map(error => {
    const told = reasons[error.keyword]?.(error.params) ?? { code: 'value', reason: 'Deze waarde is niet geldig.' }
    return { name: safeName(nameOf(error)) || '(bericht)', ...told }
  })
  const unique = new Map(params.map(param => [`${param.name} ${param.code}`, param]))
  return [...unique.values()]
}
