import { toBsn } from './bsn.ts'
import { addDays, addYears } from './datum.ts'
import { type Achternaam, drawAchternaam, drawNaam, type Geslacht } from './namen.ts'
import type { Groep } from './samenstelling.ts'
import type { Toeval } from './toeval.ts'
import type { Naam } from './types.ts'

type Verbintenis = {
  /** Place of the other. */
  readonly met: number
  readonly soort: 'H' | 'P'
  readonly aangegaanOp: string
  readonly ontbondenOp?: string
}

/** One resident within their household: what relatives must agree on. Relatives are places in the population. */
export type Lid = {
  readonly index: number
  readonly burgerservicenummer: string
  readonly geslacht: Geslacht
  readonly naam: Naam
  /** `YYYY-MM-DD` */
  readonly geboortedatum: string
  readonly ouders: readonly number[]
  readonly kinderen: readonly number[]
  readonly verbintenis?: Verbintenis
  /** See `adresAt`. */
  readonly adres: number
  readonly woontAlleen: boolean
  readonly overledenOp?: string
}

type Context = { readonly toeval: Toeval; readonly peildatum: string }
type Volwassene = { geslacht: Geslacht; leeftijd: number }

const uitHuisVanaf = 23
const ouderVanaf = 20

/** A birthday such that someone is exactly so many years old. */
const bornFor = (leeftijd: number, { toeval, peildatum }: Context): string =>
  addDays(addYears(peildatum, -leeftijd), -toeval.integer(0, 364))

const lidAt = (index: number, geslacht: Geslacht, geboortedatum: string, naam: Naam): Lid => ({
  index,
  burgerservicenummer: toBsn(index) ?? '',
  geslacht,
  naam,
  geboortedatum,
  ouders: [],
  kinderen: [],
  adres: index,
  woontAlleen: true
})

const adult = (index: number, { geslacht, leeftijd }: Volwassene, context: Context): Lid =>
  lidAt(index, geslacht, bornFor(leeftijd, context), drawNaam(context.toeval, geslacht))

const drawGeslacht = (toeval: Toeval): Geslacht => toeval.pick(['M', 'V'])
const other = (geslacht: Geslacht): Geslacht => (geslacht === 'M' ? 'V' : 'M')

/** Two adults; the first and younger one is of the age asked. */
const couple = ([a = 0, b = 0]: readonly number[], leeftijd: number, context: Context): [Lid, Lid] => {
  const { toeval } = context
  const geslacht = drawGeslacht(toeval)
  const geslachtPartner = toeval.chance(6) ? geslacht : other(geslacht)
  return [
    adult(a, { geslacht, leeftijd }, context),
    adult(b, { geslacht: geslachtPartner, leeftijd: leeftijd + toeval.integer(0, 3) }, context)
  ]
}

const bind = ([a, b]: [Lid, Lid], verbintenis: Omit<Verbintenis, 'met'>): [Lid, Lid] => [
  { ...a, verbintenis: { met: b.index, ...verbintenis } },
  { ...b, verbintenis: { met: a.index, ...verbintenis } }
]

const drawVerbintenis = (jongste: number, { toeval, peildatum }: Context): Omit<Verbintenis, 'met'> => ({
  soort: toeval.chance(80) ? 'H' : 'P',
  aangegaanOp: addDays(
    addYears(peildatum, -toeval.integer(1, Math.max(1, jongste - ouderVanaf))),
    toeval.integer(0, 300)
  )
})

const samenwonend = ([a, b]: [Lid, Lid]): [Lid, Lid] => [
  { ...a, woontAlleen: false },
  { ...b, adres: a.adres, woontAlleen: false }
]

/** Ages of children two years apart, such that either parent was 20 to 45 at each birth, whatever the birthdays. */
const drawKinderleeftijden = (count: number, ouder: number, toeval: Toeval): number[] => {
  const lowest = Math.max(0, ouder - 41)
  const eldest = toeval.integer(lowest + 2 * (count - 1), ouder - ouderVanaf - 1)
  return Array.from({ length: count }, (_, i) => eldest - 2 * i)
}

type Gezin = { readonly ouders: readonly Lid[]; readonly kinderen: readonly number[]; readonly leeftijd: number }

const withKinderen = ({ ouders, kinderen, leeftijd }: Gezin, context: Context): Lid[] => {
  const achternaam: Achternaam = toAchternaamOf(ouders, context.toeval)
  const leeftijden = drawKinderleeftijden(kinderen.length, leeftijd, context.toeval)
  const kids = kinderen.map((index, i): Lid => {
    const geslacht = drawGeslacht(context.toeval)
    const kinderleeftijd = leeftijden[i] ?? 0
    const thuis = kinderleeftijd < uitHuisVanaf
    return {
      ...lidAt(index, geslacht, bornFor(kinderleeftijd, context), drawNaam(context.toeval, geslacht, achternaam)),
      ouders: ouders.map(ouder => ouder.index),
      adres: thuis ? (ouders[0]?.adres ?? index) : index,
      woontAlleen: !thuis
    }
  })
  const thuis = kids.some(kind => !kind.woontAlleen)
  return [...ouders.map(ouder => ({ ...ouder, kinderen, woontAlleen: ouder.woontAlleen && !thuis })), ...kids]
}

const toAchternaamOf = (ouders: readonly Lid[], toeval: Toeval): Achternaam => {
  const naam = ouders.length > 0 ? toeval.pick(ouders).naam : drawAchternaam(toeval)
  const { voorvoegsel, geslachtsnaam } = naam
  return voorvoegsel === undefined ? { geslachtsnaam } : { voorvoegsel, geslachtsnaam }
}

// Old enough for the number of children: two years between them, the first at twenty.
const drawOuderleeftijd = (kinderen: number, toeval: Toeval): number => toeval.integer(23 + 2 * kinderen, 64)

const gezin = ([a = 0, b = 0, ...kinderen]: readonly number[], context: Context): Lid[] => {
  const leeftijd = drawOuderleeftijd(kinderen.length, context.toeval)
  const paar = samenwonend(couple([a, b], leeftijd, context))
  const ouders = context.toeval.chance(80) ? bind(paar, drawVerbintenis(leeftijd, context)) : paar
  return withKinderen({ ouders, kinderen, leeftijd }, context)
}

const eenouder = ([a = 0, ...kinderen]: readonly number[], context: Context): Lid[] => {
  const leeftijd = drawOuderleeftijd(kinderen.length, context.toeval)
  const ouder = adult(a, { geslacht: context.toeval.chance(80) ? 'V' : 'M', leeftijd }, context)
  return withKinderen({ ouders: [ouder], kinderen, leeftijd }, context)
}

const gescheiden = ([a = 0, b = 0, ...kinderen]: readonly number[], context: Context): Lid[] => {
  const leeftijd = drawOuderleeftijd(kinderen.length + 2, context.toeval)
  const ontbondenOp = addDays(context.peildatum, -context.toeval.integer(60, 700))
  const verbintenis = drawVerbintenis(leeftijd - 4, { ...context, peildatum: addYears(ontbondenOp, -1) })
  const ouders = bind(couple([a, b], leeftijd, context), { ...verbintenis, ontbondenOp })
  return withKinderen({ ouders, kinderen, leeftijd }, context)
}

const paar = (indexen: readonly number[], context: Context): Lid[] => {
  const leeftijd = context.toeval.integer(24, 85)
  const leden = samenwonend(couple(indexen, leeftijd, context))
  return context.toeval.chance(75) ? bind(leden, drawVerbintenis(leeftijd, context)) : leden
}

const weduwe = (indexen: readonly number[], context: Context): Lid[] => {
  const leeftijd = context.toeval.integer(58, 88)
  const overledenOp = addDays(context.peildatum, -context.toeval.integer(20, 1_400))
  const verbintenis = drawVerbintenis(leeftijd - 6, { ...context, peildatum: addYears(overledenOp, -1) })
  const [levend, dood] = bind(couple(indexen, leeftijd, context), { ...verbintenis, ontbondenOp: overledenOp })
  return [levend, { ...dood, adres: levend.adres, overledenOp }]
}

const alleenstaand = ([index = 0]: readonly number[], context: Context): Lid[] => [
  adult(index, { geslacht: drawGeslacht(context.toeval), leeftijd: context.toeval.integer(18, 94) }, context)
]

const vormen = { gezin, eenouder, gescheiden, paar, weduwe, alleenstaand }

/** The members of one household, consistent with each other. */
export const formHuishouden = ({ soort, indexen }: Groep, context: Context): Lid[] => vormen[soort](indexen, context)
