/**
 * Field paths of the contract that may be seen, dotted. Indexed once, when the register is loaded: a decision and a
 * second pass only look up.
 */
export type Velden = {
  readonly paden: readonly string[]
  /** Named itself: shown with all below it. */
  readonly exact: ReadonlySet<string>
  /** Named, or on the way to one that is. */
  readonly prefixes: ReadonlySet<string>
}

const prefixesOf = (pad: string): string[] =>
  pad.split('.').map((_, index, parts) => parts.slice(0, index + 1).join('.'))

export const toVelden = (paden: readonly string[]): Velden => ({
  paden,
  exact: new Set(paden),
  prefixes: new Set(paden.flatMap(prefixesOf))
})

/** Whether anything of a field or group may be seen: what may not need not be asked either. */
export const wants = ({ exact, prefixes }: Velden, pad: string): boolean =>
  prefixes.has(pad) || prefixesOf(pad).some(prefix => exact.has(prefix))
