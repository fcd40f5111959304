import { toSleutels } from '../config/sleutels.ts'
import type { Register } from '../doelbinding/register.ts'
import { createReadVerwerkingen } from './inzage.ts'
import { createReadLogregels } from './toezicht.ts'
import { toVerantwoordingsopties } from './verantwoording.ts'
import type { Wiring } from './wiring.ts'

/** Reading the logboek back: by the klant of whom it is, and by the FG. */
export const wireInzage = (wiring: Wiring, register: () => Register) => {
  const { app, config, parts } = wiring
  const shared = {
    ...toVerantwoordingsopties(wiring, register()),
    lezer: parts.logboek.lezer,
    pseudoniemen: toSleutels(config.dienst.sleutels).pseudoniemen
  }
  return {
    readVerwerkingen: createReadVerwerkingen({
      ...shared,
      inzage: config.dienst.inzage,
      register,
      onOnbekend: verwerkingsactiviteit =>
        app.log.warn({ verwerkingsactiviteit }, 'inzage: verwerkingsactiviteit niet in het register')
    }),
    readLogregels: createReadLogregels({ ...shared, registerversie: () => register().versie })
  }
}
