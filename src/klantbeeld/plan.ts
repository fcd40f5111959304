import type { Klantsoort } from './klant.ts'
import type { Onderdeel } from './onderdelen.ts'
import type { Selectie } from './selectie.ts'
import type { Velden } from './velden.ts'

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

type PersoonPlan = { readonly velden: Velden }
type BedrijfPlan = { readonly velden: Velden }
type ContactgegevensPlan = { readonly velden: Velden }

/** Which zaken, whatever is shown of them. All dates `YYYY-MM-DD`. */
export type Zaakgrenzen = {
  readonly zaaktypen: Selectie
  readonly vertrouwelijkheid: Vertrouwelijkheid
  /** The klant's rol in the zaak: initiator only, or any. */
  readonly rol: 'initiator' | 'elke'
  /** Zaken that ended before this date stay away. */
  readonly afgerondSinds?: string
  /** Per zaaktype (identificatie): zaken that started before this date stay away. */
  readonly vanaf?: Readonly<Record<string, string>>
  /** Who asks is the klant or acts for him: no zaaktypen for internal use, none opened at a higher level, none of others. */
  readonly eigen?: Eigengrenzen
}
export type Eigengrenzen = {
  /** Place of the level at which he logged in, see `rangOf`. */
  readonly rang: number
  /** Acts by a machtiging: zaken of these zaaktypen (identificatie) only. */
  readonly zaaktypen?: readonly string[]
}
export type ZakenPlan = Zaakgrenzen & { readonly velden: Velden }
export type DocumentenPlan = {
  readonly velden: Velden
  readonly informatieobjecttypen: Selectie
  readonly vertrouwelijkheid: Vertrouwelijkheid
  readonly status: readonly string[]
  /** A document is reached through a zaak: only through zaken that the doel allows. */
  readonly zaken: Zaakgrenzen
}
export type ContactmomentenPlan = {
  readonly velden: Velden
  readonly vertrouwelijk: boolean
  /** Contacts before this date stay away; `YYYY-MM-DD`. */
  readonly sinds?: string
}
/** Of what may belong to a zaak: with these limits it is shown with a zaak within them only; without, always. */
type BijZaakPlan = { readonly velden: Velden; readonly zaken?: Zaakgrenzen }
type TakenPlan = BijZaakPlan
export type BerichtenPlan = BijZaakPlan & {
  /** Messages from before this date stay away; `YYYY-MM-DD`. */
  readonly sinds?: string
}

export type OnderdeelPlannen = {
  readonly persoon?: PersoonPlan
  readonly bedrijf?: BedrijfPlan
  readonly contactgegevens?: ContactgegevensPlan
  readonly zaken?: ZakenPlan
  readonly documenten?: DocumentenPlan
  readonly contactmomenten?: ContactmomentenPlan
  readonly taken?: TakenPlan
  readonly berichten?: BerichtenPlan
}

/** A positive decision: what may be asked and shown, and the rules that decided it. Anything not here is denied. */
export type Plan = {
  readonly doel: { readonly id: string; readonly verwerkingsactiviteit: string; readonly registerversie: string }
  readonly klantsoort: Klantsoort
  /** What a BRP gateway wants to hear about the purpose. */
  readonly brp: { readonly doelbinding?: string; readonly verwerking?: string }
  /** The klant does not hear of it in his inzage; a source is told so, as it has a log of its own. */
  readonly vertrouwelijk?: true
  /** Whether address and contact data of a klant under geheimhouding may be seen. */
  readonly geheim: boolean
  /**
   * Asked though nothing of them is shown: for the flag of geheimhouding, for the other numbers of a company, or because
   * what belongs to a zaak is shown with it only.
   */
  readonly meegevraagd: readonly ('persoon' | 'bedrijf' | 'contactgegevens' | 'zaken')[]
  readonly onderdelen: OnderdeelPlannen
  readonly regels: readonly string[]
  /** Asked onderdelen that the doel withholds. */
  readonly nietToegestaan: readonly Onderdeel[]
  /** Onderdelen of which the doel withholds something, or all; says nothing about what exists. */
  readonly beperkt: readonly Onderdeel[]
  /** Values of `include` that do not exist. */
  readonly nietOndersteund: readonly string[]
}
