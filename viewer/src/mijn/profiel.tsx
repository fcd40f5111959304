import type { KlantbeeldClient } from '@integraal-klantbeeld/client'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Schemas } from '../beeld.ts'
import { Alert, Card, Facts, Waiting } from '../delen/basis.tsx'
import { Select } from '../delen/formulier.tsx'
import { ProbleemMelding } from '../delen/probleem.tsx'
import { AdresRij } from './adres.tsx'
import { NieuwAdres } from './adres-veld.tsx'
import { Melding } from './melding.tsx'
import { Postvak } from './postvak.tsx'
import { type Gevolg, opgaveOf, type ProfielChanges, useProfiel } from './use-profiel.ts'

type Profiel = Schemas['MijnProfiel']

const talen = [
  { value: 'nld', label: 'Nederlands' },
  { value: 'eng', label: 'Engels' },
  { value: 'ger', label: 'Duits' }
] as const

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

/** Says how a change went. It takes the focus where what had it is no longer there. */
const GevolgMelding = ({ gevolg }: { gevolg: Gevolg }) => {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (document.activeElement === document.body) place.current?.focus()
  }, [])
  return (
    <div ref={place} tabIndex={-1}>
      {gevolg === 'gelukt' ? (
        <Alert kind="ok">
          <p class="nl-paragraph">De wijziging is opgeslagen.</p>
        </Alert>
      ) : (
        <ProbleemMelding probleem={gevolg} />
      )}
    </div>
  )
}

type EigenProps = {
  readonly client: KlantbeeldClient
  readonly profiel: Profiel
  readonly changes: ProfielChanges
  readonly onCode: () => void
}

/** What he gave himself, apart from what the base registers say. */
const Eigen = ({ client, profiel, changes, onCode }: EigenProps) => {
  const opgave = opgaveOf(profiel)
  return (
    <>
      <Melding melding={profiel.zelfOpgegeven?.melding} />
      <ul class="lijst">
        {(opgave?.digitaleAdressen ?? []).map(adres => (
          <AdresRij key={adres.id} {...{ client, adres, changes, onCode }} />
        ))}
      </ul>
      <NieuwAdres onVoegToe={changes.add} />
      {profiel.zelfOpgegeven?.voorkeurenversie && (
        <Select
          label="Voorkeurstaal"
          value={opgave?.voorkeuren.taal ?? 'nld'}
          options={talen}
          onValue={taal => changes.prefer({ taal })}
        />
      )}
    </>
  )
}

/** For who acts for another: he reads what he cannot change. */
const AlleenLezen = ({ profiel }: { profiel: Profiel }) => (
  <>
    <Melding melding={profiel.zelfOpgegeven?.melding} />
    <ul class="lijst">
      {(profiel.zelfOpgegeven?.gegevens ?? []).flatMap(({ digitaleAdressen = [] }) =>
        digitaleAdressen.map(({ id, adres }) => (
          <li key={id}>
            <strong>{adres}</strong>
          </li>
        ))
      )}
    </ul>
    <p class="stil">Alleen de inwoner zelf kan dit wijzigen.</p>
  </>
)

/** MijnProfiel: what the base registers say beside what he gave himself, and changing the latter. */
export const MijnProfiel = ({ client, isZelf }: { client: KlantbeeldClient; isZelf: boolean }) => {
  const { profiel, gevolg, read, changes } = useProfiel(client)
  const [codes, setCodes] = useState(0)
  if (profiel === undefined) {
    return (
      <Card title="Uw profiel">
        <Waiting>Uw profiel wordt opgehaald …</Waiting>
      </Card>
    )
  }
  if (!profiel.ok) return <ProbleemMelding probleem={profiel.probleem} onRetry={read} />
  const { basisregistratie, zelfOpgegeven } = profiel.data
  return (
    <>
      <Card title="Uw profiel">
        <Basisregistratie basis={basisregistratie} />
        {zelfOpgegeven === undefined && <p class="stil">Uw machtiging is niet voor het profiel.</p>}
        {zelfOpgegeven && isZelf && (
          <Eigen {...{ client, changes }} profiel={profiel.data} onCode={() => setCodes(codes + 1)} />
        )}
        {zelfOpgegeven && !isZelf && <AlleenLezen profiel={profiel.data} />}
        {gevolg && <GevolgMelding gevolg={gevolg} />}
      </Card>
      {zelfOpgegeven && isZelf && <Postvak keer={codes} />}
    </>
  )
}
