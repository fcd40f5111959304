import { Alert } from '../delen/basis.tsx'

/** What the service says to the klant about what is missing, as it is. */
export const Melding = ({ melding }: { melding: string | undefined }) =>
  melding === undefined ? null : (
    <Alert kind="warning">
      <p class="nl-paragraph">{melding}</p>
    </Alert>
  )
