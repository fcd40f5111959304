import { isDeepStrictEqual } from 'node:util'
import type { Klant, Nummers } from '../../klantbeeld/klant.ts'
import type { OnderdeelPlannen, Zaakgrenzen } from '../../klantbeeld/plan.ts'
import { present } from '../../klantbeeld/present.ts'
import { wants } from '../../klantbeeld/velden.ts'
import type { Caller } from '../caller.ts'
import type { HttpClient } from '../http-client.ts'
import type { Adressen } from './adressen.ts'
import type { Conventie } from './conventies.ts'
import type { Dialect } from './dialect.ts'
import type { ZgwConfig } from './schema.ts'
import type { TypeCache } from './type-cache.ts'
import type { Expand } from './zaak-schema.ts'

/** Whose zaken, and by which conventions he may stand in their rollen. */
export type Gevraagd = {
  readonly klant: Klant
  /** Of a company: settles when its register has answered. */
  readonly nummers: Promise<Nummers>
  readonly conventies: readonly Conventie[]
}

/** What questions for zaken are put with. */
export type ZoekDeps = {
  readonly http: HttpClient
  readonly types: TypeCache
  readonly config: ZgwConfig
  readonly adressen: Adressen
  readonly dialect: Dialect
}
export type ZoekOptions = { readonly vraag: ZakenVraag; readonly caller: Caller; readonly signal: AbortSignal }

/** Which zaken, and what comes along with them. */
export type ZakenVraag = {
  readonly limieten: Zaakgrenzen
  /** In alphabetical order, so that equal questions are equal texts. */
  readonly expand: readonly Expand[]
}

const toVraag = (limieten: Zaakgrenzen, expand: readonly (Expand | false)[]): ZakenVraag => {
  const { zaaktypen, vertrouwelijkheid, rol, afgerondSinds, vanaf, eigen } = limieten
  return {
    limieten: present({ zaaktypen, vertrouwelijkheid, rol, afgerondSinds, vanaf, eigen }),
    // Without the rollen nothing proves whose zaak it is.
    expand: [...new Set<Expand | false>(['rollen', ...expand])].filter(relatie => relatie !== false).sort()
  }
}

/**
 * What to ask for the zaken themselves and to find documents by; one and the same question where the plan sets the
 * same limits for both.
 */
export const compileZaken = ({
  zaken,
  documenten
}: OnderdeelPlannen): { readonly zaken?: ZakenVraag; readonly voorDocumenten?: ZakenVraag } => {
  const own =
    zaken &&
    toVraag(zaken, [wants(zaken.velden, 'status') && 'status', wants(zaken.velden, 'resultaat') && 'resultaat'])
  const found = documenten && toVraag(documenten.zaken, ['zaakinformatieobjecten'])
  if (own === undefined || found === undefined || !isDeepStrictEqual(own.limieten, found.limieten)) {
    return present({ zaken: own, voorDocumenten: found })
  }
  const both = toVraag(own.limieten, [...own.expand, ...found.expand])
  return { zaken: both, voorDocumenten: both }
}
