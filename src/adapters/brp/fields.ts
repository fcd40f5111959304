/** Sent by the BRP unasked; a path that holds one of these is refused, as text (BRP Personen 2.7). */
const automatic =
  /geheimhoudingPersoonsgegevens|inOnderzoek|opschortingBijhouding|rni|verificatie|indicatieVastgesteldVerblijftNietOpAdres/

/** Of gezag the BRP takes the bare name only, and gives all of it (2.7). */
const toAskable = (veld: string): string => (veld.startsWith('gezag.') ? 'gezag' : veld)

const ontbinding = 'partners.ontbindingHuwelijkPartnerschap'

/** Without its end an ended partner reads as a present one (docs/decisions/0007). */
const endOfPartners = (velden: readonly string[]): string[] => {
  const hasEnd = velden.some(veld => veld === 'partners' || veld.startsWith(ontbinding))
  return !hasEnd && velden.some(veld => veld.startsWith('partners.')) ? [`${ontbinding}.datum`] : []
}

/**
 * What the plan asks, and the BSN: without it an answer cannot be matched to the question. What the plan does not
 * name, the pass after the merge takes out again.
 */
export const toFields = (velden: readonly string[]): string[] => {
  const asked = velden.filter(veld => !automatic.test(veld)).map(toAskable)
  return [...new Set(['burgerservicenummer', ...asked, ...endOfPartners(asked)])].sort()
}
