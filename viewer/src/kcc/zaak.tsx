import { type KlantbeeldClient, type Result, toResult } from '@integraal-klantbeeld/client'
import { useEffect, useState } from 'preact/hooks'
import type { Schemas } from '../beeld.ts'
import { Facts, Heading, Waiting } from '../delen/basis.tsx'
import { ProbleemMelding } from '../delen/probleem.tsx'
import { Venster } from '../delen/venster.tsx'
import { dag, moment } from '../taal.ts'
import { Contactmomenten, Documenten } from './onderdelen.tsx'

type Antwoord = Schemas['ZaakAntwoord']

const Spoor = ({ statussen }: { statussen: readonly Schemas['ZaakStatus'][] }) => (
  <ol class="spoor">
    {statussen.map((status, index) => (
      <li key={status.gezetOp ?? index} class={index === 0 ? 'nu' : ''}>
        <strong>{status.omschrijving}</strong> <span class="klein stil">{moment(status.gezetOp)}</span>
        {status.statustekst && <p class="stil">{status.statustekst}</p>}
      </li>
    ))}
  </ol>
)

const Inhoud = ({
  antwoord,
  onDocument
}: {
  antwoord: Antwoord
  onDocument: (document: Schemas['Document']) => void
}) => {
  const { zaak, onderdelen } = antwoord
  return (
    <>
      <Facts
        facts={[
          ['Zaaknummer', zaak.identificatie],
          ['Zaaktype', zaak.zaaktype?.omschrijving],
          ['Gestart', dag(zaak.startdatum)],
          ['Streefdatum', dag(zaak.einddatumGepland)],
          ['Uiterlijk klaar', dag(zaak.uiterlijkeEinddatumAfdoening)],
          ['Afgerond', dag(zaak.einddatum)],
          ['Resultaat', zaak.resultaat?.omschrijving],
          ['Rol van de klant', zaak.rollen?.map(({ omschrijving }) => omschrijving).join(', ')],
          ['Besluiten', zaak.besluiten?.map(({ besluittype, datum }) => `${besluittype} (${dag(datum)})`).join(', ')]
        ]}
      />
      <Heading level={3}>Verloop</Heading>
      <Spoor statussen={zaak.statusgeschiedenis ?? (zaak.status ? [zaak.status] : [])} />
      {onderdelen.documenten?.gegevens && (
        <>
          <Heading level={3}>Documenten</Heading>
          <Documenten documenten={onderdelen.documenten.gegevens} onOpen={onDocument} />
        </>
      )}
      {onderdelen.contactmomenten?.gegevens && (
        <>
          <Heading level={3}>Contactmomenten</Heading>
          <Contactmomenten contactmomenten={onderdelen.contactmomenten.gegevens} />
        </>
      )}
      {!antwoord.compleet && <p class="stil">Niet alle bronnen antwoordden: er kan meer zijn dan hier staat.</p>}
    </>
  )
}

type Props = {
  readonly client: KlantbeeldClient
  readonly klantreferentie: string
  readonly zaak: Schemas['Zaak']
  readonly onDocument: (document: Schemas['Document']) => void
  readonly onClose: () => void
}

/** One zaak in a window of its own. */
export const ZaakVenster = ({ client, klantreferentie, zaak, onDocument, onClose }: Props) => {
  const [antwoord, setAntwoord] = useState<Result<Antwoord>>()
  const { id } = zaak
  useEffect(() => {
    const path = { klantreferentie, id }
    toResult(client.GET('/klantbeelden/{klantreferentie}/zaken/{id}', { params: { path } })).then(setAntwoord)
  }, [client, klantreferentie, id])
  return (
    <Venster title={zaak.omschrijving ?? zaak.identificatie} onClose={onClose}>
      {antwoord === undefined && <Waiting>De zaak wordt opgehaald …</Waiting>}
      {antwoord?.ok && <Inhoud antwoord={antwoord.data} onDocument={onDocument} />}
      {antwoord?.ok === false && <ProbleemMelding probleem={antwoord.probleem} />}
    </Venster>
  )
}
