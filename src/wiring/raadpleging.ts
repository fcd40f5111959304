import { setTimeout as sleep } from 'node:timers/promises'
import { toDag } from '../adapters/time.ts'
import { createBeurten } from '../aggregate/beurt.ts'
import { createLeesZaak } from '../aggregate/lees-zaak.ts'
import { createMarkeerBericht } from '../aggregate/markeer-bericht.ts'
import { createProjectie } from '../aggregate/mijn/projectie.ts'
import type { Mijninstellingen } from '../aggregate/mijn/schema.ts'
import { createOpenDocument } from '../aggregate/open-document.ts'
import { createRaadpleeg } from '../aggregate/raadpleeg.ts'
import { createRemember } from '../aggregate/remember.ts'
import type { Steps } from '../aggregate/steps.ts'
import { createStroom } from '../aggregate/stroom.ts'
import { createRaadpleegVoltooid } from '../aggregate/voltooid.ts'
import { createSleutelmaker } from '../cache/sleutel.ts'
import { toSleutels } from '../config/sleutels.ts'
import { createDecide } from '../doelbinding/decide.ts'
import { minimise } from '../doelbinding/minimise.ts'
import type { Register } from '../doelbinding/register.ts'
import type { Engine, Mijnengine, Raadplegingen } from '../http/engine.ts'
import { isGelukt } from '../klantbeeld/resultaat.ts'
import { createSpanId, formatTraceparent } from '../logboek/trace.ts'
import { wireBeelden } from './beelden.ts'
import { createBeslis } from './beslissing.ts'
import { bekendeVelden } from './contract.ts'
import { createNote } from './notificaties.ts'
import { wireProfiel } from './profiel.ts'
import { createVerantwoording, toVerantwoordingsopties } from './verantwoording.ts'
import type { Wiring } from './wiring.ts'

/** Each call that we make is a span of its own, under the span of the request. */
const traceFor: Steps['traceFor'] = ({ trace }) => {
  const spanId = createSpanId()
  return { spanId, traceparent: formatTraceparent({ ...trace, spanId }) }
}

/** A klant has routes of his own, which show him less: here he is refused, whatever scope his token has. */
const forStaff = (steps: Steps): Steps => ({
  ...steps,
  decide: vraag => (vraag.actor.soort === 'klant' ? { toegestaan: false, reden: 'perspectief' } : steps.decide(vraag))
})

/** Settles at the end of the wait, or as soon as nobody waits any more. */
const within = (ms: number, signal: AbortSignal): Promise<void> => sleep(ms, undefined, { signal }).catch(() => {})

/** The steps of one request, by a register. What is the same for every version of it is made here, once. */
export const wireRaadpleeg = (
  wiring: Wiring
): ((register: Register) => Raadplegingen & Pick<Engine, 'mijn' | 'profiel' | 'raadpleegVoltooid'>) => {
  const {
    config: { dienst },
    parts,
    app,
    metrics
  } = wiring
  const sleutels = toSleutels(dienst.sleutels)
  const { mijn } = dienst
  const { stroomMs, tussenstandMs } = dienst.tijdslimiet
  const nowMs = () => parts.now().getTime()
  const vandaag = () => toDag(parts.now())
  const cachenamen = createSleutelmaker(sleutels.cachenamen)
  const beelden = wireBeelden(wiring, cachenamen)
  const { now, beslispunt } = parts
  const beslis = beslispunt && createBeslis({ beslispunt, sleutel: sleutels.pseudoniem, traceFor, now })
  const shared = {
    ...(beslis && { beslis }),
    minimise,
    klantreferentie: ({ klant, doel, actor }) => parts.klantreferenties.seal({ klant, doel }, actor),
    bronnen: parts.bronnen,
    rememberFor: createRemember({ cache: parts.cache, sleutels: cachenamen, note: createNote(wiring, cachenamen) }),
    vergeet: async klant => {
      if (!(await parts.cache.removeKlant(cachenamen.klant(klant)))) app.log.warn('cache: klant niet vergeten')
    },
    traceFor,
    totaalMs: dienst.tijdslimiet.totaalMs,
    klantMs: dienst.tijdslimiet.klantMs,
    beurt: createBeurten(dienst.grenzen.gelijktijdig),
    nowMs,
    onBug: (bron, error) => app.log.error({ bron, err: error }, 'adapter')
  } satisfies Partial<Steps>

  const toRaadplegingen = (steps: Steps): Raadplegingen => ({
    raadpleeg: createRaadpleeg(steps),
    stroom: createStroom({ ...steps, stroomMs, tussenstand: signal => within(tussenstandMs, signal) }),
    leesZaak: createLeesZaak(steps),
    openDocument: createOpenDocument(steps)
  })
  const toMijn = (steps: Steps, instellingen: Mijninstellingen): Mijnengine => ({
    ...toRaadplegingen(steps),
    markeerBericht: createMarkeerBericht(steps),
    doel: instellingen.doel,
    talen: instellingen.talen,
    projectieFor: taal => createProjectie({ instellingen, taal, vandaag: vandaag() })
  })

  const profielBy = wireProfiel(wiring)

  return (register: Register) => {
    const decide = createDecide(register, bekendeVelden)
    const registerversie = register.versie
    const steps: Steps = {
      ...shared,
      decide: vraag => decide({ ...vraag, vandaag: vandaag() }),
      verantwoording: createVerantwoording(toVerantwoordingsopties(wiring, register)),
      observe: raadpleging => {
        metrics.observeRaadpleging(raadpleging)
        const { bron, onderdeel, resultaat } = raadpleging.uitkomst
        // Switched off on purpose, and said when that was done.
        if (!isGelukt(resultaat) && resultaat.reden !== 'uitgeschakeld')
          app.log.warn({ bron, onderdeel, reden: resultaat.reden, registerversie }, 'bron')
      }
    }
    const staff = forStaff(steps)
    const profiel = profielBy(register, steps)
    return {
      ...toRaadplegingen(staff),
      raadpleegVoltooid: createRaadpleegVoltooid(staff, beelden),
      ...(mijn && { mijn: toMijn(steps, mijn) }),
      ...(mijn && profiel && { profiel })
    }
  }
}
