import { type KlantbeeldClient, type Probleem, type Result, toResult } from '@integraal-klantbeeld/client'
import { useEffect, useState } from 'preact/hooks'
import type { Schemas } from '../beeld.ts'
import { Alert, Button, Card, Heading, Waiting } from '../delen/basis.tsx'
import { openDocument } from '../delen/document.ts'
import { Radios } from '../delen/formulier.tsx'
import { ProbleemMelding } from '../delen/probleem.tsx'
import { clientOf } from '../demo.ts'
import { MijnBerichten } from './berichten.tsx'
import { MijnContact } from './contact.tsx'
import { MijnProfiel } from './profiel.tsx'
import { MijnTaken } from './taken.tsx'
import { Verwerkingen } from './verwerkingen.tsx'
import { ingelogden } from './wie.ts'
import { MijnZaakVenster } from './zaak.tsx'
import { MijnZaken } from './zaken.tsx'

type Delen = Schemas['MijnOnderdelen']

/** What is not offered to him has no card: only to a gemachtigde is that not all. */
const Beeld = ({ client, delen }: { client: KlantbeeldClient; delen: Delen }) => {
  const [zaak, setZaak] = useState<Schemas['MijnZaak']>()
  const [probleem, setProbleem] = useState<Probleem>()
  const open = async ({ id, bron }: Schemas['MijnDocument']) => {
    const params = { path: { id }, query: { bron } }
    setProbleem(await openDocument(client.GET('/mijn/documenten/{id}/inhoud', { params, parseAs: 'blob' })))
  }
  const titelVan = (id: string) => delen.zaken?.gegevens?.find(one => one.id === id)?.titel
  const documenten = delen.documenten?.gegevens ?? []
  return (
    <>
      {probleem && <ProbleemMelding probleem={probleem} />}
      {delen.taken && <MijnTaken deel={delen.taken} titelVan={titelVan} />}
      {delen.berichten && (
        <MijnBerichten client={client} deel={delen.berichten} documenten={documenten} openDocument={open} />
      )}
      {delen.zaken && <MijnZaken deel={delen.zaken} onOpen={setZaak} />}
      {delen.contactmomenten && <MijnContact deel={delen.contactmomenten} />}
      {zaak && <MijnZaakVenster client={client} zaak={zaak} openDocument={open} onClose={() => setZaak(undefined)} />}
    </>
  )
}

const Omgeving = ({ client, isZelf }: { client: KlantbeeldClient; isZelf: boolean }) => {
  const [beeld, setBeeld] = useState<Result<Schemas['MijnKlantbeeld']>>()
  const read = async () => {
    setBeeld(undefined)
    setBeeld(await toResult(client.GET('/mijn/klantbeeld')))
  }
  useEffect(() => void read(), [client])
  return (
    <div class="tegels">
      {beeld === undefined && (
        <Card title="Uw zaken" class="breed">
          <Waiting>Uw gegevens worden opgehaald …</Waiting>
        </Card>
      )}
      {beeld?.ok === false && <ProbleemMelding probleem={beeld.probleem} onRetry={read} />}
      {beeld?.ok && <Beeld client={client} delen={beeld.data.onderdelen} />}
      <MijnProfiel client={client} isZelf={isZelf} />
      {isZelf && <Verwerkingen client={client} />}
      {beeld?.ok && !beeld.data.compleet && <Button onClick={read}>Haal alles opnieuw op</Button>}
    </div>
  )
}

/** What a resident or company sees of itself, or who acts for one; who it is follows from the token alone. */
export const MijnOmgeving = () => {
  const [gekozen, setGekozen] = useState<string>(ingelogden[0].value)
  const { value, wie, namens } = ingelogden.find(one => one.value === gekozen) ?? ingelogden[0]
  return (
    <>
      <Heading level={1}>Mijn omgeving</Heading>
      <Card title="Ingelogd als">
        <Radios label="Wie bent u?" value={value} options={ingelogden} onValue={setGekozen} />
        {namens && (
          <Alert kind="info">
            <p class="nl-paragraph">{namens}</p>
          </Alert>
        )}
      </Card>
      <Omgeving key={value} client={clientOf(wie)} isZelf={namens === undefined} />
    </>
  )
}
