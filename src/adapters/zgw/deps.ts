import type { Context, Vraag } from '../bron.ts'
import type { HttpClient } from '../http-client.ts'
import type { Adressen } from './adressen.ts'
import type { Conventie } from './conventies.ts'
import type { Dialect, OnDialect } from './dialect.ts'
import type { Documentregister } from './documentregister.ts'
import type { Kennis } from './kennis.ts'
import type { ZgwConfig } from './schema.ts'
import type { TypeCache } from './type-cache.ts'

/** All that questions to one bron are put with. */
export type AskDeps = {
  readonly zaken: HttpClient
  readonly besluiten: HttpClient | undefined
  readonly types: TypeCache
  readonly config: ZgwConfig
  readonly adressen: Adressen
  readonly conventies: readonly Conventie[]
  readonly dialect: Kennis<Dialect>
  /** The own one first. */
  readonly documentregisters: () => readonly [Documentregister, ...Documentregister[]]
  readonly onDialect: OnDialect
  readonly now: () => Date
}

/** One consultation, as far as every question of it is concerned. */
export type Raadpleging = { readonly vraag: Vraag; readonly context: Context }
