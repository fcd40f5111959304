import { type Fault, faults } from './faults.ts'
import { type State, states } from './sources.ts'

export type Choice = { readonly fault: Fault; readonly state: State }

/** Every fault in every state. */
export const allCells: readonly Choice[] = states.flatMap(state => faults.map(fault => ({ fault, state })))

/** Every fault once, each in a state that moves on by one from fault to fault, and from one number to the next. */
export const someCells = (number: number): readonly Choice[] =>
  allCells.filter(({ fault, state }) => states[(faults.indexOf(fault) + number) % states.length] === state)
