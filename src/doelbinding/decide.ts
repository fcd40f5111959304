import { Temporal } from 'temporal-polyfill'
import type { Actor } from '../klantbeeld/actor.ts'
import { type Klant, toIdentificatie } from '../klantbeeld/klant.ts'
import { type Onderdeel, onderdelen } from '../klantbeeld/onderdelen.ts'
import type { OnderdeelPlannen, Plan, ZakenPlan } from '../klantbeeld/plan.ts'
import { present } from '../klantbeeld/present.ts'
import type { Register, Verwerkingsactiviteit } from './register.ts'

export type Verzoek = {
  readonly actor: Actor
  readonly klant: Klant
  readonly doel: string
  /** As asked, unknown names included; absent is everything that the doel allows. */
  readonly include?: readonly string[]
  /** The day of asking, `YYYY-MM-DD`: periods in the register count back from it. */
  readonly vandaag: string
}

type Weigering = 'doel-onbekend' | 'perspectief' | 'rol' | 'klantsoort' | 'andere-klant'
export type Besluit =
  | { readonly toegestaan: true; readonly plan: Plan }
  | { readonly toegestaan: false; readonly reden: Weigering }

const isSameKlant = (a: Klant, b: Klant): boolean => {
  const [left, right] = [toIdentificatie(a), toIdentificatie(b)]
  return left.soort === right.soort && left.nummer === right.nummer
}

const refusal = (activiteit: Verwerkingsactiviteit | undefined, { actor, klant }: Verzoek): Weigering | undefined => {
  if (activiteit === undefined) return 'doel-onbekend'
  if (activiteit.perspectief !== actor.soort) return 'perspectief'
  if (!activiteit.rollen.some(rol => actor.rollen.includes(rol))) return 'rol'
  if (!activiteit.klantsoorten.includes(klant.soort)) return 'klantsoort'
  // A klant sees himself only, whatever the body says: his identity comes from the token.
  if (actor.soort === 'klant' && (actor.klant === undefined || !isSameKlant(actor.klant, klant))) return 'andere-klant'
  return undefined
}

const since = (vandaag: string, periode: string | undefined): string | undefined =>
  periode === undefined ? undefined : Temporal.PlainDate.from(vandaag).subtract(periode).toString()

/** What each onderdeel of the doel comes down to today. Only a natural person has a `persoon`. */
const compile = ({ onderdelen: rules }: Verwerkingsactiviteit, { klant, vandaag }: Verzoek): OnderdeelPlannen => {
  const zaken =
    rules.zaken &&
    present({
      zaaktypen: rules.zaken.zaaktypen,
      vertrouwelijkheid: rules.zaken.vertrouwelijkheid,
      afgerondSinds: since(vandaag, rules.zaken.afgerondTot)
    })
  return present({
    persoon: klant.soort === 'natuurlijkPersoon' ? rules.persoon : undefined,
    contactgegevens: rules.contactgegevens,
    zaken: zaken && { ...zaken, velden: rules.zaken?.velden ?? [] },
    documenten: rules.documenten && zaken && { ...rules.documenten, zaken },
    contactmomenten:
      rules.contactmomenten &&
      present({
        velden: rules.contactmomenten.velden,
        vertrouwelijk: rules.contactmomenten.vertrouwelijk,
        sinds: since(vandaag, rules.contactmomenten.sinds)
      })
  })
}

const only = (plannen: OnderdeelPlannen, asked: ReadonlySet<string>): OnderdeelPlannen =>
  Object.fromEntries(Object.entries(plannen).filter(([onderdeel]) => asked.has(onderdeel)))

const isLimited = (plannen: OnderdeelPlannen, onderdeel: Onderdeel): boolean => {
  const { zaken, documenten, contactmomenten } = plannen
  const plan = plannen[onderdeel]
  if (plan === undefined || plan.velden !== 'alle') return true
  if (onderdeel === 'zaken') return zaken !== undefined && limitsZaken(zaken)
  if (onderdeel === 'documenten') return documenten !== undefined
  if (onderdeel === 'contactmomenten') return contactmomenten?.vertrouwelijk !== true || 'sinds' in contactmomenten
  return false
}

const limitsZaken = ({ zaaktypen, vertrouwelijkheid, afgerondSinds }: ZakenPlan): boolean =>
  'alleen' in zaaktypen ||
  zaaktypen.behalve.length > 0 ||
  vertrouwelijkheid !== 'zeer_geheim' ||
  afgerondSinds !== undefined

/** A company has no `persoon`: leaving it out is not a matter of doel. */
const appliesTo = (klant: Klant) => (onderdeel: Onderdeel) =>
  onderdeel !== 'persoon' || klant.soort === 'natuurlijkPersoon'

/**
 * May this actor see this klant for this doel, and what of it? Total and pure: anything that the register does not
 * allow by name is refused. The reason of a refusal is for the audit line; callers get one answer for all of them.
 */
export const decide = (register: Register, verzoek: Verzoek): Besluit => {
  const activiteit = Object.hasOwn(register.verwerkingsactiviteiten, verzoek.doel)
    ? register.verwerkingsactiviteiten[verzoek.doel]
    : undefined
  const reden = refusal(activiteit, verzoek)
  if (activiteit === undefined || reden !== undefined) return { toegestaan: false, reden: reden ?? 'doel-onbekend' }

  const allowed = compile(activiteit, verzoek)
  const asked = new Set<string>(verzoek.include ?? Object.keys(allowed))
  const planned = only(allowed, asked)
  const known = onderdelen.filter(appliesTo(verzoek.klant))
  const plan: Plan = {
    doel: { id: verzoek.doel, verwerkingsactiviteit: activiteit.uri, registerversie: register.versie },
    klantsoort: verzoek.klant.soort,
    brp: present(activiteit.brp),
    onderdelen: planned,
    regels: onderdelen.filter(onderdeel => onderdeel in planned).map(onderdeel => `${verzoek.doel}/${onderdeel}`),
    nietToegestaan: known.filter(onderdeel => asked.has(onderdeel) && !(onderdeel in allowed)),
    beperkt: known
      .filter(onderdeel => verzoek.include === undefined || asked.has(onderdeel))
      .filter(onderdeel => isLimited(allowed, onderdeel)),
    nietOndersteund: [...asked].filter(naam => !known.some(onderdeel => onderdeel === naam))
  }
  return { toegestaan: true, plan }
}

/** The doelen that this actor may use, in order of id. */
export const listDoelen = (register: Register, actor: Actor): [id: string, activiteit: Verwerkingsactiviteit][] =>
  Object.entries(register.verwerkingsactiviteiten)
    .filter(
      ([, { perspectief, rollen }]) => perspectief === actor.soort && rollen.some(rol => actor.rollen.includes(rol))
    )
    .sort(([a], [b]) => (a < b ? -1 : 1))
