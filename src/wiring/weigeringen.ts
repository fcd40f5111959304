import { toSleutels } from '../config/sleutels.ts'
import { createWeigeringen, type Weigeringen } from '../logboek/weigeringen.ts'
import type { Wiring } from './wiring.ts'

/** The audit of what is refused at the gate; at the end of the app what was only counted is written too. */
export const wireWeigeringen = ({ app, config, parts }: Omit<Wiring, 'metrics'>): Weigeringen => {
  const weigeringen = createWeigeringen({
    logboek: parts.logboek,
    sleutel: toSleutels(config.dienst.sleutels).pseudoniem,
    nowMs: () => parts.now().getTime(),
    later: (work, ms) => {
      setTimeout(work, ms).unref()
    }
  })
  app.addHook('preClose', () => weigeringen.flush())
  return weigeringen
}
