import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Test } from 'tap'
import { createGemeente } from '../../../simulatie/gemeente.ts'
import type { Config } from '../../../src/config/load.ts'
import { type Opstelling, standard, startOpstelling } from '../../steun/gemeente.ts'
import { toAsk } from './asking.ts'
import { budgetMs, type Outcome, runCell } from './cell.ts'
import { faults } from './faults.ts'
import { createCertificaten } from './gate.ts'
import { canonicalHost, startHttpGate } from './http-gate.ts'
import { type Bekende, findKlanten } from './klanten.ts'
import { type Source, type State, states, withCanonical } from './sources.ts'

/** How long an answer is kept, in seconds: longer than between the two questions of a warm cell. */
const ttlS = 8

/** So long that a source that is well is in time on a busy machine too. */
const tijdslimietMs = 2_000
const geduldMs = 1_800

const settings = { inwoners: 2_000, bedrijven: 400 } as const

export type Run = {
  readonly opstelling: Opstelling
  readonly outcomes: readonly (Outcome & { readonly bekende: Bekende })[]
}

/** What all matrices of a file have in common. */
export const openMatrix = async (t: Test, now = standard.now) => {
  const gemeente = await createGemeente({ ...standard, ...settings, now })
  const simulators = [gemeente.brp, gemeente.kvk, gemeente.zgw, gemeente.klantinteracties]
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
  { bron: id, simulator, via }: Source,
  { isAbsent = false } = {}
) => {
  const gate = await startHttpGate(simulator(gemeente), certificaten)
  gate.setAbsent(isAbsent)
  const change = (config: Config): Config => ({
    ...config,
    dienst: { ...config.dienst, tijdslimiet: { ...config.dienst.tijdslimiet, totaalMs: budgetMs } },
    bronnen: config.bronnen.map(bron => ({
      ...withCanonical(bron.id === id ? { ...via(bron, `https://127.0.0.1:${gate.port}`), tls: { ca } } : bron),
      tijdslimietMs,
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

/** Those of a state, one for each fault. */
export const ofState = (klanten: readonly Bekende[], state: State): readonly Bekende[] =>
  klanten.slice(states.indexOf(state) * faults.length)

/** All cells of one source, one after the other: the stale ones last, when what was asked first is old. */
export const runSource = async (
  { gate, opstelling }: Pick<BehindGate, 'gate' | 'opstelling'>,
  matrix: Matrix,
  source: Source
): Promise<Run> => {
  const klanten = matrix.klanten[source.klantsoort]
  for (const bekende of ofState(klanten, 'stale')) await (await toAsk(opstelling, source, bekende))()
  const oldFromMs = performance.now() + ttlS * 1_000
  const outcomes: Run['outcomes'][number][] = []
  for (const state of states) {
    if (state === 'stale') await wait(Math.max(0, oldFromMs - performance.now()))
    for (const [i, fault] of faults.entries()) {
      const bekende = ofState(klanten, state)[i]
      if (bekende === undefined) throw new Error('too few klanten')
      const ask = await toAsk(opstelling, source, bekende)
      if (state === 'warm') await ask()
      outcomes.push({ bekende, ...(await runCell(gate, ask, { fault, state })) })
    }
  }
  return { opstelling, outcomes }
}
