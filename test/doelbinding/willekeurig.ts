import fc from 'fast-check'
import { type Register, registerSchema } from '../../src/doelbinding/register.ts'
import { derden, interneVelden } from '../../src/doelbinding/velden.ts'
import type { Actor } from '../../src/klantbeeld/actor.ts'
import type { Klant } from '../../src/klantbeeld/klant.ts'
import { type Onderdeel, onderdelen } from '../../src/klantbeeld/onderdelen.ts'
import { vertrouwelijkheden } from '../../src/klantbeeld/plan.ts'
import type { Selectie } from '../../src/klantbeeld/selectie.ts'
import { kandidaatvelden, zoekwijzen } from '../../src/klantbeeld/zoek.ts'
import { bekendeVelden } from '../../src/wiring/contract.ts'

type Regel = { readonly velden: 'alle' | readonly string[]; readonly interneVelden?: readonly string[] }
type Zakenregel = Regel & {
  readonly zaaktypen: Selectie
  readonly vertrouwelijkheid: string
  readonly rol: 'initiator' | 'elke'
  readonly afgerondTot?: string
  readonly vanaf?: Readonly<Record<string, string>>
}
type Documentenregel = Regel & {
  readonly informatieobjecttypen: Selectie
  readonly vertrouwelijkheid: string
  readonly status: readonly string[]
}
type BijZaakregel = { readonly velden: 'alle' | readonly string[]; readonly zaken: 'getoond' | 'elke' }
type Berichtenregel = BijZaakregel & { readonly sinds?: string }
type Contactregel = Regel & { readonly vertrouwelijk: boolean; readonly sinds?: string }

/** A doel as it stands in the file, of which tests read the rules themselves. */
export type Doel = {
  readonly perspectief: 'medewerker' | 'klant'
  readonly rollen: readonly string[]
  readonly organisaties?: readonly string[]
  readonly clients?: readonly string[]
  readonly betrouwbaarheidsniveau?: string
  readonly mandaatdiensten?: readonly string[]
  readonly geldig: { readonly van?: string; readonly tot?: string }
  readonly klantsoorten: readonly string[]
  readonly geheim: boolean
  readonly zoeken?: { readonly wijzen: readonly string[]; readonly velden: readonly string[] }
  readonly onderdelen: {
    readonly persoon?: { readonly velden: readonly string[] }
    readonly bedrijf?: { readonly velden: 'alle' | readonly string[] }
    readonly contactgegevens?: Regel
    readonly zaken?: Zakenregel
    readonly documenten?: Documentenregel
    readonly contactmomenten?: Contactregel
    readonly taken?: BijZaakregel
    readonly berichten?: Berichtenregel
  }
}

const schema = registerSchema(bekendeVelden)
const told = { naam: 'Test', uri: 'https://register.example/test', grondslag: 'AVG artikel 6' }

/** The register with this one doel `test`, checked by the real schema: a generator that makes nonsense fails here. */
export const toRegister = (doel: Doel): Register =>
  schema.parse({ versie: 'v1', verwerkingsactiviteiten: { test: { ...told, ...doel } } })

const plainName = (veld: string): string => veld.replace('Binnenland', '')
const isBelow = (veld: string, group: string) => `${veld}.`.startsWith(`${group}.`)

/** Whether the register would refuse these two beside each other. */
export const overlaps = (a: string, b: string): boolean =>
  isBelow(plainName(a), plainName(b)) || isBelow(plainName(b), plainName(a))

/** What a list of fields may name. */
export const nameable = (onderdeel: Onderdeel): string[] =>
  [...bekendeVelden[onderdeel].paden].filter(pad => onderdeel !== 'persoon' || !derden.includes(pad))

const fieldList = (onderdeel: Onderdeel) =>
  fc
    .shuffledSubarray(nameable(onderdeel), { minLength: 1, maxLength: 10 })
    .map(velden => velden.filter((veld, i) => !velden.slice(0, i).some(other => overlaps(veld, other))))

const fields = (onderdeel: Onderdeel) => ({
  velden: fc.oneof(fc.constant('alle' as const), fieldList(onderdeel)),
  interneVelden: fc.subarray([...interneVelden[onderdeel]])
})

export const zaaktypen = ['melding', 'jeugdhulp', 'vergunning'] as const
export const domeinen = ['MELD', 'ZORG'] as const
export const statussen = ['definitief', 'gearchiveerd', 'in_bewerking'] as const
const periodes = ['P1Y', 'P5Y'] as const

const kenmerken = [...zaaktypen, ...domeinen.map(domein => ({ domein }))]
const selectie: fc.Arbitrary<Selectie> = fc.oneof(
  fc.subarray(kenmerken, { minLength: 1 }).map(alleen => ({ alleen })),
  fc.subarray(kenmerken).map(behalve => ({ behalve }))
)

const isUseful = (zaaktype: string, list: Selectie): boolean =>
  'alleen' in list ? list.alleen.includes(zaaktype) : !list.behalve.includes(zaaktype)

const maximum = fc.constantFrom(...vertrouwelijkheden)

const zakenregel: fc.Arbitrary<Zakenregel> = fc
  .record(
    {
      ...fields('zaken'),
      zaaktypen: selectie,
      vertrouwelijkheid: maximum,
      rol: fc.constantFrom('initiator' as const, 'elke' as const),
      afgerondTot: fc.constantFrom(...periodes),
      vanaf: fc.constantFrom(...zaaktypen)
    },
    { requiredKeys: ['velden', 'zaaktypen', 'vertrouwelijkheid', 'rol'] }
  )
  .map(({ vanaf, ...regel }) =>
    vanaf !== undefined && isUseful(vanaf, regel.zaaktypen) ? { ...regel, vanaf: { [vanaf]: '2025-01-01' } } : regel
  )

const bijZaak = fc.constantFrom('getoond' as const, 'elke' as const)

/** Without zaken there is none to be shown with. */
const withAnyZaak = <R extends BijZaakregel>(regel: R): R => ({ ...regel, zaken: 'elke' })

const regels: fc.Arbitrary<Doel['onderdelen']> = fc
  .record(
    {
      persoon: fc.record({ velden: fieldList('persoon') }),
      bedrijf: fc.record({ velden: fields('bedrijf').velden }),
      contactgegevens: fc.record(fields('contactgegevens')),
      zaken: zakenregel,
      documenten: fc.record({
        ...fields('documenten'),
        informatieobjecttypen: selectie,
        vertrouwelijkheid: maximum,
        status: fc.subarray([...statussen], { minLength: 1 })
      }),
      contactmomenten: fc.record(
        { ...fields('contactmomenten'), vertrouwelijk: fc.boolean(), sinds: fc.constantFrom(...periodes) },
        { requiredKeys: ['velden', 'vertrouwelijk'] }
      ),
      taken: fc.record({ velden: fields('taken').velden, zaken: bijZaak }),
      berichten: fc.record(
        { velden: fields('berichten').velden, zaken: bijZaak, sinds: fc.constantFrom(...periodes) },
        { requiredKeys: ['velden', 'zaken'] }
      )
    },
    { requiredKeys: [] }
  )
  .map(({ documenten, ...rest }) => (documenten && rest.zaken ? { ...rest, documenten } : rest))
  .map(({ taken, berichten, ...rest }) => ({
    ...rest,
    ...(taken && { taken: rest.zaken ? taken : withAnyZaak(taken) }),
    ...(berichten && { berichten: rest.zaken ? berichten : withAnyZaak(berichten) })
  }))
  .map(found => (Object.keys(found).length === 0 ? { persoon: { velden: ['leeftijd'] } } : found))

const some = <T extends string>(...values: T[]) => fc.subarray(values, { minLength: 1 })
const klantsoorten = ['natuurlijkPersoon', 'nietNatuurlijkPersoon', 'vestiging'] as const

const perspectieven = fc.constantFrom(
  'medewerker' as const,
  'medewerker' as const,
  'medewerker' as const,
  'klant' as const
)

const zoeken = fc.record({ wijzen: some(...zoekwijzen), velden: some(...kandidaatvelden) })

/** Any doel that the register accepts. */
export const doelen: fc.Arbitrary<Doel> = fc
  .record(
    {
      perspectief: perspectieven,
      rollen: some('a', 'b'),
      organisaties: some('o1', 'o3'),
      clients: some('c1', 'c3'),
      betrouwbaarheidsniveau: fc.constantFrom('laag', 'substantieel', 'hoog'),
      mandaatdiensten: some('d1', 'd2'),
      geldig: fc.constantFrom(
        {},
        {},
        { van: '2026-01-01' },
        { tot: '2026-06-30' },
        { van: '2026-03-01', tot: '2026-06-30' }
      ),
      klantsoorten: fc.subarray([...klantsoorten], { minLength: 2 }),
      geheim: fc.boolean(),
      zoeken,
      onderdelen: regels
    },
    { requiredKeys: ['perspectief', 'rollen', 'geldig', 'klantsoorten', 'geheim', 'onderdelen'] }
  )
  .map(({ zoeken, ...doel }) => (doel.perspectief === 'medewerker' && zoeken ? { ...doel, zoeken } : doel))

export const klanten: fc.Arbitrary<Klant> = fc.constantFrom<Klant>(
  { soort: 'natuurlijkPersoon', burgerservicenummer: '999993653' },
  { soort: 'natuurlijkPersoon', burgerservicenummer: '999990019' },
  { soort: 'nietNatuurlijkPersoon', rsin: '999993653' },
  { soort: 'vestiging', vestigingsnummer: '000099990018' }
)

/** What `acr` may hold, and how high it reaches: 0 is nothing. */
export const niveaus: Readonly<Record<string, number>> = {
  'http://eidas.europa.eu/LoA/low': 1,
  'urn:oasis:names:tc:SAML:2.0:ac:classes:Smartcard': 2,
  'urn:etoegang:core:assurance-class:loa4': 3,
  hoog: 0
}

export const actoren: fc.Arbitrary<Actor> = fc.record(
  {
    soort: perspectieven,
    id: fc.constant('x'),
    uitgever: fc.constant('https://login.example'),
    client: fc.constantFrom('c1', 'c3'),
    rollen: fc.subarray(['a', 'b', 'c']),
    scopes: fc.constant(['klantbeeld.lezen']),
    organisatie: fc.constantFrom('o1', 'o3'),
    betrouwbaarheidsniveau: fc.constantFrom(...Object.keys(niveaus)),
    mandaat: fc.record({ diensten: fc.subarray(['d1', 'd2', 'd3']) }),
    klant: klanten
  },
  { requiredKeys: ['soort', 'id', 'uitgever', 'client', 'rollen', 'scopes'] }
)

export const vragen = fc.record(
  {
    doel: fc.oneof({ weight: 30, arbitrary: fc.constant('test') }, fc.string()),
    vandaag: fc.constantFrom('2025-12-31', '2026-01-01', '2026-03-01', '2026-06-30', '2026-07-01'),
    include: fc.array(fc.oneof(fc.constantFrom(...onderdelen), fc.string()))
  },
  { requiredKeys: ['doel', 'vandaag'] }
)
