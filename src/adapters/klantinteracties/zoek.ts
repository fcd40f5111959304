import type { Klant } from '../../klantbeeld/klant.ts'
import { mislukt } from '../../klantbeeld/resultaat.ts'
import type { GevondenKlant, Zoekplan, Zoekresultaat } from '../../klantbeeld/zoek.ts'
import { isGelezen, type Uitkomst } from '../gelezen.ts'
import type { HttpClient } from '../http-client.ts'
import { findHouders } from './adressen-zoek.ts'
import type { Vermogens } from './dialect.ts'
import { isIdentifiedBy, toCodes } from './identificator.ts'
import { klantOf, toGevondenKlant } from './kandidaat.ts'
import { asPart } from './part.ts'
import { type OkPartij, partijidentificator, partij as partijSchema } from './partij-schema.ts'
import { type Options, readRefs } from './refs.ts'
import { withIdentificatoren } from './whole-partij.ts'
import type { AdresZoek } from './zoekterm.ts'

type Part = Options & { readonly http: HttpClient }
type Deps = { readonly http: HttpClient; readonly vermogens: Vermogens }
type Ask = Options & { readonly zoek: AdresZoek; readonly plan: Zoekplan }

const maxKandidaten = 10
const teVeel: Zoekresultaat = { gevonden: [], teVeel: true }

/** With the company above a vestiging: after a takeover another may have the same vestigingsnummer. */
const withBedrijf = async (partij: OkPartij, klant: Klant, { http, ...options }: Part): Promise<Klant> => {
  if (klant.soort !== 'vestiging') return klant
  const own = partij.partijIdentificatoren?.find(identificator => isIdentifiedBy(identificator, toCodes(klant)))
  const refs = own?.subIdentificatorVan ? [own.subIdentificatorVan] : []
  const schema = partijidentificator
  const read = await readRefs(refs, { ...options, http, path: '/partij-identificatoren', schema })
  const bedrijf = isGelezen(read) ? klantOf({ partijIdentificatoren: read.gelezen }) : undefined
  return bedrijf?.soort === 'nietNatuurlijkPersoon' && 'kvkNummer' in bedrijf
    ? { ...klant, kvkNummer: bedrijf.kvkNummer }
    : klant
}

/** Addresses of an inactive partij may not be used any more; those of one under geheimhouding not by everybody. */
const isTellable = ({ indicatieActief, indicatieGeheimhouding }: OkPartij, { geheim }: Zoekplan): boolean =>
  indicatieActief !== false && (geheim || indicatieGeheimhouding !== true)

const toGevonden = async (partij: OkPartij, plan: Zoekplan, part: Part): Promise<readonly GevondenKlant[]> => {
  const klant = klantOf(partij)
  if (klant === undefined || !isTellable(partij, plan)) return []
  return [toGevondenKlant(partij, await withBedrijf(partij, klant, part), plan)]
}

const readPartijenOf = async (uuids: readonly string[], part: Part): Promise<Uitkomst<readonly OkPartij[]>> => {
  const refs = uuids.map(uuid => ({ uuid }))
  const partijen = await readRefs(refs, { ...part, path: '/partijen', schema: partijSchema })
  return isGelezen(partijen) ? withIdentificatoren(partijen.gelezen, part) : partijen
}

/**
 * Who gave this phone number or e-mail address to the klantregister as his own. A partij without a number of a base
 * register is left out: nobody can be asked about it. When too many have the address, none is shown.
 */
export const zoekKlanten = async (
  { http, vermogens }: Deps,
  { zoek, plan, ...options }: Ask
): Promise<Uitkomst<Zoekresultaat>> => {
  if (vermogens.negeertFilters) return mislukt('onverwachte-vorm')
  const part = { ...options, http }
  const houders = await findHouders(zoek, { ...part, deeladres: vermogens.deeladres })
  if (!isGelezen(houders)) return houders
  const { partijen: uuids, isCut } = houders.gelezen
  if (isCut || uuids.length > maxKandidaten) return { gelezen: teVeel }
  const partijen = await readPartijenOf(uuids, part)
  if (!isGelezen(partijen)) return partijen
  const found = (await Promise.all(partijen.gelezen.map(partij => toGevonden(partij, plan, part)))).flat()
  const once = new Map(found.map(one => [JSON.stringify(one.klant), one]))
  return asPart(houders, { gelezen: { gevonden: [...once.values()], teVeel: false } })
}
