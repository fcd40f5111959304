import { toInformatieobjecttypeBody } from '../catalogi/catalogus-body.ts'
import { choice, contains, dates, exact, flag, reference, within } from '../http/filters.ts'
import { createFilterset } from '../http/filterset.ts'
import type { Params } from '../http/params.ts'
import { detailAllow, type Resource } from '../http/resource.ts'
import { niveaus } from '../niveaus.ts'
import { rsin } from '../organisatie.ts'
import { zgwSoorten } from '../soorten.ts'
import { uuidOf, zaakUrl } from '../zaken/zaak.ts'
import { byIdentificatie, byUrl, byUuids, ofZaak } from '../zaken/zaak-resource.ts'
import { documentUrl, toObjectinformatieobjectBody } from '../zaken/zaakinformatieobject.ts'
import { type Document, documentenOf, documentIdentificatie, toDocumentBody } from './document.ts'

const search = ofZaak<Document>({
  kind: zgwSoorten.document,
  of: documentenOf,
  zoekers: { uuid__in: byUuids, objectinformatieobjecten__object: byUrl, identificatie: byIdentificatie }
})

// The newest version, or the asked one.
const toVersie = (document: Document, { versie }: Params): Document | undefined => {
  const asked = versie === undefined ? document.versie : Number(versie)
  return Number.isInteger(asked) && asked >= 1 && asked <= document.versie ? { ...document, versie: asked } : undefined
}

const queryFilters = createFilterset<Document>({
  identificatie: exact(documentIdentificatie),
  bronorganisatie: exact(() => rsin),
  informatieobjecttype: reference(({ soort }, urls) => `${urls.catalogi}/informatieobjecttypen/${soort.uuid}`),
  vertrouwelijkheidaanduiding: choice(
    niveaus,
    value =>
      ({ niveau }) =>
        niveau === value
  ),
  titel: contains(({ titel }) => titel),
  // no document has any
  trefwoorden: () => () => false,
  locked: flag(() => false),
  ...dates('creatiedatum', ({ creatie }) => creatie, ['gte', 'lte']),
  objectinformatieobjecten__object: reference(({ zaak }, urls) => zaakUrl(zaak, urls)),
  objectinformatieobjecten__objectType: choice(['besluit', 'verzoek', 'zaak'], value => () => value === 'zaak')
})

// The body of `_zoek` knows three keys; any other filter of the list is passed over there.
const zoekFilters = createFilterset<Document>({
  identificatie: exact(documentIdentificatie),
  bronorganisatie: exact(() => rsin),
  uuid__in: within(({ zaak, child }) => uuidOf(zaak, zgwSoorten.document, child))
})

export const documenten: Resource<Document> = {
  pad: '/enkelvoudiginformatieobjecten',
  allow: detailAllow,
  candidates: search.candidates,
  find: (uuid, bron, params) => {
    const document = search.find(uuid, bron, params)
    return document && toVersie(document, params)
  },
  filterset: queryFilters,
  toBody: toDocumentBody,
  ordering: {
    fields: {
      creatiedatum: ({ creatie }) => creatie,
      titel: ({ titel }) => titel,
      status: ({ status }) => status,
      formaat: ({ formaat }) => formaat,
      vertrouwelijkheidaanduiding: ({ niveau }) => niveau
    },
    standard: () => 0
  },
  expansies: {
    paden: ['informatieobjecttype'],
    toKnoop: (document, urls) => ({
      body: toDocumentBody(document, urls),
      relaties: {
        informatieobjecttype: () => ({ body: toInformatieobjecttypeBody(document.soort, urls), relaties: {} })
      }
    })
  },
  detailParams: ['versie', 'registratieOp'],
  zoek: { required: ['uuid__in'], filterset: zoekFilters }
}

export const objectinformatieobjecten: Resource<Document> = {
  pad: '/objectinformatieobjecten',
  allow: 'GET, DELETE, HEAD, OPTIONS',
  isPlain: true,
  ...ofZaak({
    kind: zgwSoorten.objectinformatieobject,
    of: documentenOf,
    zoekers: { object: byUrl, informatieobject: byUrl }
  }),
  filterset: createFilterset<Document>({
    object: reference(({ zaak }, urls) => zaakUrl(zaak, urls)),
    informatieobject: reference(documentUrl)
  }),
  toBody: toObjectinformatieobjectBody
}
