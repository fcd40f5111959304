/** Why a bron gave nothing: a closed class for metrics and operators, never the source's own words. */
export type Storingsreden =
  | 'tijdslimiet'
  | 'onbereikbaar'
  | 'afgebroken'
  | 'te-groot'
  | 'onleesbaar'
  | 'onverwachte-vorm'
  | 'onverwachte-status'
  | 'niet-geauthenticeerd'
  | 'niet-geautoriseerd'
  | 'te-veel-verzoeken'
  /** An FSC inway or outway answered instead of the bron. */
  | 'tussenpersoon'
  /** Not asked: the bron failed too often just now, or said that it is out of service for a while. */
  | 'onderbroken'
  /** Not asked: as many calls to this bron wait as may wait. */
  | 'wachtrij-vol'
  /** Not asked: switched off in the configuration. */
  | 'uitgeschakeld'
  | 'interne-fout'

/** The items that one bron has for one onderdeel. */
export type Lijst<T> = {
  readonly items: readonly T[]
  /** The bron holds more than the configured limit. */
  readonly afgekapt: boolean
}

export type Gelukt<T> = {
  /** `gedeeltelijk`: a part of the question could not be asked or read; what is here is right, and never kept. */
  readonly status: 'ok' | 'verouderd' | 'gedeeltelijk'
  readonly gegevens: T
  /** When the source gave it, ISO 8601 in UTC. */
  readonly opgehaaldOp: string
  readonly uitCache: boolean
}
export type Mislukt = {
  readonly status: 'tijdslimiet' | 'storing' | 'geweigerd' | 'uitgeschakeld'
  readonly reden: Storingsreden
}

/**
 * What one question to one bron gave. A failed result has no `gegevens`: an empty list for a failure cannot be
 * written by accident (design §2 rule 3).
 */
export type BronResultaat<T> = Gelukt<T> | Mislukt

export const isGelukt = <T>(resultaat: BronResultaat<T>): resultaat is Gelukt<T> => 'gegevens' in resultaat

export const mislukt = (reden: Storingsreden): Mislukt => {
  if (reden === 'uitgeschakeld') return { status: 'uitgeschakeld', reden }
  if (reden === 'tijdslimiet' || reden === 'afgebroken') return { status: 'tijdslimiet', reden }
  const refused = reden === 'niet-geauthenticeerd' || reden === 'niet-geautoriseerd'
  return { status: refused ? 'geweigerd' : 'storing', reden }
}
