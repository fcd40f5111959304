import type { components } from '../../openapi/klantbeeld.generated.ts'

// What `_verklaar` answers, typed by the contract like the klantbeeld itself.
type Schemas = components['schemas']
export type Uitleg = Schemas['Uitleg']
export type UitlegOnderdeel = Schemas['UitlegOnderdeel']
export type Grenzen = Schemas['UitlegGrenzen']
export type TypeSelectie = Schemas['TypeSelectie']
/** One kind of call to a bron, as far as it is known without calling. */
export type Bevraging = Schemas['Bevraging']
