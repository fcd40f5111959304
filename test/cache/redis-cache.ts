import { createSecretKey, type KeyObject, randomBytes } from 'node:crypto'
import type { EventEmitter } from 'node:events'
import { openCache } from '../../src/cache/open.ts'
import type { Cache, CacheSleutel } from '../../src/cache/port.ts'
import type { RedisTls } from '../../src/cache/redis-tls.ts'
import type { KeyRing } from '../../src/cache/seal.ts'
import { createSleutelmaker } from '../../src/cache/sleutel.ts'
import type { Klant } from '../../src/klantbeeld/klant.ts'

export const key: [string, KeyObject] = ['k1', createSecretKey(randomBytes(32))]
export const ring = (huidig: string, ...sleutels: [string, KeyObject][]): KeyRing => ({
  huidig,
  sleutels: new Map(sleutels)
})

export const bewaard = (waarde: unknown) => ({ waarde, opgehaaldOp: '2026-11-23T12:00:00Z' })
export const klant: Klant = { soort: 'natuurlijkPersoon', burgerservicenummer: '999993653' }
export const ander: Klant = { soort: 'natuurlijkPersoon', burgerservicenummer: '999990019' }

const maker = createSleutelmaker(createSecretKey(randomBytes(32)))
export const sleutelOf = (wie: Klant, operatie: string): CacheSleutel =>
  maker.sleutel(wie, { bron: 'brp', operatie, plan: 'p' })
export const sleutel = sleutelOf(klant, 'persoon')

type Options = {
  readonly url: string
  readonly sleutelring?: KeyRing
  /** Gets `true` and `false` as Redis comes and goes. */
  readonly events?: EventEmitter
  readonly tijdslimietMs?: number
  readonly tls?: RedisTls
}

/** One replica. Its limit is wide, so that a busy machine is no outage; a test about the limit sets it. */
export const openReplica = ({ events, ...options }: Options): Promise<Cache> => {
  const onBereikbaar = (now: boolean) => events?.emit(`${now}`)
  const redis = {
    sleutelring: ring('k1', key),
    resourcenaam: maker.resource,
    tijdslimietMs: 400,
    ...options,
    onBereikbaar
  }
  return openCache({ geheugenMaxBytes: 1, klok: () => performance.now(), redis })
}

/** Settles when purges by other replicas are heard. */
export const listening = (cache: Cache): Promise<void> =>
  new Promise(resolve => cache.watch(({ soort }) => soort === 'luistert' && resolve()))

export const elapsedMs = async (work: () => Promise<unknown>): Promise<number> => {
  const from = performance.now()
  await work()
  return performance.now() - from
}
