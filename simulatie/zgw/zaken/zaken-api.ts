import type { FastifyInstance } from 'fastify'
import { fromUuid } from '../../populatie/uuid.ts'
import { besluitenOf, toZaakbesluitBody } from '../besluiten/besluit.ts'
import type { Dialect } from '../dialect.ts'
import { notFound } from '../http/fout.ts'
import { type Bron, detailAllow, lijstAllow, type Resource } from '../http/resource.ts'
import { registerResource, toRoute, withEtag } from '../http/routes.ts'
import { dress } from '../http/unset.ts'
import { registerZoek } from '../http/zoek.ts'
import { zgwSoorten } from '../soorten.ts'
import type { Body, Urls } from '../urls.ts'
import { toZaakeigenschapBody, zaakeigenschappenOf } from './eigenschap.ts'
import { identificatieOf, uuidOf, type Zaak } from './zaak.ts'
import { archiefactieDag, toZaakBody } from './zaak-body.ts'
import { toZaakFilters } from './zaak-filters.ts'
import { toZaakKnoop, zaakExpansies } from './zaak-knoop.ts'
import { byIdentificatie, byKlant, byUuids, ofZaak } from './zaak-resource.ts'
import { resultaten, statussen, toRollen, zaakinformatieobjecten, zaakobjecten } from './zaakdelen.ts'

// A date that is not there sorts after every date, as in the database of Open Zaak.
const last = Number.POSITIVE_INFINITY

const newest = (a: Zaak, b: Zaak): number => b.registratie - a.registratie || b.number - a.number

const toZaken = (filters: ReturnType<typeof toZaakFilters>, order: Dialect['order']): Resource<Zaak> => ({
  pad: '/zaken',
  allow: detailAllow,
  hasCrs: true,
  ...ofZaak({
    kind: zgwSoorten.zaak,
    of: zaak => [zaak],
    zoekers: { uuid__in: byUuids, identificatie: byIdentificatie, ...byKlant('rol__') }
  }),
  filterset: filters.list,
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
    standard: order === 'newest' ? newest : () => 0
  },
  expansies: { paden: zaakExpansies, toKnoop: toZaakKnoop },
  zoek: { filterset: filters.zoek, required: [] }
})

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
  bron: Bron
): void => {
  const { register, dialect } = bron
  const recordsOf = (zaakUuid: string): readonly T[] | undefined => {
    const parts = fromUuid(zaakUuid)
    const zaak = parts?.kind === zgwSoorten.zaak && parts.child === 0 ? register.zaakAt(parts) : undefined
    return zaak && of(zaak)
  }
  const list = toRoute({ allow: lijstAllow, bron }, (request, _reply, urls) => {
    const { zaak } = request.params as { zaak: string }
    return recordsOf(zaak)?.map(record => dress(toBody(record, urls), dialect.unset)) ?? notFound()
  })
  const detail = toRoute({ allow: detailAllow, bron }, (request, reply, urls) => {
    const { zaak, uuid } = request.params as { zaak: string; uuid: string }
    const record = recordsOf(zaak)?.find(({ zaak, child }) => uuidOf(zaak, kind, child) === uuid)
    if (!record) return notFound()
    const base = toBody(record, urls)
    const answer = dress(base, dialect.unset)
    return dialect.etag ? withEtag(request, reply, { base, answer }) : answer
  })
  api.get(`/zaken/:zaak/${pad}`, list)
  api.get(`/zaken/:zaak/${pad}/:uuid`, detail)
}

export const registerZaken = (api: FastifyInstance, bron: Bron): void => {
  const { dialect } = bron
  const zaken = toZaken(toZaakFilters(dialect.rolFilters), dialect.order)
  registerResource(api, zaken, bron)
  registerZoek(api, { resource: zaken, zoek: dialect.zoek.zaken }, bron)
  registerResource(api, statussen, bron)
  registerResource(api, resultaten, bron)
  registerResource(api, toRollen(dialect), bron)
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
