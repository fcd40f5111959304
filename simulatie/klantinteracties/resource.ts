import type { Filters } from './filter.ts'
import type { KlantRows } from './rows.ts'
import type { Shape } from './shape.ts'

/** One collection of the API: what is in it, how it can be filtered and expanded. */
export type Resource<Row> = {
  readonly path: string
  readonly shape: Shape<Row>
  /** What `expand` may name; undefined where the collection has no such parameter. */
  readonly expandable?: readonly string[]
  readonly filters: Filters<Row>
  /** In the order of the list. */
  readonly rows: (klanten: Iterable<KlantRows>) => readonly Row[]
  /** When a row was entered, in ms; undefined where that is the order of the list already. */
  readonly enteredMs?: (row: Row) => number
  /** Which rows a join gives twice, where the product does not weed out doubles. */
  readonly isDoubled?: (row: Row) => boolean
}

export const ofEach =
  <Row>(read: (klant: KlantRows) => readonly Row[]): Resource<Row>['rows'] =>
  klanten =>
    [...klanten].flatMap(read)
