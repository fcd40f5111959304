import { createSecretKey } from 'node:crypto'
import { SignJWT } from 'jose'
import { z } from 'zod'
import type { Authenticate } from '../authentication.ts'
import type { Verbinding } from '../common-schema.ts'
import { type Geschreven, toGeschreven } from '../geschreven.ts'
import { createHttpClient } from '../http-client.ts'
import { createPools } from '../pools.ts'
import type { NotifynlConfig } from './schema.ts'

/** A code for an address. Neither may end up anywhere but in the message. */
type Codebericht = {
  readonly soort: 'email' | 'telefoonnummer'
  readonly adres: string
  readonly code: string
  readonly geldigMinuten: number
}

/** Hands messages to whoever delivers them; that it was handed over says nothing about arrival. */
export interface Verzender {
  send(bericht: Codebericht, context: { readonly signal: AbortSignal }): Promise<Geschreven<unknown>>
  close(): Promise<void>
}

const uuidChars = 36
const maxAnswerBytes = 65_536

/** The key ends in the id of the service and the secret: both are a UUID (docs.notifynl.nl, send a message). */
const parseApiSleutel = (text: string) => ({
  secret: text.slice(-uuidChars),
  serviceId: text.slice(-2 * uuidChars - 1, -uuidChars - 1)
})

/** A JWT of its own for each call: NotifyNL takes none that is older than 30 seconds. */
const notifyJwt = (apiSleutel: string, now: () => Date): Authenticate => {
  const { secret, serviceId } = parseApiSleutel(apiSleutel)
  const key = createSecretKey(secret, 'utf8')
  return {
    headers: async () => {
      const token = await new SignJWT()
        .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
        .setIssuer(serviceId)
        .setIssuedAt(Math.floor(now().getTime() / 1_000))
        .sign(key)
      return { gelezen: { authorization: `Bearer ${token}` } }
    }
  }
}

// The answer repeats the message, code included: only that there is one is looked at.
const accepted = z.object({ id: z.string() })

/** Not the client of notifications-node-client: it brings axios, whose errors hold address and code. */
export const createNotifynlVerzender = (config: NotifynlConfig, { now }: { readonly now: () => Date }): Verzender => {
  const verbinding: Verbinding = { ...config, authenticatie: { type: 'geen' }, koppen: {}, maxBytes: maxAnswerBytes }
  const pools = createPools(verbinding)
  const authenticate = notifyJwt(config.apiSleutel, now)
  const http = createHttpClient({ base: config.url, pools, verbinding, authenticate })
  return {
    send: async ({ soort, adres, code, geldigMinuten }, { signal }) => {
      const personalisation = { code, minuten: String(geldigMinuten) }
      const shared = { template_id: config.sjablonen[soort], personalisation }
      const [path, body] =
        soort === 'email'
          ? ['/v2/notifications/email', { email_address: adres, ...shared }]
          : ['/v2/notifications/sms', { phone_number: adres, ...shared }]
      return toGeschreven(await http.writeJson('POST', path, { body, schema: accepted, signal }))
    },
    close: pools.close
  }
}
