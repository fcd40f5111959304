import { setTimeout as sleep } from 'node:timers/promises'
import type { Raadpleegvraag } from '../steps.ts'
import { klantdelen, toNaam } from './naam.ts'
import type { Profielstappen } from './stappen.ts'

const waitMs = 2_000
const againMs = 25
/** Beyond the time that a change may take: a source may still act on what it was sent last. */
const spareMs = 5_000

const take = async ({ kluis, nowMs, totaalMs }: Profielstappen, naam: string) => {
  const untilMs = nowMs() + waitMs
  for (;;) {
    const slot = await kluis.lock(naam, totaalMs + spareMs)
    if (slot !== 'bezet' || nowMs() >= untilMs) return slot
    await sleep(againMs)
  }
}

/**
 * One change of a klant at a time, over all replicas: what was read is still so when it is overwritten. When nobody
 * knows what became of a change the next one waits until this one has certainly ended.
 */
export const withSlot = async <A extends { readonly soort: string }>(
  steps: Profielstappen,
  { klant }: Raadpleegvraag,
  run: () => Promise<A>
): Promise<A | { readonly soort: 'bezet' | 'geenGeheugen' }> => {
  const slot = await take(steps, toNaam(steps, 'slot', ...klantdelen(klant)))
  if (typeof slot === 'string') return { soort: slot === 'bezet' ? 'bezet' : 'geenGeheugen' }
  let isOver = true
  try {
    const antwoord = await run()
    isOver = antwoord.soort !== 'onbekend'
    return antwoord
  } finally {
    if (isOver) await slot.geef()
  }
}
