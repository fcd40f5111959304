import { type Result, toResult } from '@integraal-klantbeeld/client'
import { useEffect, useState } from 'preact/hooks'
import type { Schemas } from '../beeld.ts'
import { Button, Card, Heading, Waiting } from '../delen/basis.tsx'
import { Radios } from '../delen/formulier.tsx'
import { ProbleemMelding } from '../delen/probleem.tsx'
import { clientOf, type Identiteit } from '../demo.ts'
import { MijnContact } from './contact.tsx'
import { MijnProfiel } from './profiel.tsx'
import { Verwerkingen } from './verwerkingen.tsx'
import { MijnZaken } from './zaken.tsx'

const personen = [
  { value: 'inwoner', label: 'Inwoner', wie: { bsn: '999993653' } },
  { value: 'druk', label: 'Inwoner met 50 zaken', wie: { bsn: '999999461' } },
  { value: 'ondernemer', label: 'Ondernemer', wie: { kvkNummer: '99999979' } }
] as const satisfies readonly { value: string; label: string; wie: Identiteit }[]

const Beeld = ({ beeld }: { beeld: Schemas['MijnKlantbeeld'] }) => (
  <>
    <MijnZaken zaken={beeld.onderdelen.zaken} documenten={beeld.onderdelen.documenten} />
    <MijnContact deel={beeld.onderdelen.contactmomenten} />
  </>
)

const Omgeving = ({ wie }: { wie: Identiteit }) => {
  const client = clientOf(wie)
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
      {beeld?.ok && <Beeld beeld={beeld.data} />}
      <MijnProfiel client={client} />
      <Verwerkingen client={client} />
      {beeld?.ok && !beeld.data.compleet && <Button onClick={read}>Haal alles opnieuw op</Button>}
    </div>
  )
}

/** What a resident or company sees of itself; who it is follows from the token alone. */
export const MijnOmgeving = () => {
  const [wie, setWie] = useState<string>(personen[0].value)
  const persoon = personen.find(({ value }) => value === wie) ?? personen[0]
  return (
    <>
      <Heading level={1}>Mijn omgeving</Heading>
      <Card title="Ingelogd als">
        <Radios label="Wie bent u?" value={wie} options={personen} onValue={setWie} />
      </Card>
      <Omgeving key={wie} wie={persoon.wie} />
    </>
  )
}
