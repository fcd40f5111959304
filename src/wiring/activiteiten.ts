import type { Config } from '../config/load.ts'
import type { Register } from '../doelbinding/register.ts'
import type { Activiteiten } from '../logboek/inzage.ts'

/** What a klant may know of each verwerkingsactiviteit, by uri; of two doelen with one uri the stricter holds. */
export const toActiviteiten = (
  { verwerkingsactiviteiten }: Register,
  inzage: Config['dienst']['inzage']
): Activiteiten => {
  const eigen = { naam: 'Inzage in eigen verwerkingen', grondslag: 'AVG artikel 15', isVertrouwelijk: false }
  const known = Object.values(verwerkingsactiviteiten).toSorted(
    (a, b) => Number(a.vertrouwelijkVoorInzage) - Number(b.vertrouwelijkVoorInzage)
  )
  return new Map([
    ...(inzage === undefined ? [] : [[inzage.uri, eigen] as const]),
    ...known.map(
      ({ naam, grondslag, vertrouwelijkVoorInzage: isVertrouwelijk, uri }) =>
        [uri, { naam, grondslag, isVertrouwelijk }] as const
    )
  ])
}
