import { type Gelezen, isGelezen } from '../gelezen.ts'
import type { HttpClient } from '../http-client.ts'
import { betrokkene, type OkKlantcontact, onderwerpobject } from './klantcontact-schema.ts'
import { maxRefs, type Options, readRefs } from './refs.ts'

type Deps = Options & { readonly http: HttpClient }
/** Asked to be expanded; a server that does not expand, or leaves out what is empty, names the uuids at least. */
export type Expand = readonly ('hadBetrokkenen' | 'gingOverOnderwerpobjecten')[]

const missing = (contact: OkKlantcontact, expand: Expand): Expand => expand.filter(naam => !contact._expand?.[naam])

const withBetrokkenen = async (contact: OkKlantcontact, deps: Deps): Promise<OkKlantcontact> => {
  const { hadBetrokkenen: refs, _expand } = contact
  if (!refs) return contact
  const read = await readRefs(refs, { ...deps, path: '/betrokkenen', schema: betrokkene })
  return isGelezen(read) ? { ...contact, _expand: { ..._expand, hadBetrokkenen: read.gelezen } } : contact
}

const withOnderwerpen = async (contact: OkKlantcontact, deps: Deps): Promise<OkKlantcontact> => {
  const { gingOverOnderwerpobjecten: refs, _expand } = contact
  if (!refs) return contact
  const read = await readRefs(refs, { ...deps, path: '/onderwerpobjecten', schema: onderwerpobject })
  return isGelezen(read) ? { ...contact, _expand: { ..._expand, gingOverOnderwerpobjecten: read.gelezen } } : contact
}

const complete = async (contact: OkKlantcontact, expand: Expand, deps: Deps): Promise<OkKlantcontact> => {
  const needed = missing(contact, expand)
  const known = needed.includes('hadBetrokkenen') ? await withBetrokkenen(contact, deps) : contact
  return needed.includes('gingOverOnderwerpobjecten') ? withOnderwerpen(known, deps) : known
}

/** Those whose missing records take, together with all before, no more calls than may be made. */
const affordable = (contacten: readonly OkKlantcontact[], expand: Expand): ReadonlySet<OkKlantcontact> => {
  const within = new Set<OkKlantcontact>()
  let calls = 0
  for (const contact of contacten) {
    for (const naam of missing(contact, expand)) calls += contact[naam]?.length ?? 0
    if (calls <= maxRefs) within.add(contact)
  }
  return within
}

/** Puts in place what was not expanded. A contact of which nobody says who took part is left out: a part. */
export const fillKlantcontacten = async (
  contacten: readonly OkKlantcontact[],
  { expand, ...deps }: Deps & { readonly expand: Expand }
): Promise<Gelezen<readonly OkKlantcontact[]>> => {
  const within = affordable(contacten, expand)
  const filled = await Promise.all(
    contacten.map(contact => (within.has(contact) ? complete(contact, expand, deps) : contact))
  )
  const gelezen = filled.filter(({ _expand }) => _expand?.hadBetrokkenen)
  const isPart = filled.some(contact => missing(contact, expand).length > 0)
  return { gelezen, ...(isPart && { gedeeltelijk: true }) }
}
