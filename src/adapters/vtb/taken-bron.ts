import type { Taak } from '../../klantbeeld/onderdelen.ts'
import type { Bron } from '../bron.ts'
import { askVtb, type Deps, type Question } from './ask.ts'
import { type ExterneTaak, taakpagina } from './record-schema.ts'
import type { VtbTakenConfig } from './schema.ts'
import { toTaak } from './to-taak.ts'

/** Externe taken of Open VTB. */
export const createVtbTakenBron = (deps: Deps<VtbTakenConfig>): Bron => {
  const { config, close } = deps
  const question: Question<ExterneTaak, Taak> = {
    naam: 'taken',
    path: '/externetaken',
    filter: 'isToegewezenAan',
    klantOf: ({ isToegewezenAan }) => isToegewezenAan,
    pagina: taakpagina,
    toItem: taak => toTaak(taak, config)
  }
  return {
    id: config.id,
    soort: config.soort,
    levert: ['taken'],
    cache: config.cache,
    consult: (vraag, context) =>
      vraag.plan.onderdelen.taken === undefined ? {} : { taken: askVtb(deps, question, { vraag, context }) },
    close
  }
}
