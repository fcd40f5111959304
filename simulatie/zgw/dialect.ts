import * as namen from './dialect-namen.ts'
import type { ApiNaam } from './urls.ts'

/** Of the names that Open Zaak 1.30 knows in one place: only these, or all but these. */
export type Known = { readonly only: readonly string[] } | { readonly except: readonly string[] }

/** What a list (and the detail below it) understands; a list that a dialect does not name is that of Open Zaak. */
export type Vermogen = {
  readonly filters: Known
  /** Fields of `ordering`; with none the parameter itself is unknown. */
  readonly ordering: Known
  readonly expand: boolean
}

/**
 * `POST …/_zoek`. Keys that it does not know are always passed over (Open Zaak checks only the query, and other
 * servers do the same): a filter among them gives everybody's records.
 */
export type Zoek =
  | { readonly absent: 404 | 405 }
  | (Vermogen & {
      /** How the body writes `expand` and `ordering`: as text with commas, an array is then 400; or as either. */
      readonly listsAs: 'any' | 'text'
    })

/** Where the rol of a company carries its numbers (peers.md 4.4 has who does what). */
export type KvkConventie =
  | 'openZaak' // forms on Open Zaak: RSIN and KVK-nummer side by side, or a vestiging with its KVK-nummer
  | 'innNnpId-rsin' // the standard; an eenmanszaak has no RSIN and is found under nothing
  | 'innNnpId-kvk' // KVK-nummer where the RSIN belongs: Open Inwoner, KISS
  | 'annIdentificatie-kvk' // nl-portal, Den Haag, Nijmegen
  | 'kvkNummer' // in nietNatuurlijkPersoon, half of them with vestigingsNummer; needs `experimental`
  | 'vestigingsNummer' // vestiging without KVK-nummer
  | 'vestiging-kvkNummer' // vestiging with both numbers

/** How one product differs from the others, as far as a reader can meet it. Spread a preset to vary one fact. */
export type Dialect = {
  /** Header `API-version`; undefined: not sent. */
  readonly versies: Readonly<Record<ApiNaam, string>> | undefined
  /** By list name, such as `zaken`. */
  readonly lists: Readonly<Record<string, Vermogen>>
  readonly zoek: Readonly<Record<'zaken' | 'enkelvoudiginformatieobjecten', Zoek>>
  /** A query parameter that is not known: 400 `unknown-parameters`, or as if it was not there. */
  readonly unknownParameter: 'refused' | 'ignored'
  /** A value of the wrong form: 400 with `invalidParams`, or a page of HTML with status 500. */
  readonly wrongValue: 'refused' | 'crash'
  /** Whether `pageSize` is known (1 to 500). */
  readonly pageSize: boolean
  /** Records on a page without `pageSize`; 100 in all products, less lets a test page through few records. */
  readonly pageLength: number
  /** Order of zaken without `ordering`: last made first, or one that tells nothing. */
  readonly order: 'newest' | 'insertion'
  /** Filters on a rol: all about one rol, or each about any rol of the zaak (`/rollen?zaak=` then knows no other). */
  readonly rolFilters: 'combined' | 'separate'
  /** `_expand` where nothing was asked or found. */
  readonly emptyExpand: 'object' | 'absent'
  /** Host of `next` and `previous`; undefined: that of the resources. */
  readonly nextOrigin: string | undefined
  /** Content type of errors: problem+json only when `Accept` names it, always, or never. */
  readonly errors: 'byAccept' | 'problem' | 'json'
  /** What is not filled in: texts `""` and the rest `null`; all `null`; or left out. */
  readonly unset: 'mixed' | 'null' | 'absent'
  /** Members that only Open Zaak has; without them a rol does not tell when it ended, nor a KVK-nummer. */
  readonly experimental: boolean
  /** `ETag` on details, and 304 for `If-None-Match`. */
  readonly etag: boolean
  /** Refuses a token without `user_id`. */
  readonly needsUser: boolean
  /** Taken in turn over the zaken of one company. */
  readonly kvk: readonly KvkConventie[]
}

const all: Known = { except: [] }
const none: Known = { only: [] }
const full: Vermogen = { filters: all, ordering: all, expand: true }

/** Open Zaak 1.30.0: read from its code, documents and recordings. */
export const openZaak130: Dialect = {
  versies: { zaken: '1.5.1', catalogi: '1.3.1', documenten: '1.4.2', besluiten: '1.1.0' },
  lists: {},
  zoek: {
    zaken: { ...full, listsAs: 'any' },
    enkelvoudiginformatieobjecten: { filters: all, ordering: none, expand: true, listsAs: 'any' }
  },
  unknownParameter: 'refused',
  wrongValue: 'refused',
  pageSize: true,
  pageLength: 100,
  order: 'newest',
  // filterset.py FilterGroup
  rolFilters: 'combined',
  emptyExpand: 'object',
  nextOrigin: undefined,
  // recorded: `Accept: */*` gives application/json, whatever its document says
  errors: 'byAccept',
  unset: 'mixed',
  experimental: true,
  etag: true,
  needsUser: false,
  kvk: ['openZaak']
}

/**
 * The letter of the VNG documents Zaken 1.5.1, Documenten 1.5.0 and Catalogi 1.3.1. `_zoek` has the filters of the list,
 * rol filters included, but not those that Open Zaak added (`…kvkNummer`): these it passes over. The document spells
 * `uuid_In` in `_zoek` of documents, a slip that 1.7.1 corrects: `uuid__in` here.
 */
export const vng151: Dialect = {
  ...openZaak130,
  versies: { zaken: '1.5.1', catalogi: '1.3.1', documenten: '1.5.0', besluiten: '1.1.0' },
  lists: {
    zaken: { filters: { except: namen.zakenBeyondStandard }, ordering: { only: namen.standardOrdering }, expand: true },
    rollen: { filters: { except: namen.rollenBeyondStandard }, ordering: none, expand: false },
    enkelvoudiginformatieobjecten: { filters: { only: namen.standardDocumenten }, ordering: none, expand: true }
  },
  zoek: {
    zaken: {
      filters: { except: [...namen.zakenBeyondStandard, 'zaaktype__not_in'] },
      ordering: { only: namen.standardOrdering },
      expand: true,
      // ZaakZoek: `expand` and `ordering` are strings
      listsAs: 'text'
    },
    enkelvoudiginformatieobjecten: { filters: { only: ['uuid__in'] }, ordering: none, expand: true, listsAs: 'text' }
  },
  pageSize: false,
  order: 'insertion',
  emptyExpand: 'absent',
  errors: 'problem',
  experimental: false,
  kvk: ['innNnpId-rsin', 'vestigingsNummer', 'vestiging-kvkNummer']
}

/**
 * A server of the time of Zaken 1.2: no `expand`, no `ordering`, no filters on einddatum and few on a rol in `/zaken`
 * (open-zaak 1075), so that companies are found through `/rollen` only. Its `_zoek` reads of the filters `uuid__in`
 * alone (the standard has them in the body from 1.4): **with any other it gives everybody's zaken**.
 */
export const ouder12: Dialect = {
  ...vng151,
  versies: { zaken: '1.2.0', catalogi: '1.1.0', documenten: '1.1.0', besluiten: '1.0.2' },
  lists: {
    ...vng151.lists,
    zaken: {
      filters: { except: [...namen.zakenBeyondStandard, ...namen.zakenSince13] },
      ordering: none,
      expand: false
    },
    enkelvoudiginformatieobjecten: { filters: { only: namen.standardDocumenten }, ordering: none, expand: false }
  },
  zoek: {
    zaken: { filters: { only: ['uuid__in'] }, ordering: none, expand: false, listsAs: 'text' },
    // POST on what is a document's own path
    enkelvoudiginformatieobjecten: { absent: 405 }
  },
  // one machine behind a proxy that does not pass the host name on (peers.md 4.3)
  nextOrigin: 'http://zaken.intern:8000',
  errors: 'json',
  unset: 'absent',
  etag: false,
  kvk: ['innNnpId-kvk', 'annIdentificatie-kvk', 'vestigingsNummer']
}

/**
 * As clients of the e-Suite describe it: GET only, filters on a rol do not combine, `omschrijvingGeneriek` of `/rollen`
 * is passed over (Open Inwoner, `clients.py`), the token names a person (KISS). What they do not tell (other filters,
 * paging, empty values, errors) is played in the way that asks most of a reader.
 */
export const eSuite: Dialect = {
  ...vng151,
  versies: undefined,
  lists: {
    zaken: { filters: { only: namen.eSuiteZaken }, ordering: none, expand: false },
    rollen: { filters: { only: namen.eSuiteRollen }, ordering: none, expand: false },
    enkelvoudiginformatieobjecten: { filters: { only: ['identificatie'] }, ordering: none, expand: false }
  },
  zoek: { zaken: { absent: 405 }, enkelvoudiginformatieobjecten: { absent: 405 } },
  unknownParameter: 'ignored',
  wrongValue: 'crash',
  rolFilters: 'separate',
  errors: 'json',
  unset: 'null',
  etag: false,
  needsUser: true,
  kvk: ['innNnpId-kvk', 'vestigingsNummer']
}
