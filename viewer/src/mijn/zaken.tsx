import type { Schemas } from '../beeld.ts'
import { Badge, Card } from '../delen/basis.tsx'
import { dag } from '../taal.ts'
import { datumNaam } from './datums.ts'
import { Melding } from './melding.tsx'
import { Weg } from './weg.tsx'

type Zaak = Schemas['MijnZaak']

const vooruit = new Set(['geplandEinde', 'verwachtEinde', 'uitersteBeslissing'])

/** What was done is said of a finished zaak, what is to come of one that runs. */
const isOfInterest =
  (afgerond: boolean) =>
  ({ soort }: Schemas['MijnDatum']): boolean =>
    soort === 'start' || (afgerond ? soort === 'einde' : vooruit.has(soort))

const toon = ({ code }: Schemas['MijnStatusgroep']) => {
  if (code === 'onbekend') return {}
  return { tone: code === 'wachtOpU' ? 'let-op' : 'goed' } as const
}

const ZaakRij = ({ zaak, onOpen }: { zaak: Zaak; onOpen: (zaak: Zaak) => void }) => (
  <li>
    <div class="lijst__kop">
      <button type="button" class="als-link" onClick={() => onOpen(zaak)}>
        {zaak.titel}
      </button>
      <Badge {...toon(zaak.statusgroep)}>{zaak.statusgroep.tekst}</Badge>
    </div>
    <span class="klein stil">
      {zaak.soort?.naam} · {zaak.zaaknummer}
      {(zaak.documenten?.length ?? 0) > 0 && ` · documenten: ${zaak.documenten?.length}`}
    </span>
    <Weg zaak={zaak} />
    <span class="klein">
      {zaak.datums
        .filter(isOfInterest(zaak.afgerond))
        .map(({ soort, datum }) => `${datumNaam(soort)}: ${dag(datum)}`)
        .join(' · ')}
    </span>
    {zaak.resultaat && <span>Uitkomst: {zaak.resultaat.tekst}</span>}
  </li>
)

type Props = { readonly deel: Schemas['MijnOnderdelen']['zaken']; readonly onOpen: (zaak: Zaak) => void }

/** MijnZaken as track and trace: what runs first, then what is done. */
export const MijnZaken = ({ deel, onOpen }: Props) => {
  const alle = deel?.gegevens ?? []
  const rows = (some: readonly Zaak[]) => some.map(zaak => <ZaakRij key={zaak.id} zaak={zaak} onOpen={onOpen} />)
  const lopend = alle.filter(({ afgerond }) => !afgerond)
  const klaar = alle.filter(({ afgerond }) => afgerond)
  return (
    <Card title="Uw zaken" count={deel?.totaal} class="breed">
      <Melding melding={deel?.melding} />
      {deel?.gegevens && alle.length === 0 && <p class="stil">U hebt geen zaken bij de gemeente.</p>}
      <ul class="lijst">{rows(lopend)}</ul>
      {klaar.length > 0 && (
        <details open={lopend.length === 0}>
          <summary>
            {klaar.length} {klaar.length === 1 ? 'zaak is' : 'zaken zijn'} klaar
          </summary>
          <ul class="lijst">{rows(klaar)}</ul>
        </details>
      )}
    </Card>
  )
}
