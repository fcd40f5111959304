import { z } from 'zod'
import type { HttpClient } from '../../src/adapters/http-client.ts'
import type { Vermogens } from '../../src/adapters/klantinteracties/dialect.ts'
import type { KlantinteractiesConfig } from '../../src/adapters/klantinteracties/schema.ts'
import { type Bevinding, type Dialectrapport, type Instelling, ja, nee, overgeslagen } from './bevinding.ts'
import type { Proef } from './proef.ts'
import { listed } from './redenen.ts'

/** Of nobody: a number that no register issued, a uuid that nothing has, an address that cannot exist. */
export const niemand = {
  bsn: '999900006',
  uuid: '00000000-0000-4000-8000-000000000000',
  adres: 'zoekproef@klantbeeld.invalid'
} as const

type Query = Readonly<Record<string, string>>
type Oordeel = 'filtert' | 'negeert' | 'weigert' | 'onbekend'

const lijst = z.object({ results: z.array(z.unknown()) })

/** What the server makes of a question about nobody. */
const probe = async (http: HttpClient, path: string, query: Query, { caller, signal }: Proef): Promise<Oordeel> => {
  const answer = await http.probeJson('GET', path, { query, schema: lijst, caller, signal })
  if ('reden' in answer) return 'onbekend'
  if (answer.status === 400) return 'weigert'
  if (answer.status !== 200 || answer.gelezen === undefined) return 'onbekend'
  return answer.gelezen.results.length === 0 ? 'filtert' : 'negeert'
}

const opBsn = { partijIdentificator__objectId: niemand.bsn }
const opPartij = { hadBetrokkene__wasPartij__uuid: niemand.uuid }

type Filter = { readonly naam: string; readonly path: string; readonly query: Query }

const filtersOf = ({ zoekenOpAdres }: KlantinteractiesConfig): readonly Filter[] => [
  { naam: 'partijen op nummer', path: '/partijen', query: opBsn },
  {
    naam: 'partijen op nummer en codes',
    path: '/partijen',
    query: {
      partijIdentificator__codeObjecttype: 'natuurlijk_persoon',
      partijIdentificator__codeRegister: 'brp',
      partijIdentificator__codeSoortObjectId: 'bsn',
      ...opBsn
    }
  },
  { naam: 'klantcontacten van een partij', path: '/klantcontacten', query: opPartij },
  {
    naam: 'klantcontacten over een zaak',
    path: '/klantcontacten',
    query: { ...opPartij, onderwerpobject__onderwerpobjectidentificatorObjectId: niemand.uuid }
  },
  ...(zoekenOpAdres
    ? [{ naam: 'digitaleadressen op adres', path: '/digitaleadressen', query: { adres: niemand.adres } }]
    : [])
]

/** Each filter that the service relies on, asked about nobody. */
export const checkKanarie = async (
  http: HttpClient,
  config: KlantinteractiesConfig,
  proef: Proef
): Promise<readonly Bevinding[]> => {
  const filters = filtersOf(config)
  const oordelen = await Promise.all(filters.map(({ path, query }) => probe(http, path, query, proef)))
  const namesOf = (oordeel: Oordeel) => filters.filter((_, i) => oordelen[i] === oordeel).map(({ naam }) => naam)
  const genegeerd = namesOf('negeert')
  const geweigerd = namesOf('weigert')
  const onbekend = namesOf('onbekend')
  const actie =
    'deze versie is te oud (Open Klant 2.4 of nieuwer), of een gateway haalt de filters weg: deze onderdelen mislukken'
  return [
    ...(genegeerd.length > 0
      ? [nee('kanarie', `LET OP: geeft gegevens van anderen: ${listed(genegeerd)}`, actie)]
      : []),
    ...(geweigerd.length > 0 ? [nee('filters', `kent niet: ${listed(geweigerd)}`, actie)] : []),
    ...(onbekend.length > 0 ? [overgeslagen('kanarie', `geen antwoord: ${listed(onbekend)}`)] : []),
    ...(namesOf('filtert').length > 0 ? [ja('kanarie', `niemand geeft niets: ${listed(namesOf('filtert'))}`)] : [])
  ]
}

type Kenmerken = {
  readonly onbekendeParameter: Oordeel
  readonly subIdentificator: Oordeel
  readonly contactenOpAdres: Oordeel
  readonly contactenOpPartij: Oordeel
}

/** By the change log of Open Klant: which parameters came when; until 2.12 unknown ones were passed over. */
const toVersie = (kenmerken: Kenmerken, { codefilters, deeladres }: Vermogens): string => {
  if (kenmerken.onbekendeParameter === 'weigert') {
    if (kenmerken.contactenOpAdres !== 'weigert') return 'Open Klant 2.18 of nieuwer'
    return kenmerken.subIdentificator !== 'weigert' ? 'Open Klant 2.16 of 2.17' : 'Open Klant 2.13 tot en met 2.15'
  }
  if (kenmerken.contactenOpPartij === 'negeert') return 'Open Klant 2.3 of ouder'
  if (codefilters) return 'Open Klant 2.6 tot en met 2.12'
  return deeladres ? 'Open Klant 2.5' : 'Open Klant 2.4 of 2.5'
}

/** Which release it answers like, and by what. */
export const findRelease = async (http: HttpClient, vermogens: Vermogens, proef: Proef): Promise<Dialectrapport> => {
  const [onbekendeParameter, subIdentificator, contactenOpPartij, contactenOpAdres] = await Promise.all([
    probe(http, '/partijen', { ...opBsn, zoekproef: 'x' }, proef),
    probe(http, '/partijen', { ...opBsn, subIdentificatorVan__objectId: niemand.bsn }, proef),
    probe(http, '/klantcontacten', opPartij, proef),
    probe(
      http,
      '/klantcontacten',
      { ...opPartij, hadBetrokkene__digitaaladres__adres__icontains: niemand.adres },
      proef
    )
  ])
  const feiten = [
    `codes van identificatoren: ${vermogens.codefilters ? 'vaste lijst' : 'vrije tekst'}`,
    `onbekende parameters: ${onbekendeParameter === 'weigert' ? 'geweigerd' : 'overgeslagen'}`
  ]
  if (vermogens.negeertFilters) return { feiten: [...feiten, 'filters op nummer: overgeslagen'] }
  const kenmerken = { onbekendeParameter, subIdentificator, contactenOpPartij, contactenOpAdres }
  return { naam: toVersie(kenmerken, vermogens), feiten }
}

/** What was found to be missing, to be written down; what the configuration already says stays. */
export const toInstellingen = (
  { dialect, zoekenOpAdres }: KlantinteractiesConfig,
  { codefilters, deeladres, negeertFilters }: Vermogens
): readonly Instelling[] => {
  const nieuw = {
    ...(dialect.codefilters === 'auto' && !codefilters && { codefilters: 'nee' }),
    ...(dialect.deeladres === 'auto' && zoekenOpAdres && !deeladres && { deeladres: 'nee' })
  }
  if (negeertFilters || Object.keys(nieuw).length === 0) return []
  const vast = Object.fromEntries(Object.entries(dialect).filter(([, waarde]) => waarde !== 'auto'))
  const waarde = { ...vast, ...nieuw }
  return [{ sleutel: 'dialect', waarde, waarom: 'zo gevonden; vastgelegd spaart het zoekproeven', nodig: false }]
}
