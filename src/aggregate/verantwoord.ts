import type { Besluit } from '../adapters/authzen/besluit.ts'
import { createDeadline } from '../adapters/deadline.ts'
import type { Plan } from '../klantbeeld/plan.ts'
import type { Samengevoegd } from '../klantbeeld/samengevoegd.ts'
import { isAnyServed, isComplete } from './klantbeeld.ts'
import type { Afloop, Beslissing, Geenantwoord, Herkomst, Raadpleegvraag, Steps } from './steps.ts'

/** What came of asking the bronnen: how it ended, and the answer that may leave once that is durable. */
export type Gedaan<A> = { readonly afloop: Afloop; readonly antwoord: A | Geenantwoord }

/** Asks the bronnen what the plan allows, and nothing else. */
export type Werk<A> = (vraag: Raadpleegvraag, plan: Plan) => Promise<Gedaan<A>>

/** An answer that was finished before, with where it came from. */
export type Herhaald<A> = { readonly herkomst: Herkomst; readonly antwoord: A }

/** Looks for such an answer; asks nobody. */
export type Zoek<A> = (vraag: Raadpleegvraag, plan: Plan) => Herhaald<A> | undefined

export const toResultaat = (shown: Samengevoegd): Afloop['resultaat'] => {
  if (!isAnyServed(shown)) return 'mislukt'
  return isComplete(shown) ? 'gelukt' : 'gedeeltelijk'
}

/** What a decision other than yes comes to: for the caller, and as a code for the audit line. */
const toRefusal = (besluit: Exclude<Besluit, { besluit: 'toegestaan' }>) => {
  switch (besluit.besluit) {
    case 'geweigerd':
      return { antwoord: { soort: 'geweigerd' }, reden: besluit.reden } as const
    case 'stapOp':
      return { antwoord: { soort: 'stapOp', acrValues: besluit.acrValues }, reden: 'beslispunt-stap-op' } as const
    case 'storing':
      return { antwoord: { soort: 'geenBeslissing' }, reden: 'beslispunt-storing' } as const
  }
}

type Wegen<A> = { readonly work: Werk<A>; readonly find: Zoek<A> | undefined }

const run = async <A>(steps: Steps, vraag: Raadpleegvraag, { work, find }: Wegen<A>): Promise<A | Geenantwoord> => {
  const { verantwoording } = steps
  const refuse = async (antwoord: Geenantwoord, reden: string, beslissing?: Beslissing) =>
    (await verantwoording.refuse(vraag, reden, beslissing)) ? antwoord : ({ soort: 'geenVerantwoording' } as const)

  const registerbesluit = steps.decide(vraag)
  if (!registerbesluit.toegestaan) {
    const { reden, stapOp } = registerbesluit
    return refuse(stapOp ? { soort: 'stapOp', acrValues: stapOp.join(' ') } : { soort: 'geweigerd' }, reden)
  }
  const { plan } = registerbesluit
  if (vraag.vereist !== undefined && !(vraag.vereist in plan.onderdelen)) {
    return refuse({ soort: 'geweigerd' }, 'onderdeel')
  }

  const beslissing = await steps.beslis?.(vraag, plan, vraag.signal)
  if (beslissing !== undefined && beslissing.besluit.besluit !== 'toegestaan') {
    const { antwoord, reden } = toRefusal(beslissing.besluit)
    return refuse(antwoord, reden, beslissing)
  }
  const known = find?.(vraag, plan)
  if (known !== undefined) {
    const isWritten = await verantwoording.repeat(vraag, plan, known.herkomst, beslissing)
    return isWritten ? known.antwoord : { soort: 'geenVerantwoording' }
  }
  if (!(await verantwoording.begin(vraag, plan, beslissing))) return { soort: 'geenVerantwoording' }
  const { afloop, antwoord } = await work(vraag, plan)
  return (await verantwoording.end(vraag, plan, afloop)) ? antwoord : { soort: 'geenVerantwoording' }
}

/**
 * The order that every look at personal data keeps, under one deadline: decide, account, do the work, account, answer.
 * No source is called before the first line is durable, and nothing leaves before the last one is. With what `find`
 * gives there is no source to call, and one commit holds all that there is to account for.
 */
export const verantwoord = <A>(
  steps: Steps,
  vraag: Raadpleegvraag,
  work: Werk<A>,
  find?: Zoek<A>
): Promise<A | Geenantwoord> => {
  const usualMs = vraag.actor.soort === 'klant' ? steps.klantMs : steps.totaalMs
  const { signal, clear } = createDeadline(vraag.signal, vraag.tijdslimietMs ?? usualMs)
  return run(steps, { ...vraag, signal }, { work, find }).finally(clear)
}
