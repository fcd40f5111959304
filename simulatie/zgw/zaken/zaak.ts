import type { Bedrijf, Inwoner, Vestiging } from '../../populatie/types.ts'
import { toUuid } from '../../populatie/uuid.ts'
import type { Resultaattype, Zaaktype } from '../catalogi/catalogus.ts'
import { type Dag, toDatum } from '../dag.ts'
import type { Dialect } from '../dialect.ts'
import type { Niveau } from '../niveaus.ts'
import { zgwSoorten } from '../soorten.ts'
import type { Urls } from '../urls.ts'

export type Klant = Inwoner | Bedrijf

/** Whose zaken: what all zaken of one klant have in common. */
export type Eigenaar = {
  readonly klant: Klant
  /** Takes part in some of the zaken. */
  readonly partner: Inwoner | undefined
  readonly seed: number
  /** On which anything happened: the day before the peildatum. */
  readonly laatsteDag: Dag
  /** Of the server that keeps the zaak: which members its records have, and where a company's numbers stand. */
  readonly dialect: Dialect
  /** Size to which the files of its documents are filled up. */
  readonly minBytes: number
}

/** How the klant takes part in the zaak. */
export type Deelname = {
  readonly soort: 'initiator' | 'belanghebbende'
  /** Companies: under which number the zaak was registered. */
  readonly vorm: 'onderneming' | 'ondernemingMetVestiging' | 'vestiging'
  readonly vestiging: Vestiging | undefined
  readonly gemachtigd: boolean
  /** The rol has ended; the filters still find it, as in Open Zaak. */
  readonly beeindigd: boolean
}

/** What is drawn for a zaak; its records are written out from this only when asked. */
export type Zaak = Eigenaar & {
  readonly number: number
  readonly child: 0
  readonly zaaktype: Zaaktype
  readonly titel: string
  readonly start: Dag
  readonly registratie: Dag
  readonly einde: Dag | undefined
  readonly gepland: Dag | undefined
  readonly niveau: Niveau
  /** How many statussen have been set, of the statustypen in order. */
  readonly statussen: number
  readonly resultaat: Resultaattype | undefined
  readonly deelname: Deelname
  readonly metPartner: boolean
  readonly documenten: number
  readonly heeftBesluit: boolean
  readonly opgeschort: boolean
  readonly verlengd: boolean
  readonly betaling: '' | 'nvt' | 'nog_niet' | 'geheel'
  /** Number to choose by where only one record shows the choice. */
  readonly los: number
}

/** Identifier of the zaak itself, or of one of its records. */
export const uuidOf = ({ klant, number }: Zaak, kind: number, child = 0): string =>
  toUuid({ kind, owner: klant.index, isBedrijf: klant.isBedrijf, number, child })

export const zaakUrl = (zaak: Zaak, urls: Urls): string => `${urls.zaken}/zaken/${uuidOf(zaak, zgwSoorten.zaak)}`

/** Last day on which the zaak must be done. */
export const uiterlijkeDag = ({ start, zaaktype }: Zaak): Dag => start + zaaktype.data.doorlooptijdDagen

// More than any klant has, so that a number can be read back to its zaak.
const zakenPerKlant = 10_000

/** `ZAAK-2026-0000123`: unique, as its number holds whose zaak it is. */
export const identificatieOf = ({ klant, number, start }: Zaak, prefix = 'ZAAK'): string => {
  const place = (2 * klant.index + Number(klant.isBedrijf)) * zakenPerKlant + number
  return `${prefix}-${toDatum(start).slice(0, 4)}-${String(place).padStart(7, '0')}`
}

/** A place where a zaak may be. */
export type Plaats = { readonly owner: number; readonly isBedrijf: boolean; readonly number: number }

/** Where the zaak of an identificatie would be; whether one exists under exactly that is for the caller to check. */
export const toPlaats = (identificatie: string): Plaats | undefined => {
  const place = Number(/^[A-Z]+-\d{4}-(\d{7,14})(?:-\d+)?$/.exec(identificatie)?.[1])
  if (Number.isNaN(place)) return undefined
  const who = Math.floor(place / zakenPerKlant)
  return { owner: Math.floor(who / 2), isBedrijf: who % 2 === 1, number: place % zakenPerKlant }
}

/** Some zaken have the next one as deelzaak: decided by number alone, so that each side is found from the other. */
export const hoofdzaakNumber = ({ number }: Zaak): number | undefined => (number % 10 === 7 ? number - 1 : undefined)
export const deelzaakNumbers = ({ klant, number }: Zaak): readonly number[] =>
  number % 10 === 6 && number + 1 < klant.zaken ? [number + 1] : []
