import fc from 'fast-check'
import {
  type Bedrijf,
  type Bericht,
  type Contactmoment,
  type Document,
  type Items,
  type Onderdeel,
  onderdelen,
  type Partij,
  type Persoon,
  type Taak,
  type Zaak
} from '../../src/klantbeeld/onderdelen.ts'
import { vertrouwelijkheden } from '../../src/klantbeeld/plan.ts'
import type { Samengevoegd } from '../../src/klantbeeld/samengevoegd.ts'
import { bekendeVelden } from '../../src/wiring/contract.ts'
import { part, silent, without } from './gegevens.ts'
import { domeinen, statussen, zaaktypen } from './willekeurig.ts'

/** Where a value came from: stands in the value itself, so that wherever it turns up it tells. */
export type Merkteken = { readonly onderdeel: string; readonly id: string; readonly pad: string }
const mark = ({ onderdeel, id, pad }: Merkteken): string => `‹${onderdeel} ${id} ${pad}›`
export const marksIn = (text: string): Merkteken[] =>
  [...text.matchAll(/‹([^ ›"]+) ([^ ›"]+) ([^ ›"]+)›/g)].map(([, onderdeel = '', id = '', pad = '']) => ({
    onderdeel,
    id,
    pad
  }))

type Node = { [key: string]: unknown }
const lists = new Set(
  [
    ['partners', 'kinderen', 'ouders', 'nationaliteiten', 'gezag', 'derden'],
    ['digitaleAdressen', 'rollen', 'statusgeschiedenis', 'besluiten'],
    ['activiteiten', 'adressen', 'vestigingen', 'bijlagen']
  ].flat()
)

/** Every field of the contract filled by its own merkteken; each group of a persoon in onderzoek. */
const toTemplate = (onderdeel: Onderdeel, id: string): string => {
  const build = (prefix: string): Node => {
    const keys = [...bekendeVelden[onderdeel].paden]
      .filter(pad => pad.startsWith(prefix) && !pad.includes('Binnenland'))
      .map(pad => pad.slice(prefix.length).split('.')[0] ?? '')
    const names = [...new Set(keys)]
    const value = (key: string): unknown => {
      const pad = `${prefix}${key}`
      const below = build(`${pad}.`)
      if (Object.keys(below).length === 0) return mark({ onderdeel, id, pad })
      return lists.has(key) ? [below, below] : below
    }
    const group: Node = Object.fromEntries(names.map(key => [key, value(key)]))
    const isInOnderzoek = onderdeel === 'persoon' && names.length > 0
    return isInOnderzoek ? { ...group, inOnderzoek: Object.fromEntries(names.map(key => [key, true])) } : group
  }
  return JSON.stringify({ bron: 'b', id, ...build('') })
}

const nobody = '#'
const templates = new Map(onderdelen.map(onderdeel => [onderdeel, toTemplate(onderdeel, nobody)]))

/** One item with all that the contract has for it. */
const filled = <O extends Onderdeel>(onderdeel: O, id: string): Items[O] =>
  JSON.parse((templates.get(onderdeel) ?? '').replaceAll(nobody, id))

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 6 })
/** Leaves out what is undefined: a source that does not say so has no such key. */
const said = (fields: Node): Node =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))

const dagen = fc.constantFrom('1999-01-01', '2021-11-22', '2021-11-23', '2024-12-31', '2025-11-23', '2026-11-01')
const aanduiding = maybe(fc.constantFrom(...vertrouwelijkheden, 'ultra'))
const zaakIds = ['zaak0', 'zaak1', 'zaak2', 'zaak3']

/** Stands in the marks of the partner of a marriage that has ended. */
export const gewezen = 'gewezen'

/** One partner who still is, and one who was: of the first nothing tells of an end. */
const toPartners = ([now, past]: readonly Node[]): unknown[] => {
  const { ontbindingHuwelijkPartnerschap: _, ...current } = now ?? {}
  return [current, JSON.parse(JSON.stringify(past).replaceAll('‹persoon 0 ', `‹persoon ${gewezen} `))]
}

const persoon: fc.Arbitrary<Persoon> = fc
  .record({
    type: fc.constantFrom('Adres', 'Locatie', 'VerblijfplaatsBuitenland', undefined),
    isAbroad: fc.boolean(),
    geheim: maybe(fc.boolean()),
    opschorting: maybe(fc.constant({ reden: { code: 'E' } }))
  })
  .map(({ type, isAbroad, geheim, opschorting }) => {
    const { verblijfplaats, adressering, ...rest } = filled('persoon', '0')
    const { adresregel3: _3, land: _land, ...binnenland } = adressering ?? {}
    const { bron: _b, id: _i, ...fields } = rest as Persoon & { bron?: string; id?: string }
    return {
      ...fields,
      partners: toPartners((rest.partners ?? []) as Node[]),
      ...said({ geheimhoudingPersoonsgegevens: geheim, opschortingBijhouding: opschorting }),
      verblijfplaats: { ...verblijfplaats, ...said({ type }) },
      adressering: isAbroad ? adressering : binnenland
    } as Persoon
  })

const bedrijf: fc.Arbitrary<Bedrijf> = fc.constant(without(filled('bedrijf', '0') as Bedrijf & { id?: string }, 'id'))

const zaak = (id: string): fc.Arbitrary<Zaak> =>
  fc
    .record({
      vertrouwelijkheidaanduiding: aanduiding,
      identificatie: maybe(fc.constantFrom(...zaaktypen)),
      domein: maybe(fc.constantFrom(...domeinen)),
      startdatum: maybe(dagen),
      einddatum: fc.option(dagen, { nil: undefined }),
      rol: fc.constantFrom('initiator', 'belanghebbende'),
      hoofdzaak: fc.constantFrom(...zaakIds),
      deelzaken: fc.subarray(zaakIds),
      onzeker: fc.constantFrom(undefined, true)
    })
    .map(({ identificatie, domein, rol, einddatum, startdatum, vertrouwelijkheidaanduiding, onzeker, ...links }) => {
      const { einddatum: _e, startdatum: _s, vertrouwelijkheidaanduiding: _v, zaaktype, ...rest } = filled('zaken', id)
      return {
        ...rest,
        ...said({ einddatum, startdatum, vertrouwelijkheidaanduiding, onzeker }),
        ...links,
        zaaktype: said({ omschrijving: zaaktype?.omschrijving, identificatie, domein }),
        rollen: [
          { omschrijving: mark({ onderdeel: 'zaken', id, pad: 'rollen.omschrijving' }), omschrijvingGeneriek: rol }
        ]
      } as Zaak
    })

const documentOf = (id: string): fc.Arbitrary<Document> =>
  fc
    .record({
      vertrouwelijkheidaanduiding: aanduiding,
      status: maybe(fc.constantFrom(...statussen)),
      informatieobjecttype: maybe(fc.constantFrom(...zaaktypen)),
      informatieobjecttypeDomein: maybe(fc.constantFrom(...domeinen)),
      zaken: fc.subarray([...zaakIds, 'elders'])
    })
    .map(fields => ({ bron: 'b', id, ...said({ ...filled('documenten', id), ...fields }) }) as Document)

const contact = (id: string): fc.Arbitrary<Contactmoment> =>
  fc
    .record({
      vertrouwelijk: maybe(fc.boolean()),
      plaatsgevondenOp: maybe(dagen.map(dag => `${dag}T10:00:00Z`)),
      zaken: fc.subarray([...zaakIds, 'elders'])
    })
    .map(fields => ({ bron: 'b', id, ...said({ ...filled('contactmomenten', id), ...fields }) }) as Contactmoment)

const taak = (id: string): fc.Arbitrary<Taak> =>
  fc
    .record({ zaken: maybe(fc.subarray([...zaakIds, 'elders'])) })
    .map(fields => ({ bron: 'b', id, ...said({ ...filled('taken', id), ...fields }) }) as Taak)

const bericht = (id: string): fc.Arbitrary<Bericht> =>
  fc
    .record({
      publicatiedatum: maybe(dagen.map(dag => `${dag}T10:00:00Z`)),
      gelezen: fc.boolean(),
      zaken: maybe(fc.subarray([...zaakIds, 'elders']))
    })
    .map(fields => ({ bron: 'b', id, ...said({ ...filled('berichten', id), ...fields }) }) as Bericht)

const partij = (id: string): fc.Arbitrary<Partij> =>
  fc
    .record({ geheimhouding: fc.constantFrom(undefined, false, false, true) })
    .map(fields => ({ bron: 'b', id, ...said({ ...filled('contactgegevens', id), ...fields }) }) as Partij)

/** Up to three items, each with an id of its own. */
const items = <T>(prefix: string, one: (id: string) => fc.Arbitrary<T>) =>
  fc
    .tuple(fc.integer({ min: 0, max: 3 }), one(`${prefix}0`), one(`${prefix}1`), one(`${prefix}2`))
    .map(([count, ...found]) => part(...found.slice(0, count)))

/** What the sources brought, more than any plan asked: as if no adapter filtered anything. */
export const gegevens: fc.Arbitrary<Samengevoegd> = fc.record({
  persoon: fc.oneof({ weight: 4, arbitrary: persoon.map(one => part(one)) }, fc.constant(silent('storing'))),
  bedrijf: fc.oneof({ weight: 4, arbitrary: bedrijf.map(one => part(one)) }, fc.constant(silent('storing'))),
  contactgegevens: items('partij', partij),
  zaken: items('zaak', zaak),
  documenten: items('document', documentOf),
  contactmomenten: items('contact', contact),
  taken: items('taak', taak),
  berichten: items('bericht', bericht)
})
