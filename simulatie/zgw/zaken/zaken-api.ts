import type { FastifyInstance } from 'fastify'
import { fromUuid } from '../../populatie/uuid.ts'
import { besluitenOf, toZaakbesluitBody } from '../besluiten/besluit.ts'
import { notFound } from '../http/fout.ts'
import { type Bron, detailAllow, lijstAllow, type Resource } from '../http/resource.ts'
import { registerResource, toRoute, withEtag } from '../http/routes.ts'
import { zgwSoorten } from '../soorten.ts'
import type { Body, Urls } from '../urls.ts'
import { toZaakeigenschapBody, zaakeigenschappenOf } from './eigenschap.ts'
import { identificatieOf, uuidOf, type Zaak } from './zaak.ts'
import { archiefactieDag, toZaakBody } from './zaak-body.ts'
import { zaakFilters, zaakZoekFilters } from './zaak-filters.ts'
import { toZaakKnoop, zaakExpansies } from './zaak-knoop.ts'
import { byIdentificatie, byKlant, byUuids, ofZaak } from './zaak-resource.ts'
import { resultaten, rollen, statussen, zaakinformatieobjecten, zaakobjecten } from './zaakdelen.ts'

// A date that is not there sorts after every date, as in the database of Open Zaak.
const last = Number.POSITIVE_INFINITY

const zaken: Resource<Zaak> = {
  pad: '/zaken',
  allow: detailAllow,
  hasCrs: true,
  ...ofZaak({
    kind: zgwSoorten.zaak,
    of: zaak => [zaak],
    zoekers: { uuid__in: byUuids, identificatie: byIdentificatie, ...byKlant('rol__') }
  }),
  filterset: zaakFilters,
  toBody: toZaakBody,
  ordering: {
    fields: {
      startdatum: ({ start }) => start,
      registratiedatum: ({ registratie }) => registratie,
      einddatum: ({ einde }) => einde ?? last,
      publicatiedatum: () => last,
      archiefactiedatum: zaak => archiefactieDag(zaak) ?? last,
      identificatie: zaak => identificatieOf(zaak)
    },
    // Open Zaak: the one that was made last comes first
    standard: (a, b) => b.registratie - a.registratie || b.number - a.number
  },
  expansies: { paden: zaakExpansies, toKnoop: toZaakKnoop },
  zoek: { filterset: zaakZoekFilters, required: [] }
}

type Nested<T> = {
  readonly pad: string
  readonly kind: number
  readonly of: (zaak: Zaak) => readonly T[]
  readonly toBody: (record: T, urls: Urls) => Body
}

// Below a zaak: a plain array without filters, and a detail that must belong to that zaak.
const registerNested = <T extends { readonly zaak: Zaak; readonly child: number }>(
  api: FastifyInstance,
  { pad, kind, of, toBody }: Nested<T>,
  { register }: Bron
): void => {
  const recordsOf = (zaakUuid: string): readonly T[] | undefined => {
    const parts = fromUuid(zaakUuid)
    const zaak = parts?.kind === zgwSoorten.zaak && parts.child === 0 ? register.zaakAt(parts) : undefined
    return zaak && of(zaak)
  }
  const list = toRoute(lijstAllow, false, (request, _reply, urls) => {
    const { zaak } = request.params as { zaak: string }
    return recordsOf(zaak)?.map(record => toBody(record, urls)) ?? notFound()
  })
  const detail = toRoute(detailAllow, false, (request, reply, urls) => {
    const { zaak, uuid } = request.params as { zaak: string; uuid: string }
    const record = recordsOf(zaak)?.find(({ zaak, child }) => uuidOf(zaak, kind, child) === uuid)
    if (!record) return notFound()
    const body = toBody(record, urls)
    return withEtag(request, reply, { base: body, answer: body })
  })
  api.get(`/zaken/:zaak/${pad}`, list)
  api.get(`/zaken/:zaak/${pad}/:uuid`, detail)
}

export const registerZaken = (api: FastifyInstance, bron: Bron): void => {
  registerResource(api, zaken, bron)
  registerResource(api, statussen, bron)
  registerResource(api, resultaten, bron)
  registerResource(api, rollen, bron)
  registerResource(api, zaakinformatieobjecten, bron)
  registerResource(api, zaakobjecten, bron)
  registerNested(
    api,
    {
      pad: 'zaakeigenschappen',
      kind: zgwSoorten.zaakeigenschap,
      of: zaakeigenschappenOf,
      toBody: toZaakeigenschapBody
    },
    bron
  )
  registerNested(
    api,
    { pad: 'besluiten', kind: zgwSoorten.zaakbesluit, of: besluitenOf, toBody: toZaakbesluitBody },
    bron
  )
}
