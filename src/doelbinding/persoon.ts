import type { Persoon } from '../klantbeeld/onderdelen.ts'
import { toVelden, type Velden, wants } from '../klantbeeld/velden.ts'
import { alwaysInPersoon, pick } from './pick.ts'

const isInNederland = (persoon: Persoon): boolean =>
  persoon.verblijfplaats?.type === 'Adres' || persoon.verblijfplaats?.type === 'Locatie'

const isAlias = (pad: string): boolean => /^(verblijfplaats|adressering)Binnenland/.test(pad)

/** The `…Binnenland` names of the BRP stand for the plain group, and for nothing when the address is abroad. */
const resolveAlias =
  (persoon: Persoon) =>
  (pad: string): string[] => {
    if (pad.startsWith('verblijfplaatsBinnenland')) {
      return isInNederland(persoon) ? [pad.replace('verblijfplaatsBinnenland', 'verblijfplaats')] : []
    }
    if (!isAlias(pad)) return [pad]
    if (persoon.adressering?.land !== undefined || persoon.adressering?.adresregel3 !== undefined) return []
    const regels = ['adressering.adresregel1', 'adressering.adresregel2']
    return pad === 'adresseringBinnenland' ? regels : [pad.replace('Binnenland', '')]
  }

/** The BRP gives the partner of the marriage that ended last when there is no other (docs/decisions/0007). */
const withoutEndedPartners = (velden: Velden, persoon: Persoon): Persoon =>
  persoon.partners === undefined || wants(velden, 'partners.ontbindingHuwelijkPartnerschap')
    ? persoon
    : { ...persoon, partners: persoon.partners.filter(partner => partner.ontbindingHuwelijkPartnerschap === undefined) }

/**
 * Of a persoon what the doel names, with the warnings that the BRP sends unasked. A partner who no longer is one goes
 * out only with the end of it.
 */
export const minimisePersoon = (velden: Velden, persoon: Persoon): Persoon => {
  const resolved = velden.paden.some(isAlias) ? toVelden(velden.paden.flatMap(resolveAlias(persoon))) : velden
  return pick(withoutEndedPartners(velden, persoon), { velden: resolved, always: alwaysInPersoon }) as Persoon
}
