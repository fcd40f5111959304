import { z } from 'zod'

const segment = z.string().min(1)

/** Where in a token something stands. */
export const claimPath = z
  .union([z.string().regex(/^[^.]+(\.[^.]+)*$/, 'expected names separated by single dots'), z.array(segment).min(1)])
  .transform((path): readonly string[] => (typeof path === 'string' ? path.split('.') : path))
