import type { Zaak } from '../klantbeeld/onderdelen.ts'
import type { BronVerslag, SamengevoegdOnderdeel } from '../klantbeeld/samengevoegd.ts'

const isWhole = (zaken: SamengevoegdOnderdeel<Zaak> | undefined): boolean =>
  zaken !== undefined &&
  !zaken.afgekapt &&
  zaken.bronnen.every(({ status }) => status === 'ok' || status === 'verouderd')

const asPart = (verslag: BronVerslag): BronVerslag =>
  verslag.status === 'ok' || verslag.status === 'verouderd' ? { ...verslag, status: 'gedeeltelijk' } : verslag

/**
 * What belongs to a zaak, only with a zaak that may be shown; what belongs to none stays. Where not all zaken are known
 * and something was left out for it, that is told: it may have been right to show it.
 */
export const onlyWithZaken = <T extends { readonly zaken?: readonly string[] }>(
  part: SamengevoegdOnderdeel<T>,
  zaken: SamengevoegdOnderdeel<Zaak> | undefined,
  mayShow: (zaak: Zaak) => boolean
): SamengevoegdOnderdeel<T> => {
  const shown = new Set((zaken?.items ?? []).filter(mayShow).map(({ id }) => id))
  const items = part.items.filter(({ zaken: own = [] }) => own.length === 0 || own.some(id => shown.has(id)))
  const isPart = items.length < part.items.length && !isWhole(zaken)
  return { ...part, items, ...(isPart && { bronnen: part.bronnen.map(asPart) }) }
}
