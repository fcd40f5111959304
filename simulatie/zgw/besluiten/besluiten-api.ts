import type { FastifyInstance } from 'fastify'
import { exact, reference } from '../http/filters.ts'
import { createFilterset } from '../http/filterset.ts'
import { type Bron, detailAllow, type Resource } from '../http/resource.ts'
import { registerResource } from '../http/routes.ts'
import { rsin } from '../organisatie.ts'
import { zgwSoorten } from '../soorten.ts'
import { uuidOf, zaakUrl } from '../zaken/zaak.ts'
import { byIdentificatie, byUrl, ofZaak } from '../zaken/zaak-resource.ts'
import { documentUrl } from '../zaken/zaakinformatieobject.ts'
import {
  type Besluit,
  type Besluitdocument,
  besluitdocumentenOf,
  besluitenOf,
  besluitIdentificatie,
  toBesluitBody,
  toBesluitdocumentBody
} from './besluit.ts'

const besluiten: Resource<Besluit> = {
  pad: '/besluiten',
  allow: detailAllow,
  ...ofZaak({
    kind: zgwSoorten.besluit,
    of: besluitenOf,
    zoekers: { zaak: byUrl, identificatie: byIdentificatie }
  }),
  filterset: createFilterset<Besluit>({
    zaak: reference(({ zaak }, urls) => zaakUrl(zaak, urls)),
    besluittype: reference(({ soort }, urls) => `${urls.catalogi}/besluittypen/${soort.uuid}`),
    identificatie: exact(besluitIdentificatie),
    verantwoordelijkeOrganisatie: exact(() => rsin)
  }),
  toBody: toBesluitBody
}

const besluitinformatieobjecten: Resource<Besluitdocument> = {
  pad: '/besluitinformatieobjecten',
  allow: 'GET, DELETE, HEAD, OPTIONS',
  isPlain: true,
  ...ofZaak({
    kind: zgwSoorten.besluitinformatieobject,
    of: besluitdocumentenOf,
    zoekers: { besluit: byUrl, informatieobject: byUrl }
  }),
  filterset: createFilterset<Besluitdocument>({
    besluit: reference(({ zaak }, urls) => `${urls.besluiten}/besluiten/${uuidOf(zaak, zgwSoorten.besluit)}`),
    informatieobject: reference(({ document }, urls) => documentUrl(document, urls))
  }),
  toBody: toBesluitdocumentBody
}

export const registerBesluiten = (api: FastifyInstance, bron: Bron): void => {
  registerResource(api, besluiten, bron)
  registerResource(api, besluitinformatieobjecten, bron)
}
