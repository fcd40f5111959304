import type { Query } from '../exchange.ts'
import { dayBefore } from '../time.ts'
import type { Vermogen, Vermogens, Weg } from './dialect.ts'
import type { Expand, ZaakZoek } from './zaak-schema.ts'

/** What is asked beside whose zaken: narrows the answer, and is repeated in our own code. */
export type Verfijning = {
  readonly vertrouwelijkheid: string
  readonly isInitiator: boolean
  /** Addresses. */
  readonly zaaktypen?: readonly string[]
  /** Zaken that have not ended, or that ended on this day (`YYYY-MM-DD`) or later. */
  readonly einddatum?: 'open' | { readonly vanaf: string }
  readonly expand: readonly Expand[]
}

type Options = {
  readonly weg: Exclude<Weg, 'rollen'>
  readonly vermogens: Vermogens
  /** Filter of `/rollen`, and the number. */
  readonly klant: readonly [filter: string, nummer: string]
  readonly verfijning: Verfijning
}

type Pagina = { readonly page: number; readonly pageSize: number }

/** One question for zaken in the words of one server. */
export type Verzoek = { readonly query: Query; readonly body?: ZaakZoek }

const toPeriod = ({ einddatum }: Verfijning): Pick<ZaakZoek, 'einddatum__isnull' | 'einddatum__gt'> => {
  if (einddatum === undefined) return {}
  return einddatum === 'open' ? { einddatum__isnull: true } : { einddatum__gt: dayBefore(einddatum.vanaf) }
}

const order = ['-startdatum', '-identificatie'] as const

/** Everything beside the klant, as far as the server understands it. */
const toBody = (verfijning: Verfijning, vermogens: Vermogens): ZaakZoek => {
  const knows = (vermogen: Vermogen): boolean => vermogens.has(vermogen)
  const { expand, zaaktypen, vertrouwelijkheid, isInitiator } = verfijning
  const ordering = knows('opIdentificatie') ? order : order.slice(0, 1)
  return {
    ...(knows('rol') && isInitiator && { rol__omschrijvingGeneriek: 'initiator' as const }),
    ...(knows('zaaktypen') && zaaktypen && { zaaktype__in: zaaktypen }),
    ...(knows('einddatum') && toPeriod(verfijning)),
    ...(knows('vertrouwelijkheid') && { maximaleVertrouwelijkheidaanduiding: vertrouwelijkheid }),
    ...(knows('ordering') && { ordering: knows('reeksen') ? ordering : ordering.join() }),
    ...(knows('expand') && { expand: knows('reeksen') ? expand : expand.join() })
  }
}

const toText = (body: ZaakZoek): Query =>
  Object.fromEntries(Object.entries(body).map(([key, value]) => [key, String(value)]))

/** Page and length go in the query: Open Zaak does not look for them in the body. */
export const toVerzoek = ({ weg, vermogens, klant, verfijning }: Options, { page, pageSize }: Pagina): Verzoek => {
  const paging = { page, ...(vermogens.has('pageSize') && { pageSize }) }
  const [filter, nummer] = klant
  const body = { [`rol__${filter}`]: nummer, ...toBody(verfijning, vermogens) }
  return weg === 'zoek' ? { query: paging, body } : { query: { ...toText(body), ...paging } }
}
