import type { OnderdeelPlannen, Plan } from './plan.ts'
import { toVelden } from './velden.ts'

/** No field at all: a source then gives what it sends unasked, such as geheimhouding and its own numbers. */
const nothingShown = { velden: toVelden([]) }

/** Zaken that are asked for what belongs to them, and for nothing else. */
const toZaken = ({ taken, berichten }: OnderdeelPlannen) => ({ ...(taken?.zaken ?? berichten?.zaken), ...nothingShown })

/** The plan as the bronnen are asked by it, what is meegevraagd included; the second pass drops what that brings. */
export const toGevraagd = (plan: Plan): Plan => ({
  ...plan,
  onderdelen: {
    ...plan.onderdelen,
    ...Object.fromEntries(
      plan.meegevraagd.map(onderdeel => [onderdeel, onderdeel === 'zaken' ? toZaken(plan.onderdelen) : nothingShown])
    )
  }
})
