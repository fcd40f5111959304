import type { Probleem } from '@integraal-klantbeeld/client'
import { Alert, Button } from './basis.tsx'

type Props = { readonly probleem: Probleem; readonly onRetry?: () => void }

/** Why there is no answer, in the words of the service. */
export const ProbleemMelding = ({ probleem, onRetry }: Props) => (
  <Alert kind="error">
    <p class="nl-paragraph">
      <strong>{probleem.title}</strong>
    </p>
    <p class="nl-paragraph">{probleem.detail}</p>
    {probleem.invalidParams && (
      <ul>
        {probleem.invalidParams.map(({ name, reason }) => (
          <li key={name}>
            {name}: {reason}
          </li>
        ))}
      </ul>
    )}
    {onRetry && <Button onClick={onRetry}>Probeer opnieuw</Button>}
  </Alert>
)
