import type { Dialect } from '../dialect.ts'
import { choice, contains, dates, exact, type Filter, flag, reference, references, within } from '../http/filters.ts'
import { createFilterset, type Filterset, withGroup } from '../http/filterset.ts'
import { niveaus } from '../niveaus.ts'
import { rsin } from '../organisatie.ts'
import { zgwSoorten } from '../soorten.ts'
import type { Urls } from '../urls.ts'
import { rollenOf } from './rol.ts'
import { rolFilterset } from './rol-filters.ts'
import { statussenOf } from './status.ts'
import { identificatieOf, uiterlijkeDag, uuidOf, type Zaak } from './zaak.ts'
import { archiefactieDag, kenmerkOf } from './zaak-body.ts'

const zaaktypeUrl = ({ zaaktype }: Zaak, urls: Urls) => `${urls.catalogi}/zaaktypen/${zaaktype.uuid}`

const archiefstatussen = ['gearchiveerd', 'gearchiveerd_procestermijn_onbekend', 'nog_te_archiveren', 'overgedragen']
const archiefnominatieOf = ({ einde }: Zaak) => (einde === undefined ? '' : 'vernietigen')

const kenmerkText = (zaak: Zaak): string | undefined => {
  const kenmerk = kenmerkOf(zaak)
  return kenmerk && `${kenmerk.bron}:${kenmerk.kenmerk}`
}

const archief: Readonly<Record<string, Filter<Zaak>>> = {
  archiefnominatie: choice(['blijvend_bewaren', 'vernietigen'], value => zaak => archiefnominatieOf(zaak) === value),
  archiefnominatie__in: within(archiefnominatieOf),
  ...dates('archiefactiedatum', archiefactieDag, ['exact', 'gt', 'lt']),
  archiefactiedatum__isnull: flag(zaak => archiefactieDag(zaak) === undefined),
  archiefstatus: choice(archiefstatussen, value => () => value === 'nog_te_archiveren'),
  archiefstatus__in: within(() => 'nog_te_archiveren')
}

const filters: Readonly<Record<string, Filter<Zaak>>> = {
  identificatie: exact(zaak => identificatieOf(zaak)),
  identificatie__icontains: contains(zaak => identificatieOf(zaak)),
  omschrijving: contains(({ titel }) => titel),
  bronorganisatie: exact(() => rsin),
  bronorganisatie__in: within(() => rsin),
  zaaktype: reference(zaaktypeUrl),
  zaaktype__omschrijving: contains(({ zaaktype }) => zaaktype.data.omschrijving),
  ...dates('startdatum', ({ start }) => start, ['exact', 'gt', 'gte', 'lt', 'lte']),
  ...dates('registratiedatum', ({ registratie }) => registratie, ['exact', 'gt', 'lt']),
  ...dates('einddatum', ({ einde }) => einde, ['exact', 'gt', 'lt']),
  einddatum__isnull: flag(({ einde }) => einde === undefined),
  ...dates('einddatumGepland', ({ gepland }) => gepland, ['exact', 'gt', 'lt']),
  ...dates('uiterlijkeEinddatumAfdoening', uiterlijkeDag, ['exact', 'gt', 'lt']),
  ...archief,
  maximaleVertrouwelijkheidaanduiding: choice(niveaus, highest => {
    const allowed = niveaus.slice(0, niveaus.indexOf(highest) + 1)
    return ({ niveau }) => allowed.includes(niveau)
  }),
  status__statustype: reference((zaak, urls) => `${urls.catalogi}/statustypen/${statussenOf(zaak).at(-1)?.type.uuid}`),
  resultaat__resultaattype: reference(
    ({ resultaat }, urls) => resultaat && `${urls.catalogi}/resultaattypen/${resultaat.uuid}`
  ),
  kenmerk: exact(kenmerkText),
  kenmerk__bron: exact(zaak => kenmerkOf(zaak)?.bron)
}

// Only in the body of `_zoek`; in the query they are unknown.
const zoekFilters: Readonly<Record<string, Filter<Zaak>>> = {
  uuid__in: within(zaak => uuidOf(zaak, zgwSoorten.zaak)),
  zaaktype__in: references(zaaktypeUrl),
  zaaktype__not_in: (value, urls) => {
    const test = references(zaaktypeUrl)(value, urls)
    return typeof test === 'function' ? zaak => !test(zaak) : test
  }
}

/** Filters of the list, and of `_zoek`. */
export const toZaakFilters = (rolFilters: Dialect['rolFilters']): { list: Filterset<Zaak>; zoek: Filterset<Zaak> } => {
  const rollen = { prefix: 'rol__', set: rolFilterset, of: rollenOf, rolFilters }
  return {
    list: withGroup(createFilterset(filters), rollen),
    zoek: withGroup(createFilterset({ ...filters, ...zoekFilters }), rollen)
  }
}
