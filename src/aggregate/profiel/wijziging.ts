import type { Opdracht, Profieladres, Profielstand } from '../../adapters/profielbron.ts'
import type { Partij } from '../../klantbeeld/onderdelen.ts'
import { type Adressoort, type Fout, faultsOf, toAdresvelden } from './adres.ts'
import type { Versies } from './versie.ts'

type Gegeven = { readonly soort: Adressoort; readonly adres: string; readonly omschrijving?: string }

/** What a klant asks. `versie`: of what he saw, as If-Match has it. */
export type Wijziging =
  | { readonly soort: 'toevoegen'; readonly adres: Gegeven }
  | { readonly soort: 'wijzigen'; readonly id: string; readonly adres: Gegeven; readonly versie: string }
  | { readonly soort: 'verwijderen'; readonly id: string; readonly versie: string }
  | {
      readonly soort: 'voorkeuren'
      readonly voorkeursadres: string | null
      readonly taal: string
      readonly versie: string
    }

export type Bezwaar =
  | { readonly soort: 'nietGevonden' | 'versie' | 'geenPartij' }
  | { readonly soort: 'ongeldig'; readonly fouten: readonly Fout[] }

export type Voorgenomen = { readonly soort: 'opdracht'; readonly opdracht: Opdracht } | Bezwaar

const maxAdressen = 20

/** The partij that new things go to: of several that are the klant the first, by id (docs/decisions/0016). */
export const targetOf = ({ partijen }: Profielstand): Partij | undefined => partijen[0]

type Gevonden = { readonly partij: Partij; readonly adres: Profieladres }

/** An address of the klant himself; of another and of nobody look the same. */
export const findAdres = ({ partijen }: Profielstand, id: string): Gevonden | undefined =>
  partijen
    .flatMap(partij => (partij.digitaleAdressen ?? []).map(adres => ({ partij, adres })))
    .find(({ adres }) => adres.id === id)

const ongeldig = (...fouten: readonly Fout[]): Bezwaar => ({ soort: 'ongeldig', fouten })

/** Somebody who is not a natural person has a name that we do not know; and who is inactive was made so by staff. */
const mayMakePartij = ({ heeftInactieve }: Profielstand, isPersoon: boolean): boolean => isPersoon && !heeftInactieve

const bestaat = { name: 'adres', code: 'bestaat', reason: 'Dit adres staat al in uw profiel.' }
const teVeel = { name: 'adres', code: 'maxItems', reason: `U kunt niet meer dan ${maxAdressen} adressen hebben.` }
const nietBevestigd = {
  name: 'voorkeursadres',
  code: 'nietBevestigd',
  reason: 'Bevestig dit adres eerst met de code die wij u sturen.'
}
const voorkeur = {
  name: 'adres',
  code: 'voorkeursadres',
  reason: 'Dit is uw voorkeursadres. Voeg het nieuwe adres toe, bevestig het en maak dat uw voorkeursadres.'
}

const all = ({ partijen }: Profielstand): readonly Profieladres[] =>
  partijen.flatMap(({ digitaleAdressen }) => digitaleAdressen ?? [])

const isSame = (a: Profieladres, soort: string, adres: string): boolean =>
  a.soort === soort && a.adres?.toLowerCase() === adres.toLowerCase()

const add = (stand: Profielstand, gegeven: Gegeven): Voorgenomen => {
  const adres = toAdresvelden(gegeven)
  const known = all(stand)
  const fouten = [
    ...faultsOf(adres),
    ...(known.some(one => isSame(one, adres.soort, adres.adres)) ? [bestaat] : []),
    ...(known.length >= maxAdressen ? [teVeel] : [])
  ]
  if (fouten.length > 0) return ongeldig(...fouten)
  return { soort: 'opdracht', opdracht: { soort: 'toevoegen', partij: targetOf(stand), adres } }
}

/** Another address is to be proven anew; until then nobody uses it. */
const replace = (stand: Profielstand, { partij, adres: was }: Gevonden, gegeven: Gegeven): Voorgenomen => {
  const adres = toAdresvelden(gegeven)
  const isOther = !isSame(was, adres.soort, adres.adres)
  const fouten = [
    ...faultsOf(adres),
    ...(isOther && all(stand).some(one => one.id !== was.id && isSame(one, adres.soort, adres.adres)) ? [bestaat] : []),
    ...(isOther && was.isVoorkeursadres ? [voorkeur] : [])
  ]
  if (fouten.length > 0) return ongeldig(...fouten)
  const unproven = isOther ? ({ verificatieDatum: null, isStandaardAdres: false } as const) : {}
  return { soort: 'opdracht', opdracht: { soort: 'wijzigen', partij, id: was.id ?? '', adres, ...unproven } }
}

const prefer = (
  stand: Profielstand,
  { voorkeursadres, taal }: Extract<Wijziging, { soort: 'voorkeuren' }>
): Voorgenomen => {
  const partij = targetOf(stand)
  const adres = partij?.digitaleAdressen?.find(({ id }) => id === voorkeursadres)
  if (voorkeursadres !== null && adres === undefined) return { soort: 'nietGevonden' }
  if (adres !== undefined && adres.verificatieDatum === undefined && !adres.isVoorkeursadres)
    return ongeldig(nietBevestigd)
  return { soort: 'opdracht', opdracht: { soort: 'voorkeuren', partij, voorkeursadres, taal } }
}

type Regels = { readonly versies: Versies; readonly isPersoon: boolean }

/** What a change comes to, given what stands at the source now; or what stands in its way. Pure. */
export const plan = (wijziging: Wijziging, stand: Profielstand, { versies, isPersoon }: Regels): Voorgenomen => {
  if (targetOf(stand) === undefined && !mayMakePartij(stand, isPersoon)) {
    return wijziging.soort === 'toevoegen' || wijziging.soort === 'voorkeuren'
      ? { soort: 'geenPartij' }
      : { soort: 'nietGevonden' }
  }
  if (wijziging.soort === 'toevoegen') return add(stand, wijziging.adres)
  if (wijziging.soort === 'voorkeuren') {
    return versies.voorkeuren(targetOf(stand)) === wijziging.versie ? prefer(stand, wijziging) : { soort: 'versie' }
  }
  const found = findAdres(stand, wijziging.id)
  if (found === undefined) return { soort: 'nietGevonden' }
  if (versies.adres(found.partij.id, found.adres) !== wijziging.versie) return { soort: 'versie' }
  if (wijziging.soort === 'wijzigen') return replace(stand, found, wijziging.adres)
  return { soort: 'opdracht', opdracht: { soort: 'verwijderen', partij: found.partij, id: wijziging.id } }
}
