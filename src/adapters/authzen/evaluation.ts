import type { Actor } from '../../klantbeeld/actor.ts'
import type { Klantsoort } from '../../klantbeeld/klant.ts'
import type { Onderdeel } from '../../klantbeeld/onderdelen.ts'
import type { Plan } from '../../klantbeeld/plan.ts'
import { present } from '../../klantbeeld/present.ts'

type Persoonskenmerken = Pick<Actor, 'soort' | 'client' | 'rollen' | 'organisatie' | 'betrouwbaarheidsniveau'>

/** What the register has allowed and is asked once more. Identities come in as keyed hashes and in no other form. */
export type Toegangsvraag = {
  /** `sleutel`: the meaningless key of the audit line, never a user id. */
  readonly actor: Persoonskenmerken & { readonly sleutel: string }
  /** `pseudoniem`: the one of the logboek, never a BSN or KVK number. */
  readonly klant: { readonly pseudoniem: string; readonly soort: Klantsoort }
  /** Of the onderdelen the names only. */
  readonly plan: Pick<Plan, 'doel'> & { readonly onderdelen: Readonly<Partial<Record<Onderdeel, unknown>>> }
  readonly tijdstip: Date
  /** W3C Trace Context of the call itself. */
  readonly traceparent: string
}

/** Body of an Access Evaluation request (AuthZEN NLGov 1.0), as we fill it. */
export type AuthzenEvaluation = {
  readonly subject: {
    readonly type: string
    readonly id: string
    readonly properties: {
      readonly rollen: readonly string[]
      readonly client: string
      readonly organisatie?: string
      /** Level of assurance of the token: without it a decision point cannot tell whether to ask for a step-up. */
      readonly acr?: string
    }
  }
  readonly action: {
    readonly name: string
    /** NLGov has no attribute for the purpose: its URI goes in `processing_activity_id`, `doel` is our own key of it. */
    readonly properties: { readonly processing_activity_id: string; readonly doel: string }
  }
  readonly resource: {
    readonly type: string
    readonly id: string
    readonly properties: { readonly klantsoort: string; readonly onderdelen: readonly string[] }
  }
  readonly context: {
    /** RFC 3339, UTC. */
    readonly time: string
    readonly traceparent: string
  }
}

const toSubject = ({ soort, sleutel, rollen, client, ...rest }: Toegangsvraag['actor']) => ({
  type: soort,
  id: sleutel,
  properties: { rollen, client, ...present({ organisatie: rest.organisatie, acr: rest.betrouwbaarheidsniveau }) }
})

/** Picks each field by name: what else its arguments may hold stays here. */
export const toEvaluation = ({ actor, klant, plan, tijdstip, traceparent }: Toegangsvraag): AuthzenEvaluation => ({
  subject: toSubject(actor),
  action: {
    name: 'raadplegen',
    properties: { processing_activity_id: plan.doel.verwerkingsactiviteit, doel: plan.doel.id }
  },
  resource: {
    type: 'klant',
    id: klant.pseudoniem,
    properties: { klantsoort: klant.soort, onderdelen: Object.keys(plan.onderdelen) }
  },
  context: { time: tijdstip.toISOString(), traceparent }
})
