/** Sent by the BRP unasked; a path that holds one of these is refused, as text (BRP Personen 2.7). */
const automatic =
  /geheimhoudingPersoonsgegevens|inOnderzoek|opschortingBijhouding|rni|verificatie|indicatieVastgesteldVerblijftNietOpAdres/

/**
 * What the plan asks, and the BSN: without it an answer cannot be matched to the question. Where the plan does not
 * name it, the pass after the merge takes it out again.
 */
export const toFields = (velden: readonly string[]): string[] =>
  [...new Set(['burgerservicenummer', ...velden.filter(veld => !automatic.test(veld))])].sort()
