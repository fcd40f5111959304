import type { Contactmoment } from '../../klantbeeld/onderdelen.ts'
import type { ContactmomentenPlan, OnderdeelPlannen } from '../../klantbeeld/plan.ts'
import { type BronResultaat, isGelukt, type Lijst } from '../../klantbeeld/resultaat.ts'
import { wants } from '../../klantbeeld/velden.ts'
import type { Context, Vraag } from '../bron.ts'
import { toCaller } from '../caller.ts'
import { mapGegevens, notFresherThan, toResultaat, whole } from '../gelukt.ts'
import type { HttpClient } from '../http-client.ts'
import { readContactmomenten, toContactenVraag } from './contactmomenten.ts'
import type { Dialect } from './dialect.ts'
import { type GevondenPartijen, type PartijenVraag, readPartijen } from './partijen.ts'
import type { KlantinteractiesConfig } from './schema.ts'

export type AskDeps = {
  readonly http: HttpClient
  readonly config: KlantinteractiesConfig
  readonly dialect: Dialect
  readonly now: () => Date
}
export type Raadpleging = { readonly vraag: Vraag; readonly context: Context }
type PartijenResultaat = BronResultaat<GevondenPartijen>

const toPartijenVraag = ({ contactgegevens }: OnderdeelPlannen): PartijenVraag => ({
  contactgegevens: contactgegevens !== undefined,
  digitaleAdressen: contactgegevens !== undefined && wants(contactgegevens.velden, 'digitaleAdressen'),
  interneNotitie: contactgegevens !== undefined && wants(contactgegevens.velden, 'interneNotitie')
})

export const askPartijen = (
  { http, config, dialect, now }: AskDeps,
  { vraag, context }: Raadpleging
): Promise<PartijenResultaat> => {
  const partijen = toPartijenVraag(vraag.plan.onderdelen)
  return context.remember({
    naam: 'partijen',
    vorm: partijen,
    na: vraag.nummers,
    fetch: async signal => {
      const options = { vraag: partijen, caller: toCaller(vraag, context), signal }
      const deps = { http, bron: config.id, vermogens: dialect.current() }
      return toResultaat(await readPartijen(deps, vraag, options), now)
    }
  })
}

type Via = {
  readonly partijen: Promise<PartijenResultaat>
  readonly plan: ContactmomentenPlan
  /** Only contacts about this zaak. */
  readonly zaak?: string
}

/** The contacts of the partijen, by their uuids: a number travels once. */
export const askContactmomenten = async (
  { http, config, now }: AskDeps,
  { partijen, plan, zaak }: Via,
  { vraag, context }: Raadpleging
): Promise<BronResultaat<Lijst<Contactmoment>>> => {
  const found = await partijen
  if (!isGelukt(found)) return found
  if (found.gegevens.uuids.length === 0) return mapGegevens(found, () => whole<Contactmoment>([]))
  const contacten = { ...toContactenVraag(plan, found.gegevens.uuids), ...(zaak !== undefined && { zaak }) }
  const read = await context.remember<Lijst<Contactmoment>>({
    naam: 'klantcontacten',
    vorm: contacten,
    fetch: async signal => {
      const options = { vraag: contacten, caller: toCaller(vraag, context), signal }
      return toResultaat(await readContactmomenten({ http, config }, options), now)
    }
  })
  return notFresherThan(found, read)
}
