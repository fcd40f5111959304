import { toDag } from '../adapters/time.ts'
import { createZoek, type ZoekKlanten } from '../aggregate/zoek.ts'
import type { Config } from '../config/load.ts'
import { toSleutels } from '../config/sleutels.ts'
import type { Register } from '../doelbinding/register.ts'
import { createDecideZoek, minimiseKandidaat } from '../doelbinding/zoeken.ts'
import type { Actor } from '../klantbeeld/actor.ts'
import { toActorsleutel } from '../logboek/pseudoniem.ts'
import { createSpanId, formatTraceparent } from '../logboek/trace.ts'
import { toVerantwoordingsopties } from './verantwoording.ts'
import type { Wiring } from './wiring.ts'
import { createZoekverantwoording } from './zoekverantwoording.ts'

/** How often one user may search, and under what key he is counted. */
export const zoekgrens = ({ dienst }: Config) => {
  const { pseudoniem } = toSleutels(dienst.sleutels)
  return {
    naam: 'zoeken',
    perMinuut: dienst.zoeken.perMinuut,
    keyOf: ({ uitgever, id }: Actor) => toActorsleutel({ issuer: uitgever, subject: id }, pseudoniem)
  }
}

/** The steps of one search, by a register. */
export const wireZoek =
  (wiring: Wiring) =>
  (register: Register): ZoekKlanten => {
    const { config, parts, app } = wiring
    const decide = createDecideZoek(register)
    return createZoek({
      // Where an external decision point must allow as well, and cannot be asked about a search: default deny.
      decide: ({ actor, doel, zoek }) =>
        parts.beslispunt
          ? { toegestaan: false, reden: 'beslispunt' }
          : decide({ actor, doel, wijze: zoek.wijze, vandaag: toDag(parts.now()) }),
      minimise: minimiseKandidaat,
      verantwoording: createZoekverantwoording(toVerantwoordingsopties(wiring, register)),
      klantreferentie: (klant, { doel, actor }) => parts.klantreferenties.seal({ klant, doel }, actor),
      bronnen: parts.bronnen,
      traceFor: ({ trace }) => {
        const spanId = createSpanId()
        return { spanId, traceparent: formatTraceparent({ ...trace, spanId }) }
      },
      totaalMs: config.dienst.tijdslimiet.totaalMs,
      nowMs: () => parts.now().getTime(),
      onBug: (bron, error) => app.log.error({ bron, err: error }, 'adapter')
    })
  }
