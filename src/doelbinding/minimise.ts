import type { Contactmoment, Document, Partij, Persoon, Zaak } from '../klantbeeld/onderdelen.ts'
import {
  type ContactmomentenPlan,
  type DocumentenPlan,
  isSelected,
  isWithin,
  type Plan,
  type Velden,
  type ZakenPlan
} from '../klantbeeld/plan.ts'
import { present } from '../klantbeeld/present.ts'
import type { Samengevoegd, SamengevoegdOnderdeel } from '../klantbeeld/samengevoegd.ts'
import { alwaysInPersoon, pick, toSelection } from './pick.ts'
import { keptFields } from './velden.ts'

const isInNederland = (persoon: Persoon): boolean =>
  persoon.verblijfplaats?.type === 'Adres' || persoon.verblijfplaats?.type === 'Locatie'

/** The `…Binnenland` names of the BRP stand for the plain group, and for nothing when the address is abroad. */
const resolveAliases = (velden: readonly string[], persoon: Persoon): string[] =>
  velden.flatMap(veld => {
    if (veld.startsWith('verblijfplaatsBinnenland')) {
      return isInNederland(persoon) ? [veld.replace('verblijfplaatsBinnenland', 'verblijfplaats')] : []
    }
    if (!veld.startsWith('adresseringBinnenland')) return [veld]
    if (persoon.adressering?.land !== undefined || persoon.adressering?.adresregel3 !== undefined) return []
    const regels = ['adressering.adresregel1', 'adressering.adresregel2']
    return veld === 'adresseringBinnenland' ? regels : [veld.replace('Binnenland', '')]
  })

const minimisePersoon = (velden: readonly string[], persoon: Persoon): Persoon =>
  pick(persoon, { selection: toSelection(resolveAliases(velden, persoon)), always: alwaysInPersoon }) as Persoon

const minimiseItem =
  <T>(velden: Velden) =>
  (item: T): T =>
    velden === 'alle' ? item : (pick(item, { selection: toSelection(velden), always: keptFields }) as T)

const mayShowZaak =
  (plan: Omit<ZakenPlan, 'velden'>) =>
  (zaak: Zaak): boolean =>
    isWithin(zaak.vertrouwelijkheidaanduiding, plan.vertrouwelijkheid) &&
    isSelected(zaak.zaaktype?.identificatie, plan.zaaktypen) &&
    (zaak.einddatum === undefined || plan.afgerondSinds === undefined || zaak.einddatum >= plan.afgerondSinds)

const mayShowDocument =
  (plan: DocumentenPlan) =>
  (document: Document): boolean =>
    isWithin(document.vertrouwelijkheidaanduiding, plan.vertrouwelijkheid) &&
    document.status !== undefined &&
    plan.status.includes(document.status)

const mayShowContactmoment =
  (plan: ContactmomentenPlan) =>
  ({ vertrouwelijk, plaatsgevondenOp }: Contactmoment): boolean => {
    // A contact that does not say whether it is vertrouwelijk is treated as if it were: default deny.
    if (!plan.vertrouwelijk && vertrouwelijk !== false) return false
    return plan.sinds === undefined || (plaatsgevondenOp !== undefined && plaatsgevondenOp >= plan.sinds)
  }

const narrow = <T>(
  part: SamengevoegdOnderdeel<T> | undefined,
  plan: { readonly mayShow: (item: T) => boolean; readonly toShown: (item: T) => T } | undefined
): SamengevoegdOnderdeel<T> | undefined =>
  part && plan && { ...part, items: part.items.filter(plan.mayShow).map(plan.toShown) }

/** A document whose zaken were all fetched and all withheld goes with them. */
const reachable = (shown: ReadonlySet<string>, fetched: readonly Zaak[]) => {
  const known = new Set(fetched.map(zaak => zaak.id))
  return ({ zaken = [] }: Document) => zaken.some(id => shown.has(id) || !known.has(id))
}

/**
 * The second pass: whatever the adapters brought, only what the plan names goes out. Independent of the adapters on
 * purpose; it repeats their record filters and then walks each item by an allow-list.
 */
export const minimise = ({ onderdelen: plan }: Plan, merged: Samengevoegd): Samengevoegd => {
  const { zaken, documenten, contactmomenten, contactgegevens, persoon } = plan
  const shownZaken = new Set(
    (merged.zaken?.items ?? [])
      .filter(mayShowZaak(documenten?.zaken ?? zaken ?? { zaaktypen: { alleen: [] }, vertrouwelijkheid: 'openbaar' }))
      .map(zaak => zaak.id)
  )
  const isReachable = reachable(shownZaken, merged.zaken?.items ?? [])
  const all = () => true
  return present({
    persoon: narrow<Persoon>(
      merged.persoon,
      persoon && { mayShow: all, toShown: item => minimisePersoon(persoon.velden, item) }
    ),
    contactgegevens: narrow<Partij>(
      merged.contactgegevens,
      contactgegevens && { mayShow: all, toShown: minimiseItem(contactgegevens.velden) }
    ),
    zaken: narrow<Zaak>(merged.zaken, zaken && { mayShow: mayShowZaak(zaken), toShown: minimiseItem(zaken.velden) }),
    documenten: narrow<Document>(
      merged.documenten,
      documenten && {
        mayShow: document => mayShowDocument(documenten)(document) && isReachable(document),
        toShown: minimiseItem(documenten.velden)
      }
    ),
    contactmomenten: narrow<Contactmoment>(
      merged.contactmomenten,
      contactmomenten && {
        mayShow: mayShowContactmoment(contactmomenten),
        toShown: minimiseItem(contactmomenten.velden)
      }
    )
  })
}
