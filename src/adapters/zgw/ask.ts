import type { Document } from '../../klantbeeld/onderdelen.ts'
import type { DocumentenPlan } from '../../klantbeeld/plan.ts'
import { type BronResultaat, isGelukt, type Lijst } from '../../klantbeeld/resultaat.ts'
import type { Context, Vraag } from '../bron.ts'
import { toCaller } from '../caller.ts'
import { mapGegevens, notFresherThan, toResultaat } from '../gelukt.ts'
import type { HttpClient } from '../http-client.ts'
import { readDocumenten, toDocumentenVraag } from './documenten.ts'
import { toHerkenning } from './herkenning.ts'
import type { ZgwConfig } from './schema.ts'
import type { TypeCache } from './type-cache.ts'
import { type GevondenZaak, readZaken } from './zaken.ts'
import type { ZakenVraag } from './zaken-vraag.ts'

export type AskDeps = {
  readonly zaken: HttpClient
  readonly documenten: HttpClient
  readonly types: TypeCache
  readonly config: ZgwConfig
  readonly now: () => Date
}

/** One consultation, as far as every question of it is concerned. */
export type Raadpleging = { readonly vraag: Vraag; readonly context: Context }

export type ZakenResultaat = BronResultaat<Lijst<GevondenZaak>>

export const askZaken = (deps: AskDeps, zaken: ZakenVraag, { vraag, context }: Raadpleging): Promise<ZakenResultaat> =>
  context.remember({
    naam: 'zaken',
    vorm: zaken,
    fetch: async signal => {
      const options = { herkenning: toHerkenning(vraag.klant), vraag: zaken, caller: toCaller(vraag, context), signal }
      return toResultaat(await readZaken({ ...deps, http: deps.zaken }, options), deps.now)
    }
  })

/** Uuid of each document to the ids of the zaken that it belongs to, in the order of the zaken. */
const zakenPerDocument = (gevonden: readonly GevondenZaak[]): ReadonlyMap<string, readonly string[]> => {
  const zaken = new Map<string, string[]>()
  for (const { zaak, documenten } of gevonden) {
    for (const uuid of documenten) zaken.set(uuid, [...(zaken.get(uuid) ?? []), zaak.id])
  }
  return zaken
}

const askByUuid = (
  deps: AskDeps,
  documenten: ReturnType<typeof toDocumentenVraag>,
  { vraag, context }: Raadpleging
): Promise<BronResultaat<readonly Document[]>> =>
  context.remember({
    naam: 'documenten',
    vorm: documenten,
    fetch: async signal => {
      const options = { vraag: documenten, caller: toCaller(vraag, context), signal }
      return toResultaat(await readDocumenten({ ...deps, http: deps.documenten }, options), deps.now)
    }
  })

type Via = { readonly zaken: Promise<ZakenResultaat>; readonly plan: DocumentenPlan }

/** Documents are reached through zaken that the plan allows, whether or not these zaken are shown themselves. */
export const askDocumenten = async (
  deps: AskDeps,
  { zaken, plan }: Via,
  raadpleging: Raadpleging
): Promise<BronResultaat<Lijst<Document>>> => {
  const found = await zaken
  if (!isGelukt(found)) return found
  const perDocument = zakenPerDocument(found.gegevens.items)
  if (perDocument.size === 0) return mapGegevens(found, ({ afgekapt }) => ({ items: [], afgekapt }))

  const uuids = [...perDocument.keys()].slice(0, deps.config.maxItems)
  const documenten = await askByUuid(deps, toDocumentenVraag(plan, uuids), raadpleging)
  const list = mapGegevens(documenten, items => ({
    items: items.map(document => ({ ...document, zaken: perDocument.get(document.id) ?? [] })),
    afgekapt: found.gegevens.afgekapt || perDocument.size > uuids.length
  }))
  return notFresherThan(found, list)
}
