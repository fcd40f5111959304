import type { Raadpleegresultaat } from '../aggregate/consult.ts'
import type { Beslissing, Raadpleegvraag, Verantwoording } from '../aggregate/steps.ts'
import { toSleutels } from '../config/sleutels.ts'
import type { Register } from '../doelbinding/register.ts'
import { type Actor, isVertegenwoordiger } from '../klantbeeld/actor.ts'
import type { Plan } from '../klantbeeld/plan.ts'
import { isGelukt } from '../klantbeeld/resultaat.ts'
import { beslissingRegel } from '../logboek/beslissing.ts'
import { type Pseudoniemsleutel, toActorsleutel, toBetrokkene } from '../logboek/pseudoniem.ts'
import {
  type Bronuitkomst,
  beginRegels,
  eindRegels,
  geweigerdRegel,
  herhaaldRegels,
  type Raadpleging,
  type Verzoek
} from '../logboek/raadpleging.ts'
import type { Regel } from '../logboek/regel.ts'
import type { Logboek } from '../logboek/store.ts'
import { contract } from './contract.ts'
import type { Wiring } from './wiring.ts'

export type Verantwoordingsopties = {
  readonly logboek: Logboek
  readonly sleutel: Pseudoniemsleutel
  readonly registerversie: string
  /** Whether the register knows a doel: the caller's own text never gets into a line. */
  readonly isDoel: (id: string) => boolean
  readonly applicatie: { readonly name: string; readonly version: string }
  /** URL of each application that calls, by client id. */
  readonly toepassingen: ReadonlyMap<string, string>
  readonly nowMs: () => number
}

/** This application, as the logboek and traces name it. */
export const applicatie = { name: 'integraal-klantbeeld', version: contract.version }

export const toVerantwoordingsopties = (
  { config, parts }: Pick<Wiring, 'config' | 'parts'>,
  register: Register
): Verantwoordingsopties => ({
  logboek: parts.logboek,
  sleutel: toSleutels(config.dienst.sleutels).pseudoniem,
  registerversie: register.versie,
  isDoel: id => Object.hasOwn(register.verwerkingsactiviteiten, id),
  applicatie,
  toepassingen: new Map(Object.entries(config.dienst.toepassingen)),
  nowMs: () => parts.now().getTime()
})

/** The application that called, where its URL is configured. */
export const toAanroeper = (
  { toepassingen }: Pick<Verantwoordingsopties, 'toepassingen'>,
  { client }: Actor
): Pick<Raadpleging, 'aanroeper'> => {
  const aanroeper = toepassingen.get(client)
  return aanroeper === undefined ? {} : { aanroeper }
}

const afloopOf = (resultaten: readonly Raadpleegresultaat[]): Bronuitkomst['afloop'] => {
  const all = resultaten.map(({ uitkomst }) => uitkomst.resultaat)
  if (all.some(resultaat => !isGelukt(resultaat) && resultaat.reden === 'afgebroken')) return 'afgebroken'
  if (!all.every(isGelukt)) return 'mislukt'
  return all.some(resultaat => isGelukt(resultaat) && resultaat.gegevens.items.length > 0) ? 'gevonden' : 'leeg'
}

/** Several onderdelen of one bron are one source call in the logboek, from the first start to the last end. */
const toBronuitkomst = (bron: string, spanId: string, resultaten: readonly Raadpleegresultaat[]): Bronuitkomst => ({
  bron,
  spanId,
  begonnenMs: Math.min(...resultaten.map(({ begonnenMs }) => begonnenMs)),
  geeindigdMs: Math.max(...resultaten.map(({ geeindigdMs }) => geeindigdMs)),
  uitCache: resultaten.every(({ uitkomst }) => isGelukt(uitkomst.resultaat) && uitkomst.resultaat.uitCache),
  afloop: afloopOf(resultaten)
})

const perBron = (resultaten: readonly Raadpleegresultaat[], spanIds: ReadonlyMap<string, string>): Bronuitkomst[] =>
  [...spanIds].flatMap(([bron, spanId]) => {
    const own = resultaten.filter(({ uitkomst }) => uitkomst.bron === bron)
    return own.length === 0 ? [] : [toBronuitkomst(bron, spanId, own)]
  })

/** Ties the aggregate's three moments of accounting to the lines and the store of the logboek. */
export const createVerantwoording = (options: Verantwoordingsopties): Verantwoording => {
  const { logboek, sleutel, registerversie, isDoel, applicatie, nowMs } = options

  const actorsleutels = new WeakMap<Actor, string>()
  const toActor = (actor: Actor): string => {
    const known = actorsleutels.get(actor) ?? toActorsleutel({ issuer: actor.uitgever, subject: actor.id }, sleutel)
    actorsleutels.set(actor, known)
    return known
  }

  const toVerzoek = (
    { actie, actor, klant, doel, trace }: Raadpleegvraag,
    soortenGegevens: readonly string[]
  ): Verzoek => ({
    traceId: trace.traceId,
    actie,
    betrokkene: toBetrokkene(klant, sleutel),
    herkomst: actor.client,
    actor: toActor(actor),
    ...(isVertegenwoordiger(actor) && { namens: toBetrokkene(klant, sleutel).id }),
    doel: isDoel(doel) ? doel : 'onbekend',
    registerversie,
    soortenGegevens,
    bronnen: []
  })

  const toRaadpleging = (vraag: Raadpleegvraag, plan: Plan, begonnenMs: number): Raadpleging => ({
    ...toVerzoek(vraag, Object.keys(plan.onderdelen)),
    spanId: vraag.trace.spanId,
    ...(vraag.trace.parentSpanId !== undefined && { parentSpanId: vraag.trace.parentSpanId }),
    ...toAanroeper(options, vraag.actor),
    verwerkingsactiviteit: plan.doel.verwerkingsactiviteit,
    applicatie,
    begonnenMs
  })

  /** Exactly one record per call of the decision point, in one commit with the line that follows from it. */
  const adlRegels = ({ klant, trace }: Raadpleegvraag, beslissing: Beslissing | undefined): Regel[] => {
    if (beslissing === undefined) return []
    const { traceId, spanId: parentSpanId } = trace
    const betrokkene = toBetrokkene(klant, sleutel)
    return [beslissingRegel({ traceId, parentSpanId, betrokkene, applicatie, ...beslissing })]
  }

  const begonnen = new WeakMap<Raadpleegvraag, Raadpleging>()

  return {
    refuse: async (vraag, reden, beslissing) => {
      const regel = geweigerdRegel(toVerzoek(vraag, []), { reden, tijdstipMs: nowMs() })
      return (await logboek.append([...adlRegels(vraag, beslissing), regel])).ok
    },
    begin: async (vraag, plan, beslissing) => {
      const raadpleging = toRaadpleging(vraag, plan, nowMs())
      begonnen.set(vraag, raadpleging)
      return (await logboek.append([...adlRegels(vraag, beslissing), ...beginRegels(raadpleging)])).ok
    },
    end: async (vraag, plan, { resultaat, reden, bronnen, spanIds }) => {
      const raadpleging = begonnen.get(vraag) ?? toRaadpleging(vraag, plan, nowMs())
      const uitkomst = {
        resultaat,
        ...(reden !== undefined && { reden }),
        geeindigdMs: nowMs(),
        bronnen: perBron(bronnen, spanIds)
      }
      return (await logboek.append(eindRegels(raadpleging, uitkomst))).ok
    },
    repeat: async (vraag, plan, { bronnen, isGevonden }, beslissing) => {
      const raadpleging = { ...toRaadpleging(vraag, plan, nowMs()), bronnen }
      const regels = herhaaldRegels(raadpleging, { isGevonden, geeindigdMs: nowMs() })
      return (await logboek.append([...adlRegels(vraag, beslissing), ...regels])).ok
    }
  }
}
