import type { MijnDatum, MijnZaak } from '../../klantbeeld/mijn.ts'
import type { Zaak } from '../../klantbeeld/onderdelen.ts'
import { present } from '../../klantbeeld/present.ts'
import { inTaal } from './tekst.ts'
import { onbekendeStatus, zaakZonderTitel } from './teksten.ts'

const datum = (soort: string, aard: string, day: string | undefined): MijnDatum[] =>
  day === undefined ? [] : [{ soort, aard, datum: day }]

/** Each date with what it is: a fact, a plan or a term of the law. A plan for what is over says nothing any more. */
const toDatums = (zaak: Zaak): MijnDatum[] => [
  ...datum('registratie', 'feitelijk', zaak.registratiedatum),
  ...datum('start', 'feitelijk', zaak.startdatum),
  ...datum('einde', 'feitelijk', zaak.einddatum),
  ...(zaak.einddatum === undefined
    ? [
        ...datum('geplandEinde', 'gepland', zaak.einddatumGepland),
        ...datum('uitersteBeslissing', 'wettelijk', zaak.uiterlijkeEinddatumAfdoening)
      ]
    : [])
]

/** A zaak as its klant sees it: built field by field, so that nothing else can come along. */
export const toMijnZaak = (zaak: Zaak, taal: string): MijnZaak => ({
  ...present({
    zaaknummer: zaak.identificatie,
    soort: zaak.zaaktype && present({ code: zaak.zaaktype.identificatie, naam: zaak.zaaktype.omschrijving }),
    resultaat: zaak.resultaat?.omschrijving === undefined ? undefined : { tekst: zaak.resultaat.omschrijving },
    hoofdzaak: zaak.hoofdzaak,
    deelzaken: zaak.deelzaken,
    documenten: zaak.documenten,
    contactmomenten: zaak.contactmomenten
  }),
  bron: zaak.bron,
  id: zaak.id,
  titel: zaak.omschrijving ?? zaak.zaaktype?.omschrijving ?? inTaal(zaakZonderTitel, taal),
  statusgroep: { code: 'onbekend', tekst: inTaal(onbekendeStatus, taal) },
  afgerond: zaak.afgerond ?? zaak.einddatum !== undefined,
  datums: toDatums(zaak)
})
