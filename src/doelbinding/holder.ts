import { isDeepStrictEqual } from 'node:util'
import type { Register } from './register.ts'

export type LoadedRegister =
  | { readonly ok: true; readonly register: Register }
  /** One sentence per fault: file, place, path, reason. */
  | { readonly ok: false; readonly faults: readonly string[] }

/** How a reload ended; `versie` is of the register that is in use from now on. */
export type Herladen =
  | { readonly uitkomst: 'ok'; readonly versie: string; readonly vorige: string }
  | { readonly uitkomst: 'ongewijzigd'; readonly versie: string }
  /** `isBekend`: the same faults as the time before. */
  | {
      readonly uitkomst: 'fout'
      readonly versie: string
      readonly faults: readonly string[]
      readonly isBekend: boolean
    }

type Options<Engine> = {
  readonly first: Register
  readonly load: () => LoadedRegister
  /** Makes all that answers by a register; none of it may look at another register. */
  readonly toEngine: (register: Register) => Engine
}

/**
 * Holds what answers by the register in use. A reload makes the new engine first and then swaps it whole: who took
 * `current` before keeps the old one to the end of his request. A faulty register changes nothing.
 */
export const createHolder = <Engine>({ first, load, toEngine }: Options<Engine>) => {
  let inUse = { register: first, engine: toEngine(first) }
  let told: readonly string[] = []

  const refuse = (faults: readonly string[]): Herladen => {
    const isBekend = isDeepStrictEqual(faults, told)
    told = faults
    return { uitkomst: 'fout', versie: inUse.register.versie, faults, isBekend }
  }

  return {
    current: (): Engine => inUse.engine,
    reload: (): Herladen => {
      const loaded = load()
      if (!loaded.ok) return refuse(loaded.faults)
      told = []
      const { register } = loaded
      const vorige = inUse.register.versie
      if (isDeepStrictEqual(register, inUse.register)) return { uitkomst: 'ongewijzigd', versie: vorige }
      inUse = { register, engine: toEngine(register) }
      return { uitkomst: 'ok', versie: register.versie, vorige }
    }
  }
}
