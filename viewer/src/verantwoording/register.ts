import { type KlantbeeldClient, toResult } from '@integraal-klantbeeld/client'
import type { Schemas } from '../beeld.ts'
import { clientOf, type Identiteit } from '../demo.ts'

type Klantsoort = Schemas['UitlegVraag']['klantsoort']
const klantsoorten = ['natuurlijkPersoon', 'nietNatuurlijkPersoon', 'vestiging'] as const

/** Whose doelen together are those of the demo. A klant is told of his own kind only. */
const partijen: readonly (readonly [Identiteit, readonly Klantsoort[]])[] = [
  [{ rol: 'kcc-medewerker' }, klantsoorten],
  [{ rol: 'adrescontroleur' }, klantsoorten],
  [{ bsn: '999993653' }, ['natuurlijkPersoon']],
  [{ kvkNummer: '99999989' }, ['nietNatuurlijkPersoon']]
]

export type Regel = {
  readonly doel: Schemas['Doel']
  readonly klantsoort: Klantsoort
  readonly client: KlantbeeldClient
  /** Undefined when the service did not tell. */
  readonly onderdelen: readonly Schemas['UitlegOnderdeel'][] | undefined
}

const readUitleg = async (client: KlantbeeldClient, doel: Schemas['Doel'], klantsoort: Klantsoort): Promise<Regel> => {
  const result = await toResult(client.POST('/klantbeelden/_verklaar', { body: { doel: doel.id, klantsoort } }))
  return { doel, klantsoort, client, onderdelen: result.ok ? result.data.onderdelen : undefined }
}

const readDoelen = async ([identiteit, soorten]: (typeof partijen)[number]): Promise<readonly Regel[]> => {
  const client = clientOf(identiteit)
  const result = await toResult(client.GET('/doelen'))
  const asked = (result.ok ? result.data.doelen : []).flatMap(doel =>
    soorten.filter(soort => doel.klantsoorten.includes(soort)).map(soort => readUitleg(client, doel, soort))
  )
  return Promise.all(asked)
}

/** The register as these callers have it: a row for each doel and soort klant, from `_verklaar`. */
export const readRegister = async (): Promise<readonly Regel[]> => {
  const known = new Set<string>()
  const regels = (await Promise.all(partijen.map(readDoelen))).flat()
  return regels.filter(({ doel, klantsoort }) => {
    const key = `${doel.id} ${klantsoort}`
    return !known.has(key) && known.add(key)
  })
}
