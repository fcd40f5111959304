import type { Partij, Persoon, Signaal } from '../klantbeeld/onderdelen.ts'
import type { Geheimhouding, Samengevoegd } from '../klantbeeld/samengevoegd.ts'

/** BRP table "reden opschorting bijhouding": O deceased, E emigrated; the rest is named for what it is. */
const opschorting = (persoon: Persoon): string | undefined => {
  if (persoon.opschortingBijhouding === undefined) return undefined
  const code = persoon.opschortingBijhouding.reden?.code
  if (code === 'O') return 'overleden'
  return code === 'E' ? 'geemigreerd' : 'bijhoudingOpgeschort'
}

const isRaised = (inOnderzoek: unknown): boolean =>
  inOnderzoek === true ||
  (typeof inOnderzoek === 'object' && inOnderzoek !== null && Object.keys(inOnderzoek).length > 0)

const hasInOnderzoek = (value: unknown): boolean => {
  if (Array.isArray(value)) return value.some(hasInOnderzoek)
  if (typeof value !== 'object' || value === null) return false
  if ('inOnderzoek' in value && isRaised(value.inOnderzoek)) return true
  return Object.values(value).some(hasInOnderzoek)
}

/** Case, accents, dots and spacing do not make another name. */
const comparable = (naam: string): string =>
  naam
    .normalize('NFD')
    .replace(/[\u0300-\u036f.]/g, '')
    .replace(/[\s-]+/g, ' ')
    .trim()
    .toLowerCase()

/** Whether the surname of the BRP is in the name that the klant gave; both are right, so it is a signaal and no fix. */
const differs = (persoon: Persoon, partij: Partij): boolean => {
  const geslachtsnaam = persoon.naam?.geslachtsnaam
  if (geslachtsnaam === undefined || partij.naam === undefined) return false
  return !` ${comparable(partij.naam)} `.includes(` ${comparable(geslachtsnaam)} `)
}

const bronnenOf = (part: Samengevoegd['persoon']): string[] =>
  (part?.bronnen ?? []).filter(({ opgehaaldOp }) => opgehaaldOp !== undefined).map(({ bron }) => bron)

const signaal = (soort: string | undefined, bronnen: readonly string[]): Signaal[] =>
  soort === undefined || bronnen.length === 0 ? [] : [{ soort, bronnen: [...new Set(bronnen)].sort() }]

const toGeheimsignaal = ({ status, bronnen }: Geheimhouding): Signaal[] =>
  status === 'nee' ? [] : [{ soort: status === 'ja' ? 'geheimhouding' : 'geheimhoudingOnbekend', bronnen }]

/** What whoever reads the view must know at a glance, drawn from what is shown and nothing else. */
export const toSignalen = (
  { persoon: part, contactgegevens }: Samengevoegd,
  geheimhouding: Geheimhouding
): Signaal[] => {
  const persoon = part?.items[0]
  const partijen = contactgegevens?.items ?? []
  const brp = persoon === undefined ? [] : bronnenOf(part)
  const otherName = persoon === undefined ? [] : partijen.filter(partij => differs(persoon, partij))
  return [
    ...toGeheimsignaal(geheimhouding),
    ...signaal(persoon && opschorting(persoon), brp),
    ...signaal(hasInOnderzoek(persoon) ? 'inOnderzoek' : undefined, brp),
    ...signaal(otherName.length > 0 ? 'afwijkendeNaam' : undefined, [...brp, ...otherName.map(({ bron }) => bron)])
  ]
}
