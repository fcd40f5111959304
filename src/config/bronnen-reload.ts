import { isDeepStrictEqual } from 'node:util'
import type { BronConfig } from '../adapters/schema.ts'

export type LoadedBronnen =
  | { readonly ok: true; readonly bronnen: readonly BronConfig[] }
  /** One sentence per fault: file, place, path, reason. */
  | { readonly ok: false; readonly faults: readonly string[] }

/** How a reload ended. `isBekend`: the same as the time before. */
export type BronnenHerladen =
  | {
      readonly uitkomst: 'ok'
      readonly geschakeld: readonly { readonly bron: string; readonly uitgeschakeld: boolean }[]
      /** Ids of bronnen of which more has changed than the switch, which waits for a restart. */
      readonly herstartNodig: readonly string[]
      readonly isBekend: boolean
    }
  | { readonly uitkomst: 'fout'; readonly faults: readonly string[]; readonly isBekend: boolean }

type Options = {
  /** As the service was started with. */
  readonly first: readonly BronConfig[]
  readonly load: () => LoadedBronnen
  readonly setUitgeschakeld: (bron: string, uitgeschakeld: boolean) => void
}

const withoutSwitch = ({ uitgeschakeld: _, ...rest }: BronConfig): object => rest

/** Bronnen that came, went or became something else. */
const listChanged = (first: readonly BronConfig[], later: readonly BronConfig[]): string[] => {
  const find = (bronnen: readonly BronConfig[], wanted: string) => {
    const found = bronnen.find(({ id }) => id === wanted)
    return found && withoutSwitch(found)
  }
  const ids = [...new Set([...first, ...later].map(({ id }) => id))]
  return ids.filter(id => !isDeepStrictEqual(find(first, id), find(later, id)))
}

/**
 * Heeds `uitgeschakeld` of bronnen.yaml while the service runs: an operator who must stop a bron cannot wait for a
 * restart. Nothing else of the file is taken over, and a file with a fault changes nothing.
 */
export const createBronnenReload = ({ first, load, setUitgeschakeld }: Options): (() => BronnenHerladen) => {
  const switches = new Map(first.map(({ id, uitgeschakeld }) => [id, uitgeschakeld]))
  let told: readonly string[] = []
  const isKnown = (news: readonly string[]): boolean => {
    const isBekend = isDeepStrictEqual(news, told)
    told = news
    return isBekend
  }

  const follow = ({ id, uitgeschakeld }: BronConfig) => {
    if (!switches.has(id) || switches.get(id) === uitgeschakeld) return []
    switches.set(id, uitgeschakeld)
    setUitgeschakeld(id, uitgeschakeld)
    return [{ bron: id, uitgeschakeld }]
  }

  return () => {
    const loaded = load()
    if (!loaded.ok) return { uitkomst: 'fout', faults: loaded.faults, isBekend: isKnown(loaded.faults) }
    const geschakeld = loaded.bronnen.flatMap(follow)
    const herstartNodig = listChanged(first, loaded.bronnen)
    const isBekend = isKnown(herstartNodig) && geschakeld.length === 0
    return { uitkomst: 'ok', geschakeld, herstartNodig, isBekend }
  }
}
