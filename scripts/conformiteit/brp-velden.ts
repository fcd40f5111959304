import { toFields } from '../../src/adapters/brp/fields.ts'
import { isGelezen, type Uitkomst } from '../../src/adapters/gelezen.ts'
import { automaticFields } from '../../src/doelbinding/velden.ts'
import { bekendeVelden } from '../../src/wiring/contract.ts'
import { type Bevinding, ja, nee, overgeslagen } from './bevinding.ts'
import type { Raadpleeg, Ruw } from './brp-vraag.ts'
import { listed, toWoorden } from './redenen.ts'

const bsnAlleen = ['burgerservicenummer']

const judgeVindbaar = (found: Ruw, bsn: string): Bevinding => {
  const vreemden = found.filter(({ burgerservicenummer }) => burgerservicenummer !== bsn).length
  if (vreemden > 0) return nee('persoon', `LET OP: ${vreemden} ander(e) persoon dan gevraagd`, 'gebruik deze bron niet')
  return found.length === 1
    ? ja('persoon', 'gevonden op BSN')
    : overgeslagen('persoon', 'deze bron kent de testpersoon niet')
}

/** What was not asked and is not sent unasked shows that `fields` is not heeded: our second pass takes it out. */
const judgeZuinig = (found: Ruw): Bevinding => {
  const extra = found.flatMap(Object.keys).filter(naam => !bsnAlleen.includes(naam) && !automaticFields.has(naam))
  if (extra.length === 0) return ja('fields', 'alleen wat is gevraagd, en wat de BRP altijd meestuurt')
  return nee('fields', `de bron geeft ${extra.length} groep(en) die niet zijn gevraagd`)
}

const judgeGeheim = ([persoon]: Ruw): Bevinding =>
  persoon?.geheimhoudingPersoonsgegevens === true
    ? ja('geheimhouding', 'komt ongevraagd mee')
    : overgeslagen('geheimhouding', 'alleen te zien met een testpersoon onder geheimhouding')

const gezagversies: Readonly<Record<string, string>> = {
  TweehoofdigOuderlijkGezag: '1',
  GezamenlijkOuderlijkGezag: '2'
}

const typesOf = (gezag: unknown): readonly string[] =>
  Array.isArray(gezag) ? gezag.flatMap(relatie => gezagversies[String(Object(relatie).type)] ?? []) : []

const judgeGezag = (answer: Uitkomst<Ruw>): Bevinding => {
  if (!isGelezen(answer)) return overgeslagen('gezag', `wordt niet gegeven: ${toWoorden(answer)}`)
  const versies = [...new Set(answer.gelezen.flatMap(({ gezag }) => typesOf(gezag)))]
  if (versies.length === 0) return overgeslagen('gezag', 'geen gezag van twee ouders waaraan de versie te zien is')
  return ja('gezag', `versie ${versies.join(' en ')}`)
}

const binnenland = (groep: string): string => `${groep}Binnenland`
const metBinnenland = ['verblijfplaats', 'adressering']

/** Who may not have addresses abroad may ask for those within the country by another name. */
const toGeweigerd = async (groep: string, isGiven: (velden: readonly string[]) => Promise<boolean>): Promise<string> =>
  metBinnenland.includes(groep) && (await isGiven([binnenland(groep)])) ? `${groep} (wel ${binnenland(groep)})` : groep

/** All fields at once; where that is refused each group by itself, to name those that may not be asked. */
const checkAutorisatie = async (raadpleeg: Raadpleeg, bsn: string): Promise<Bevinding> => {
  const alle = toFields(bekendeVelden.persoon.alle)
  const whole = await raadpleeg(bsn, alle)
  if (isGelezen(whole)) return ja('velden', `alle ${alle.length} velden en groepen worden gegeven`)
  const isGiven = async (velden: readonly string[]) => isGelezen(await raadpleeg(bsn, toFields(velden)))
  const geweigerd: string[] = []
  for (const [groep, velden] of Map.groupBy(alle, veld => veld.split('.')[0] ?? veld)) {
    if (!(await isGiven(velden))) geweigerd.push(await toGeweigerd(groep, isGiven))
  }
  if (geweigerd.length === 0) return nee('velden', `alles ineens: ${toWoorden(whole)}; elk apart wel gegeven`)
  const actie = 'vraag autorisatie, of noem ze in geen enkel doel: een vraag met een ervan mislukt in haar geheel'
  return nee('velden', `geweigerd, geheel of voor een deel: ${listed(geweigerd)}`, actie)
}

/** What the BRP makes of the fields that are asked of a test person. */
export const checkVelden = async (raadpleeg: Raadpleeg, bsn: string): Promise<readonly Bevinding[]> => {
  const found = await raadpleeg(bsn, bsnAlleen)
  if (!isGelezen(found))
    return [nee('persoon', toWoorden(found), 'een vraag met alleen burgerservicenummer moet lukken')]
  const vindbaar = judgeVindbaar(found.gelezen, bsn)
  if (vindbaar.uitslag !== 'ja') return [vindbaar]
  return [
    vindbaar,
    judgeZuinig(found.gelezen),
    await checkAutorisatie(raadpleeg, bsn),
    judgeGeheim(found.gelezen),
    judgeGezag(await raadpleeg(bsn, [...bsnAlleen, 'gezag']))
  ]
}
