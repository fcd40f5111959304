import type { Logregelantwoord, Logregelvraag } from '../http/processing-activities.ts'
import type { Logboeklezer } from '../logboek/lezer.ts'
import {
  isPseudoniem,
  type Pseudoniemsleutel,
  toActorsleutel,
  toBetrokkene,
  toKlantOfType,
  toPseudoniemen
} from '../logboek/pseudoniem.ts'
import { geweigerdRegel, inzienRegel, type Verzoek } from '../logboek/raadpleging.ts'
import type { Regel } from '../logboek/regel.ts'
import type { Verantwoordingsopties } from './verantwoording.ts'

type Options = Pick<Verantwoordingsopties, 'logboek' | 'sleutel' | 'nowMs'> & {
  readonly lezer: Logboeklezer
  readonly pseudoniemen: readonly Pseudoniemsleutel[]
  readonly registerversie: () => string
}

const ID = 'dpl.core.data_subject_id'
const TYPE = 'dpl.core.data_subject_id_type'

type Gezocht = {
  /** Absent: no betrokkene was named. */
  readonly ids?: readonly string[]
  readonly verzoek: Pick<Verzoek, 'betrokkene' | 'object'>
}

/** Undefined: given as what is neither a pseudonym nor a number of its type. */
const toGezocht = (
  { [ID]: id, [TYPE]: type }: Logregelvraag['attributes'],
  { sleutel, pseudoniemen }: Options
): Gezocht | undefined => {
  if (id === undefined) return { verzoek: { object: { soort: 'logboek' } } }
  if (isPseudoniem(id)) return { ids: [id], verzoek: { object: { soort: 'logboek', id } } }
  const klant = type === undefined ? undefined : toKlantOfType(type, id)
  return klant && { ids: toPseudoniemen(klant, pseudoniemen), verzoek: { betrokkene: toBetrokkene(klant, sleutel) } }
}

const toVerzoek = ({ actor, trace }: Logregelvraag, { verzoek }: Gezocht, options: Options): Verzoek => ({
  traceId: trace.traceId,
  actie: 'Logboek raadplegen',
  ...verzoek,
  herkomst: actor.client,
  actor: toActorsleutel({ issuer: actor.uitgever, subject: actor.id }, options.sleutel),
  doel: 'toezicht',
  registerversie: options.registerversie(),
  soortenGegevens: ['verwerkingen'],
  bronnen: []
})

const toZoekvraag = ({ attributes, traceId, startTime, endTime, aantal, cursor }: Logregelvraag, { ids }: Gezocht) => ({
  traceId,
  startTime,
  endTime,
  cursor,
  limit: aantal,
  attributes: {
    ...Object.fromEntries(Object.entries(attributes).map(([naam, value]) => [naam, [value]])),
    ...(ids && { [ID]: ids })
  }
})

/**
 * Reads the logboek for the FG: the question is durable in the audit stream before anything is read. No LDV line: what a
 * klant is told of his data would tell him of an inquiry.
 */
export const createReadLogregels = (options: Options) => {
  const { logboek, lezer, nowMs } = options
  const isWritten = async (regel: Regel): Promise<boolean> => (await logboek.append([regel])).ok

  const refuse = async (verzoek: Verzoek): Promise<Logregelantwoord> => {
    const regel = geweigerdRegel(verzoek, { reden: 'perspectief', tijdstipMs: nowMs() })
    return { soort: (await isWritten(regel)) ? 'geweigerd' : 'geenVerantwoording' }
  }

  const read = async (vraag: Logregelvraag, gezocht: Gezocht, verzoek: Verzoek): Promise<Logregelantwoord> => {
    const begin = inzienRegel(verzoek, { resultaat: 'toegestaan', tijdstipMs: nowMs() })
    if (!(await isWritten(begin))) return { soort: 'geenVerantwoording' }
    const gelezen = await lezer.readProcessingActivities(toZoekvraag(vraag, gezocht))
    const einde = inzienRegel(verzoek, { resultaat: gelezen.ok ? 'gelukt' : 'mislukt', tijdstipMs: nowMs() })
    if (!(await isWritten(einde))) return { soort: 'geenVerantwoording' }
    if (!gelezen.ok) return { soort: 'nietLeesbaar' }
    return { soort: 'logregels', regels: gelezen.regels, ...(gelezen.cursor && { cursor: gelezen.cursor }) }
  }

  return async (vraag: Logregelvraag): Promise<Logregelantwoord> => {
    const gezocht = toGezocht(vraag.attributes, options)
    if (gezocht === undefined) return { soort: 'betrokkeneFout' }
    const verzoek = toVerzoek(vraag, gezocht, options)
    // A klant has `mijn/verwerkingen`, whatever scopes his token got.
    return vraag.actor.soort === 'medewerker' ? read(vraag, gezocht, verzoek) : refuse(verzoek)
  }
}
