import { toGevraagd } from '../klantbeeld/gevraagd.ts'
import type { Klantbeeld, Onderdeel } from '../klantbeeld/onderdelen.ts'
import type { Plan } from '../klantbeeld/plan.ts'
import { createAsking } from './asking.ts'
import { consult } from './consult.ts'
import { isAnyServed, toKlantbeeld } from './klantbeeld.ts'
import { merge } from './merge.ts'
import type { Geenantwoord, Raadpleegvraag, Steps } from './steps.ts'
import { type Gedaan, toResultaat, verantwoord } from './verantwoord.ts'

type Beeld = { readonly soort: 'klantbeeld'; readonly klantbeeld: Klantbeeld }
export type Raadpleegantwoord = Beeld | Geenantwoord

/** Too many others had a turn before: no bron was asked, so none is to blame. */
const geenBeurt: Gedaan<never> = {
  afloop: { resultaat: 'mislukt', reden: 'geen-beurt', bronnen: [], spanIds: new Map() },
  antwoord: { soort: 'geenBeurt' }
}

/** The view of one question, without the accounting around it. */
export const consultBeeld =
  (steps: Steps) =>
  async (vraag: Raadpleegvraag, plan: Plan): Promise<Gedaan<Beeld>> => {
    const asked = toGevraagd(plan)
    const { options, spanIds } = createAsking(steps, vraag)
    const giveBack = await steps.beurt(vraag.signal)
    if (giveBack === undefined) return geenBeurt
    const bronnen = await Promise.all(consult(steps.bronnen, { ...vraag, plan: asked }, options)).finally(giveBack)
    for (const resultaat of bronnen) steps.observe(resultaat)
    const uitkomsten = bronnen.map(({ uitkomst }) => uitkomst)
    const shown = steps.minimise(plan, merge(Object.keys(asked.onderdelen) as Onderdeel[], uitkomsten))
    const afloop = { resultaat: toResultaat(shown.onderdelen), bronnen, spanIds }
    if (!isAnyServed(shown.onderdelen)) return { afloop, antwoord: { soort: 'geenBron' } }
    const klantreferentie = await steps.klantreferentie(vraag)
    const klantbeeld = toKlantbeeld(plan, shown, { klantreferentie, verwerkingId: vraag.trace.traceId })
    return { afloop, antwoord: { soort: 'klantbeeld', klantbeeld } }
  }

/** The customer view: consult, merge, minimise, within the order of `verantwoord`. */
export const createRaadpleeg = (steps: Steps) => {
  const asked = consultBeeld(steps)
  return (vraag: Raadpleegvraag): Promise<Raadpleegantwoord> => verantwoord(steps, vraag, asked)
}

export type Raadpleeg = ReturnType<typeof createRaadpleeg>
