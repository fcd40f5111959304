import type { Schemas } from '../beeld.ts'
import { Badge, Card } from '../delen/basis.tsx'
import { moment } from '../taal.ts'
import { Melding } from './melding.tsx'

/** MijnContactmomenten: what was asked and what was answered. */
export const MijnContact = ({ deel }: { deel: Schemas['MijnOnderdelen']['contactmomenten'] }) => (
  <Card title="Uw contact met de gemeente" count={deel?.totaal}>
    <Melding melding={deel?.melding} />
    {deel?.gegevens?.length === 0 && <p class="stil">U hebt nog geen contact gehad.</p>}
    <ul class="lijst">
      {(deel?.gegevens ?? []).map(({ id, onderwerp, kanaal, tijdstip, antwoord }) => (
        <li key={id}>
          <div class="lijst__kop">
            <strong>{onderwerp ?? 'Contact'}</strong>
            {kanaal && <Badge>{kanaal}</Badge>}
          </div>
          <span class="klein stil">{moment(tijdstip)}</span>
          {antwoord && <span>{antwoord}</span>}
        </li>
      ))}
    </ul>
  </Card>
)
