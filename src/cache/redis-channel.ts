import type { Redis } from 'ioredis'
import { createListener, type RedisPlace, retryAfterMs } from './redis-client.ts'

const heartbeatMs = 1_000

export type ChannelOptions = {
  readonly place: RedisPlace
  readonly channels: readonly string[]
  readonly onMessage: (channel: string, message: string) => void
  /** False as soon as messages may be missed: a connection that ended, or on which a heartbeat is not answered. */
  readonly onListening: (listening: boolean) => void
}

/** Hears what the replicas tell each other; a lost connection is made anew, at the next host where there are more. */
export const openChannel = ({ place, channels, onMessage, onListening }: ChannelOptions): { close(): void } => {
  let redis: Redis | undefined
  let again: NodeJS.Timeout | undefined
  let closed = false

  const listen = (turn: number) => {
    const current = createListener(place, turn)
    redis = current
    // Only a command that waits for its answer shows that a connection has died; socketTimeout then ends it.
    const heartbeat = setInterval(() => current.ping().catch(() => {}), heartbeatMs)
    const onEnd = () => {
      clearInterval(heartbeat)
      if (closed) return
      onListening(false)
      again = setTimeout(listen, retryAfterMs, turn + 1)
    }
    current.on('error', () => {})
    current.on('message', onMessage)
    current.once('end', onEnd)
    current.subscribe(...channels).then(
      () => onListening(true),
      () => current.disconnect()
    )
  }

  listen(0)
  return {
    close: () => {
      closed = true
      clearTimeout(again)
      redis?.disconnect()
    }
  }
}
