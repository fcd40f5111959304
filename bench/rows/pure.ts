import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { cast } from '../../simulatie/populatie/cast.ts'
import { createDecide } from '../../src/doelbinding/decide.ts'
import { minimise } from '../../src/doelbinding/minimise.ts'
import { type Register, registerSchema } from '../../src/doelbinding/register.ts'
import type { Actor } from '../../src/klantbeeld/actor.ts'
import type { Samengevoegd } from '../../src/klantbeeld/samengevoegd.ts'
import { bekendeVelden } from '../../src/wiring/contract.ts'
import type { Bench } from '../bench.ts'
import type { Row } from '../report.ts'
import { doel, noneMs, rol, uitgever } from '../settings.ts'
import { median } from '../statistics.ts'
import { bsnOf, createViewer, type Klantbeeld, toBody } from '../view.ts'

const targetUs = { decide: 20, minimise: 300 }
const warmTurns = 2_000
const batches = 30
const turns = 200

const burgerservicenummer = bsnOf(cast.find(member => member.key === 'vijftigZaken'))
const actor: Actor = { soort: 'medewerker', id: 'bench', uitgever, client: 'bench', rollen: [rol], scopes: [] }

const readRegister = (): Register => {
  const file = new URL('../../config/doelbinding.yaml', import.meta.url)
  return registerSchema(bekendeVelden).parse(parse(readFileSync(file, 'utf8')))
}

/** What was merged, from the answer that it led to: one item of persoon, lists of the rest. */
const toSamengevoegd = ({ onderdelen }: Klantbeeld): Samengevoegd =>
  Object.fromEntries(
    Object.entries(onderdelen).map(([onderdeel, part]) => {
      const items = 'gegevens' in part ? [part.gegevens].flat() : []
      return [onderdeel, { bronnen: part.bronnen, items, afgekapt: false }]
    })
  )

/** Median of batches, in microseconds a turn. */
const timeUs = (work: () => unknown): number => {
  for (let turn = 0; turn < warmTurns; turn++) work()
  const batch = (): number => {
    const startedMs = performance.now()
    for (let turn = 0; turn < turns; turn++) work()
    return ((performance.now() - startedMs) * 1_000) / turns
  }
  return median(Array.from({ length: batches }, batch))
}

const toRow = (what: string, targetUs: number, us: number): Row => ({
  what,
  target: `≤ ${targetUs} µs`,
  measured: `${us.toFixed(1)} µs`,
  isMet: us <= targetUs
})

/** The pure middle, in this process: a decision, and the pass over a merged view of 50 zaken. */
export const pureRows = async (bench: Bench): Promise<Row[]> => {
  await bench.setLatencies(noneMs)
  const api = await bench.startApi()
  const viewer = createViewer(api.url, { token: bench.token, connections: 1 })
  const merged = toSamengevoegd(JSON.parse(await viewer.ask(toBody(burgerservicenummer, { vers: true }))))
  await viewer.close()
  await api.stop()

  const register = readRegister()
  const klant = { soort: 'natuurlijkPersoon', burgerservicenummer } as const
  const vandaag = new Date().toISOString().slice(0, 10)
  const decide = createDecide(register, bekendeVelden)
  const ask = () => decide({ actor, klant, doel, vandaag })
  const besluit = ask()
  if (!besluit.toegestaan) throw new Error('the decision to measure is a refusal')
  const zaken = merged.zaken?.items.length
  return [
    toRow('`decide`', targetUs.decide, timeUs(ask)),
    toRow(
      `\`minimise\`, the resident with 50 zaken, ${zaken} of them within the plan`,
      targetUs.minimise,
      timeUs(() => minimise(besluit.plan, merged))
    )
  ]
}
