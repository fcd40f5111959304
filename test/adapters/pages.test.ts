import fc from 'fast-check'
import t from 'tap'
import type { Uitkomst } from '../../src/adapters/gelezen.ts'
import { keepNamed, keepOwn } from '../../src/adapters/own.ts'
import { type CountedPage, readPages, readPagesUntil } from '../../src/adapters/pages.ts'
import { mislukt } from '../../src/klantbeeld/resultaat.ts'

const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i)

/** A source with the numbers 1 to `count`, `size` a page; a page may fail. */
const source = (count: number, size: number, failing?: number) => {
  const asked: number[] = []
  const fetchPage = async (page: number): Promise<Uitkomst<CountedPage<number>>> => {
    asked.push(page)
    if (page === failing) return mislukt('onverwachte-status')
    const results = numbers((page - 1) * size + 1, Math.min(page * size, count))
    return { gelezen: { count, results, next: page * size < count ? 'https://intern.example/?page=9' : null } }
  }
  return { asked, fetchPage }
}

const everything = keepOwn<number>(() => true)

const rows: readonly [string, { count: number; size: number; maxItems: number }, number[], [number, boolean]][] = [
  ['nothing', { count: 0, size: 10, maxItems: 100 }, [1], [0, false]],
  ['one page', { count: 10, size: 10, maxItems: 100 }, [1], [10, false]],
  ['several pages', { count: 25, size: 10, maxItems: 100 }, [1, 2, 3], [25, false]],
  ['exactly the most', { count: 30, size: 10, maxItems: 30 }, [1, 2, 3], [30, false]],
  ['one more than the most', { count: 31, size: 10, maxItems: 30 }, [1, 2, 3], [30, true]],
  ['a most that is not a whole page', { count: 100, size: 10, maxItems: 25 }, [1, 2, 3], [25, true]],
  ['a first page beyond the most', { count: 10, size: 10, maxItems: 5 }, [1], [5, true]]
]
for (const [what, { count, size, maxItems }, pages, [length, afgekapt]] of rows) {
  t.test(`${what} takes ${pages.length} calls, all at once and page by page`, async t => {
    const all = source(count, size)
    const expected = { gelezen: { items: numbers(1, length), afgekapt } }
    t.strictSame(await readPages({ ...all, maxItems, keep: everything, idOf: String }), expected)
    t.strictSame(all.asked, pages)
    const stepwise = source(count, size)
    t.strictSame(await readPagesUntil({ ...stepwise, maxItems, keep: everything }, () => false), expected)
    t.strictSame(stepwise.asked, pages)
  })
}

t.test('one failing page fails the whole', async t => {
  for (const failing of [1, 2, 3]) {
    const options = { ...source(30, 10, failing), maxItems: 100, keep: everything }
    t.strictSame(await readPages({ ...options, idOf: String }), mislukt('onverwachte-status'))
    t.strictSame(await readPagesUntil(options, () => false), mislukt('onverwachte-status'))
  }
})

t.test('page by page it stops after a page that is past as a whole, and that is not cut short', async t => {
  const { asked, fetchPage } = source(100, 10)
  const read = await readPagesUntil({ fetchPage, maxItems: 100, keep: everything }, item => item > 15)
  t.strictSame(read, { gelezen: { items: numbers(1, 30), afgekapt: false } })
  t.strictSame(asked, [1, 2, 3])
})

t.test('a first page with nobody of the klant stops the reading, and is a fault', async t => {
  const { asked, fetchPage } = source(100, 10)
  const options = { fetchPage, maxItems: 100, keep: keepOwn<number>(() => false) }
  t.strictSame(await readPages({ ...options, idOf: String }), mislukt('onverwachte-vorm'))
  t.strictSame(await readPagesUntil(options, () => false), mislukt('onverwachte-vorm'))
  t.strictSame(asked, [1, 1])
})

t.test('of a mixed page only what is proven is kept; when all were named, one that was not is a fault', async t => {
  const isEven = (item: number) => item % 2 === 0
  t.strictSame(keepOwn(isEven)([1, 2, 3]), { gelezen: [2] })
  t.strictSame(keepOwn(isEven)([]), { gelezen: [] })
  t.strictSame(keepNamed(isEven)([2, 4]), { gelezen: [2, 4] })
  t.strictSame(keepNamed(isEven)([2, 3]), mislukt('onverwachte-vorm'))
})

/** A change of the source at one place in its order: a new item, or one that goes. */
type Change = { readonly kind: 'comes' | 'goes'; readonly at: number }

/** A source that changes after each page that it gave, as told per page. */
const changing = (count: number, size: number, changes: readonly (readonly Change[])[]) => {
  const items = numbers(1, count)
  const always = new Set(items)
  let next = count
  const apply = ({ kind, at }: Change) => {
    const place = items.length === 0 ? 0 : at % items.length
    if (kind === 'comes') items.splice(place, 0, ++next)
    else for (const gone of items.splice(place, 1)) always.delete(gone)
  }
  let asked = 0
  const fetchPage = async (page: number): Promise<Uitkomst<CountedPage<number>>> => {
    const from = (page - 1) * size
    const answer: Uitkomst<CountedPage<number>> =
      from > 0 && from >= items.length
        ? mislukt('onverwachte-status')
        : {
            gelezen: {
              count: items.length,
              results: items.slice(from, from + size),
              next: from + size < items.length ? 'next' : null
            }
          }
    for (const change of changes[asked++] ?? []) apply(change)
    return answer
  }
  return { fetchPage, always, asked: () => asked }
}

const change: fc.Arbitrary<Change> = fc.record({ kind: fc.constantFrom('comes', 'goes'), at: fc.nat(100) })
/** Between two pages as many may come as go: that cannot be seen, and is not what this is about. */
const visible = fc
  .array(change, { maxLength: 4 })
  .filter(
    changes => changes.length === 0 || changes.filter(({ kind }) => kind === 'comes').length * 2 !== changes.length
  )

t.test('whatever comes and goes between pages, no item is doubled and none is lost without being told', async () => {
  const arbitrary = fc.record({
    count: fc.integer({ min: 0, max: 40 }),
    size: fc.integer({ min: 1, max: 10 }),
    changes: fc.array(visible, { maxLength: 8 })
  })
  await fc.assert(
    fc.asyncProperty(arbitrary, async ({ count, size, changes }) => {
      const source = changing(count, size, changes)
      const read = await readPages({ ...source, maxItems: 1_000, keep: everything, idOf: String })
      if (!('gelezen' in read)) return true
      const { items } = read.gelezen
      const isAll = [...source.always].every(item => items.includes(item))
      return new Set(items).size === items.length && (isAll || read.gedeeltelijk === true)
    }),
    { numRuns: 2_000 }
  )
})

t.test('a source that changed once is read once more, and is then whole', async t => {
  for (const kind of ['comes', 'goes'] as const) {
    const { fetchPage, always, asked } = changing(25, 10, [[{ kind, at: 0 }]])
    const read = await readPages({ fetchPage, maxItems: 100, keep: everything, idOf: String })
    const items = 'gelezen' in read ? read.gelezen.items : []
    t.ok('gelezen' in read && read.gedeeltelijk === undefined)
    t.ok([...always].every(item => items.includes(item)))
    t.equal(asked(), 6)
  }
})

t.test('a source that keeps changing is read twice, and what both gave is told to be a part', async t => {
  const always: Change[] = [{ kind: 'comes', at: 0 }]
  const { fetchPage, asked } = changing(
    25,
    10,
    Array.from({ length: 20 }, () => always)
  )
  t.match(await readPages({ fetchPage, maxItems: 100, keep: everything, idOf: String }), { gedeeltelijk: true })
  t.equal(asked(), 6)
})

/** Three pages of which the second is always given otherwise, with the same count. */
const withSecond = (results: readonly number[]) => {
  const { fetchPage } = source(25, 10)
  return async (page: number): Promise<Uitkomst<CountedPage<number>>> => {
    const answer = await fetchPage(page)
    return 'gelezen' in answer && page === 2 ? { gelezen: { ...answer.gelezen, results } } : answer
  }
}

t.test('items that change places while their number stays the same are told to be missing', async t => {
  const doubled = withSecond([10, ...numbers(11, 19)])
  const read = await readPages({ fetchPage: doubled, maxItems: 100, keep: everything, idOf: String })
  const items = numbers(1, 25).filter(item => item !== 20)
  t.strictSame(read, { gelezen: { items, afgekapt: false }, gedeeltelijk: true })
})

t.test('a page that is shorter than the count says is told to be missing something', async t => {
  const short = withSecond(numbers(11, 19))
  t.match(await readPages({ fetchPage: short, maxItems: 100, keep: everything, idOf: String }), { gedeeltelijk: true })
})

t.test('items that cannot be read are told to be missing', async t => {
  const { fetchPage } = source(25, 10)
  const holed = async (page: number): Promise<Uitkomst<CountedPage<number>>> => {
    const answer = await fetchPage(page)
    if (!('gelezen' in answer) || page !== 2) return answer
    return { gelezen: { ...answer.gelezen, results: answer.gelezen.results.slice(1), onleesbaar: 1 } }
  }
  const read = await readPages({ fetchPage: holed, maxItems: 100, keep: everything, idOf: String })
  t.strictSame(read, {
    gelezen: { items: numbers(1, 25).filter(item => item !== 11), afgekapt: false },
    gedeeltelijk: true
  })
})

t.test('a server with tiny pages and an endless next is cut off', async t => {
  let asked = 0
  const fetchPage = async (): Promise<Uitkomst<CountedPage<number>>> => {
    asked += 1
    return { gelezen: { count: 1_000_000, results: [asked], next: 'https://elders.example/' } }
  }
  const options = { fetchPage, maxItems: 10_000, keep: everything }
  t.match(await readPages({ ...options, idOf: String }), { gelezen: { afgekapt: true } })
  t.equal(asked, 100)
  asked = 0
  t.match(await readPagesUntil(options, () => false), { gelezen: { afgekapt: true } })
  t.equal(asked, 100)
})
