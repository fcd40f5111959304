import { isGelezen, type Uitkomst } from '../gelezen.ts'
import type { HttpClient } from '../http-client.ts'
import { keepOwn } from '../own.ts'
import { type AskOptions, askKvk } from './ask.ts'
import { toVlag } from './values.ts'
import { type KvkTreffer, zoekresultaat } from './zoek-schema.ts'

type Query = Readonly<Record<string, string>>
type Treffers = {
  readonly treffers: readonly KvkTreffer[]
  /** The register has more than was asked for. */
  readonly isMore: boolean
}

/** The first page of what is found; of what has ended only when the query says so. */
export const readTreffers = async (
  http: HttpClient,
  query: Query,
  { max, ...options }: AskOptions & { readonly max: number }
): Promise<Uitkomst<Treffers>> => {
  const question = { ...options, query: { ...query, resultatenPerPagina: max }, schema: zoekresultaat }
  const answer = await askKvk(http, '/v2/zoeken', question)
  if (!isGelezen(answer)) return answer
  const { resultaten = [], totaal } = answer.gelezen ?? {}
  return { gelezen: { treffers: resultaten, isMore: (totaal ?? 0) > resultaten.length } }
}

/** As many as one page holds: all are of one rechtspersoon, so that the first says it. */
const max = 100

/**
 * The KVK-nummer of an RSIN, also of a company that has ended: it may have zaken still. Undefined when there is none, and
 * when there are several: which of them the klant is, is not for us to guess.
 */
export const findKvkNummer = async (
  http: HttpClient,
  rsin: string,
  options: AskOptions
): Promise<Uitkomst<string | undefined>> => {
  const answer = await readTreffers(http, { rsin, inclusiefInactieveRegistraties: 'true' }, { ...options, max })
  if (!isGelezen(answer)) return answer
  const own = keepOwn<KvkTreffer>(treffer => treffer.rsin === rsin)(answer.gelezen.treffers)
  if (!isGelezen(own)) return own
  const active = own.gelezen.filter(({ actief }) => toVlag(actief) !== false)
  const [kvkNummer, ...others] = new Set((active.length > 0 ? active : own.gelezen).map(found => found.kvkNummer))
  return { gelezen: others.length === 0 ? kvkNummer : undefined }
}
