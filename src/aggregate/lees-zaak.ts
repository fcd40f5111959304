import type { GelezenZaak } from '../adapters/bron.ts'
import { mapGegevens } from '../adapters/gelukt.ts'
import type { Onderdeel, ZaakAntwoord } from '../klantbeeld/onderdelen.ts'
import type { Plan } from '../klantbeeld/plan.ts'
import { isGelukt } from '../klantbeeld/resultaat.ts'
import type { Samengevoegd } from '../klantbeeld/samengevoegd.ts'
import type { Raadpleegresultaat } from './consult.ts'
import { createDetailAsking, type Stuk, toRaadpleegresultaat } from './details.ts'
import { toKlantbeeld } from './klantbeeld.ts'
import { merge } from './merge.ts'
import type { Geenantwoord, Raadpleegvraag, Steps } from './steps.ts'
import { type Gedaan, toResultaat, verantwoord } from './verantwoord.ts'

type Gevonden = { readonly soort: 'zaak'; readonly antwoord: ZaakAntwoord }
export type Zaakvraag = Raadpleegvraag & { readonly id: string; readonly bron?: string }

type Zaakstuk = Stuk<GelezenZaak | undefined>

const isFound = ({ resultaat }: Zaakstuk): boolean => isGelukt(resultaat) && resultaat.gegevens !== undefined

/** A zaak and its documents as the onderdelen that the second pass knows. */
const toResultaten = (stuk: Zaakstuk): Raadpleegresultaat[] => {
  const { resultaat } = stuk
  const documenten = isGelukt(resultaat) ? resultaat.gegevens?.documenten : undefined
  const zaken = mapGegevens(resultaat, found => ({
    items: found === undefined ? [] : [found.zaak, ...found.verwant],
    afgekapt: false
  }))
  return [
    toRaadpleegresultaat('zaken', stuk, zaken),
    ...(documenten === undefined ? [] : [toRaadpleegresultaat('documenten', stuk, documenten)])
  ]
}

const askAll = async (steps: Steps, vraag: Zaakvraag, plan: Plan) => {
  const { ask, deel, meegevraagd, spanIds } = createDetailAsking(steps, vraag, plan)
  const { id, bron } = vraag
  const [stukken, contacten, taken, warnings] = await Promise.all([
    ask(({ leesZaak }) => leesZaak && ((question, context) => leesZaak(id, question, context)), bron),
    plan.onderdelen.contactmomenten === undefined
      ? []
      : ask(({ leesContactenVanZaak: lees }) => lees && ((question, context) => lees(id, question, context))),
    deel('taken'),
    meegevraagd
  ])
  const contactmomenten = contacten.map(stuk => toRaadpleegresultaat('contactmomenten', stuk, stuk.resultaat))
  return { stukken, others: [...contactmomenten, ...taken, ...warnings], spanIds }
}

/** Of the klant's tasks only what is still to be done for this zaak. */
const onlyOpenOf = (zaakId: string, { taken, ...merged }: Samengevoegd): Samengevoegd => ({
  ...merged,
  ...(taken && {
    taken: {
      ...taken,
      items: taken.items.filter(({ status, zaken = [] }) => status === 'open' && zaken.includes(zaakId))
    }
  })
})

const toAntwoord = (
  steps: Steps,
  { vraag, plan }: { vraag: Zaakvraag; plan: Plan },
  resultaten: readonly Raadpleegresultaat[]
) => {
  const asked: Onderdeel[] = ['zaken', 'documenten', 'contactmomenten', 'taken', ...plan.meegevraagd]
  const merged = merge(
    asked.filter(naam => naam === 'zaken' || naam in plan.onderdelen || plan.meegevraagd.some(one => one === naam)),
    resultaten.map(({ uitkomst }) => uitkomst)
  )
  const shown = steps.minimise(plan, onlyOpenOf(vraag.id, merged))
  const beeld = toKlantbeeld(plan, shown, { klantreferentie: '', verwerkingId: vraag.trace.traceId })
  const zaak = beeld.onderdelen.zaken?.gegevens?.find(({ id }) => id === vraag.id)
  const { compleet, onderdelen, signalen, verantwoording } = beeld
  return { shown, antwoord: zaak && { compleet, zaak, onderdelen, signalen, verantwoording } }
}

const work =
  (steps: Steps, vraag: Zaakvraag) =>
  async (raadpleging: Raadpleegvraag, plan: Plan): Promise<Gedaan<Gevonden>> => {
    const { stukken, others, spanIds } = await askAll(steps, { ...vraag, ...raadpleging }, plan)
    const found = stukken.filter(isFound)
    // A zaak lives in one register: that another did not answer takes nothing away from one that was found.
    const relevant = found.length > 0 ? found : stukken
    const { shown, antwoord } = toAntwoord(steps, { vraag, plan }, [...relevant.flatMap(toResultaten), ...others])
    const bronnen = [...stukken.flatMap(toResultaten), ...others]
    for (const resultaat of bronnen) steps.observe(resultaat)
    const afloop = { resultaat: toResultaat(shown.onderdelen), bronnen, spanIds }
    if (antwoord !== undefined) return { afloop, antwoord: { soort: 'zaak', antwoord } }
    const isKnown = stukken.every(({ resultaat }) => isGelukt(resultaat))
    return { afloop, antwoord: { soort: isKnown ? 'nietGevonden' : 'geenBron' } }
  }

/** One zaak with its history, besluiten, documents, contacts and open tasks, within the order of `verantwoord`. */
export const createLeesZaak =
  (steps: Steps) =>
  (vraag: Zaakvraag): Promise<Gevonden | Geenantwoord> =>
    verantwoord(steps, vraag, work(steps, vraag))

export type LeesZaak = ReturnType<typeof createLeesZaak>
