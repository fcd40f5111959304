type Taakstatus = 'open' | 'afgerond' | 'geannuleerd' | 'onbekend'

/** Of externe klanttaak 1.1.1, NL Portal taak 1 and 2, the OIP klanttaak and Open VTB 0.1.0. */
const statussen: ReadonlyMap<string, Taakstatus> = new Map([
  ['open', 'open'],
  ['ingediend', 'afgerond'],
  ['afgerond', 'afgerond'],
  ['uitgevoerd', 'afgerond'],
  ['verwerkt', 'afgerond'],
  ['gesloten', 'afgerond'],
  ['afgebroken', 'geannuleerd'],
  ['niet_uitgevoerd', 'geannuleerd'],
  ['ingetrokken', 'geannuleerd']
])

/** As VNG MijnTaken 0.1.0 names it; what we do not know is said to be so, and never shown as open. */
export const toTaakstatus = (status: string | null | undefined): Taakstatus => statussen.get(status ?? '') ?? 'onbekend'

/** Sources say the same in other words: NL Portal writes sentences, Open VTB codes. */
const handelingen: ReadonlyMap<string, string> = new Map([
  ['informatie verstrekken', 'informatie_geven'],
  ['informatie ontvangen', 'informatie_krijgen']
])

export const toHandelingsperspectief = (text: string | null | undefined): string | undefined =>
  text ? (handelingen.get(text) ?? text) : undefined
