import { Temporal } from 'temporal-polyfill'
import type { MijnDatum, MijnTermijn } from '../../klantbeeld/mijn.ts'
import type { Zaak } from '../../klantbeeld/onderdelen.ts'
import { present } from '../../klantbeeld/present.ts'

const datum = (soort: string, aard: string, day: string | undefined): MijnDatum[] =>
  day === undefined ? [] : [{ soort, aard, datum: day }]

/** What the source writes as a duration may be anything. */
const addPeriode = (dag: string | undefined, periode: string | undefined): string | undefined => {
  if (dag === undefined || periode === undefined) return undefined
  try {
    return Temporal.PlainDate.from(dag).add(periode).toString()
  } catch {
    return undefined
  }
}

/** A plan for what is over says nothing any more; an expectation only where there is no plan. */
const toVooruitzicht = (zaak: Zaak): MijnDatum[] => {
  const { einddatum, einddatumGepland, uiterlijkeEinddatumAfdoening, startdatum, zaaktype } = zaak
  if (einddatum !== undefined) return []
  return [
    ...(einddatumGepland === undefined
      ? datum('verwachtEinde', 'indicatief', addPeriode(startdatum, zaaktype?.servicenorm))
      : datum('geplandEinde', 'gepland', einddatumGepland)),
    ...datum('uitersteBeslissing', 'wettelijk', uiterlijkeEinddatumAfdoening)
  ]
}

/** Each date with what it is: a fact, a plan, a term of the law, or what is usual. */
export const toDatums = (zaak: Zaak): MijnDatum[] => [
  ...datum('registratie', 'feitelijk', zaak.registratiedatum),
  ...datum('start', 'feitelijk', zaak.startdatum),
  ...datum('wijziging', 'feitelijk', zaak.laatstGewijzigdOp?.slice(0, 10)),
  ...datum('einde', 'feitelijk', zaak.einddatum),
  ...toVooruitzicht(zaak)
]

/** How long it may take, and whether that is over on this day or was when the zaak ended. */
export const toTermijn = (zaak: Zaak, vandaag: string): MijnTermijn | undefined => {
  const { uiterlijkeEinddatumAfdoening: uiterlijk, einddatum, zaaktype } = zaak
  const { doorlooptijd, servicenorm } = zaaktype ?? {}
  if (uiterlijk === undefined && doorlooptijd === undefined && servicenorm === undefined) return undefined
  const verstreken = uiterlijk !== undefined && (einddatum ?? vandaag) > uiterlijk
  return { verstreken, ...present({ uiterlijk, doorlooptijd, servicenorm }) }
}
