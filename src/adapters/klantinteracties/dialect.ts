import { z } from 'zod'
import { isGelezen } from '../gelezen.ts'
import type { HttpClient } from '../http-client.ts'
import { carriesNummer, toCodes, toPartijenQuery } from './identificator.ts'
import { hasNext, readable } from './pagina.ts'
import { digitaleAdressenPagina, type OkPartij, partijenPagina } from './partij-schema.ts'
import type { KlantinteractiesConfig } from './schema.ts'

/** How this server answers. What is not known yet is false, which is right everywhere but asks for more. */
export type Vermogens = {
  /** See `codefilters` in the dialect of its configuration. */
  readonly codefilters: boolean
  /** See `deeladres` there. */
  readonly deeladres: boolean
  /** It passed over a filter on a number: whatever it is asked, it may answer with somebody else. */
  readonly negeertFilters: boolean
}

type Deps = {
  readonly http: HttpClient
  readonly config: Pick<KlantinteractiesConfig, 'dialect' | 'zoekenOpAdres'>
  readonly now: () => Date
  /** Ends when the bron is closed. */
  readonly signal: AbortSignal
}
type Ask = (deps: Deps) => Promise<boolean | undefined>

const freshMs = 3_600_000
/** Passes the elfproef, and lies in the range for fictitious persons: at most a test person has it. */
const niemand = toCodes({ soort: 'natuurlijkPersoon', burgerservicenummer: '999900006' })
const nergens = 'zoekproef@klantbeeld.invalid'

/** A fixed list of codes refuses one that is not in it; free text finds nothing. Undefined: it could not be asked. */
const askCodefilters: Ask = async ({ http, signal }) => {
  const query = { partijIdentificatorCodeSoortObjectId: 'zoekproef', pageSize: 1 }
  const proef = await http.probeJson('GET', '/partij-identificatoren', { query, schema: z.unknown(), signal })
  return 'reden' in proef || ![200, 400].includes(proef.status) ? undefined : proef.status === 400
}

/** Before Open Klant 2.5 this filter was accepted and did nothing. */
const askDeeladres: Ask = async ({ http, signal }) => {
  const query = { adres__icontains: nergens, pageSize: 1 }
  const page = await http.getJson('/digitaleadressen', { query, schema: digitaleAdressenPagina, signal })
  return isGelezen(page) ? page.gelezen.results.length === 0 : undefined
}

/** Says nothing yet: before Open Klant 2.7 a partij only refers to its identificatoren. */
const isReference = ({ partijIdentificatoren }: OkPartij): boolean =>
  (partijIdentificatoren ?? []).some(({ partijIdentificator }) => partijIdentificator === undefined)

/** The canary: a number of nobody must find nobody. */
const askNegeertFilters: Ask = async ({ http, signal }) => {
  const query = toPartijenQuery(niemand, false)
  const page = await http.getJson('/partijen', { query, schema: partijenPagina, signal })
  if (!isGelezen(page)) return undefined
  const found = readable(page.gelezen.results).gelezen
  const hasNummer = carriesNummer(niemand)
  return hasNext(page.gelezen) || found.some(partij => !isReference(partij) && !hasNummer(partij))
}

const fixed = { ja: true, nee: false, auto: undefined } as const

/** Finds out what a server can by how it answers questions about nobody, and remembers it. */
export interface Dialect {
  current(): Vermogens
  /** Never fails: what could not be found out stays as it was. */
  warm(): Promise<void>
  /** Finds out anew, in the background, when an hour has passed since the last try. */
  keepFresh(): void
}

export const createDialect = (deps: Deps): Dialect => {
  const { dialect, zoekenOpAdres } = deps.config
  const set = { codefilters: fixed[dialect.codefilters], deeladres: fixed[dialect.deeladres] }
  let known: Vermogens = {
    codefilters: set.codefilters ?? false,
    deeladres: set.deeladres ?? false,
    negeertFilters: false
  }
  let triedMs: number | undefined
  const warm = async (): Promise<void> => {
    triedMs = deps.now().getTime()
    const [codefilters, deeladres, negeertFilters] = await Promise.all([
      set.codefilters ?? askCodefilters(deps),
      // Nobody searches on an address: then it is not tried either.
      set.deeladres ?? (zoekenOpAdres ? askDeeladres(deps) : undefined),
      askNegeertFilters(deps)
    ])
    known = {
      codefilters: codefilters ?? known.codefilters,
      deeladres: deeladres ?? known.deeladres,
      negeertFilters: negeertFilters ?? known.negeertFilters
    }
  }
  return {
    current: () => known,
    warm,
    keepFresh: () => {
      if (triedMs !== undefined && deps.now().getTime() - triedMs >= freshMs) void warm()
    }
  }
}
