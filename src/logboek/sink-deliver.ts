import type { Antwoord, Bestemming } from './sink-bestemming.ts'
import type { Uitvoerregel } from './uitvoer.ts'

type Storingsantwoord = Extract<Antwoord, { soort: 'storing' }>

/** What became of lines, from the first one on; with `storing` the rest was not offered, or not answered. */
export type Levering = {
  readonly aangenomen: readonly Uitvoerregel[]
  readonly geweigerd: readonly Uitvoerregel[]
  readonly storing?: Storingsantwoord
}

const chunksOf = (regels: readonly Uitvoerregel[], size: number): Uitvoerregel[][] =>
  Array.from({ length: Math.ceil(regels.length / size) }, (_, i) => regels.slice(i * size, (i + 1) * size))

const stopped: Storingsantwoord = { soort: 'storing', reden: 'afgebroken', pauzeMs: 0 }

/**
 * Offers lines in order, one call at a time. Of lines that are refused it finds out which by halving: what was accepted
 * along with them is sent twice, under the same id. OTLP has a client leave it at the count; an account of processing
 * has to know which line is not there.
 */
export const deliver = async (
  { send, maxRegels }: Pick<Bestemming, 'send' | 'maxRegels'>,
  regels: readonly Uitvoerregel[],
  { signal, isStopping }: { readonly signal: AbortSignal; readonly isStopping: () => boolean }
): Promise<Levering> => {
  const aangenomen: Uitvoerregel[] = []
  const geweigerd: Uitvoerregel[] = []

  const offer = async (some: readonly Uitvoerregel[]): Promise<Storingsantwoord | undefined> => {
    const antwoord = isStopping() ? stopped : await send(some, signal)
    switch (antwoord.soort) {
      case 'storing':
        return antwoord
      case 'aangenomen':
        aangenomen.push(...some)
        return undefined
      case 'geweigerd': {
        if (antwoord.aantal >= some.length) {
          geweigerd.push(...some)
          return undefined
        }
        const middle = Math.ceil(some.length / 2)
        return (await offer(some.slice(0, middle))) ?? (await offer(some.slice(middle)))
      }
    }
  }

  for (const chunk of chunksOf(regels, maxRegels)) {
    const storing = await offer(chunk)
    if (storing) return { aangenomen, geweigerd, storing }
  }
  return { aangenomen, geweigerd }
}
