import type { KlantbeeldClient } from '@integraal-klantbeeld/client'
import { useState } from 'preact/hooks'
import { type Beeld, type Schemas, type Verdwenen, verdwenen } from '../beeld.ts'
import { Alert, Card, Facts } from '../delen/basis.tsx'
import { onderdeelNaam, opsomming, redenTekst, veldNaam } from '../taal.ts'
import { Uitleg } from '../verantwoording/uitleg.tsx'

const isEmpty = ({ onderdelen, velden }: Verdwenen) => onderdelen.length === 0 && Object.keys(velden).length === 0

/** What another doel took away. */
const Verschil = ({ eerst, nu }: { eerst: Beeld; nu: Beeld }) => {
  const weg = verdwenen(eerst, nu)
  if (isEmpty(weg)) return null
  return (
    <Alert kind="info">
      <p class="nl-paragraph">
        <strong>Voor dit doel niet meer te zien:</strong>
      </p>
      <ul>
        {weg.onderdelen.map(naam => (
          <li key={naam}>{onderdeelNaam(naam)}</li>
        ))}
        {Object.entries(weg.velden).map(([naam, velden]) => (
          <li key={naam}>
            <details>
              <summary>
                {velden.length} {velden.length === 1 ? 'gegeven' : 'gegevens'} van {onderdeelNaam(naam)}
              </summary>
              {opsomming.format(velden.map(veldNaam))}
            </details>
          </li>
        ))}
      </ul>
    </Alert>
  )
}

type Props = {
  readonly client: KlantbeeldClient
  readonly doel: Schemas['Doel']
  readonly klantsoort: Schemas['UitlegVraag']['klantsoort']
  readonly beeld: Beeld
  readonly vorig: Beeld | undefined
}

/** Why this is shown, and why the rest is not. */
export const WaaromPaneel = ({ client, doel, klantsoort, beeld, vorig }: Props) => {
  const [open, setOpen] = useState(false)
  const verantwoording = beeld.samenhang?.verantwoording
  return (
    <Card title="Waarom ziet u dit?">
      {vorig && beeld.einde === 'heel' && <Verschil eerst={vorig} nu={beeld} />}
      <Facts
        facts={[
          ['Doel', doel.naam],
          ['Grondslag', doel.grondslag],
          ['In het logboek', verantwoording?.verwerkingId ?? beeld.plan?.verwerkingId]
        ]}
      />
      {verantwoording && verantwoording.nietGetoond.length > 0 && (
        <div>
          <strong>Niet of niet helemaal getoond</strong>
          <ul class="lijst klein">
            {verantwoording.nietGetoond.map(({ onderdeel, reden }) => (
              <li key={`${onderdeel} ${reden}`}>
                {onderdeelNaam(onderdeel)}: {redenTekst(reden)}
              </li>
            ))}
          </ul>
          <p class="klein stil">Dit zegt niets over of er iets is.</p>
        </div>
      )}
      <details onToggle={event => setOpen(event.currentTarget.open)}>
        <summary>Leg uit per onderdeel</summary>
        {open && <Uitleg client={client} doel={doel.id} klantsoort={klantsoort} />}
      </details>
    </Card>
  )
}
