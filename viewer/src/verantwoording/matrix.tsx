import { useEffect, useState } from 'preact/hooks'
import { Badge, Button, Card, Waiting } from '../delen/basis.tsx'
import { onderdeelNaam } from '../taal.ts'
import { type Regel, readRegister } from './register.ts'
import { Uitleg } from './uitleg.tsx'

const klantsoortNaam = {
  natuurlijkPersoon: 'inwoner',
  nietNatuurlijkPersoon: 'bedrijf',
  vestiging: 'vestiging'
} as const

const Cel = ({ regel, naam }: { regel: Regel; naam: string }) => {
  if (regel.onderdelen === undefined) return <span class="stil">niet gelezen</span>
  const onderdeel = regel.onderdelen.find(one => one.onderdeel === naam)
  if (onderdeel?.status === 'nietVanToepassing') return <span class="stil">n.v.t.</span>
  if (onderdeel?.status !== 'toegestaan') return <span class="stil">nee</span>
  return (
    <>
      <Badge tone="goed">ja</Badge> <span class="klein">{onderdeel.velden?.length ?? 0} velden</span>
      {onderdeel.uitleg && onderdeel.uitleg.length > 0 && (
        <details class="klein">
          <summary>grenzen</summary>
          {onderdeel.uitleg.join('; ')}
        </details>
      )}
    </>
  )
}

/** The register as a matrix: for which doel which part may be seen. */
export const Matrix = () => {
  const [regels, setRegels] = useState<readonly Regel[]>()
  const [gekozen, setGekozen] = useState<Regel>()
  useEffect(() => void readRegister().then(setRegels), [])
  if (regels === undefined) {
    return (
      <Card title="Het doelbindingsregister">
        <Waiting>Het register wordt gelezen …</Waiting>
      </Card>
    )
  }
  const onderdelen = [...new Set(regels.flatMap(regel => (regel.onderdelen ?? []).map(({ onderdeel }) => onderdeel)))]
  return (
    <>
      <Card title="Het doelbindingsregister" count={new Set(regels.map(({ doel }) => doel.id)).size}>
        <p class="stil">
          Per doel: wat mag er van wie gezien worden. Wat er niet staat, mag niet. Dit is precies wat de API toepast.
        </p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
        <section class="tabel" aria-label="Matrix van doelen en onderdelen" tabIndex={0}>
          <table class="utrecht-table">
            <thead class="utrecht-table__header">
              <tr class="utrecht-table__row">
                <th class="utrecht-table__header-cell" scope="col">
                  Doel
                </th>
                {onderdelen.map(naam => (
                  <th class="utrecht-table__header-cell" scope="col" key={naam}>
                    {onderdeelNaam(naam)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody class="utrecht-table__body">
              {regels.map(regel => (
                <tr class="utrecht-table__row" key={`${regel.doel.id} ${regel.klantsoort}`}>
                  <th class="utrecht-table__cell" scope="row">
                    <button type="button" class="als-link" onClick={() => setGekozen(regel)}>
                      {regel.doel.naam}
                    </button>
                    <br />
                    <span class="klein stil">van een {klantsoortNaam[regel.klantsoort]}</span>
                  </th>
                  {onderdelen.map(naam => (
                    <td class="utrecht-table__cell" key={naam}>
                      <Cel regel={regel} naam={naam} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </Card>
      {gekozen && (
        <Card
          title={`Uitleg: ${gekozen.doel.naam} (${klantsoortNaam[gekozen.klantsoort]})`}
          aside={<Button onClick={() => setGekozen(undefined)}>Sluiten</Button>}
        >
          <p class="stil">Grondslag: {gekozen.doel.grondslag}. Bevraagt geen bron en gaat over niemand.</p>
          <Uitleg client={gekozen.client} doel={gekozen.doel.id} klantsoort={gekozen.klantsoort} />
        </Card>
      )}
    </>
  )
}
