import { randomUUID } from 'node:crypto'
import type { Melding } from './port.ts'
import { openChannel } from './redis-channel.ts'
import type { RedisPlace } from './redis-client.ts'
import { endedChannel, purgedChannel, typenChannel } from './redis-keys.ts'

export interface Replicas {
  isListening(): boolean
  watch(listener: (melding: Melding) => void): void
  /** Tells our own process, without the way round; gives what to tell the others. */
  purged(klant: string, onderdelen?: readonly string[]): string
  /** From now on it hears whether the question with this name has ended, at whichever replica. */
  expectEnd(naam: string): Ending
  close(): void
}

interface Ending {
  /** Settles when it has ended, after `limitMs`, or with `signal`; and stops listening. */
  wait(limitMs: number, signal: AbortSignal): Promise<void>
  forget(): void
}

/** What the replicas on one Redis tell each other: that a klant was purged, and that a question has been answered. */
export const listenToReplicas = (place: RedisPlace): Replicas => {
  const listeners: ((melding: Melding) => void)[] = []
  const endings = new Map<string, Set<() => void>>()
  let listening = false
  const own = randomUUID()

  const tell = (melding: Melding) => {
    for (const listener of listeners) listener(melding)
  }
  const { close } = openChannel({
    place,
    channels: [purgedChannel, endedChannel, typenChannel],
    onMessage: (channel, message) => {
      if (channel === purgedChannel) return tell(readPurged(message, own))
      if (channel === typenChannel) return tell({ soort: 'typen', adres: message })
      for (const end of endings.get(message) ?? []) end()
    },
    onListening: now => {
      if (now === listening) return
      listening = now
      tell({ soort: now ? 'luistert' : 'doof' })
    }
  })

  return {
    isListening: () => listening,
    watch: listener => {
      listeners.push(listener)
      listener({ soort: listening ? 'luistert' : 'doof' })
    },
    purged: (klant, onderdelen) => {
      tell({ soort: 'verwijderd', klant, ...(onderdelen && { onderdelen }) })
      return [klant, own, ...(onderdelen ?? [])].join(' ')
    },
    expectEnd: naam => expectEnd(endings, naam),
    close
  }
}

/** The klant, who purged him, and of what something changed, with spaces between. */
const readPurged = (message: string, own: string): Melding => {
  const [klant = '', from, ...onderdelen] = message.split(' ')
  return { soort: 'verwijderd', klant, ...(onderdelen.length > 0 && { onderdelen }), isEcho: from === own }
}

const expectEnd = (endings: Map<string, Set<() => void>>, naam: string): Ending => {
  const { promise, resolve } = Promise.withResolvers<void>()
  const waiting = endings.get(naam) ?? new Set()
  endings.set(naam, waiting.add(resolve))
  const forget = () => {
    waiting.delete(resolve)
    if (waiting.size === 0 && endings.get(naam) === waiting) endings.delete(naam)
  }
  return {
    forget,
    wait: async (limitMs, signal) => {
      if (signal.aborted) resolve()
      const timer = setTimeout(resolve, limitMs)
      const stop = () => resolve()
      signal.addEventListener('abort', stop)
      await promise
      signal.removeEventListener('abort', stop)
      clearTimeout(timer)
      forget()
    }
  }
}
