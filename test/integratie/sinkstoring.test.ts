import { setTimeout as delay } from 'node:timers/promises'
import t from 'tap'
import { createCollector } from '../../simulatie/logboek/collector.ts'
import { uitvoerSchema } from '../../src/logboek/sink-schema.ts'
import { klantOf, linesOf } from '../steun/details.ts'
import { startOpstelling } from '../steun/gemeente.ts'

const collector = createCollector()
const url = await collector.simulator.listen()
t.teardown(() => collector.simulator.close())
const uitvoer = uitvoerSchema.parse([{ naam: 'ldv', soort: 'otlp', url, authenticatie: { type: 'geen' } }])
const opstelling = await startOpstelling({
  settings: { inwoners: 700, bedrijven: 30 },
  change: config => ({ ...config, dienst: { ...config.dienst, logboek: { ...config.dienst.logboek, uitvoer } } })
})
t.teardown(opstelling.close)
const { call, raadpleeg } = opstelling

const metric = async (name: string): Promise<number> => {
  const { text } = await call({ path: '/metrics' })
  return Number(new RegExp(`^klantbeeld_logboek_uitvoer_${name}\\{sink="ldv"\\} (\\S+)$`, 'm').exec(text)?.[1])
}
const until = async (isSo: () => Promise<boolean>): Promise<void> => {
  while (!(await isSo())) await delay(100)
}

for (const fout of ['uit', 'html', 'onzin', 'fout503'] as const) {
  t.test(
    `a sink that fails (${fout}) costs no answer and no health; metrics tell, and all arrives afterwards`,
    async t => {
      collector.simulator.settings.fout = fout
      const ids: string[] = []
      for (let i = 0; i < 3; i++) {
        const { status, json } = await raadpleeg({ klant: klantOf('gezin'), doel: 'kcc-klantcontact', vers: true })
        t.equal(status, 200)
        ids.push(json.verantwoording.verwerkingId)
      }
      const ready = await call({ path: '/health/ready' })
      t.match({ status: ready.status, logboek: ready.json.logboek }, { status: 200, logboek: { status: 'ok' } })
      await until(async () => (await metric('storing')) === 1)
      t.ok((await metric('wachtend')) >= 3)
      collector.simulator.settings.fout = undefined
      await until(async () => (await metric('wachtend')) === 0)
      for (const traceId of ids) {
        const own = new Set(linesOf(opstelling, traceId).filter(({ stroom }) => stroom === 'ldv'))
        const arrived = collector.received.filter(one => one.traceId === traceId)
        t.equal(new Set(arrived.map(one => JSON.stringify(one))).size, own.size, 'each line')
      }
    }
  )
}
