import type { Bron } from '../bron.ts'
import { onlyGepubliceerd } from '../taken/gepubliceerd.ts'
import { askObjects, type Deps } from './ask.ts'
import { markeer } from './markeer.ts'
import { berichtpagina } from './object-schema.ts'
import type { ObjectenBerichtenConfig } from './schema.ts'
import { toBericht } from './to-bericht.ts'

/** Messages to klanten in an Objects API; reading them changes nothing there. */
export const createObjectenBerichtenBron = (deps: Deps<ObjectenBerichtenConfig>): Bron => {
  const { config, now, close } = deps
  const question = {
    naam: 'berichten',
    pagina: berichtpagina,
    toItem: (object: Parameters<typeof toBericht>[0]) => toBericht(object, config.id)
  }
  return {
    id: config.id,
    soort: config.soort,
    levert: ['berichten'],
    cache: config.cache,
    consult: (vraag, context) => {
      if (vraag.plan.onderdelen.berichten === undefined) return {}
      const asked = askObjects(deps, question, { vraag, context })
      return { berichten: asked.then(resultaat => onlyGepubliceerd(resultaat, now)) }
    },
    details: { markeerBericht: markeer(deps) },
    close
  }
}
