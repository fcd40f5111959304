import type { Populatie } from '../populatie/types.ts'
import type { Klant } from '../taken/draw-taak.ts'
import { klantByNummer, someKlanten } from '../taken/klanten.ts'

/** A klant as Open VTB names him: `urn:nld:brp:bsn:…`, `urn:nld:hr:kvknummer:…[:vestigingsnummer:…]`. */
export const toKlantUrn = (klant: Klant, vestigingsnummer?: string): string => {
  if (!klant.isBedrijf) return `urn:nld:brp:bsn:${klant.burgerservicenummer}`
  const company = `urn:nld:hr:kvknummer:${klant.kvkNummer}`
  return vestigingsnummer === undefined ? company : `${company}:vestigingsnummer:${vestigingsnummer}`
}

/** The klanten whose records can be meant; some of all when no URN is asked for. */
export const klantenByUrn = (populatie: Populatie, urn: string | undefined): readonly Klant[] => {
  if (urn === undefined) return [...someKlanten(populatie)]
  const [, nummer] = /^urn:nld:(?:brp:bsn|hr:kvknummer):(\d+)/.exec(urn) ?? []
  const klant = nummer === undefined ? undefined : klantByNummer(populatie, nummer)
  return klant ? [klant] : []
}

export const toZaakUrn = (zaak: string): string => `urn:nld:voorbeeldgemeente:zaak:uuid:${zaak}`
export const toDocumentUrn = (document: string): string => `urn:nld:voorbeeldgemeente:informatieobject:uuid:${document}`
