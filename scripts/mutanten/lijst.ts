import { adapters } from './adapters.ts'
import { besluit } from './besluit.ts'
import { geheimhouding } from './geheim.ts'
import type { Mutant } from './mutant.ts'
import { registerfouten } from './register.ts'
import { samenvoegen } from './samenvoegen.ts'
import { taken } from './taken.ts'
import { tweedeRonde } from './tweede-ronde.ts'

/** Every way in which the rules are broken, in the order of a request. */
export const mutanten: readonly Mutant[] = [
  ...registerfouten,
  ...besluit,
  ...adapters,
  ...taken,
  ...tweedeRonde,
  ...geheimhouding,
  ...samenvoegen
]
