import type { Zaak } from '../../klantbeeld/onderdelen.ts'
import { isSelected, isWithin } from '../../klantbeeld/plan.ts'
import type { Lijst } from '../../klantbeeld/resultaat.ts'
import type { Caller } from '../caller.ts'
import { isGelezen, type Uitkomst } from '../gelezen.ts'
import type { HttpClient } from '../http-client.ts'
import { keepOwn } from '../own.ts'
import { readPages } from '../pages.ts'
import { toDag } from '../time.ts'
import { uuidBelow } from './below.ts'
import type { Herkenning } from './herkenning.ts'
import type { ZgwConfig } from './schema.ts'
import { toZaak } from './to-zaak.ts'
import type { TypeCache, Typen } from './type-cache.ts'
import { type ZaakZoek, type ZgwRol, type ZgwZaak, zakenPagina } from './zaak-schema.ts'
import type { ZakenVraag } from './zaken-vraag.ts'

/** A zaak, and apart from it where its documents are: uuids in the Documenten API. */
export type GevondenZaak = { readonly zaak: Zaak; readonly documenten: readonly string[] }

export type ZakenDeps = {
  readonly http: HttpClient
  readonly types: TypeCache
  readonly config: ZgwConfig
  readonly now: () => Date
}

export type ZakenOptions = {
  readonly herkenning: Herkenning
  readonly vraag: ZakenVraag
  readonly caller: Caller
  readonly signal: AbortSignal
}

/** A zaak with the rollen by which it is the klant's. */
type Kandidaat = { readonly zgw: ZgwZaak; readonly rollen: readonly ZgwRol[] }

const crs = { 'accept-crs': 'EPSG:4326', 'content-crs': 'EPSG:4326' }

const search = ({ http, config }: ZakenDeps, { herkenning, vraag, caller, signal }: ZakenOptions) => {
  const body: ZaakZoek = {
    ...herkenning.filter,
    maximaleVertrouwelijkheidaanduiding: vraag.limieten.vertrouwelijkheid,
    ordering: ['-startdatum'],
    expand: vraag.expand
  }
  return readPages({
    // Page and length go in the query: Open Zaak does not look for them in the body.
    fetchPage: page => {
      const query = { page, pageSize: config.paginagrootte }
      return http.postJson('/zaken/_zoek', { query, body, headers: crs, schema: zakenPagina, caller, signal })
    },
    maxItems: config.maxItems,
    // Open Zaak passes over search keys that it does not know, and then gives everybody's zaken.
    keep: keepOwn((zaak: ZgwZaak) => (zaak._expand?.rollen ?? []).some(herkenning.isFound))
  })
}

const isInTime = ({ einddatum }: ZgwZaak, sinds: string | undefined): boolean =>
  !einddatum || sinds === undefined || einddatum >= sinds

/** Repeats in our own code what the source was asked, and adds what it cannot be asked. */
const select = (zaken: readonly ZgwZaak[], { herkenning, vraag }: ZakenOptions, vandaag: string): Kandidaat[] => {
  const { vertrouwelijkheid, afgerondSinds } = vraag.limieten
  const once = new Map(zaken.map(zaak => [zaak.uuid, zaak]))
  return [...once.values()]
    .filter(zaak => isWithin(zaak.vertrouwelijkheidaanduiding ?? undefined, vertrouwelijkheid))
    .filter(zaak => isInTime(zaak, afgerondSinds))
    .map(zgw => ({ zgw, rollen: (zgw._expand?.rollen ?? []).filter(rol => herkenning.isOwn(rol, vandaag)) }))
    .filter(({ rollen }) => rollen.length > 0)
}

/** The zaaktypen first: of a zaak that the plan leaves out nothing more is asked. */
const selectByType = async (
  kandidaten: readonly Kandidaat[],
  types: TypeCache,
  { limieten }: ZakenVraag
): Promise<Uitkomst<{ readonly chosen: readonly Kandidaat[]; readonly typen: Typen }>> => {
  const zaaktypen = await types.lookup(
    'zaaktypen',
    kandidaten.map(({ zgw }) => zgw.zaaktype)
  )
  if (!isGelezen(zaaktypen)) return zaaktypen
  const identificatie = ({ zgw }: Kandidaat) => zaaktypen.gelezen.get(zgw.zaaktype)?.identificatie
  const chosen = kandidaten.filter(kandidaat => isSelected(identificatie(kandidaat), limieten.zaaktypen))
  const [statussen, resultaten] = await Promise.all([
    types.lookup(
      'statustypen',
      chosen.flatMap(({ zgw }) => zgw._expand?.status?.statustype ?? [])
    ),
    types.lookup(
      'resultaattypen',
      chosen.flatMap(({ zgw }) => zgw._expand?.resultaat?.resultaattype ?? [])
    )
  ])
  if (!isGelezen(statussen)) return statussen
  if (!isGelezen(resultaten)) return resultaten
  return { gelezen: { chosen, typen: new Map([...zaaktypen.gelezen, ...statussen.gelezen, ...resultaten.gelezen]) } }
}

const documentIds = ({ _expand }: ZgwZaak, base: string): string[] =>
  (_expand?.zaakinformatieobjecten ?? []).flatMap(
    ({ informatieobject }) => uuidBelow(base, 'enkelvoudiginformatieobjecten', informatieobject) ?? []
  )

/** The zaken of one klant within the plan's limits, newest first. */
export const readZaken = async (deps: ZakenDeps, options: ZakenOptions): Promise<Uitkomst<Lijst<GevondenZaak>>> => {
  const { config, types, now } = deps
  const found = await search(deps, options)
  if (!isGelezen(found)) return found
  const { items, afgekapt } = found.gelezen
  const selected = await selectByType(select(items, options, toDag(now())), types, options.vraag)
  if (!isGelezen(selected)) return selected
  const { chosen, typen } = selected.gelezen
  const toGevonden = ({ zgw, rollen }: Kandidaat): GevondenZaak => ({
    zaak: toZaak(zgw, { bron: config.id, base: config.zaken, typen, rollen }),
    documenten: documentIds(zgw, config.documenten)
  })
  return { gelezen: { items: chosen.map(toGevonden), afgekapt } }
}
