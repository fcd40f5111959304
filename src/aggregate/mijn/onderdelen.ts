import type { MijnContactgegevens, MijnContactmoment, MijnDocument, MijnOnderdelen } from '../../klantbeeld/mijn.ts'
import type { Contactmoment, Document, Klantbeeld, Partij } from '../../klantbeeld/onderdelen.ts'
import { present } from '../../klantbeeld/present.ts'
import { toMijnBericht, toMijnTaak } from './taken.ts'
import { inTaal } from './tekst.ts'
import { documentZonderTitel, meldingen } from './teksten.ts'
import { toMijnZaak } from './zaak.ts'

type Onderdelen = Klantbeeld['onderdelen']

const toMijnDocument = (document: Document, taal: string): MijnDocument => ({
  ...present({
    datum: document.verzenddatum ?? document.ontvangstdatum ?? document.creatiedatum,
    formaat: document.formaat,
    grootte: document.bestandsomvang,
    zaken: document.zaken
  }),
  bron: document.bron,
  id: document.id,
  titel: document.titel ?? inTaal(documentZonderTitel, taal)
})

const toMijnContactmoment = (contact: Contactmoment): MijnContactmoment => ({
  ...present({
    tijdstip: contact.plaatsgevondenOp,
    kanaal: contact.kanaal,
    onderwerp: contact.onderwerp,
    antwoord: contact.reactie,
    zaken: contact.zaken
  }),
  bron: contact.bron,
  id: contact.id
})

const toMijnContactgegevens = (partij: Partij): MijnContactgegevens => ({
  ...present({
    naam: partij.naam,
    voorkeurstaal: partij.voorkeurstaal,
    digitaleAdressen: partij.digitaleAdressen,
    correspondentieadres: partij.correspondentieadres,
    bezoekadres: partij.bezoekadres
  }),
  bron: partij.bron,
  id: partij.id
})

type Deel<G> = Pick<NonNullable<Onderdelen['zaken']>, 'status' | 'bronnen' | 'totaal' | 'afgekapt'> & {
  readonly ongelezen?: number
  readonly gegevens?: G
}

/** An onderdeel with its items made over, and in plain words what it means that something is missing. */
const makeOver = <G, M>(deel: Deel<G> | undefined, taal: string, toMijn: (gegevens: G) => M) => {
  if (deel === undefined || deel.status === 'nietToegestaan') return undefined
  const { status, bronnen, totaal, afgekapt, ongelezen, gegevens } = deel
  const melding = Object.hasOwn(meldingen, status) ? meldingen[status] : undefined
  return {
    status,
    bronnen,
    ...(melding && { melding: inTaal(melding, taal) }),
    ...(totaal !== undefined && { totaal }),
    ...(afgekapt !== undefined && { afgekapt }),
    ...(ongelezen !== undefined && { ongelezen }),
    ...(gegevens !== undefined && { gegevens: toMijn(gegevens) })
  }
}

/** The onderdelen of a klantbeeld as the klant sees them; what he may not see is not there. */
export const toMijnOnderdelen = (onderdelen: Onderdelen, taal: string): MijnOnderdelen =>
  present({
    persoon: makeOver(onderdelen.persoon, taal, persoon => persoon),
    bedrijf: makeOver(onderdelen.bedrijf, taal, bedrijf => bedrijf),
    contactgegevens: makeOver(onderdelen.contactgegevens, taal, all => all.map(toMijnContactgegevens)),
    zaken: makeOver(onderdelen.zaken, taal, all => all.map(zaak => toMijnZaak(zaak, taal))),
    documenten: makeOver(onderdelen.documenten, taal, all => all.map(document => toMijnDocument(document, taal))),
    contactmomenten: makeOver(onderdelen.contactmomenten, taal, all => all.map(toMijnContactmoment)),
    taken: makeOver(onderdelen.taken, taal, all => all.map(taak => toMijnTaak(taak, taal))),
    berichten: makeOver(onderdelen.berichten, taal, all => all.map(bericht => toMijnBericht(bericht, taal)))
  })
