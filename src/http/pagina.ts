/** Which page of how many items; counted from 1. */
export type Paginering = { readonly pagina: number; readonly paginagrootte: number }

export const toPagina = <T>(items: readonly T[], { pagina, paginagrootte }: Paginering): readonly T[] =>
  items.slice((pagina - 1) * paginagrootte, pagina * paginagrootte)
