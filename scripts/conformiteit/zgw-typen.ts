import { z } from 'zod'
import { isGelezen } from '../../src/adapters/gelezen.ts'
import type { HttpClient } from '../../src/adapters/http-client.ts'
import { leesbarePagina } from '../../src/adapters/leesbaar.ts'
import { uuidBelow } from '../../src/adapters/zgw/below.ts'
import { typeSchema } from '../../src/adapters/zgw/type-schema.ts'
import { type Bevinding, type Instelling, ja, nee, overgeslagen } from './bevinding.ts'
import { toWoorden } from './redenen.ts'
import { baseOf, type ZgwProef } from './zgw-proef.ts'

const zaaktypenPagina = leesbarePagina(typeSchema).or(z.object({ count: z.literal(0) }).transform(() => undefined))

export type Typenrapport = {
  readonly bevindingen: readonly Bevinding[]
  readonly instellingen: readonly Instelling[]
  /** Address of a zaaktype that exists, to ask by. */
  readonly zaaktype?: string
}

/** A second call with the etag of the first must say that nothing changed: that spares reading types every day. */
const checkEtag = async (http: HttpClient, path: string): Promise<Bevinding> => {
  const first = await http.getConditional(path, { schema: typeSchema })
  if (!isGelezen(first)) return nee('types', toWoorden(first), 'zonder types hebben zaken geen namen')
  const etag = first.gelezen.soort === 'nieuw' ? first.gelezen.etag : undefined
  if (etag === undefined) return nee('etag', 'geen: types worden elke dag heel gelezen')
  const again = await http.getConditional(path, { schema: typeSchema, etag })
  const isKept = isGelezen(again) && again.gelezen.soort === 'ongewijzigd'
  return isKept
    ? ja('etag', '304 zolang een type gelijk is')
    : nee('etag', 'geen 304: types worden elke dag heel gelezen')
}

const toCanoniek = (address: string, { adressen }: ZgwProef): Instelling[] => {
  const base = baseOf(address, 'zaaktypen')
  if (base === undefined || uuidBelow(adressen.catalogi, 'zaaktypen', address) !== undefined) return []
  const waarom = 'zo schrijft de bron haar eigen adressen; andere worden niet vertrouwd'
  return [{ sleutel: 'canoniek', waarde: { catalogi: base }, waarom, nodig: true }]
}

/** The catalogus: whether types can be read, by which addresses, and asked again for next to nothing. */
export const checkTypen = async (http: HttpClient, proef: ZgwProef): Promise<Typenrapport> => {
  const page = await http.getJson('/zaaktypen', { query: { page: 1 }, schema: zaaktypenPagina, signal: proef.signal })
  if (!isGelezen(page)) {
    const actie = 'zonder types hebben zaken geen namen, en kan geen doel er een toelaten'
    return { bevindingen: [nee('types', toWoorden(page), actie)], instellingen: [] }
  }
  const { results = [], onleesbaar = 0 } = page.gelezen ?? {}
  const url = results[0]?.url
  const uuid = url?.match(/[0-9a-f-]{36}$/i)?.[0]
  if (url === undefined || uuid === undefined) {
    const actie = 'geef deze client leesrechten op de catalogus, of controleer catalogi'
    return { bevindingen: [nee('types', 'de catalogus toont geen zaaktypen', actie)], instellingen: [] }
  }
  const aantal = page.gelezen?.count ?? 0
  return {
    bevindingen: [
      onleesbaar > 0
        ? nee('types', `${onleesbaar} zaaktype(n) niet te lezen`, 'meld dit: de vorm is onbekend')
        : ja('types', `${aantal} zaaktypen, leesbaar`),
      await checkEtag(http, `/zaaktypen/${uuid.toLowerCase()}`)
    ],
    instellingen: toCanoniek(url, proef),
    zaaktype: url
  }
}

export const geenTypen: Typenrapport = {
  bevindingen: [overgeslagen('types', 'catalogi antwoordt niet')],
  instellingen: []
}
