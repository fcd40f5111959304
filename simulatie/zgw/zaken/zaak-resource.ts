import { fromUuid } from '../../populatie/uuid.ts'
import { type Params, toList } from '../http/params.ts'
import type { Bron, Resource } from '../http/resource.ts'
import { type Plaats, toPlaats, type Zaak } from './zaak.ts'

/** Zaken that a parameter points at: what an index would give. The filters still decide. */
type Zoeker = (value: string, bron: Bron) => Iterable<Zaak>

const byUuid = (uuid: string | undefined, { register }: Bron): readonly Zaak[] => {
  const parts = fromUuid(uuid ?? '')
  const zaak = parts && register.zaakAt(parts)
  return zaak ? [zaak] : []
}

/** By the URL of the zaak, or of any record of it. */
export const byUrl: Zoeker = (url, bron) => byUuid(url.split('/').at(-1), bron)

/** Each zaak once, however many of its records are asked. */
export const byUuids: Zoeker = (uuids, { register }) => {
  const plaatsen = new Map<string, Plaats>()
  for (const uuid of toList(uuids)) {
    const parts = fromUuid(uuid)
    if (parts) plaatsen.set([parts.owner, parts.isBedrijf, parts.number].join(), parts)
  }
  return [...plaatsen.values()].flatMap(plaats => register.zaakAt(plaats) ?? [])
}

export const byIdentificatie: Zoeker = (identificatie, { register }) => {
  const plaats = toPlaats(identificatie)
  const zaak = plaats && register.zaakAt(plaats)
  return zaak ? [zaak] : []
}

const byKvkNummer: Zoeker = (kvkNummer, { populatie, register }) => register.zakenOf(populatie.bedrijf(kvkNummer))
const byVestiging: Zoeker = (nummer, { populatie, register }) => register.zakenOf(populatie.bedrijfByVestiging(nummer))

const klantZoekers: Readonly<Record<string, Zoeker>> = {
  natuurlijkPersoon__inpBsn: (bsn, { register }) => register.zakenWith(bsn),
  // RSIN or KVK-nummer, as the municipality is used to
  nietNatuurlijkPersoon__innNnpId: (nummer, { populatie, register }) =>
    register.zakenOf(populatie.bedrijfByRsin(nummer) ?? populatie.bedrijf(nummer)),
  nietNatuurlijkPersoon__annIdentificatie: byKvkNummer,
  nietNatuurlijkPersoon__kvkNummer: byKvkNummer,
  nietNatuurlijkPersoon__vestigingsNummer: byVestiging,
  vestiging__kvkNummer: byKvkNummer,
  vestiging__vestigingsNummer: byVestiging
}

/** By the klant in a rol; `prefix` is `rol__` on `/zaken` and nothing on `/rollen`. */
export const byKlant = (prefix: string): Record<string, Zoeker> =>
  Object.fromEntries(
    Object.entries(klantZoekers).map(([key, zoeker]) => [`${prefix}betrokkeneIdentificatie__${key}`, zoeker])
  )

// The first that was asked is enough; without any, the bounded whole.
const zakenFor = (params: Params, zoekers: Readonly<Record<string, Zoeker>>, bron: Bron): Iterable<Zaak> => {
  for (const [key, zoeker] of Object.entries(zoekers)) {
    const value = params[key]
    if (value !== undefined) return zoeker(value, bron)
  }
  return bron.register.all()
}

type OfZaak<T> = {
  readonly kind: number
  readonly of: (zaak: Zaak) => readonly T[]
  readonly zoekers: Readonly<Record<string, Zoeker>>
}

/** Finding records that belong to a zaak: its identifier says whose zaak, which zaak, and which record of it. */
export const ofZaak = <T extends { readonly child: number }>({
  kind,
  of,
  zoekers
}: OfZaak<T>): Pick<Resource<T>, 'candidates' | 'find'> => ({
  *candidates(params, bron) {
    for (const zaak of zakenFor(params, zoekers, bron)) yield* of(zaak)
  },
  find: (uuid, { register }) => {
    const parts = fromUuid(uuid)
    const zaak = parts?.kind === kind ? register.zaakAt(parts) : undefined
    return zaak && of(zaak).find(({ child }) => child === parts?.child)
  }
})
