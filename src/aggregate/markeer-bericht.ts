import { mapGegevens } from '../adapters/gelukt.ts'
import type { Bericht, Onderdeel } from '../klantbeeld/onderdelen.ts'
import type { Plan } from '../klantbeeld/plan.ts'
import { isGelukt } from '../klantbeeld/resultaat.ts'
import type { Raadpleegresultaat } from './consult.ts'
import { createDetailAsking, type Stuk, toRaadpleegresultaat } from './details.ts'
import { merge } from './merge.ts'
import type { Geenantwoord, Raadpleegvraag, Steps } from './steps.ts'
import { type Gedaan, toResultaat, verantwoord } from './verantwoord.ts'

type Gemarkeerd = { readonly soort: 'bericht'; readonly bericht: Bericht }
export type Markeervraag = Raadpleegvraag & { readonly id: string; readonly gelezen: boolean }

type Berichtstuk = Stuk<Bericht | undefined>

const toBerichten = (stuk: Berichtstuk): Raadpleegresultaat =>
  toRaadpleegresultaat(
    'berichten',
    stuk,
    mapGegevens(stuk.resultaat, bericht => ({ items: bericht === undefined ? [] : [bericht], afgekapt: false }))
  )

const isFound = ({ resultaat }: Berichtstuk): boolean => isGelukt(resultaat) && resultaat.gegevens !== undefined

const work =
  (steps: Steps, { id, gelezen }: Markeervraag) =>
  async (vraag: Raadpleegvraag, plan: Plan): Promise<Gedaan<Gemarkeerd>> => {
    const { ask, meegevraagd, spanIds } = createDetailAsking(steps, vraag, plan)
    const stukken = await ask(
      ({ markeerBericht }) =>
        markeerBericht && ((question, context) => markeerBericht({ id, gelezen }, question, context))
    )
    const others = await meegevraagd
    const bronnen = [...stukken.map(toBerichten), ...others]
    for (const resultaat of bronnen) steps.observe(resultaat)
    // A message lives in one register: that another did not answer takes nothing away from one that was found.
    const found = stukken.filter(isFound)
    const relevant = [...(found.length > 0 ? found : stukken).map(toBerichten), ...others]
    const merged = merge(
      ['berichten', ...plan.meegevraagd] satisfies Onderdeel[],
      relevant.map(({ uitkomst }) => uitkomst)
    )
    const shown = steps.minimise(plan, merged).onderdelen
    const [bericht] = shown.berichten?.items ?? []
    const afloop = { resultaat: toResultaat(shown), bronnen, spanIds }
    const isKnown = stukken.every(({ resultaat }) => isGelukt(resultaat))
    // What was kept may say otherwise from now on: also when nothing had to change, or nobody knows whether it was.
    if (bericht !== undefined || !isKnown) await steps.vergeet(vraag.klant)
    if (bericht === undefined) return { afloop, antwoord: { soort: isKnown ? 'nietGevonden' : 'geenBron' } }
    return { afloop, antwoord: { soort: 'bericht', bericht } }
  }

/** Marks a message of the klant as read or unread, within the order of `verantwoord`: no line, no change. */
export const createMarkeerBericht =
  (steps: Steps) =>
  (vraag: Markeervraag): Promise<Gemarkeerd | Geenantwoord> =>
    verantwoord(steps, vraag, work(steps, vraag))

export type MarkeerBericht = ReturnType<typeof createMarkeerBericht>
