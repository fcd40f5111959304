import type { Config } from '../config/load.ts'
import { toSleutels } from '../config/sleutels.ts'
import type { Actor } from '../klantbeeld/actor.ts'
import { toActorsleutel } from '../logboek/pseudoniem.ts'

/** How often one user of one application may ask anything, and under what key he is counted. */
export const klantgrens = ({ dienst }: Config) => {
  const { pseudoniem } = toSleutels(dienst.sleutels)
  const keys = new WeakMap<Actor, string>()
  const toKey = ({ uitgever, client, id }: Actor) =>
    toActorsleutel({ issuer: uitgever, subject: JSON.stringify([client, id]) }, pseudoniem)
  return {
    naam: 'verzoeken',
    perMinuut: dienst.grenzen.perMinuutPerClient,
    // The actor of a token is one object as long as the token is remembered.
    keyOf: (actor: Actor) => {
      const key = keys.get(actor) ?? toKey(actor)
      keys.set(actor, key)
      return key
    }
  }
}
