import { type BronResultaat, mislukt } from '../../klantbeeld/resultaat.ts'
import type { Zoek, Zoekresultaat, Zoekwijze } from '../../klantbeeld/zoek.ts'
import type { Zoeker } from '../bron.ts'
import { toCaller } from '../caller.ts'
import { isGelezen, type Uitkomst } from '../gelezen.ts'
import { toResultaat } from '../gelukt.ts'
import { type BedrijfOptions, type Bedrijfsklant, type KvkDeps, readBedrijf } from './bedrijf.ts'
import { fromBedrijf, fromTreffers, type Kandidaten, toKandidaten } from './kandidaat.ts'
import { readTreffers } from './treffers.ts'

const wijzen = ['kvkNummer', 'rsin', 'vestigingsnummer', 'bedrijfsnaam'] as const satisfies readonly Zoekwijze[]

type Nummerzoek = Extract<Zoek, { wijze: 'kvkNummer' | 'rsin' | 'vestigingsnummer' }>
type Naamzoek = Extract<Zoek, { wijze: 'bedrijfsnaam' }>
type Search = Omit<BedrijfOptions, 'velden'> & { readonly kandidaten: Kandidaten }

/** A company comes as rechtspersoon and as hoofdvestiging: more than the candidates that may be shown. */
const maxTreffers = 30

const toKlant = (zoek: Nummerzoek): Bedrijfsklant => {
  if (zoek.wijze === 'vestigingsnummer') return { soort: 'vestiging', vestigingsnummer: zoek.vestigingsnummer }
  return zoek.wijze === 'rsin'
    ? { soort: 'nietNatuurlijkPersoon', rsin: zoek.rsin }
    : { soort: 'nietNatuurlijkPersoon', kvkNummer: zoek.kvkNummer }
}

/** By number it is the profile that answers: Zoeken leaves most of the address out, and the profile says what is afgeschermd. */
const zoekOpNummer = async (
  deps: KvkDeps,
  zoek: Nummerzoek,
  { kandidaten, ...options }: Search
): Promise<Uitkomst<Zoekresultaat>> => {
  const velden = kandidaten.bedrijfsvelden
  const found = await readBedrijf(deps, toKlant(zoek), { ...options, velden })
  if (!isGelezen(found)) return found
  return {
    gelezen: { gevonden: found.gelezen.items.flatMap(bedrijf => fromBedrijf(bedrijf, kandidaten)), teVeel: false }
  }
}

/**
 * By name every hit is taken: the KVK finds former and alternative names too, which are not in the answer. A source that
 * passes over the name has more than a page.
 */
const zoekOpNaam = async (
  { http }: KvkDeps,
  { naam, plaats }: Naamzoek,
  { kandidaten, ...options }: Search
): Promise<Uitkomst<Zoekresultaat>> => {
  const query = { naam, ...(plaats !== undefined && { plaats }) }
  const found = await readTreffers(http, query, { ...options, max: maxTreffers })
  if (!isGelezen(found)) return found
  const { treffers, isMore } = found.gelezen
  return { gelezen: fromTreffers(treffers, isMore, kandidaten) }
}

type Deps = { readonly today: () => KvkDeps; readonly now: () => Date }

/** Finds companies and vestigingen in the Handelsregister. */
export const createKvkZoeker = ({ today, now }: Deps): Zoeker => ({
  wijzen,
  zoek: async ({ zoek, actor, plan }, context): Promise<BronResultaat<Zoekresultaat>> => {
    const search = {
      kandidaten: toKandidaten(plan.velden),
      caller: toCaller({ actor, plan }, context),
      signal: context.signal
    }
    switch (zoek.wijze) {
      case 'kvkNummer':
      case 'rsin':
      case 'vestigingsnummer':
        return toResultaat(await zoekOpNummer(today(), zoek, search), now)
      case 'bedrijfsnaam':
        return toResultaat(await zoekOpNaam(today(), zoek, search), now)
      default:
        return mislukt('interne-fout')
    }
  }
})
