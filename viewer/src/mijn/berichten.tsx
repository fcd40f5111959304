import { type KlantbeeldClient, type Probleem, toResult } from '@integraal-klantbeeld/client'
import { useState } from 'preact/hooks'
import type { Schemas } from '../beeld.ts'
import { Badge, Button, Card } from '../delen/basis.tsx'
import { ProbleemMelding } from '../delen/probleem.tsx'
import { dag } from '../taal.ts'
import { Melding } from './melding.tsx'

type Bericht = Schemas['MijnBericht']
type Document = Schemas['MijnDocument']

type Doen = {
  readonly markeer: (bericht: Bericht, gelezen: boolean) => void
  readonly openDocument: (document: Document) => void
}

type BijlagenProps = Doen & { readonly bericht: Bericht; readonly documenten: readonly Document[] }

/** A document that also belongs to one of his zaken can be opened here; of another only the name is known. */
const Bijlagen = ({ bericht, documenten, openDocument }: BijlagenProps) => (
  <ul>
    {(bericht.bijlagen ?? []).map(({ id, urn, omschrijving }) => {
      const document = documenten.find(one => one.id === id)
      const naam = omschrijving ?? document?.titel ?? 'Bijlage'
      return (
        <li key={id ?? urn}>
          {document ? (
            <button type="button" class="als-link" onClick={() => openDocument(document)}>
              {naam}
            </button>
          ) : (
            naam
          )}
        </li>
      )
    })}
  </ul>
)

/** Opening it is reading it: only then is it marked as read. */
const BerichtRij = ({ bericht, documenten, ...doen }: BijlagenProps) => (
  <li>
    <details onToggle={({ currentTarget }) => currentTarget.open && !bericht.gelezen && doen.markeer(bericht, true)}>
      <summary>
        {bericht.gelezen ? bericht.onderwerp : <strong>{bericht.onderwerp}</strong>}{' '}
        {!bericht.gelezen && <Badge tone="let-op">Nieuw</Badge>}{' '}
        <span class="klein stil">{dag(bericht.publicatiedatum)}</span>
      </summary>
      <p class="nl-paragraph">{bericht.tekst}</p>
      {bericht.deadline && <p class="stil">Reageer uiterlijk op {dag(bericht.deadline)}.</p>}
      <Bijlagen bericht={bericht} documenten={documenten} {...doen} />
      {bericht.gelezen && (
        <Button kind="subtle" onClick={() => doen.markeer(bericht, false)}>
          Markeer als ongelezen
        </Button>
      )}
    </details>
  </li>
)

type Props = {
  readonly client: KlantbeeldClient
  readonly deel: Schemas['MijnOnderdelen']['berichten']
  readonly documenten: readonly Document[]
  readonly openDocument: Doen['openDocument']
}

/** MijnBerichten: the newest first, with what is unread. */
export const MijnBerichten = ({ client, deel, documenten, openDocument }: Props) => {
  const [gemarkeerd, setGemarkeerd] = useState<Readonly<Record<string, Bericht>>>({})
  const [probleem, setProbleem] = useState<Probleem>()
  const berichten = (deel?.gegevens ?? []).map(bericht => gemarkeerd[bericht.id] ?? bericht)
  const ongelezen = berichten.filter(({ gelezen }) => !gelezen).length
  const markeer = async ({ id }: Bericht, gelezen: boolean) => {
    const params = { path: { id } }
    const result = await toResult(client.PATCH('/mijn/berichten/{id}', { params, body: { gelezen } }))
    setProbleem(result.ok ? undefined : result.probleem)
    if (result.ok) setGemarkeerd(known => ({ ...known, [id]: result.data }))
  }
  return (
    <Card title="Uw berichten" count={deel?.totaal}>
      <Melding melding={deel?.melding} />
      {deel?.gegevens && (
        <p class="stil" role="status">
          {berichten.length === 0 ? 'U hebt geen berichten.' : `${ongelezen} niet gelezen.`}
        </p>
      )}
      {probleem && <ProbleemMelding probleem={probleem} />}
      <ul class="lijst">
        {berichten.map(bericht => (
          <BerichtRij key={bericht.id} bericht={bericht} {...{ documenten, markeer, openDocument }} />
        ))}
      </ul>
    </Card>
  )
}
