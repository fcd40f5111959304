import { type KlantbeeldClient, type Probleem, toResult } from '@integraal-klantbeeld/client'
import { useEffect, useState } from 'preact/hooks'
import type { Schemas } from '../beeld.ts'
import { Alert, Badge, Button, Card, Facts } from '../delen/basis.tsx'
import { Field, Select } from '../delen/formulier.tsx'
import { ProbleemMelding } from '../delen/probleem.tsx'
import { readVoorbeeldklanten, type Voorbeeldklant } from '../demo.ts'
import { type Invoer, isDirect, leegInvoer, toZoek, type Wijze, wijzen } from './zoekvraag.ts'

type Klant = Schemas['GevraagdeKlant']

const Velden = ({ invoer, set }: { invoer: Invoer; set: (over: Partial<Invoer>) => void }) => {
  const field = (naam: keyof Invoer, label: string, rest: object = {}) => (
    // A field of its own for each way of searching: a pattern that is taken away leaves an empty one behind.
    <Field
      key={label}
      label={label}
      value={invoer[naam]}
      onValue={value => set({ [naam]: value })}
      required
      {...rest}
    />
  )
  switch (invoer.wijze) {
    case 'burgerservicenummer':
      return field('nummer', 'BSN', { inputMode: 'numeric', pattern: '[0-9]{9}', title: 'Negen cijfers' })
    case 'kvkNummer':
      return field('nummer', 'KVK-nummer', { inputMode: 'numeric', pattern: '[0-9]{8}', title: 'Acht cijfers' })
    case 'telefoonnummer':
      return field('tekst', 'Telefoonnummer', { type: 'tel' })
    case 'email':
      return field('tekst', 'E-mailadres', { type: 'email' })
    case 'geslachtsnaamGeboortedatum':
      return (
        <>
          {field('tekst', 'Achternaam')}
          {field('geboortedatum', 'Geboortedatum', { type: 'date', size: 'kort' })}
        </>
      )
    case 'adres':
      return (
        <>
          {field('postcode', 'Postcode', { size: 'kort', pattern: '[1-9][0-9]{3} ?[A-Za-z]{2}', title: '1234 AB' })}
          {field('huisnummer', 'Huisnummer', { size: 'kort', inputMode: 'numeric', pattern: '[0-9]{1,5}' })}
        </>
      )
  }
}

type Found = { readonly kandidaten: Schemas['Kandidaten'] } | { readonly probleem: Probleem } | undefined

const Kandidaat = ({ kandidaat, onKies }: { kandidaat: Schemas['Kandidaat']; onKies: (klant: Klant) => void }) => (
  <li>
    <div class="lijst__kop">
      <button
        type="button"
        class="als-link"
        onClick={() => onKies({ soort: 'klantreferentie', klantreferentie: kandidaat.klantreferentie })}
      >
        {kandidaat.naam ?? 'Naam wordt voor dit doel niet getoond'}
      </button>
      {kandidaat.geheimhouding && <Badge tone="fout">Geheimhouding</Badge>}
      {kandidaat.overleden && <Badge tone="let-op">Overleden</Badge>}
    </div>
    <Facts
      facts={[
        ['Geboren', kandidaat.geboortedatum?.langFormaat],
        ['Adres', kandidaat.adres],
        ['KVK-nummer', kandidaat.kvkNummer],
        ['Vestigingsnummer', kandidaat.vestigingsnummer]
      ]}
    />
  </li>
)

const Kandidaten = ({ found, onKies }: { found: Found; onKies: (klant: Klant) => void }) => {
  if (found === undefined) return null
  if ('probleem' in found) return <ProbleemMelding probleem={found.probleem} />
  const { kandidaten, teVeel, compleet } = found.kandidaten
  return (
    <>
      <p role="status">
        {kandidaten.length === 0 ? 'Niemand gevonden.' : `${kandidaten.length} gevonden. Controleer wie u spreekt.`}
        {teVeel && ' Er zijn er meer: zoek preciezer.'}
      </p>
      {!compleet && (
        <Alert kind="warning">
          <p class="nl-paragraph">Niet alle bronnen antwoordden: er kunnen er meer zijn.</p>
        </Alert>
      )}
      <ul class="lijst">
        {kandidaten.map(kandidaat => (
          <Kandidaat key={kandidaat.klantreferentie} kandidaat={kandidaat} onKies={onKies} />
        ))}
      </ul>
    </>
  )
}

const Voorbeelden = ({ onKies }: { onKies: (klant: Klant) => void }) => {
  const [voorbeelden, setVoorbeelden] = useState<readonly Voorbeeldklant[]>([])
  useEffect(() => void readVoorbeeldklanten().then(setVoorbeelden), [])
  return (
    <details>
      <summary>Voorbeeldklanten van de demo</summary>
      <ul class="lijst">
        {voorbeelden.map(({ klant, omschrijving }) => (
          <li key={omschrijving}>
            <button type="button" class="als-link" onClick={() => onKies(klant)}>
              {omschrijving}
            </button>
            <span class="klein stil">
              {'kvkNummer' in klant ? `KVK ${klant.kvkNummer}` : `BSN ${klant.burgerservicenummer}`}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}

type Props = { readonly client: KlantbeeldClient; readonly doel: string; readonly onKies: (klant: Klant) => void }

/** Finds a klant; a number goes straight to the view, anything else shows who it could be. */
export const ZoekKlant = ({ client, doel, onKies }: Props) => {
  const [invoer, setInvoer] = useState(leegInvoer)
  const [found, setFound] = useState<Found>()
  const set = (over: Partial<Invoer>) => setInvoer({ ...invoer, ...over })
  const kies = (klant: Klant) => {
    setFound(undefined)
    onKies(klant)
  }
  const zoek = async (event: Event) => {
    event.preventDefault()
    if (isDirect(invoer)) {
      const { nummer, wijze } = invoer
      return kies(
        wijze === 'kvkNummer'
          ? { soort: 'nietNatuurlijkPersoon', kvkNummer: nummer }
          : { soort: 'natuurlijkPersoon', burgerservicenummer: nummer }
      )
    }
    const result = await toResult(client.POST('/klanten/_zoek', { body: { doel, zoek: toZoek(invoer) } }))
    setFound(result.ok ? { kandidaten: result.data } : result)
  }
  return (
    <Card title="Klant zoeken">
      <form class="rij" onSubmit={zoek}>
        <Select
          label="Zoek op"
          value={invoer.wijze}
          options={wijzen}
          onValue={wijze => setInvoer({ ...leegInvoer, wijze: wijze as Wijze })}
        />
        <Velden invoer={invoer} set={set} />
        <Button kind="primary" type="submit">
          Zoek
        </Button>
      </form>
      <Kandidaten found={found} onKies={kies} />
      <Voorbeelden onKies={kies} />
    </Card>
  )
}
