import { type BronResultaat, type Gelukt, isGelukt, type Lijst } from '../klantbeeld/resultaat.ts'
import { isGelezen, type Uitkomst } from './gelezen.ts'

/** Stamps what was read just now. */
export const toResultaat = <T>(uitkomst: Uitkomst<T>, now: () => Date): BronResultaat<T> =>
  isGelezen(uitkomst)
    ? {
        status: uitkomst.gedeeltelijk ? 'gedeeltelijk' : 'ok',
        gegevens: uitkomst.gelezen,
        opgehaaldOp: now().toISOString(),
        uitCache: false
      }
    : uitkomst

/** The same outcome about something else. */
export const mapGegevens = <T, U>(resultaat: BronResultaat<T>, map: (gegevens: T) => U): BronResultaat<U> =>
  isGelukt(resultaat) ? { ...resultaat, gegevens: map(resultaat.gegevens) } : resultaat

/** What was found by way of an earlier answer is never fresher than that answer. */
export const notFresherThan = <T>(basis: Gelukt<unknown>, resultaat: BronResultaat<T>): BronResultaat<T> => {
  if (!isGelukt(resultaat)) return resultaat
  const isOlder = basis.opgehaaldOp < resultaat.opgehaaldOp
  return {
    ...resultaat,
    ...(isOlder && { opgehaaldOp: basis.opgehaaldOp }),
    ...(resultaat.status !== 'gedeeltelijk' && basis.status !== 'ok' && { status: basis.status })
  }
}

/** All that there is. */
export const whole = <T>(items: readonly T[]): Lijst<T> => ({ items, afgekapt: false })
