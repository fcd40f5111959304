import fc from 'fast-check'
import t, { type Test } from 'tap'
import type { Melding } from '../../src/cache/port.ts'
import { createPurges } from '../../src/cache/purges.ts'
import { createViewCache, type View, type ViewCacheOptions } from '../../src/cache/view-cache.ts'

type Beeld = View & { readonly json: string }
const beeld = (json: string, over: Partial<View> = {}): Beeld => ({ json, compleet: true, bytes: json.length, ...over })
const hourMs = 3_600_000
const a1 = { klant: 'a', naam: '1' }
const a2 = { klant: 'a', naam: '2' }
const b1 = { klant: 'b', naam: '1' }

const open = (over: Partial<ViewCacheOptions> = {}) => {
  let nowMs = 1
  let tell: (melding: Melding) => void = () => {}
  const watch = (listener: (melding: Melding) => void) => {
    tell = listener
    listener({ soort: 'luistert' })
  }
  const views = createViewCache<Beeld>({ maxBytes: 1_000, ttlMs: 3_000, klok: () => nowMs, watch, ...over })
  const advance = (ms: number) => {
    nowMs += ms
  }
  return { views, advance, tell: (melding: Melding) => tell(melding) }
}

const test = (rule: string, body: (t: Test, opened: ReturnType<typeof open>) => void) =>
  t.test(rule, async t => body(t, open()))

test('a finished view is found under its own klant and name, until its time is over', (t, { views, advance }) => {
  views.begin(a1)(beeld('een'), hourMs)
  t.equal(views.get(a1)?.json, 'een')
  t.same([views.get(a2), views.get(b1)], [undefined, undefined])
  advance(3_001)
  t.equal(views.get(a1), undefined)
})

test('a view that may live shorter than others ends earlier, and without any time left it is not kept', (t, opened) => {
  const { views, advance } = opened
  views.begin(a1)(beeld('een'), 500)
  views.begin(a2)(beeld('twee'), 0)
  t.same([views.get(a1)?.json, views.get(a2)], ['een', undefined])
  advance(501)
  t.equal(views.get(a1), undefined)
})

test('a view that is not complete is not kept', (t, { views }) => {
  views.begin(a1)(beeld('deel', { compleet: false }), hourMs)
  t.equal(views.get(a1), undefined)
})

test('a purge drops the views of that klant, also those in the making, and no others', (t, { views, tell }) => {
  views.begin(a1)(beeld('een'), hourMs)
  views.begin(b1)(beeld('twee'), hourMs)
  const slow = views.begin(a2)
  tell({ soort: 'verwijderd', klant: 'a' })
  slow(beeld('van voor de purge'), hourMs)
  t.same([views.get(a1), views.get(a2), views.get(b1)?.json], [undefined, undefined, 'twee'])
  views.begin(a2)(beeld('nieuw'), hourMs)
  t.equal(views.get(a2)?.json, 'nieuw')
})

test('while purges by others cannot be heard nothing is kept', (t, { views, tell }) => {
  views.begin(a1)(beeld('een'), hourMs)
  const slow = views.begin(a2)
  tell({ soort: 'doof' })
  t.equal(views.get(a1), undefined)
  views.begin(a1)(beeld('een'), hourMs)
  t.equal(views.get(a1), undefined)
  tell({ soort: 'luistert' })
  slow(beeld('van voor de stilte'), hourMs)
  t.equal(views.get(a2), undefined)
  views.begin(a1)(beeld('een'), hourMs)
  t.equal(views.get(a1)?.json, 'een')
})

t.test('the bound is in bytes, and a time of 0 keeps nothing', async t => {
  const { views } = open({ maxBytes: 100 })
  for (const sleutel of [a1, a2, b1]) views.begin(sleutel)(beeld('x', { bytes: 40 }), hourMs)
  t.same([views.get(a1)?.json, views.get(a2)?.json, views.get(b1)?.json], [undefined, 'x', 'x'])
  const off = open({ ttlMs: 0 })
  off.views.begin(a1)(beeld('x'), hourMs)
  t.equal(off.views.get(a1), undefined)
})

t.test('a purge is never missed, however few of them are remembered', async () => {
  const klant = fc.constantFrom('a', 'b', 'c', 'd', 'e')
  fc.assert(
    fc.property(fc.array(klant, { maxLength: 20 }), klant, fc.integer({ min: 1, max: 3 }), (purged, wie, max) => {
      const purges = createPurges(max)
      purges.mark(wie)
      const stand = purges.stand(wie)
      for (const other of purged) purges.mark(other)
      return !purged.includes(wie) || purges.stand(wie) !== stand
    })
  )
})

t.test('one that was not purged keeps its stand as long as the others fit', async t => {
  const purges = createPurges(10)
  const stand = purges.stand('a')
  for (const other of ['b', 'c', 'd']) purges.mark(other)
  t.equal(purges.stand('a'), stand)
  purges.markAll()
  t.not(purges.stand('a'), stand)
})
