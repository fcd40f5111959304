import { isGelezen } from '../../src/adapters/gelezen.ts'
import type { ZgwZaak } from '../../src/adapters/zgw/zaak-schema.ts'
import { type Bevinding, ja, nee, overgeslagen } from './bevinding.ts'
import type { ZgwProef } from './zgw-proef.ts'
import { askPagina, type Steekproef } from './zgw-steekproef.ts'

/** Forms of a question that a server may take and then pass over: only zaken of a klant can show that. */
export const vormen = ['expand', 'pageSize', 'ordering'] as const
export type Vorm = (typeof vormen)[number]

/** Absent: it could not be seen. */
export type Werkt = { readonly [V in Vorm]?: boolean }
export type Vormrapport = { readonly bevinding: Bevinding; readonly werkt: Werkt }

const judgeExpand = ({ ruw, ingang: { vermogens } }: Steekproef): Vormrapport => {
  if (!vermogens.has('expand')) return { bevinding: nee('expand', 'onbekend: kost aanroepen per zaak'), werkt: {} }
  const isWhole = ({ _expand, rollen }: ZgwZaak): boolean => Boolean(_expand?.rollen) || rollen?.length === 0
  const expanded = ruw.results.filter(isWhole).length
  const tekst = `rollen bij ${expanded} van ${ruw.results.length} zaken`
  const bevinding =
    expanded === ruw.results.length ? ja('expand', tekst) : nee('expand', `${tekst}: kost aanroepen per zaak`)
  return { bevinding, werkt: { expand: expanded > 0 } }
}

const judgeOrdering = ({ ruw, ingang: { vermogens } }: Steekproef): Vormrapport => {
  const controle = 'volgorde'
  if (!vermogens.has('ordering')) {
    return { bevinding: nee(controle, 'onbekend: alles wordt gelezen en hier gesorteerd'), werkt: {} }
  }
  const days = ruw.results.map(({ startdatum }) => startdatum ?? '')
  if (new Set(days).size < 2) {
    return { bevinding: overgeslagen(controle, 'te weinig zaken met verschillende startdatums'), werkt: {} }
  }
  const isOrdered = days.every((day, i) => i === 0 || day <= (days[i - 1] ?? ''))
  const bevinding = isOrdered
    ? ja(controle, 'nieuwste eerst')
    : nee(controle, 'ordering wordt aanvaard en overgeslagen: hier gesorteerd')
  return { bevinding, werkt: { ordering: isOrdered } }
}

const loss = 'van wie veel zaken heeft is niet alles te zien'

/** The next page as the service asks for it, on a server that decides itself how long a page is. */
const checkFixed = async ({ ruw, ingang }: Steekproef, proef: ZgwProef): Promise<Bevinding> => {
  if (!ruw.next) return overgeslagen('bladeren', 'alles past op één bladzijde van vaste lengte')
  const page = await askPagina(ingang, proef, { page: 2, pageSize: proef.config.paginagrootte })
  const first = new Set(ruw.results.map(({ uuid }) => uuid))
  const isNext = isGelezen(page) && page.gelezen.results.every(({ uuid }) => !first.has(uuid))
  return isNext ? ja('bladeren', 'page, met vaste lengte') : nee('bladeren', 'bladzijde 2 ontbreekt of overlapt', loss)
}

const checkBladeren = async (steekproef: Steekproef, proef: ZgwProef): Promise<Vormrapport> => {
  const { ruw, ingang } = steekproef
  if (ruw.count < 2) return { bevinding: overgeslagen('bladeren', 'te weinig zaken'), werkt: {} }
  if (!ingang.vermogens.has('pageSize')) return { bevinding: await checkFixed(steekproef, proef), werkt: {} }
  const small = await askPagina(ingang, proef, { page: 1, pageSize: 1 })
  if (isGelezen(small) && small.gelezen.results.length > 1) {
    return { bevinding: await checkFixed(steekproef, proef), werkt: { pageSize: false } }
  }
  const next = await askPagina(ingang, proef, { page: 2, pageSize: 1 })
  const uuids = [small, next].flatMap(page => (isGelezen(page) ? page.gelezen.results.map(({ uuid }) => uuid) : []))
  const isRight = new Set(uuids).size === 2
  const bevinding = isRight
    ? ja('bladeren', 'page en pageSize')
    : nee('bladeren', 'bladzijden overlappen of ontbreken', loss)
  return { bevinding, werkt: { pageSize: true } }
}

/** What becomes of the forms that this server takes. */
export const checkVormen = async (steekproef: Steekproef, proef: ZgwProef): Promise<readonly Vormrapport[]> =>
  steekproef.ingang.weg === 'rollen'
    ? []
    : [judgeExpand(steekproef), judgeOrdering(steekproef), await checkBladeren(steekproef, proef)]

/** Of several klanten: what was seen to work once works. */
export const joinWerkt = (all: readonly Werkt[]): Werkt =>
  Object.fromEntries(
    vormen.flatMap(vorm => {
      const seen = all.flatMap(werkt => werkt[vorm] ?? [])
      return seen.length === 0 ? [] : [[vorm, seen.includes(true)]]
    })
  )
