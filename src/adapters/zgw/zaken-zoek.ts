import type { Zaakgrenzen } from '../../klantbeeld/plan.ts'
import type { Lijst } from '../../klantbeeld/resultaat.ts'
import { isSelected } from '../../klantbeeld/selectie.ts'
import { all, isGelezen, type Uitkomst } from '../gelezen.ts'
import { keepOwn } from '../own.ts'
import { readPages } from '../pages.ts'
import { completeZaken } from './aanvulling.ts'
import { crs } from './crs.ts'
import type { Vermogens, Weg } from './dialect.ts'
import { type Herkenning, isFound } from './herkenning.ts'
import type { TypeCache } from './type-cache.ts'
import { type ZgwZaak, zakenPagina } from './zaak-schema.ts'
import { toVerzoek, type Verfijning } from './zaken-verzoek.ts'
import { readByRollen } from './zaken-via-rollen.ts'
import type { ZoekDeps, ZoekOptions } from './zaken-vraag.ts'

/** Open zaken and zaken that ended lately are two questions: the standard cannot ask for both at once. */
const toPeriods = (
  afgerondSinds: string | undefined,
  vermogens: Vermogens
): readonly Pick<Verfijning, 'einddatum'>[] =>
  afgerondSinds === undefined || !vermogens.has('einddatum')
    ? [{}]
    : [{ einddatum: 'open' }, { einddatum: { vanaf: afgerondSinds } }]

/** Addresses of the allowed zaaktypen; undefined when the plan names none or the catalogus is not known yet. */
const toZaaktypen = ({ zaaktypen }: Zaakgrenzen, types: TypeCache): readonly string[] | undefined => {
  if (!('alleen' in zaaktypen) || zaaktypen.alleen.some(kenmerk => typeof kenmerk !== 'string')) return undefined
  return types
    .list('zaaktypen')
    ?.filter(({ identificatie }) => isSelected({ naam: identificatie, domein: undefined }, zaaktypen))
    .map(({ url }) => url)
}

/** The questions by which all allowed zaken are found; none when no allowed zaaktype exists here. */
const toVerfijningen = (
  { limieten, expand }: ZoekOptions['vraag'],
  vermogens: Vermogens,
  types: TypeCache
): readonly Verfijning[] => {
  const zaaktypen = toZaaktypen(limieten, types)
  // An empty list of them would be passed over, and ask for all zaken.
  if (zaaktypen?.length === 0) return []
  return toPeriods(limieten.afgerondSinds, vermogens).map(period => ({
    vertrouwelijkheid: limieten.vertrouwelijkheid,
    isInitiator: limieten.rol === 'initiator',
    ...(zaaktypen && { zaaktypen }),
    ...period,
    expand
  }))
}

type Vraag = { readonly weg: Exclude<Weg, 'rollen'>; readonly herkenning: Herkenning; readonly verfijning: Verfijning }

/** Only with its rollen is a zaak known to be the klant's: a server may pass over keys that it does not know. */
const readVraag = (
  { weg, herkenning, verfijning }: Vraag,
  { http, config, adressen, dialect }: ZoekDeps,
  { caller, signal }: ZoekOptions
): Promise<Uitkomst<Lijst<ZgwZaak>>> => {
  const klant = [herkenning.conventie.filter, herkenning.nummer] as const
  const options = { weg, vermogens: dialect.vermogens[weg], klant, verfijning }
  const keep = keepOwn((zaak: ZgwZaak) => (zaak._expand?.rollen ?? []).some(isFound(herkenning)))
  return readPages<ZgwZaak>({
    fetchPage: page => {
      const verzoek = toVerzoek(options, { page, pageSize: config.paginagrootte })
      const rest = { headers: crs, schema: zakenPagina, caller, signal }
      return 'body' in verzoek
        ? http.postJson('/zaken/_zoek', { ...verzoek, ...rest, body: verzoek.body, isSafe: true })
        : http.getJson('/zaken', { ...verzoek, ...rest })
    },
    maxItems: config.maxItems,
    keep: async zaken => {
      const completed = await completeZaken(zaken, ['rollen'], { http, adressen, caller, signal })
      return isGelezen(completed) ? keep(completed.gelezen) : completed
    },
    idOf: ({ uuid }) => uuid
  })
}

/** The zaken under one number, by the weg that this server has for it. */
export const readHerkenning = async (
  { herkenning, weg }: { readonly herkenning: Herkenning; readonly weg: Weg },
  deps: ZoekDeps,
  options: ZoekOptions
): Promise<Uitkomst<readonly Lijst<ZgwZaak>[]>> => {
  const verfijningen = toVerfijningen(options.vraag, deps.dialect.vermogens[weg], deps.types)
  if (verfijningen.length === 0) return { gelezen: [] }
  if (weg === 'rollen') return all([await readByRollen(herkenning, deps, options)])
  return all(
    await Promise.all(verfijningen.map(verfijning => readVraag({ weg, herkenning, verfijning }, deps, options)))
  )
}
