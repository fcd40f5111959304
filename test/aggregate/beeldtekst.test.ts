import fc from 'fast-check'
import t from 'tap'
import { toBeeldtekst, withVerwerking } from '../../src/aggregate/beeldtekst.ts'

const [first, second] = ['4bf92f3577b34da6a3ce929d0e0e4736', '00000000000000000000000000000001'] as const

const read = (json: string, id: string): unknown => {
  const tekst = toBeeldtekst(json, first)
  return tekst === undefined ? undefined : JSON.parse(withVerwerking(tekst, id).toString())
}

// What a source may hold on purpose: the very names that are looked for, with and without backslashes.
const nasty = fc.constantFrom(
  '"uitCache":false',
  '\\"uitCache\\":false',
  `"verwerkingId":"${first}"`,
  `\\"verwerkingId\\":\\"${first}\\"`,
  first,
  '\\',
  'ë€😀'
)
const waarde = fc.oneof(fc.string({ unit: 'binary' }), nasty, fc.tuple(nasty, nasty).map(String))

t.test('whatever the values are, only the id of the verwerking and the uitCache of bronnen change', async () => {
  const beeld = (uitCache: readonly boolean[], tekst: string, regels: readonly string[]) => (id: string) => ({
    onderdelen: {
      persoon: { bronnen: uitCache.map(value => ({ bron: tekst, uitCache: value })), gegevens: { tekst } }
    },
    verantwoording: { verwerkingId: id, regels }
  })
  fc.assert(
    fc.property(fc.array(fc.boolean()), waarde, fc.array(waarde), (uitCache, tekst, regels) => {
      const made = beeld(uitCache, tekst, regels)(first)
      const wanted = beeld(
        uitCache.map(() => true),
        tekst,
        regels
      )(second)
      return JSON.stringify(read(JSON.stringify(made), second)) === JSON.stringify(JSON.parse(JSON.stringify(wanted)))
    })
  )
})

t.test('an answer without its own id in it cannot be repeated', async t => {
  t.equal(toBeeldtekst('{"verantwoording":{}}', first), undefined)
  t.equal(toBeeldtekst(`{"verwerkingId":"${second}"}`, first), undefined)
})
