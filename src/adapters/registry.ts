import { createAuthenticate } from './authenticate.ts'
import type { Bron } from './bron.ts'
import { createBrpBron } from './brp/personen.ts'
import { createHttpClient } from './http-client.ts'
import { createKlantinteractiesBron } from './klantinteracties/klantinteracties-bron.ts'
import { createKvkBron } from './kvk/kvk-bron.ts'
import { createObjectenBerichtenBron } from './objecten/berichten-bron.ts'
import { createObjectenTakenBron } from './objecten/taken-bron.ts'
import { createPools } from './pools.ts'
import type { Profielbron } from './profielbron.ts'
import { createResilience, type Resilience, type Toestand } from './resilience.ts'
import type { BronConfig } from './schema.ts'
import { createVtbBerichtenBron } from './vtb/berichten-bron.ts'
import { createVtbTakenBron } from './vtb/taken-bron.ts'
import type { OnDialect } from './zgw/dialect.ts'
import type { Documentregister } from './zgw/documentregister.ts'
import { createZgwBron } from './zgw/zgw-bron.ts'

/** A bron that may be able to fetch ahead what belongs to no klant, and says how it is doing. */
export type OpenBron = Bron & {
  readonly toestand: () => Toestand
  readonly setUitgeschakeld: (uitgeschakeld: boolean) => void
  /** Never fails; the first questions are just slower. */
  readonly warm?: () => Promise<void>
  /** Reads its types anew, in the background, when this address is of one of them. */
  readonly renewTypen?: (adres: string) => void
  /** Identificaties of all its zaaktypen; undefined as long as they could not be read. */
  readonly kentZaaktypen?: () => readonly string[] | undefined
  /** Where zaken of other bronnen may have documents. */
  readonly documentregister?: Documentregister
  /** Where the configuration lets klanten change what they gave. */
  readonly profiel?: Profielbron
}

type Deps = {
  readonly now: () => Date
  /** Hears what was found out of a server. */
  readonly onDialect?: OnDialect
}
type Neighbours = { readonly documentregisters?: () => readonly Documentregister[] }

type Adapter = Omit<OpenBron, 'toestand' | 'setUitgeschakeld'>

const createAdapter = (
  config: BronConfig,
  resilience: Resilience,
  { now, onDialect, documentregisters }: Deps & Neighbours
): Adapter => {
  const pools = createPools(config)
  const authenticate = createAuthenticate(config.authenticatie, now)
  const connect = (base: string) =>
    createHttpClient({ base, pools, verbinding: config, authenticate, run: resilience.forApi() })
  const { close } = pools
  switch (config.soort) {
    case 'brp-personen':
      return createBrpBron(config, { http: connect(config.url), now, close })
    case 'zgw': {
      const { zaken, catalogi, documenten, besluiten } = config
      return createZgwBron(config, {
        zaken: connect(zaken),
        catalogi: connect(catalogi),
        documenten: connect(documenten),
        besluiten: besluiten === undefined ? undefined : connect(besluiten),
        ...(documentregisters && { documentregisters }),
        ...(onDialect && { onDialect }),
        now,
        close
      })
    }
    case 'klantinteracties':
      return createKlantinteractiesBron(config, { http: connect(config.url), now, close })
    case 'kvk':
      return createKvkBron(config, { http: connect(config.url), now, close })
    case 'objecten-taken':
      return createObjectenTakenBron({ config, http: connect(config.url), now, close })
    case 'objecten-berichten':
      return createObjectenBerichtenBron({ config, http: connect(config.url), now, close })
    case 'vtb-taken':
      return createVtbTakenBron({ config, http: connect(config.url), now, close })
    case 'vtb-berichten':
      return createVtbBerichtenBron({ config, http: connect(config.url), now, close })
  }
}

/** One entry of bronnen.yaml to a bron that can be asked. Throws only for certificate files that cannot be read. */
export const createBron = (config: BronConfig, deps: Deps & Neighbours): OpenBron => {
  const resilience = createResilience(config, { now: deps.now, random: Math.random })
  const { toestand, setUitgeschakeld } = resilience
  const isUitgeschakeld = () => toestand().uitgeschakeld
  return { ...createAdapter(config, resilience, deps), toestand, setUitgeschakeld, isUitgeschakeld }
}

/** All entries of bronnen.yaml, which know of each other's documents: a zaak may have them in another register. */
export const createBronnen = (configs: readonly BronConfig[], deps: Deps): readonly OpenBron[] => {
  const documentregisters = (): Documentregister[] => bronnen.flatMap(({ documentregister }) => documentregister ?? [])
  const bronnen: readonly OpenBron[] = configs.map(config => createBron(config, { ...deps, documentregisters }))
  return bronnen
}
