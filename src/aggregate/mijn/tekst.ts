/** A text in Dutch, with translations by language. */
export type Tekst = { readonly nl: string } & { readonly [taal: string]: string }

/** In the language of the answer, or in Dutch where it was not translated. */
export const inTaal = (tekst: Tekst, taal: string): string =>
  (Object.hasOwn(tekst, taal) ? tekst[taal] : undefined) ?? tekst.nl
