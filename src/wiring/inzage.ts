import type { Config } from '../config/load.ts'
import type { Register } from '../doelbinding/register.ts'
import type { Verwerkingenantwoord, Verwerkingenvraag } from '../http/verwerkingen.ts'
import { isVertegenwoordiger, isVoorAlles } from '../klantbeeld/actor.ts'
import { reaches } from '../klantbeeld/betrouwbaarheid.ts'
import { INZAGE } from '../logboek/actietekst.ts'
import { type Inzagebladzijde, readInzage } from '../logboek/inzage-lees.ts'
import type { Logboeklezer } from '../logboek/lezer.ts'
import { toPeriode } from '../logboek/periode.ts'
import { type Pseudoniemsleutel, toActorsleutel, toBetrokkene, toPseudoniemen } from '../logboek/pseudoniem.ts'
import { beginRegels, eindRegels, geweigerdRegel, type Raadpleging, type Verzoek } from '../logboek/raadpleging.ts'
import type { Regel } from '../logboek/regel.ts'
import { toActiviteiten } from './activiteiten.ts'
import { toAanroeper, type Verantwoordingsopties } from './verantwoording.ts'

type Instellingen = NonNullable<Config['dienst']['inzage']>

type Options = Pick<Verantwoordingsopties, 'logboek' | 'sleutel' | 'applicatie' | 'toepassingen' | 'nowMs'> & {
  /** Absent: not offered. */
  readonly inzage: Instellingen | undefined
  readonly lezer: Logboeklezer
  readonly pseudoniemen: readonly Pseudoniemsleutel[]
  readonly register: () => Register
  /** Told of a verwerkingsactiviteit whose actions were withheld because the register does not know it. */
  readonly onOnbekend: (uri: string) => void
}

const toVerzoek = ({ actor, trace }: Verwerkingenvraag, { sleutel, register }: Options): Verzoek => ({
  traceId: trace.traceId,
  actie: INZAGE,
  ...(actor.klant && { betrokkene: toBetrokkene(actor.klant, sleutel) }),
  herkomst: actor.client,
  actor: toActorsleutel({ issuer: actor.uitgever, subject: actor.id }, sleutel),
  ...(actor.klant && isVertegenwoordiger(actor) && { namens: toBetrokkene(actor.klant, sleutel).id }),
  doel: 'inzage',
  registerversie: register().versie,
  soortenGegevens: ['verwerkingen'],
  bronnen: []
})

const toRaadpleging = (vraag: Verwerkingenvraag, { uri }: Instellingen, options: Options): Raadpleging => {
  const { spanId, parentSpanId } = vraag.trace
  return {
    ...toVerzoek(vraag, options),
    spanId,
    ...(parentSpanId !== undefined && { parentSpanId }),
    ...toAanroeper(options, vraag.actor),
    verwerkingsactiviteit: uri,
    applicatie: options.applicatie,
    begonnenMs: options.nowMs()
  }
}

const toUitkomst = (page: Inzagebladzijde | undefined, geeindigdMs: number) => ({
  resultaat: page === undefined ? ('mislukt' as const) : ('gelukt' as const),
  isGevonden: page !== undefined && page.regels.length > 0,
  bronnen: [],
  geeindigdMs
})

const toAntwoord = (page: Inzagebladzijde | undefined): Verwerkingenantwoord => {
  if (page === undefined) return { soort: 'nietLeesbaar' }
  const { regels: verwerkingen, volgendeMs } = page
  const volgende = volgendeMs === undefined ? {} : { volgende: String(volgendeMs) }
  return { soort: 'verwerkingen', verwerkingen: { verwerkingen, ...volgende } }
}

type Periode = { readonly vanMs: number; readonly totMs: number }

/**
 * Reads for a klant what was done with his data (AVG article 15; VNG Verwerkingenlogging C3677). His own look is durable
 * before anything is read, and stands in the next answer.
 */
export const createReadVerwerkingen = (options: Options) => {
  const { inzage, logboek, lezer, pseudoniemen } = options
  const isWritten = async (regels: readonly Regel[]): Promise<boolean> => (await logboek.append(regels)).ok

  const refuse = async (vraag: Verwerkingenvraag, reden: string): Promise<Verwerkingenantwoord> => {
    const regel = geweigerdRegel(toVerzoek(vraag, options), { reden, tijdstipMs: options.nowMs() })
    return { soort: (await isWritten([regel])) ? 'geweigerd' : 'geenVerantwoording' }
  }

  const read = async (
    vraag: Verwerkingenvraag,
    { vanMs, ...periode }: Periode,
    instellingen: Instellingen
  ): Promise<Verwerkingenantwoord> => {
    const { actor, aantal, cursor } = vraag
    const raadpleging = toRaadpleging(vraag, instellingen, options)
    if (!(await isWritten(beginRegels(raadpleging)))) return { soort: 'geenVerantwoording' }
    // Up to this look, which stands in the next answer.
    const totMs = Math.min(periode.totMs, raadpleging.begonnenMs, Number(cursor ?? periode.totMs))
    const activiteiten = toActiviteiten(options.register(), instellingen)
    const own = actor.klant === undefined ? [] : toPseudoniemen(actor.klant, pseudoniemen)
    const page = await readInzage(lezer, { pseudoniemen: own, vanMs, totMs, aantal, activiteiten })
    for (const uri of page?.onbekend ?? []) options.onOnbekend(uri)
    const isEnded = await isWritten(eindRegels(raadpleging, toUitkomst(page, options.nowMs())))
    return isEnded ? toAntwoord(page) : { soort: 'geenVerantwoording' }
  }

  return async (vraag: Verwerkingenvraag): Promise<Verwerkingenantwoord> => {
    if (inzage === undefined) return { soort: 'nietAangeboden' }
    const { soort, klant, betrouwbaarheidsniveau } = vraag.actor
    if (soort !== 'klant' || klant === undefined) return refuse(vraag, 'perspectief')
    if (!reaches(betrouwbaarheidsniveau, inzage.betrouwbaarheidsniveau)) return refuse(vraag, 'betrouwbaarheidsniveau')
    if (!isVoorAlles(vraag.actor, inzage.rollen)) return refuse(vraag, 'rol')
    const periode = toPeriode(vraag.vanaf, vraag.totEnMet)
    return periode.ok ? read(vraag, periode, inzage) : { soort: 'periodeFout', fout: periode.fout }
  }
}
