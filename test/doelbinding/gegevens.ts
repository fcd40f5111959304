import { minimise } from '../../src/doelbinding/minimise.ts'
import type { Contactmoment, Document, Partij, Persoon, Zaak } from '../../src/klantbeeld/onderdelen.ts'
import type { Plan } from '../../src/klantbeeld/plan.ts'
import type { BronVerslag, Samengevoegd, SamengevoegdOnderdeel } from '../../src/klantbeeld/samengevoegd.ts'
import { planWith } from '../steun/register.ts'

/** What one bron gave of an onderdeel. */
export const part = <T>(...items: T[]): SamengevoegdOnderdeel<T> => ({
  bronnen: [{ bron: 'b', status: 'ok', opgehaaldOp: '2026-11-23T12:00:00.000Z' }],
  items,
  afgekapt: false
})

/** A bron that was asked and gave nothing. */
export const silent = (status: BronVerslag['status']): SamengevoegdOnderdeel<never> => ({
  bronnen: [{ bron: 'brp', status }],
  items: [],
  afgekapt: false
})

// Each of these is within the widest rules; a test names what matters.
export const zaak = (over: Partial<Zaak> = {}): Zaak => ({
  bron: 'b',
  id: 'z1',
  zaaktype: { identificatie: 'melding', omschrijving: 'Melding', domein: 'MELD' },
  vertrouwelijkheidaanduiding: 'openbaar',
  startdatum: '2026-01-01',
  rollen: [{ omschrijvingGeneriek: 'initiator' }],
  ...over
})
export const document = (over: Partial<Document> = {}): Document => ({
  bron: 'b',
  id: 'd1',
  titel: 'Brief',
  status: 'definitief',
  vertrouwelijkheidaanduiding: 'openbaar',
  informatieobjecttype: 'brief',
  informatieobjecttypeDomein: 'MELD',
  zaken: ['z1'],
  ...over
})
export const contact = (over: Partial<Contactmoment> = {}): Contactmoment => ({
  bron: 'b',
  id: 'c1',
  plaatsgevondenOp: '2026-10-01T10:00:00Z',
  vertrouwelijk: false,
  zaken: [],
  ...over
})
export const partij = (over: Partial<Partij> = {}): Partij => ({ bron: 'b', id: 'p1', ...over })

/** The same without one of its fields. */
export const without = <T extends object>(item: T, key: keyof T): T => {
  const { [key]: _, ...rest } = item
  return rest as T
}

/** Ids of what is shown under these rules; a persoon has none and counts as `persoon`. */
export const shownIds = (rules: object | Plan, merged: Samengevoegd): string[] => {
  const plan = 'regels' in rules ? rules : planWith(rules)
  return Object.values(minimise(plan, merged).onderdelen).flatMap(({ items }) =>
    items.map(item => ('id' in item ? item.id : 'persoon'))
  )
}

/** The persoon that is left when the doel names these fields. */
export const persoonOf = (velden: readonly string[], persoon: Persoon): Persoon | undefined =>
  minimise(planWith({ persoon: { velden } }), { persoon: part(persoon) }).onderdelen.persoon?.items[0]
