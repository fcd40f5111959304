import { type KlantbeeldClient, type Probleem, type Result, toResult } from '@integraal-klantbeeld/client'
import { useEffect, useState } from 'preact/hooks'
import type { Schemas } from '../beeld.ts'

type Profiel = Schemas['MijnProfiel']
type Adres = Schemas['MijnProfieladres']
type Invoer = Schemas['MijnAdresInvoer']
type Call = Promise<{ error?: unknown; response: Response }>

const adressen = '/mijn/profiel/digitale-adressen'
const ifMatch = (versie = '') => ({ 'If-Match': `"${versie}"` })

/** What of an address was seen: by its id and its version. */
const paramsOf = ({ id = '', versie }: Adres) => ({ path: { id }, header: ifMatch(versie) })

/** The part of what he gave himself that can be changed here. */
export const opgaveOf = (profiel: Profiel): Schemas['MijnOpgave'] | undefined =>
  profiel.zelfOpgegeven?.gegevens?.find(({ wijzigbaar }) => wijzigbaar)

const changesOf = (client: KlantbeeldClient, profiel: Profiel | undefined) => ({
  add: (body: Invoer): Call =>
    client.POST(adressen, { params: { header: { 'Idempotency-Key': crypto.randomUUID() } }, body }),
  replace: (adres: Adres, body: Invoer): Call => client.PUT(`${adressen}/{id}`, { params: paramsOf(adres), body }),
  remove: (adres: Adres): Call => client.DELETE(`${adressen}/{id}`, { params: paramsOf(adres) }),
  confirm: ({ id = '' }: Adres, code: string): Call =>
    client.POST(`${adressen}/{id}/_bevestig`, { params: { path: { id } }, body: { code } }),
  /** The whole of the preferences is replaced: what is not sent is no longer wanted. */
  prefer: (over: { readonly taal?: string; readonly voorkeursadres?: string | undefined }): Call => {
    const header = ifMatch(profiel?.zelfOpgegeven?.voorkeurenversie)
    const { taal = 'nld', voorkeursadres } = { ...(profiel && opgaveOf(profiel)?.voorkeuren), ...over }
    const body = { taal, ...(voorkeursadres !== undefined && { voorkeursadres }) }
    return client.PUT('/mijn/profiel/voorkeuren', { params: { header }, body })
  }
})

type Changes = ReturnType<typeof changesOf>

/** Whether the last change was made, or why not. */
export type Gevolg = 'gelukt' | Probleem

/** The profile and what may be done with it. It is read again after each change: every version may be another then. */
export const useProfiel = (client: KlantbeeldClient) => {
  const [profiel, setProfiel] = useState<Result<Profiel>>()
  const [gevolg, setGevolg] = useState<Gevolg>()
  const read = async () => setProfiel(await toResult(client.GET('/mijn/profiel')))
  useEffect(() => void read(), [client])
  const { add, replace, remove, confirm, prefer } = changesOf(client, profiel?.ok ? profiel.data : undefined)
  const andRead =
    <A extends readonly unknown[]>(change: (...args: A) => Call) =>
    async (...args: A): Promise<void> => {
      setGevolg(undefined)
      const { response, error } = await change(...args)
      await read()
      setGevolg(response.ok ? 'gelukt' : (error as Probleem))
    }
  const changes = {
    add: andRead(add),
    replace: andRead(replace),
    remove: andRead(remove),
    confirm: andRead(confirm),
    prefer: andRead(prefer)
  }
  return { profiel, gevolg, read, changes }
}

export type ProfielChanges = {
  readonly [Name in keyof Changes]: (...args: Parameters<Changes[Name]>) => Promise<void>
}
