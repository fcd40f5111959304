import { toUuid } from '../../populatie/uuid.ts'
import { type Dag, toDag } from '../dag.ts'
import { zgwSoorten } from '../soorten.ts'
import { besluitsoorten, documentsoorten, type ZaaktypeData, zaaktypeData } from './catalogus-data.ts'

export type ZaaktypeKern = {
  readonly uuid: string
  readonly data: ZaaktypeData
  /** First and last day on which a zaak may start under this version. */
  readonly van: Dag
  readonly tot: Dag
}

/** A type that belongs to one version of a zaaktype. */
type Onderdeel = { readonly uuid: string; readonly zaaktype: ZaaktypeKern }

export type Statustype = Onderdeel & {
  readonly omschrijving: string
  readonly statustekst: string
  readonly informeren: boolean
  readonly volgnummer: number
  readonly isEindstatus: boolean
}
export type Resultaattype = Onderdeel & { readonly omschrijving: string }
export type Roltype = Onderdeel & { readonly omschrijving: string; readonly omschrijvingGeneriek: Rolsoort }
export type Eigenschap = Onderdeel & {
  readonly naam: string
  readonly definitie: string
  readonly waarden: readonly string[]
}

/** A type that belongs to the catalogus, not to one zaaktype. */
export type Documentsoort = { readonly uuid: string; readonly omschrijving: string; readonly niveau: string }
export type Besluitsoort = { readonly uuid: string; readonly omschrijving: string; readonly reactieDagen: number }

export type Zaaktype = ZaaktypeKern & {
  readonly statustypen: readonly Statustype[]
  readonly resultaattypen: readonly Resultaattype[]
  readonly roltypen: Readonly<Record<Rolsoort, Roltype>>
  readonly eigenschappen: readonly Eigenschap[]
  readonly documentsoorten: readonly Documentsoort[]
  readonly besluitsoort: Besluitsoort | undefined
}

const rolnamen = {
  initiator: 'Aanvrager',
  belanghebbende: 'Belanghebbende',
  behandelaar: 'Behandelaar',
  mede_initiator: 'Medeaanvrager'
} as const
export type Rolsoort = keyof typeof rolnamen
export const rolsoorten = ['initiator', 'belanghebbende', 'behandelaar', 'mede_initiator'] as const

// Nobody's: the catalogue is the same for every seed.
const toTypeUuid = (kind: number, number: number, child = 0) =>
  toUuid({ kind, owner: 0, isBedrijf: false, number, child })

export const catalogusUuid = toTypeUuid(zgwSoorten.catalogus, 0)

export const alleDocumentsoorten: readonly Documentsoort[] = Object.entries(documentsoorten).map(
  ([omschrijving, niveau], number) => ({
    uuid: toTypeUuid(zgwSoorten.informatieobjecttype, number),
    omschrijving,
    niveau
  })
)

export const alleBesluitsoorten: readonly Besluitsoort[] = Object.entries(besluitsoorten).map(
  ([omschrijving, reactieDagen], number) => ({
    uuid: toTypeUuid(zgwSoorten.besluittype, number),
    omschrijving,
    reactieDagen
  })
)

const toRoltypen = (zaaktype: ZaaktypeKern, number: number): Record<Rolsoort, Roltype> => {
  const make = (soort: Rolsoort): Roltype => ({
    uuid: toTypeUuid(zgwSoorten.roltype, number, rolsoorten.indexOf(soort)),
    zaaktype,
    omschrijving: rolnamen[soort],
    omschrijvingGeneriek: soort
  })
  return {
    initiator: make('initiator'),
    belanghebbende: make('belanghebbende'),
    behandelaar: make('behandelaar'),
    mede_initiator: make('mede_initiator')
  }
}

const toStatustypen = (zaaktype: ZaaktypeKern, number: number): Statustype[] =>
  zaaktype.data.statussen.map(([omschrijving, statustekst, informeren], index, { length }) => ({
    uuid: toTypeUuid(zgwSoorten.statustype, number, index),
    zaaktype,
    omschrijving,
    statustekst,
    informeren,
    volgnummer: index + 1,
    isEindstatus: index === length - 1
  }))

const toEigenschappen = (zaaktype: ZaaktypeKern, number: number): Eigenschap[] => {
  const [naam, definitie, waarden] = zaaktype.data.eigenschap ?? []
  if (naam === undefined || definitie === undefined || waarden === undefined) return []
  return [{ uuid: toTypeUuid(zgwSoorten.eigenschap, number), zaaktype, naam, definitie, waarden }]
}

const toGeldigDag = (datum: string): Dag => {
  const dag = toDag(datum)
  if (dag === undefined) throw new Error(`no date in the catalogue: ${datum}`)
  return dag
}

const toZaaktype = (data: ZaaktypeData, number: number): Zaaktype => {
  const { van, tot = '9999-12-31' } = data.geldig
  const kern = { uuid: toTypeUuid(zgwSoorten.zaaktype, number), data, van: toGeldigDag(van), tot: toGeldigDag(tot) }
  return {
    ...kern,
    statustypen: toStatustypen(kern, number),
    resultaattypen: data.resultaten.map((omschrijving, child) => ({
      uuid: toTypeUuid(zgwSoorten.resultaattype, number, child),
      zaaktype: kern,
      omschrijving
    })),
    roltypen: toRoltypen(kern, number),
    eigenschappen: toEigenschappen(kern, number),
    documentsoorten: alleDocumentsoorten.filter(soort => data.documenten.some(naam => naam === soort.omschrijving)),
    besluitsoort: alleBesluitsoorten.find(soort => soort.omschrijving === data.besluit)
  }
}

/** Every version of every zaaktype, concepts included. */
export const zaaktypen: readonly Zaaktype[] = zaaktypeData.map(toZaaktype)

/** Whether this version applies to a zaak that starts on the day. */
export const isGeldig = ({ van, tot }: ZaaktypeKern, dag: Dag): boolean => van <= dag && dag <= tot
