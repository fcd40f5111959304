import type { components } from '../../../openapi/bronnen/brp-personen.generated.ts'
import type { Persoon } from '../../klantbeeld/onderdelen.ts'
import type { Lijst } from '../../klantbeeld/resultaat.ts'
import type { Bron } from '../bron.ts'
import { type Caller, toCaller } from '../caller.ts'
import { isGelezen, type Uitkomst } from '../gelezen.ts'
import { toResultaat, whole } from '../gelukt.ts'
import type { HttpClient } from '../http-client.ts'
import { keepOwn } from '../own.ts'
import { toFields } from './fields.ts'
import { personenAntwoord } from './persoon.ts'
import type { BrpConfig } from './schema.ts'

type Raadpleeg = components['schemas']['RaadpleegMetBurgerservicenummer']
type Deps = { readonly http: HttpClient; readonly now: () => Date; readonly close: () => Promise<void> }

/** An unknown person is 200 with an empty list: an answer, and not a fault. */
const readPersoon = async (
  http: HttpClient,
  body: Raadpleeg,
  options: { readonly caller: Caller; readonly signal: AbortSignal }
): Promise<Uitkomst<Lijst<Persoon>>> => {
  const answer = await http.postJson('/personen', { ...options, body, schema: personenAntwoord })
  if (!isGelezen(answer)) return answer
  const asked = new Set(body.burgerservicenummer)
  const isAsked = ({ burgerservicenummer = '' }: Persoon) => asked.has(burgerservicenummer)
  const own = keepOwn(isAsked)(answer.gelezen.personen)
  return isGelezen(own) ? { gelezen: whole(own.gelezen) } : own
}

/** BRP API Personen: one person by BSN, exactly the planned fields. */
export const createBrpBron = ({ id, soort, cache }: BrpConfig, { http, now, close }: Deps): Bron => ({
  id,
  soort,
  levert: ['persoon'],
  cacheTtlS: cache.ttlS,
  consult: (vraag, context) => {
    const { klant, plan } = vraag
    if (klant.soort !== 'natuurlijkPersoon' || plan.onderdelen.persoon === undefined) return {}
    const fields = toFields(plan.onderdelen.persoon.velden.paden)
    const body = { type: 'RaadpleegMetBurgerservicenummer', burgerservicenummer: [klant.burgerservicenummer], fields }
    return {
      persoon: context.remember({
        naam: 'personen',
        // A gateway may answer differently per purpose.
        vorm: { fields, brp: plan.brp },
        fetch: async signal =>
          toResultaat(await readPersoon(http, body, { caller: toCaller(vraag, context), signal }), now)
      })
    }
  },
  close
})
