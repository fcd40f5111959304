import type { Antwoord, Bron } from '../bron.ts'
import { mapGegevens } from '../gelukt.ts'
import type { HttpClient } from '../http-client.ts'
import { type AskDeps, askDocumenten, askZaken, type Raadpleging } from './ask.ts'
import type { ZgwConfig } from './schema.ts'
import { createTypeCache } from './type-cache.ts'
import { createWarming } from './warm.ts'
import { compileZaken } from './zaken-vraag.ts'

type Deps = {
  readonly zaken: HttpClient
  readonly catalogi: HttpClient
  readonly documenten: HttpClient
  readonly now: () => Date
  readonly close: () => Promise<void>
}

const consult = (deps: AskDeps, raadpleging: Raadpleging): Antwoord => {
  const { onderdelen } = raadpleging.vraag.plan
  const { zaken, voorDocumenten } = compileZaken(onderdelen)
  const gevonden = zaken && askZaken(deps, zaken, raadpleging)
  const via = voorDocumenten === zaken ? gevonden : voorDocumenten && askZaken(deps, voorDocumenten, raadpleging)
  return {
    ...(gevonden && {
      zaken: gevonden.then(resultaat =>
        mapGegevens(resultaat, ({ items, afgekapt }) => ({ items: items.map(({ zaak }) => zaak), afgekapt }))
      )
    }),
    ...(via &&
      onderdelen.documenten && {
        documenten: askDocumenten(deps, { zaken: via, plan: onderdelen.documenten }, raadpleging)
      })
  }
}

type Zgwbron = Bron & { warm(): Promise<void>; kentZaaktypen(): string[] | undefined }

/** Zaken, Catalogi and Documenten of one organisation. `warm` fetches the types ahead and never fails. */
export const createZgwBron = (config: ZgwConfig, deps: Deps): Zgwbron => {
  const types = createTypeCache(deps.catalogi, config.catalogi, deps.now)
  const closing = new AbortController()
  const { warm, keepFresh } = createWarming({ http: deps.catalogi, types, signal: closing.signal, now: deps.now })
  return {
    id: config.id,
    soort: config.soort,
    levert: ['zaken', 'documenten'],
    cacheTtlS: config.cache.ttlS,
    consult: (vraag, context) => {
      if (vraag.plan.onderdelen.zaken ?? vraag.plan.onderdelen.documenten) keepFresh()
      return consult({ ...deps, types, config }, { vraag, context })
    },
    warm,
    kentZaaktypen: () => types.list('zaaktypen')?.flatMap(({ identificatie }) => identificatie ?? []),
    close: async () => {
      closing.abort()
      await deps.close()
    }
  }
}
