import { SignJWT } from 'jose'
import type { Test } from 'tap'
import { request } from 'undici'
import { createPopulatie } from '../../../simulatie/populatie/populatie.ts'
import { createZgwSimulator, type ZgwOptions } from '../../../simulatie/zgw/simulator.ts'
import type { Body, Rec } from './records.ts'

export const peildatum = '2026-11-23'
export const populatie = createPopulatie({ seed: 7, inwoners: 1_500, bedrijven: 60, peildatum })

const clientId = 'klantbeeld'
const secret = 'geheim-van-de-test'

type Claims = Readonly<Record<string, unknown>>

export const sign = (claims: Claims, key = secret): Promise<string> =>
  new SignJWT({ ...claims }).setProtectedHeader({ alg: 'HS256' }).sign(Buffer.from(key))

export const freshClaims = (): Claims => ({
  iss: clientId,
  iat: Math.floor(Date.now() / 1_000),
  client_id: clientId,
  user_id: 'test',
  user_representation: 'Test'
})

export type Answer = {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: Body
  /** Of a plain array. */
  readonly list: readonly Rec[]
  readonly bytes: Buffer
}
export type Call = { readonly method?: 'GET' | 'HEAD' | 'POST'; readonly headers?: object; readonly body?: unknown }

/** A simulator on a port of its own, and a client that sends what a correct client sends unless told otherwise. */
export const startZgw = async (t: Test, options: Partial<ZgwOptions> = {}) => {
  const simulator = createZgwSimulator({ populatie, clientId, secret, ...options })
  const base = await simulator.listen()
  t.teardown(() => simulator.close())

  const call = async (pad: string, { method = 'GET', headers = {}, body }: Call = {}): Promise<Answer> => {
    const answer = await request(pad.startsWith('http') ? pad : base + pad, {
      method,
      headers: {
        authorization: `Bearer ${await sign(freshClaims())}`,
        'accept-crs': 'EPSG:4326',
        ...(body !== undefined && { 'content-type': 'application/json', 'content-crs': 'EPSG:4326' }),
        ...headers
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) })
    })
    const bytes = Buffer.from(await answer.body.arrayBuffer())
    const isJson = String(answer.headers['content-type']).includes('json') && bytes.length > 0
    const read = isJson ? JSON.parse(bytes.toString()) : {}
    return { status: answer.statusCode, headers: answer.headers, body: read, list: read, bytes }
  }
  const zoek = (body: unknown, query = '') => call(`/zaken/api/v1/zaken/_zoek${query}`, { method: 'POST', body })
  return { simulator, base, call, zoek }
}

export const bsnFilter = 'rol__betrokkeneIdentificatie__natuurlijkPersoon__inpBsn'
export const nnpFilter = 'rol__betrokkeneIdentificatie__nietNatuurlijkPersoon__'
/** Members of the cast (simulatie/populatie/cast.ts). */
export const gezin = '999993653'
export const vijftigZaken = '999999461'
export const vijfhonderdZaken = '999998961'
export const nergens = '999900134'
