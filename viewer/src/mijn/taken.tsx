import type { Schemas } from '../beeld.ts'
import { Badge, Card } from '../delen/basis.tsx'
import { dag } from '../taal.ts'
import { Melding } from './melding.tsx'

type Taak = Schemas['MijnTaak']

const isTeLaat = ({ deadline }: Taak): boolean => deadline !== undefined && Date.parse(deadline) < Date.now()

const watTeDoen: Readonly<Record<string, string>> = { betaling: 'Betaal', portaalformulier: 'Vul in' }

const Termijn = ({ taak }: { taak: Taak }) => {
  if (taak.status !== 'open') return <Badge tone="goed">{taak.statustekst}</Badge>
  if (taak.deadline === undefined) return <Badge>{taak.statustekst}</Badge>
  if (isTeLaat(taak)) return <Badge tone="fout">Te laat: het moest op {dag(taak.deadline)} klaar zijn</Badge>
  return <Badge tone="let-op">Doe dit uiterlijk op {dag(taak.deadline)}</Badge>
}

/** One task, with where to do it. */
export const TaakRij = ({ taak, zaak }: { taak: Taak; zaak?: string | undefined }) => {
  const doen = watTeDoen[taak.uitvoering?.type ?? ''] ?? 'Ga verder'
  return (
    <li>
      <div class="lijst__kop">
        <strong>{taak.titel}</strong>
        <Termijn taak={taak} />
      </div>
      {taak.toelichting && <span>{taak.toelichting}</span>}
      {zaak && <span class="klein stil">Hoort bij uw zaak: {zaak}</span>}
      {taak.uitvoering && (
        <a class="nl-link" href={taak.uitvoering.fallbackUrl} rel="noreferrer" aria-label={`${doen}: ${taak.titel}`}>
          {doen}
        </a>
      )}
    </li>
  )
}

type Props = {
  readonly deel: Schemas['MijnOnderdelen']['taken']
  /** What a zaak is called, if it may be seen. */
  readonly titelVan: (zaak: string) => string | undefined
}

/** MijnTaken: what he must do, in the order of the service (what hurries first), then what is done. */
export const MijnTaken = ({ deel, titelVan }: Props) => {
  const alle = deel?.gegevens ?? []
  const rows = (some: readonly Taak[]) =>
    some.map(taak => (
      <TaakRij key={taak.id} taak={taak} zaak={taak.zaken?.map(titelVan).find(titel => titel !== undefined)} />
    ))
  const open = alle.filter(({ status }) => status === 'open')
  const rest = alle.filter(({ status }) => status !== 'open')
  return (
    <Card title="Uw taken" count={deel?.gegevens && open.length}>
      <Melding melding={deel?.melding} />
      {deel?.gegevens && open.length === 0 && <p class="stil">U hoeft nu niets te doen.</p>}
      <ul class="lijst">{rows(open)}</ul>
      {rest.length > 0 && (
        <details>
          <summary>
            {rest.length} {rest.length === 1 ? 'taak is' : 'taken zijn'} klaar of vervallen
          </summary>
          <ul class="lijst">{rows(rest)}</ul>
        </details>
      )}
    </Card>
  )
}
