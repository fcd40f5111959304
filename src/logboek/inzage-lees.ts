import type { Handeling } from './handeling.ts'
import { type Handelingenvraag, readHandelingen } from './handelingen-lees.ts'
import { type Activiteiten, type Inzageregel, isZichtbaar, toInzageregel } from './inzage.ts'
import type { Logboeklezer } from './lezer.ts'
import { createReadSoorten } from './soorten.ts'

export type Inzagevraag = Omit<Handelingenvraag, 'isZichtbaar'> & { readonly activiteiten: Activiteiten }

/** `volgendeMs` as in `Handelingen`; `onbekend`: verwerkingsactiviteiten withheld because the register has them not. */
export type Inzagebladzijde = {
  readonly regels: readonly Inzageregel[]
  readonly volgendeMs?: number
  readonly onbekend: readonly string[]
}

/** One page of what was done with the data of a klant, as he may know it; undefined when it could not be read. */
export const readInzage = async (
  lezer: Pick<Logboeklezer, 'readBetrokkene' | 'readTrace'>,
  { activiteiten, ...vraag }: Inzagevraag
): Promise<Inzagebladzijde | undefined> => {
  const onbekend = new Set<string>()
  const isShown = (handeling: Handeling): boolean => {
    if (!activiteiten.has(handeling.activiteit)) onbekend.add(handeling.activiteit)
    return isZichtbaar(activiteiten)(handeling)
  }
  const gelezen = await readHandelingen(lezer, { ...vraag, isZichtbaar: isShown })
  if (!gelezen.ok) return undefined
  const readSoorten = createReadSoorten(lezer, vraag.pseudoniemen)
  const regels = await Promise.all(
    gelezen.handelingen.map(async handeling => {
      const activiteit = activiteiten.get(handeling.activiteit)
      return activiteit ? [toInzageregel(handeling, activiteit, await readSoorten(handeling))] : []
    })
  )
  const { volgendeMs } = gelezen
  return { regels: regels.flat(), ...(volgendeMs !== undefined && { volgendeMs }), onbekend: [...onbekend] }
}
