import { createFollowers } from '../cache/followers.ts'
import { createSleutelmaker } from '../cache/sleutel.ts'
import { toSleutels } from '../config/sleutels.ts'
import type { Volgantwoord, Volgvraag } from '../http/gebeurtenissen.ts'
import { isVertegenwoordiger, isVoorAlles } from '../klantbeeld/actor.ts'
import { reaches } from '../klantbeeld/betrouwbaarheid.ts'
import { toActorsleutel, toBetrokkene } from '../logboek/pseudoniem.ts'
import { geweigerdRegel, inzienRegel, type Verzoek } from '../logboek/raadpleging.ts'
import type { Regel } from '../logboek/regel.ts'
import type { Wiring } from './wiring.ts'

/**
 * Lets a klant follow what changes about him. He sees no data, so there are audit lines and no LDV line
 * (docs/decisions/0015).
 */
export const wireVolg = ({ config, parts }: Wiring, registerversie: () => string) => {
  const { betrouwbaarheidsniveau, rollen, maxPerKlant, maxTotaal } = config.dienst.gebeurtenissen
  const sleutels = toSleutels(config.dienst.sleutels)
  const { klant: handleOf } = createSleutelmaker(sleutels.cachenamen)
  const followers = createFollowers({ watch: parts.cache.watch, maxPerKlant, maxTotaal })
  const nowMs = () => parts.now().getTime()
  const isWritten = async (regel: Regel): Promise<boolean> => (await parts.logboek.append([regel])).ok

  const toVerzoek = ({ actor, trace }: Volgvraag): Verzoek => ({
    traceId: trace.traceId,
    actie: 'Gebeurtenissen volgen',
    ...(actor.klant && { betrokkene: toBetrokkene(actor.klant, sleutels.pseudoniem) }),
    herkomst: actor.client,
    actor: toActorsleutel({ issuer: actor.uitgever, subject: actor.id }, sleutels.pseudoniem),
    ...(actor.klant && isVertegenwoordiger(actor) && { namens: toBetrokkene(actor.klant, sleutels.pseudoniem).id }),
    doel: 'gebeurtenissen',
    registerversie: registerversie(),
    soortenGegevens: [],
    bronnen: []
  })

  const refuse = async (verzoek: Verzoek, reden: string): Promise<Volgantwoord> => {
    const regel = geweigerdRegel(verzoek, { reden, tijdstipMs: nowMs() })
    return { soort: (await isWritten(regel)) ? 'geweigerd' : 'geenVerantwoording' }
  }

  return async (vraag: Volgvraag): Promise<Volgantwoord> => {
    const verzoek = toVerzoek(vraag)
    const { soort, klant, betrouwbaarheidsniveau: bereikt } = vraag.actor
    if (soort !== 'klant' || klant === undefined) return refuse(verzoek, 'perspectief')
    if (!reaches(bereikt, betrouwbaarheidsniveau)) return refuse(verzoek, 'betrouwbaarheidsniveau')
    if (!isVoorAlles(vraag.actor, rollen)) return refuse(verzoek, 'rol')
    const followed = followers.follow(handleOf(klant), vraag.onGewijzigd)
    if ('reden' in followed) return { soort: followed.reden }
    const write = (resultaat: 'toegestaan' | 'gelukt') =>
      isWritten(inzienRegel(verzoek, { resultaat, tijdstipMs: nowMs() }))
    if (!(await write('toegestaan'))) {
      followed.stop()
      return { soort: 'geenVerantwoording' }
    }
    const stop = async (): Promise<void> => {
      followed.stop()
      await write('gelukt')
    }
    return { soort: 'gevolgd', stop }
  }
}
