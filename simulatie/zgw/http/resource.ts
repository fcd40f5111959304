import type { Populatie } from '../../populatie/types.ts'
import type { Dialect } from '../dialect.ts'
import type { Register } from '../register.ts'
import type { Body, Urls } from '../urls.ts'
import type { Knoop } from './expand.ts'
import type { Filterset } from './filterset.ts'
import type { Params } from './params.ts'

/** Where the records come from, and what a test makes the server forget. */
export type Bron = {
  readonly populatie: Populatie
  readonly register: Register
  readonly dialect: Dialect
  /** From the origin that was called to the URLs in the records. */
  readonly toUrls: (origin: string) => Urls
  /** Filters that this server passes over, in the query as in the body; `true`: all. */
  readonly ignored: () => readonly string[] | true
  /** Told after every page, with the name of the list. */
  readonly afterPage: (list: string, page: number) => void
}

/** How one kind of record is listed, found and written out. */
export type Resource<T> = {
  /** Path below the API, such as `/statussen`. */
  readonly pad: string
  /** Header `Allow` of the detail: what a client with all rights may do. */
  readonly allow: string
  readonly filterset: Filterset<T>
  /** The records among which the filters choose; as few as an index on the parameters allows. */
  readonly candidates: (params: Params, bron: Bron) => Iterable<T>
  readonly find: (uuid: string, bron: Bron, params: Params) => T | undefined
  readonly toBody: (record: T, urls: Urls) => Body
  /** In the list when that differs from the detail. */
  readonly toListBody?: (record: T, urls: Urls) => Body
  /** Plain array, without envelope and paging. */
  readonly isPlain?: true
  /** Zaken: negotiates the coordinate system. */
  readonly hasCrs?: true
  readonly ordering?: Ordering<T>
  readonly expansies?: { readonly paden: readonly string[]; readonly toKnoop: (record: T, urls: Urls) => Knoop }
  /** Parameters of the detail beside `expand`. */
  readonly detailParams?: readonly string[]
  /** Has `POST …/_zoek`, with filters of its own and keys that its body must hold. */
  readonly zoek?: { readonly filterset: Filterset<T>; readonly required: readonly string[] }
}

export type Ordering<T> = {
  readonly fields: Readonly<Record<string, (record: T) => string | number>>
  /** Without `ordering`. */
  readonly standard: (a: T, b: T) => number
}

export const lijstAllow = 'GET, POST, HEAD, OPTIONS'
export const detailAllow = 'GET, PUT, PATCH, DELETE, HEAD, OPTIONS'
