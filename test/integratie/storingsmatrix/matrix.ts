import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Test } from 'tap'
import { createGemeente } from '../../../simulatie/gemeente.ts'
import type { BronConfig } from '../../../src/adapters/schema.ts'
import type { Config } from '../../../src/config/load.ts'
import { type Opstelling, standard, startOpstelling } from '../../steun/gemeente.ts'
import { toAsk } from './asking.ts'
import { type Outcome, runCell } from './cell.ts'
import type { Choice } from './cells.ts'
import { faults } from './faults.ts'
import { createCertificaten } from './gate.ts'
import { canonicalHost, startHttpGate } from './http-gate.ts'
import { type Bekende, findKlanten } from './klanten.ts'
import { budgetMs } from './limits.ts'
import { type Source, states, withCanonical } from './sources.ts'

/** How long an answer is kept, in seconds: longer than between the two questions of a warm cell. */
const keptS = 8

/** Of the source that fails; the others have the whole budget, so that one that is well is in time on a busy machine. */
const tijdslimietMs = 2_000
const geduldMs = 1_800

const settings = { inwoners: 2_000, bedrijven: 400 } as const

type Dienst = Config['dienst']

/** What is looked at is what becomes of the sources, so each question gets to them: a finished view needs none. */
export const toDienst = (dienst: Dienst, cache: Partial<Dienst['cache']> = {}): Dienst => ({
  ...dienst,
  tijdslimiet: { ...dienst.tijdslimiet, totaalMs: budgetMs },
  cache: { ...dienst.cache, beelden: { ...dienst.cache.beelden, ttlS: 0 }, ...cache }
})

/** One view has all that any source has: employees are shown messages too, as the klant himself is. */
const withBerichten = ({ verwerkingsactiviteiten, ...register }: Config['register']): Config['register'] => {
  const { 'kcc-klantcontact': kcc, 'mijn-omgeving': mijn } = verwerkingsactiviteiten
  if (kcc === undefined || mijn === undefined) throw new Error('the register lost a doel')
  const { berichten } = mijn.onderdelen
  const withThem = { ...kcc, onderdelen: { ...kcc.onderdelen, berichten } }
  return { ...register, verwerkingsactiviteiten: { ...verwerkingsactiviteiten, 'kcc-klantcontact': withThem } }
}

export type Run = {
  readonly opstelling: Opstelling
  readonly outcomes: readonly (Outcome & { readonly bekende: Bekende })[]
}

/** What all matrices of a file have in common. */
export const openMatrix = async (t: Test, now = standard.now) => {
  const gemeente = await createGemeente({ ...standard, ...settings, now })
  const { brp, kvk, zgw, klantinteracties, objecten, vtb } = gemeente
  const simulators = [brp, kvk, zgw, klantinteracties, objecten, vtb]
  await Promise.all(simulators.map(({ server }) => server.ready()))
  t.teardown(() => Promise.all(simulators.map(({ server }) => server.close())))
  const certificaten = await createCertificaten()
  const ca = join(t.testdir(), 'ca.pem')
  writeFileSync(ca, certificaten.ca)
  const klanten = {
    natuurlijkPersoon: findKlanten(gemeente.populatie, 'natuurlijkPersoon'),
    nietNatuurlijkPersoon: findKlanten(gemeente.populatie, 'nietNatuurlijkPersoon')
  }
  return { gemeente, certificaten, ca, klanten, now }
}
export type Matrix = Awaited<ReturnType<typeof openMatrix>>

/** The service with its own sources, but for one that stands behind a gate. */
export const startBehindGate = async (
  { gemeente, certificaten, ca, now }: Matrix,
  { bronnen, simulator, via }: Source,
  { isAbsent = false, ttlS = keptS } = {}
) => {
  const gate = await startHttpGate(simulator(gemeente), certificaten)
  gate.setAbsent(isAbsent)
  const isBehind = ({ id }: BronConfig) => bronnen.includes(id)
  const change = (config: Config): Config => ({
    ...config,
    dienst: toDienst(config.dienst),
    register: withBerichten(config.register),
    bronnen: config.bronnen.map(bron => ({
      ...withCanonical(isBehind(bron) ? { ...via(bron, `https://127.0.0.1:${gate.port}`), tls: { ca } } : bron),
      tijdslimietMs: isBehind(bron) ? tijdslimietMs : budgetMs,
      cache: { ttlS: bron.soort === 'brp-personen' ? 0 : ttlS, verouderdS: 3_600, geduldMs }
    }))
  })
  const opstelling = await startOpstelling({
    settings: { ...settings, now, zgw: { publicBase: `https://${canonicalHost}` } },
    klok: now,
    change
  })
  gate.setAbsent(false)
  const close = async () => {
    await opstelling.close()
    await gate.close()
  }
  return { gate, opstelling, close }
}

export type BehindGate = Awaited<ReturnType<typeof startBehindGate>>

/** Each cell has a klant of its own. */
export const klantFor = (klanten: readonly Bekende[], { fault, state }: Choice): Bekende => {
  const bekende = klanten[states.indexOf(state) * faults.length + faults.indexOf(fault)]
  if (bekende === undefined) throw new Error('too few klanten')
  return bekende
}

type Chosen = { readonly source: Source; readonly cells: readonly Choice[] }

/** Cells of one source, one after the other: the stale ones last, when what was asked first is old. */
export const runSource = async (
  { gate, opstelling }: BehindGate,
  matrix: Matrix,
  { source, cells }: Chosen
): Promise<Run> => {
  const klanten = matrix.klanten[source.klantsoort]
  const toAskIn = (cell: Choice) => toAsk(opstelling, source, klantFor(klanten, cell))
  for (const cell of cells) if (cell.state === 'stale') await (await toAskIn(cell))()
  const oldFromMs = performance.now() + keptS * 1_000
  const outcomes: Run['outcomes'][number][] = []
  for (const cell of cells) {
    if (cell.state === 'stale') await wait(Math.max(0, oldFromMs - performance.now()))
    const ask = await toAskIn(cell)
    if (cell.state === 'warm') await ask()
    outcomes.push({ bekende: klantFor(klanten, cell), ...(await runCell(gate, ask, cell)) })
  }
  return { opstelling, outcomes }
}
