import type { Document } from '../../klantbeeld/onderdelen.ts'
import { type DocumentenPlan, isWithin } from '../../klantbeeld/plan.ts'
import { present } from '../../klantbeeld/present.ts'
import type { Lijst } from '../../klantbeeld/resultaat.ts'
import { isSelected, isUnlimited } from '../../klantbeeld/selectie.ts'
import { wants } from '../../klantbeeld/velden.ts'
import type { Caller } from '../caller.ts'
import { all, isGelezen, type Uitkomst } from '../gelezen.ts'
import type { HttpClient } from '../http-client.ts'
import { keepNamed } from '../own.ts'
import { readPages } from '../pages.ts'
import { toDatum } from '../time.ts'
import { uuidBelow } from './below.ts'
import { documentenPagina, type ZgwDocument } from './document-schema.ts'
import { lookupTypen, type TypeMetDomein } from './domein.ts'
import type { ZgwConfig } from './schema.ts'
import type { TypeCache } from './type-cache.ts'

/** Which documents of those that the zaken lead to. */
export type DocumentenVraag = Pick<DocumentenPlan, 'vertrouwelijkheid' | 'status' | 'informatieobjecttypen'> & {
  readonly metType: boolean
  readonly metAuteur: boolean
  readonly uuids: readonly string[]
}

const typeVelden = ['informatieobjecttype', 'informatieobjecttypeDomein']

export const toDocumentenVraag = (plan: DocumentenPlan, uuids: readonly string[]): DocumentenVraag => ({
  vertrouwelijkheid: plan.vertrouwelijkheid,
  status: plan.status,
  informatieobjecttypen: plan.informatieobjecttypen,
  metType: typeVelden.some(veld => wants(plan.velden, veld)) || !isUnlimited(plan.informatieobjecttypen),
  metAuteur: wants(plan.velden, 'auteur'),
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

type Extra = { readonly bron: string; readonly id: string; readonly type: TypeMetDomein; readonly metAuteur: boolean }

const toDocument = (zgw: ZgwDocument, { bron, id, type, metAuteur }: Extra): Document =>
  present({
    bron,
    id,
    identificatie: zgw.identificatie,
    titel: zgw.titel,
    beschrijving: zgw.beschrijving,
    informatieobjecttype: type.naam,
    informatieobjecttypeDomein: type.domein,
    creatiedatum: toDatum(zgw.creatiedatum),
    ontvangstdatum: toDatum(zgw.ontvangstdatum),
    verzenddatum: toDatum(zgw.verzenddatum),
    status: zgw.status,
    vertrouwelijkheidaanduiding: zgw.vertrouwelijkheidaanduiding,
    formaat: zgw.formaat,
    bestandsnaam: zgw.bestandsnaam,
    bestandsomvang: zgw.bestandsomvang,
    versie: zgw.versie,
    auteur: metAuteur ? zgw.auteur : undefined
  })

const mayShow =
  ({ vertrouwelijkheid, status }: DocumentenVraag) =>
  (zgw: ZgwDocument): boolean =>
    isWithin(zgw.vertrouwelijkheidaanduiding ?? undefined, vertrouwelijkheid) && status.includes(zgw.status ?? '')

/** Without limits on the type it is not looked at: then nothing needs to be known of it. */
const isSelectedType = (type: TypeMetDomein, { informatieobjecttypen }: DocumentenVraag): boolean =>
  isUnlimited(informatieobjecttypen) || isSelected(type, informatieobjecttypen)

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
  const typeOf = await lookupTypen(types, 'informatieobjecttypen', addresses)
  if (!isGelezen(typeOf)) return typeOf
  const documenten = shown.flatMap(zgw => {
    const id = uuidBelow(config.documenten, resource, zgw.url)
    const type = typeOf.gelezen(zgw.informatieobjecttype ?? '')
    if (id === undefined || !isSelectedType(type, vraag)) return []
    return toDocument(zgw, { bron: config.id, id, type, metAuteur: vraag.metAuteur })
  })
  return { gelezen: [...new Map(documenten.map(document => [document.id, document])).values()] }
}
