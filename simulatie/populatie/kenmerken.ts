import type { BrpDatum } from './brp-persoon.ts'
import type { Bijzonderheid } from './cast.ts'
import { vastAt } from './cast.ts'
import { addDays, type Precisie, toBrpDatum } from './datum.ts'
import type { Lid } from './huishouden.ts'
import { type Herkomst, herkomsten } from './landen.ts'
import { createToeval, type Toeval } from './toeval.ts'

export type Onderzoek = 'naam' | 'geboorte' | 'verblijfplaats'
type Woonvorm = 'adres' | 'briefadres' | 'locatie' | 'onbekend'

/** What one resident has that others do not; drawn for the person alone, so that it holds whoever asks. */
export type Kenmerken = {
  readonly bijzonderheid: Bijzonderheid
  readonly geboorteprecisie: Precisie
  /** Born abroad and come here. */
  readonly herkomst?: Herkomst
  readonly isNederlander: boolean
  readonly onderzoek?: Onderzoek
  readonly woonvorm: Woonvorm
  readonly curatele: boolean
  /** Day of leaving the country. */
  readonly vertrokkenOp?: string
  readonly overledenOp?: string
}

export type Wereld = { readonly seed: number; readonly peildatum: string }

const drawBijzonderheid = (lid: Lid, toeval: Toeval): Bijzonderheid => {
  const settled = vastAt(lid.index)?.bijzonderheid
  if (settled !== undefined) return settled
  if (lid.overledenOp !== undefined) return 'overleden'
  if (toeval.chance(2)) return 'geheimhouding'
  const isAlone = lid.woontAlleen && lid.kinderen.length === 0 && lid.ouders.length === 0
  return isAlone && toeval.chance(6) ? 'geemigreerd' : 'geen'
}

const drawWoonvorm = (lid: Lid, toeval: Toeval): Woonvorm => {
  if (!lid.woontAlleen || vastAt(lid.index) !== undefined || !toeval.chance(5)) return 'adres'
  return toeval.pick(['briefadres', 'locatie', 'onbekend'])
}

const drawPrecisie = (lid: Lid, toeval: Toeval): Precisie => {
  if (vastAt(lid.index) !== undefined || !toeval.chance(1.2)) return 'dag'
  return toeval.pick(['maand', 'jaar', 'onbekend'])
}

export const drawKenmerken = (lid: Lid, { seed, peildatum }: Wereld): Kenmerken => {
  const toeval = createToeval(seed, 'kenmerken', lid.index)
  const bijzonderheid = drawBijzonderheid(lid, toeval)
  const isCast = vastAt(lid.index) !== undefined
  const herkomst = !isCast && lid.ouders.length === 0 && toeval.chance(14) ? toeval.pick(herkomsten) : undefined
  const overledenOp = lid.overledenOp ?? addDays(peildatum, -toeval.integer(30, 700))
  return {
    bijzonderheid,
    geboorteprecisie: drawPrecisie(lid, toeval),
    ...(herkomst && { herkomst }),
    isNederlander: herkomst === undefined || toeval.chance(50),
    ...(!isCast && toeval.chance(1) && { onderzoek: toeval.pick<Onderzoek>(['naam', 'geboorte', 'verblijfplaats']) }),
    woonvorm: bijzonderheid === 'geemigreerd' ? 'adres' : drawWoonvorm(lid, toeval),
    curatele: !isCast && toeval.chance(0.3),
    ...(bijzonderheid === 'geemigreerd' && { vertrokkenOp: addDays(peildatum, -toeval.integer(30, 1_500)) }),
    ...(bijzonderheid === 'overleden' && { overledenOp })
  }
}

export const toGeboortedatum = (lid: Lid, { geboorteprecisie }: Kenmerken): BrpDatum =>
  toBrpDatum(lid.geboortedatum, geboorteprecisie)
