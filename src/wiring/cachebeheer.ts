import { createSleutelmaker } from '../cache/sleutel.ts'
import { toSleutels } from '../config/sleutels.ts'
import type { Verwijderantwoord, Verwijdervraag } from '../http/cachebeheer.ts'
import { toActorsleutel, toBetrokkene } from '../logboek/pseudoniem.ts'
import { geweigerdRegel, inzienRegel, type Verzoek } from '../logboek/raadpleging.ts'
import type { Regel } from '../logboek/regel.ts'
import type { Wiring } from './wiring.ts'

/** Purges a klant: who did so is durable first. No LDV line: no data of the klant is looked at. */
export const wireVerwijder = ({ config, parts }: Wiring, registerversie: () => string) => {
  const sleutels = toSleutels(config.dienst.sleutels)
  const { klant: handleOf } = createSleutelmaker(sleutels.cachenamen)
  const nowMs = () => parts.now().getTime()
  const isWritten = async (regel: Regel): Promise<boolean> => (await parts.logboek.append([regel])).ok

  const toVerzoek = ({ actor, klant, trace }: Verwijdervraag): Verzoek => ({
    traceId: trace.traceId,
    actie: 'Bewaarde gegevens verwijderen',
    betrokkene: toBetrokkene(klant, sleutels.pseudoniem),
    herkomst: actor.client,
    actor: toActorsleutel({ issuer: actor.uitgever, subject: actor.id }, sleutels.pseudoniem),
    doel: 'cachebeheer',
    registerversie: registerversie(),
    soortenGegevens: [],
    bronnen: []
  })

  return async (vraag: Verwijdervraag): Promise<Verwijderantwoord> => {
    const verzoek = toVerzoek(vraag)
    const write = (resultaat: 'toegestaan' | 'gelukt' | 'mislukt') =>
      isWritten(inzienRegel(verzoek, { resultaat, tijdstipMs: nowMs() }))
    if (vraag.actor.soort !== 'medewerker') {
      const regel = geweigerdRegel(verzoek, { reden: 'perspectief', tijdstipMs: nowMs() })
      return (await isWritten(regel)) ? 'geweigerd' : 'geenVerantwoording'
    }
    if (!(await write('toegestaan'))) return 'geenVerantwoording'
    const isRemoved = await parts.cache.removeKlant(handleOf(vraag.klant))
    if (!(await write(isRemoved ? 'gelukt' : 'mislukt'))) return 'geenVerantwoording'
    return isRemoved ? 'verwijderd' : 'nietBevestigd'
  }
}
