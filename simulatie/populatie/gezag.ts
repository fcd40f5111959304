import type { Gezagsrelatie } from './brp-persoon.ts'
import { yearsBetween } from './datum.ts'
import type { Blok } from './familie.ts'
import type { Lid } from './huishouden.ts'
import { toVolledigeNaam } from './namen.ts'

const toNaam = (lid: Lid) => ({
  burgerservicenummer: lid.burgerservicenummer,
  naam: { volledigeNaam: toVolledigeNaam(lid.naam) }
})

const toGezagsrelatie = (kind: Lid, blok: Blok, leeftijd: number): Gezagsrelatie => {
  const minderjarige = { ...toNaam(kind), leeftijd }
  const ouders = kind.ouders.flatMap(index => blok.get(index) ?? []).map(toNaam)
  const [ouder, second] = ouders
  if (second) return { type: 'GezamenlijkOuderlijkGezag', minderjarige, ouders }
  if (ouder) return { type: 'EenhoofdigOuderlijkGezag', minderjarige, ouder }
  return { type: 'GezagNietTeBepalen', minderjarige, toelichting: 'gezag is niet te bepalen.' }
}

/** Authority over this person while a minor, and theirs over minors. */
export const toGezag = (lid: Lid, blok: Blok, peildatum: string): readonly Gezagsrelatie[] =>
  [lid, ...lid.kinderen.flatMap(index => blok.get(index) ?? [])].flatMap(kind => {
    const leeftijd = yearsBetween(kind.geboortedatum, peildatum)
    return leeftijd < 18 ? [toGezagsrelatie(kind, blok, leeftijd)] : []
  })
