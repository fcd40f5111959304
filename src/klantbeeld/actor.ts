import type { Klant } from './klant.ts'

/** As what someone uses the klant perspective: `rollen` of a klant in the register are these, and never from a token. */
const klantrollen = ['zelf', 'gemachtigde', 'bewindvoerder', 'curator', 'mentor', 'ouder'] as const
export type Klantrol = (typeof klantrollen)[number]

/** As what someone acts for a klant in everything; a gemachtigde acts only in what his machtiging names. */
export const rollenVoorAlles = ['zelf', 'bewindvoerder', 'curator', 'mentor', 'ouder'] as const
type RolVoorAlles = (typeof rollenVoorAlles)[number]

/** What no machtiging opens: for who acts in everything, and as one of these. */
export const isVoorAlles = (
  { rollen, mandaat }: Pick<Actor, 'rollen' | 'mandaat'>,
  allowed: readonly RolVoorAlles[]
): boolean => mandaat === undefined && allowed.some(rol => rollen.includes(rol))

/** Whether a klant acts for someone else than himself. */
export const isVertegenwoordiger = ({ soort, rollen }: Pick<Actor, 'soort' | 'rollen'>): boolean =>
  soort === 'klant' && !rollen.includes('zelf' satisfies Klantrol)

/** Who asks: the one shape that every issuer's token is brought to. Doelbinding decides on this and nothing else. */
export type Actor = {
  readonly soort: 'medewerker' | 'klant'
  /** Who acts: the subject as the issuer gave it; may be a BSN. Only for the keyed HMAC of the audit line and gateway headers. */
  readonly id: string
  /** The issuer, exactly its `iss`. */
  readonly uitgever: string
  /** The application that holds the token (`azp`). */
  readonly client: string
  /** Of a medewerker as his token has them; of a klant a `Klantrol`. */
  readonly rollen: readonly string[]
  readonly scopes: readonly string[]
  readonly organisatie?: string
  /** `acr` as received; compared through a configured ordered table, never as text. */
  readonly betrouwbaarheidsniveau?: string
  /** Present when the actor acts for the klant by a machtiging: the services that it covers. */
  readonly mandaat?: { readonly diensten: readonly string[] }
  /** Only for soort `klant`, and only ever from the token: himself, or whom he represents. */
  readonly klant?: Klant
}
