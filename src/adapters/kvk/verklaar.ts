import type { Plan } from '../../klantbeeld/plan.ts'
import type { Bevraging } from '../../klantbeeld/uitleg.ts'
import { toBedrijfsvelden } from './velden.ts'

const ask = (operatie: string): Bevraging => ({ operatie, onderdelen: ['bedrijf'], parameters: [] })

/** What a plan makes of the questions to the KVK, which gives profiles whole; Zoeken only for a klant by RSIN. */
export const explainKvk = ({ klantsoort, onderdelen: { bedrijf } }: Plan): Bevraging[] => {
  if (klantsoort === 'natuurlijkPersoon' || bedrijf === undefined) return []
  if (klantsoort === 'vestiging') return [ask('GET /v1/vestigingsprofielen/{vestigingsnummer}')]
  const basisprofiel = 'GET /v1/basisprofielen/{kvkNummer}'
  return [
    ask('GET /v2/zoeken?rsin={rsin}'),
    ask(basisprofiel),
    ...(toBedrijfsvelden(bedrijf.velden).includes('vestigingen') ? [ask(`${basisprofiel}/vestigingen`)] : [])
  ]
}
