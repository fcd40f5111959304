import type { FastifyInstance } from 'fastify'
import { toDag } from '../dag.ts'
import { choice, contains, exact, type Filter, reference, within } from '../http/filters.ts'
import { createFilterset } from '../http/filterset.ts'
import type { Params } from '../http/params.ts'
import { type Bron, detailAllow, type Resource } from '../http/resource.ts'
import { registerResource } from '../http/routes.ts'
import { domein, rsin } from '../organisatie.ts'
import type { Body, Urls } from '../urls.ts'
import {
  alleBesluitsoorten,
  alleDocumentsoorten,
  type Besluitsoort,
  catalogusUuid,
  type Documentsoort,
  isGeldig,
  type Zaaktype,
  type ZaaktypeKern,
  zaaktypen
} from './catalogus.ts'
import { toBesluittypeBody, toCatalogusBody, toInformatieobjecttypeBody } from './catalogus-body.ts'
import { toEigenschapBody, toResultaattypeBody, toRoltypeBody, toStatustypeBody } from './onderdeel-body.ts'
import { toZaaktypeBody, toZaaktypeDetailBody } from './zaaktype-body.ts'

// Concepts are hidden unless asked for; what was made last comes first.
const among = <T extends { readonly uuid: string }>(all: readonly T[], isConcept: (type: T) => boolean) => ({
  candidates: ({ status = 'definitief' }: Params): readonly T[] =>
    all.filter(type => status === 'alles' || isConcept(type) === (status === 'concept')).toReversed(),
  find: (uuid: string): T | undefined => all.find(type => type.uuid === uuid)
})

const status = choice<unknown>(['alles', 'concept', 'definitief'], () => () => true)
const catalogus = reference<unknown>((_type, urls) => `${urls.catalogi}/catalogussen/${catalogusUuid}`)

const geldigOp =
  <T>(kernOf: (type: T) => ZaaktypeKern): Filter<T> =>
  value => {
    const dag = toDag(value)
    if (dag === undefined) return { code: 'invalid', reason: 'Voer een geldige datum in.' }
    return type => isGeldig(kernOf(type), dag)
  }

const zaaktypeResource: Resource<Zaaktype> = {
  pad: '/zaaktypen',
  allow: detailAllow,
  ...among(zaaktypen, ({ data }) => data.concept ?? false),
  filterset: createFilterset<Zaaktype>({
    catalogus,
    status,
    identificatie: exact(({ data }) => data.identificatie),
    identificatie__icontains: contains(({ data }) => data.identificatie),
    omschrijving__icontains: contains(({ data }) => data.omschrijving),
    datumGeldigheid: geldigOp(type => type)
  }),
  toBody: toZaaktypeDetailBody,
  toListBody: toZaaktypeBody
}

type Part = { readonly uuid: string; readonly zaaktype: ZaaktypeKern }
type PartOf<T> = {
  readonly of: (zaaktype: Zaaktype) => readonly T[]
  readonly toBody: (type: T, urls: Urls) => Body
  readonly filters?: Readonly<Record<string, Filter<T>>>
}

const toResource = <T extends Part>(pad: string, { of, toBody, filters = {} }: PartOf<T>): Resource<T> => ({
  pad,
  allow: detailAllow,
  ...among(zaaktypen.flatMap(of), ({ zaaktype }) => zaaktype.data.concept ?? false),
  filterset: createFilterset<T>({
    status,
    zaaktype: reference(({ zaaktype }, urls) => `${urls.catalogi}/zaaktypen/${zaaktype.uuid}`),
    zaaktypeIdentificatie: exact(({ zaaktype }) => zaaktype.data.identificatie),
    datumGeldigheid: geldigOp(({ zaaktype }) => zaaktype),
    ...filters
  }),
  toBody
})

const published = () => false

const informatieobjecttypen: Resource<Documentsoort> = {
  pad: '/informatieobjecttypen',
  allow: detailAllow,
  ...among(alleDocumentsoorten, published),
  filterset: createFilterset<Documentsoort>({
    catalogus,
    status,
    omschrijving: exact(({ omschrijving }) => omschrijving),
    omschrijving__icontains: contains(({ omschrijving }) => omschrijving),
    zaaktype: (value, urls) => {
      const zaaktype = zaaktypen.find(({ uuid }) => `${urls.catalogi}/zaaktypen/${uuid}` === value)
      return soort => zaaktype?.documentsoorten.includes(soort) ?? false
    }
  }),
  toBody: toInformatieobjecttypeBody
}

const besluittypen: Resource<Besluitsoort> = {
  pad: '/besluittypen',
  allow: detailAllow,
  ...among(alleBesluitsoorten, published),
  filterset: createFilterset<Besluitsoort>({
    catalogus,
    status,
    omschrijving: exact(({ omschrijving }) => omschrijving)
  }),
  toBody: toBesluittypeBody
}

const catalogussen: Resource<{ readonly uuid: string }> = {
  pad: '/catalogussen',
  allow: 'GET, HEAD, OPTIONS',
  ...among([{ uuid: catalogusUuid }], published),
  filterset: createFilterset({
    domein: exact(() => domein),
    domein__in: within(() => domein),
    rsin: exact(() => rsin),
    rsin__in: within(() => rsin)
  }),
  toBody: (_catalogus, urls) => toCatalogusBody(urls)
}

export const registerCatalogi = (api: FastifyInstance, bron: Bron): void => {
  registerResource(api, catalogussen, bron)
  registerResource(api, zaaktypeResource, bron)
  registerResource(api, informatieobjecttypen, bron)
  registerResource(api, besluittypen, bron)
  registerResource(api, toResource('/statustypen', { of: type => type.statustypen, toBody: toStatustypeBody }), bron)
  registerResource(
    api,
    toResource('/resultaattypen', { of: type => type.resultaattypen, toBody: toResultaattypeBody }),
    bron
  )
  registerResource(
    api,
    toResource('/eigenschappen', { of: type => type.eigenschappen, toBody: toEigenschapBody }),
    bron
  )
  registerResource(
    api,
    toResource('/roltypen', {
      of: type => Object.values(type.roltypen),
      toBody: toRoltypeBody,
      filters: {
        omschrijving: exact(({ omschrijving }) => omschrijving),
        omschrijvingGeneriek: exact(({ omschrijvingGeneriek }) => omschrijvingGeneriek)
      }
    }),
    bron
  )
}
