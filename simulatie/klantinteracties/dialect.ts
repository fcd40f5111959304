/** One release of Open Klant 2, as facts that differ from another's. Take a preset, or spread one and change a fact. */
export type Dialect = {
  /** Minor release: 18 is Open Klant 2.18. Decides which parameters, fields and expansions exist. */
  readonly release: number
  /** What the `API-version` header says. */
  readonly apiVersie: string
  /** An unknown query parameter gives 400 `unknown-parameters`, or is accepted and filters nothing: everybody's data. */
  readonly unknownParameters: 'refused' | 'ignored'
  /** `expand=a&expand=b` counts besides `expand=a,b`; without it only the last value does. From 2.14. */
  readonly expandRepeats: boolean
  /** `_expand` is there, as `{}`, when nothing was put in. From 2.4.0. */
  readonly emptyExpand: boolean
  /** Codes of identificatoren: the enum of 2.6, or free text in which `BSN` and `KvkNummer` stand beside `bsn`. */
  readonly codes: 'enum' | 'freeText'
  /** `partij.partijIdentificatoren` holds the identificatoren, or only `{uuid, url}` of each. Whole from 2.7. */
  readonly identificatoren: 'whole' | 'reference'
  /** Of klantcontacten: the last that took place first, or the last that was entered (`-pk`). */
  readonly newestBy: 'plaatsgevondenOp' | 'entered'
  /** A filter over a relation may give one record twice, on one page or on two; `count` counts both. Until 2.18. */
  readonly doubles: boolean
  /** Absent values come as empty strings: no release does, but gateways and other implementations do. */
  readonly emptyStrings: boolean
}

export const openKlant218: Dialect = {
  release: 18,
  apiVersie: '0.9.0',
  unknownParameters: 'refused',
  expandRepeats: true,
  emptyExpand: true,
  codes: 'enum',
  identificatoren: 'whole',
  newestBy: 'plaatsgevondenOp',
  doubles: false,
  emptyStrings: false
}

// Of two facts the change log has no release: the source of 2.12 still ignored unknown parameters and sorted on `-pk`.
export const openKlant24: Dialect = {
  release: 4,
  apiVersie: '0.0.3',
  unknownParameters: 'ignored',
  expandRepeats: false,
  emptyExpand: true,
  codes: 'freeText',
  identificatoren: 'reference',
  newestBy: 'entered',
  doubles: true,
  emptyStrings: false
}

/** The release before: no filter on partij for klantcontacten, and no `_expand` when it is empty. */
export const openKlant23: Dialect = { ...openKlant24, release: 3, emptyExpand: false }

type Since = { readonly release: number; readonly path: string; readonly parameters: RegExp }

const identificatorParameter = /^(hadBetrokkene__wasPartij|wasPartij|verstrektDoorPartij)__partijIdentificator__/

/** Parameters that came later than 2.0, by Open Klant's change log. */
const parametersSince: readonly Since[] = [
  { release: 4, path: 'klantcontacten', parameters: /^hadBetrokkene__wasPartij__(uuid|url)$/ },
  // In the document before, but without effect: Open Klant issue 265.
  { release: 5, path: 'digitaleadressen', parameters: /^adres__icontains$/ },
  { release: 7, path: 'betrokkenen', parameters: /^expand$/ },
  { release: 8, path: 'klantcontacten', parameters: identificatorParameter },
  { release: 8, path: 'betrokkenen', parameters: identificatorParameter },
  { release: 8, path: 'digitaleadressen', parameters: identificatorParameter },
  { release: 8, path: 'digitaleadressen', parameters: /^referentie$/ },
  { release: 9, path: 'digitaleadressen', parameters: /^isStandaardAdres$/ },
  { release: 11, path: 'digitaleadressen', parameters: /^(verificatieDatum|isGeverifieerd)/ },
  { release: 12, path: 'onderwerpobjecten', parameters: /lantcontact__(uuid|url)$/ },
  { release: 16, path: 'partijen', parameters: /^subIdentificatorVan__/ },
  { release: 16, path: 'klantcontacten', parameters: /^(referentienummer|reactie)$/ },
  { release: 16, path: 'betrokkenen', parameters: /^hadKlantcontact__referentienummer$/ },
  { release: 16, path: 'internetaken', parameters: /referentienummer$/ },
  {
    release: 18,
    path: 'klantcontacten',
    parameters: /^(hadBetrokkene__digitaaladres__adres__icontains|hadBetrokkene__wasPartij|leiddeTotInterneTaken)$/
  }
]

export const hasParameter = ({ release }: Dialect, path: string, name: string): boolean =>
  !parametersSince.some(since => since.release > release && since.path === path && since.parameters.test(name))

/** Fields that came later than 2.0; a name stands for every record that has it. */
const fieldsSince: Readonly<Record<string, number>> = {
  subIdentificatorVan: 6,
  straatnaam: 6,
  huisnummer: 6,
  huisnummertoevoeging: 6,
  postcode: 6,
  stad: 6,
  referentie: 8,
  verificatieDatum: 11,
  referentienummer: 16,
  reactie: 16,
  metadata: 16
}

export const hasField = ({ release }: Dialect, name: string): boolean => (fieldsSince[name] ?? 0) <= release
