import type { MijnKlantbeeld } from '../klantbeeld/mijn.ts'
import { type Paginering, toPagina } from './pagina.ts'

type Deel<T> = {
  readonly status: string
  readonly melding?: string
  readonly bronnen: NonNullable<MijnKlantbeeld['onderdelen']['zaken']>['bronnen']
  readonly afgekapt?: boolean
  readonly gegevens?: readonly T[]
}

const nietToegestaan: Deel<never> = { status: 'nietToegestaan', bronnen: [] }

/** One page of one onderdeel, of what is left of it after filtering; what could not be had has no items and no total. */
export const toMijnPagina = <T>(
  { compleet, verantwoording }: Pick<MijnKlantbeeld, 'compleet' | 'verantwoording'>,
  deel: Deel<T> | undefined,
  { pagina, paginagrootte, select }: Paginering & { readonly select: (items: readonly T[]) => readonly T[] }
) => {
  const { gegevens, status, melding, bronnen, afgekapt } = deel ?? nietToegestaan
  const found = gegevens && select(gegevens)
  return {
    compleet,
    status,
    bronnen,
    pagina,
    paginagrootte,
    ...(melding !== undefined && { melding }),
    ...(found && { totaal: found.length, gegevens: toPagina(found, { pagina, paginagrootte }) }),
    ...(afgekapt !== undefined && { afgekapt }),
    verantwoording
  }
}
