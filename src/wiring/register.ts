import type { FastifyInstance } from 'fastify'
import { toDag } from '../adapters/time.ts'
import { toVerklaarbaar } from '../adapters/verklaar.ts'
import type { Config } from '../config/load.ts'
import { watchRegister } from '../config/reload.ts'
import { listDoelen } from '../doelbinding/decide.ts'
import { toDoel } from '../doelbinding/doel.ts'
import { createExplain } from '../doelbinding/explain.ts'
import { createHolder, type Herladen } from '../doelbinding/holder.ts'
import type { Register } from '../doelbinding/register.ts'
import { unknownZaaktypen } from '../doelbinding/zaaktypen.ts'
import type { Engine } from '../http/engine.ts'
import { logHerladen } from '../http/log.ts'
import { wireBronnenReload } from './bronnen.ts'
import { bekendeVelden } from './contract.ts'
import { wireRaadpleeg } from './raadpleging.ts'
import type { Wiring } from './wiring.ts'
import { wireZoek } from './zoeken.ts'

/** Who asks for a reload: an operator by SIGHUP, or a file that changed. */
type Aanleiding = 'signaal' | 'bestand'

declare module 'fastify' {
  interface FastifyInstance {
    /**
     * Reads doelbinding.yaml again and, when it is right, answers by it from the next request on; and heeds the switches
     * of bronnen.yaml. Never throws.
     */
    reloadRegister: (aanleiding: Aanleiding) => Herladen
    /** Settles when the first look at all sources is over, whatever came of it: from then on questions cost the fewest calls. */
    warmed: () => Promise<void>
  }
}

/** The register in use, with all that answers by it. */
export const wireRegister = (wiring: Wiring) => {
  const { register: first, registerFile } = wiring.config
  const stepsBy = wireRaadpleeg(wiring)
  const zoekBy = wireZoek(wiring)
  const bronnen = wiring.config.bronnen.map(toVerklaarbaar)
  const toEngine = (register: Register): Engine & { readonly register: Register } => {
    const explain = createExplain(register, bekendeVelden, bronnen)
    return {
      register,
      versie: register.versie,
      ...stepsBy(register),
      zoekKlanten: zoekBy(register),
      doelenOf: actor => listDoelen(register, actor).map(toDoel),
      explain: vraag => explain({ ...vraag, vandaag: toDag(wiring.parts.now()) })
    }
  }
  return createHolder({ first, load: registerFile.load, toEngine })
}

type Registerhouder = ReturnType<typeof wireRegister>

/** Reads the types of all bronnen, and says which zaaktypen of the register are in none of them. */
const checkZaaktypen = async ({ app, parts }: Wiring, houder: Registerhouder): Promise<void> => {
  const engine = houder.current()
  const { register, versie: registerversie } = engine
  await Promise.all(parts.bronnen.map(bron => bron.warm?.()))
  // Reloaded meanwhile: that one has a check of its own.
  if (houder.current() !== engine) return
  const perBron = parts.bronnen.flatMap(({ kentZaaktypen }) => (kentZaaktypen ? [kentZaaktypen()] : []))
  for (const { zaaktype, doelen } of unknownZaaktypen(register, perBron)) {
    app.log.warn({ zaaktype, doelen, registerversie }, 'zaaktype onbekend')
  }
}

export const wireReload = (wiring: Wiring, houder: Registerhouder): void => {
  const { app, metrics } = wiring
  const reloadBronnen = wireBronnenReload(wiring)
  app.decorate('reloadRegister', aanleiding => {
    reloadBronnen()
    const herladen = houder.reload()
    const isNews = herladen.uitkomst === 'ok' || (herladen.uitkomst === 'fout' && !herladen.isBekend)
    // A file event is often about another file, or the second of a pair; an operator always wants to hear.
    if (isNews || aanleiding === 'signaal') {
      logHerladen(app.log, herladen)
      if (herladen.uitkomst !== 'ongewijzigd') metrics.countHerladen(herladen.uitkomst)
    }
    if (herladen.uitkomst === 'ok') void checkZaaktypen(wiring, houder)
    return herladen
  })
  // In the background: the start waits for no source.
  const { promise: warmed, resolve } = Promise.withResolvers<void>()
  app.decorate('warmed', () => warmed)
  app.addHook('onListen', async () => {
    void checkZaaktypen(wiring, houder).finally(resolve)
  })
}

/** Reloads the register when its file changes, as long as the app is open. */
export const followRegister = (app: FastifyInstance, { folder }: Config['registerFile']): void => {
  const watching = watchRegister(folder, {
    onChange: () => app.reloadRegister('bestand'),
    onBlind: code => app.log.warn({ code }, 'configuratiemap wordt niet gevolgd')
  })
  app.addHook('onClose', async () => watching.close())
}
