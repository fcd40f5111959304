import type { Bericht } from '../../klantbeeld/onderdelen.ts'
import type { Bron } from '../bron.ts'
import { onlyGepubliceerd } from '../taken/gepubliceerd.ts'
import { askVtb, type Deps, type Question } from './ask.ts'
import { markeer } from './markeer.ts'
import { berichtpagina, type VtbBericht } from './record-schema.ts'
import type { VtbBerichtenConfig } from './schema.ts'
import { toBericht } from './to-bericht.ts'

/** Messages of Open VTB; reading them changes nothing there. */
export const createVtbBerichtenBron = (deps: Deps<VtbBerichtenConfig>): Bron => {
  const { config, now, close } = deps
  const question: Question<VtbBericht, Bericht> = {
    naam: 'berichten',
    path: '/berichten',
    filter: 'ontvanger',
    klantOf: ({ ontvanger }) => ontvanger,
    pagina: berichtpagina,
    toItem: bericht => toBericht(bericht, config.id)
  }
  return {
    id: config.id,
    soort: config.soort,
    levert: ['berichten'],
    cache: config.cache,
    consult: (vraag, context) => {
      if (vraag.plan.onderdelen.berichten === undefined) return {}
      const asked = askVtb(deps, question, { vraag, context })
      return { berichten: asked.then(resultaat => onlyGepubliceerd(resultaat, now)) }
    },
    details: { markeerBericht: markeer(deps) },
    close
  }
}
