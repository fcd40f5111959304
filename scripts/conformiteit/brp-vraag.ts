import { z } from 'zod'
import { isGelezen, type Uitkomst } from '../../src/adapters/gelezen.ts'
import type { HttpClient } from '../../src/adapters/http-client.ts'
import type { Proef } from './proef.ts'

/** Read as it came: what the adapter leaves unread is what is looked at here. */
const ruw = z.object({ personen: z.array(z.record(z.string(), z.unknown())) })
export type Ruw = z.output<typeof ruw>['personen']
export type Raadpleeg = (burgerservicenummer: string, fields: readonly string[]) => Promise<Uitkomst<Ruw>>

/** One question about one person; of gezag the version that the service asks. */
export const toRaadpleeg =
  (http: HttpClient, { caller, signal }: Pick<Proef, 'caller' | 'signal'>): Raadpleeg =>
  async (bsn, fields) => {
    const body = { type: 'RaadpleegMetBurgerservicenummer', burgerservicenummer: [bsn], fields }
    const headers = { 'accept-gezag-version': '2' }
    const options = { body, headers, schema: ruw, caller, signal }
    const answer = await http.postJson('/personen', options)
    return isGelezen(answer) ? { gelezen: answer.gelezen.personen } : answer
  }
