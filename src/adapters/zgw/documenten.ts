import type { Document } from '../../klantbeeld/onderdelen.ts'
import { type DocumentenPlan, isWithin } from '../../klantbeeld/plan.ts'
import { present } from '../../klantbeeld/present.ts'
import type { Lijst } from '../../klantbeeld/resultaat.ts'
import type { Caller } from '../caller.ts'
import { all, isGelezen, type Uitkomst } from '../gelezen.ts'
import type { HttpClient } from '../http-client.ts'
import { keepNamed } from '../own.ts'
import { readPages } from '../pages.ts'
import { toDatum } from '../time.ts'
import { wants } from '../wants.ts'
import { uuidBelow } from './below.ts'
import { documentenPagina, type ZgwDocument } from './document-schema.ts'
import type { ZgwConfig } from './schema.ts'
import type { TypeCache, Typen } from './type-cache.ts'

/** Which documents of those that the zaken lead to. */
export type DocumentenVraag = Pick<DocumentenPlan, 'vertrouwelijkheid' | 'status'> & {
  readonly metType: boolean
  readonly uuids: readonly string[]
}

export const toDocumentenVraag = (plan: DocumentenPlan, uuids: readonly string[]): DocumentenVraag => ({
  vertrouwelijkheid: plan.vertrouwelijkheid,
  status: plan.status,
  metType: wants(plan.velden, 'informatieobjecttype'),
  uuids
})

export type DocumentenDeps = { readonly http: HttpClient; readonly types: TypeCache; readonly config: ZgwConfig }
export type DocumentenOptions = {
  readonly vraag: DocumentenVraag
  readonly caller: Caller
  readonly signal: AbortSignal
}

/** Open Zaak builds one SQL condition of the list; a hundred is its default page. */
const maxChunk = 100

const resource = 'enkelvoudiginformatieobjecten'

const chunksOf = (uuids: readonly string[], size: number): string[][] =>
  Array.from({ length: Math.ceil(uuids.length / size) }, (_, i) => uuids.slice(i * size, (i + 1) * size))

const readChunk = (
  chunk: readonly string[],
  { http, config }: DocumentenDeps,
  { caller, signal }: DocumentenOptions
): Promise<Uitkomst<Lijst<ZgwDocument>>> => {
  const asked = new Set(chunk)
  const body = { uuid__in: chunk }
  return readPages({
    fetchPage: page => {
      const query = { page, pageSize: config.paginagrootte }
      return http.postJson(`/${resource}/_zoek`, { query, body, schema: documentenPagina, caller, signal })
    },
    maxItems: config.maxItems,
    keep: keepNamed(({ url }) => asked.has(uuidBelow(config.documenten, resource, url) ?? ''))
  })
}

const toDocument = (zgw: ZgwDocument, { bron, id, typen }: { bron: string; id: string; typen: Typen }): Document =>
  present({
    bron,
    id,
    identificatie: zgw.identificatie,
    titel: zgw.titel,
    beschrijving: zgw.beschrijving,
    informatieobjecttype: typen.get(zgw.informatieobjecttype ?? '')?.omschrijving,
    creatiedatum: toDatum(zgw.creatiedatum),
    ontvangstdatum: toDatum(zgw.ontvangstdatum),
    verzenddatum: toDatum(zgw.verzenddatum),
    status: zgw.status,
    vertrouwelijkheidaanduiding: zgw.vertrouwelijkheidaanduiding,
    formaat: zgw.formaat,
    bestandsnaam: zgw.bestandsnaam,
    bestandsomvang: zgw.bestandsomvang,
    versie: zgw.versie
  })

const mayShow =
  ({ vertrouwelijkheid, status }: DocumentenVraag) =>
  (zgw: ZgwDocument): boolean =>
    isWithin(zgw.vertrouwelijkheidaanduiding ?? undefined, vertrouwelijkheid) && status.includes(zgw.status ?? '')

/** The documents asked for by uuid, as far as the plan shows them; which zaken they belong to is not known here. */
export const readDocumenten = async (
  deps: DocumentenDeps,
  options: DocumentenOptions
): Promise<Uitkomst<readonly Document[]>> => {
  const { config, types } = deps
  const { vraag } = options
  const chunks = chunksOf(vraag.uuids, Math.min(maxChunk, config.paginagrootte))
  const read = all(await Promise.all(chunks.map(chunk => readChunk(chunk, deps, options))))
  if (!isGelezen(read)) return read
  const shown = read.gelezen.flatMap(({ items }) => items).filter(mayShow(vraag))
  const addresses = vraag.metType ? shown.flatMap(({ informatieobjecttype }) => informatieobjecttype || []) : []
  const typen = await types.lookup('informatieobjecttypen', addresses)
  if (!isGelezen(typen)) return typen
  const documenten = shown.flatMap(zgw => {
    const id = uuidBelow(config.documenten, resource, zgw.url)
    return id === undefined ? [] : toDocument(zgw, { bron: config.id, id, typen: typen.gelezen })
  })
  return { gelezen: [...new Map(documenten.map(document => [document.id, document])).values()] }
}
