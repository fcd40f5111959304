import type { components } from '../../openapi/klantbeeld.generated.ts'
import type { Klant } from './klant.ts'
import type { Plan } from './plan.ts'

type Schemas = components['schemas']

/** A search as it was asked: one way, with what it looks for. */
export type Zoek = Schemas['Zoek']
export type Zoekwijze = Zoek['wijze']
export type Kandidaat = Schemas['Kandidaat']
export type Kandidaten = Schemas['Kandidaten']

export const zoekwijzen = [
  'burgerservicenummer',
  'geslachtsnaamGeboortedatum',
  'adres',
  'kvkNummer',
  'rsin',
  'vestigingsnummer',
  'bedrijfsnaam',
  'telefoonnummer',
  'email'
] as const satisfies readonly Zoekwijze[]

/** What of a candidate a doel may name; the numbers of a company are public, that of a person never comes along. */
export const kandidaatvelden = ['naam', 'geboortedatum', 'adres', 'kvkNummer', 'vestigingsnummer'] as const
export type Kandidaatveld = (typeof kandidaatvelden)[number]

/** A positive decision on a search. */
export type Zoekplan = Pick<Plan, 'doel' | 'brp' | 'vertrouwelijk' | 'geheim'> & {
  readonly velden: readonly Kandidaatveld[]
  readonly regel: string
}

/** Who a search found, as one bron knows him. */
export type GevondenKlant = Pick<Kandidaat, Kandidaatveld | 'geheimhouding' | 'overleden'> & { readonly klant: Klant }

export type Zoekresultaat = {
  readonly gevonden: readonly GevondenKlant[]
  /** More than may be shown: the source gives none, or we show none. */
  readonly teVeel: boolean
}
