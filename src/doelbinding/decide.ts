import type { Actor } from '../klantbeeld/actor.ts'
import { type Betrouwbaarheidsniveau, listAcrValues, rangOf, reaches } from '../klantbeeld/betrouwbaarheid.ts'
import { type Klant, toIdentificatie } from '../klantbeeld/klant.ts'
import { type Onderdeel, onderdelen } from '../klantbeeld/onderdelen.ts'
import type { Eigengrenzen, OnderdeelPlannen, Plan } from '../klantbeeld/plan.ts'
import { present } from '../klantbeeld/present.ts'
import { compileRegels, isLimited } from './compile.ts'
import type { Register, Verwerkingsactiviteit } from './register.ts'
import type { BekendeVelden } from './velden.ts'

export type Verzoek = {
  readonly actor: Actor
  readonly klant: Klant
  readonly doel: string
  /** As asked, unknown names included; absent is everything that the doel allows. */
  readonly include?: readonly string[]
  /** The day of asking, `YYYY-MM-DD`: periods in the register count back from it. */
  readonly vandaag: string
}

/** In the order in which they are looked at. */
export type Weigering =
  | 'doel-onbekend'
  | 'buiten-geldigheid'
  | 'perspectief'
  | 'rol'
  | 'organisatie'
  | 'client'
  | 'betrouwbaarheidsniveau'
  | 'mandaat'
  | 'klantsoort'
  | 'andere-klant'
export type Besluit =
  | { readonly toegestaan: true; readonly plan: Plan }
  /** `stapOp`: a klant who logs in again at one of these levels is let in. */
  | { readonly toegestaan: false; readonly reden: Weigering; readonly stapOp?: readonly string[] }

const isSameKlant = (a: Klant, b: Klant): boolean => {
  const [left, right] = [toIdentificatie(a), toIdentificatie(b)]
  return left.soort === right.soort && left.nummer === right.nummer
}

/** The lowest level of assurance that opens a doel; undefined is any, none included. */
export const minimumNiveau = ({
  betrouwbaarheidsniveau,
  perspectief
}: Verwerkingsactiviteit): Betrouwbaarheidsniveau | undefined =>
  betrouwbaarheidsniveau ?? (perspectief === 'klant' ? 'substantieel' : undefined)

/** Each check says whether it holds; the first that does not is the reason. */
const checks: readonly [Weigering, (activiteit: Verwerkingsactiviteit, verzoek: Verzoek) => boolean][] = [
  [
    'buiten-geldigheid',
    ({ geldig: { van, tot } }, { vandaag }) =>
      (van === undefined || van <= vandaag) && (tot === undefined || vandaag <= tot)
  ],
  ['perspectief', ({ perspectief }, { actor }) => perspectief === actor.soort],
  ['rol', ({ rollen }, { actor }) => rollen.some(rol => actor.rollen.includes(rol))],
  [
    'organisatie',
    ({ organisaties }, { actor: { organisatie } }) =>
      organisaties === undefined || (organisatie !== undefined && organisaties.includes(organisatie))
  ],
  ['client', ({ clients }, { actor }) => clients === undefined || clients.includes(actor.client)],
  [
    'betrouwbaarheidsniveau',
    (activiteit, { actor }) => {
      const minimum = minimumNiveau(activiteit)
      return minimum === undefined || reaches(actor.betrouwbaarheidsniveau, minimum)
    }
  ],
  [
    'mandaat',
    ({ mandaatdiensten = [] }, { actor: { mandaat } }) =>
      mandaat === undefined || mandaatdiensten.some(dienst => mandaat.diensten.includes(dienst))
  ],
  ['klantsoort', (activiteit, { klant }) => activiteit.klantsoorten.includes(klant.soort)],
  [
    // A klant sees himself only, whatever the body says: his identity comes from the token.
    'andere-klant',
    (_, { actor, klant }) => actor.soort !== 'klant' || (actor.klant !== undefined && isSameKlant(actor.klant, klant))
  ]
]

/** Every reason to refuse, for explaining; a decision stops at the first. */
export const listWeigeringen = (activiteit: Verwerkingsactiviteit, verzoek: Verzoek): Weigering[] =>
  checks.filter(([, holds]) => !holds(activiteit, verzoek)).map(([reden]) => reden)

/** A company has no `persoon` and a person no `bedrijf`: leaving these out is not a matter of doel. */
const appliesTo = (klant: Klant) => (onderdeel: Onderdeel) =>
  onderdeel !== (klant.soort === 'natuurlijkPersoon' ? 'bedrijf' : 'persoon')

const only = (plannen: OnderdeelPlannen, names: readonly Onderdeel[]): OnderdeelPlannen =>
  present({
    persoon: names.includes('persoon') ? plannen.persoon : undefined,
    bedrijf: names.includes('bedrijf') ? plannen.bedrijf : undefined,
    contactgegevens: names.includes('contactgegevens') ? plannen.contactgegevens : undefined,
    zaken: names.includes('zaken') ? plannen.zaken : undefined,
    documenten: names.includes('documenten') ? plannen.documenten : undefined,
    contactmomenten: names.includes('contactmomenten') ? plannen.contactmomenten : undefined,
    taken: names.includes('taken') ? plannen.taken : undefined,
    berichten: names.includes('berichten') ? plannen.berichten : undefined
  })

/**
 * Registers that the plan would not ask otherwise: geheimhouding is a warning on every view, what is filed under
 * another number of a company is found by that number only, and what belongs to a zaak may be shown with it only.
 */
const toMeegevraagd = (
  { onderdelen: rules }: Verwerkingsactiviteit,
  klant: Klant,
  planned: readonly Onderdeel[]
): Plan['meegevraagd'] => {
  if (planned.length === 0) return []
  const asksBrp = klant.soort === 'natuurlijkPersoon' && rules.persoon !== undefined && !planned.includes('persoon')
  // The partij is looked up for the klantcontacten anyway; only its flag is read.
  const asksPartij = planned.includes('contactmomenten') && !planned.includes('contactgegevens')
  const asksKvk = klant.soort !== 'natuurlijkPersoon' && rules.bedrijf !== undefined && !planned.includes('bedrijf')
  const isBijZaak = (['taken', 'berichten'] as const).some(
    naam => planned.includes(naam) && rules[naam]?.zaken === 'getoond'
  )
  const asksZaken = isBijZaak && !planned.includes('zaken')
  return [
    ...(asksBrp ? (['persoon'] as const) : []),
    ...(asksKvk ? (['bedrijf'] as const) : []),
    ...(asksPartij ? (['contactgegevens'] as const) : []),
    ...(asksZaken ? (['zaken'] as const) : [])
  ]
}

// What a machtiging covers is said by zaaktype: what cannot be tied to one stays away.
const isOfMachtiging = (onderdeel: Onderdeel): boolean => onderdeel === 'zaken' || onderdeel === 'documenten'

const toEigen = ({ mandaatzaaktypen = {} }: Verwerkingsactiviteit, actor: Actor): Eigengrenzen => {
  const rang = rangOf(actor.betrouwbaarheidsniveau)
  if (actor.soort !== 'klant' || actor.mandaat === undefined) return { rang }
  const covered = actor.mandaat.diensten.flatMap(dienst =>
    Object.hasOwn(mandaatzaaktypen, dienst) ? (mandaatzaaktypen[dienst] ?? []) : []
  )
  return { rang, zaaktypen: [...new Set(covered)].sort() }
}

const ofKlant = ({ zaken, documenten, ...rest }: OnderdeelPlannen, eigen: Eigengrenzen): OnderdeelPlannen => ({
  ...rest,
  ...(zaken && { zaken: { ...zaken, eigen } }),
  ...(documenten && { documenten: { ...documenten, zaken: { ...documenten.zaken, eigen } } })
})

/** Nothing but a higher level is missing. Staff do not choose the level of their login. */
const toStapOp = (activiteit: Verwerkingsactiviteit, verzoek: Verzoek): { stapOp?: readonly string[] } => {
  const minimum = minimumNiveau(activiteit)
  const [only, ...others] = listWeigeringen(activiteit, verzoek)
  if (minimum === undefined || activiteit.perspectief !== 'klant') return {}
  if (only !== 'betrouwbaarheidsniveau' || others.length > 0) return {}
  return { stapOp: listAcrValues(minimum, verzoek.actor.betrouwbaarheidsniveau) }
}

type Compiled = { readonly plannen: OnderdeelPlannen; readonly beperkt: ReadonlySet<Onderdeel> }

const toPlan = (
  { plannen, beperkt }: Compiled,
  activiteit: Verwerkingsactiviteit,
  { verzoek, versie }: { verzoek: Verzoek; versie: string }
): Plan => {
  const known = onderdelen.filter(appliesTo(verzoek.klant))
  const asked = verzoek.include === undefined ? known : known.filter(naam => verzoek.include?.includes(naam))
  const eigen = toEigen(activiteit, verzoek.actor)
  const opened = eigen.zaaktypen === undefined ? asked : asked.filter(isOfMachtiging)
  const planned = opened.filter(onderdeel => onderdeel in plannen)
  return {
    doel: { id: verzoek.doel, verwerkingsactiviteit: activiteit.uri, registerversie: versie },
    klantsoort: verzoek.klant.soort,
    brp: present(activiteit.brp),
    ...(activiteit.vertrouwelijkVoorInzage && { vertrouwelijk: true }),
    geheim: activiteit.geheim,
    meegevraagd: toMeegevraagd(activiteit, verzoek.klant, planned),
    onderdelen: activiteit.perspectief === 'klant' ? ofKlant(only(plannen, planned), eigen) : only(plannen, planned),
    regels: planned.map(onderdeel => `${verzoek.doel}/${onderdeel}`),
    nietToegestaan: verzoek.include === undefined ? [] : asked.filter(onderdeel => !planned.includes(onderdeel)),
    beperkt: asked.filter(onderdeel => beperkt.has(onderdeel) || !planned.includes(onderdeel)),
    nietOndersteund: [...new Set(verzoek.include)].filter(naam => !known.some(onderdeel => onderdeel === naam))
  }
}

/**
 * Makes the decision function of one register. May this actor see this klant for this doel today, and what of it?
 * Total: anything that the register does not allow by name is refused. The reason of a refusal is for the audit line;
 * callers get one answer for all of them. What the rules come down to is worked out once a day.
 */
export const createDecide = (register: Register, bekend: BekendeVelden) => {
  const compiled = new Map<string, Compiled>()
  /** Of staff who ask for all that their doel allows: one plan for all of them. */
  const whole = new Map<string, Plan>()
  let compiledFor = ''

  const compile = (doel: string, activiteit: Verwerkingsactiviteit, vandaag: string): Compiled => {
    if (compiledFor !== vandaag) {
      compiled.clear()
      whole.clear()
    }
    compiledFor = vandaag
    const known = compiled.get(doel)
    if (known !== undefined) return known
    const plannen = compileRegels(activiteit.onderdelen, vandaag, bekend)
    const beperkt = new Set(onderdelen.filter(onderdeel => isLimited(plannen, onderdeel, bekend)))
    compiled.set(doel, { plannen, beperkt })
    return { plannen, beperkt }
  }

  const planFor = (activiteit: Verwerkingsactiviteit, verzoek: Verzoek): Plan => {
    const compiledNow = compile(verzoek.doel, activiteit, verzoek.vandaag)
    const key = `${verzoek.doel} ${verzoek.klant.soort}`
    // What a klant sees depends on his level and machtiging: his plan is his own.
    const isShared = verzoek.include === undefined && activiteit.perspectief === 'medewerker'
    const known = isShared ? whole.get(key) : undefined
    if (known !== undefined) return known
    const plan = toPlan(compiledNow, activiteit, { verzoek, versie: register.versie })
    if (isShared) whole.set(key, plan)
    return plan
  }

  return (verzoek: Verzoek): Besluit => {
    const { doel } = verzoek
    const activiteiten = register.verwerkingsactiviteiten
    const activiteit = Object.hasOwn(activiteiten, doel) ? activiteiten[doel] : undefined
    if (activiteit === undefined) return { toegestaan: false, reden: 'doel-onbekend' }
    const broken = checks.find(([, holds]) => !holds(activiteit, verzoek))
    if (broken !== undefined) return { toegestaan: false, reden: broken[0], ...toStapOp(activiteit, verzoek) }
    return { toegestaan: true, plan: planFor(activiteit, verzoek) }
  }
}

/** The doelen that this actor may use, in order of id. */
export const listDoelen = (register: Register, actor: Actor): [id: string, activiteit: Verwerkingsactiviteit][] =>
  Object.entries(register.verwerkingsactiviteiten)
    .filter(
      ([, { perspectief, rollen }]) => perspectief === actor.soort && rollen.some(rol => actor.rollen.includes(rol))
    )
    .sort(([a], [b]) => (a < b ? -1 : 1))
