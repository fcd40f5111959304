import type { components } from '../../../openapi/bronnen/brp-personen.generated.ts'
import type { Persoon } from '../../klantbeeld/onderdelen.ts'
import type { Lijst } from '../../klantbeeld/resultaat.ts'
import { type Velden, wants } from '../../klantbeeld/velden.ts'
import type { Bron } from '../bron.ts'
import { type Caller, toCaller } from '../caller.ts'
import { isGelezen, type Uitkomst } from '../gelezen.ts'
import { toResultaat, whole } from '../gelukt.ts'
import type { HttpClient } from '../http-client.ts'
import { keepOwn } from '../own.ts'
import { toFields } from './fields.ts'
import { toGezagpaden, toGezagsrelatie } from './gezag.ts'
import { personenAntwoord } from './persoon.ts'
import type { BrpConfig } from './schema.ts'
import { createBrpZoeker } from './zoeker.ts'

type Schemas = components['schemas']
type Raadpleeg = Schemas['PersonenVraag'] & Schemas['RaadpleegMetBurgerservicenummer']
type Deps = { readonly http: HttpClient; readonly now: () => Date; readonly close: () => Promise<void> }
type Options = { readonly velden: Velden; readonly caller: Caller; readonly signal: AbortSignal }

/** Who does not say gets version 1 or 2, depending on the time of the contract (BRP Personen 2.7). */
const headersFor = ({ fields }: Raadpleeg): Record<string, string> =>
  fields.includes('gezag') ? { 'accept-gezag-version': '2' } : {}

const toPersoon =
  (velden: Velden) =>
  ({ gezag, ...persoon }: Schemas['Persoon']): Persoon =>
    gezag === undefined || !wants(velden, 'gezag') ? persoon : { ...persoon, gezag: gezag.map(toGezagsrelatie(velden)) }

/** An unknown person is 200 with an empty list: an answer, and not a fault. */
const readPersoon = async (
  http: HttpClient,
  body: Raadpleeg,
  { velden, ...options }: Options
): Promise<Uitkomst<Lijst<Persoon>>> => {
  const headers = headersFor(body)
  const answer = await http.postJson('/personen', { ...options, headers, body, schema: personenAntwoord, isSafe: true })
  if (!isGelezen(answer)) return answer
  const asked = new Set(body.burgerservicenummer)
  const isAsked = ({ burgerservicenummer = '' }: Schemas['Persoon']) => asked.has(burgerservicenummer)
  const own = keepOwn(isAsked)(answer.gelezen.personen)
  return isGelezen(own) ? { gelezen: whole(own.gelezen.map(toPersoon(velden))) } : own
}

/** BRP API Personen: one person by BSN with exactly the planned fields, and who fits a search. */
export const createBrpBron = ({ id, soort, cache }: BrpConfig, { http, now, close }: Deps): Bron => ({
  id,
  soort,
  levert: ['persoon'],
  cache,
  consult: (vraag, context) => {
    const { klant, plan } = vraag
    if (klant.soort !== 'natuurlijkPersoon' || plan.onderdelen.persoon === undefined) return {}
    const { velden } = plan.onderdelen.persoon
    const fields = toFields(velden.paden)
    const body = { type: 'RaadpleegMetBurgerservicenummer', burgerservicenummer: [klant.burgerservicenummer], fields }
    return {
      persoon: context.remember({
        naam: 'personen',
        // A gateway may answer differently per purpose; gezag is asked whole and kept in part.
        vorm: { fields, gezag: toGezagpaden(velden), brp: plan.brp },
        fetch: async signal =>
          toResultaat(await readPersoon(http, body, { velden, caller: toCaller(vraag, context), signal }), now)
      })
    }
  },
  zoeker: createBrpZoeker({ http, now }),
  close
})
