import { z } from 'zod'
import { uitvoerSchema } from './sink-schema.ts'
import { isTermijn } from './termijn.ts'

const termijn = z.string().refine(isTermijn, 'expected at least one month, such as P18M or P20Y (ISO 8601)')

const bewaartermijnenSchema = z
  .strictObject({
    ldv: termijn
      .default('P20Y')
      .describe(
        'Logboek Dataverwerkingen: which processing of whom. Default 20 years, the time that a municipality must be ' +
          'able to say who got data from the BRP (Wet BRP article 3.11).'
      ),
    audit: termijn
      .default('P20Y')
      .describe(
        'Audit lines: who looked, refusals included (BIO2 8.15.01). Default 20 years: the user belongs to what must be ' +
          'kept of a BRP consultation. BIO2 5.28.01 asks three years for what an incident needs.'
      ),
    adl: termijn
      .default('P20Y')
      .describe('Decisions of the external decision point. Default 20 years, as the consultation that they allowed.'),
    perVerwerkingsactiviteit: z
      .record(
        z.string().regex(/^[a-z][a-z0-9-]*$/, 'expected a doel of the register'),
        z.strictObject({
          uri: z.url().describe('The uri of the doel in the register: LDV lines name the doel by it.'),
          ldv: termijn.exactOptional(),
          audit: termijn.exactOptional(),
          adl: termijn.exactOptional()
        })
      )
      .default({})
      .describe('Other periods for single doelen of the register; what is absent is as above.')
  })
  .describe(
    'How long lines are kept, per stream (BIO2 8.15.03 and 5.33.01). Counted from the end of the month in which a line ' +
      'was written; then the whole month goes. A change holds for lines that are there already, except that a doel ' +
      'gets months of its own from the moment on that it stands here.'
  )

export const logboekSchema = z
  .strictObject({
    pad: z
      .string()
      .min(1)
      .describe(
        'SQLite file of the logboek; not used when LOGBOEK_URL names a PostgreSQL database. Folder and file are made ' +
          'when absent, readable by the owner only. On a local disk: the locks of SQLite cannot be trusted on a ' +
          'network disk.'
      ),
    maxWachtend: z
      .int()
      .min(1)
      .default(10_000)
      .describe('How many lines may wait for the disk at most; above that a consultation is refused with 503.'),
    bewaartermijnen: bewaartermijnenSchema.prefault({}),
    uitvoer: uitvoerSchema.default([])
  })
  .describe('Logboek Dataverwerkingen and audit lines: without a durable line no data.')

export type LogboekInstellingen = z.infer<typeof logboekSchema>
export type Bewaartermijnen = LogboekInstellingen['bewaartermijnen']

/** LOGBOEK_URL from the environment; the message of a fault never holds the URL, which may hold a password. */
export const logboekUrlSchema = z
  .string()
  .refine(
    text => /^postgres(ql)?:$/.test(URL.parse(text)?.protocol ?? ''),
    'expected postgres://user:password@host/database'
  )
