import { present } from '../klantbeeld/present.ts'
import type { Bestemming } from './sink-bestemming.ts'
import { deliver, type Levering } from './sink-deliver.ts'
import type { Parkeerplaats } from './sink-parkeerplaats.ts'
import type { Sinkstoring } from './sink-toestand.ts'
import type { Uitvoer, Uitvoerregel } from './uitvoer.ts'

/** Small enough for the memory and for the event loop, which encodes them. VNG takes them one by one. */
const LINES_PER_ROUND = 100

export type Rondeopties = {
  readonly uitvoer: Uitvoer
  readonly parkeerplaats: Parkeerplaats
  readonly bestemming: Bestemming
  /** Epoch ms. */
  readonly nowMs: () => number
  /** Breaks off the call under way. */
  readonly signal: AbortSignal
  /** No further call. */
  readonly isStopping: () => boolean
}

/** `gezien`: how many lines there were. */
export type Ronde = {
  readonly gezien: number
  readonly verzonden: number
  readonly geparkeerd: number
  readonly oudsteMs?: number
  readonly storing?: Sinkstoring
  /** The sink asked to be left alone so long. */
  readonly pauzeMs: number
}

const tijdstipOf = ({ line }: Uitvoerregel): number => {
  switch (line.stroom) {
    case 'ldv':
      return line.regel.start_time
    case 'audit':
      return Date.parse(line.regel.tijdstip)
    case 'adl':
      return line.regel.timestamp
  }
}

const none: Ronde = { gezien: 0, verzonden: 0, geparkeerd: 0, pauzeMs: 0 }

// An acknowledgement holds for all lines before it in a chain: never past the first that was not dealt with.
const untilFirst = (regels: readonly Uitvoerregel[], open: Uitvoerregel | undefined): readonly Uitvoerregel[] =>
  open === undefined ? regels : regels.slice(0, regels.indexOf(open))

/** The fault of the sink after a delivery. A sink that takes nothing proves nothing against the lines. */
const faultOf = ({ aangenomen, geweigerd, storing }: Levering): Sinkstoring | undefined => {
  if (storing) return { bij: 'sink', reden: storing.reden }
  return geweigerd.length > 0 && aangenomen.length === 0 ? { bij: 'sink', reden: 'weigert-alles' } : undefined
}

type Afgehandeld = { readonly parked: readonly Uitvoerregel[]; readonly done: readonly Uitvoerregel[] }

/** First the refused lines on their place, then the acknowledgement: a crash in between only repeats. */
const settle = async (
  { uitvoer, parkeerplaats, bestemming: { sink }, nowMs }: Rondeopties,
  { parked, done }: Afgehandeld
): Promise<Sinkstoring | undefined> => {
  if (parked.length > 0) {
    const noted = await parkeerplaats.park({ sink, regels: parked, nowMs: nowMs() })
    if (!noted.ok) return { bij: 'logboek', reden: noted.reden }
  }
  if (done.length === 0) return undefined
  const known = await uitvoer.acknowledge({ sink, nummers: done.map(({ nummer }) => nummer) })
  return known.ok ? undefined : { bij: 'logboek', reden: known.reden }
}

/** One round: takes lines, offers them, and acknowledges what was accepted or is parked. */
export const ronde = async (options: Rondeopties): Promise<Ronde> => {
  const { uitvoer, bestemming } = options
  const { sink, maxRegels } = bestemming
  const volgende = await uitvoer.next({ sink, limit: Math.max(maxRegels, LINES_PER_ROUND) })
  if (!volgende.ok) return { ...none, storing: { bij: 'logboek', reden: volgende.reden } }
  const { regels } = volgende
  if (regels.length === 0) return none

  const own = regels.filter(regel => bestemming.takes(regel))
  const levering = await deliver(bestemming, own, options)
  const { aangenomen, geweigerd } = levering
  const isProven = aangenomen.length > 0
  const parked = isProven ? geweigerd : []
  const open = isProven || geweigerd.length === 0 ? own[aangenomen.length + geweigerd.length] : own[0]
  const kept = await settle(options, { parked, done: untilFirst(regels, open) })
  return {
    gezien: regels.length,
    verzonden: aangenomen.length,
    geparkeerd: parked.length,
    oudsteMs: Math.min(...regels.map(tijdstipOf)),
    pauzeMs: levering.storing?.pauzeMs ?? 0,
    ...present({ storing: kept ?? faultOf(levering) })
  }
}

/** Offers the lines that were refused longest ago once more: what was wrong over there may have been mended. */
export const herkans = async (options: Rondeopties): Promise<void> => {
  const { parkeerplaats, bestemming, nowMs } = options
  const { sink } = bestemming
  const parked = await parkeerplaats.readGeparkeerd({ sink, limit: LINES_PER_ROUND })
  if (!parked.ok || parked.regels.length === 0) return
  const { aangenomen, geweigerd } = await deliver(bestemming, parked.regels, options)
  if (geweigerd.length > 0) await parkeerplaats.park({ sink, regels: geweigerd, nowMs: nowMs() })
  if (aangenomen.length > 0) await parkeerplaats.release({ sink, nummers: aangenomen.map(({ nummer }) => nummer) })
}
