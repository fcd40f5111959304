import { type KlantbeeldClient, type Result, toResult } from '@integraal-klantbeeld/client'
import { useEffect, useState } from 'preact/hooks'
import type { Schemas } from '../beeld.ts'
import { Badge, Waiting } from '../delen/basis.tsx'
import { ProbleemMelding } from '../delen/probleem.tsx'
import { bronNaam, onderdeelNaam, opsomming, rechtNaam, veldNaam } from '../taal.ts'

const Onderdeel = ({ onderdeel }: { onderdeel: Schemas['UitlegOnderdeel'] }) => (
  <li>
    <div class="lijst__kop">
      <strong>{onderdeelNaam(onderdeel.onderdeel)}</strong>
      <Badge tone={onderdeel.status === 'toegestaan' ? 'goed' : 'let-op'}>
        {onderdeel.status === 'toegestaan' ? 'Toegestaan' : 'Niet toegestaan'}
      </Badge>
    </div>
    {onderdeel.regel && <span class="klein stil">Regel: {onderdeel.regel}</span>}
    {onderdeel.uitleg?.map(zin => (
      <span key={zin} class="klein">
        {zin}
      </span>
    ))}
    {onderdeel.velden && (
      <details class="klein">
        <summary>{onderdeel.velden.length} velden</summary>
        {opsomming.format(onderdeel.velden.map(({ veld }) => veldNaam(veld)))}
      </details>
    )}
    {(onderdeel.interneVeldenWeggelaten?.length ?? 0) > 0 && (
      <span class="klein stil">
        Intern, dus weggelaten: {opsomming.format((onderdeel.interneVeldenWeggelaten ?? []).map(veldNaam))}
      </span>
    )}
  </li>
)

const Inhoud = ({ uitleg }: { uitleg: Schemas['Uitleg'] }) => (
  <>
    {!uitleg.toegestaan && (
      <ul>
        {uitleg.redenen.map(({ code, uitleg: zin }) => (
          <li key={code}>{zin}</li>
        ))}
      </ul>
    )}
    <ul class="lijst">
      {uitleg.onderdelen.map(onderdeel => (
        <Onderdeel key={onderdeel.onderdeel} onderdeel={onderdeel} />
      ))}
    </ul>
    {uitleg.schrijven && (
      <p class="klein">De klant mag hier zelf wijzigen: {opsomming.format(uitleg.schrijven.rechten.map(rechtNaam))}.</p>
    )}
    <p class="klein">{uitleg.geheim.uitleg}</p>
    <p class="klein stil">
      Gevraagd worden: {opsomming.format(uitleg.bronnen.map(({ bron }) => bronNaam(bron))) || 'geen bronnen'}.
      {uitleg.nietGevraagd.length > 0 &&
        ` Niet gevraagd: ${opsomming.format(uitleg.nietGevraagd.map(({ bron }) => bronNaam(bron)))}.`}
    </p>
  </>
)

type Props = {
  readonly client: KlantbeeldClient
  readonly doel: string
  readonly klantsoort: Schemas['UitlegVraag']['klantsoort']
}

/** What would be asked and shown for a doel, and by which rule. About nobody: no source is asked. */
export const Uitleg = ({ client, doel, klantsoort }: Props) => {
  const [uitleg, setUitleg] = useState<Result<Schemas['Uitleg']>>()
  useEffect(() => {
    setUitleg(undefined)
    toResult(client.POST('/klantbeelden/_verklaar', { body: { doel, klantsoort } })).then(setUitleg)
  }, [client, doel, klantsoort])
  if (uitleg === undefined) return <Waiting>De uitleg wordt opgehaald …</Waiting>
  return uitleg.ok ? <Inhoud uitleg={uitleg.data} /> : <ProbleemMelding probleem={uitleg.probleem} />
}
