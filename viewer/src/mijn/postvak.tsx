import { useEffect, useState } from 'preact/hooks'
import { Card } from '../delen/basis.tsx'
import { type Bezorgd, readPostvak } from '../demo.ts'

/** What would have been delivered to a telephone or mailbox: it stands here because this is a demo. */
export const Postvak = ({ keer }: { keer: number }) => {
  const [berichten, setBerichten] = useState<readonly Bezorgd[]>([])
  useEffect(() => void readPostvak().then(setBerichten), [keer])
  return (
    <Card title="Postvak van de demo">
      <p class="klein stil">In het echt komt dit op uw telefoon of in uw mail, en staat het nergens op dit scherm.</p>
      {berichten.length === 0 && <p class="stil">Er is nog niets verstuurd.</p>}
      <ul class="lijst">
        {berichten.map(({ soort, aan, tekst }) => (
          <li key={tekst}>
            <strong>
              {soort === 'sms' ? 'Sms' : 'E-mail'} aan {aan}
            </strong>
            <span>{tekst}</span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
