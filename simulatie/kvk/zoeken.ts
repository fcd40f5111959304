import type { Bezoekadres, Correspondentieadres } from './adres.ts'
import type { Handelsregister } from './handelsregister.ts'
import type { Inschrijving, VestigingInschrijving } from './inschrijving.ts'
import { toBasisprofielUrl, toVestigingsprofielUrl } from './profielen.ts'
import type { Soort, Zoekvraag } from './zoekvraag.ts'

/** One hit: a vestiging, or a company that has none. */
type Treffer = {
  readonly inschrijving: Inschrijving
  readonly vestiging?: VestigingInschrijving
  readonly soort: Soort
}

const toTreffers = (inschrijving: Inschrijving): readonly Treffer[] =>
  inschrijving.vestigingen.length === 0
    ? [{ inschrijving, soort: 'rechtspersoon' }]
    : inschrijving.vestigingen.map(vestiging => ({
        inschrijving,
        vestiging,
        soort: vestiging.isHoofdvestiging ? 'hoofdvestiging' : 'nevenvestiging'
      }))

const adresOf = ({ inschrijving, vestiging }: Treffer): Bezoekadres => vestiging?.bezoekadres ?? inschrijving.adres
const namenOf = ({ inschrijving, vestiging }: Treffer): readonly string[] =>
  vestiging?.handelsnamen ?? [inschrijving.bedrijf.naam]

const isPostbus = (adres: Correspondentieadres | undefined, nummer: string): boolean =>
  adres !== undefined && 'postbusnummer' in adres && String(adres.postbusnummer) === nummer

const contains = (text: string, part: string): boolean => text.toLowerCase().includes(part.toLowerCase())

const isAt = (adres: Bezoekadres, vraag: Zoekvraag): boolean =>
  (vraag.straatnaam === undefined || contains(adres.straatnaam, vraag.straatnaam)) &&
  (vraag.plaats === undefined || adres.plaats.toLowerCase() === vraag.plaats.toLowerCase()) &&
  (vraag.postcode === undefined || adres.postcode === vraag.postcode.toUpperCase()) &&
  (vraag.huisnummer === undefined || String(adres.huisnummer) === vraag.huisnummer) &&
  (vraag.huisletter === undefined || adres.huisletter === vraag.huisletter.toUpperCase())

const hasNummers = ({ inschrijving: { bedrijf }, vestiging }: Treffer, vraag: Zoekvraag): boolean =>
  (vraag.kvkNummer === undefined || bedrijf.kvkNummer === vraag.kvkNummer) &&
  (vraag.rsin === undefined || bedrijf.rsin === vraag.rsin) &&
  (vraag.vestigingsnummer === undefined || vestiging?.vestigingsnummer === vraag.vestigingsnummer)

const matches = (treffer: Treffer, vraag: Zoekvraag): boolean => {
  const { naam, postbusnummer } = vraag
  return (
    vraag.soorten.includes(treffer.soort) &&
    (vraag.inclusiefInactief || treffer.inschrijving.datumEinde === undefined) &&
    hasNummers(treffer, vraag) &&
    isAt(adresOf(treffer), vraag) &&
    (naam === undefined || namenOf(treffer).some(one => contains(one, naam))) &&
    (postbusnummer === undefined || isPostbus(treffer.vestiging?.correspondentieadres, postbusnummer))
  )
}

const toHref = (href: string) => ({ href })

// As in the recordings: no house number or postcode, and an RSIN only where it was asked by.
const toItem = (treffer: Treffer, vraag: Zoekvraag, base: string) => {
  const { inschrijving, vestiging, soort } = treffer
  const { bedrijf, datumEinde } = inschrijving
  const { straatnaam, plaats, isAfgeschermd } = adresOf(treffer)
  return {
    kvkNummer: bedrijf.kvkNummer,
    ...(vraag.rsin !== undefined && { rsin: bedrijf.rsin }),
    ...(vestiging && { vestigingsnummer: vestiging.vestigingsnummer }),
    naam: namenOf(treffer)[0],
    adres: { binnenlandsAdres: { type: 'bezoekadres', ...(!isAfgeschermd && { straatnaam }), plaats } },
    type: soort,
    ...(vraag.inclusiefInactief && { actief: datumEinde === undefined ? 'Ja' : 'Nee' }),
    _links: {
      basisprofiel: toHref(toBasisprofielUrl(base, inschrijving)),
      ...(vestiging && { vestigingsprofiel: toHref(toVestigingsprofielUrl(base, vestiging)) })
    }
  }
}

const asGiven = (treffer: Treffer, register: Handelsregister): readonly Treffer[] => {
  const given = register.givenFor(treffer.inschrijving)
  return given === treffer.inschrijving ? [treffer] : toTreffers(given).slice(0, 1)
}

const maxResults = 1_000

// The KVK writes the names of parameters in lower case in its links.
const toPaginaUrl = (base: string, params: URLSearchParams, { perPagina }: Zoekvraag, pagina: number): string => {
  const own = [...params].filter(([name]) => name !== 'pagina' && name !== 'resultatenPerPagina')
  const query = new URLSearchParams()
  for (const [name, value] of own) query.append(name.toLowerCase(), value)
  query.set('pagina', String(pagina))
  query.set('resultatenperpagina', String(perPagina))
  return `${base}/v2/zoeken?${query}`
}

type Ask = { readonly vraag: Zoekvraag; readonly params: URLSearchParams; readonly base: string }

/** The answer of `GET /v2/zoeken`; undefined where nothing is found, or nothing on this page. */
export const zoek = (register: Handelsregister, { vraag, params, base }: Ask) => {
  const { pagina, perPagina } = vraag
  const found = register
    .candidates(vraag)
    .flatMap(toTreffers)
    .filter(treffer => matches(treffer, vraag))
    .slice(0, maxResults)
    .flatMap(treffer => asGiven(treffer, register))
  const onPage = found.slice((pagina - 1) * perPagina, pagina * perPagina)
  if (onPage.length === 0) return undefined
  return {
    pagina,
    resultatenPerPagina: perPagina,
    totaal: found.length,
    ...(pagina > 1 && { vorige: toPaginaUrl(base, params, vraag, pagina - 1) }),
    ...(pagina * perPagina < found.length && { volgende: toPaginaUrl(base, params, vraag, pagina + 1) }),
    resultaten: onPage.map(treffer => toItem(treffer, vraag, base)),
    _links: { self: toHref(toPaginaUrl(base, params, vraag, pagina)) }
  }
}
