import { z } from 'zod'
import { redisUrlFault } from './redis-url.ts'

const mebibyte = 1024 * 1024

/** The `cache` section of klantbeeld.yaml. What is kept, and for how long, is said per bron (`cache.ttlS`). */
export const cacheSchema = z.strictObject({
  geheugenMaxBytes: z
    .int()
    .min(mebibyte)
    .default(64 * mebibyte)
    .describe('Upper bound in bytes of the in-process cache, which is used when REDIS_URL is not set. Default 64 MiB.')
})

/** REDIS_URL from the environment; the message of a fault names the reason, never the URL. */
export const redisUrlSchema = z.string().superRefine((url, context) => {
  const fault = redisUrlFault(url)
  if (fault) context.addIssue({ code: 'custom', message: fault })
})
