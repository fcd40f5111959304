import { isGelezen, type Uitkomst } from '../../src/adapters/gelezen.ts'
import type { Mislukt } from '../../src/klantbeeld/resultaat.ts'
import { type Bevinding, ja, nee, overgeslagen } from './bevinding.ts'
import { listed, toWoorden } from './redenen.ts'

/** A first call to each API of a bron, which asks for nobody. */
export type Klop = { readonly api: string; readonly klop: () => Promise<Uitkomst<unknown>> }

/** `open`: the APIs that answer us. */
export type Toegang = { readonly bevindingen: readonly Bevinding[]; readonly open: ReadonlySet<string> }

type Dicht = { readonly api: string; readonly waarom: Mislukt }

const explain = (dicht: readonly Dicht[]): string =>
  dicht.map(({ api, waarom }) => `${api}: ${toWoorden(waarom)}`).join('; ')

const isRefused = ({ waarom }: Dicht): boolean => waarom.status === 'geweigerd'

const judgeBereik = (apis: readonly string[], dicht: readonly Dicht[]): Bevinding => {
  const weg = dicht.filter(one => !isRefused(one))
  if (weg.length === 0) return ja('bereikbaar', listed(apis))
  return nee('bereikbaar', explain(weg), 'controleer het adres (basis-URL), het netwerk en tls in bronnen.yaml')
}

const judgeAuthenticatie = (open: readonly string[], dicht: readonly Dicht[]): Bevinding => {
  const refused = dicht.filter(isRefused)
  if (refused.length > 0) {
    return nee(
      'geauthenticeerd',
      explain(refused),
      'controleer authenticatie in bronnen.yaml, en de rechten bij de bron'
    )
  }
  return open.length > 0 ? ja('geauthenticeerd', listed(open)) : overgeslagen('geauthenticeerd', 'er is geen antwoord')
}

export const checkToegang = async (kloppen: readonly Klop[]): Promise<Toegang> => {
  const antwoorden = await Promise.all(kloppen.map(async ({ api, klop }) => ({ api, uitkomst: await klop() })))
  const dicht = antwoorden.flatMap(({ api, uitkomst }): Dicht[] =>
    isGelezen(uitkomst) ? [] : [{ api, waarom: uitkomst }]
  )
  const open = antwoorden.filter(({ uitkomst }) => isGelezen(uitkomst)).map(({ api }) => api)
  const apis = kloppen.map(({ api }) => api)
  return {
    bevindingen: [judgeBereik(apis, dicht), judgeAuthenticatie(open, dicht)],
    open: new Set(open)
  }
}
