import { toActietekst } from './actietekst.ts'
import type { Handeling } from './handeling.ts'

/** What the register says of a verwerkingsactiviteit. */
export type Activiteit = {
  readonly naam: string
  readonly grondslag: string
  /** Its actions are withheld from the klant. */
  readonly isVertrouwelijk: boolean
}

/** By the uri that lines name them by. */
export type Activiteiten = ReadonlyMap<string, Activiteit>

/** One action as the klant may know it: no user, no application, no source, nobody else. */
export type Inzageregel = {
  /** Trace id: by it the FG finds what belongs to the action. */
  readonly verwerkingId: string
  /** ISO 8601, UTC. */
  readonly tijdstip: string
  readonly actie: string
  readonly verwerkingsactiviteit: { readonly naam: string; readonly uri: string; readonly grondslag: string }
  /** Absent when it is not known any more. */
  readonly soortenGegevens?: readonly string[]
  readonly getoondInZoekresultaat: boolean
}

/** What the register does not know may be confidential: it is withheld too, so a doel that ends must stay in there. */
export const isZichtbaar =
  (activiteiten: Activiteiten) =>
  ({ activiteit }: Handeling): boolean =>
    activiteiten.get(activiteit)?.isVertrouwelijk === false

/** In a search result stands what tells people apart; which fields the doel had for that is not in any line. */
const inZoekresultaat = ['identificerende gegevens']

export const toInzageregel = (
  { traceId, naam, activiteit: uri, begonnenMs, isGetoond, isMislukt }: Handeling,
  activiteit: Activiteit,
  soorten: readonly string[] | undefined
): Inzageregel => {
  const soortenGegevens = isGetoond ? inZoekresultaat : soorten
  return {
    verwerkingId: traceId,
    tijdstip: new Date(begonnenMs).toISOString(),
    actie: toActietekst(naam, { isMislukt }),
    verwerkingsactiviteit: { naam: activiteit.naam, uri, grondslag: activiteit.grondslag },
    ...(soortenGegevens && { soortenGegevens }),
    getoondInZoekresultaat: isGetoond
  }
}
