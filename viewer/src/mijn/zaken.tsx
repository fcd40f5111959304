import type { Schemas } from '../beeld.ts'
import { Badge, Card } from '../delen/basis.tsx'
import { dag } from '../taal.ts'
import { Melding } from './melding.tsx'

type Zaak = Schemas['MijnZaak']

/** The road of every zaak, in the words of who waits for it. */
const weg = [
  { code: 'ontvangen', naam: 'Ontvangen' },
  { code: 'inBehandeling', naam: 'In behandeling' },
  { code: 'beslist', naam: 'Besloten' },
  { code: 'afgerond', naam: 'Klaar' }
] as const

const plaats = ({ statusgroep, afgerond }: Zaak): number => {
  if (afgerond) return weg.length - 1
  // To wait for the klant is to be in behandeling; what is unknown is at least received.
  const code = statusgroep.code === 'wachtOpU' ? 'inBehandeling' : statusgroep.code
  return Math.max(
    0,
    weg.findIndex(stap => stap.code === code)
  )
}

const Weg = ({ zaak }: { zaak: Zaak }) => {
  const nu = plaats(zaak)
  return (
    <ol class="weg" aria-label="Hoe ver is het?">
      {weg.map(({ code, naam }, index) => (
        <li key={code} class={index <= nu ? 'gedaan' : ''} aria-current={index === nu ? 'step' : undefined}>
          {naam}
          <span class="verborgen">{index <= nu ? ' (gedaan)' : ' (nog niet)'}</span>
        </li>
      ))}
    </ol>
  )
}

const datumNaam: Readonly<Record<string, string>> = {
  registratie: 'Geregistreerd',
  start: 'Gestart',
  einde: 'Klaar',
  geplandEinde: 'Verwacht klaar',
  uitersteBeslissing: 'Uiterlijk besluit'
}

/** What was done is said of a finished zaak, what is to come of one that runs. */
const isOfInterest =
  (afgerond: boolean) =>
  ({ soort }: Schemas['MijnDatum']): boolean =>
    soort === 'start' || (afgerond ? soort === 'einde' : soort === 'geplandEinde' || soort === 'uitersteBeslissing')

const toon = ({ code }: Schemas['MijnStatusgroep']) => {
  if (code === 'onbekend') return {}
  return { tone: code === 'wachtOpU' ? 'let-op' : 'goed' } as const
}

const ZaakRij = ({ zaak, documenten }: { zaak: Zaak; documenten: readonly Schemas['MijnDocument'][] }) => (
  <li>
    <div class="lijst__kop">
      <strong>{zaak.titel}</strong>
      <Badge {...toon(zaak.statusgroep)}>{zaak.statusgroep.tekst}</Badge>
    </div>
    <span class="klein stil">
      {zaak.soort?.naam} · {zaak.zaaknummer}
    </span>
    {zaak.statusgroep.code !== 'onbekend' && <Weg zaak={zaak} />}
    <span class="klein">
      {zaak.datums
        .filter(isOfInterest(zaak.afgerond))
        .map(({ soort, datum }) => `${datumNaam[soort] ?? soort}: ${dag(datum)}`)
        .join(' · ')}
    </span>
    {zaak.resultaat && <span>Uitkomst: {zaak.resultaat.tekst}</span>}
    {documenten.length > 0 && (
      <details class="klein">
        <summary>
          {documenten.length} {documenten.length === 1 ? 'document' : 'documenten'}
        </summary>
        <ul>
          {documenten.map(({ id, titel, datum }) => (
            <li key={id}>
              {titel} ({dag(datum)})
            </li>
          ))}
        </ul>
      </details>
    )}
  </li>
)

type Props = {
  readonly zaken: Schemas['MijnOnderdelen']['zaken']
  readonly documenten: Schemas['MijnOnderdelen']['documenten']
}

/** MijnZaken as track and trace: what runs first, then what is done. */
export const MijnZaken = ({ zaken, documenten }: Props) => {
  const alle = zaken?.gegevens ?? []
  const of = ({ id }: Zaak) => (documenten?.gegevens ?? []).filter(document => document.zaken?.includes(id))
  const rows = (some: readonly Zaak[]) => some.map(zaak => <ZaakRij key={zaak.id} zaak={zaak} documenten={of(zaak)} />)
  const lopend = alle.filter(({ afgerond }) => !afgerond)
  const klaar = alle.filter(({ afgerond }) => afgerond)
  return (
    <Card title="Uw zaken" count={zaken?.totaal} class="breed">
      <Melding melding={zaken?.melding} />
      {zaken?.gegevens && alle.length === 0 && <p class="stil">U hebt geen zaken bij de gemeente.</p>}
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
