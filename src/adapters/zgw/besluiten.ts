import { z } from 'zod'
import type { components } from '../../../openapi/bronnen/zgw-besluiten.generated.ts'
import type { Zaak } from '../../klantbeeld/onderdelen.ts'
import { present } from '../../klantbeeld/present.ts'
import { isGelezen, type Uitkomst } from '../gelezen.ts'
import type { HttpClient } from '../http-client.ts'
import { leesbarePagina } from '../leesbaar.ts'
import { toDatum } from '../time.ts'
import { readOfZaak } from './aanvulling.ts'
import { uuidBelow } from './below.ts'
import type { Eigen } from './eigen-zaken.ts'
import type { Typen } from './type-cache.ts'
import type { ZgwZaak } from './zaak-schema.ts'

type ZgwBesluit = components['schemas']['Besluit']
type Besluit = NonNullable<Zaak['besluiten']>[number]

const tekst = z.string().nullable().exactOptional()

const besluit: z.ZodType<ZgwBesluit> = z.object({
  url: z.string(),
  zaak: z.string(),
  besluittype: z.string(),
  identificatie: tekst,
  datum: tekst,
  toelichting: tekst,
  ingangsdatum: tekst,
  vervaldatum: tekst,
  publicatiedatum: tekst,
  verzenddatum: tekst,
  uiterlijkeReactiedatum: tekst
})
const besluitenPagina = leesbarePagina(besluit)

const toBesluit = (zgw: ZgwBesluit, base: string, typen: Typen): Besluit =>
  present({
    id: uuidBelow(base, 'besluiten', zgw.url),
    identificatie: zgw.identificatie,
    besluittype: typen.get(zgw.besluittype)?.omschrijving,
    datum: toDatum(zgw.datum),
    toelichting: zgw.toelichting,
    ingangsdatum: toDatum(zgw.ingangsdatum),
    vervaldatum: toDatum(zgw.vervaldatum),
    publicatiedatum: toDatum(zgw.publicatiedatum),
    verzenddatum: toDatum(zgw.verzenddatum),
    uiterlijkeReactiedatum: toDatum(zgw.uiterlijkeReactiedatum)
  })

/** The besluiten on one zaak, newest first. */
export const readBesluiten = async (
  zaak: ZgwZaak,
  besluiten: HttpClient,
  deps: Eigen
): Promise<Uitkomst<readonly Besluit[]>> => {
  const read = await readOfZaak('/besluiten', besluitenPagina, { ...deps, http: besluiten, zaak })
  if (!isGelezen(read)) return read
  const typen = await deps.types.lookup(
    'besluittypen',
    read.gelezen.map(({ besluittype }) => besluittype)
  )
  if (!isGelezen(typen)) return typen
  const gelezen = read.gelezen
    .map(zgw => toBesluit(zgw, deps.adressen.besluiten, typen.gelezen))
    .sort((a, b) => (b.datum ?? '').localeCompare(a.datum ?? ''))
  return { gelezen, ...((read.gedeeltelijk || typen.gedeeltelijk) && { gedeeltelijk: true }) }
}
