import type { Populatie } from '../populatie/types.ts'
import { createSimulator, type Simulator } from '../server/simulator.ts'
import { registerBesluiten } from './besluiten/besluiten-api.ts'
import { registerCatalogi } from './catalogi/catalogi-api.ts'
import { registerDocumenten } from './documenten/documenten-api.ts'
import { registerApi } from './http/api.ts'
import { createJwtCheck } from './http/jwt.ts'
import { createRegister } from './register.ts'
import { registerZaken } from './zaken/zaken-api.ts'

export type ZgwOptions = {
  readonly populatie: Populatie
  /** The one client: may read everything, may write nothing. */
  readonly clientId: string
  readonly secret: string
  readonly now?: () => Date
  /** Filters (such as `rol__betrokkeneType`) that this server passes over, as servers of other suppliers do. */
  readonly ignoreFilters?: () => readonly string[]
}

/**
 * Zaken, Catalogi, Documenten and Besluiten as Open Zaak 1.30 answers them, for the whole population: nothing is
 * stored, every record is computed from its own identifier.
 */
export const createZgwSimulator = (options: ZgwOptions): Simulator => {
  const { populatie, clientId, secret, now = () => new Date(), ignoreFilters = () => [] } = options
  const simulator = createSimulator('zgw')
  const bron = { populatie, register: createRegister(populatie), ignored: ignoreFilters }
  const checkJwt = createJwtCheck({ clientId, secret, now })
  const { server } = simulator
  registerApi(server, 'zaken', { checkJwt, routes: api => registerZaken(api, bron) })
  registerApi(server, 'catalogi', { checkJwt, routes: api => registerCatalogi(api, bron) })
  registerApi(server, 'documenten', { checkJwt, routes: api => registerDocumenten(api, bron) })
  registerApi(server, 'besluiten', { checkJwt, routes: api => registerBesluiten(api, bron) })
  return simulator
}
