import type { Mislukt } from '../../klantbeeld/resultaat.ts'
import type { Conventienaam } from './conventies.ts'

/**
 * How zaken of a klant are asked: `POST /zaken/_zoek`, `GET /zaken`, or `GET /rollen` and then each zaak.
 * In this order: only the first keeps the number out of addresses.
 */
export const wegen = ['zoek', 'lijst', 'rollen'] as const
export type Weg = (typeof wegen)[number]

/**
 * What a weg understands beside the filter on the klant. `reeksen`: a body takes `expand` and `ordering` as arrays (Open
 * Zaak), otherwise as text with commas (VNG 1.5.1). `opIdentificatie`: a second key to order by, so that zaken of one
 * day keep their places from page to page.
 */
export type Vermogen =
  | 'pageSize'
  | 'expand'
  | 'ordering'
  | 'opIdentificatie'
  | 'reeksen'
  | 'vertrouwelijkheid'
  | 'einddatum'
  | 'zaaktypen'
  | 'rol'
export type Vermogens = ReadonlySet<Vermogen>

/** What was found out of one zaaksysteem. A convention that is not in `wegen` cannot be asked there. */
export type Dialect = {
  readonly wegen: ReadonlyMap<Conventienaam, Weg>
  readonly vermogens: Readonly<Record<Weg, Vermogens>>
  /** Why some of it could not be found out; what is missing may exist all the same. */
  readonly faalde?: Mislukt
}

/** What an operator may want to know; a closed list, for a log line and a metric. */
export type Dialectmelding =
  | 'zoek-ontbreekt'
  | 'zoek-negeert-filter'
  | 'bsn-alleen-in-url'
  | 'conventie-niet-ondersteund'
  | 'document-onbekend-adres'
export type OnDialect = (bron: string, melding: Dialectmelding, waarde?: string) => void
