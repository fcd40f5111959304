import { isGelezen, type Uitkomst } from '../../src/adapters/gelezen.ts'
import type { HttpClient } from '../../src/adapters/http-client.ts'
import type { Vermogens } from '../../src/adapters/klantinteracties/dialect.ts'
import { toCodes, toPartijenQuery } from '../../src/adapters/klantinteracties/identificator.ts'
import { onceEach, readable } from '../../src/adapters/klantinteracties/pagina.ts'
import { type OkPartij, partijenPagina } from '../../src/adapters/klantinteracties/partij-schema.ts'
import { searchPartijen } from '../../src/adapters/klantinteracties/partijen-zoek.ts'
import { keepOfBedrijf } from '../../src/adapters/klantinteracties/vestiging.ts'
import type { Klant } from '../../src/klantbeeld/klant.ts'
import { type Bevinding, ja, nee, overgeslagen } from './bevinding.ts'
import type { Proef } from './proef.ts'
import { toWoorden } from './redenen.ts'

type Deps = { readonly http: HttpClient; readonly vermogens: Vermogens; readonly proef: Proef }

/** `uuid`: of a partij that is the klant's. */
type Rapport = { readonly bevindingen: readonly Bevinding[]; readonly uuid?: string }

const readKandidaten = (klant: Klant, { http, vermogens, proef: { caller, signal } }: Deps) => {
  const query = { ...toPartijenQuery(toCodes(klant), vermogens.codefilters), expand: 'digitaleAdressen' }
  return http.getJson('/partijen', { query, schema: partijenPagina, caller, signal })
}

const judgeExpand = (partijen: readonly OkPartij[]): Bevinding => {
  const controle = 'expand van partijen'
  const metAdres = partijen.filter(({ digitaleAdressen }) => (digitaleAdressen ?? []).length > 0)
  if (metAdres.length === 0) return overgeslagen(controle, 'de testklant heeft geen digitale adressen')
  const isExpanded = metAdres.every(({ _expand }) => _expand?.digitaleAdressen)
  return isExpanded ? ja(controle, 'digitaleAdressen') : nee(controle, 'kost een aanroep per adres')
}

const judgeVorm = (partijen: readonly OkPartij[]): Bevinding => {
  const found = partijen.flatMap(({ partijIdentificatoren }) => partijIdentificatoren ?? [])
  const isWhole = found.every(({ partijIdentificator }) => partijIdentificator !== undefined)
  if (isWhole) return ja('identificatoren', 'staan voluit in de partij')
  return nee('identificatoren', 'alleen verwijzingen (voor Open Klant 2.7): kost een aanroep per identificator')
}

type Sub = { readonly bevindingen: readonly Bevinding[]; readonly partijen: readonly OkPartij[] }

/** A vestigingsnummer can move to another company: only the identificator above it says whose it is. */
const checkSub = async (klant: Klant, own: readonly OkPartij[], { http, proef }: Deps): Promise<Sub> => {
  const controle = 'subIdentificatorVan'
  if (klant.soort !== 'vestiging') return { bevindingen: [], partijen: own }
  const { kvkNummer } = klant
  if (kvkNummer === undefined) {
    return { bevindingen: [overgeslagen(controle, 'geef ook --kvk, het bedrijf van de vestiging')], partijen: own }
  }
  const { caller, signal } = proef
  const judged = await keepOfBedrijf(own, { codes: toCodes(klant), kvkNummer }, { http, caller, signal })
  if (!isGelezen(judged)) {
    return {
      bevindingen: [nee(controle, toWoorden(judged), 'de vestiging is niet aan haar bedrijf te koppelen')],
      partijen: []
    }
  }
  const partijen = judged.gelezen.map(({ partij }) => partij)
  const onzeker = judged.gelezen.filter(one => one.onzeker).length
  if (onzeker > 0)
    return { bevindingen: [nee(controle, `${onzeker} zonder KVK-nummer: getoond als onzeker`)], partijen }
  const vreemd = own.length - partijen.length
  const tekst = `${partijen.length} van het bedrijf van de vestiging, ${vreemd} van een ander bedrijf`
  return { bevindingen: [ja(controle, tekst)], partijen }
}

const judgeOwn = (raw: readonly OkPartij[], found: Uitkomst<readonly OkPartij[]>): Bevinding => {
  if (!isGelezen(found))
    return nee('partij', toWoorden(found), 'LET OP: de bron geeft partijen zonder het gevraagde nummer')
  const tekst = `${found.gelezen.length} van ${onceEach(raw).length} bewezen door één identificator met alle vier de delen`
  return found.gelezen.length > 0 ? ja('partij', tekst) : nee('partij', tekst)
}

/** The partij of the test klant: proven by one identificator with all four parts, since filters do not correlate. */
export const checkPartij = async (klant: Klant, deps: Deps): Promise<Rapport> => {
  const { http, vermogens, proef } = deps
  const kandidaten = await readKandidaten(klant, deps)
  if (!isGelezen(kandidaten)) {
    const actie = 'zonder partij geen contactgegevens en contactmomenten'
    return { bevindingen: [nee('partij', toWoorden(kandidaten), actie)] }
  }
  const { gelezen: raw, gedeeltelijk } = readable(kandidaten.gelezen.results)
  if (raw.length === 0 && !gedeeltelijk)
    return { bevindingen: [overgeslagen('partij', 'de testklant is hier niet bekend')] }
  const options = { caller: proef.caller, signal: proef.signal, digitaleAdressen: false }
  const found = await searchPartijen(toCodes(klant), { http, vermogens }, options)
  const sub = await checkSub(klant, isGelezen(found) ? found.gelezen : [], deps)
  const [first] = sub.partijen
  const onleesbaar = nee('leesbaar', 'een of meer partijen zijn niet te lezen', 'meld dit: de vorm is onbekend')
  return {
    bevindingen: [
      judgeOwn(raw, found),
      ...(gedeeltelijk ? [onleesbaar] : []),
      ...(isGelezen(found) ? [judgeVorm(raw), judgeExpand(raw), ...sub.bevindingen] : [])
    ],
    ...(first !== undefined && { uuid: first.uuid })
  }
}
