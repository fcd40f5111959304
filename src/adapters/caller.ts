import type { Actor } from '../klantbeeld/actor.ts'
import type { Plan } from '../klantbeeld/plan.ts'
import type { Context, Vraag } from './bron.ts'

/** On whose behalf a call goes out, and within which trace. */
export type Caller = {
  readonly actor: Pick<Actor, 'soort' | 'id' | 'client'>
  readonly brp: Plan['brp']
  readonly doel: { readonly id: string; readonly uri: string; readonly isVertrouwelijk: boolean }
  /** W3C Trace Context. */
  readonly traceparent: string
}

export const toCaller = (
  { actor, plan }: Pick<Vraag, 'actor'> & { readonly plan: Pick<Plan, 'brp' | 'doel' | 'vertrouwelijk'> },
  { traceparent }: Pick<Context, 'traceparent'>
): Caller => ({
  actor,
  brp: plan.brp,
  doel: { id: plan.doel.id, uri: plan.doel.verwerkingsactiviteit, isVertrouwelijk: plan.vertrouwelijk === true },
  traceparent
})
