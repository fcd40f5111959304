import type { Bron } from '../bron.ts'
import { askObjects, type Deps } from './ask.ts'
import { taakpagina } from './object-schema.ts'
import type { ObjectenTakenConfig } from './schema.ts'
import { toTaak } from './to-taak.ts'

/** Tasks for klanten in an Objects API. */
export const createObjectenTakenBron = (deps: Deps<ObjectenTakenConfig>): Bron => {
  const { config, close } = deps
  const question = {
    naam: 'taken',
    pagina: taakpagina,
    toItem: (object: Parameters<typeof toTaak>[0]) => toTaak(object, config)
  }
  return {
    id: config.id,
    soort: config.soort,
    levert: ['taken'],
    cache: config.cache,
    consult: (vraag, context) =>
      vraag.plan.onderdelen.taken === undefined ? {} : { taken: askObjects(deps, question, { vraag, context }) },
    close
  }
}
