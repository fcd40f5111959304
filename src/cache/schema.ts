import { z } from 'zod'
import { redisTlsSchema } from './redis-tls.ts'
import { parseRedisUrl } from './redis-url.ts'

const mebibyte = 1024 * 1024

const beeldenSchema = z
  .strictObject({
    ttlS: z
      .int()
      .min(0)
      .max(60)
      .default(3)
      .describe(
        'How long a finished answer that is complete may be repeated to the same caller, in seconds; 0 is never. Never ' +
          'longer than what every bron in it allows: see `beeldTtlS` of a bron.'
      ),
    maxBytes: z
      .int()
      .min(mebibyte)
      .default(16 * mebibyte)
      .describe('Upper bound in bytes of the finished answers in this process. Default 16 MiB.')
  })
  .prefault({})
  .describe('Finished answers, kept in the process. Decision and logboek line are made for each request all the same.')

const redisSchema = z
  .strictObject({
    tijdslimietMs: z
      .int()
      .min(1)
      .max(1_000)
      .default(20)
      .describe(
        'What Redis may cost when it is slow or gone, in milliseconds: once, then it is left until it answers.'
      ),
    tls: redisTlsSchema
      .optional()
      .describe('For a REDIS_URL with `rediss`, beyond the ordinary; each part may be left out.')
  })
  .prefault({})
  .describe('How Redis is reached; where it is, REDIS_URL says.')

/** The `cache` section of klantbeeld.yaml. What is kept, and for how long, is said per bron (`cache`). */
export const cacheSchema = z.strictObject({
  geheugenMaxBytes: z
    .int()
    .min(mebibyte)
    .default(64 * mebibyte)
    .describe('Upper bound in bytes of the in-process cache, which is used when REDIS_URL is not set. Default 64 MiB.'),
  beelden: beeldenSchema,
  redis: redisSchema
})

/** REDIS_URL from the environment; the message of a fault names the reason, never the URL. */
export const redisUrlSchema = z.string().superRefine((url, context) => {
  const parsed = parseRedisUrl(url)
  if ('fout' in parsed) context.addIssue({ code: 'custom', message: parsed.fout })
})
