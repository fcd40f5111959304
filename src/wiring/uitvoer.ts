import type { Register } from '../doelbinding/register.ts'
import { openSinks } from '../logboek/sink-open.ts'
import { createUitvoering, systeemklok } from '../logboek/sink-uitvoering.ts'
import { toActiviteiten } from './activiteiten.ts'
import type { Wiring } from './wiring.ts'

/** Starts the export of the logboek to what the configuration names, and ends it with the app; nothing waits for it. */
export const wireUitvoer = async ({ app, config, parts, metrics }: Wiring, register: () => Register): Promise<void> => {
  const { logboek: instellingen, inzage } = config.dienst
  const { uitvoer, bewaartermijnen } = instellingen
  if (uitvoer.length === 0) return
  const { logboek, now } = parts
  const uitvoering = createUitvoering({
    uitvoer: logboek.uitvoer,
    parkeerplaats: logboek.parkeerplaats,
    sinks: await openSinks(uitvoer, {
      lezer: logboek.lezer,
      bewaartermijnen,
      // What the register does not know is withheld, here as in our own inzage.
      isVertrouwelijk: uri => toActiviteiten(register(), inzage).get(uri)?.isVertrouwelijk !== false,
      now
    }),
    klok: systeemklok,
    random: Math.random,
    onToestand: toestand => {
      metrics.observeUitvoer(toestand, now().getTime())
      const { sink, storing } = toestand
      if (storing) app.log.warn({ sink, bij: storing.bij, reden: storing.reden }, 'uitvoer van het logboek')
    }
  })
  uitvoering.start()
  // Before the parts are closed: what is under way must still be acknowledged in the store.
  app.addHook('preClose', () => uitvoering.stop())
}
