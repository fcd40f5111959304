import type { Dialect } from '../dialect.ts'
import { type Document, documentenOf } from '../documenten/document.ts'
import { choice, exact, flag, reference } from '../http/filters.ts'
import { createFilterset, preferring } from '../http/filterset.ts'
import { detailAllow, type Resource } from '../http/resource.ts'
import { zgwSoorten } from '../soorten.ts'
import type { Urls } from '../urls.ts'
import { type Resultaat, resultatenOf, toResultaatBody } from './resultaat.ts'
import { type Rol, rollenOf, toRolBody } from './rol.ts'
import { rolFilters } from './rol-filters.ts'
import { type Status, statussenOf, toStatusBody } from './status.ts'
import { type Zaak, zaakUrl } from './zaak.ts'
import { byKlant, byUrl, ofZaak } from './zaak-resource.ts'
import { documentUrl, toZaakinformatieobjectBody } from './zaakinformatieobject.ts'
import { toZaakobjectBody, type Zaakobject, zaakobjectenOf } from './zaakobject.ts'

const ofThisZaak = { zaak: reference<{ zaak: Zaak }>(({ zaak }, urls: Urls) => zaakUrl(zaak, urls)) }

// Lists show what was added last first.
export const statussen: Resource<Status> = {
  pad: '/statussen',
  allow: 'GET, HEAD, OPTIONS',
  ...ofZaak({ kind: zgwSoorten.status, of: zaak => statussenOf(zaak).toReversed(), zoekers: { zaak: byUrl } }),
  filterset: createFilterset<Status>({
    ...ofThisZaak,
    statustype: reference(({ type }, urls) => `${urls.catalogi}/statustypen/${type.uuid}`),
    indicatieLaatstGezetteStatus: flag(({ isLaatste }) => isLaatste)
  }),
  toBody: toStatusBody
}

export const resultaten: Resource<Resultaat> = {
  pad: '/resultaten',
  allow: detailAllow,
  ...ofZaak({ kind: zgwSoorten.resultaat, of: resultatenOf, zoekers: { zaak: byUrl } }),
  filterset: createFilterset<Resultaat>({
    ...ofThisZaak,
    resultaattype: reference(({ type }, urls) => `${urls.catalogi}/resultaattypen/${type.uuid}`)
  }),
  toBody: toResultaatBody
}

const rolFilterset = createFilterset<Rol>({
  ...ofThisZaak,
  ...rolFilters,
  roltype: reference(({ type }, urls) => `${urls.catalogi}/roltypen/${type.uuid}`),
  omschrijving: exact(({ type }) => type.omschrijving)
})

/** Where filters do not combine, `zaak` is the only one that counts. */
export const toRollen = ({ rolFilters: mode }: Dialect): Resource<Rol> => ({
  pad: '/rollen',
  allow: 'GET, PUT, DELETE, HEAD, OPTIONS',
  ...ofZaak({
    kind: zgwSoorten.rol,
    of: zaak => rollenOf(zaak).toReversed(),
    zoekers: { zaak: byUrl, ...byKlant('') }
  }),
  filterset: mode === 'combined' ? rolFilterset : preferring(rolFilterset, 'zaak'),
  toBody: toRolBody
})

export const zaakinformatieobjecten: Resource<Document> = {
  pad: '/zaakinformatieobjecten',
  allow: detailAllow,
  isPlain: true,
  ...ofZaak({
    kind: zgwSoorten.zaakinformatieobject,
    of: zaak => documentenOf(zaak).toReversed(),
    zoekers: { zaak: byUrl, informatieobject: byUrl }
  }),
  filterset: createFilterset<Document>({ ...ofThisZaak, informatieobject: reference(documentUrl) }),
  toBody: toZaakinformatieobjectBody
}

export const zaakobjecten: Resource<Zaakobject> = {
  pad: '/zaakobjecten',
  allow: detailAllow,
  ...ofZaak({ kind: zgwSoorten.zaakobject, of: zaakobjectenOf, zoekers: { zaak: byUrl } }),
  filterset: createFilterset<Zaakobject>({
    ...ofThisZaak,
    object: reference(() => undefined),
    objectType: choice(['overige'], () => () => true)
  }),
  toBody: toZaakobjectBody
}
