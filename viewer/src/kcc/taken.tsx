import type { Schemas } from '../beeld.ts'
import { Badge } from '../delen/basis.tsx'
import { dag, moment, taakStatus } from '../taal.ts'
import { Lijst } from './onderdelen.tsx'

const isTeLaat = ({ status, deadline }: Schemas['Taak']): boolean =>
  status === 'open' && deadline !== undefined && Date.parse(deadline) < Date.now()

/** What is asked of the klant. He does it at the source himself: there is nothing to open here. */
export const Taken = ({ taken }: { taken: readonly Schemas['Taak'][] }) => (
  <Lijst items={taken} wat="taken">
    {taak => (
      <>
        <div class="lijst__kop">
          <strong>{taak.titel ?? 'Taak'}</strong>
          <Badge {...(taak.status === 'open' && { tone: isTeLaat(taak) ? ('fout' as const) : ('let-op' as const) })}>
            {isTeLaat(taak) ? 'Te laat' : taakStatus(taak.status ?? 'onbekend')}
          </Badge>
        </div>
        {taak.deadline && <span class="klein stil">Uiterlijk {dag(taak.deadline)}</span>}
        {taak.toelichting && <span>{taak.toelichting}</span>}
      </>
    )}
  </Lijst>
)

export const Berichten = ({ berichten }: { berichten: readonly Schemas['Bericht'][] }) => (
  <Lijst items={berichten} wat="berichten">
    {bericht => (
      <>
        <div class="lijst__kop">
          <strong>{bericht.onderwerp ?? 'Bericht'}</strong>
          {bericht.gelezen !== undefined && <Badge>{bericht.gelezen ? 'Gelezen' : 'Niet gelezen'}</Badge>}
        </div>
        <span class="klein stil">{moment(bericht.publicatiedatum)}</span>
        {bericht.tekst && <span>{bericht.tekst}</span>}
      </>
    )}
  </Lijst>
)
