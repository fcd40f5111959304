import { betrouwbaarheidsniveaus } from '../klantbeeld/betrouwbaarheid.ts'
import type { Onderdeel } from '../klantbeeld/onderdelen.ts'
import { minimumNiveau } from './decide.ts'
import type { Register, Verwerkingsactiviteit } from './register.ts'
import type { BekendeVelden } from './velden.ts'
import { compareOnderdelen } from './vergelijk-onderdeel.ts'
import {
  compareFirstDays,
  compareLastDays,
  compareOptionalSets,
  compareRanks,
  compareSets,
  toVerschillen,
  type Verschil
} from './verschil.ts'

/** One change to a doel; without `onderdeel` it is about who may use it, or about the doel as a whole. */
export type Wijziging = Verschil & { readonly doel: string; readonly onderdeel?: Onderdeel }

export type Vergelijking = {
  readonly versies: { readonly oud: string; readonly nieuw: string }
  readonly nieuweDoelen: readonly string[]
  readonly vervallenDoelen: readonly string[]
  readonly wijzigingen: readonly Wijziging[]
}

type Activiteit = Verwerkingsactiviteit

/** Another kind of caller: the old ones lose the doel and others gain it. */
const comparePerspectief = (before: Activiteit, after: Activiteit): Verschil[] => {
  const isOther = before.perspectief !== after.perspectief
  const detail = `van ${before.perspectief} naar ${after.perspectief}`
  return toVerschillen('perspectief', { isRuimer: isOther, isNauwer: isOther, detail })
}

const toNiveau = (activiteit: Activiteit) => {
  const niveau = minimumNiveau(activiteit)
  // The lower the minimum, the more callers reach it.
  return { naam: niveau ?? 'geen', rang: niveau === undefined ? 1 : -betrouwbaarheidsniveaus.indexOf(niveau) }
}

const toGeheim = ({ geheim }: Activiteit) => ({ naam: geheim ? 'getoond' : 'weggelaten', rang: Number(geheim) })

/** Ways in which klanten may be looked for, and what is shown of whoever is found. */
const compareZoeken = ({ zoeken: before }: Activiteit, { zoeken: after }: Activiteit): Verschil[] => [
  ...compareSets('zoekwijzen', before?.wijzen ?? [], after?.wijzen ?? []),
  ...compareSets('velden van een kandidaat', before?.velden ?? [], after?.velden ?? [])
]

/** What the klant may change, and as what. */
const compareSchrijven = ({ schrijven: before }: Activiteit, { schrijven: after }: Activiteit): Verschil[] => [
  ...compareSets('schrijven', before?.rechten ?? [], after?.rechten ?? []),
  ...compareSets('schrijven: rollen', before?.rollen ?? [], after?.rollen ?? [])
]

const compareWho = (before: Activiteit, after: Activiteit): Verschil[] => [
  ...comparePerspectief(before, after),
  ...compareSets('rollen', before.rollen, after.rollen),
  ...compareOptionalSets('organisaties', before.organisaties, after.organisaties),
  ...compareOptionalSets('clients', before.clients, after.clients),
  ...compareRanks('betrouwbaarheidsniveau', toNiveau(before), toNiveau(after)),
  ...compareSets('mandaatdiensten', before.mandaatdiensten ?? [], after.mandaatdiensten ?? []),
  ...compareFirstDays('geldig van', before.geldig.van, after.geldig.van),
  ...compareLastDays('geldig tot', before.geldig.tot, after.geldig.tot),
  ...compareSets('klantsoorten', before.klantsoorten, after.klantsoorten),
  ...compareRanks('adres onder geheimhouding', toGeheim(before), toGeheim(after)),
  ...compareZoeken(before, after),
  ...compareSchrijven(before, after)
]

const texts = (activiteit: Activiteit): Record<string, string | undefined> => ({
  naam: activiteit.naam,
  uri: activiteit.uri,
  grondslag: activiteit.grondslag,
  'brp.doelbinding': activiteit.brp.doelbinding,
  'brp.verwerking': activiteit.brp.verwerking,
  'inzage door de klant': activiteit.vertrouwelijkVoorInzage ? 'vertrouwelijk' : 'getoond'
})

/** What shows nobody more or less, but an FG should know of. */
const compareTexts = (before: Activiteit, after: Activiteit): Verschil[] => {
  const [old, now] = [texts(before), texts(after)]
  return Object.keys(now)
    .filter(wat => old[wat] !== now[wat])
    .map(wat => ({ richting: 'anders', wat, detail: `van "${old[wat] ?? ''}" naar "${now[wat] ?? ''}"` }))
}

const compareDoel = (before: Activiteit, after: Activiteit, bekend: BekendeVelden) => [
  ...compareWho(before, after),
  ...compareTexts(before, after),
  ...compareOnderdelen(before.onderdelen, after.onderdelen, bekend)
]

/** What a change to the register widens and narrows, by the rules as they decide. */
export const compareRegisters = (before: Register, after: Register, bekend: BekendeVelden): Vergelijking => {
  const old = new Map(Object.entries(before.verwerkingsactiviteiten))
  const now = new Map(Object.entries(after.verwerkingsactiviteiten))
  const doelen = [...new Set([...old.keys(), ...now.keys()])].sort()
  return {
    versies: { oud: before.versie, nieuw: after.versie },
    nieuweDoelen: doelen.filter(doel => !old.has(doel)),
    vervallenDoelen: doelen.filter(doel => !now.has(doel)),
    wijzigingen: doelen.flatMap(doel => {
      const [was, is] = [old.get(doel), now.get(doel)]
      if (was === undefined || is === undefined) return []
      return compareDoel(was, is, bekend).map(verschil => ({ doel, ...verschil }))
    })
  }
}
