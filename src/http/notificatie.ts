import type { IncomingHttpHeaders } from 'node:http'
import type { components } from '../../openapi/klantbeeld.generated.ts'
import type { Gewijzigd } from '../aggregate/invalidate.ts'

type Notificatie = components['schemas']['Notificatie']
type CloudEvent = components['schemas']['CloudEvent']

/** The three ways in which a change is told, each with the schema that it must meet. */
export type Vorm = { readonly schema: 'Notificatie' | 'CloudEvent'; readonly bericht: unknown }

const attributes = ['specversion', 'id', 'source', 'type', 'subject', 'time', 'datacontenttype', 'dataschema'] as const

/** CloudEvents 1.0 over HTTP: binary mode has the attributes in `ce-` headers, structured mode has a media type. */
export const toVorm = (headers: IncomingHttpHeaders, body: unknown): Vorm => {
  if (headers['ce-specversion'] !== undefined) {
    const given = attributes.flatMap(naam => {
      const value = headers[`ce-${naam}`]
      return value === undefined ? [] : [[naam, value] as const]
    })
    return {
      schema: 'CloudEvent',
      bericht: { ...Object.fromEntries(given), ...(body !== undefined && { data: body }) }
    }
  }
  const isStructured = headers['content-type']?.startsWith('application/cloudevents+json') === true
  return { schema: isStructured ? 'CloudEvent' : 'Notificatie', bericht: body }
}

const textsOf = (...values: readonly unknown[]): string[] =>
  values.filter((value): value is string => typeof value === 'string')

const toObject = (data: unknown): Readonly<Record<string, unknown>> =>
  typeof data === 'object' && data !== null ? { ...data } : {}

/** Of a message that meets its schema. Kenmerken are left behind here: they may hold free text about people. */
export const toGewijzigd = ({ schema, bericht }: Vorm): Gewijzigd => {
  if (schema === 'Notificatie') {
    const { kanaal, hoofdObject, resourceUrl } = bericht as Notificatie
    return { kanaal: kanaal.toLowerCase(), adressen: [hoofdObject, resourceUrl] }
  }
  const { type, subject, data } = bericht as CloudEvent
  const { hoofdObject, resourceUrl } = toObject(data)
  // nl.overheid.{kanaal}.{resource}.{actie}
  const [, , kanaal = ''] = type.toLowerCase().split('.')
  return { kanaal, adressen: textsOf(subject, hoofdObject, resourceUrl) }
}
