import type { Melding } from './port.ts'
import { openChannel } from './redis-channel.ts'
import type { RedisPlace } from './redis-client.ts'
import { endedChannel, purgedChannel } from './redis-keys.ts'

export interface Replicas {
  isListening(): boolean
  watch(listener: (melding: Melding) => void): void
  /** Tells our own process, without the way round. */
  purged(klant: string): void
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

  const tell = (melding: Melding) => {
    for (const listener of listeners) listener(melding)
  }
  const { close } = openChannel({
    place,
    channels: [purgedChannel, endedChannel],
    onMessage: (channel, message) => {
      if (channel === purgedChannel) return tell({ soort: 'verwijderd', klant: message })
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
    purged: klant => tell({ soort: 'verwijderd', klant }),
    expectEnd: naam => expectEnd(endings, naam),
    close
  }
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
