import { isGelezen, type Uitkomst } from '../gelezen.ts'
import type { Vermogen, Vermogens, Weg } from './dialect.ts'
import type { DialectConfig } from './dialect-schema.ts'
import type { Oordeel } from './kanarie.ts'

type Probeer = (vermogens: Vermogens) => Promise<Uitkomst<Oordeel>>
type Sets = readonly (readonly Vermogen[])[]

const isTaken = (oordeel: Oordeel): boolean => oordeel === 'filtert' || oordeel === 'negeert'

const isAccepted = async (probeer: Probeer, vermogens: Vermogens): Promise<boolean> => {
  const oordeel = await probeer(vermogens)
  return isGelezen(oordeel) && isTaken(oordeel.gelezen)
}

/** All of these at once, or else those that are taken each by itself. */
const grow = async (basis: Vermogens, sets: Sets, probeer: Probeer): Promise<Vermogens> => {
  const whole = new Set([...basis, ...sets.flat()])
  if (whole.size === basis.size || (await isAccepted(probeer, whole))) return whole
  const single = await Promise.all(sets.map(set => isAccepted(probeer, new Set([...basis, ...set]))))
  return new Set([...basis, ...sets.filter((_, i) => single[i]).flat()])
}

const isAllowed = (vermogen: Vermogen, config: DialectConfig): boolean => {
  if (vermogen === 'rol') return config.rolfiltersGecombineerd !== 'nee'
  if (vermogen === 'opIdentificatie') return config.ordering !== 'nee'
  return vermogen === 'pageSize' || vermogen === 'expand' || vermogen === 'ordering' ? config[vermogen] !== 'nee' : true
}

const allowed = (sets: Sets, config: DialectConfig): Sets =>
  sets.filter(set => set.every(vermogen => isAllowed(vermogen, config)))

const vormen: Sets = [['pageSize'], ['expand'], ['ordering'], ['ordering', 'opIdentificatie']]

/** The forms in which a server may take a question, the richest spelling first. */
export const toVormen = (weg: Weg, config: DialectConfig): readonly Sets[] => {
  const known = allowed(weg === 'rollen' ? [] : vormen, config)
  const asReeksen = known.map(set => (set.length === 1 && set[0] === 'pageSize' ? set : [...set, 'reeksen' as const]))
  return weg === 'zoek' ? [asReeksen, known] : [known]
}

/** Found one by one, where a server refused all at once. */
export const findVormen = async (weg: Weg, config: DialectConfig, probeer: Probeer): Promise<Vermogens> => {
  const spellings = await Promise.all(toVormen(weg, config).map(sets => grow(new Set(), sets, probeer)))
  const richness = (found: Vermogens): number => (found.has('reeksen') ? found.size - 1 : found.size)
  return spellings.reduce((best, found) => (richness(found) > richness(best) ? found : best), new Set<Vermogen>())
}

const filters: Readonly<Record<Weg, Sets>> = {
  zoek: [['vertrouwelijkheid'], ['einddatum'], ['zaaktypen'], ['rol']],
  // `zaaktype__in` is of the body only
  lijst: [['vertrouwelijkheid'], ['einddatum'], ['rol']],
  rollen: []
}

/** Filters that narrow the answer, on top of what was found before. */
export const findFilters = (weg: Weg, basis: Vermogens, config: DialectConfig, probeer: Probeer): Promise<Vermogens> =>
  grow(basis, allowed(filters[weg], config), probeer)

/** What the config says holds, whatever the server made of it. */
export const withConfigured = (found: Vermogens, config: DialectConfig): Vermogens =>
  new Set([...found, ...(['pageSize', 'expand', 'ordering'] as const).filter(vermogen => config[vermogen] === 'ja')])
