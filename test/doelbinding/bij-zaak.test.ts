import t from 'tap'
import { onlyWithZaken } from '../../src/doelbinding/bij-zaak.ts'
import type { Zaak } from '../../src/klantbeeld/onderdelen.ts'
import type { BronVerslag, SamengevoegdOnderdeel } from '../../src/klantbeeld/samengevoegd.ts'

const part = <T>(items: readonly T[], status: BronVerslag['status'] = 'ok'): SamengevoegdOnderdeel<T> => ({
  bronnen: [{ bron: 'b', status }],
  items,
  afgekapt: false
})
const zaak = (id: string): Zaak => ({ bron: 'z', id }) as Zaak
type Item = { readonly id: string; readonly zaken?: readonly string[] }
const taken = part<Item>([
  { id: 'los' },
  { id: 'leeg', zaken: [] },
  { id: 'bij1', zaken: ['z1'] },
  { id: 'bij2', zaken: ['z2'] }
])
const mayShow = ({ id }: Zaak): boolean => id === 'z1'
const idsOf = ({ items }: SamengevoegdOnderdeel<{ readonly id: string }>) => items.map(({ id }) => id)

t.test(
  'what belongs to a zaak goes with it, what belongs to none stays, and all zaken known that is whole',
  async t => {
    const shown = onlyWithZaken(taken, part([zaak('z1'), zaak('z2')]), mayShow)
    t.strictSame(idsOf(shown), ['los', 'leeg', 'bij1'])
    t.strictSame(shown.bronnen, taken.bronnen)
  }
)

const unknown: readonly [string, SamengevoegdOnderdeel<Zaak> | undefined][] = [
  ['were not asked for', undefined],
  ['could not be had', part<Zaak>([], 'storing')],
  ['could be had in part', part([zaak('z1')], 'gedeeltelijk')],
  ['are more than were read', { ...part([zaak('z1')]), afgekapt: true }]
]
for (const [what, zaken] of unknown) {
  t.test(`where the zaken ${what}, what is left out for it makes the answer a part`, async t => {
    const shown = onlyWithZaken(taken, zaken, mayShow)
    t.notOk(idsOf(shown).includes('bij2'))
    t.strictSame(shown.bronnen, [{ bron: 'b', status: 'gedeeltelijk' }])
    const nothingLost = onlyWithZaken(part<Item>([{ id: 'los' }]), zaken, mayShow)
    t.strictSame(nothingLost.bronnen, [{ bron: 'b', status: 'ok' }])
  })
}
