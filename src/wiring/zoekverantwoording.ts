import type { Zoekafloop, Zoekuitkomst, Zoekverantwoording, Zoekvraag } from '../aggregate/zoek.ts'
import { isGelukt } from '../klantbeeld/resultaat.ts'
import type { Zoekplan } from '../klantbeeld/zoek.ts'
import { toActorsleutel, toBetrokkene } from '../logboek/pseudoniem.ts'
import {
  type Bronuitkomst,
  beginRegels,
  geweigerdRegel,
  type Raadpleging,
  type Verzoek
} from '../logboek/raadpleging.ts'
import { createSpanId } from '../logboek/trace.ts'
import { zoekRegels } from '../logboek/zoekactie.ts'
import { toAanroeper, type Verantwoordingsopties } from './verantwoording.ts'

const afloopOf = ({ resultaat }: Zoekuitkomst): Bronuitkomst['afloop'] => {
  if (!isGelukt(resultaat)) return resultaat.reden === 'afgebroken' ? 'afgebroken' : 'mislukt'
  return resultaat.gegevens.gevonden.length > 0 ? 'gevonden' : 'leeg'
}

const toBronuitkomst = (uitkomst: Zoekuitkomst): Bronuitkomst => {
  const { bron, spanId, begonnenMs, geeindigdMs } = uitkomst
  return { bron, spanId, begonnenMs, geeindigdMs, uitCache: false, afloop: afloopOf(uitkomst) }
}

const toResultaat = (uitkomsten: readonly Zoekuitkomst[]) => {
  const gelukt = uitkomsten.filter(({ resultaat }) => isGelukt(resultaat)).length
  if (gelukt === 0) return 'mislukt'
  return gelukt === uitkomsten.length ? 'gelukt' : 'gedeeltelijk'
}

/** Ties a search to the lines and the store of the logboek. */
export const createZoekverantwoording = (options: Verantwoordingsopties): Zoekverantwoording => {
  const { logboek, sleutel, registerversie, isDoel, applicatie, nowMs } = options

  const toVerzoek = ({ actor, doel, trace }: Zoekvraag): Verzoek => ({
    traceId: trace.traceId,
    actie: 'Klant zoeken',
    herkomst: actor.client,
    actor: toActorsleutel({ issuer: actor.uitgever, subject: actor.id }, sleutel),
    doel: isDoel(doel) ? doel : 'onbekend',
    registerversie,
    soortenGegevens: ['kandidaten'],
    bronnen: []
  })

  const toRaadpleging = (vraag: Zoekvraag, plan: Zoekplan, begonnenMs: number): Raadpleging => ({
    ...toVerzoek(vraag),
    spanId: vraag.trace.spanId,
    ...(vraag.trace.parentSpanId !== undefined && { parentSpanId: vraag.trace.parentSpanId }),
    ...toAanroeper(options, vraag.actor),
    verwerkingsactiviteit: plan.doel.verwerkingsactiviteit,
    applicatie,
    begonnenMs
  })

  // Begin and end of one action name the same beginning: by that the lines of an action are found together.
  const begonnen = new WeakMap<Zoekvraag, Raadpleging>()

  const toEndLines = (vraag: Zoekvraag, plan: Zoekplan, { uitkomsten, getoond, begonnenMs }: Zoekafloop) =>
    zoekRegels(
      begonnen.get(vraag) ?? toRaadpleging(vraag, plan, begonnenMs),
      { resultaat: toResultaat(uitkomsten), geeindigdMs: nowMs(), bronnen: uitkomsten.map(toBronuitkomst) },
      getoond.map(klant => ({ betrokkene: toBetrokkene(klant, sleutel), spanId: createSpanId() }))
    )

  return {
    refuse: async (vraag, reden) =>
      (await logboek.append([geweigerdRegel(toVerzoek(vraag), { reden, tijdstipMs: nowMs() })])).ok,
    begin: async (vraag, plan) => {
      const raadpleging = toRaadpleging(vraag, plan, nowMs())
      begonnen.set(vraag, raadpleging)
      return (await logboek.append(beginRegels(raadpleging))).ok
    },
    end: async (vraag, plan, afloop) => (await logboek.append(toEndLines(vraag, plan, afloop))).ok
  }
}
