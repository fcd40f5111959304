import type { Plan } from './plan.ts'
import { toVelden } from './velden.ts'

/**
 * The plan as the bronnen are asked by it. With the geheimtoets the BRP is asked for nothing but what it sends
 * unasked; the second pass drops it again.
 */
export const toGevraagd = (plan: Plan): Plan =>
  plan.geheimtoets ? { ...plan, onderdelen: { ...plan.onderdelen, persoon: { velden: toVelden([]) } } } : plan
