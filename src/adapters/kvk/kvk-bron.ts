import type { Bedrijf } from '../../klantbeeld/onderdelen.ts'
import type { BronResultaat, Lijst } from '../../klantbeeld/resultaat.ts'
import type { Bron, Context, Vraag } from '../bron.ts'
import { toCaller } from '../caller.ts'
import { mapGegevens, toResultaat } from '../gelukt.ts'
import type { HttpClient } from '../http-client.ts'
import { toDag } from '../time.ts'
import { type Bedrijfsklant, type KvkDeps, readBedrijf } from './bedrijf.ts'
import type { KvkConfig } from './schema.ts'
import { type Bedrijfsveld, keepVelden, toBedrijfsvelden } from './velden.ts'
import { createKvkZoeker } from './zoeker.ts'

type Deps = { readonly http: HttpClient; readonly now: () => Date; readonly close: () => Promise<void> }

/** The Handelsregister: one company or vestiging, and by it the other numbers of the klant. */
export const createKvkBron = (config: KvkConfig, { http, now, close }: Deps): Bron => {
  const { id, soort, cache, maxVestigingen } = config
  const today = (): KvkDeps => ({ http, maxVestigingen, herkomst: { bron: id, vandaag: toDag(now()) } })

  const ask = (
    klant: Bedrijfsklant,
    velden: readonly Bedrijfsveld[],
    { vraag, context }: { readonly vraag: Vraag; readonly context: Context }
  ): Promise<BronResultaat<Lijst<Bedrijf>>> =>
    context.remember({
      naam: 'bedrijf',
      vorm: { velden },
      fetch: async signal => {
        const found = await readBedrijf(today(), klant, { velden, caller: toCaller(vraag, context), signal })
        return mapGegevens(toResultaat(found, now), ({ items, afgekapt }) => ({
          items: items.map(bedrijf => keepVelden(bedrijf, velden)),
          afgekapt
        }))
      }
    })

  return {
    id,
    soort,
    levert: ['bedrijf'],
    cache,
    consult: (vraag, context) => {
      const { klant, plan } = vraag
      const { bedrijf } = plan.onderdelen
      if (klant.soort === 'natuurlijkPersoon' || bedrijf === undefined) return {}
      return { bedrijf: ask(klant, toBedrijfsvelden(bedrijf.velden), { vraag, context }) }
    },
    zoeker: createKvkZoeker({ today, now }),
    close
  }
}
