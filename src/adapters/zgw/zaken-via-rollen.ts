import { type Lijst, mislukt } from '../../klantbeeld/resultaat.ts'
import { isGelezen, type Uitkomst } from '../gelezen.ts'
import { keepOwn } from '../own.ts'
import { readPages } from '../pages.ts'
import { uuidBelow } from './below.ts'
import { crs } from './crs.ts'
import { type Herkenning, isFound } from './herkenning.ts'
import { eachLimited } from './limited.ts'
import { rollenPagina, type ZgwRol, type ZgwZaak, zaakSchema } from './zaak-schema.ts'
import type { ZoekDeps, ZoekOptions } from './zaken-vraag.ts'

const readRollen = (
  { conventie, nummer }: Herkenning,
  { http, config }: ZoekDeps,
  { caller, signal }: ZoekOptions
): Promise<Uitkomst<Lijst<ZgwRol>>> =>
  readPages<ZgwRol>({
    fetchPage: page =>
      http.getJson('/rollen', { query: { [conventie.filter]: nummer, page }, schema: rollenPagina, caller, signal }),
    maxItems: config.maxItems,
    keep: keepOwn(isFound({ conventie, nummer })),
    idOf: rol => JSON.stringify(rol)
  })

/** By their rollen, and then each zaak: for an older server whose `/zaken` does not filter on a company. */
export const readByRollen = async (
  herkenning: Herkenning,
  deps: ZoekDeps,
  options: ZoekOptions
): Promise<Uitkomst<Lijst<ZgwZaak>>> => {
  const { http, adressen } = deps
  const { caller, signal } = options
  const found = await readRollen(herkenning, deps, options)
  if (!isGelezen(found)) return found
  const perZaak = Map.groupBy(found.gelezen.items, ({ zaak }) => uuidBelow(adressen.zaken, 'zaken', zaak))
  const unplaced = perZaak.delete(undefined)
  const zaken = await eachLimited([...perZaak], async ([uuid, rollen]): Promise<Uitkomst<ZgwZaak>> => {
    const zaak = await http.getJson(`/zaken/${uuid}`, { headers: crs, schema: zaakSchema, caller, signal })
    if (!isGelezen(zaak)) return zaak
    // These rollen prove whose zaak this one is, and no other.
    if (zaak.gelezen.uuid.toLowerCase() !== uuid) return mislukt('onverwachte-vorm')
    return { gelezen: { ...zaak.gelezen, _expand: { ...zaak.gelezen._expand, rollen } } }
  })
  if (!isGelezen(zaken)) return zaken
  const isPart = found.gedeeltelijk || zaken.gedeeltelijk || unplaced
  const lijst = { items: zaken.gelezen, afgekapt: found.gelezen.afgekapt }
  return { gelezen: lijst, ...(isPart && { gedeeltelijk: true }) }
}
