import { createLezer } from '../../steun/details.ts'
import type { Opstelling } from '../../steun/gemeente.ts'
import type { Bekende } from './klanten.ts'
import type { Source } from './sources.ts'

type Part = {
  readonly status: string
  readonly bronnen: readonly { readonly bron: string; readonly status: string }[]
  readonly gegevens?: readonly { readonly id: string }[]
}

/** An answer, as far as a cell looks at it. */
export type Seen = {
  readonly tookMs: number
  readonly status: number
  readonly compleet: boolean
  readonly parts: Readonly<Record<string, Part>>
  /** All of it, headers included. */
  readonly text: string
}

export type Ask = (over?: { readonly vers: boolean }) => Promise<Seen>

const look = async (asked: ReturnType<Opstelling['call']>): Promise<Seen> => {
  const fromMs = performance.now()
  const { status, headers, text, json } = await asked
  return {
    tookMs: performance.now() - fromMs,
    status,
    compleet: json.compleet,
    parts: json.onderdelen ?? {},
    text: text + JSON.stringify(headers)
  }
}

/**
 * The same question again and again; what it needs to be put is read before anything fails. `over`: claims of the token
 * instead of the usual ones.
 */
export const toAsk = async (
  opstelling: Opstelling,
  { asks }: Pick<Source, 'asks'>,
  { klant, bezit }: Bekende,
  over: Readonly<Record<string, unknown>> = {}
): Promise<Ask> => {
  const token = await opstelling.issuer.issue({ rol: 'kcc-medewerker' }, over)
  if (asks === 'klantbeeld') {
    const { raadpleeg } = opstelling
    return ({ vers } = { vers: false }) => look(raadpleeg({ klant, doel: 'kcc-klantcontact', vers }, { token }))
  }
  const { referentie, lees } = createLezer(opstelling)
  const path = `${await referentie(klant)}/zaken/${bezit['zaken/openzaak']?.[0]?.id}`
  return ({ vers } = { vers: false }) => look(lees(`${path}?vers=${vers}`))
}
