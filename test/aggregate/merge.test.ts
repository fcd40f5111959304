import fc from 'fast-check'
import t from 'tap'
import { merge } from '../../src/aggregate/merge.ts'
import { mergeZaken, relink } from '../../src/aggregate/zelfde-zaak.ts'
import type { Contactmoment, Document, Zaak } from '../../src/klantbeeld/onderdelen.ts'
import type { Uitkomst } from '../../src/klantbeeld/samengevoegd.ts'
import { lijst } from './nep.ts'

const seed = 20_261_123
const onderdelen = ['zaken', 'documenten', 'contactmomenten'] as const

const zaken = (bron: string, ...items: Zaak[]): Uitkomst => ({ onderdeel: 'zaken', bron, resultaat: lijst(...items) })
const documenten = (bron: string, ...items: Document[]): Uitkomst => ({
  onderdeel: 'documenten',
  bron,
  resultaat: lijst(...items)
})
const nummer = (identificatie: string, bronorganisatie?: string) => ({
  identificatie,
  ...(bronorganisatie && { bronorganisatie })
})

t.test('the same zaak in two registers is one: by its uuid, or by its number and who gave that out', async t => {
  const rows: readonly [why: string, one: Partial<Zaak>, other: Partial<Zaak>, ids: readonly string[]][] = [
    ['one uuid', { id: '1' }, { id: '1' }, ['a1']],
    ['one uuid, other numbers', { id: '1', ...nummer('X', 'o') }, { id: '1', ...nummer('Y', 'o') }, ['a1']],
    ['one number of one organisation', nummer('X', 'o'), nummer('X', 'o'), ['a1']],
    ['one number of two organisations', nummer('X', 'o'), nummer('X', 'p'), ['a1', 'b2']],
    ['one number, by nobody known', nummer('X'), nummer('X'), ['a1', 'b2']],
    ['one number, of one not known by whom', nummer('X', 'o'), nummer('X'), ['a1', 'b2']],
    ['one organisation', { bronorganisatie: 'o' }, { bronorganisatie: 'o' }, ['a1', 'b2']],
    ['all else the same', { omschrijving: 'Z' }, { omschrijving: 'Z' }, ['a1', 'b2']],
    ['a number that is made of two', nummer('1 X', 'o'), nummer('X', 'o 1'), ['a1', 'b2']]
  ]
  for (const [why, one, other, expected] of rows) {
    const found = merge(
      ['zaken'],
      [zaken('a', { bron: 'a', id: '1', ...one }), zaken('b', { bron: 'b', id: '2', ...other })]
    )
    t.same(
      found.zaken?.items.map(({ bron, id }) => `${bron}${id}`),
      expected,
      why
    )
  }
})

t.test('through two rollen and on two pages a zaak of one bron is one', async t => {
  const once = { bron: 'a', id: '1' }
  t.same(merge(['zaken'], [zaken('a', once, { bron: 'a', id: '2' }, once)]).zaken?.items.length, 2)
})

t.test('what points to a copy points to the zaak that stands for it', async t => {
  const { zaken: kept, sameAs } = mergeZaken([
    { bron: 'a', id: '1', ...nummer('X', 'o') },
    { bron: 'b', id: '2', ...nummer('X', 'o') },
    { bron: 'b', id: '3', hoofdzaak: '2' },
    { bron: 'b', id: '4', deelzaken: ['2', '1', '3'] }
  ])
  t.same(sameAs, new Map([['2', '1']]))
  t.same(relink({ zaken: ['2', '1', '9'] }, sameAs), { zaken: ['1', '9'] })
  t.same(relink({}, sameAs), {}, 'what points nowhere')
  t.match(kept, [{ id: '1' }, { id: '3', hoofdzaak: '1' }, { id: '4', deelzaken: ['1', '3'] }])
})

t.test('a document that two registers of zaken lead to belongs to the zaken of both', async t => {
  const inD = (...ids: string[]): Document => ({ bron: 'd', id: 'doc', titel: 'Brief', zaken: ids })
  const found = merge(onderdelen, [
    zaken('a', { bron: 'a', id: '1', ...nummer('X', 'o') }),
    zaken('b', { bron: 'b', id: '2', ...nummer('X', 'o') }, { bron: 'b', id: '3' }),
    documenten('a', inD('1', '2')),
    documenten('b', inD('3'), { bron: 'b', id: 'doc', zaken: ['3'] })
  ])
  t.same(found.documenten?.items, [
    { bron: 'b', id: 'doc', zaken: ['3'] },
    { bron: 'd', id: 'doc', titel: 'Brief', zaken: ['1', '3'] }
  ])
})

const ids = fc.constantFrom('1', '2', '3', '4')
const maybe = (...values: string[]) => fc.option(fc.constantFrom(...values), { nil: undefined })
const said = <T>(item: object): T =>
  Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined)) as T
const dagen = maybe('2024-01-01', '2025-01-01', '2026-01-01')

const zaakVan = (bron: string) =>
  fc
    .record({ id: ids, identificatie: maybe('X', 'Y'), bronorganisatie: maybe('o', 'p'), startdatum: dagen })
    .map(fields => said<Zaak>({ bron, ...fields }))
const documentVan = (bron: string) =>
  fc
    .record({
      bron: fc.constantFrom(bron, 'd'),
      id: ids,
      zaken: fc.subarray(['1', '2', '3', '4']),
      creatiedatum: dagen
    })
    .map(fields => said<Document>(fields))
const contactVan = (bron: string) =>
  fc.record({ id: ids, zaken: fc.subarray(['1', '2', '3']) }).map(fields => said<Contactmoment>({ bron, ...fields }))

const vanBron = (bron: string): fc.Arbitrary<readonly Uitkomst[]> =>
  fc
    .record({
      z: fc.array(zaakVan(bron), { maxLength: 4 }),
      d: fc.array(documentVan(bron), { maxLength: 4 }),
      c: fc.array(contactVan(bron), { maxLength: 3 })
    })
    .map(({ z, d, c }) => [
      zaken(bron, ...z),
      documenten(bron, ...d),
      { onderdeel: 'contactmomenten', bron, resultaat: lijst(...c) }
    ])
const uitkomsten = fc.tuple(vanBron('a'), vanBron('b'), vanBron('c')).map(all => all.flat())

t.test('the answer is the same whoever answered first', async t => {
  const shuffled = uitkomsten.chain(all =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length, maxLength: all.length }))
  )
  fc.assert(
    fc.property(shuffled, ([all, other]) => {
      if (JSON.stringify(merge(onderdelen, all)) !== JSON.stringify(merge(onderdelen, other)))
        throw new Error('differs')
    }),
    { seed, numRuns: 1_000 }
  )
  t.pass()
})

t.test('nothing is lost and nothing is doubled, and no link leads to a copy that was left out', async t => {
  const keyOf = ({ bron, id }: { bron: string; id: string }) => `${bron} ${id}`
  fc.assert(
    fc.property(uitkomsten, all => {
      const merged = merge(onderdelen, all)
      const shown = (merged.zaken?.items ?? []).map(({ id }) => id)
      const given = (onderdeel: string) =>
        all.flatMap(one =>
          one.onderdeel === onderdeel && 'gegevens' in one.resultaat ? [...one.resultaat.gegevens.items] : []
        ) as { bron: string; id: string; zaken?: string[] }[]
      if (new Set(shown).size !== shown.length) throw new Error('a uuid twice')
      const { sameAs: ofZaken } = mergeZaken(given('zaken') as Zaak[])
      const lost = given('zaken').filter(({ id }) => !shown.includes(ofZaken.get(id) ?? id))
      if (lost.length > 0) throw new Error(`lost: ${JSON.stringify(lost)}`)
      for (const onderdeel of ['documenten', 'contactmomenten'] as const) {
        const items = merged[onderdeel]?.items ?? []
        const keys = items.map(keyOf)
        const wanted = new Set(given(onderdeel).map(keyOf))
        if (keys.length !== wanted.size || keys.some(key => !wanted.has(key))) throw new Error(`${onderdeel} differ`)
        const stale = items.flatMap(({ zaken: links = [] }) => links).filter(id => ofZaken.has(id))
        if (stale.length > 0) throw new Error(`links to a copy: ${stale.join()}`)
      }
    }),
    { seed, numRuns: 1_000 }
  )
  t.pass()
})
