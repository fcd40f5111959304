import { fromNummer } from './identity.ts'
import type { Klantregister } from './klantregister.ts'
import type { IdentificatorRow, KlantRows, ObjectIdentificator } from './rows.ts'

/** Why a value is refused, as Open Klant words it. */
export type Invalid = { readonly code: string; readonly reason: string }

export type Filter<Row> = {
  readonly check?: (value: string) => Invalid | undefined
  readonly matches: (row: Row, value: string) => boolean
  /** The only klanten that can match; without it the value says nothing about whose record it is. */
  readonly klanten?: (register: Klantregister, value: string) => Iterable<KlantRows>
}
export type Filters<Row> = Readonly<Record<string, Filter<Row>>>

type Read<Row, Value = string> = (row: Row) => readonly (Value | undefined)[]

/** Any of the row's values is exactly this. */
export const exact = <Row>(read: Read<Row>): Filter<Row> => ({ matches: (row, value) => read(row).includes(value) })

export const contains = <Row>(read: Read<Row>): Filter<Row> => ({
  matches: (row, value) => read(row).some(text => text?.toLowerCase().includes(value.toLowerCase()))
})

const ownersOfAdres = (register: Klantregister, adres: string) => register.byAdres(adres)

/** A mail address or telephone number, whole or in part. */
export const adres = <Row>(read: Read<Row>): Filter<Row> => ({ ...exact(read), klanten: ownersOfAdres })
export const partOfAdres = <Row>(read: Read<Row>): Filter<Row> => ({ ...contains(read), klanten: ownersOfAdres })

/** Anything but true or false is no filter at all, as Django reads it. */
export const boolean = <Row>(read: (row: Row) => boolean | null): Filter<Row> => ({
  matches: (row, value) => (value !== 'true' && value !== 'false') || String(read(row)) === value
})

export const choice = <Row>(choices: readonly string[], read: Read<Row>): Filter<Row> => ({
  ...exact(read),
  check: value =>
    choices.includes(value)
      ? undefined
      : { code: 'invalid_choice', reason: `Selecteer een geldige keuze. ${value} is geen beschikbare keuze.` }
})

const dayPattern = /^\d{4}-\d{2}-\d{2}$/

export const date = <Row>(
  read: (row: Row) => string | null,
  compare: (day: string, asked: string) => boolean
): Filter<Row> => ({
  check: value => (dayPattern.test(value) ? undefined : { code: 'invalid', reason: 'Voer een geldige datum in.' }),
  matches: (row, asked) => {
    const day = read(row)
    return day !== null && compare(day, asked)
  }
})

/** A moment, whatever offset it is written with. */
export const moment = <Row>(read: Read<Row>): Filter<Row> => ({
  check: value =>
    Number.isNaN(Date.parse(value)) ? { code: 'invalid', reason: 'Voer een geldige datum/tijd in.' } : undefined,
  matches: (row, value) => read(row).some(text => text !== undefined && Date.parse(text) === Date.parse(value))
})

const uuidPattern = /^[0-9a-f]{8}-?([0-9a-f]{4}-?){3}[0-9a-f]{12}$/i

const ownerOfNummer = (register: Klantregister, nummer: string): Iterable<KlantRows> => {
  const owner = fromNummer(nummer)
  return owner ? register.byOwner(owner) : []
}

export const nummer = <Row>(read: Read<Row>): Filter<Row> => ({ ...exact(read), klanten: ownerOfNummer })

export const uuid = <Row>(read: Read<Row>): Filter<Row> => ({
  check: value => (uuidPattern.test(value) ? undefined : { code: 'invalid', reason: 'Voer een geldige UUID in.' }),
  matches: (row, value) => read(row).includes(value.toLowerCase()),
  klanten: (register, value) => register.byUuid(value.toLowerCase())
})

const lastSegment = (url: string): string => url.replace(/\/$/, '').split('/').at(-1) ?? ''

// Only the last part of the URL counts: another host name matches as well.
const url = <Row>(read: Read<Row>): Filter<Row> => ({
  check: value => (URL.canParse(value) ? undefined : { code: 'invalid', reason: 'Voer een geldige URL in.' }),
  matches: (row, value) => read(row).includes(lastSegment(value)),
  klanten: (register, value) => register.byUuid(lastSegment(value))
})

/** The pair `<name>__uuid` and `<name>__url`. */
export const reference = <Row>(name: string, read: Read<Row>): Filters<Row> => ({
  [`${name}__uuid`]: uuid(read),
  [`${name}__url`]: url(read)
})

/**
 * The four filters on identificatoren. Each is satisfied by any of them: as in Open Klant they do not correlate, so
 * `codeSoortObjectId=bsn` and `objectId=X` may be met by two different identificatoren of one partij.
 */
export const identificator = <Row>(prefix: string, read: Read<Row, IdentificatorRow>): Filters<Row> => ({
  [`${prefix}codeObjecttype`]: exact(row => read(row).map(one => one?.codeObjecttype)),
  [`${prefix}codeRegister`]: exact(row => read(row).map(one => one?.codeRegister)),
  [`${prefix}codeSoortObjectId`]: exact(row => read(row).map(one => one?.codeSoortObjectId)),
  [`${prefix}objectId`]: {
    ...exact(row => read(row).map(one => one?.objectId)),
    klanten: (register, value) => register.byNummer(value)
  }
})

/** The four filters on the codes of an object elsewhere; a zaak's identifier says whose it is. */
export const objectCodes = <Row>(prefix: string, read: Read<Row, ObjectIdentificator>): Filters<Row> => ({
  [`${prefix}CodeObjecttype`]: exact(row => read(row).map(one => one?.codeObjecttype)),
  [`${prefix}CodeRegister`]: exact(row => read(row).map(one => one?.codeRegister)),
  [`${prefix}CodeSoortObjectId`]: exact(row => read(row).map(one => one?.codeSoortObjectId)),
  [`${prefix}ObjectId`]: {
    ...exact(row => read(row).map(one => one?.objectId)),
    klanten: (register, value) => register.byUuid(value)
  }
})
