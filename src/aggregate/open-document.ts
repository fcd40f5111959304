import type { Readable } from 'node:stream'
import type { Documentinhoud } from '../adapters/bron.ts'
import { mapGegevens } from '../adapters/gelukt.ts'
import type { Document, Onderdeel } from '../klantbeeld/onderdelen.ts'
import type { Plan } from '../klantbeeld/plan.ts'
import { isGelukt } from '../klantbeeld/resultaat.ts'
import { createDetailAsking, type Stuk, toRaadpleegresultaat } from './details.ts'
import { merge } from './merge.ts'
import type { Geenantwoord, Raadpleegvraag, Steps } from './steps.ts'
import { type Gedaan, toResultaat, verantwoord } from './verantwoord.ts'

export type Inhoud = Documentinhoud

/** A document that may be sent; `document` holds only what the doel shows of it. */
type Geopend = { readonly soort: 'document'; readonly inhoud: Documentinhoud }
export type Documentvraag = Raadpleegvraag & { readonly id: string; readonly bron?: string }

type Documentstuk = Stuk<Documentinhoud | undefined>

const inhoudOf = ({ resultaat }: Documentstuk): Documentinhoud[] =>
  isGelukt(resultaat) && resultaat.gegevens !== undefined ? [resultaat.gegevens] : []

const toDocumenten = (stuk: Documentstuk) =>
  toRaadpleegresultaat(
    'documenten',
    stuk,
    mapGegevens(stuk.resultaat, found => ({ items: found === undefined ? [] : [found.document], afgekapt: false }))
  )

/** What a request has opened: all of it is let go of but what is sent, and what comes late as well. */
const createOpened = () => {
  const bodies = new Set<Readable>()
  let isOver = false
  return {
    add: ({ body }: Documentinhoud): void => {
      if (isOver) body.destroy()
      else bodies.add(body)
    },
    closeAllBut: (sent: Readable | undefined): void => {
      isOver = true
      for (const body of bodies) if (body !== sent) body.destroy()
    }
  }
}
type Opened = ReturnType<typeof createOpened>

/** Of several with one id the bytes are those of the one that the second pass let through. */
const isOf =
  (document: Document | undefined) =>
  ({ document: { bron, id } }: Documentinhoud): boolean =>
    bron === document?.bron && id === document.id

type Shown = { readonly document: Document | undefined; readonly isGeheim: boolean }

const toSoort = (
  stukken: readonly Documentstuk[],
  { document, isGeheim }: Shown
): Geenantwoord['soort'] | undefined => {
  if (document === undefined) {
    return stukken.every(({ resultaat }) => isGelukt(resultaat)) ? 'nietGevonden' : 'geenBron'
  }
  // What is inside a document cannot be masked, and most hold an address.
  return isGeheim ? 'afgeschermd' : undefined
}

const askAll = (steps: Steps, vraag: Documentvraag, { plan, opened }: { plan: Plan; opened: Opened }) => {
  const { ask, meegevraagd, spanIds } = createDetailAsking(steps, vraag, plan)
  const { id, bron } = vraag
  const stukken = ask(
    ({ openDocument: open }) =>
      open &&
      (async (question, context) => {
        const resultaat = await open({ id, ...(bron && { bron }) }, question, context)
        if (isGelukt(resultaat) && resultaat.gegevens !== undefined) opened.add(resultaat.gegevens)
        return resultaat
      })
  )
  return Promise.all([stukken, meegevraagd, spanIds])
}

const work =
  (steps: Steps, vraag: Documentvraag, opened: Opened) =>
  async (raadpleging: Raadpleegvraag, plan: Plan): Promise<Gedaan<Geopend>> => {
    const [stukken, warnings, spanIds] = await askAll(steps, { ...vraag, ...raadpleging }, { plan, opened })
    const bronnen = [...stukken.map(toDocumenten), ...warnings]
    for (const resultaat of bronnen) steps.observe(resultaat)
    const asked: Onderdeel[] = ['documenten', ...plan.meegevraagd]
    const uitkomsten = bronnen.map(({ uitkomst }) => uitkomst)
    const shown = steps.minimise(plan, merge(asked, uitkomsten))
    const afloop = { resultaat: toResultaat(shown.onderdelen), bronnen, spanIds }
    const document = shown.onderdelen.documenten?.items.find(({ id }) => id === vraag.id)
    const isGeheim = !plan.geheim && shown.geheimhouding.status !== 'nee'
    const soort = toSoort(stukken, { document, isGeheim })
    const inhoud = stukken.flatMap(inhoudOf).find(isOf(document))
    if (soort === undefined && inhoud !== undefined && document !== undefined) {
      return { afloop, antwoord: { soort: 'document', inhoud: { ...inhoud, document } } }
    }
    return { afloop, antwoord: { soort: soort ?? 'nietGevonden' } as Geenantwoord }
  }

/** The bytes of one document after all checks, within the order of `verantwoord`: the last line before the first byte. */
export const createOpenDocument =
  (steps: Steps) =>
  async (vraag: Documentvraag): Promise<Geopend | Geenantwoord> => {
    const opened = createOpened()
    let sent: Readable | undefined
    try {
      const antwoord = await verantwoord(steps, vraag, work(steps, vraag, opened))
      if (antwoord.soort === 'document') sent = antwoord.inhoud.body
      return antwoord
    } finally {
      opened.closeAllBut(sent)
    }
  }

export type OpenDocument = ReturnType<typeof createOpenDocument>
