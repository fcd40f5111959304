import { z } from 'zod'
import { isGelezen, type Uitkomst } from '../gelezen.ts'
import type { HttpClient } from '../http-client.ts'
import { uuidBelow } from './below.ts'
import { createKennis, type Kennis } from './kennis.ts'
import type { TypeCache } from './type-cache.ts'

/** `zoek`: documents come by `_zoek` on their uuids; else by a call each. */
export type Registervermogens = { readonly zoek: boolean; readonly pageSize: boolean }

/** One Documenten API, which may hold documents of zaken of any zaaksysteem of the organisation. */
export type Documentregister = {
  /** Id of the bron that it is part of. */
  readonly bron: string
  /** Base URL as it stands in addresses. */
  readonly base: string
  readonly http: HttpClient
  readonly types: TypeCache
  readonly paginagrootte: number
  readonly kan: Kennis<Registervermogens>
}

export const documentResource = 'enkelvoudiginformatieobjecten'

/** Of no document: what `_zoek` gives for it was not filtered. */
const nobodysUuid = '00000000-0000-4000-8000-000000000000'

const lijst = z.object({ count: z.int(), results: z.array(z.unknown()) })

const canZoek = async (http: HttpClient, query: Readonly<Record<string, number>>): Promise<boolean | undefined> => {
  const body = { uuid__in: [nobodysUuid] }
  const answer = await http.probeJson('POST', `/${documentResource}/_zoek`, { query, body, schema: lijst })
  if ('reden' in answer) return undefined
  const { status, gelezen } = answer
  if (status >= 500 || status === 401 || status === 403 || status === 429) return undefined
  return status === 200 && gelezen?.count === 0 && gelezen.results.length === 0
}

const findVermogens = async (http: HttpClient, pageSize: number): Promise<Uitkomst<Registervermogens>> => {
  const rich = await canZoek(http, { page: 1, pageSize })
  if (rich) return { gelezen: { zoek: true, pageSize: true } }
  const bare = rich === undefined ? undefined : await canZoek(http, { page: 1 })
  // Not to be told: a call per document is the one thing that every server knows.
  return { gelezen: { zoek: bare === true, pageSize: false }, ...(bare === undefined && { gedeeltelijk: true }) }
}

export const createDocumentregister = (register: Omit<Documentregister, 'kan'>, now: () => Date): Documentregister => ({
  ...register,
  kan: createKennis(() => findVermogens(register.http, register.paginagrootte), now)
})

/** Which register an address lies in, and the uuid there; undefined for a host that is none of ours. */
export const placeDocument = (
  address: string,
  registers: readonly Documentregister[]
): { readonly register: Documentregister; readonly uuid: string } | undefined => {
  for (const register of registers) {
    const uuid = uuidBelow(register.base, documentResource, address)
    if (uuid !== undefined) return { register, uuid }
  }
  return undefined
}

/** What a register can do at this moment. */
export const vermogensOf = async ({ kan }: Documentregister): Promise<Registervermogens> => {
  const found = await kan.get()
  return isGelezen(found) ? found.gelezen : { zoek: false, pageSize: false }
}
