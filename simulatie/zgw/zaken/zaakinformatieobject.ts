import { toMoment } from '../dag.ts'
import type { Document } from '../documenten/document.ts'
import { zgwSoorten } from '../soorten.ts'
import type { Body, Urls } from '../urls.ts'
import { uuidOf, zaakUrl } from './zaak.ts'

export const documentUrl = ({ zaak, child }: Document, urls: Urls): string =>
  `${urls.documenten}/enkelvoudiginformatieobjecten/${uuidOf(zaak, zgwSoorten.document, child)}`

export const toZaakinformatieobjectBody = (document: Document, urls: Urls): Body => {
  const { zaak, child, creatie, titel } = document
  const uuid = uuidOf(zaak, zgwSoorten.zaakinformatieobject, child)
  return {
    url: `${urls.zaken}/zaakinformatieobjecten/${uuid}`,
    uuid,
    informatieobject: documentUrl(document, urls),
    zaak: zaakUrl(zaak, urls),
    aardRelatieWeergave: 'Hoort bij, omgekeerd: kent',
    titel: child === 0 ? titel : '',
    beschrijving: '',
    registratiedatum: toMoment(creatie, zaak.los + child),
    vernietigingsdatum: null,
    status: null
  }
}

/** The same link as the Documenten API keeps it. */
export const toObjectinformatieobjectBody = (document: Document, urls: Urls): Body => {
  const { zaak, child } = document
  return {
    url: `${urls.documenten}/objectinformatieobjecten/${uuidOf(zaak, zgwSoorten.objectinformatieobject, child)}`,
    informatieobject: documentUrl(document, urls),
    object: zaakUrl(zaak, urls),
    objectType: 'zaak'
  }
}
