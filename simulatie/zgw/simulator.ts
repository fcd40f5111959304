import type { Populatie } from '../populatie/types.ts'
import { createSimulator, type Simulator } from '../server/simulator.ts'
import { registerBesluiten } from './besluiten/besluiten-api.ts'
import { registerCatalogi } from './catalogi/catalogi-api.ts'
import { type Dialect, openZaak130 } from './dialect.ts'
import { registerDocumenten } from './documenten/documenten-api.ts'
import { registerApi } from './http/api.ts'
import { createJwtCheck } from './http/jwt.ts'
import type { Bron } from './http/resource.ts'
import { alles, createRegister, type Deel } from './register.ts'
import { toUrls } from './urls.ts'
import { registerZaken } from './zaken/zaken-api.ts'

export type ZgwOptions = {
  readonly populatie: Populatie
  /** The one client: may read everything, may write nothing. */
  readonly clientId: string
  readonly secret: string
  readonly now?: () => Date
  /** Which product answers; Open Zaak 1.30 unless told otherwise. */
  readonly dialect?: Dialect
  /** Filters (such as `rol__betrokkeneType` or `uuid__in`) that this server passes over wherever; `true`: all. */
  readonly ignoreFilters?: () => readonly string[] | true
  /** Origin that stands in all URLs, whatever host was called: the name outside a proxy. Filters want it as well. */
  readonly publicBase?: string
  /**
   * Base URL of a Documenten API elsewhere: zaken and besluiten point there, and here is none. A second simulator over
   * the same population has these documents, also those of zaken outside its `deel`.
   */
  readonly documentenBase?: string
  /** Part of the zaken and besluiten that this instance keeps; all unless told otherwise. */
  readonly deel?: Deel
  /** Size to which every file is filled up. */
  readonly minBytes?: number
  /** Called after each page of a list (its name, such as `zaken`, and the page) was computed and before it is sent. */
  readonly afterPage?: (list: string, page: number) => void
}

export type ZgwSimulator = Simulator & {
  /** UUIDs of zaken that do not exist: add one to remove it, take one out to insert it, between two calls. */
  readonly verborgen: Set<string>
}

const toBron = (options: ZgwOptions, verborgen: ReadonlySet<string>): Bron => {
  const { populatie, dialect = openZaak130, publicBase, documentenBase, deel = alles, minBytes = 0 } = options
  return {
    populatie,
    register: createRegister(populatie, { dialect, minBytes, verborgen, deel }),
    dialect,
    toUrls: origin => toUrls(publicBase ?? origin, documentenBase),
    ignored: options.ignoreFilters ?? (() => []),
    afterPage: options.afterPage ?? (() => {})
  }
}

/**
 * Zaken, Catalogi, Documenten and Besluiten as one of several products answers them, for the whole population: nothing
 * is stored, every record is computed from its own identifier.
 */
export const createZgwSimulator = (options: ZgwOptions): ZgwSimulator => {
  const { clientId, secret, now = () => new Date(), dialect = openZaak130, deel, documentenBase } = options
  const simulator = createSimulator('zgw')
  const verborgen = new Set<string>()
  const bron = toBron(options, verborgen)
  const checkJwt = createJwtCheck({ clientId, secret, now, needsUser: dialect.needsUser })
  const { server } = simulator
  registerApi(server, 'zaken', { dialect, checkJwt, routes: api => registerZaken(api, bron) })
  registerApi(server, 'catalogi', { dialect, checkJwt, routes: api => registerCatalogi(api, bron) })
  registerApi(server, 'besluiten', { dialect, checkJwt, routes: api => registerBesluiten(api, bron) })
  if (documentenBase === undefined) {
    const ofAll = deel ? toBron({ ...options, deel: alles }, verborgen) : bron
    registerApi(server, 'documenten', { dialect, checkJwt, routes: api => registerDocumenten(api, ofAll) })
  }
  return { ...simulator, verborgen }
}
