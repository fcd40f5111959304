import { z } from 'zod'
import { placeholders, unknownPlaceholders } from './template.ts'

// Ours to set: a second value would contradict the first.
const ownHeaders =
  /^(accept|accept-crs|accept-encoding|authorization|connection|content-.*|host|if-none-match|traceparent|transfer-encoding)$/i

export const headerName = z
  .string()
  .regex(/^[A-Za-z0-9!#$%&'*+.^_`|~-]+$/, 'not a header name (RFC 9110)')
  .refine(name => !ownHeaders.test(name), 'this header is set by the service itself')

const reportPlaceholders = (template: string, context: z.RefinementCtx): void => {
  for (const name of unknownPlaceholders(template)) {
    context.addIssue({ code: 'custom', message: `unknown placeholder {${name}}; known: ${placeholders.join(', ')}` })
  }
}

export const headerTemplate = z
  .string()
  .regex(/^[\x20-\x7e]*$/, 'a header holds printable ASCII')
  .superRefine(reportPlaceholders)

/** A secret that goes into a header as it is. */
export const headerSecret = z.string().regex(/^[\x21-\x7e]+$/, 'a key holds printable ASCII without spaces')
