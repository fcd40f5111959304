import type { Test } from 'tap'
import { attributeOf } from '../../simulatie/logboek/collector.ts'
import { readInzage } from '../../src/logboek/inzage-lees.ts'
import { beginRegels, eindRegels, type Raadpleging } from '../../src/logboek/raadpleging.ts'
import { configOf, isLeeg, lines, listen, startUitvoering } from '../uitvoer/opstelling.ts'
import { raadpleging } from './voorbeeld.ts'
import { openSchrijver, openTaken, type Winkel } from './winkel.ts'

type Open = (t: Test) => Promise<Winkel>

const november = '2026-11-23T12:00:00Z'
const REGEL_ID = 'klantbeeld.regel.id'

const consultation = (over: Partial<Raadpleging>) => {
  const one = { ...raadpleging, ...over }
  return [
    ...beginRegels(one),
    ...eindRegels(one, { resultaat: 'gelukt', geeindigdMs: one.begonnenMs + 9, bronnen: [] })
  ]
}

/** What reads a store as a whole, over the lines of two writers, as two replicas have them. */
export const contractLus = (t: Test, open: Open): void => {
  t.test(
    'the export brings the lines of all writers over, each in its order, past a refusal and a restart',
    async t => {
      const winkel = await open(t)
      const [one, two] = [await openSchrijver(winkel, november), await openSchrijver(winkel, november)]
      for (let i = 0; i < 3; i++) {
        await one.write(lines(1, i))
        await two.write(lines(1, 10 + i))
      }
      const collector = await listen(t)
      const uitvoer = configOf({ soort: 'otlp', url: collector.url, maxRegels: 4 })
      const taken = openTaken(winkel)
      const start = () =>
        startUitvoering(t, { pad: 'x', logboek: { uitvoer: taken, lezer: taken } }, uitvoer, { parkeerplaats: taken })

      collector.settings.refuses = ({ name }) => name === 'raadpleging 11'
      const first = await start()
      t.match(await first.until(isLeeg), { geparkeerd: 2 })
      await first.stop()
      collector.settings.refuses = () => false
      await two.write(lines(1, 13))
      const second = await start()
      await second.until(toestand => isLeeg(toestand) && toestand.geparkeerd === 0)
      await second.stop()
      await Promise.all([one.close(), two.close()])

      const seen = new Map(collector.received.map(record => [attributeOf(record, REGEL_ID) ?? '', record.name]))
      t.equal(seen.size, 14, 'two LDV lines of each of seven consultations, each with an id of its own')
      const perWriter = Map.groupBy(seen, ([id]) => id.split(':')[0])
      t.equal(perWriter.size, 2)
      for (const own of perWriter.values()) {
        const names = own.map(([, name]) => name).filter(name => name !== 'raadpleging 11')
        t.same(names, names.toSorted(), 'in the order of its chain')
      }
    }
  )

  t.test('inzage holds the actions that any writer wrote, latest first, with their kinds of data', async t => {
    const winkel = await open(t)
    const [one, two] = [await openSchrijver(winkel, november), await openSchrijver(winkel, november)]
    const { begonnenMs, verwerkingsactiviteit, betrokkene } = raadpleging
    const at = (nummer: number, over: Partial<Raadpleging> = {}) =>
      consultation({
        traceId: `${nummer}`.repeat(32),
        spanId: `${nummer}`.repeat(16),
        begonnenMs: begonnenMs + nummer * 1_000,
        ...over
      })
    await one.write(at(1))
    await two.write(at(2, { soortenGegevens: ['documenten'] }))
    await one.write(at(3))
    await two.write(at(4, { betrokkene: { id: 'k1:een-ander', type: 'BSN', soort: 'natuurlijkPersoon' } }))
    await Promise.all([one.close(), two.close()])
    const page = await readInzage(openTaken(winkel), {
      pseudoniemen: [betrokkene?.id ?? ''],
      vanMs: begonnenMs,
      totMs: begonnenMs + 60_000,
      aantal: 10,
      activiteiten: new Map([[verwerkingsactiviteit, { naam: 'KCC', grondslag: 'AVG', isVertrouwelijk: false }]])
    })
    t.same(
      page?.regels.map(({ verwerkingId, soortenGegevens }) => [verwerkingId[0], soortenGegevens]),
      [
        ['3', ['persoon', 'zaken']],
        ['2', ['documenten']],
        ['1', ['persoon', 'zaken']]
      ]
    )
  })
}
