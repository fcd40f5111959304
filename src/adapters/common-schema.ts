import { z } from 'zod'
import { type Authenticatie, authenticatieSchema } from './authenticatie-schema.ts'
import { type Gateway, gatewaySchema } from './gateway-schema.ts'
import { headerName, headerTemplate } from './header-schema.ts'
import { protection } from './resilience-schema.ts'
import { placeholders } from './template.ts'

const mebibyte = 1024 * 1024

const isBare = (text: string): boolean => {
  const url = URL.parse(text)
  return url !== null && url.username === '' && url.password === '' && url.search === '' && url.hash === ''
}

/** Base URL of a source's API. */
export const baseUrl = z
  .url({ protocol: /^https?$/, error: 'expected a http or https URL' })
  .refine(isBare, 'a base URL has no user, password, query or fragment')

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
      `Extra headers on every call, for a gateway. Placeholders: ${placeholders.map(name => `{${name}}`).join(', ')}; a header that comes out empty is not sent. One that the gateway profile has too replaces it.`
    ),
  gateway: gatewaySchema.optional(),
  tijdslimietMs: z
    .int()
    .min(50)
    .max(60_000)
    .default(1_500)
    .describe('Longest time for one call, in milliseconds: a second try included, the wait for its turn not.'),
  ...protection,
  maxBytes: z
    .int()
    .min(1_024)
    .max(256 * mebibyte)
    .default(20 * mebibyte)
    .describe('Longest answer that is read, in bytes; a longer one is refused while reading. Default 20 MiB.'),
  cache: z
    .strictObject({
      ttlS: z.int().min(0).max(86_400).default(0).describe('How long an answer may be kept, in seconds; 0 is never.'),
      beeldTtlS: z
        .int()
        .min(0)
        .max(60)
        .optional()
        .describe(
          'How long after it was fetched an answer may be part of a finished klantbeeld that is repeated to the same ' +
            'caller, in seconds; 0 is never. Absent: as long as ttlS.'
        ),
      verouderdS: z
        .int()
        .min(0)
        .max(86_400)
        .default(0)
        .describe(
          'How long after ttlS an answer may stand in, as verouderd, for a source that fails or is slow, in seconds.'
        ),
      geduldMs: z
        .int()
        .min(0)
        .max(10_000)
        .default(1_000)
        .describe(
          'How long the source may take when such an answer is at hand, in milliseconds; 0: it is asked behind the answer.'
        )
    })
    .prefault({})
    .describe('What may be kept of this bron.')
}

/** The part of an entry by which calls are made. */
export type Verbinding = {
  readonly authenticatie: Authenticatie
  readonly tls?: Tls | undefined
  readonly koppen: Readonly<Record<string, string>>
  readonly gateway?: Gateway | undefined
  readonly tijdslimietMs: number
  readonly gelijktijdig: number
  readonly maxBytes: number
}
