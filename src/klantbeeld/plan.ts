import type { Klantsoort } from './klant.ts'
import type { Onderdeel } from './onderdelen.ts'

/** The ZGW order, from open to secret (Zaken API 1.5.1, `vertrouwelijkheidaanduiding`). */
export const vertrouwelijkheden = [
  'openbaar',
  'beperkt_openbaar',
  'intern',
  'zaakvertrouwelijk',
  'vertrouwelijk',
  'confidentieel',
  'geheim',
  'zeer_geheim'
] as const
export type Vertrouwelijkheid = (typeof vertrouwelijkheden)[number]

/** An unknown aanduiding is above every maximum: default deny. */
export const isWithin = (aanduiding: string | undefined, maximum: Vertrouwelijkheid): boolean => {
  const level = (vertrouwelijkheden as readonly (string | undefined)[]).indexOf(aanduiding)
  return level >= 0 && level <= vertrouwelijkheden.indexOf(maximum)
}

/** Field paths of the contract, dotted; `alle` is every field that the contract has. */
export type Velden = 'alle' | readonly string[]

/** By `identificatie` of the zaaktype. */
export type Selectie = { readonly alleen: readonly string[] } | { readonly behalve: readonly string[] }

export const isSelected = (identificatie: string | undefined, selectie: Selectie): boolean => {
  if ('alleen' in selectie) return identificatie !== undefined && selectie.alleen.includes(identificatie)
  return identificatie !== undefined && !selectie.behalve.includes(identificatie)
}

type PersoonPlan = { readonly velden: readonly string[] }
type ContactgegevensPlan = { readonly velden: Velden }
export type ZakenPlan = {
  readonly velden: Velden
  readonly zaaktypen: Selectie
  readonly vertrouwelijkheid: Vertrouwelijkheid
  /** Zaken that ended before this date stay away; `YYYY-MM-DD`. */
  readonly afgerondSinds?: string
}
export type DocumentenPlan = {
  readonly velden: Velden
  readonly vertrouwelijkheid: Vertrouwelijkheid
  readonly status: readonly string[]
  /** A document is reached through a zaak: only through zaken that the doel allows. */
  readonly zaken: Omit<ZakenPlan, 'velden'>
}
export type ContactmomentenPlan = {
  readonly velden: Velden
  readonly vertrouwelijk: boolean
  /** Contacts before this date stay away; `YYYY-MM-DD`. */
  readonly sinds?: string
}

export type OnderdeelPlannen = {
  readonly persoon?: PersoonPlan
  readonly contactgegevens?: ContactgegevensPlan
  readonly zaken?: ZakenPlan
  readonly documenten?: DocumentenPlan
  readonly contactmomenten?: ContactmomentenPlan
}

/** A positive decision: what may be asked and shown, and the rules that decided it. Anything not here is denied. */
export type Plan = {
  readonly doel: { readonly id: string; readonly verwerkingsactiviteit: string; readonly registerversie: string }
  readonly klantsoort: Klantsoort
  /** What a BRP gateway wants to hear about the purpose. */
  readonly brp: { readonly doelbinding?: string; readonly verwerking?: string }
  readonly onderdelen: OnderdeelPlannen
  readonly regels: readonly string[]
  /** Asked onderdelen that the doel withholds. */
  readonly nietToegestaan: readonly Onderdeel[]
  /** Onderdelen of which the doel withholds something, or all; says nothing about what exists. */
  readonly beperkt: readonly Onderdeel[]
  /** Values of `include` that do not exist. */
  readonly nietOndersteund: readonly string[]
}
