import type { Contactmoment, Partij } from '../../klantbeeld/onderdelen.ts'
import type { ContactmomentenPlan, OnderdeelPlannen } from '../../klantbeeld/plan.ts'
import { type BronResultaat, isGelukt, type Lijst } from '../../klantbeeld/resultaat.ts'
import { wants } from '../../klantbeeld/velden.ts'
import type { Antwoord, Bron, Context, Vraag } from '../bron.ts'
import { toCaller } from '../caller.ts'
import { mapGegevens, notFresherThan, toResultaat, whole } from '../gelukt.ts'
import type { HttpClient } from '../http-client.ts'
import { readContactmomenten, toContactenVraag } from './contactmomenten.ts'
import { type GevondenPartijen, type PartijenVraag, readPartijen } from './partijen.ts'
import type { KlantinteractiesConfig } from './schema.ts'

type Deps = { readonly http: HttpClient; readonly now: () => Date; readonly close: () => Promise<void> }
type AskDeps = Deps & { readonly config: KlantinteractiesConfig }
type Raadpleging = { readonly vraag: Vraag; readonly context: Context }
type PartijenResultaat = BronResultaat<GevondenPartijen>

const toPartijenVraag = ({ contactgegevens }: OnderdeelPlannen): PartijenVraag => ({
  contactgegevens: contactgegevens !== undefined,
  digitaleAdressen: contactgegevens !== undefined && wants(contactgegevens.velden, 'digitaleAdressen'),
  interneNotitie: contactgegevens !== undefined && wants(contactgegevens.velden, 'interneNotitie')
})

const askPartijen = ({ http, config, now }: AskDeps, { vraag, context }: Raadpleging): Promise<PartijenResultaat> => {
  const partijen = toPartijenVraag(vraag.plan.onderdelen)
  return context.remember({
    naam: 'partijen',
    vorm: partijen,
    fetch: async signal => {
      const options = { vraag: partijen, caller: toCaller(vraag, context), signal }
      return toResultaat(await readPartijen({ http, bron: config.id }, vraag.klant, options), now)
    }
  })
}

type Via = { readonly partijen: Promise<PartijenResultaat>; readonly plan: ContactmomentenPlan }

const askContactmomenten = async (
  { http, config, now }: AskDeps,
  { partijen, plan }: Via,
  { vraag, context }: Raadpleging
): Promise<BronResultaat<Lijst<Contactmoment>>> => {
  const found = await partijen
  if (!isGelukt(found)) return found
  if (found.gegevens.uuids.length === 0) return mapGegevens(found, () => whole<Contactmoment>([]))
  const contacten = toContactenVraag(plan, found.gegevens.uuids)
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

const consult = (deps: AskDeps, raadpleging: Raadpleging): Antwoord => {
  const { contactgegevens, contactmomenten } = raadpleging.vraag.plan.onderdelen
  if (contactgegevens === undefined && contactmomenten === undefined) return {}
  const partijen = askPartijen(deps, raadpleging)
  return {
    ...(contactgegevens && {
      contactgegevens: partijen.then(resultaat => mapGegevens(resultaat, found => whole<Partij>(found.contactgegevens)))
    }),
    ...(contactmomenten && {
      contactmomenten: askContactmomenten(deps, { partijen, plan: contactmomenten }, raadpleging)
    })
  }
}

/** Klantinteracties of Open Klant: the partij first, then its contacts by uuid. */
export const createKlantinteractiesBron = (config: KlantinteractiesConfig, deps: Deps): Bron => ({
  id: config.id,
  soort: config.soort,
  levert: ['contactgegevens', 'contactmomenten'],
  cacheTtlS: config.cache.ttlS,
  consult: (vraag, context) => consult({ ...deps, config }, { vraag, context }),
  close: deps.close
})
