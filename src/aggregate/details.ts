import type { Bron, Context, Details, Vraag } from '../adapters/bron.ts'
import { toGevraagd } from '../klantbeeld/gevraagd.ts'
import type { Items, Onderdeel } from '../klantbeeld/onderdelen.ts'
import type { Plan } from '../klantbeeld/plan.ts'
import type { BronResultaat, Lijst } from '../klantbeeld/resultaat.ts'
import type { Uitkomst } from '../klantbeeld/samengevoegd.ts'
import { createAsking } from './asking.ts'
import { consult, consultBron, guarded, type Raadpleegresultaat } from './consult.ts'
import { toNummers } from './nummers.ts'
import type { Raadpleegvraag, Steps } from './steps.ts'

/** Of the plan only these onderdelen, as far as they are in it. */
const only = (plan: Plan, namen: readonly Onderdeel[]): Plan => {
  const { onderdelen } = toGevraagd(plan)
  const planned = namen.filter(naam => naam in onderdelen)
  return { ...plan, onderdelen: Object.fromEntries(planned.map(naam => [naam, onderdelen[naam]])) }
}

/** The answer of one bron to one question, and how long it took. */
export type Stuk<T> = {
  readonly bron: string
  readonly resultaat: BronResultaat<T>
  readonly begonnenMs: number
  readonly geeindigdMs: number
}

export const toRaadpleegresultaat = <O extends Onderdeel>(
  onderdeel: O,
  { bron, begonnenMs, geeindigdMs }: Omit<Stuk<unknown>, 'resultaat'>,
  resultaat: BronResultaat<Lijst<Items[O]>>
): Raadpleegresultaat => ({
  uitkomst: { onderdeel, bron, resultaat } as Uitkomst,
  begonnenMs,
  geeindigdMs
})

type Ask<T> = (vraag: Vraag, context: Context) => Promise<BronResultaat<T>>

/**
 * Asks single items of the bronnen that can give them, while geheimhouding and the other numbers of a company are
 * looked up as for every view.
 */
export const createDetailAsking = (steps: Steps, vraag: Raadpleegvraag, plan: Plan) => {
  const { options, spanIds } = createAsking(steps, vraag)
  const meegevraagd = consult(steps.bronnen, { ...vraag, plan: only(plan, plan.meegevraagd) }, options)
  const nummers = Promise.all(meegevraagd).then(found =>
    toNummers(
      vraag.klant,
      found.map(({ uitkomst }) => uitkomst)
    )
  )
  const question: Vraag = { klant: vraag.klant, actor: vraag.actor, plan, nummers }

  const askOne = async <T>(bron: Bron, ask: Ask<T>): Promise<Stuk<T>> => {
    const begonnenMs = steps.nowMs()
    const context = options.contextFor(bron)
    const guard = { signal: context.signal, onBug: steps.onBug }
    const resultaat = await guarded(bron.id, () => ask(question, context), guard)
    return { bron: bron.id, resultaat, begonnenMs, geeindigdMs: steps.nowMs() }
  }

  return {
    /** What is asked for its warnings and numbers. */
    meegevraagd: Promise.all(meegevraagd),
    spanIds,
    /** One onderdeel of the klant, as a whole view has it; nothing where the plan does not have it. */
    deel: (naam: Onderdeel): Promise<readonly Raadpleegresultaat[]> => {
      const own = { ...question, plan: only(plan, [naam]) }
      const asked = naam in own.plan.onderdelen ? steps.bronnen.filter(({ levert }) => levert.includes(naam)) : []
      return Promise.all(asked.flatMap(bron => consultBron(bron, own, options)))
    },
    /** Every bron that can, or the named one alone. */
    ask: <T>(pick: (details: Details) => Ask<T> | undefined, bron?: string): Promise<readonly Stuk<T>[]> =>
      Promise.all(
        steps.bronnen.flatMap(one => {
          const ask = one.details && pick(one.details)
          return ask === undefined || (bron !== undefined && one.id !== bron) ? [] : [askOne(one, ask)]
        })
      )
  }
}
