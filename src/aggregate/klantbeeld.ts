import type { Klantbeeld } from '../klantbeeld/onderdelen.ts'
import { type Onderdeel, onderdelen } from '../klantbeeld/onderdelen.ts'
import type { Plan } from '../klantbeeld/plan.ts'
import type { BronVerslag, Getoond, Samengevoegd, SamengevoegdOnderdeel } from '../klantbeeld/samengevoegd.ts'
import { link } from './links.ts'
import { toSignalen } from './signalen.ts'
import { toTijdlijn } from './tijdlijn.ts'

export type OnderdeelStatus =
  | 'ok'
  | 'gedeeltelijk'
  | 'verouderd'
  | 'nietToegestaan'
  | 'nietBeschikbaar'
  | 'uitgeschakeld'

const isServed = (status: OnderdeelStatus | BronVerslag['status']): boolean =>
  status === 'ok' || status === 'gedeeltelijk' || status === 'verouderd'

/** The status of an onderdeel from how its bronnen fared; no bron configured for it counts as switched off. */
export const toStatus = (bronnen: readonly Pick<BronVerslag, 'status'>[]): OnderdeelStatus => {
  const served = bronnen.filter(({ status }) => isServed(status))
  if (bronnen.every(({ status }) => status === 'uitgeschakeld')) return 'uitgeschakeld'
  if (served.length === 0) return 'nietBeschikbaar'
  if (served.length < bronnen.length || served.some(({ status }) => status === 'gedeeltelijk')) return 'gedeeltelijk'
  return served.every(({ status }) => status === 'ok') ? 'ok' : 'verouderd'
}

const isOngelezen = (bericht: object): boolean => 'gelezen' in bericht && bericht.gelezen === false

/** How many messages are unread; nothing where the doel does not show which are. */
const toOngelezen = (naam: Onderdeel, items: readonly object[]) =>
  naam === 'berichten' && items.every(item => 'gelezen' in item) ? { ongelezen: items.filter(isOngelezen).length } : {}

/** One onderdeel as the answer has it. */
export const toOnderdeel = (naam: Onderdeel, { bronnen, items, afgekapt }: SamengevoegdOnderdeel<object>) => {
  const status = toStatus(bronnen)
  // A failed onderdeel has no gegevens and no totaal: nothing that could be read as "there is nothing".
  if (!isServed(status)) return { status, bronnen }
  const isSingle = naam === 'persoon' || naam === 'bedrijf'
  const gegevens = isSingle ? items[0] : items
  return {
    status,
    bronnen,
    totaal: items.length,
    ...(isSingle ? {} : { afgekapt }),
    ...toOngelezen(naam, items),
    ...(gegevens && { gegevens })
  }
}

const denied = (naam: Onderdeel) => [naam, { status: 'nietToegestaan', bronnen: [] }] as const

/** Whether at least one planned onderdeel could be served; if not, the caller gets an error instead of a view. */
export const isAnyServed = (shown: Samengevoegd): boolean =>
  Object.values(shown).length === 0 || Object.values(shown).some(({ bronnen }) => isServed(toStatus(bronnen)))

/** Whether all that was planned came from all its bronnen, whole and fresh. */
export const isComplete = (shown: Samengevoegd): boolean =>
  Object.values(shown).every(({ bronnen, afgekapt }) => toStatus(bronnen) === 'ok' && !afgekapt)

/** The answer of the API from what may be shown. Everything derived is derived after minimising, so nothing leaks. */
export const toKlantbeeld = (
  plan: Plan,
  { onderdelen: minimised, geheimhouding }: Getoond,
  { klantreferentie, verwerkingId }: { klantreferentie: string; verwerkingId: string }
): Klantbeeld => {
  const shown = link(minimised, plan.onderdelen.zaken?.velden)
  const parts = onderdelen.flatMap(naam => {
    const part = shown[naam]
    return part === undefined ? [] : [[naam, toOnderdeel(naam, part)] as const]
  })
  return {
    klantreferentie,
    compleet: isComplete(shown),
    doel: plan.doel,
    onderdelen: Object.fromEntries([...parts, ...plan.nietToegestaan.map(denied)]),
    tijdlijn: toTijdlijn(shown),
    signalen: toSignalen(shown, geheimhouding),
    verantwoording: {
      verwerkingId,
      regels: plan.regels,
      nietGetoond: plan.beperkt.map(onderdeel => ({ onderdeel, reden: 'doel' })),
      nietOndersteund: plan.nietOndersteund
    }
  }
}
