import { z } from 'zod'
import type { Bewaard, Gevonden, Termijn } from './port.ts'

const envelopeSchema = z.object({ waarde: z.unknown(), opgehaaldOp: z.string(), verouderdMs: z.number().nonnegative() })

/** How long a store holds a value; 0 is not at all. */
export const toHoldMs = ({ ttlS, verouderdS }: Termijn): number =>
  ttlS > 0 ? Math.ceil((ttlS + Math.max(0, verouderdS)) * 1000) : 0

/** Undefined for what JSON cannot hold (a cycle, a bigint): not stored, and no reason to fail a request. */
export const toJson = ({ waarde, opgehaaldOp }: Bewaard, { verouderdS }: Termijn): string | undefined => {
  try {
    return JSON.stringify({ waarde, opgehaaldOp, verouderdMs: Math.ceil(Math.max(0, verouderdS) * 1000) })
  } catch {
    return undefined
  }
}

/**
 * Undefined for what another program, or another version of this one, left behind. Its age is what the store says is
 * left of it (`restMs`): replicas need not agree on a clock.
 */
export const fromJson = (json: string, restMs: number): Gevonden | undefined => {
  try {
    const envelope = envelopeSchema.safeParse(JSON.parse(json)).data
    if (envelope === undefined) return undefined
    const { verouderdMs, ...bewaard } = envelope
    return { ...bewaard, isVers: restMs > verouderdMs }
  } catch {
    return undefined
  }
}
