import type { Velden } from '../klantbeeld/plan.ts'

/** Whether the plan shows a field, or anything below it: what it does not show is not asked for. */
export const wants = (velden: Velden, veld: string): boolean =>
  velden === 'alle' || velden.some(pad => pad === veld || pad.startsWith(`${veld}.`))
