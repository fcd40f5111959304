import type { Zaakgrenzen } from '../../klantbeeld/plan.ts'
import type { Lijst } from '../../klantbeeld/resultaat.ts'
import { isSelected } from '../../klantbeeld/selectie.ts'
import type { Caller } from '../caller.ts'
import { all, isGelezen, type Uitkomst } from '../gelezen.ts'
import type { HttpClient } from '../http-client.ts'
import { keepOwn } from '../own.ts'
import { readPages } from '../pages.ts'
import { dayBefore } from '../time.ts'
import type { Herkenning } from './herkenning.ts'
import type { ZgwConfig } from './schema.ts'
import type { TypeCache } from './type-cache.ts'
import { type ZaakZoek, type ZgwZaak, zakenPagina } from './zaak-schema.ts'
import type { ZakenVraag } from './zaken-vraag.ts'

export type ZoekDeps = { readonly http: HttpClient; readonly types: TypeCache; readonly config: ZgwConfig }
export type ZoekOptions = {
  readonly herkenning: Herkenning
  readonly vraag: ZakenVraag
  readonly caller: Caller
  readonly signal: AbortSignal
}

const crs = { 'accept-crs': 'EPSG:4326', 'content-crs': 'EPSG:4326' }

/** Open zaken and zaken that ended lately are two questions: the standard cannot ask for both at once. */
const toPeriods = (afgerondSinds: string | undefined): readonly Partial<ZaakZoek>[] =>
  afgerondSinds === undefined ? [{}] : [{ einddatum__isnull: true }, { einddatum__gt: dayBefore(afgerondSinds) }]

/** Addresses of the allowed zaaktypen; undefined when the plan names none or the catalogus is not known yet. */
const toZaaktypen = ({ zaaktypen }: Zaakgrenzen, types: TypeCache): readonly string[] | undefined => {
  if (!('alleen' in zaaktypen) || zaaktypen.alleen.some(kenmerk => typeof kenmerk !== 'string')) return undefined
  return types
    .list('zaaktypen')
    ?.filter(({ identificatie }) => isSelected({ naam: identificatie, domein: undefined }, zaaktypen))
    .map(({ url }) => url)
}

const toBodies = (types: TypeCache, { herkenning, vraag }: ZoekOptions): readonly ZaakZoek[] => {
  const { limieten, expand } = vraag
  const zaaktypen = toZaaktypen(limieten, types)
  // None of the allowed zaaktypen exists here: an empty list of them would be passed over, and ask for all zaken.
  if (zaaktypen?.length === 0) return []
  return toPeriods(limieten.afgerondSinds).map(period => ({
    ...herkenning.filter,
    ...(limieten.rol === 'initiator' && { rol__omschrijvingGeneriek: 'initiator' }),
    ...(zaaktypen && { zaaktype__in: zaaktypen }),
    ...period,
    maximaleVertrouwelijkheidaanduiding: limieten.vertrouwelijkheid,
    ordering: ['-startdatum'],
    expand
  }))
}

const readBody = (
  body: ZaakZoek,
  { http, config }: ZoekDeps,
  { herkenning, caller, signal }: ZoekOptions
): Promise<Uitkomst<Lijst<ZgwZaak>>> =>
  readPages({
    // Page and length go in the query: Open Zaak does not look for them in the body.
    fetchPage: page => {
      const query = { page, pageSize: config.paginagrootte }
      return http.postJson('/zaken/_zoek', { query, body, headers: crs, schema: zakenPagina, caller, signal })
    },
    maxItems: config.maxItems,
    // Open Zaak passes over search keys that it does not know, and then gives everybody's zaken.
    keep: keepOwn((zaak: ZgwZaak) => (zaak._expand?.rollen ?? []).some(herkenning.isFound))
  })

const newestFirst = (a: ZgwZaak, b: ZgwZaak): number => (b.startdatum ?? '').localeCompare(a.startdatum ?? '')

/** The zaken that the source gives on the questions that the plan compiles to: each once, newest first. */
export const searchZaken = async (deps: ZoekDeps, options: ZoekOptions): Promise<Uitkomst<Lijst<ZgwZaak>>> => {
  const bodies = toBodies(deps.types, options)
  const found = all(await Promise.all(bodies.map(body => readBody(body, deps, options))))
  if (!isGelezen(found)) return found
  const { maxItems } = deps.config
  // A zaak that ends between the two questions is in both answers; the last one knows its einddatum.
  const once = new Map(found.gelezen.flatMap(({ items }) => items.map(zaak => [zaak.uuid, zaak] as const)))
  const items = [...once.values()].sort(newestFirst)
  const afgekapt = items.length > maxItems || found.gelezen.some(lijst => lijst.afgekapt)
  return { gelezen: { items: items.slice(0, maxItems), afgekapt } }
}
