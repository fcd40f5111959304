import type { Vraag } from '../../adapters/bron.ts'
import { mapGegevens } from '../../adapters/gelukt.ts'
import { type Geschreven, redenOf } from '../../adapters/geschreven.ts'
import type { Opdracht, Profieladres, Profielstand } from '../../adapters/profielbron.ts'
import type { Plan } from '../../klantbeeld/plan.ts'
import { isGelukt, mislukt } from '../../klantbeeld/resultaat.ts'
import { createAsking } from '../asking.ts'
import { guarded, type Raadpleegresultaat } from '../consult.ts'
import { toRaadpleegresultaat } from '../details.ts'
import { merge } from '../merge.ts'
import { toNummers } from '../nummers.ts'
import type { Afloop, Raadpleegvraag } from '../steps.ts'
import type { Profielstappen } from './stappen.ts'

type Gelezen = { readonly stand?: Profielstand; readonly resultaat: Raadpleegresultaat }

/** The calls of one change, and what the logboek is told of them. */
export const createBronvragen = (steps: Profielstappen, vraag: Raadpleegvraag, plan: Plan) => {
  const { bron, nowMs, onBug } = steps
  const { options, spanIds } = createAsking(steps, vraag)
  const context = options.contextFor(bron)
  const nummers = Promise.resolve(toNummers(vraag.klant, []))
  const question: Vraag = { klant: vraag.klant, actor: vraag.actor, plan, nummers }
  const resultaten: Raadpleegresultaat[] = []

  const read = async (): Promise<Gelezen> => {
    const begonnenMs = nowMs()
    const resultaat = await guarded(bron.id, () => bron.profiel.lees(question, context), {
      signal: context.signal,
      onBug
    })
    const partijen = mapGegevens(resultaat, ({ partijen: items }) => ({ items, afgekapt: false }))
    const stuk = { bron: bron.id, begonnenMs, geeindigdMs: nowMs() }
    const told = toRaadpleegresultaat('contactgegevens', stuk, partijen)
    resultaten.push(told)
    if (!isGelukt(resultaat)) return { resultaat: told }
    // What the klant may not see he does not change either: the second pass comes before anything is looked up in it.
    const shown = steps.minimise(plan, merge(['contactgegevens'], [told.uitkomst]))
    const items = shown.onderdelen.contactgegevens?.items ?? []
    return { stand: { ...resultaat.gegevens, partijen: items }, resultaat: told }
  }

  const write = async (opdracht: Opdracht): Promise<Geschreven<Profieladres | undefined>> => {
    const begonnenMs = nowMs()
    const written = await bron.profiel.schrijf(opdracht, question, context).catch((error: unknown) => {
      onBug(bron.id, error)
      return { soort: 'onbekend', reden: 'interne-fout' } as const
    })
    if (written.soort !== 'gedaan') {
      const stuk = { bron: bron.id, begonnenMs, geeindigdMs: nowMs() }
      resultaten.push(toRaadpleegresultaat('contactgegevens', stuk, mislukt(redenOf(written))))
    }
    return written
  }

  const toAfloop = (soort: string): Afloop => ({
    resultaat: soort === 'gewijzigd' || soort === 'verstuurd' ? 'gelukt' : 'mislukt',
    ...(soort !== 'gewijzigd' && soort !== 'verstuurd' && { reden: soort }),
    bronnen: resultaten,
    spanIds
  })
  return { read, write, toAfloop }
}

export type Bronvragen = ReturnType<typeof createBronvragen>
