import { setImmediate as nextTurn } from 'node:timers/promises'
import type { BrpPersoon } from '../populatie/brp-persoon.ts'
import type { Populatie } from '../populatie/types.ts'
import { matches } from './match.ts'
import type { Query } from './query.ts'

export type Found =
  | { readonly status: 'ok'; readonly personen: readonly BrpPersoon[] }
  | { readonly status: 'teveel'; readonly max: number }

/** A population may be endless; beyond these nobody is found but by number. */
const maxScanned = 20_000
const scannedPerTurn = 200

const read = (populatie: Populatie, burgerservicenummer: string): BrpPersoon | undefined => {
  const inwoner = populatie.inwoner(burgerservicenummer)
  return inwoner?.inBrp ? inwoner.persoon : undefined
}

const scan = async (populatie: Populatie, query: Query, max: number): Promise<Found> => {
  const personen: BrpPersoon[] = []
  let scanned = 0
  for (const burgerservicenummer of populatie.burgerservicenummers()) {
    if (scanned === maxScanned) break
    scanned += 1
    // Others of this process get their turn: a scan of a whole town would hold them up.
    if (scanned % scannedPerTurn === 0) await nextTurn()
    const persoon = read(populatie, burgerservicenummer)
    if (!persoon || !matches(persoon, query)) continue
    if (personen.length === max) return { status: 'teveel', max }
    personen.push(persoon)
  }
  return { status: 'ok', personen }
}

/** The persons that a question is about, each once, whatever was asked of them. */
export const search = async (populatie: Populatie, query: Query): Promise<Found> => {
  const { maxResults } = query.definition
  if (maxResults !== undefined) return scan(populatie, query, maxResults)
  const personen = [...new Set(query.burgerservicenummers)].flatMap(bsn => read(populatie, bsn) ?? [])
  return { status: 'ok', personen: personen.filter(persoon => matches(persoon, query)) }
}
