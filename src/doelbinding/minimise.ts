import { mayOpen } from '../klantbeeld/betrouwbaarheid.ts'
import type {
  Bedrijf,
  Bericht,
  Contactmoment,
  Document,
  Partij,
  Persoon,
  Taak,
  Zaak
} from '../klantbeeld/onderdelen.ts'
import {
  type ContactmomentenPlan,
  type DocumentenPlan,
  type Eigengrenzen,
  isWithin,
  type Plan,
  type Zaakgrenzen
} from '../klantbeeld/plan.ts'
import { present } from '../klantbeeld/present.ts'
import type { Getoond, Samengevoegd, SamengevoegdOnderdeel } from '../klantbeeld/samengevoegd.ts'
import { isSelected, isUnlimited } from '../klantbeeld/selectie.ts'
import type { Velden } from '../klantbeeld/velden.ts'
import { onlyWithZaken } from './bij-zaak.ts'
import { maskGeheim, toGeheimhouding } from './geheim.ts'
import { minimisePersoon } from './persoon.ts'
import { pick } from './pick.ts'
import { keptFields } from './velden.ts'

const minimiseItem =
  <T>(velden: Velden) =>
  (item: T): T =>
    pick(item, { velden, always: keptFields }) as T

const isSinceStart = ({ startdatum }: Zaak, vanaf: string | undefined): boolean =>
  vanaf === undefined || (startdatum !== undefined && startdatum >= vanaf)

// A new name for internal use must not open anything: `inkomend` and `uitgaand` are of older catalogi.
const publicTypes = ['extern', 'inkomend', 'uitgaand']

/** A klant's own: not for internal use, within his machtiging, and opened at a level that he reaches now. */
const mayShowOwn = ({ rang, zaaktypen }: Eigengrenzen, { zaaktype, rollen = [] }: Zaak): boolean =>
  publicTypes.includes(zaaktype?.internOfExtern ?? '') &&
  (zaaktypen === undefined || zaaktypen.includes(zaaktype?.identificatie ?? '')) &&
  // What one did for another by a machtiging is that other's zaak.
  rollen.some(rol => rol.machtiging !== 'gemachtigde') &&
  rollen.every(rol => mayOpen(rang, rol.betrouwbaarheidsniveau))

/** The rules for a zaak, one by one; each is repeated here whatever the adapter has done. */
const mayShowZaak =
  (grenzen: Zaakgrenzen) =>
  (zaak: Zaak): boolean => {
    const { identificatie: naam, domein } = zaak.zaaktype ?? {}
    return (
      isWithin(zaak.vertrouwelijkheidaanduiding, grenzen.vertrouwelijkheid) &&
      isSelected({ naam, domein }, grenzen.zaaktypen) &&
      (grenzen.rol === 'elke' || zaak.rollen?.some(rol => rol.omschrijvingGeneriek === 'initiator') === true) &&
      (zaak.einddatum === undefined ||
        grenzen.afgerondSinds === undefined ||
        zaak.einddatum >= grenzen.afgerondSinds) &&
      isSinceStart(zaak, naam === undefined ? undefined : grenzen.vanaf?.[naam]) &&
      (grenzen.eigen === undefined || mayShowOwn(grenzen.eigen, zaak))
    )
  }

const mayShowDocument =
  (plan: DocumentenPlan) =>
  (document: Document): boolean => {
    const type = { naam: document.informatieobjecttype, domein: document.informatieobjecttypeDomein }
    return (
      isWithin(document.vertrouwelijkheidaanduiding, plan.vertrouwelijkheid) &&
      document.status !== undefined &&
      plan.status.includes(document.status) &&
      (isUnlimited(plan.informatieobjecttypen) || isSelected(type, plan.informatieobjecttypen))
    )
  }

const mayShowContactmoment =
  (plan: ContactmomentenPlan) =>
  ({ vertrouwelijk, plaatsgevondenOp }: Contactmoment): boolean => {
    // A contact that does not say whether it is vertrouwelijk is treated as if it were: default deny.
    if (!plan.vertrouwelijk && vertrouwelijk !== false) return false
    return plan.sinds === undefined || (plaatsgevondenOp !== undefined && plaatsgevondenOp >= plan.sinds)
  }

type Rule<T> = { readonly mayShow: (item: T) => boolean; readonly toShown: (item: T) => T }

const narrow = <T>(
  part: SamengevoegdOnderdeel<T> | undefined,
  rule: Rule<T> | undefined
): SamengevoegdOnderdeel<T> | undefined =>
  part && rule && { ...part, items: part.items.filter(rule.mayShow).map(rule.toShown) }

/** A document whose zaken were all fetched and all withheld goes with them. */
const reachableOver = (grenzen: Zaakgrenzen, fetched: readonly Zaak[]) => {
  const known = new Set(fetched.map(zaak => zaak.id))
  const shown = new Set(fetched.filter(mayShowZaak(grenzen)).map(zaak => zaak.id))
  return ({ zaken = [] }: Document) => zaken.some(id => shown.has(id) || !known.has(id))
}

const documentRule = (plan: DocumentenPlan, fetched: readonly Zaak[]): Rule<Document> => {
  const isReachable = reachableOver(plan.zaken, fetched)
  const mayShow = mayShowDocument(plan)
  return { mayShow: item => mayShow(item) && isReachable(item), toShown: minimiseItem(plan.velden) }
}

const all = () => true

/** A message that does not say when it was published is older than any day. */
const isSinds =
  (sinds: string | undefined) =>
  ({ publicatiedatum }: Bericht): boolean =>
    sinds === undefined || (publicatiedatum !== undefined && publicatiedatum >= sinds)

/** Tasks and messages: each goes out with its zaak, where the doel says so. */
const narrowBijZaak = ({ onderdelen: { taken, berichten } }: Plan, merged: Samengevoegd) => {
  const withZaken = <T extends { readonly zaken?: readonly string[] }>(
    part: SamengevoegdOnderdeel<T> | undefined,
    grenzen: Zaakgrenzen | undefined
  ) => part && (grenzen === undefined ? part : onlyWithZaken(part, merged.zaken, mayShowZaak(grenzen)))
  return {
    taken: narrow<Taak>(
      withZaken(merged.taken, taken?.zaken),
      taken && { mayShow: all, toShown: minimiseItem(taken.velden) }
    ),
    berichten: narrow<Bericht>(
      withZaken(merged.berichten, berichten?.zaken),
      berichten && { mayShow: isSinds(berichten.sinds), toShown: minimiseItem(berichten.velden) }
    )
  }
}

/**
 * The second pass: whatever the adapters brought, only what the plan names goes out. Independent of the adapters on
 * purpose; it repeats their record filters, walks each item by an allow-list, and lets geheimhouding spread.
 */
export const minimise = (plan: Plan, merged: Samengevoegd): Getoond => {
  const { zaken, documenten, contactmomenten, contactgegevens, persoon, bedrijf } = plan.onderdelen
  const shown: Samengevoegd = present({
    persoon: narrow<Persoon>(
      merged.persoon,
      persoon && { mayShow: all, toShown: item => minimisePersoon(persoon.velden, item) }
    ),
    bedrijf: narrow<Bedrijf>(merged.bedrijf, bedrijf && { mayShow: all, toShown: minimiseItem(bedrijf.velden) }),
    contactgegevens: narrow<Partij>(
      merged.contactgegevens,
      contactgegevens && { mayShow: all, toShown: minimiseItem(contactgegevens.velden) }
    ),
    zaken: narrow<Zaak>(merged.zaken, zaken && { mayShow: mayShowZaak(zaken), toShown: minimiseItem(zaken.velden) }),
    documenten: narrow(merged.documenten, documenten && documentRule(documenten, merged.zaken?.items ?? [])),
    contactmomenten: narrow<Contactmoment>(
      merged.contactmomenten,
      contactmomenten && {
        mayShow: mayShowContactmoment(contactmomenten),
        toShown: minimiseItem(contactmomenten.velden)
      }
    ),
    ...narrowBijZaak(plan, merged)
  })
  const geheimhouding = toGeheimhouding(plan, merged)
  return { onderdelen: maskGeheim(plan, geheimhouding, shown), geheimhouding }
}
