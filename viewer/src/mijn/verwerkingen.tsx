import { type KlantbeeldClient, type Result, toResult } from '@integraal-klantbeeld/client'
import { useEffect, useState } from 'preact/hooks'
import type { Schemas } from '../beeld.ts'
import { Badge, Button, Card, Waiting } from '../delen/basis.tsx'
import { ProbleemMelding } from '../delen/probleem.tsx'
import { isoDag, moment, onderdeelNaam, opsomming } from '../taal.ts'

const dagMs = 86_400_000
const dagenTerug = (dagen: number) => isoDag(Date.now() - dagen * dagMs)

const Verwerking = ({ verwerking }: { verwerking: Schemas['MijnVerwerking'] }) => (
  <li>
    <div class="lijst__kop">
      <strong>{verwerking.actie}</strong>
      {verwerking.getoondInZoekresultaat && <Badge>Getoond in zoekresultaat</Badge>}
    </div>
    <span class="klein stil">{moment(verwerking.tijdstip)}</span>
    <span>Waarom: {verwerking.verwerkingsactiviteit.naam}</span>
    <span class="klein stil">Op grond van: {verwerking.verwerkingsactiviteit.grondslag}</span>
    {verwerking.soortenGegevens && (
      <span class="klein stil">
        Soorten gegevens: {opsomming.format(verwerking.soortenGegevens.map(onderdeelNaam)).toLowerCase()}
      </span>
    )}
  </li>
)

/** "Wie heeft mijn gegevens bekeken en waarom": the last month, from the logboek. */
export const Verwerkingen = ({ client }: { client: KlantbeeldClient }) => {
  const [result, setResult] = useState<Result<Schemas['MijnVerwerkingen']>>()
  const [keer, setKeer] = useState(0)
  useEffect(() => {
    const query = { vanaf: dagenTerug(30), totEnMet: dagenTerug(0) }
    toResult(client.GET('/mijn/verwerkingen', { params: { query } })).then(setResult)
  }, [client, keer])
  return (
    <Card
      title="Wie heeft mijn gegevens bekeken en waarom"
      class="breed"
      aside={<Button onClick={() => setKeer(keer + 1)}>Ververs</Button>}
    >
      {result === undefined && <Waiting>Het logboek wordt gelezen …</Waiting>}
      {result?.ok === false && <ProbleemMelding probleem={result.probleem} />}
      {result?.ok && result.data.verwerkingen.length === 0 && (
        <p class="stil">De laatste 30 dagen heeft niemand uw gegevens bekeken.</p>
      )}
      {result?.ok && (
        <ul class="lijst">
          {result.data.verwerkingen.map(verwerking => (
            <Verwerking key={`${verwerking.verwerkingId} ${verwerking.tijdstip}`} verwerking={verwerking} />
          ))}
        </ul>
      )}
      {result?.ok && result.data.volgende && <p class="stil klein">Er is meer; hier staan de nieuwste.</p>}
    </Card>
  )
}
