import type { Antwoord, Bron } from '../../src/adapters/bron.ts'
import type { Klant } from '../../src/klantbeeld/klant.ts'
import { type BronResultaat, isGelukt, type Lijst } from '../../src/klantbeeld/resultaat.ts'
import { type Bevinding, ja, metKlant, nee } from './bevinding.ts'
import { type Proef, toVraag } from './proef.ts'
import { toWoorden } from './redenen.ts'
import { p50 } from './verbinding.ts'

const keren = 3

type Gegeven = readonly [onderdeel: string, resultaat: BronResultaat<Lijst<unknown>>]

const settle = (antwoord: Antwoord): Promise<readonly Gegeven[]> =>
  Promise.all(Object.entries(antwoord).map(async ([onderdeel, work]): Promise<Gegeven> => [onderdeel, await work]))

const toDeel = ([onderdeel, resultaat]: Gegeven): string => {
  if (!isGelukt(resultaat)) return `${onderdeel}: ${toWoorden(resultaat)}`
  const { items, afgekapt } = resultaat.gegevens
  const noten = [...(resultaat.status === 'gedeeltelijk' ? ['gedeeltelijk'] : []), ...(afgekapt ? ['afgekapt'] : [])]
  return `${onderdeel} ${items.length}${noten.map(noot => ` (${noot})`).join('')}`
}

const isWhole = ([, resultaat]: Gegeven): boolean => isGelukt(resultaat) && resultaat.status === 'ok'

type Vraag = Pick<Proef, 'signal' | 'caller' | 'brp' | 'klanten' | 'aanroepen'>

/** The question that a view asks, by the adapter itself: what comes out, by how many calls, and how fast. */
export const checkKlantbeeld = async (bron: Bron, klant: Klant, proef: Vraag): Promise<readonly Bevinding[]> => {
  const { signal, caller, brp, klanten, aanroepen } = proef
  const controle = 'klantbeeld'
  const timesMs: number[] = []
  const calls: number[] = []
  let found: readonly Gegeven[] = []
  for (let keer = 0; keer < keren; keer++) {
    const [startMs, before] = [performance.now(), aanroepen()]
    const context = { signal, traceparent: caller.traceparent, remember: fetchAlways(signal) }
    found = await settle(bron.consult(toVraag(klant, klanten.nummers, brp), context))
    timesMs.push(performance.now() - startMs)
    calls.push(aanroepen() - before)
  }
  if (found.length === 0) return []
  const tekst = `${found.map(toDeel).join(', ')}; aanroepen: ${p50(calls)} in ${p50(timesMs)} ms (p50 van ${keren} keer)`
  if (found.every(isWhole)) return metKlant(klant, [ja(controle, tekst)])
  return metKlant(klant, [
    nee(controle, tekst, 'het klantbeeld uit deze bron is niet volledig: zie de andere controles')
  ])
}

const fetchAlways =
  (signal: AbortSignal) =>
  <T>({ fetch }: { readonly fetch: (signal: AbortSignal) => Promise<T> }): Promise<T> =>
    fetch(signal)
