import { createSecretKey } from 'node:crypto'
import t from 'tap'
import { type Bewaardbeeld, createBewaardeBeelden } from '../../src/aggregate/bewaarde-beelden.ts'
import type { Raadpleegvraag, Steps } from '../../src/aggregate/steps.ts'
import { createRaadpleegVoltooid } from '../../src/aggregate/voltooid.ts'
import type { Melding } from '../../src/cache/port.ts'
import { createSleutelmaker } from '../../src/cache/sleutel.ts'
import { createViewCache } from '../../src/cache/view-cache.ts'
import { type BronResultaat, type Lijst, mislukt } from '../../src/klantbeeld/resultaat.ts'
import { inwoner, medewerker } from '../steun/register.ts'
import { gelukt, lijst, nepBron, stappen, trace } from './nep.ts'

const vraag = (over: Partial<Raadpleegvraag> = {}): Raadpleegvraag => ({
  actie: 'Klantbeeld raadplegen',
  actor: medewerker(),
  klant: inwoner,
  doel: 'test',
  include: ['persoon'],
  vers: false,
  trace,
  signal: new AbortController().signal,
  ...over
})
const tweede = { traceId: '11111111111111111111111111111111', spanId: '2222222222222222', sampled: true }

type Antwoord = BronResultaat<Lijst<never>>
const persoon = lijst({ geheimhoudingPersoonsgegevens: false } as never)

/** A BRP that may be kept and gives one answer after the other; `tell` is what the cache says to who keeps something. */
type Anders = { kapot?: 'repeat' | 'end'; steps?: Partial<Steps>; onConsult?: () => void }
const open = (antwoorden: readonly Antwoord[], anders: Anders = {}) => {
  let turn = 0
  const brp = nepBron('brp', {
    levert: ['persoon'],
    cache: { ttlS: 60, verouderdS: 0, geduldMs: 0 },
    consult: () => {
      anders.onConsult?.()
      return { persoon: Promise.resolve(antwoorden[turn++] ?? mislukt('onbereikbaar')) }
    }
  })
  const openzaak = nepBron('openzaak', {
    levert: ['zaken'],
    cache: brp.cache,
    consult: () => ({ zaken: Promise.resolve(lijst()) })
  })
  const nowMs = () => Date.parse('2026-11-23T12:00:01Z')
  const { steps, gebeurd } = stappen({
    bronnen: [brp, openzaak],
    ...(anders.kapot && { kapot: anders.kapot }),
    anders: { ...anders.steps, nowMs }
  })
  let tell: (melding: Melding) => void = () => {}
  const views = createViewCache<Bewaardbeeld>({
    maxBytes: 100_000,
    ttlMs: 3_000,
    klok: () => 1,
    watch: listener => {
      tell = listener
      listener({ soort: 'luistert' })
    }
  })
  const sleutels = createSleutelmaker(createSecretKey(Buffer.alloc(32)))
  const ask = createRaadpleegVoltooid(
    steps,
    createBewaardeBeelden({ views, sleutels, bronnen: [brp, openzaak], nowMs })
  )
  const raadpleeg = async (over: Partial<Raadpleegvraag> = {}) => {
    gebeurd.length = 0
    const antwoord = await ask(vraag(over), JSON.stringify)
    const beeld = antwoord.soort === 'voltooid' ? JSON.parse(String(antwoord.json)) : undefined
    return { soort: antwoord.soort, beeld, gebeurd: [...gebeurd] }
  }
  return { raadpleeg, purge: () => tell({ soort: 'verwijderd', klant: sleutels.klant(inwoner) }) }
}

const asked = ['begin', 'brp persoon ok', 'end gelukt']

t.test('asked again, it is accounted for and given from memory: no bron is asked', async t => {
  const { raadpleeg } = open([persoon])
  const first = await raadpleeg()
  t.same(first.gebeurd, asked)
  const again = await raadpleeg({ trace: tweede })
  t.same(again.gebeurd, ['repeat brp'])
  const { bronnen } = again.beeld.onderdelen.persoon
  t.same(bronnen, [{ bron: 'brp', status: 'ok', opgehaaldOp: '2026-11-23T12:00:00.000Z', uitCache: true }])
  t.equal(again.beeld.verantwoording.verwerkingId, tweede.traceId)
  t.equal(first.beeld.onderdelen.persoon.bronnen[0].uitCache, false)
  t.same(again.beeld.onderdelen.persoon.gegevens, first.beeld.onderdelen.persoon.gegevens)
})

t.test('no log, no data: when the line cannot be written nothing is given', async t => {
  const { raadpleeg } = open([persoon], { kapot: 'repeat' })
  await raadpleeg()
  const again = await raadpleeg()
  t.same([again.soort, again.gebeurd], ['geenVerantwoording', ['repeat brp']])
})

t.test('with vers the bron is asked, and what it gives is what the next one gets', async t => {
  const later = gelukt({ items: [], afgekapt: false }, { opgehaaldOp: '2026-11-23T12:00:01.000Z' })
  const { raadpleeg } = open([persoon, later])
  await raadpleeg()
  t.same((await raadpleeg({ vers: true })).gebeurd, asked)
  const third = await raadpleeg()
  t.same(third.gebeurd, ['repeat brp'])
  t.equal(third.beeld.onderdelen.persoon.bronnen[0].opgehaaldOp, '2026-11-23T12:00:01.000Z')
})

for (const [what, eerst] of [
  ['failed', mislukt('onbereikbaar')],
  ['was too late', mislukt('tijdslimiet')],
  ['gave a part', gelukt({ items: [], afgekapt: false }, { status: 'gedeeltelijk' })],
  ['gave something outdated', gelukt({ items: [], afgekapt: false }, { status: 'verouderd' })],
  ['gave more than is read', gelukt({ items: [], afgekapt: true })]
] as const) {
  t.test(`an answer of which the bron ${what} is not repeated`, async t => {
    const { raadpleeg } = open([eerst, persoon])
    await raadpleeg()
    t.same((await raadpleeg()).gebeurd, asked)
  })
}

t.test('when it is not known whether the klant is under geheimhouding, nothing is kept of the rest either', async t => {
  const { raadpleeg } = open([mislukt('onbereikbaar'), persoon])
  const zaken = { include: ['zaken'] }
  await raadpleeg(zaken)
  const { gebeurd } = await raadpleeg(zaken)
  t.same(gebeurd, ['begin', 'brp persoon ok', 'openzaak zaken ok', 'end gelukt'])
  t.same((await raadpleeg(zaken)).gebeurd, ['repeat brp,openzaak'])
})

t.test('after a purge the bron is asked, also by who came after one that had begun before it', async t => {
  let onConsult = () => {}
  const { raadpleeg, purge } = open([persoon, persoon, persoon], { onConsult: () => onConsult() })
  await raadpleeg()
  purge()
  onConsult = () => purge()
  t.same((await raadpleeg()).gebeurd, asked)
  onConsult = () => {}
  t.same((await raadpleeg()).gebeurd, asked)
  t.same((await raadpleeg()).gebeurd, ['repeat brp'])
})

t.test('the external decision point is asked for each of them', async t => {
  let turn = 0
  const beslis: NonNullable<Steps['beslis']> = async () => ({
    evaluation: {} as never,
    besluit: turn++ === 0 ? { besluit: 'toegestaan' } : { besluit: 'geweigerd', reden: 'beslispunt-weigert' },
    spanId: '3333333333333333',
    tijdstipMs: 0
  })
  const { raadpleeg } = open([persoon], { steps: { beslis } })
  t.equal((await raadpleeg()).soort, 'voltooid')
  t.same(await raadpleeg(), { soort: 'geweigerd', beeld: undefined, gebeurd: ['refuse beslispunt-weigert'] })
})

t.test('without a turn no bron is asked, and the end is accounted for', async t => {
  const { raadpleeg } = open([persoon], { steps: { beurt: async () => undefined } })
  const { soort, gebeurd } = await raadpleeg()
  t.same([soort, gebeurd], ['geenBeurt', ['begin', 'end mislukt']])
})
