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
    t.strictSame(await readPages({ ...all, maxItems, keep: everything }), expected)
    t.strictSame(all.asked, pages)
    const stepwise = source(count, size)
    t.strictSame(await readPagesUntil({ ...stepwise, maxItems, keep: everything }, () => false), expected)
    t.strictSame(stepwise.asked, pages)
  })
}

t.test('one failing page fails the whole', async t => {
  for (const failing of [1, 2, 3]) {
    const options = { ...source(30, 10, failing), maxItems: 100, keep: everything }
    t.strictSame(await readPages(options), mislukt('onverwachte-status'))
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
  t.strictSame(await readPages(options), mislukt('onverwachte-vorm'))
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
