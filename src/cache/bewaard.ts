import { z } from 'zod'
import type { Bewaard } from './port.ts'

const bewaardSchema = z.object({ waarde: z.unknown(), opgehaaldOp: z.string() })

/** Undefined for what JSON cannot hold (a cycle, a bigint): not stored, and no reason to fail a request. */
export const toJson = ({ waarde, opgehaaldOp }: Bewaard): string | undefined => {
  try {
    return JSON.stringify({ waarde, opgehaaldOp })
  } catch {
    return undefined
  }
}

/** Undefined for what another program, or another version of this one, left behind. */
export const fromJson = (json: string): Bewaard | undefined => {
  try {
    return bewaardSchema.safeParse(JSON.parse(json)).data
  } catch {
    return undefined
  }
}
