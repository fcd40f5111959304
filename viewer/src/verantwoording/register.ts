import { type KlantbeeldClient, toResult } from '@integraal-klantbeeld/client'
import type { Schemas } from '../beeld.ts'
import { clientOf, type Identiteit } from '../demo.ts'

/** Whose doelen together are those of medewerkers in the demo. */
const partijen: readonly Identiteit[] = [{ rol: 'kcc-medewerker' }, { rol: 'adrescontroleur' }]

export type Regel = {
  readonly doel: Schemas['Doel']
  readonly klantsoort: Schemas['UitlegVraag']['klantsoort']
  readonly client: KlantbeeldClient
  readonly onderdelen: readonly Schemas['UitlegOnderdeel'][]
}

const klantsoorten = ['natuurlijkPersoon', 'nietNatuurlijkPersoon', 'vestiging'] as const

const readUitleg = async (client: KlantbeeldClient, doel: Schemas['Doel']): Promise<readonly Regel[]> => {
  const soorten = klantsoorten.filter(soort => doel.klantsoorten.includes(soort))
  const regels = soorten.map(async klantsoort => {
    const result = await toResult(client.POST('/klantbeelden/_verklaar', { body: { doel: doel.id, klantsoort } }))
    return { doel, klantsoort, client, onderdelen: result.ok ? result.data.onderdelen : [] }
  })
  return Promise.all(regels)
}

/** The register as these callers have it: a row for each doel and soort klant, from `_verklaar`. */
export const readRegister = async (): Promise<readonly Regel[]> => {
  const known = new Set<string>()
  const regels: Regel[] = []
  for (const identiteit of partijen) {
    const client = clientOf(identiteit)
    const result = await toResult(client.GET('/doelen'))
    for (const doel of result.ok ? result.data.doelen : []) {
      if (known.has(doel.id)) continue
      known.add(doel.id)
      regels.push(...(await readUitleg(client, doel)))
    }
  }
  return regels
}
