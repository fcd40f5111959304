export type Json = Readonly<Record<string, unknown>>

/** How a row becomes JSON, and which related rows `expand` may put beside it. */
export type Shape<Row> = {
  readonly toJson: (row: Row, base: string) => Json
  readonly inclusions: Readonly<Record<string, Inclusion<Row>>>
}

export type View = {
  /** Base URL of the API on the host name that was asked. */
  readonly base: string
  /** Paths asked for, such as `hadBetrokkenen.wasPartij`. */
  readonly expand: ReadonlySet<string>
}

type Inclusion<Row> = (row: Row, view: View, path: string) => unknown

/** What `expand` puts beside a row: by relation, only what was asked. */
export const toExpand = <Row>({ inclusions }: Shape<Row>, row: Row, view: View, path = ''): Json =>
  Object.fromEntries(
    Object.entries(inclusions)
      .map(([name, include]) => ({ name, include, full: path === '' ? name : `${path}.${name}` }))
      .filter(({ full }) => view.expand.has(full))
      .map(({ name, include, full }) => [name, include(row, view, full)])
  )

/** A row as JSON; `_expand` only where something was put in. */
export const present = <Row>(shape: Shape<Row>, row: Row, view: View, path = ''): Json => {
  const body = shape.toJson(row, view.base)
  const expanded = toExpand(shape, row, view, path)
  return Object.keys(expanded).length === 0 ? body : { ...body, _expand: expanded }
}

// The related shape comes in as a function: shapes refer to each other in circles.
export const many =
  <Row, Other>(read: (row: Row) => readonly Other[], shape: () => Shape<Other>): Inclusion<Row> =>
  (row, view, path) =>
    read(row).map(other => present(shape(), other, view, path))

export const one =
  <Row, Other>(read: (row: Row) => Other | undefined, shape: () => Shape<Other>): Inclusion<Row> =>
  (row, view, path) => {
    const other = read(row)
    return other === undefined ? null : present(shape(), other, view, path)
  }

/** A relation of which the simulated municipality has none. */
export const none = (): readonly never[] => []
