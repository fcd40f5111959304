import { type KlantbeeldClient, type Probleem, type Result, toResult } from '@integraal-klantbeeld/client'
import { useEffect, useState } from 'preact/hooks'
import type { Schemas } from '../beeld.ts'
import { Alert, Badge, Button, Card, Facts } from '../delen/basis.tsx'
import { Field, Select } from '../delen/formulier.tsx'
import { ProbleemMelding } from '../delen/probleem.tsx'
import { Melding } from './melding.tsx'

type Profiel = Schemas['MijnProfiel']
type Adres = Schemas['MijnProfieladres']

const talen = [
  { value: 'nld', label: 'Nederlands' },
  { value: 'eng', label: 'Engels' },
  { value: 'ger', label: 'Duits' }
] as const

/** An address of his own, with what he may do with it. */
const AdresRij = ({ adres, onWeg }: { adres: Adres; onWeg: (adres: Adres) => void }) => (
  <li>
    <div class="lijst__kop">
      <strong>{adres.adres}</strong>
      {adres.isVoorkeursadres && <Badge tone="goed">Voorkeur</Badge>}
      <Badge {...(adres.verificatieDatum ? { tone: 'goed' as const } : { tone: 'let-op' as const })}>
        {adres.verificatieDatum ? 'Bevestigd' : 'Nog niet bevestigd'}
      </Badge>
    </div>
    {adres.id !== undefined && adres.versie !== undefined && (
      <button type="button" class="als-link" onClick={() => onWeg(adres)}>
        Verwijder {adres.adres}
      </button>
    )}
  </li>
)

const Basisregistratie = ({ basis }: { basis: Profiel['basisregistratie'] }) => {
  const { persoon, bedrijf, terugmelding } = basis
  const adres = persoon?.gegevens?.adressering
  return (
    <>
      <Melding melding={persoon?.melding ?? bedrijf?.melding} />
      <Facts
        facts={[
          ['Naam', persoon?.gegevens?.naam?.volledigeNaam ?? bedrijf?.gegevens?.naam],
          ['Geboren', persoon?.gegevens?.geboorte?.datum?.langFormaat],
          ['Adres', adres && `${adres.adresregel1 ?? ''}, ${adres.adresregel2 ?? ''}`],
          ['KVK-nummer', bedrijf?.gegevens?.kvkNummer]
        ]}
      />
      {terugmelding && (
        <a class="nl-link klein" href={terugmelding}>
          Klopt er iets niet? Meld het aan de gemeente
        </a>
      )}
    </>
  )
}

const NieuwAdres = ({ onVoegToe }: { onVoegToe: (invoer: Schemas['MijnAdresInvoer']) => Promise<void> }) => {
  const [soort, setSoort] = useState<Schemas['MijnAdresInvoer']['soort']>('email')
  const [adres, setAdres] = useState('')
  const add = async (event: Event) => {
    event.preventDefault()
    await onVoegToe({ soort, adres })
    setAdres('')
  }
  return (
    <form class="rij" onSubmit={add}>
      <Select
        label="Soort"
        size="kort"
        value={soort}
        options={[
          { value: 'email', label: 'E-mail' },
          { value: 'telefoonnummer', label: 'Telefoon' }
        ]}
        onValue={value => setSoort(value === 'email' ? 'email' : 'telefoonnummer')}
      />
      <Field
        key={soort}
        label={soort === 'email' ? 'Nieuw e-mailadres' : 'Nieuw telefoonnummer'}
        type={soort === 'email' ? 'email' : 'tel'}
        value={adres}
        onValue={setAdres}
        required
      />
      <Button type="submit">Voeg toe</Button>
    </form>
  )
}

/** MijnProfiel: what the base registers say beside what he gave himself, and changing the latter. */
export const MijnProfiel = ({ client }: { client: KlantbeeldClient }) => {
  const [profiel, setProfiel] = useState<Result<Profiel>>()
  const [gevolg, setGevolg] = useState<'gelukt' | Probleem>()
  const read = async () => setProfiel(await toResult(client.GET('/mijn/profiel')))
  useEffect(() => void read(), [client])
  const change = async (call: Promise<{ error?: unknown; response: Response }>) => {
    const { response, error } = await call
    setGevolg(response.ok ? 'gelukt' : (error as Probleem))
    await read()
  }
  const add = (body: Schemas['MijnAdresInvoer']) => {
    const header = { 'Idempotency-Key': crypto.randomUUID() }
    return change(client.POST('/mijn/profiel/digitale-adressen', { params: { header }, body }))
  }
  const remove = ({ id = '', versie = '' }: Adres) => {
    const params = { path: { id }, header: { 'If-Match': `"${versie}"` } }
    return change(client.DELETE('/mijn/profiel/digitale-adressen/{id}', { params }))
  }
  const opgave = profiel?.ok ? profiel.data.zelfOpgegeven?.gegevens?.find(({ wijzigbaar }) => wijzigbaar) : undefined
  const prefer = (taal: string) => {
    const versie = profiel?.ok ? profiel.data.zelfOpgegeven?.voorkeurenversie : ''
    const header = { 'If-Match': `"${versie}"` }
    // The whole of the preferences is replaced: what is not sent is no longer wanted.
    const body = { ...opgave?.voorkeuren, taal }
    return change(client.PUT('/mijn/profiel/voorkeuren', { params: { header }, body }))
  }
  if (profiel === undefined) return null
  if (!profiel.ok) return <ProbleemMelding probleem={profiel.probleem} onRetry={read} />
  const eigen = profiel.data.zelfOpgegeven
  return (
    <Card title="Uw profiel">
      <Basisregistratie basis={profiel.data.basisregistratie} />
      <Melding melding={eigen?.melding} />
      <ul class="lijst">
        {(opgave?.digitaleAdressen ?? []).map(adres => (
          <AdresRij key={adres.id} adres={adres} onWeg={remove} />
        ))}
      </ul>
      <NieuwAdres onVoegToe={add} />
      {eigen?.voorkeurenversie && (
        <Select label="Voorkeurstaal" value={opgave?.voorkeuren.taal ?? 'nld'} options={talen} onValue={prefer} />
      )}
      {gevolg === 'gelukt' && (
        <Alert kind="ok">
          <p class="nl-paragraph">De wijziging is opgeslagen.</p>
        </Alert>
      )}
      {typeof gevolg === 'object' && <ProbleemMelding probleem={gevolg} />}
    </Card>
  )
}
