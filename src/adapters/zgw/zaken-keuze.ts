import { mayOpen } from '../../klantbeeld/betrouwbaarheid.ts'
import { type Eigengrenzen, isWithin } from '../../klantbeeld/plan.ts'
import { isSelected } from '../../klantbeeld/selectie.ts'
import { all, isGelezen, type Uitkomst } from '../gelezen.ts'
import { type AanvulDeps, completeZaken } from './aanvulling.ts'
import { lookupTypen, type TypeMetDomein } from './domein.ts'
import { type Gezocht, isOwn } from './herkenning.ts'
import type { TypeCache, Typen } from './type-cache.ts'
import type { ZgwRol, ZgwZaak } from './zaak-schema.ts'
import type { ZakenVraag } from './zaken-vraag.ts'

type Kandidaat = { readonly zgw: ZgwZaak; readonly rollen: readonly ZgwRol[] }

/** A zaak that the plan shows, with the rollen by which it is the klant's, and its type. */
export type Gekozen = Kandidaat & { readonly zaaktype: TypeMetDomein }

export type Keuze = AanvulDeps & {
  readonly gezocht: Gezocht
  readonly vraag: ZakenVraag
  readonly types: TypeCache
  /** `YYYY-MM-DD` */
  readonly vandaag: string
}

const isInTime = ({ einddatum }: ZgwZaak, sinds: string | undefined): boolean =>
  !einddatum || sinds === undefined || einddatum >= sinds

const isInitiator = ({ omschrijvingGeneriek }: ZgwRol): boolean => omschrijvingGeneriek === 'initiator'

/** His own zaak and not one that he did for another, and none of it opened at a level above his. */
const isOpenTo = (rollen: readonly ZgwRol[], { rang }: Eigengrenzen): boolean =>
  rollen.some(({ indicatieMachtiging }) => indicatieMachtiging !== 'gemachtigde') &&
  rollen.every(({ authenticatieContext }) => mayOpen(rang, authenticatieContext?.levelOfAssurance || undefined))

const isForPublic = ({ type, naam }: TypeMetDomein, { zaaktypen }: Eigengrenzen): boolean =>
  type?.indicatieInternOfExtern !== undefined &&
  type.indicatieInternOfExtern !== 'intern' &&
  (zaaktypen === undefined || (naam !== undefined && zaaktypen.includes(naam)))

/** Repeats in our own code what the source was asked, and adds what it cannot be asked. */
const select = (zaken: readonly ZgwZaak[], { gezocht, vraag, vandaag }: Keuze): Kandidaat[] => {
  const { vertrouwelijkheid, afgerondSinds, rol: wanted, eigen } = vraag.limieten
  return zaken
    .filter(zaak => isWithin(zaak.vertrouwelijkheidaanduiding ?? undefined, vertrouwelijkheid))
    .filter(zaak => isInTime(zaak, afgerondSinds))
    .map(zgw => ({ zgw, rollen: (zgw._expand?.rollen ?? []).filter(rol => isOwn(rol, gezocht, vandaag)) }))
    .filter(({ rollen }) => rollen.length > 0 && (wanted === 'elke' || rollen.some(isInitiator)))
    .filter(({ rollen }) => eigen === undefined || isOpenTo(rollen, eigen))
}

const isSinceStart = ({ startdatum }: ZgwZaak, vanaf: string | undefined): boolean =>
  vanaf === undefined || (typeof startdatum === 'string' && startdatum >= vanaf)

const selectByType = async (
  kandidaten: readonly Kandidaat[],
  { types, vraag }: Keuze
): Promise<Uitkomst<readonly Gekozen[]>> => {
  const { zaaktypen, vanaf, eigen } = vraag.limieten
  const addresses = kandidaten.map(({ zgw }) => zgw.zaaktype)
  const typeOf = await lookupTypen(types, 'zaaktypen', addresses)
  if (!isGelezen(typeOf)) return typeOf
  const chosen = kandidaten
    .map(kandidaat => ({ ...kandidaat, zaaktype: typeOf.gelezen(kandidaat.zgw.zaaktype) }))
    .filter(({ zaaktype }) => isSelected(zaaktype, zaaktypen))
    .filter(({ zaaktype }) => eigen === undefined || isForPublic(zaaktype, eigen))
    .filter(({ zgw, zaaktype }) => isSinceStart(zgw, vanaf?.[zaaktype.naam ?? '']))
  return { ...typeOf, gelezen: chosen }
}

const lookupStatus = async (chosen: readonly Gekozen[], types: TypeCache): Promise<Uitkomst<Typen>> => {
  const expanded = chosen.flatMap(({ zgw }) => zgw._expand ?? [])
  const statustypen = expanded.flatMap(({ status }) => status?.statustype ?? [])
  const resultaattypen = expanded.flatMap(({ resultaat }) => resultaat?.resultaattype ?? [])
  const found = all(
    await Promise.all([types.lookup('statustypen', statustypen), types.lookup('resultaattypen', resultaattypen)])
  )
  return isGelezen(found) ? { ...found, gelezen: new Map(found.gelezen.flatMap(one => [...one])) } : found
}

/** What the plan shows of them and the list did not bring along. */
const complete = async (chosen: readonly Gekozen[], keuze: Keuze): Promise<Uitkomst<readonly Gekozen[]>> => {
  const zaken = chosen.map(({ zgw }) => zgw)
  const completed = await completeZaken(zaken, keuze.vraag.expand, keuze)
  if (!isGelezen(completed)) return completed
  return { ...completed, gelezen: chosen.map((one, i) => ({ ...one, zgw: completed.gelezen[i] ?? one.zgw })) }
}

export type Keuzeuitkomst = { readonly chosen: readonly Gekozen[]; readonly typen: Typen }

/** The zaken that the plan shows. Their zaaktypen come first: of a zaak that is left out nothing more is asked. */
export const chooseZaken = async (zaken: readonly ZgwZaak[], keuze: Keuze): Promise<Uitkomst<Keuzeuitkomst>> => {
  const selected = await selectByType(select(zaken, keuze), keuze)
  if (!isGelezen(selected)) return selected
  const chosen = await complete(selected.gelezen, keuze)
  if (!isGelezen(chosen)) return chosen
  const typen = await lookupStatus(chosen.gelezen, keuze.types)
  if (!isGelezen(typen)) return typen
  const isPart = [selected, chosen, typen].some(({ gedeeltelijk }) => gedeeltelijk)
  return { gelezen: { chosen: chosen.gelezen, typen: typen.gelezen }, ...(isPart && { gedeeltelijk: true }) }
}
