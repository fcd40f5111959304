import t from 'tap'
import { type BronConfig, bronSchema } from '../../src/adapters/schema.ts'
import { createBronnenReload, type LoadedBronnen } from '../../src/config/bronnen-reload.ts'

const bron = (id: string, over: object = {}): BronConfig =>
  bronSchema.parse({
    id,
    soort: 'brp-personen',
    url: 'https://brp.example/api',
    authenticatie: { type: 'geen' },
    ...over
  })

/** A running service with two bronnen; `reads` is what bronnen.yaml holds from then on. */
const start = (first = [bron('a'), bron('b')]) => {
  let loaded: LoadedBronnen = { ok: true, bronnen: first }
  const switched: [string, boolean][] = []
  const reload = createBronnenReload({
    first,
    load: () => loaded,
    setUitgeschakeld: (id, uit) => switched.push([id, uit])
  })
  const reads = (next: readonly BronConfig[] | { readonly faults: readonly string[] }) => {
    loaded = 'faults' in next ? { ok: false, ...next } : { ok: true, bronnen: next }
    return reload()
  }
  return { reads, switched }
}

const off = { uitgeschakeld: true }

t.test('a switch that is turned is heeded at once, and back again', async t => {
  const { reads, switched } = start()
  t.match(reads([bron('a', off), bron('b')]), {
    uitkomst: 'ok',
    geschakeld: [{ bron: 'a', uitgeschakeld: true }],
    herstartNodig: [],
    isBekend: false
  })
  t.match(reads([bron('a', off), bron('b')]), { geschakeld: [], isBekend: true })
  t.match(reads([bron('a'), bron('b', off)]), {
    geschakeld: [
      { bron: 'a', uitgeschakeld: false },
      { bron: 'b', uitgeschakeld: true }
    ]
  })
  t.strictSame(switched, [
    ['a', true],
    ['a', false],
    ['b', true]
  ])
})

t.test('a bron that was off from the start can be put on', async t => {
  const { reads, switched } = start([bron('a', off)])
  t.match(reads([bron('a')]), { geschakeld: [{ bron: 'a', uitgeschakeld: false }] })
  t.strictSame(switched, [['a', false]])
})

const changes: readonly [string, readonly BronConfig[], readonly string[]][] = [
  ['another address', [bron('a', { url: 'https://elders.example' }), bron('b')], ['a']],
  ['another limit', [bron('a'), bron('b', { tijdslimietMs: 900 })], ['b']],
  ['a bron more', [bron('a'), bron('b'), bron('c', off)], ['c']],
  ['a bron less', [bron('b')], ['a']],
  ['another order', [bron('b'), bron('a')], []]
]
for (const [what, bronnen, herstartNodig] of changes) {
  t.test(`${what} is not taken over: ${herstartNodig.join() || 'nobody'} needs a restart, told once`, async t => {
    const { reads, switched } = start()
    t.match(reads(bronnen), { uitkomst: 'ok', geschakeld: [], herstartNodig, isBekend: herstartNodig.length === 0 })
    t.match(reads(bronnen), { herstartNodig, isBekend: true })
    t.strictSame(switched, [])
  })
}

t.test('a switch is heeded beside a change that is not', async t => {
  const { reads } = start()
  t.match(reads([bron('a', { ...off, tijdslimietMs: 900 }), bron('b')]), {
    geschakeld: [{ bron: 'a', uitgeschakeld: true }],
    herstartNodig: ['a']
  })
})

t.test('a file with a fault turns no switch, and its faults are told once', async t => {
  const { reads, switched } = start()
  reads([bron('a', off), bron('b')])
  const faults = ['bronnen.yaml:3:5: bronnen[0].url: expected a http or https URL']
  t.strictSame(reads({ faults }), { uitkomst: 'fout', faults, isBekend: false })
  t.strictSame(reads({ faults }), { uitkomst: 'fout', faults, isBekend: true })
  t.strictSame(switched, [['a', true]])
})
