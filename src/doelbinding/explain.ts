import type { Actor } from '../klantbeeld/actor.ts'
import { toGevraagd } from '../klantbeeld/gevraagd.ts'
import type { Klantsoort } from '../klantbeeld/klant.ts'
import { type Onderdeel, onderdelen } from '../klantbeeld/onderdelen.ts'
import type { Plan } from '../klantbeeld/plan.ts'
import { present } from '../klantbeeld/present.ts'
import type { Bevraging, Uitleg, UitlegOnderdeel } from '../klantbeeld/uitleg.ts'
import { type Velden, wants } from '../klantbeeld/velden.ts'
import { createDecide, listDoelen, listWeigeringen, type Verzoek, type Weigering } from './decide.ts'
import { describeGrenzen, toGrenzen } from './grenzen.ts'
import { nobody } from './nobody.ts'
import { alwaysInPersoon } from './pick.ts'
import type { Register, Verwerkingsactiviteit } from './register.ts'
import { grantOf, isBelow, listSingleFields } from './single-fields.ts'
import { type BekendeVelden, interneVelden, keptFields } from './velden.ts'

export type Uitlegvraag = {
  readonly actor: Actor
  readonly klantsoort: Klantsoort
  readonly doel: string
  readonly include?: readonly string[]
  /** `YYYY-MM-DD`: periods in the register count back from it. */
  readonly vandaag: string
}

/** A bron that can say what a plan would make it be asked, without asking. */
export type VerklaarbareBron = {
  readonly id: string
  readonly soort: string
  readonly bevraagt: (plan: Plan) => readonly Bevraging[]
}

const reasons: Record<Weigering, string> = {
  'doel-onbekend': 'Dit doel bestaat niet.',
  perspectief: 'Het doel is niet voor dit soort aanroeper.',
  rol: 'Het doel is niet voor deze rol.',
  'buiten-geldigheid': 'Het doel mag vandaag niet gebruikt worden: het is nog niet of niet meer geldig.',
  organisatie: 'Het doel is niet voor medewerkers van deze organisatie.',
  client: 'Het doel is niet voor deze applicatie.',
  betrouwbaarheidsniveau: 'Het betrouwbaarheidsniveau van de aanmelding is lager dan het doel vraagt.',
  mandaat: 'De machtiging omvat geen dienst waarvoor het doel open staat.',
  klantsoort: 'Het doel is niet voor deze soort klant.',
  'andere-klant': 'Een klant ziet alleen zichzelf, en is niet van deze soort.'
}

const toVerzoek = ({ actor, klantsoort, include, ...rest }: Uitlegvraag): Verzoek => ({
  ...rest,
  actor,
  klant: actor.klant?.soort === klantsoort ? actor.klant : nobody[klantsoort],
  // All by name, so that the plan also says which of them it withholds.
  include: include ?? onderdelen
})

type Context = { readonly activiteit: Verwerkingsactiviteit; readonly plan: Plan; readonly bekend: BekendeVelden }

/** What in the register shows a field: the path that was named, `alle`, or `interneVelden`. */
const ruleOf = (granted: string, rule: Verwerkingsactiviteit['onderdelen'][Onderdeel]): string => {
  if (rule !== undefined && 'interneVelden' in rule && rule.interneVelden.includes(granted)) return 'interneVelden'
  if (rule === undefined || rule.velden === 'alle') return 'alle'
  return rule.velden.find(named => isBelow(granted, named)) ?? granted
}

const toAllowed = (onderdeel: Onderdeel, velden: Velden, { activiteit, plan, bekend }: Context): UitlegOnderdeel => {
  const grenzen = toGrenzen(plan.onderdelen, onderdeel)
  return present({
    onderdeel,
    status: 'toegestaan',
    regel: `${plan.doel.id}/${onderdeel}`,
    velden: listSingleFields(bekend, onderdeel).flatMap(veld => {
      const granted = grantOf(velden, veld)
      return granted === undefined ? [] : [{ veld, regel: ruleOf(granted, activiteit.onderdelen[onderdeel]) }]
    }),
    altijd: [...(onderdeel === 'persoon' ? alwaysInPersoon : keptFields)].sort(),
    interneVeldenWeggelaten: interneVelden[onderdeel].filter(veld => !wants(velden, veld)),
    grenzen,
    uitleg: describeGrenzen(grenzen ?? {})
  })
}

const toOnderdeel = (onderdeel: Onderdeel, context: Context): UitlegOnderdeel => {
  const { onderdelen: plannen, nietToegestaan } = context.plan
  const velden = plannen[onderdeel]?.velden
  if (velden !== undefined) return toAllowed(onderdeel, velden, context)
  return { onderdeel, status: nietToegestaan.includes(onderdeel) ? 'nietToegestaan' : 'nietVanToepassing' }
}

const toGeheim = ({ geheim }: Verwerkingsactiviteit, plan: Plan | undefined): Uitleg['geheim'] => ({
  afgeschermd: !geheim,
  alleenToets: plan?.meegevraagd.includes('persoon') === true,
  uitleg: geheim
    ? 'Adres- en contactgegevens van een klant onder geheimhouding worden getoond.'
    : 'Adres- en contactgegevens van een klant onder geheimhouding worden in elk onderdeel weggelaten.'
})

/** The bronnen that the plan asks, and those that it leaves alone. */
const askedOf = (plan: Plan | undefined, bronnen: readonly VerklaarbareBron[]) => {
  const asked = plan && toGevraagd(plan)
  const all = bronnen.map(({ id, soort, bevraagt }) => ({ bron: id, soort, bevragingen: asked ? bevraagt(asked) : [] }))
  return {
    bronnen: all.filter(({ bevragingen }) => bevragingen.length > 0),
    nietGevraagd: all.filter(({ bevragingen }) => bevragingen.length === 0).map(({ bron, soort }) => ({ bron, soort }))
  }
}

const isOnderdeel = (naam: string): naam is Onderdeel => (onderdelen as readonly string[]).includes(naam)

/**
 * Makes the function that tells what a consultation would come to: the same decision, for nobody in particular, and
 * no source is called. Undefined for a doel that is not for this actor's roles, existing or not: like the refusal of
 * the consultation itself it does not tell which.
 */
export const createExplain = (register: Register, bekend: BekendeVelden, bronnen: readonly VerklaarbareBron[]) => {
  const decide = createDecide(register, bekend)
  return (vraag: Uitlegvraag): Uitleg | undefined => {
    const activiteit = listDoelen(register, vraag.actor).find(([id]) => id === vraag.doel)?.[1]
    if (activiteit === undefined) return undefined
    const verzoek = toVerzoek(vraag)
    const besluit = decide(verzoek)
    const plan = besluit.toegestaan ? besluit.plan : undefined
    const asked = onderdelen.filter(onderdeel => verzoek.include?.includes(onderdeel))
    const { naam, grondslag, uri } = activiteit
    return {
      doel: { id: vraag.doel, naam, grondslag, verwerkingsactiviteit: uri, registerversie: register.versie },
      klantsoort: vraag.klantsoort,
      toegestaan: besluit.toegestaan,
      redenen: listWeigeringen(activiteit, verzoek).map(code => ({ code, uitleg: reasons[code] })),
      geheim: toGeheim(activiteit, plan),
      ...(activiteit.schrijven && { schrijven: activiteit.schrijven }),
      onderdelen: plan ? asked.map(onderdeel => toOnderdeel(onderdeel, { activiteit, plan, bekend })) : [],
      ...askedOf(plan, bronnen),
      nietOndersteund: [...new Set(vraag.include)].filter(naam => !isOnderdeel(naam))
    }
  }
}
