import type { Logboeklezer } from './lezer.ts'
import type { Bewaartermijnen } from './schema.ts'
import type { Bestemming } from './sink-bestemming.ts'
import { createOtlp } from './sink-otlp.ts'
import type { SinkConfig, UitvoerConfig } from './sink-schema.ts'
import { createVng } from './sink-vng.ts'

type Deps = {
  readonly lezer: Pick<Logboeklezer, 'readTrace'>
  readonly bewaartermijnen: Bewaartermijnen
  /** By the uri of a verwerkingsactiviteit, see the register. */
  readonly isVertrouwelijk: (uri: string) => boolean
  readonly now: () => Date
}

const openSink = async (config: SinkConfig, deps: Deps): Promise<Bestemming> =>
  config.soort === 'vng' ? createVng(config, deps) : createOtlp(config, deps.now)

/** The sinks of the configuration; no call is made yet. Rejects only for key files that cannot be read. */
export const openSinks = (uitvoer: UitvoerConfig, deps: Deps): Promise<readonly Bestemming[]> =>
  Promise.all(uitvoer.map(config => openSink(config, deps)))
