import type { Taak } from '../../klantbeeld/onderdelen.ts'

/** Only a link that a browser can follow and nobody can read on the way. */
const isSafeLink = (text: string): boolean => URL.parse(text)?.protocol === 'https:'

type Uitvoering = {
  /** `url`, `portaalformulier`, `betaling`, or what the source says. */
  readonly type: string
  /** Of the source itself; others come from the template. */
  readonly link?: string | null | undefined
}

/**
 * How a klant goes on with an open task: always an address, by the template where the source has none, and nothing of
 * what he fills in or pays there (VNG MijnTaken 0.1.0, principle 3).
 */
export const toUitvoering = (
  { type, link }: Uitvoering,
  { taakUrl, id }: { readonly taakUrl: string; readonly id: string }
): NonNullable<Taak['uitvoering']> => ({
  type,
  fallbackUrl: link && isSafeLink(link) ? link : taakUrl.replaceAll('{id}', encodeURIComponent(id))
})
