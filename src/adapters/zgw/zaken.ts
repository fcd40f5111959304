import type { Zaak } from '../../klantbeeld/onderdelen.ts'
import type { Lijst } from '../../klantbeeld/resultaat.ts'
import { isGelezen, type Uitkomst } from '../gelezen.ts'
import { toDag } from '../time.ts'
import { searchZaken } from './gezochte-zaken.ts'
import { type Gezocht, isCertain } from './herkenning.ts'
import { toZaak } from './to-zaak.ts'
import type { Typen } from './type-cache.ts'
import { chooseZaken, type Gekozen } from './zaken-keuze.ts'
import type { Gevraagd, ZoekDeps, ZoekOptions } from './zaken-vraag.ts'

/** A zaak, and apart from it where its documents are: addresses in one or other Documenten API. */
export type GevondenZaak = { readonly zaak: Zaak; readonly documenten: readonly string[] }

type Deps = ZoekDeps & { readonly now: () => Date }

type ToGevonden = Pick<ZoekDeps, 'config' | 'adressen'> & { readonly gezocht: Gezocht; readonly typen: Typen }

/** A chosen zaak as the contract has it. */
export const toGevonden =
  ({ config, adressen, gezocht, typen }: ToGevonden) =>
  ({ zgw, rollen, zaaktype }: Gekozen): GevondenZaak => ({
    zaak: toZaak(zgw, {
      bron: config.id,
      base: adressen.zaken,
      zaaktype,
      typen,
      rollen,
      isUncertain: !rollen.some(rol => isCertain(rol, gezocht))
    }),
    documenten: (zgw._expand?.zaakinformatieobjecten ?? []).map(({ informatieobject }) => informatieobject)
  })

/** The zaken of one klant within the plan's limits, newest first. */
export const readZaken = async (
  gevraagd: Gevraagd,
  deps: Deps,
  options: ZoekOptions
): Promise<Uitkomst<Lijst<GevondenZaak>>> => {
  const found = await searchZaken(gevraagd, deps, options)
  if (!isGelezen(found)) return found
  const { items, afgekapt, gezocht } = found.gelezen
  const choice = await chooseZaken(items, { ...deps, ...options, gezocht, vandaag: toDag(deps.now()) })
  if (!isGelezen(choice)) return choice
  const { chosen, typen } = choice.gelezen
  const isPart = found.gedeeltelijk || choice.gedeeltelijk
  return {
    gelezen: { items: chosen.map(toGevonden({ ...deps, gezocht, typen })), afgekapt },
    ...(isPart && { gedeeltelijk: true })
  }
}
