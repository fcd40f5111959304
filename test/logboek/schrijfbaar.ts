import { setTimeout as delay } from 'node:timers/promises'
import type { Logboek } from '../../src/logboek/store.ts'

/** On a busy machine the thread of a store may take longer to start than a line may wait; no lines leave nothing. */
export const untilWritable = async (logboek: Pick<Logboek, 'append'>): Promise<void> => {
  while (!(await logboek.append([])).ok) await delay(50)
}
