import type { Nummers } from '../../klantbeeld/klant.ts'
import { type Lijst, mislukt } from '../../klantbeeld/resultaat.ts'
import { isGelezen, type Uitkomst } from '../gelezen.ts'
import { type Gezocht, type Herkenning, toGezocht } from './herkenning.ts'
import { some } from './some.ts'
import type { ZgwZaak } from './zaak-schema.ts'
import type { Gevraagd, ZoekDeps, ZoekOptions } from './zaken-vraag.ts'
import { readHerkenning } from './zaken-zoek.ts'

type Lijsten = readonly Lijst<ZgwZaak>[]

const isAskedBy =
  ({ wegen }: ZoekDeps['dialect']) =>
  ({ conventie }: Herkenning): boolean =>
    wegen.has(conventie.naam)

/** By all conventions that this server can be asked by. */
const readAll = (
  herkenningen: readonly Herkenning[],
  deps: ZoekDeps,
  options: ZoekOptions
): Promise<readonly Uitkomst<Lijsten>[]> =>
  Promise.all(
    herkenningen.flatMap(herkenning => {
      const weg = deps.dialect.wegen.get(herkenning.conventie.naam)
      return weg === undefined ? [] : readHerkenning({ herkenning, weg }, deps, options)
    })
  )

const newestFirst = (a: ZgwZaak, b: ZgwZaak): number =>
  (b.startdatum ?? '').localeCompare(a.startdatum ?? '') ||
  (b.identificatie ?? '').localeCompare(a.identificatie ?? '') ||
  a.uuid.localeCompare(b.uuid)

/** Each zaak once, newest first. */
const merge = (lijsten: Lijsten, maxItems: number): Lijst<ZgwZaak> => {
  // A zaak that ends between two questions is in both answers; the last one knows its einddatum.
  const once = new Map(lijsten.flatMap(({ items }) => items.map(zaak => [zaak.uuid, zaak] as const)))
  const items = [...once.values()].sort(newestFirst)
  const afgekapt = items.length > maxItems || lijsten.some(lijst => lijst.afgekapt)
  return { items: items.slice(0, maxItems), afgekapt }
}

export type GezochteZaken = Lijst<ZgwZaak> & { readonly gezocht: Gezocht }

/**
 * The zaken that the source gives for a klant under all numbers by which it may know him. What needs only the number
 * that was asked starts at once; the rest waits for the register of companies.
 */
export const searchZaken = async (
  { klant, nummers, conventies }: Gevraagd,
  deps: ZoekDeps,
  options: ZoekOptions
): Promise<Uitkomst<GezochteZaken>> => {
  const direct = toGezocht(klant, {}, conventies)
  const early = readAll(direct.herkenningen, deps, options)
  const known: Nummers = klant.soort === 'natuurlijkPersoon' ? {} : await nummers
  const gezocht = toGezocht(klant, known, conventies)
  const isLate = ({ conventie }: Herkenning) => !direct.herkenningen.some(found => found.conventie === conventie)
  const { dialect } = deps
  if (gezocht.herkenningen.length > 0 && !gezocht.herkenningen.some(isAskedBy(dialect))) {
    return dialect.faalde ?? mislukt('onverwachte-status')
  }
  const late = readAll(gezocht.herkenningen.filter(isLate), deps, options)
  // One convention that fails leaves what the others gave.
  const found = some([...(await early), ...(await late)])
  if (!isGelezen(found)) return found
  const isMissing = dialect.faalde !== undefined && !gezocht.herkenningen.every(isAskedBy(dialect))
  const isPart = found.gedeeltelijk || known.gedeeltelijk || isMissing
  return {
    gelezen: { ...merge(found.gelezen.flat(), deps.config.maxItems), gezocht },
    ...(isPart && { gedeeltelijk: true })
  }
}
