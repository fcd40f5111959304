import type { Bedrijf, Inwoner, Populatie } from '../populatie/types.ts'
import { fromUuid, soorten } from '../populatie/uuid.ts'
import type { Dialect } from './dialect.ts'
import { createGeschreven, type Geschreven } from './geschreven.ts'
import type { Owner } from './identity.ts'
import { createContacten } from './klantcontact.ts'
import { createPartijen, hasForeignNummer, hasTakenVestiging } from './partijen.ts'
import type { ContactRow, KlantRows, PartijRow } from './rows.ts'

/**
 * How many residents, and how many companies, a question about nobody in particular looks through: a list of all
 * would never end, and no client reads it.
 */
const maxScanned = 250
const maxSearched = 1_000

export interface Klantregister {
  /** The klanten whose partijen may carry this BSN, RSIN, KVK number or vestigingsnummer; the filters decide. */
  byNummer(objectId: string): Iterable<KlantRows>
  /** The klanten with this mail address, or with this telephone number among the first thousand of each kind. */
  byAdres(adres: string): Iterable<KlantRows>
  byOwner(owner: Owner): Iterable<KlantRows>
  /** Whose record, or zaak, this is; an actor is of all. */
  byUuid(uuid: string): Iterable<KlantRows>
  all(): Iterable<KlantRows>
}

const once = <T>(make: () => T): (() => T) => {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}

type Source = { readonly populatie: Populatie; readonly isFreeText: boolean; readonly geschreven: Geschreven }

const toRows = ({ populatie, isFreeText, geschreven }: Source, owner: Inwoner | Bedrijf): KlantRows => {
  const contacten: () => readonly ContactRow[] = once(() => createContacten({ populatie, owner, partijen }))
  const partijen = createPartijen(
    {
      populatie,
      isFreeText,
      geschreven,
      betrokkenen: partij => contacten().flatMap(({ betrokkenen }) => betrokkenen.filter(b => b.partij === partij))
    },
    owner
  )
  return { partijen, contacten }
}

const toKlantRows = (partij: PartijRow): KlantRows => ({ partijen: [partij], contacten: () => [] })

/** The klantregister of a population: computed again for each question, with what was written since on top. */
export const createKlantregister = (
  populatie: Populatie,
  { codes }: Dialect,
  geschreven: Geschreven = createGeschreven()
): Klantregister => {
  const source = { populatie, isFreeText: codes === 'freeText', geschreven }
  const at = ({ index, isBedrijf }: Owner) => (isBedrijf ? populatie.bedrijfAt(index) : populatie.inwonerAt(index))

  const rowsOf = function* (owners: Iterable<Inwoner | Bedrijf | undefined>): Iterable<KlantRows> {
    for (const owner of owners) if (owner?.inKlantregister) yield toRows(source, owner)
  }

  const withNext = (owner: Inwoner | Bedrijf | undefined, isTrap: (next: Owner) => boolean) => {
    const next = owner && { index: owner.index + 1, isBedrijf: owner.isBedrijf }
    return next && isTrap(next) ? [owner, at(next)] : [owner]
  }

  const firsts = function* (count = maxScanned) {
    for (const isBedrijf of [false, true]) {
      for (let index = 0; index < count; index++) yield at({ index, isBedrijf })
    }
  }

  const withTelefoonnummer = function* (adres: string) {
    for (const owner of firsts(maxSearched)) if (owner?.telefoonnummer.includes(adres)) yield owner
  }

  const made = (holds: (partij: PartijRow) => boolean): KlantRows[] =>
    geschreven.partijen().filter(holds).map(toKlantRows)

  return {
    byNummer: objectId => [
      ...rowsOf([
        ...withNext(populatie.inwoner(objectId), hasForeignNummer),
        populatie.bedrijf(objectId),
        populatie.bedrijfByRsin(objectId),
        ...withNext(populatie.bedrijfByVestiging(objectId), hasTakenVestiging)
      ]),
      ...made(({ identificatoren }) => identificatoren.some(one => one.objectId === objectId))
    ],
    byAdres: adres => {
      // The population's mailboxes end in their owner's place: `a.jansen.12@example.nl`.
      const index = /\.(\d+)@/.exec(adres)?.[1]
      if (index === undefined) return rowsOf(withTelefoonnummer(adres))
      return rowsOf([false, true].map(isBedrijf => at({ index: Number(index), isBedrijf })))
    },
    byOwner: owner => rowsOf([at(owner)]),
    byUuid: asked => {
      const uuid = geschreven.partijVan(asked) ?? asked
      const own = made(partij => [partij, ...partij.identificatoren].some(one => one.uuid === uuid))
      if (own.length > 0) return own
      const parts = fromUuid(uuid)
      if (parts?.kind === soorten.actor) return rowsOf(firsts())
      return rowsOf(parts ? [at({ index: parts.owner, isBedrijf: parts.isBedrijf })] : [])
    },
    all: () => [...rowsOf(firsts()), ...made(() => true)]
  }
}
