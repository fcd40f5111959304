import type { Gateway } from './gateway-schema.ts'

/** One header: what it is made of, and what is done when that comes to nothing or to too much. */
export type Kop = {
  readonly template: string
  /** Without it the call is not made. */
  readonly verplicht?: boolean
  /** Too long is cut (ZAC does): a name cut is still a name. A purpose cut would be another purpose. */
  readonly afkapbaar?: boolean
}
/** By header name in lower case. */
export type Koppen = Readonly<Record<string, Kop>>

const gebruiker: Kop = { template: '{actor.id}', verplicht: true, afkapbaar: true }
const fixed = (template = ''): Kop => ({ template })

/** Header names as seen in Open Inwoner, KISS, ZAC and haal-centraal-proxy; see the vendor's manual for the values. */
export const toKoppen = (gateway: Gateway): Koppen => {
  switch (gateway.profiel) {
    case 'iconnect':
      return {
        'x-origin-oin': fixed(gateway.originOin),
        'x-afnemer-oin': fixed(gateway.afnemerOin),
        'x-toepassing': fixed(gateway.toepassing),
        'x-doelbinding': { template: '{doel.brp.doelbinding}', verplicht: true },
        'x-verwerking': { template: '{doel.brp.verwerking}' },
        'x-gebruiker': gebruiker
      }
    case 'centric':
      return {
        'x-request-organization': fixed(gateway.organisatie),
        'x-request-application': fixed(gateway.applicatie),
        'x-request-afnemerscode': fixed(gateway.afnemerscode),
        'x-request-user': gebruiker
      }
    case 'amsterdam':
      return {
        'x-user': gebruiker,
        'x-correlation-id': { template: '{trace.id}', verplicht: true },
        'x-task-description': { template: gateway.taak, verplicht: true }
      }
  }
}
