import t from 'tap'
import type { Bron } from '../../../src/adapters/bron.ts'
import type { Klant } from '../../../src/klantbeeld/klant.ts'
import type { Bericht } from '../../../src/klantbeeld/onderdelen.ts'
import { isGelukt } from '../../../src/klantbeeld/resultaat.ts'
import { contextWith, itemsOf } from '../asking.ts'
import { ander, consult, eigen, startTaken, vraag } from './opstelling.ts'

const { gemeente, state, bronnen, close } = await startTaken()
t.teardown(close)

const berichten = (bron: Bron) => itemsOf<Bericht>(consult(bron, eigen).berichten)
const mark = async (bron: Bron, klant: Klant, bericht: { id: string; gelezen: boolean }, nummers = {}) => {
  const resultaat = await bron.details?.markeerBericht?.(bericht, vraag(klant, nummers), contextWith())
  if (resultaat === undefined || !isGelukt(resultaat)) throw new Error(JSON.stringify(resultaat))
  return resultaat.gegevens
}
const patches = () => [...gemeente.objecten.calls, ...gemeente.vtb.calls].filter(({ method }) => method === 'PATCH')

for (const bron of [bronnen.objectenBerichten, bronnen.vtbBerichten]) {
  t.beforeEach(() => {
    gemeente.objecten.reset()
    gemeente.vtb.reset()
  })

  t.test(`${bron.soort}: reading marks nothing, marking does, once`, async t => {
    const [unread] = (await berichten(bron)).filter(({ gelezen }) => gelezen === false)
    const id = unread?.id ?? ''
    await berichten(bron)
    t.equal(patches().length, 0)
    t.match(await mark(bron, eigen, { id, gelezen: true }), { id, gelezen: true })
    t.match(await mark(bron, eigen, { id, gelezen: true }), { id, gelezen: true })
    t.equal(patches().length, 1)
    t.match(
      (await berichten(bron)).find(one => one.id === id),
      { gelezen: true }
    )
    t.match(await mark(bron, eigen, { id, gelezen: false }), { id, gelezen: false })
  })

  t.test(`${bron.soort}: who is not addressed by kind and number marks nothing`, async t => {
    const [{ id } = { id: '' }] = await berichten(bron)
    const swapped = { soort: 'nietNatuurlijkPersoon', rsin: '999995522' } as const
    for (const [klant, nummers] of [
      [ander, {}],
      [swapped, { rsin: '999995522', kvkNummer: '99999979' }]
    ] as const) {
      t.equal(await mark(bron, klant, { id, gelezen: true }, nummers), undefined)
    }
    t.equal(await mark(bron, eigen, { id: '00000000-0000-4000-8000-000000000000', gelezen: true }), undefined)
    t.equal(patches().length, 0)
  })

  t.test(`${bron.soort}: what is not published yet is not there to be marked`, async t => {
    const published = new Set((await berichten(bron)).map(({ id }) => id))
    state.now = new Date('2026-12-24T12:00:00Z')
    const future = (await berichten(bron)).find(({ id }) => !published.has(id))
    state.now = new Date('2026-11-23T12:00:00Z')
    t.equal(await mark(bron, eigen, { id: future?.id ?? '', gelezen: true }), undefined)
    t.equal(patches().length, 0)
  })
}
