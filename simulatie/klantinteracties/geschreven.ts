import { randomUUID } from 'node:crypto'
import type { Identificator } from './codes.ts'
import type { DigitaalAdresRow, IdentificatorRow, PartijRow } from './rows.ts'

export type Adres = Omit<DigitaalAdresRow, 'uuid' | 'partij' | 'betrokkene'>
type GeschrevenAdres = Adres & { readonly uuid: string }

/** `voorkeursadres`: uuid of an address of the partij, or null for none. */
type Partijwijziging = { readonly voorkeurstaal?: string; readonly voorkeursadres?: string | null }

type NieuwePartij = Pick<
  PartijRow,
  'soortPartij' | 'partijIdentificatie' | 'interneNotitie' | 'indicatieGeheimhouding' | 'indicatieActief'
> & { readonly voorkeurstaal: string; readonly identificatoren: readonly Identificator[] }

/** What clients wrote since the start. It lies over the records that are computed from the population. */
export interface Geschreven {
  partij(uuid: string): Partijwijziging | undefined
  /** The partijen that clients made. */
  partijen(): readonly PartijRow[]
  /** Changed or removed: what the population says of it does not hold any more. */
  isAdresGeschreven(uuid: string): boolean
  adressenVan(partij: string): readonly GeschrevenAdres[]
  /** Whose partij a written address is. */
  partijVan(adres: string): string | undefined
  addPartij(partij: NieuwePartij): string
  changePartij(uuid: string, wijziging: Partijwijziging): void
  /** Adds or replaces; gives its uuid. */
  putAdres(partij: string, adres: Adres & { readonly uuid?: string }): string
  removeAdres(uuid: string): void
}

const toPartij = (
  { identificatoren: wanted, ...fields }: NieuwePartij,
  nummer: string,
  geschreven: Geschreven
): PartijRow => {
  const uuid = randomUUID()
  const identificatoren: IdentificatorRow[] = []
  const row: PartijRow = {
    ...fields,
    uuid,
    nummer,
    identificatoren,
    betrokkenen: () => [],
    get voorkeurstaal() {
      return geschreven.partij(uuid)?.voorkeurstaal ?? fields.voorkeurstaal
    },
    get adressen() {
      return geschreven.adressenVan(uuid).map(adres => ({ ...adres, partij: row }))
    },
    voorkeursadres: () => row.adressen.find(adres => adres.uuid === geschreven.partij(uuid)?.voorkeursadres)
  }
  for (const one of wanted) identificatoren.push({ uuid: randomUUID(), partij: row, ...one })
  return row
}

export const createGeschreven = (): Geschreven => {
  const changes = new Map<string, Partijwijziging>()
  const made: PartijRow[] = []
  const adressen = new Map<string, { readonly partij: string; readonly adres: GeschrevenAdres } | undefined>()

  const geschreven: Geschreven = {
    partij: uuid => changes.get(uuid),
    partijen: () => made,
    isAdresGeschreven: uuid => adressen.has(uuid),
    adressenVan: partij => [...adressen.values()].flatMap(entry => (entry?.partij === partij ? [entry.adres] : [])),
    partijVan: adres => adressen.get(adres)?.partij,
    addPartij: partij => {
      const row = toPartij(partij, `N${String(made.length + 1).padStart(9, '0')}`, geschreven)
      made.push(row)
      return row.uuid
    },
    changePartij: (uuid, wijziging) => {
      changes.set(uuid, { ...changes.get(uuid), ...wijziging })
    },
    putAdres: (partij, { uuid = randomUUID(), ...adres }) => {
      adressen.set(uuid, { partij, adres: { uuid, ...adres } })
      return uuid
    },
    removeAdres: uuid => {
      adressen.set(uuid, undefined)
    }
  }
  return geschreven
}
