import type { Uitkomst } from '../../src/adapters/gelezen.ts'
import { isGelezen } from '../../src/adapters/gelezen.ts'
import type { LeesbarePagina } from '../../src/adapters/leesbaar.ts'
import { completeZaken } from '../../src/adapters/zgw/aanvulling.ts'
import { crs } from '../../src/adapters/zgw/crs.ts'
import type { Dialect, Vermogens, Weg } from '../../src/adapters/zgw/dialect.ts'
import type { Gezocht, Herkenning } from '../../src/adapters/zgw/herkenning.ts'
import { type ZgwZaak, zakenPagina } from '../../src/adapters/zgw/zaak-schema.ts'
import { toVerzoek, type Verfijning } from '../../src/adapters/zgw/zaken-verzoek.ts'
import { readByRollen } from '../../src/adapters/zgw/zaken-via-rollen.ts'
import type { ZgwProef } from './zgw-proef.ts'

export type Pagina = { readonly page: number; readonly pageSize: number }

/** One way to ask for zaken under one number. */
export type Ingang = { readonly weg: Weg; readonly vermogens: Vermogens; readonly herkenning: Herkenning }

/** Everything, newest first. */
export const alles: Verfijning = {
  vertrouwelijkheid: 'zeer_geheim',
  isInitiator: false,
  expand: ['resultaat', 'rollen', 'status', 'zaakinformatieobjecten']
}

export const listIngangen = ({ herkenningen }: Gezocht, { wegen, vermogens }: Dialect): readonly Ingang[] =>
  herkenningen.flatMap(herkenning => {
    const weg = wegen.get(herkenning.conventie.naam)
    return weg === undefined ? [] : [{ weg, herkenning, vermogens: vermogens[weg] }]
  })

/** One page as the source gives it. */
export const askPagina = async (
  { weg, vermogens, herkenning }: Ingang,
  { zaken: http, caller, signal }: ZgwProef,
  { verfijning = alles, ...pagina }: Pagina & { readonly verfijning?: Verfijning }
): Promise<Uitkomst<LeesbarePagina<ZgwZaak>>> => {
  const klant = [herkenning.conventie.filter, herkenning.nummer] as const
  const rest = { headers: crs, schema: zakenPagina, caller, signal }
  const verzoek = toVerzoek({ weg: weg === 'zoek' ? 'zoek' : 'lijst', vermogens, klant, verfijning }, pagina)
  return 'body' in verzoek
    ? http.postJson('/zaken/_zoek', { ...verzoek, ...rest, body: verzoek.body })
    : http.getJson('/zaken', { ...verzoek, ...rest })
}

const askRollen = async ({ herkenning }: Ingang, proef: ZgwProef, dialect: Dialect) => {
  const { zaken: http, types, config, adressen, caller, signal } = proef
  const vraag = {
    limieten: { zaaktypen: { behalve: [] }, vertrouwelijkheid: 'zeer_geheim', rol: 'elke' },
    expand: []
  } as const
  return readByRollen(herkenning, { http, types, config, adressen, dialect }, { vraag, caller, signal })
}

/** The first page by one ingang, as it came, and the same zaken with their rollen. */
export type Steekproef = {
  readonly ingang: Ingang
  readonly ruw: LeesbarePagina<ZgwZaak>
  readonly zaken: readonly ZgwZaak[]
}

/** More than these are not filled in one by one where the source does not expand. */
const maxZaken = 25

export const takeSteekproef = async (
  ingang: Ingang,
  proef: ZgwProef,
  dialect: Dialect
): Promise<Uitkomst<Steekproef>> => {
  const { zaken: http, adressen, caller, signal, config } = proef
  if (ingang.weg === 'rollen') {
    const found = await askRollen(ingang, proef, dialect)
    if (!isGelezen(found)) return found
    const { items } = found.gelezen
    return { gelezen: { ingang, ruw: { count: items.length, results: items, onleesbaar: 0 }, zaken: items } }
  }
  const page = await askPagina(ingang, proef, { page: 1, pageSize: config.paginagrootte })
  if (!isGelezen(page)) return page
  const { results } = page.gelezen
  const some = results.every(({ _expand }) => _expand?.rollen) ? results : results.slice(0, maxZaken)
  const zaken = await completeZaken(some, ['rollen'], { http, adressen, caller, signal })
  return isGelezen(zaken) ? { gelezen: { ingang, ruw: page.gelezen, zaken: zaken.gelezen } } : zaken
}
