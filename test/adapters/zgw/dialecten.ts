import { credentials } from '../../../simulatie/gemeente.ts'
import { createPopulatie } from '../../../simulatie/populatie/populatie.ts'
import { type Dialect, eSuite, openZaak130, ouder12, vng151 } from '../../../simulatie/zgw/dialect.ts'
import { createRegister } from '../../../simulatie/zgw/register.ts'
import { createZgwSimulator, type ZgwOptions } from '../../../simulatie/zgw/simulator.ts'
import { zgwSoorten } from '../../../simulatie/zgw/soorten.ts'
import { type Rol, rollenOf } from '../../../simulatie/zgw/zaken/rol.ts'
import { uuidOf } from '../../../simulatie/zgw/zaken/zaak.ts'
import { createAuthenticate } from '../../../src/adapters/authenticate.ts'
import type { Bron, Vraag } from '../../../src/adapters/bron.ts'
import { createHttpClient } from '../../../src/adapters/http-client.ts'
import { createPools } from '../../../src/adapters/pools.ts'
import type { Documentregister } from '../../../src/adapters/zgw/documentregister.ts'
import { zgwSchema } from '../../../src/adapters/zgw/schema.ts'
import { createZgwBron } from '../../../src/adapters/zgw/zgw-bron.ts'
import type { Klant, Nummers } from '../../../src/klantbeeld/klant.ts'
import type { OnderdeelPlannen } from '../../../src/klantbeeld/plan.ts'
import { contextWith, vraagOver } from '../asking.ts'
import { now } from './opstelling.ts'

export const presets = { openZaak130, vng151, ouder12, eSuite } as const

export const populatie = createPopulatie({ seed: 2026, inwoners: 800, bedrijven: 60, peildatum: '2026-11-23' })

export type Instantie = {
  readonly sim: ReturnType<typeof createZgwSimulator>
  readonly bron: ReturnType<typeof createZgwBron>
  readonly origin: string
  /** What was found out of the server, each as `melding waarde`. */
  readonly meldingen: readonly string[]
  readonly close: () => Promise<void>
}

type Options = {
  readonly sim?: Partial<ZgwOptions>
  readonly config?: object
  readonly registers?: () => readonly Documentregister[]
}

/** One simulated server and the bron that asks it; nothing of the bron is known or warmed yet. */
export const startInstantie = async ({
  sim: over = {},
  config: extra = {},
  registers
}: Options): Promise<Instantie> => {
  const { zgwClientId: clientId, zgwSecret: secret } = credentials
  const sim = createZgwSimulator({ populatie, clientId, secret, ...over })
  const origin = await sim.listen()
  const config = zgwSchema.parse({
    id: 'zaken',
    soort: 'zgw',
    ...Object.fromEntries(
      ['zaken', 'catalogi', 'documenten', 'besluiten'].map(api => [api, `${origin}/${api}/api/v1`])
    ),
    authenticatie: { type: 'zgw-jwt', clientId, secret },
    // Tests run several of these side by side on two cores.
    tijdslimietMs: 10_000,
    ...extra
  })
  const pools = createPools(config)
  const authenticate = createAuthenticate(config.authenticatie, now)
  const connect = (base: string) => createHttpClient({ base, pools, verbinding: config, authenticate })
  const meldingen: string[] = []
  const bron = createZgwBron(config, {
    zaken: connect(config.zaken),
    catalogi: connect(config.catalogi),
    documenten: connect(config.documenten),
    besluiten: config.besluiten === undefined ? undefined : connect(config.besluiten),
    ...(registers && { documentregisters: registers }),
    onDialect: (_bron, melding, waarde = '') => meldingen.push(`${melding} ${waarde}`.trim()),
    now,
    close: pools.close
  })
  return {
    sim,
    bron,
    origin,
    meldingen,
    close: async () => {
      await bron.close()
      await sim.close()
    }
  }
}

export const ask = (bron: Bron, klant: Klant, onderdelen: OnderdeelPlannen, nummers: Nummers = {}) =>
  bron.consult(toVraag(klant, onderdelen, nummers), contextWith())

export const toVraag = (klant: Klant, onderdelen: OnderdeelPlannen, nummers: Nummers = {}): Vraag => ({
  ...vraagOver(klant, onderdelen),
  nummers: Promise.resolve(nummers)
})

/** Ids of the zaken in the source of which a rol passes a test, and that tells of no end. */
export const zakenWith = (dialect: Dialect, klant: Klant, isOwn: (rol: Rol) => boolean): string[] => {
  const register = createRegister(populatie, {
    dialect,
    minBytes: 0,
    verborgen: new Set(),
    deel: { nummer: 0, van: 1 }
  })
  const zaken =
    klant.soort === 'natuurlijkPersoon'
      ? register.zakenWith(klant.burgerservicenummer)
      : Array.from({ length: 60 }, (_, index) => register.zakenOf(populatie.bedrijfAt(index))).flat()
  const hasEnded = ({ child, zaak }: Rol) => dialect.experimental && child === 0 && zaak.deelname.beeindigd
  return zaken
    .filter(zaak => rollenOf(zaak).some(rol => isOwn(rol) && !hasEnded(rol)))
    .map(zaak => uuidOf(zaak, zgwSoorten.zaak))
    .sort()
}
