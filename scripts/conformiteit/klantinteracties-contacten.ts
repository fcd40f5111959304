import { isGelezen, type Uitkomst } from '../../src/adapters/gelezen.ts'
import type { HttpClient } from '../../src/adapters/http-client.ts'
import { klantcontactenPagina, type OkKlantcontact } from '../../src/adapters/klantinteracties/klantcontact-schema.ts'
import { type Pagina, readable } from '../../src/adapters/klantinteracties/pagina.ts'
import { isContactOf } from '../../src/adapters/klantinteracties/to-contactmoment.ts'
import { type Bevinding, ja, nee, overgeslagen } from './bevinding.ts'
import type { Proef } from './proef.ts'
import { toWoorden } from './redenen.ts'

type Deps = { readonly http: HttpClient; readonly proef: Proef }
type Page = { readonly page: number; readonly pageSize: number }

const fetchPage = (
  partij: string,
  { page, pageSize }: Page,
  { http, proef: { caller, signal } }: Deps
): Promise<Uitkomst<Pagina<OkKlantcontact>>> => {
  const query = { hadBetrokkene__wasPartij__uuid: partij, expand: 'hadBetrokkenen', page, pageSize }
  return http.getJson('/klantcontacten', { query, schema: klantcontactenPagina, caller, signal })
}

const judgeExpand = (contacten: readonly OkKlantcontact[]): Bevinding => {
  const isExpanded = contacten.every(({ _expand }) => _expand?.hadBetrokkenen)
  const controle = 'expand van klantcontacten'
  return isExpanded ? ja(controle, 'hadBetrokkenen') : nee(controle, 'kost een aanroep per betrokkene')
}

const judgeEigen = (contacten: readonly OkKlantcontact[], partij: string): Bevinding => {
  const visible = contacten.filter(({ _expand }) => _expand?.hadBetrokkenen)
  const own = visible.filter(isContactOf(new Set([partij])))
  const tekst = `${own.length} van ${visible.length} bewezen door een betrokkene`
  if (visible.length === 0) return overgeslagen('eigen contacten', 'zonder expand hier niet te zien')
  if (own.length === visible.length) return ja('eigen contacten', tekst)
  return nee('eigen contacten', `LET OP: ${tekst}`, 'het filter op partij werkt niet: contactmomenten mislukken')
}

const judgeVolgorde = (contacten: readonly OkKlantcontact[]): Bevinding => {
  const momenten = contacten.map(({ plaatsgevondenOp }) => Date.parse(plaatsgevondenOp ?? ''))
  if (new Set(momenten).size < 2) return overgeslagen('volgorde', 'te weinig contacten op verschillende momenten')
  const isOrdered = momenten.every((moment, i) => i === 0 || moment <= (momenten[i - 1] ?? moment))
  if (isOrdered) return ja('volgorde', 'nieuwste eerst')
  return nee('volgorde', 'op invoer (Open Klant tot 2.13): voor een periode worden alle bladzijden gelezen')
}

const judgeDubbel = (contacten: readonly OkKlantcontact[]): Bevinding[] => {
  const dubbel = contacten.length - new Set(contacten.map(({ uuid }) => uuid)).size
  return dubbel > 0 ? [nee('elk één keer', `${dubbel} dubbel (Open Klant voor 2.18): telt hier één keer`)] : []
}

const checkBladeren = async (partij: string, aantal: number, deps: Deps): Promise<Bevinding> => {
  if (aantal < 2) return overgeslagen('bladeren', 'te weinig contacten')
  const pages = await Promise.all([1, 2].map(page => fetchPage(partij, { page, pageSize: 1 }, deps)))
  const sizes = pages.map(page => (isGelezen(page) ? page.gelezen.results.length : -1))
  if (sizes.every(size => size === 1)) return ja('bladeren', 'pageSize en page')
  return nee('bladeren', 'pageSize of page werkt niet', 'van wie veel contacten heeft is niet alles te zien')
}

/** The contacts of one partij, by its uuid. */
export const checkContacten = async (partij: string, deps: Deps): Promise<readonly Bevinding[]> => {
  const page = await fetchPage(partij, { page: 1, pageSize: 100 }, deps)
  if (!isGelezen(page)) return [nee('klantcontacten', toWoorden(page), 'zonder antwoord geen contactmomenten')]
  const { gelezen: contacten, gedeeltelijk } = readable(page.gelezen.results)
  if (contacten.length === 0 && !gedeeltelijk) return [overgeslagen('klantcontacten', 'de testklant heeft er geen')]
  return [
    gedeeltelijk
      ? nee('klantcontacten', 'een of meer zijn niet te lezen', 'meld dit: de vorm is onbekend')
      : ja('klantcontacten', `${contacten.length} op de eerste bladzijde, alle leesbaar`),
    judgeExpand(contacten),
    judgeEigen(contacten, partij),
    judgeVolgorde(contacten),
    ...judgeDubbel(contacten),
    await checkBladeren(partij, page.gelezen.count ?? contacten.length, deps)
  ]
}
