import type { Test } from 'tap'
import { z } from 'zod'
import { createAuthenticate } from '../../src/adapters/authenticate.ts'
import type { Verbinding } from '../../src/adapters/common-schema.ts'
import { createHttpClient, type HttpClient } from '../../src/adapters/http-client.ts'
import { createPools } from '../../src/adapters/pools.ts'
import { createResilience, type Resilience } from '../../src/adapters/resilience.ts'
import { type Protection, protection } from '../../src/adapters/resilience-schema.ts'

const mebibyte = 1024 * 1024

type Over = Partial<Verbinding> & { readonly now?: () => Date; readonly resilience?: Resilience }

/** A client of one API with everything about its bron that a test does not name; closed when the test ends. */
export const clientOf = (
  t: Pick<Test, 'teardown'>,
  base: string,
  { now = () => new Date(), resilience, ...over }: Over = {}
): HttpClient => {
  const verbinding: Verbinding = {
    authenticatie: { type: 'token', waarde: 'geheim' },
    koppen: {},
    tijdslimietMs: 2_000,
    gelijktijdig: 4,
    maxBytes: mebibyte,
    ...over
  }
  const pools = createPools(verbinding)
  t.teardown(() => pools.close())
  const authenticate = createAuthenticate(verbinding.authenticatie, now)
  return createHttpClient({ base, pools, verbinding, authenticate, ...(resilience && { run: resilience.forApi() }) })
}

type Guard = Partial<Omit<Protection, 'onderbreker'>> & {
  readonly onderbreker?: Partial<Protection['onderbreker']>
  readonly now?: () => Date
  readonly random?: () => number
}

/** What stands between us and a bron, with the usual settings where a test names none. */
export const resilienceWith = ({ now = () => new Date(), random = () => 0, ...over }: Guard = {}): Resilience =>
  createResilience(z.object(protection).parse(over), { now, random })
