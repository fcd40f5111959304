import { representationPaths, standardLifetimeS, type Uitgever, type Versoepeling } from './schema.ts'

const meanings = {
  'jti-ontbreekt': 'tokens without jti are accepted, so two tokens under one jti cannot be told',
  'typ-ontbreekt': 'tokens without typ at+jwt are accepted',
  'cnf-elders-gecontroleerd': 'certificate-bound tokens are accepted unchecked, a gateway must check them'
} satisfies Record<Versoepeling, string>

const lifetime = ({ perspectief, maxLevensduurS }: Uitgever): readonly string[] => {
  const standardS = standardLifetimeS[perspectief]
  return maxLevensduurS > standardS ? [`tokens may live ${maxLevensduurS} s instead of ${standardS} s`] : []
}

const client = ({ claims }: Uitgever): readonly string[] => {
  const path = claims.client.join('.')
  return path === 'azp' ? [] : [`the client is read from ${path} instead of azp`]
}

const representation = (uitgever: Uitgever): readonly string[] => {
  if (uitgever.perspectief === 'medewerker') return []
  const kept = uitgever.claims.vertegenwoordiging.map(path => path.join('.'))
  const dropped = representationPaths.map(path => path.join('.')).filter(path => !kept.includes(path))
  return dropped.map(path => `tokens with ${path} are not refused as representation`)
}

/** Every way in which the config is less strict than OAuth NL GOV: sentences for the start log, without secrets. */
export const relaxations = (uitgevers: readonly Uitgever[]): string[] =>
  uitgevers.flatMap(uitgever =>
    [
      ...uitgever.versoepel.map(versoepeling => `${meanings[versoepeling]} (versoepel: ${versoepeling})`),
      ...client(uitgever),
      ...lifetime(uitgever),
      ...representation(uitgever)
    ].map(sentence => `issuer ${uitgever.uitgever}: ${sentence}`)
  )
