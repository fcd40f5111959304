import { z } from 'zod'
import { placeholders, unknownPlaceholders } from './template.ts'

const mebibyte = 1024 * 1024

const isBare = (text: string): boolean => {
  const url = URL.parse(text)
  return url !== null && url.username === '' && url.password === '' && url.search === '' && url.hash === ''
}

/** Base URL of a source's API. */
export const baseUrl = z
  .url({ protocol: /^https?$/, error: 'expected a http or https URL' })
  .refine(isBare, 'a base URL has no user, password, query or fragment')

// Ours to set: a second value would contradict the first.
const ownHeaders = /^(accept|accept-crs|authorization|connection|content-.*|host|traceparent|transfer-encoding)$/i

const headerName = z
  .string()
  .regex(/^[A-Za-z0-9!#$%&'*+.^_`|~-]+$/, 'not a header name (RFC 9110)')
  .refine(name => !ownHeaders.test(name), 'this header is set by the service itself')

const reportPlaceholders = (template: string, context: z.RefinementCtx): void => {
  for (const name of unknownPlaceholders(template)) {
    context.addIssue({ code: 'custom', message: `unknown placeholder {${name}}; known: ${placeholders.join(', ')}` })
  }
}

const headerTemplate = z
  .string()
  .regex(/^[\x20-\x7e]*$/, 'a header holds printable ASCII')
  .superRefine(reportPlaceholders)

const headerValue = z.string().regex(/^[\x21-\x7e]+$/, 'a key holds printable ASCII without spaces')

/** How the service makes itself known to a source. */
const authenticatieSchema = z
  .discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('api-key').describe('A fixed key in a header, as the BRP proof environment and KVK want it.'),
      header: headerName.describe('Name of the header, such as X-API-KEY.'),
      waarde: headerValue.describe('The key; keep it in the environment and refer to it here.')
    }),
    z.strictObject({
      type: z.literal('token').describe('`Authorization: Token …`, as Open Klant wants it.'),
      waarde: headerValue.describe('The token; keep it in the environment and refer to it here.')
    }),
    z.strictObject({
      type: z.literal('zgw-jwt').describe('A signed JWT (HS256), as the ZGW APIs want it.'),
      clientId: z.string().min(1).describe('Client id of the application at the source (Autorisaties API).'),
      secret: z.string().min(1).describe('Shared secret; keep it in the environment and refer to it here.')
    }),
    z.strictObject({ type: z.literal('geen').describe('None: a gateway in between does it.') })
  ])
  .describe('How the service makes itself known to the source.')
export type Authenticatie = z.output<typeof authenticatieSchema>

const pemFile = (what: string) => z.string().min(1).optional().describe(`Path of a PEM file with ${what}.`)

const tlsSchema = z
  .strictObject({
    certificaat: pemFile('our certificate and its chain (mTLS)'),
    sleutel: pemFile('the private key of our certificate'),
    ca: pemFile('the authorities to trust instead of those of Node, such as the Staat der Nederlanden private root')
  })
  .refine(({ certificaat, sleutel }) => (certificaat === undefined) === (sleutel === undefined), {
    error: 'certificaat and sleutel go together'
  })
  .describe('Transport security beyond the ordinary; each part may be left out.')
export type Tls = z.output<typeof tlsSchema>

/** What every entry of bronnen.yaml has. */
export const common = {
  id: z
    .string()
    .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'expected kebab-case')
    .max(50)
    .describe('Name of this bron in answers, the logboek and metrics; kebab-case.'),
  authenticatie: authenticatieSchema,
  tls: tlsSchema.optional(),
  koppen: z
    .record(headerName, headerTemplate)
    .default({})
    .describe(
      `Extra headers on every call, for a gateway. Placeholders: ${placeholders.map(name => `{${name}}`).join(', ')}; a header that comes out empty is not sent.`
    ),
  tijdslimietMs: z.int().min(50).max(60_000).default(1_500).describe('Longest time for one call, in milliseconds.'),
  gelijktijdig: z
    .int()
    .min(1)
    .max(1_000)
    .default(32)
    .describe('Most connections at one time to each host of this bron.'),
  maxBytes: z
    .int()
    .min(1_024)
    .max(256 * mebibyte)
    .default(20 * mebibyte)
    .describe('Longest answer that is read, in bytes; a longer one is refused while reading. Default 20 MiB.'),
  cache: z
    .strictObject({
      ttlS: z.int().min(0).max(86_400).default(0).describe('How long an answer may be kept, in seconds; 0 is never.')
    })
    .default({ ttlS: 0 })
    .describe('What may be kept of this bron.')
}

/** The part of an entry by which calls are made. */
export type Verbinding = {
  readonly authenticatie: Authenticatie
  readonly tls?: Tls | undefined
  readonly koppen: Readonly<Record<string, string>>
  readonly tijdslimietMs: number
  readonly gelijktijdig: number
  readonly maxBytes: number
}
