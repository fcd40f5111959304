import type { Schemas } from '../beeld.ts'
import { bytes, dag } from '../taal.ts'

type Document = Schemas['MijnDocument']

const opsteller: Readonly<Record<string, string>> = { formeel: 'van de gemeente', ingediend: 'van u' }

/** Documents that open. */
export const Documenten = ({
  documenten,
  onOpen
}: {
  documenten: readonly Document[]
  onOpen: (document: Document) => void
}) => (
  <ul class="lijst">
    {documenten.map(document => (
      <li key={document.id}>
        <button type="button" class="als-link" onClick={() => onOpen(document)}>
          {document.titel}
        </button>
        <span class="klein stil">
          {[opsteller[document.soort], dag(document.datum), bytes(document.grootte)].filter(Boolean).join(' · ')}
        </span>
      </li>
    ))}
  </ul>
)
