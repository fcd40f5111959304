import type { Klantsoort } from '../../klantbeeld/klant.ts'
import type { DialectConfig, kvkConventies } from './dialect-schema.ts'
import type { ZgwRol } from './zaak-schema.ts'

type Configured = (typeof kvkConventies)[number]
export type Conventienaam = Configured | 'inpBsn' | 'nnp-vestigingsNummer'

/** One way in which a rol says whose it is: where to filter, and what to find again in the answer. */
export type Conventie = {
  readonly naam: Conventienaam
  readonly klantsoort: Klantsoort
  readonly nummer: 'bsn' | 'rsin' | 'kvkNummer' | 'vestigingsnummer'
  readonly betrokkeneType: string
  readonly veld: keyof NonNullable<ZgwRol['betrokkeneIdentificatie']>
  /** Filter of `/rollen`; of `/zaken` with `rol__` before it. */
  readonly filter: string
  /** The KVK number of another company in the rol takes it away; one of our own makes it certain. */
  readonly certain: 'always' | 'configured' | 'withKvk'
}

const id = 'betrokkeneIdentificatie__'
const persoon = { klantsoort: 'natuurlijkPersoon', betrokkeneType: 'natuurlijk_persoon' } as const
const bedrijf = { klantsoort: 'nietNatuurlijkPersoon', betrokkeneType: 'niet_natuurlijk_persoon' } as const

/**
 * A number of eight digits in `innNnpId` can be no RSIN (nine), so it says enough. `annIdentificatie` holds numbers of
 * a municipality's own making: that it is a KVK number here is known only when the config says so. A vestigingsnummer
 * moves along when another company takes the vestiging over: without the KVK number in the rol it stays uncertain.
 */
const table: readonly Conventie[] = [
  {
    ...persoon,
    naam: 'inpBsn',
    nummer: 'bsn',
    veld: 'inpBsn',
    filter: `${id}natuurlijkPersoon__inpBsn`,
    certain: 'always'
  },
  {
    ...bedrijf,
    naam: 'innNnpId-rsin',
    nummer: 'rsin',
    veld: 'innNnpId',
    filter: `${id}nietNatuurlijkPersoon__innNnpId`,
    certain: 'always'
  },
  {
    ...bedrijf,
    naam: 'innNnpId-kvk',
    nummer: 'kvkNummer',
    veld: 'innNnpId',
    filter: `${id}nietNatuurlijkPersoon__innNnpId`,
    certain: 'always'
  },
  {
    ...bedrijf,
    naam: 'annIdentificatie-kvk',
    nummer: 'kvkNummer',
    veld: 'annIdentificatie',
    filter: `${id}nietNatuurlijkPersoon__annIdentificatie`,
    certain: 'configured'
  },
  {
    ...bedrijf,
    naam: 'kvkNummer',
    nummer: 'kvkNummer',
    veld: 'kvkNummer',
    filter: `${id}nietNatuurlijkPersoon__kvkNummer`,
    certain: 'always'
  },
  {
    ...bedrijf,
    naam: 'vestiging-kvkNummer',
    nummer: 'kvkNummer',
    betrokkeneType: 'vestiging',
    veld: 'kvkNummer',
    filter: `${id}vestiging__kvkNummer`,
    certain: 'always'
  },
  {
    naam: 'vestigingsNummer',
    klantsoort: 'vestiging',
    nummer: 'vestigingsnummer',
    betrokkeneType: 'vestiging',
    veld: 'vestigingsNummer',
    filter: `${id}vestiging__vestigingsNummer`,
    certain: 'withKvk'
  },
  {
    naam: 'nnp-vestigingsNummer',
    klantsoort: 'vestiging',
    nummer: 'vestigingsnummer',
    betrokkeneType: 'niet_natuurlijk_persoon',
    veld: 'vestigingsNummer',
    filter: `${id}nietNatuurlijkPersoon__vestigingsNummer`,
    certain: 'withKvk'
  }
]

const byDefault: readonly Configured[] = [
  'innNnpId-rsin',
  'innNnpId-kvk',
  'annIdentificatie-kvk',
  'kvkNummer',
  'vestigingsNummer'
]

const named = (naam: Conventienaam): readonly Conventie[] => table.filter(conventie => conventie.naam === naam)

/** The conventions of one bron in order; a vestiging may also stand as part of a nietNatuurlijkPersoon. */
export const toConventies = ({ kvk }: Pick<DialectConfig, 'kvk'>): readonly Conventie[] => [
  ...named('inpBsn'),
  ...(kvk === 'auto' ? byDefault : kvk)
    .flatMap(naam => [...named(naam), ...(naam === 'vestigingsNummer' ? named('nnp-vestigingsNummer') : [])])
    .map(conventie =>
      kvk !== 'auto' && conventie.certain === 'configured' ? { ...conventie, certain: 'always' as const } : conventie
    )
]
