import type { BareView, Chain } from './bare.ts'
import type { Bench } from './bench.ts'
import type { SourceCall } from './sources.ts'
import { createViewer, type Klantbeeld, listResidents, toBody } from './view.ts'

/** A question, and the source calls that the service made to answer it. */
export type Recorded = { readonly body: string; readonly chains: BareView; readonly bytes: number }

/** These need what another call brought; all others are made at once. */
const isSecond = ({ path }: SourceCall): boolean => /\/(enkelvoudiginformatieobjecten|klantcontacten)\b/.test(path)

/** How many pages there are the first one tells. */
const isFurtherPage = ({ path }: SourceCall): boolean => /[?&]page=([2-9]|\d\d)/.test(path)

const waveOf = (call: SourceCall): number => 2 * Number(isSecond(call)) + Number(isFurtherPage(call))

const toChain = (calls: readonly SourceCall[]): Chain =>
  [0, 1, 2, 3].map(wave => calls.filter(call => waveOf(call) === wave)).filter(wave => wave.length > 0)

/** What can be called at once, and what waits for it, per source. */
export const toChains = (calls: readonly SourceCall[]): BareView =>
  [...Map.groupBy(calls, ({ bron }) => bron).values()].map(toChain)

/** Two calls one after the other at zgw and at klantinteracties: the longest chains that a view has. */
const isUsual = ({ compleet, onderdelen }: Klantbeeld, chains: BareView): boolean =>
  compleet &&
  (onderdelen.documenten?.totaal ?? 0) > 0 &&
  chains
    .map(chain => chain.length)
    .sort()
    .join() === '1,1,1,2,2'

/** Asks for `count` different residents, one at a time, and keeps who has what an ordinary resident has. */
export const recordViews = async (bench: Bench, url: string, count: number): Promise<Recorded[]> => {
  const viewer = createViewer(url, { token: bench.token, connections: 1 })
  const recorded: Recorded[] = []
  for (const bsn of listResidents(4 * count)) {
    if (recorded.length >= count) break
    const body = toBody(bsn, { vers: true })
    // Twice: the types that he is the first to have are known then.
    await viewer.ask(body)
    await bench.takeCalls()
    const text = await viewer.ask(body)
    const chains = toChains((await bench.takeCalls()).calls)
    if (isUsual(JSON.parse(text), chains)) recorded.push({ body, chains, bytes: text.length })
  }
  await viewer.close()
  if (recorded.length < count) throw new Error(`only ${recorded.length} residents have all that the cold views need`)
  return recorded
}
