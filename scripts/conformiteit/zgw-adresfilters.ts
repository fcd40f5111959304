import { z } from 'zod'
import { isGelezen } from '../../src/adapters/gelezen.ts'
import type { HttpClient } from '../../src/adapters/http-client.ts'
import { toAdres } from '../../src/adapters/zgw/adressen.ts'
import type { ZgwZaak } from '../../src/adapters/zgw/zaak-schema.ts'
import { type Bevinding, ja, nee, overgeslagen } from './bevinding.ts'
import { listed } from './redenen.ts'
import { niemandsUuid, type ZgwProef } from './zgw-proef.ts'

/** How many records a list gives, be it in pages or a plain array. */
const aantal = z.union([
  z.array(z.unknown()).transform(items => items.length),
  z.object({ results: z.array(z.unknown()) }).transform(({ results }) => results.length)
])

type Lijst = { readonly naam: string; readonly http: HttpClient }

const count = async (
  { naam, http }: Lijst,
  zaak: string,
  { caller, signal }: ZgwProef
): Promise<number | undefined> => {
  const found = await http.getJson(`/${naam}`, { query: { zaak }, schema: aantal, caller, signal })
  return isGelezen(found) ? found.gelezen : undefined
}

/** The lists that are asked by zaak: of a zaak that does not exist there must be nothing. */
export const checkAdreskanarie = async (proef: ZgwProef, besluiten: HttpClient | undefined): Promise<Bevinding> => {
  const ofZaken = ['rollen', 'statussen', 'zaakinformatieobjecten'].map(naam => ({ naam, http: proef.zaken }))
  const lists: readonly Lijst[] = [...ofZaken, ...(besluiten ? [{ naam: 'besluiten', http: besluiten }] : [])]
  const nobody = toAdres(proef.adressen.zaken, 'zaken', niemandsUuid)
  const counts = await Promise.all(lists.map(list => count(list, nobody, proef)))
  const genegeerd = lists.filter((_, i) => (counts[i] ?? 0) > 0).map(({ naam }) => naam)
  const gefilterd = lists.filter((_, i) => counts[i] === 0).map(({ naam }) => naam)
  if (genegeerd.length > 0) {
    const actie = 'wat van één zaak is, is zo niet te onderscheiden: deze onderdelen mislukken'
    return nee('filter op zaak', `LET OP: geeft gegevens van andere zaken: ${listed(genegeerd)}`, actie)
  }
  if (gefilterd.length === 0) return overgeslagen('filter op zaak', 'de bron weigert een zaak die er niet is')
  return ja('filter op zaak', `een zaak die er niet is heeft niets: ${listed(gefilterd)}`)
}

/** Lists are filtered by the address of a zaak; under another host name than its own the source finds nothing. */
export const checkAdresfilter = async (zaken: readonly ZgwZaak[], proef: ZgwProef): Promise<readonly Bevinding[]> => {
  const zaak = zaken.find(one => (one._expand?.rollen ?? []).length > 0)
  if (zaak === undefined) return []
  const address = zaak.url ?? toAdres(proef.adressen.zaken, 'zaken', zaak.uuid)
  const found = await count({ naam: 'rollen', http: proef.zaken }, address, proef)
  if (found) return [ja('filter op adres', 'geeft de rollen van een zaak van de testklant')]
  return [nee('filter op adres', 'geeft de rollen van een zaak niet', 'stel canoniek in, of controleer de rechten')]
}
