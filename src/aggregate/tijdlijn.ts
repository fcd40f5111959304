import type { Bericht, Contactmoment, Document, Gebeurtenis, Taak, Zaak } from '../klantbeeld/onderdelen.ts'
import { present } from '../klantbeeld/present.ts'
import type { Samengevoegd } from '../klantbeeld/samengevoegd.ts'

type Moment = { readonly soort: string; readonly moment: string | undefined; readonly omschrijving: string | undefined }

/** A moment is a date or an instant; an instant says its own date, in UTC as all times of the API. */
const toGebeurtenis = (
  { soort, moment, omschrijving }: Moment,
  { onderdeel, bron, id }: { onderdeel: string; bron: string; id: string }
): Gebeurtenis[] => {
  if (moment === undefined) return []
  const tijdstip = moment.includes('T') ? moment : undefined
  return [{ ...present({ tijdstip, omschrijving }), soort, datum: moment.slice(0, 10), onderdeel, bron, id }]
}

const ofZaak = (zaak: Zaak): Gebeurtenis[] => {
  const titel = zaak.omschrijving ?? zaak.zaaktype?.omschrijving
  const where = { onderdeel: 'zaken', bron: zaak.bron, id: zaak.id }
  return [
    { soort: 'zaakGestart', moment: zaak.startdatum, omschrijving: titel },
    { soort: 'statusGezet', moment: zaak.status?.gezetOp, omschrijving: zaak.status?.omschrijving },
    { soort: 'zaakAfgerond', moment: zaak.einddatum, omschrijving: zaak.resultaat?.omschrijving ?? titel }
  ].flatMap(moment => toGebeurtenis(moment, where))
}

const ofDocument = ({ bron, id, creatiedatum, titel }: Document): Gebeurtenis[] =>
  toGebeurtenis(
    { soort: 'documentGeregistreerd', moment: creatiedatum, omschrijving: titel },
    { onderdeel: 'documenten', bron, id }
  )

const ofContact = ({ bron, id, plaatsgevondenOp, onderwerp }: Contactmoment): Gebeurtenis[] =>
  toGebeurtenis(
    { soort: 'contactmoment', moment: plaatsgevondenOp, omschrijving: onderwerp },
    { onderdeel: 'contactmomenten', bron, id }
  )

const ofTaak = ({ bron, id, startdatum, titel }: Taak): Gebeurtenis[] =>
  toGebeurtenis({ soort: 'taakGestart', moment: startdatum, omschrijving: titel }, { onderdeel: 'taken', bron, id })

const ofBericht = ({ bron, id, publicatiedatum, onderwerp }: Bericht): Gebeurtenis[] =>
  toGebeurtenis(
    { soort: 'bericht', moment: publicatiedatum, omschrijving: onderwerp },
    { onderdeel: 'berichten', bron, id }
  )

const sortKey = ({ datum, tijdstip, soort, id }: Gebeurtenis) => `${tijdstip ?? datum} ${soort} ${id}`

/** What happened, newest first, from what is shown and nothing else. */
export const toTijdlijn = ({ zaken, documenten, contactmomenten, taken, berichten }: Samengevoegd): Gebeurtenis[] =>
  [
    ...(zaken?.items ?? []).flatMap(ofZaak),
    ...(documenten?.items ?? []).flatMap(ofDocument),
    ...(contactmomenten?.items ?? []).flatMap(ofContact),
    ...(taken?.items ?? []).flatMap(ofTaak),
    ...(berichten?.items ?? []).flatMap(ofBericht)
  ]
    .map(gebeurtenis => ({ gebeurtenis, key: sortKey(gebeurtenis) }))
    .sort((a, b) => (a.key < b.key ? 1 : -1))
    .map(({ gebeurtenis }) => gebeurtenis)
