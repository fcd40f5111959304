import type { MijnZaakmoment } from '../../klantbeeld/mijn.ts'
import type { Zaak } from '../../klantbeeld/onderdelen.ts'
import { present } from '../../klantbeeld/present.ts'
import { inTaal, type Tekst } from './tekst.ts'
import { onbekendeStatus } from './teksten.ts'
import { own, type Weergave } from './weergave.ts'

type ZaakStatus = NonNullable<Zaak['status']>
type Vertaling = Weergave['instellingen']['zaaktypen'][string]['statussen'][string]

/** What the municipality made of a statustype: for its own zaaktype, or for all. */
const translate = (
  status: ZaakStatus | undefined,
  zaaktype: Zaak['zaaktype'],
  { instellingen: { zaaktypen } }: Weergave
): Vertaling | undefined =>
  [zaaktype?.identificatie, '*']
    .map(naam => own(own(zaaktypen, naam)?.statussen ?? {}, status?.omschrijving))
    .find(found => found !== undefined)

const textOf = ({ groep, tekst }: Vertaling, { statusgroepen }: Weergave['instellingen']): Tekst =>
  tekst ?? own(statusgroepen, groep) ?? onbekendeStatus

const toMoment = (status: ZaakStatus, vertaling: Vertaling, weergave: Weergave): MijnZaakmoment => ({
  ...present({ datum: status.gezetOp?.slice(0, 10) }),
  tekst: inTaal(textOf(vertaling, weergave.instellingen), weergave.taal)
})

/**
 * Where a zaak is, told to the klant: the group, what was last said of it in public, and what comes. What the
 * municipality has not translated is `onbekend`: the text of the source is never shown.
 */
export const toMijnStatus = ({ status, zaaktype }: Zaak, weergave: Weergave) => {
  const { instellingen, taal } = weergave
  const vertaling = translate(status, zaaktype, weergave)
  const code = status === undefined ? instellingen.zonderStatus : (vertaling?.groep ?? 'onbekend')
  return {
    statusgroep: { code, tekst: inTaal(own(instellingen.statusgroepen, code) ?? onbekendeStatus, taal) },
    actieNodig: vertaling?.actieNodig === true,
    ...(status?.informeren && vertaling && { status: toMoment(status, vertaling, weergave) }),
    ...(vertaling?.volgendeStap && { volgendeStap: { tekst: inTaal(vertaling.volgendeStap, taal) } })
  }
}

/** What happened, newest first: only what the klant was to hear of (`informeren`) and the municipality translated. */
export const toGeschiedenis = ({ statusgeschiedenis = [], zaaktype }: Zaak, weergave: Weergave): MijnZaakmoment[] =>
  statusgeschiedenis.flatMap(status => {
    const vertaling = translate(status, zaaktype, weergave)
    return status.informeren && vertaling ? [toMoment(status, vertaling, weergave)] : []
  })
