import fc from 'fast-check'
import t, { type Test } from 'tap'
import { attributeOf, type Collector, type OtlpRecord } from '../../simulatie/logboek/collector.ts'
import { openLogboek } from '../../src/logboek/open.ts'
import { createPool } from '../../src/logboek/postgres-databank.ts'
import { logboekSchema } from '../../src/logboek/schema.ts'
import type { Antwoord } from '../../src/logboek/sink-bestemming.ts'
import { deliver } from '../../src/logboek/sink-deliver.ts'
import { createParkeerplaats } from '../../src/logboek/sink-parkeerplaats.ts'
import type { Sink, Uitvoerregel } from '../../src/logboek/uitvoer.ts'
import { ldv } from '../logboek/winkel.ts'
import { startPostgres } from '../steun/postgres.ts'
import { configOf, isLeeg, lines, listen, openWinkel, startUitvoering, useFile, type Winkel } from './opstelling.ts'

const sink: Sink = { naam: 'otlp', stromen: ['ldv'] }
const HOUR_MS = 3_600_000

const regel = (nummer: number): Uitvoerregel => ({
  id: `w:${nummer}`,
  nummer,
  line: ldv(nummer, '2026-05-10T10:00:00Z')
})
const nummers = (regels: readonly Uitvoerregel[]) => regels.map(({ nummer }) => nummer)

const answers = fc.constantFrom('partial', 'whole')

t.test('whatever a sink refuses, and however it says so: each line ends up where it belongs, in order', async t => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.nat(40), { maxLength: 41 }),
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 1, max: 50 }),
      answers,
      async (bad, count, maxRegels, manner) => {
        const taken: number[] = []
        const send = async (some: readonly Uitvoerregel[]): Promise<Antwoord> => {
          if (some.length > maxRegels) throw new Error('too many')
          const refused = some.filter(({ nummer }) => bad.includes(nummer))
          if (manner === 'partial' || refused.length === 0)
            taken.push(...nummers(some.filter(one => !refused.includes(one))))
          if (refused.length === 0) return { soort: 'aangenomen' }
          return { soort: 'geweigerd', aantal: manner === 'partial' ? refused.length : 1 }
        }
        const regels = Array.from({ length: count }, (_, i) => regel(i))
        const controls = { signal: new AbortController().signal, isStopping: () => false }
        const { aangenomen, geweigerd, storing } = await deliver({ send, maxRegels }, regels, controls)
        t.equal(storing, undefined)
        const wanted = nummers(regels).filter(nummer => !bad.includes(nummer))
        t.same(nummers(aangenomen), wanted)
        t.same(
          nummers(geweigerd),
          nummers(regels).filter(nummer => bad.includes(nummer))
        )
        t.same(new Set(taken), new Set(wanted), 'the sink has them')
      }
    ),
    { numRuns: 60 }
  )
})

t.test('a sink that fails halfway: what went before is known, what comes after is not touched', async t => {
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(fc.nat(19)), fc.nat(30), async (bad, lasts) => {
      let calls = 0
      const send = async (some: readonly Uitvoerregel[]): Promise<Antwoord> => {
        if (++calls > lasts) return { soort: 'storing', reden: 'onbereikbaar', pauzeMs: 0 }
        const aantal = some.filter(({ nummer }) => bad.includes(nummer)).length
        return aantal === 0 ? { soort: 'aangenomen' } : { soort: 'geweigerd', aantal }
      }
      const regels = Array.from({ length: 20 }, (_, i) => regel(i))
      const controls = { signal: new AbortController().signal, isStopping: () => false }
      const { aangenomen, geweigerd, storing } = await deliver({ send, maxRegels: 20 }, regels, controls)
      const known = [...nummers(aangenomen), ...nummers(geweigerd)].sort((a, b) => a - b)
      t.same(known, nummers(regels).slice(0, known.length), 'a beginning without holes')
      t.equal(storing === undefined, known.length === 20)
    }),
    { numRuns: 60 }
  )
})

const isNamed =
  (...numbers: readonly number[]) =>
  ({ name }: OtlpRecord): boolean =>
    numbers.some(number => name === `raadpleging ${number}`)

const idsOf = ({ received }: Collector) => new Set(received.map(one => attributeOf(one, 'klantbeeld.regel.id')))

const parked = async ({ pad }: Winkel): Promise<string[]> => {
  const read = await createParkeerplaats(useFile(pad)).readGeparkeerd({ sink, limit: 100 })
  return read.ok ? read.regels.map(({ line }) => (line.stroom === 'ldv' ? line.regel.name : '')) : [read.reden]
}

for (const wijze of ['gedeeltelijk', 'geheel'] as const) {
  t.test(`lines that are refused (${wijze}) are parked and hold up no others; mended, they go after all`, async t => {
    const winkel = await openWinkel(t)
    await winkel.logboek.append(lines(75))
    const collector = await listen(t)
    collector.settings.wijze = wijze
    collector.settings.refuses = isNamed(7, 40)
    const clock = { ms: 0 }
    const loop = await startUitvoering(t, winkel, configOf({ soort: 'otlp', url: collector.url }), {
      nowMs: () => clock.ms
    })
    t.match(await loop.until(isLeeg), { geparkeerd: 4, verzonden: 146, wachtend: 0 })
    t.equal(idsOf(collector).size, 146)
    t.same(await parked(winkel), ['raadpleging 7', 'raadpleging 7', 'raadpleging 40', 'raadpleging 40'])

    collector.settings.refuses = isNamed(40)
    clock.ms += HOUR_MS - 1
    t.match(await loop.until(isLeeg), { geparkeerd: 4 }, 'not before an hour has passed')
    clock.ms += 1
    t.match(await loop.until(({ geparkeerd }) => geparkeerd !== 4), { geparkeerd: 2 })
    t.same(await parked(winkel), ['raadpleging 40', 'raadpleging 40'])
    t.equal(idsOf(collector).size, 148)
  })
}

t.test('a sink that refuses everything is at fault itself: nothing is parked, nothing is acknowledged', async t => {
  const winkel = await openWinkel(t)
  await winkel.logboek.append(lines(3))
  const collector = await listen(t)
  for (const wijze of ['gedeeltelijk', 'geheel'] as const) {
    collector.settings.wijze = wijze
    collector.settings.refuses = () => true
    const loop = await startUitvoering(t, winkel, configOf({ soort: 'otlp', url: collector.url }))
    const toestand = await loop.until(() => true)
    t.match(toestand, { wachtend: 6, verzonden: 0, storing: { bij: 'sink', reden: 'weigert-alles' } })
    t.same(await parked(winkel), [])
    await loop.stop()
  }
  collector.settings.refuses = isNamed(0)
  const loop = await startUitvoering(t, winkel, configOf({ soort: 'otlp', url: collector.url }))
  t.match(await loop.until(isLeeg), { geparkeerd: 2, verzonden: 4 })
})

t.test('a place that cannot be written stops the export before the acknowledgement', async t => {
  const winkel = await openWinkel(t)
  await winkel.logboek.append(lines(3))
  const collector = await listen(t)
  collector.settings.refuses = isNamed(1)
  const failing = {
    ...createParkeerplaats(useFile(winkel.pad)),
    park: async () => ({ ok: false, reden: 'vol' }) as const
  }
  const config = configOf({ soort: 'otlp', url: collector.url })
  const loop = await startUitvoering(t, winkel, config, { parkeerplaats: failing })
  t.match(await loop.until(() => true), { wachtend: 6, storing: { bij: 'logboek', reden: 'vol' } })
})

const openStores = {
  sqlite: async (t: Test) => {
    const { pad, logboek } = await openWinkel(t)
    return { logboek, use: useFile(pad) }
  },
  postgres: async (t: Test) => {
    const server = await startPostgres()
    t.teardown(() => server.stop())
    const url = await server.createSchema()
    const logboek = await openLogboek(logboekSchema.parse({ pad: 'x' }), { url })
    const { use, close } = createPool(url, 2_000)
    t.teardown(async () => {
      await logboek.close()
      await close()
    })
    return { logboek, use }
  }
} as const

for (const [soort, open] of Object.entries(openStores)) {
  t.test(`a parking place (${soort}) is per sink, keeps a line once, and gives it back as it was`, async t => {
    const { logboek, use } = await open(t)
    await logboek.append(lines(2))
    const place = createParkeerplaats(use)
    const first = await logboek.uitvoer.next({ sink, limit: 2 })
    const regels = first.ok ? first.regels : []
    t.equal(regels.length, 2)
    t.same(await place.park({ sink, regels, nowMs: 1 }), { ok: true })
    t.same(await place.park({ sink, regels: regels.slice(0, 1), nowMs: 2 }), { ok: true }, 'once more is the same')
    t.same(await place.countGeparkeerd({ sink }), { ok: true, regels: 2 })
    t.same(await place.readGeparkeerd({ sink, limit: 5 }), first, 'with the same ids')
    t.same(await place.readGeparkeerd({ sink, limit: 1 }), { ok: true, regels: regels.slice(1) }, 'longest ago first')
    t.same(await place.countGeparkeerd({ sink: { ...sink, naam: 'anders' } }), { ok: true, regels: 0 })
    t.same(await place.release({ sink, nummers: nummers(regels) }), { ok: true })
    t.same(await place.countGeparkeerd({ sink }), { ok: true, regels: 0 })
  })
}
