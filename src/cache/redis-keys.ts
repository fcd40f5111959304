import type { CacheSleutel } from './port.ts'

// The part between braces is what a cluster places a key by: all keys of one klant lie together, and one script can
// use them. Everything, channels included, begins with `klantbeeld:`, so that an ACL user can be held to that.
export const generationKey = (klant: string) => `klantbeeld:{${klant}}:generatie`
export const valueKey = ({ klant, naam }: CacheSleutel) => `klantbeeld:{${klant}}:waarde:${naam}`
export const leaseKey = ({ klant, naam }: CacheSleutel) => `klantbeeld:{${klant}}:vraag:${naam}`
export const countKey = (key: string) => `klantbeeld:{${key}}:grens`

export const purgedChannel = 'klantbeeld:verwijderd'
export const endedChannel = 'klantbeeld:gereed'
export const typenChannel = 'klantbeeld:typen'

const shards = 8

/** A few places, not one for each resource: those of one klant are then written with a few commands. */
export const shardOf = (resource: string): string => `bron${resource.charCodeAt(0) % shards}`
export const resourceKey = (resource: string) => `klantbeeld:{${shardOf(resource)}}:${resource}`
