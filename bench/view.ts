import { Pool } from 'undici'
import type { components } from '../openapi/klantbeeld.generated.ts'
import { createPopulatie } from '../simulatie/populatie/populatie.ts'
import type { Inwoner } from '../simulatie/populatie/types.ts'
import { doel, gemeenteSettings } from './settings.ts'

export type Klantbeeld = components['schemas']['Klantbeeld']

export const path = '/v1/klantbeelden/_raadpleeg'

export const headersFor = (token: string) => ({
  authorization: `Bearer ${token}`,
  'content-type': 'application/json'
})

export const toBody = (burgerservicenummer: string, { vers }: { vers: boolean }): string =>
  JSON.stringify({ klant: { soort: 'natuurlijkPersoon', burgerservicenummer }, doel, vers })

/** Asks views and gives their text; anything but a view is a broken run. */
export const createViewer = (url: string, { token, connections }: { token: string; connections: number }) => {
  const pool = new Pool(url, { connections })
  const headers = headersFor(token)
  return {
    ask: async (body: string): Promise<string> => {
      const answer = await pool.request({ method: 'POST', path, headers, body })
      const text = await answer.body.text()
      if (answer.statusCode !== 200) throw new Error(`a view was answered with ${answer.statusCode}: ${text}`)
      return text
    },
    close: () => pool.close()
  }
}

/** Residents whom every source knows. */
export const listResidents = (count: number): string[] => {
  const populatie = createPopulatie(gemeenteSettings(new Date().toISOString().slice(0, 10)))
  const isKnown = (inwoner: Inwoner | undefined) =>
    inwoner?.inBrp && inwoner.inKlantregister && inwoner.zaken > 0 && inwoner.klantcontacten > 0
  const found: string[] = []
  for (const burgerservicenummer of populatie.burgerservicenummers()) {
    if (found.length >= count) break
    if (isKnown(populatie.inwoner(burgerservicenummer))) found.push(burgerservicenummer)
  }
  return found
}

export const bsnOf = (member: { readonly klant: { readonly burgerservicenummer?: string } } | undefined): string => {
  const number = member?.klant.burgerservicenummer
  if (number === undefined) throw new Error('this member of the cast is no resident')
  return number
}
