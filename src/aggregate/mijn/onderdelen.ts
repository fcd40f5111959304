import type { MijnContactgegevens, MijnContactmoment, MijnOnderdelen } from '../../klantbeeld/mijn.ts'
import type { Contactmoment, Klantbeeld, Partij } from '../../klantbeeld/onderdelen.ts'
import { present } from '../../klantbeeld/present.ts'
import { toMijnDocument } from './document.ts'
import { toMijnBericht, toMijnTaak } from './taken.ts'
import { inTaal } from './tekst.ts'
import { meldingen } from './teksten.ts'
import { own, type Weergave } from './weergave.ts'
import { toMijnZaak } from './zaak.ts'

type Onderdelen = Klantbeeld['onderdelen']

/** What was said to the klant and not what was noted of him; with whom only where the municipality tells that. */
const toMijnContactmoment = (contact: Contactmoment, { instellingen }: Weergave): MijnContactmoment => ({
  ...present({
    medewerkers: instellingen.medewerkernamen ? contact.medewerkers : undefined,
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

/** In plain words what it means to the klant that a part is not whole; undefined when it is. */
export const toMelding = (status: string, taal: string): string | undefined => {
  const melding = own(meldingen, status)
  return melding && inTaal(melding, taal)
}

/** An onderdeel with its items made over. */
const makeOver = <G, M>(deel: Deel<G> | undefined, taal: string, toMijn: (gegevens: G) => M) => {
  if (deel === undefined || deel.status === 'nietToegestaan') return undefined
  const { status, bronnen, totaal, afgekapt, ongelezen, gegevens } = deel
  return {
    status,
    bronnen,
    ...present({ melding: toMelding(status, taal), totaal, afgekapt, ongelezen }),
    ...(gegevens !== undefined && { gegevens: toMijn(gegevens) })
  }
}

/** The onderdelen of a klantbeeld as the klant sees them; what he may not see is not there. */
export const toMijnOnderdelen = (onderdelen: Onderdelen, weergave: Weergave): MijnOnderdelen => {
  const { taal } = weergave
  return present({
    persoon: makeOver(onderdelen.persoon, taal, persoon => persoon),
    bedrijf: makeOver(onderdelen.bedrijf, taal, bedrijf => bedrijf),
    contactgegevens: makeOver(onderdelen.contactgegevens, taal, all => all.map(toMijnContactgegevens)),
    zaken: makeOver(onderdelen.zaken, taal, all => all.map(zaak => toMijnZaak(zaak, weergave))),
    documenten: makeOver(onderdelen.documenten, taal, all => all.map(document => toMijnDocument(document, weergave))),
    contactmomenten: makeOver(onderdelen.contactmomenten, taal, all =>
      all.map(contact => toMijnContactmoment(contact, weergave))
    ),
    taken: makeOver(onderdelen.taken, taal, all => all.map(taak => toMijnTaak(taak, taal))),
    berichten: makeOver(onderdelen.berichten, taal, all => all.map(bericht => toMijnBericht(bericht, taal)))
  })
}
