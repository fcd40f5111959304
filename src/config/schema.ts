import { z } from 'zod'
import { beslispuntSchema } from '../adapters/authzen/schema.ts'
import { mijnSchema } from '../aggregate/mijn/schema.ts'
import { profielSchema } from '../aggregate/profiel/schema.ts'
import { uitgeversSchema } from '../auth/schema.ts'
import { parseSleutelring, type Sleutelring } from '../auth/sleutels.ts'
import { cacheSchema } from '../cache/schema.ts'
import { securityTxtSchema } from '../http/security-txt.ts'
import { rollenVoorAlles } from '../klantbeeld/actor.ts'
import { betrouwbaarheidsniveaus } from '../klantbeeld/betrouwbaarheid.ts'
import { logboekSchema } from '../logboek/schema.ts'
import { tracesSchema } from '../traces/schema.ts'
import { gebeurtenissenSchema, notificatiesSchema } from './notificaties-schema.ts'

const sleutelring = z.string().transform((text, context): Sleutelring => {
  const ring = parseSleutelring(text)
  if (!('fout' in ring)) return ring
  context.addIssue({ code: 'custom', message: ring.fout })
  return z.NEVER
})

/** klantbeeld.yaml: the service itself. Strict: an unknown key stops the start. */
export const dienstSchema = z.strictObject({
  server: z
    .strictObject({
      host: z.string().default('127.0.0.1').describe('Address to listen on; `::` in a container.'),
      poort: z.coerce.number().int().min(0).max(65_535).default(8080).describe('TCP port; 0 is any free one.'),
      maxBytes: z.int().min(1_024).default(65_536).describe('Largest request body in bytes.'),
      cors: z
        .array(z.url())
        .default([])
        .describe('Origins whose pages may call the API. Never `*`: only the OpenAPI document is for everyone.')
    })
    .prefault({}),
  viewer: z
    .boolean()
    .default(false)
    .describe('The viewer at `/`. It logs in with tokens of the demo issuer, so only the demo has it.'),
  uitgevers: uitgeversSchema,
  beslispunt: beslispuntSchema.optional(),
  zoeken: z
    .strictObject({
      perMinuut: z
        .int()
        .min(1)
        .max(1_000)
        .default(30)
        .describe('Most searches for a klant by one user in a minute; more are refused with 429.')
    })
    .prefault({}),
  grenzen: z
    .strictObject({
      perMinuutPerClient: z
        .int()
        .min(1)
        .max(1_000_000)
        .default(600)
        .describe('Most requests of one user through one application in a minute; more are refused with 429.'),
      gelijktijdig: z
        .int()
        .min(1)
        .max(10_000)
        .default(64)
        .describe(
          'Most klantbeelden for which the bronnen are asked at one time; the others wait, within their time budget. ' +
            'It bounds the memory that answers under way take.'
        ),
      maxVertragingMs: z
        .int()
        .min(20)
        .max(10_000)
        .default(300)
        .describe('Mean delay of the event loop, ms, above which new requests are turned away with 503.'),
      maxGeheugenBytes: z
        .int()
        .min(1_048_576)
        .default(1_073_741_824)
        .describe(
          'Memory of the process (RSS), bytes, above which new requests are turned away with 503; in a container nine ' +
            'tenths of what it may have, if that is less.'
        )
    })
    .prefault({}),
  tijdslimiet: z
    .strictObject({
      totaalMs: z.int().min(50).max(60_000).default(2_500).describe('Time budget of one klantbeeld, milliseconds.'),
      klantMs: z.int().min(50).max(60_000).default(1_500).describe('The same for a klant in a portal, milliseconds.'),
      minimumMs: z
        .int()
        .min(1)
        .max(60_000)
        .default(100)
        .describe('Least time budget that a caller may ask for with the header Tijdslimiet, milliseconds.'),
      stroomMs: z
        .int()
        .min(50)
        .max(60_000)
        .default(10_000)
        .describe('Time budget of a klantbeeld that is streamed, milliseconds: a late source still counts.'),
      tussenstandMs: z
        .int()
        .min(0)
        .max(60_000)
        .default(500)
        .describe(
          'When a stream begins to send, as `voorlopig`, what is there of parts that others still decide on, ms.'
        )
    })
    .prefault({}),
  cache: cacheSchema.prefault({}),
  notificaties: notificatiesSchema,
  gebeurtenissen: gebeurtenissenSchema,
  logboek: logboekSchema,
  traces: tracesSchema.optional(),
  mijn: mijnSchema.optional().describe('The perspective of the klant himself (`/v1/mijn`); absent: not offered.'),
  profiel: profielSchema.optional().describe('The profile of the klant (`/v1/mijn/profiel`); absent: not offered.'),
  inzage: z
    .strictObject({
      uri: z
        .url()
        .describe('Address of the verwerkingsactiviteit of giving inzage, in the register of AVG article 30.'),
      betrouwbaarheidsniveau: z
        .enum(betrouwbaarheidsniveaus)
        .default('substantieel')
        .describe('Lowest level of assurance (eIDAS) at which a klant sees what was done with his data.'),
      rollen: z
        .array(z.enum(rollenVoorAlles))
        .min(1)
        .default(['zelf'])
        .describe(
          'As what someone may see it; only the klant himself unless others are named. A machtiging never opens it.'
        )
    })
    .optional()
    .describe('`GET /v1/mijn/verwerkingen` for the klant; absent: not offered.'),
  toepassingen: z
    .record(z.string().min(1), z.url())
    .default({})
    .describe(
      'URL of each application that calls, by its client id: goes into LDV lines as the processor of the foreign ' +
        'operation. A client that is not here is in the audit lines only.'
    ),
  beveiligingsmelding: securityTxtSchema.optional(),
  sleutels: z
    .strictObject({
      verzegeling: sleutelring.describe('Key ring `id:BASE64,…` (32 bytes each) for cache and klantreferenties.'),
      pseudoniem: sleutelring.describe('Key ring for the pseudonyms in the logboek. As secret as the BSNs themselves.')
    })
    .describe('Given by the environment, so that replicas agree. The first key is current, the others still open.')
})

export type DienstConfig = z.infer<typeof dienstSchema>
