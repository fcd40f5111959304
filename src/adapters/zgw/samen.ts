import { type BronResultaat, type Gelukt, isGelukt, type Lijst } from '../../klantbeeld/resultaat.ts'

const worst = (gelukt: readonly Gelukt<unknown>[], isWhole: boolean): Gelukt<unknown>['status'] => {
  if (!isWhole || gelukt.some(({ status }) => status === 'gedeeltelijk')) return 'gedeeltelijk'
  return gelukt.some(({ status }) => status === 'verouderd') ? 'verouderd' : 'ok'
}

/**
 * Answers about one onderdeel from several registers as one: as old as the oldest; one that failed makes it
 * `gedeeltelijk`, and when all failed there is none.
 */
export const combine = <T>(
  resultaten: readonly [BronResultaat<Lijst<T>>, ...BronResultaat<Lijst<T>>[]]
): BronResultaat<Lijst<T>> => {
  const gelukt = resultaten.filter(isGelukt)
  const [oldest] = gelukt.toSorted((a, b) => a.opgehaaldOp.localeCompare(b.opgehaaldOp))
  if (oldest === undefined) return resultaten[0]
  return {
    ...oldest,
    status: worst(gelukt, gelukt.length === resultaten.length),
    uitCache: gelukt.some(({ uitCache }) => uitCache),
    gegevens: {
      items: gelukt.flatMap(({ gegevens }) => gegevens.items),
      afgekapt: gelukt.some(({ gegevens }) => gegevens.afgekapt)
    }
  }
}
