import { type Mislukt, mislukt } from '../../klantbeeld/resultaat.ts'
import { all, isGelezen, type Uitkomst } from '../gelezen.ts'
import { type Conventie, type Conventienaam, toConventies } from './conventies.ts'
import { type Dialect, type Dialectmelding, type Vermogens, type Weg, wegen } from './dialect.ts'
import { findFilters, findVormen, toVormen, withConfigured } from './find-vermogens.ts'
import { type KanarieDeps, type Oordeel, sendKanarie } from './kanarie.ts'
import type { ZgwConfig } from './schema.ts'

type Deps = KanarieDeps & { readonly config: Pick<ZgwConfig, 'dialect' | 'bsnInUrl'> }
type Vraag = { readonly weg: Weg; readonly conventies: readonly Conventie[]; readonly vermogens: Vermogens }

type Bevinding = {
  readonly vermogens: Vermogens
  readonly oordelen: ReadonlyMap<Conventienaam, Oordeel>
}
/** With what an operator should know of it. */
export type GevondenDialect = {
  readonly dialect: Dialect
  readonly meldingen: readonly (readonly [Dialectmelding, string?])[]
}

const none: Vermogens = new Set()

const askEach = async ({ weg, conventies, vermogens }: Vraag, deps: Deps): Promise<Uitkomst<Bevinding>> => {
  const asked = conventies.map(conventie => sendKanarie({ weg, conventie, vermogens }, deps))
  const answers = all(await Promise.all(asked))
  if (!isGelezen(answers)) return answers
  const oordelen = new Map(conventies.map(({ naam }, i) => [naam, answers.gelezen[i] ?? 'weigert']))
  return { gelezen: { vermogens, oordelen } }
}

const filtering = ({ oordelen }: Bevinding, conventies: readonly Conventie[]): readonly Conventie[] =>
  conventies.filter(({ naam }) => oordelen.get(naam) === 'filtert')

const isHeard = ({ oordelen }: Bevinding): boolean =>
  [...oordelen.values()].some(oordeel => oordeel === 'filtert' || oordeel === 'negeert')

const isEach = ({ oordelen }: Bevinding, oordeel: Oordeel): boolean =>
  [...oordelen.values()].every(found => found === oordeel)

/** First everything at once; a server that refuses that is asked about the klant alone, and then about each form. */
const findForms = async (vraag: Omit<Vraag, 'vermogens'>, deps: Deps): Promise<Uitkomst<Bevinding>> => {
  const { weg, conventies } = vraag
  const { dialect } = deps.config
  const [richest = []] = toVormen(weg, dialect)
  const rich = await askEach({ ...vraag, vermogens: new Set(richest.flat()) }, deps)
  if (!isGelezen(rich) || isHeard(rich.gelezen) || isEach(rich.gelezen, 'ontbreekt')) return rich
  const bare = richest.length === 0 ? rich : await askEach({ ...vraag, vermogens: none }, deps)
  if (!isGelezen(bare)) return bare
  // A server that is broken altogether must not be taken for one that knows nothing.
  if (isEach(bare.gelezen, 'crasht')) return mislukt('onverwachte-status')
  const [conventie] = filtering(bare.gelezen, conventies)
  if (conventie === undefined) return bare
  const vermogens = await findVormen(weg, dialect, tried => sendKanarie({ weg, conventie, vermogens: tried }, deps))
  return { gelezen: { ...bare.gelezen, vermogens } }
}

const tryWeg = async (vraag: Omit<Vraag, 'vermogens'>, deps: Deps): Promise<Uitkomst<Bevinding>> => {
  const found = await findForms(vraag, deps)
  if (!isGelezen(found)) return found
  const { weg, conventies } = vraag
  const [conventie] = filtering(found.gelezen, conventies)
  if (conventie === undefined) return found
  const { dialect } = deps.config
  const vermogens = await findFilters(weg, found.gelezen.vermogens, dialect, tried =>
    sendKanarie({ weg, conventie, vermogens: tried }, deps)
  )
  return { gelezen: { ...found.gelezen, vermogens: withConfigured(vermogens, dialect) } }
}

/** A BSN goes into an address only when the config says so; numbers of companies are public. */
const mayAsk = (weg: Weg, { naam }: Conventie, { dialect, bsnInUrl }: Deps['config']): boolean => {
  if (weg === 'zoek') return dialect.zoek !== 'nee'
  return dialect.zoek !== 'ja' && (naam !== 'inpBsn' || bsnInUrl)
}

const report = (
  gevonden: ReadonlyMap<Conventienaam, Weg>,
  zoek: Bevinding | undefined,
  { config }: Deps
): GevondenDialect['meldingen'] => {
  const oordelen = [...(zoek?.oordelen.values() ?? [])]
  const missing = toConventies(config.dialect).filter(({ naam }) => !gevonden.has(naam))
  return [
    ...(oordelen.includes('ontbreekt') ? [['zoek-ontbreekt'] as const] : []),
    ...(zoek?.oordelen.get('inpBsn') === 'negeert' ? [['zoek-negeert-filter'] as const] : []),
    ...missing.map(({ naam }) =>
      naam === 'inpBsn' && !config.bsnInUrl
        ? (['bsn-alleen-in-url'] as const)
        : (['conventie-niet-ondersteund', naam] as const)
    )
  ]
}

/** Finds out how this server can be asked, by asking it about nobody: each convention by the first weg that filters. */
export const findDialect = async (deps: Deps): Promise<Uitkomst<GevondenDialect>> => {
  const gevonden = new Map<Conventienaam, Weg>()
  const bevindingen: { [W in Weg]?: Bevinding } = {}
  let faalde: Mislukt | undefined
  for (const weg of wegen) {
    const conventies = toConventies(deps.config.dialect).filter(
      conventie => !gevonden.has(conventie.naam) && mayAsk(weg, conventie, deps.config)
    )
    if (conventies.length === 0) continue
    const found = await tryWeg({ weg, conventies }, deps)
    if (!isGelezen(found)) {
      // Not to have heard is no reason to put a number in an address.
      if (weg === 'zoek') return found
      faalde ??= found
      continue
    }
    bevindingen[weg] = found.gelezen
    for (const { naam } of filtering(found.gelezen, conventies)) gevonden.set(naam, weg)
  }
  if (gevonden.size === 0 && faalde) return faalde
  const vermogensOf = (weg: Weg): Vermogens => bevindingen[weg]?.vermogens ?? none
  const dialect: Dialect = {
    wegen: gevonden,
    vermogens: { zoek: vermogensOf('zoek'), lijst: vermogensOf('lijst'), rollen: vermogensOf('rollen') },
    ...(faalde && { faalde })
  }
  return { gelezen: { dialect, meldingen: report(gevonden, bevindingen.zoek, deps) } }
}
