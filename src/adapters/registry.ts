import { createAuthenticate } from './authenticate.ts'
import type { Bron } from './bron.ts'
import { createBrpBron } from './brp/personen.ts'
import { createHttpClient } from './http-client.ts'
import { createKlantinteractiesBron } from './klantinteracties/klantinteracties-bron.ts'
import { createPools } from './pools.ts'
import type { BronConfig } from './schema.ts'
import { createZgwBron } from './zgw/zgw-bron.ts'

/** A bron that may be able to fetch ahead what belongs to no klant. */
export type OpenBron = Bron & {
  /** Never fails; the first questions are just slower. */
  readonly warm?: () => Promise<void>
  /** Identificaties of all its zaaktypen; undefined as long as they could not be read. */
  readonly kentZaaktypen?: () => readonly string[] | undefined
}

/** One entry of bronnen.yaml to a bron that can be asked. Throws only for certificate files that cannot be read. */
export const createBron = (config: BronConfig, deps: { readonly now: () => Date }): OpenBron => {
  const { now } = deps
  const pools = createPools(config)
  const authenticate = createAuthenticate(config.authenticatie, now)
  const connect = (base: string) => createHttpClient({ base, pools, verbinding: config, authenticate })
  const { close } = pools
  switch (config.soort) {
    case 'brp-personen':
      return createBrpBron(config, { http: connect(config.url), now, close })
    case 'zgw': {
      const { zaken, catalogi, documenten } = config
      return createZgwBron(config, {
        zaken: connect(zaken),
        catalogi: connect(catalogi),
        documenten: connect(documenten),
        now,
        close
      })
    }
    case 'klantinteracties':
      return createKlantinteractiesBron(config, { http: connect(config.url), now, close })
  }
}
