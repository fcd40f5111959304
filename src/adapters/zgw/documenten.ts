import type { Document } from '../../klantbeeld/onderdelen.ts'
import { type DocumentenPlan, isWithin } from '../../klantbeeld/plan.ts'
import { present } from '../../klantbeeld/present.ts'
import { isSelected, isUnlimited } from '../../klantbeeld/selectie.ts'
import { wants } from '../../klantbeeld/velden.ts'
import { isGelezen, type Uitkomst } from '../gelezen.ts'
import { toDatum } from '../time.ts'
import { uuidBelow } from './below.ts'
import type { ZgwDocument } from './document-schema.ts'
import { type Leesopties, readByUuid } from './documenten-lees.ts'
import { type Documentregister, documentResource } from './documentregister.ts'
import { lookupInAll, type TypeMetDomein } from './domein.ts'
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

export type DocumentenDeps = {
  readonly register: Documentregister
  /** Of all registers: a document may have its type from the catalogus of another. */
  readonly catalogi: readonly TypeCache[]
}
export type DocumentenOptions = Leesopties & { readonly vraag: DocumentenVraag }

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

/** What the plan shows of documents that were read; which zaken they belong to is not known here. */
export const chooseDocumenten = async (
  read: readonly ZgwDocument[],
  vraag: DocumentenVraag,
  { register, catalogi }: DocumentenDeps
): Promise<Uitkomst<readonly Document[]>> => {
  const shown = read.filter(mayShow(vraag))
  const addresses = vraag.metType ? shown.flatMap(({ informatieobjecttype }) => informatieobjecttype || []) : []
  const typeOf = await lookupInAll([register.types, ...catalogi], 'informatieobjecttypen', addresses)
  if (!isGelezen(typeOf)) return typeOf
  const documenten = shown.flatMap(zgw => {
    const id = uuidBelow(register.base, documentResource, zgw.url)
    const type = typeOf.gelezen(zgw.informatieobjecttype ?? '')
    if (id === undefined || !isSelectedType(type, vraag)) return []
    return toDocument(zgw, { bron: register.bron, id, type, metAuteur: vraag.metAuteur })
  })
  return { ...typeOf, gelezen: [...new Map(documenten.map(document => [document.id, document])).values()] }
}

/** The documents asked for by uuid, of one register, as far as the plan shows them. */
export const readDocumenten = async (
  deps: DocumentenDeps,
  options: DocumentenOptions
): Promise<Uitkomst<readonly Document[]>> => {
  const { vraag, caller, signal } = options
  const read = await readByUuid(vraag.uuids, deps.register, { caller, signal })
  if (!isGelezen(read)) return read
  const chosen = await chooseDocumenten(read.gelezen, vraag, deps)
  return isGelezen(chosen) && read.gedeeltelijk ? { ...chosen, gedeeltelijk: true } : chosen
}
