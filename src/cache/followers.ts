import type { Cache, Melding } from './port.ts'

/** Told that something of the klant changed; without `onderdelen` it may be anything. */
type OnGewijzigd = (onderdelen: readonly string[] | undefined) => void

type Refused = { readonly reden: 'teVeelVanKlant' | 'teVeel' }
type Followed = { readonly stop: () => void }

export interface Followers {
  /** `klant` is the handle that the cache knows him by. */
  follow(klant: string, onGewijzigd: OnGewijzigd): Followed | Refused
}

type Options = Pick<Cache, 'watch'> & { readonly maxPerKlant: number; readonly maxTotaal: number }

/**
 * Who wants to hear of a klant in this process, bounded per klant and in all. What was missed while other replicas could
 * not be heard is told as "anything".
 */
export const createFollowers = ({ watch, maxPerKlant, maxTotaal }: Options): Followers => {
  const perKlant = new Map<string, Set<OnGewijzigd>>()
  let total = 0
  let isDeaf = false

  const tellAll = (): void => {
    for (const followers of perKlant.values()) for (const tell of followers) tell(undefined)
  }
  watch((melding: Melding) => {
    if (melding.soort === 'verwijderd' && !melding.isEcho) {
      for (const tell of perKlant.get(melding.klant) ?? []) tell(melding.onderdelen)
    }
    if (melding.soort === 'luistert' && isDeaf) tellAll()
    if (melding.soort === 'doof' || melding.soort === 'luistert') isDeaf = melding.soort === 'doof'
  })

  return {
    follow: (klant, onGewijzigd) => {
      const followers = perKlant.get(klant) ?? new Set()
      if (followers.size >= maxPerKlant) return { reden: 'teVeelVanKlant' }
      if (total >= maxTotaal) return { reden: 'teVeel' }
      // Each its own, also when one function follows twice.
      const own: OnGewijzigd = onderdelen => onGewijzigd(onderdelen)
      perKlant.set(klant, followers.add(own))
      total += 1
      return {
        stop: () => {
          if (!followers.delete(own)) return
          total -= 1
          if (followers.size === 0 && perKlant.get(klant) === followers) perKlant.delete(klant)
        }
      }
    }
  }
}
