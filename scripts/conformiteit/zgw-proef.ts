import type { HttpClient } from '../../src/adapters/http-client.ts'
import type { Adressen } from '../../src/adapters/zgw/adressen.ts'
import type { ZgwConfig } from '../../src/adapters/zgw/schema.ts'
import type { TypeCache } from '../../src/adapters/zgw/type-cache.ts'
import type { Proef } from './proef.ts'

/** What the checks of one zaaksysteem share. */
export type ZgwProef = Proef & {
  readonly config: ZgwConfig
  readonly adressen: Adressen
  readonly zaken: HttpClient
  readonly types: TypeCache
}

/** Of nothing. */
export const niemandsUuid = '00000000-0000-4000-8000-000000000000'

/**
 * Base URL of the API that an address of a source lies in: scheme, host and path, nothing else of it. Undefined when it
 * is no such address, or holds what might be a number of somebody.
 */
export const baseOf = (address: string, resource: string): string | undefined => {
  const url = URL.parse(address)
  if (url === null || !/^https?:$/.test(url.protocol)) return undefined
  const at = url.pathname.lastIndexOf(`/${resource}/`)
  const base = `${url.origin}${url.pathname.slice(0, at)}`
  return at < 0 || /\d{8}/.test(base) ? undefined : base
}
