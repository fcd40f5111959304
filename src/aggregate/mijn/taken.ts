import type { MijnBericht, MijnTaak } from '../../klantbeeld/mijn.ts'
import type { Bericht, Taak } from '../../klantbeeld/onderdelen.ts'
import { present } from '../../klantbeeld/present.ts'
import { inTaal, type Tekst } from './tekst.ts'

export const taakZonderTitel: Tekst = { nl: 'Taak', en: 'Task' }
const berichtZonderOnderwerp: Tekst = { nl: 'Bericht', en: 'Message' }

const onbekend: Tekst = {
  nl: 'Wij weten nu niet hoe ver deze taak is.',
  en: 'We do not know how far this task is at the moment.'
}
const statusteksten: Readonly<Record<string, Tekst>> = {
  open: { nl: 'U moet dit nog doen.', en: 'You still have to do this.' },
  afgerond: { nl: 'Dit is klaar.', en: 'This is done.' },
  geannuleerd: { nl: 'Dit hoeft niet meer.', en: 'This is no longer needed.' },
  onbekend
}

/** A task as the klant sees it. What he fills in or pays is at the source alone. */
export const toMijnTaak = (taak: Taak, taal: string): MijnTaak => {
  const { toelichting, handelingsperspectief, startdatum, deadline, context, zaken, uitvoering } = taak
  const status = taak.status ?? 'onbekend'
  return {
    ...present({ toelichting, handelingsperspectief, startdatum, deadline, context, zaken, uitvoering }),
    bron: taak.bron,
    id: taak.id,
    titel: taak.titel ?? inTaal(taakZonderTitel, taal),
    status,
    statustekst: inTaal(Object.hasOwn(statusteksten, status) ? (statusteksten[status] ?? onbekend) : onbekend, taal)
  }
}

/** A message as the klant sees it; one of which it is not known is unread. */
export const toMijnBericht = (bericht: Bericht, taal: string): MijnBericht => {
  const { tekst, publicatiedatum, gelezenOp, handelingsperspectief, deadline, referentie, context, zaken, bijlagen } =
    bericht
  return {
    ...present({
      tekst,
      publicatiedatum,
      gelezenOp,
      handelingsperspectief,
      deadline,
      referentie,
      context,
      zaken,
      bijlagen
    }),
    bron: bericht.bron,
    id: bericht.id,
    onderwerp: bericht.onderwerp ?? inTaal(berichtZonderOnderwerp, taal),
    gelezen: bericht.gelezen === true
  }
}
