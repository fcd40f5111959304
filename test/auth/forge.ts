import { randomUUID } from 'node:crypto'
import type { Test } from 'tap'
import { createSigner, type Signer } from '../../simulatie/issuer/signer.ts'
import { createSimulator, type Simulator } from '../../simulatie/server/simulator.ts'
import type { ActorOutcome } from '../../src/auth/claims.ts'
import { type UitgeverInput, uitgeversSchema } from '../../src/auth/schema.ts'
import { createVerifier, type Verifier } from '../../src/auth/token.ts'

export const iss = 'https://login.example.nl/realms/gemeente'
const doelgroep = 'https://klantbeeld.example.nl'
export const startS = Date.UTC(2026, 10, 23, 12) / 1_000

/** Claims to change; undefined leaves one out. */
export type Changes = Readonly<Record<string, unknown>>

/** An issuer under the test's control: its keys on a real port, its clock set by hand, and any token it would not sign. */
export type Forge = {
  readonly signer: Signer
  /** The published keys; change them to rotate. */
  readonly published: Signer[]
  readonly simulator: Simulator
  readonly clock: { nowS: number }
  /** Waits until every request for keys so far is answered. */
  readonly settled: () => Promise<unknown>
  readonly claims: (changes?: Changes) => Changes
  readonly token: (changes?: Changes, header?: Record<string, unknown>) => Promise<string>
  readonly verifier: (changes?: Partial<UitgeverInput>) => Verifier
}

export const startForge = async (t: Test): Promise<Forge> => {
  const signer = await createSigner('ES256')
  const published = [signer]
  const clock = { nowS: startS }
  const simulator = createSimulator('issuer')
  simulator.server.get('/jwks', () => ({ keys: published.map(({ jwk }) => jwk) }))
  const base = await simulator.listen()
  t.teardown(() => simulator.close())

  const fetches: Promise<Response>[] = []
  const spyFetch: typeof fetch = (url, init) => {
    const response = fetch(url, init)
    fetches.push(response)
    return response
  }
  const claims = (changes: Changes = {}): Changes => ({
    iss,
    aud: doelgroep,
    sub: 'medewerker-7',
    azp: 'kcc-desktop',
    iat: clock.nowS,
    exp: clock.nowS + 900,
    jti: randomUUID(),
    scope: 'klantbeeld.lezen',
    roles: ['kcc-medewerker'],
    ...changes
  })
  const verifier = (changes: Partial<UitgeverInput> = {}): Verifier => {
    const entry = { uitgever: iss, jwks: `${base}/jwks`, doelgroep, algoritmen: ['ES256', 'RS256'] }
    const staff = { perspectief: 'medewerker', claims: { rollen: 'roles' } }
    const uitgevers = uitgeversSchema.parse([{ ...entry, ...staff, ...changes }])
    return createVerifier({ uitgevers, fetch: spyFetch, now: () => new Date(clock.nowS * 1_000) })
  }
  return {
    signer,
    published,
    simulator,
    clock,
    settled: () => Promise.allSettled(fetches),
    claims,
    token: (changes, header) => signer.sign(claims(changes), header),
    verifier
  }
}

/** `ok`, or why not. */
export const verdict = (outcome: ActorOutcome): string => (outcome.ok ? 'ok' : outcome.reden)

export const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')
