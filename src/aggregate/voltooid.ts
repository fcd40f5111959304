import type { Klantbeeld } from '../klantbeeld/onderdelen.ts'
import type { Plan } from '../klantbeeld/plan.ts'
import { withVerwerking } from './beeldtekst.ts'
import type { BewaardeBeelden } from './bewaarde-beelden.ts'
import { consultBeeld } from './raadpleeg.ts'
import type { Geenantwoord, Raadpleegvraag, Steps } from './steps.ts'
import { type Gedaan, type Herhaald, verantwoord } from './verantwoord.ts'

/** An answer that only needs sending. */
type Voltooid = { readonly soort: 'voltooid'; readonly json: string | Buffer }
export type Voltooidantwoord = Voltooid | Geenantwoord

/** Writes the answer down as its schema has it. */
export type Schrijf = (klantbeeld: Klantbeeld) => string

/**
 * The customer view as it goes out: what was finished a moment ago for the same question, or else made now. Both keep
 * the order of `verantwoord`; with `vers` it is always made now.
 */
export const createRaadpleegVoltooid = (steps: Steps, beelden: BewaardeBeelden) => {
  const consulted = consultBeeld(steps)

  const find = (vraag: Raadpleegvraag, plan: Plan): Herhaald<Voltooid> | undefined => {
    const found = vraag.vers ? undefined : beelden(vraag, plan).find()
    if (found === undefined) return undefined
    const json = withVerwerking(found.tekst, vraag.trace.traceId)
    return { herkomst: found.herkomst, antwoord: { soort: 'voltooid', json } }
  }

  const finish = async (vraag: Raadpleegvraag, plan: Plan, schrijf: Schrijf): Promise<Gedaan<Voltooid>> => {
    const keep = beelden(vraag, plan).begin()
    const { afloop, antwoord } = await consulted(vraag, plan)
    if (antwoord.soort !== 'klantbeeld') return { afloop, antwoord }
    const { klantbeeld } = antwoord
    const json = schrijf(klantbeeld)
    const verwerkingId = vraag.trace.traceId
    keep({ json, verwerkingId, compleet: klantbeeld.compleet, resultaten: afloop.bronnen })
    return { afloop, antwoord: { soort: 'voltooid', json } }
  }

  return (vraag: Raadpleegvraag, schrijf: Schrijf): Promise<Voltooidantwoord> =>
    verantwoord(steps, vraag, (asked, plan) => finish(asked, plan, schrijf), find)
}

export type RaadpleegVoltooid = ReturnType<typeof createRaadpleegVoltooid>
