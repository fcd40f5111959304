import { type KlantbeeldClient, type Result, toResult } from '@integraal-klantbeeld/client'
import { useEffect, useState } from 'preact/hooks'
import type { Schemas } from '../beeld.ts'
import { Alert, Facts, Heading, Waiting } from '../delen/basis.tsx'
import { ProbleemMelding } from '../delen/probleem.tsx'
import { Venster } from '../delen/venster.tsx'
import { dag, moment } from '../taal.ts'
import { datumNaam } from './datums.ts'
import { Documenten } from './documenten.tsx'
import { Melding } from './melding.tsx'
import { TaakRij } from './taken.tsx'
import { Weg } from './weg.tsx'

type Zaak = Schemas['MijnZaak']
type Antwoord = Schemas['MijnZaakAntwoord']
type OpenDocument = (document: Schemas['MijnDocument']) => void

const Verloop = ({ geschiedenis }: { geschiedenis: Antwoord['geschiedenis'] }) => (
  <>
    <Heading level={3}>Wat er gebeurde</Heading>
    {geschiedenis.length === 0 && <p class="stil">Hier is nog niets over te zeggen.</p>}
    <ol class="spoor">
      {geschiedenis.map(({ tekst, datum }, index) => (
        <li key={`${datum} ${tekst}`} class={index === 0 ? 'nu' : ''}>
          <strong>{tekst}</strong> <span class="klein stil">{dag(datum)}</span>
        </li>
      ))}
    </ol>
  </>
)

const Besluiten = ({ besluiten }: { besluiten: Antwoord['besluiten'] }) =>
  besluiten.length === 0 ? null : (
    <>
      <Heading level={3}>Besluiten</Heading>
      <ul class="lijst">
        {besluiten.map(({ soort, nummer, datum, bezwaarTotEnMet }) => (
          <li key={nummer ?? soort}>
            <strong>{soort}</strong>
            <span class="klein stil">
              {dag(datum)}
              {bezwaarTotEnMet && ` · bezwaar maken kan tot en met ${dag(bezwaarTotEnMet)}`}
            </span>
          </li>
        ))}
      </ul>
    </>
  )

const Vervolg = ({ zaak }: { zaak: Zaak }) => (
  <>
    <Weg zaak={zaak} />
    <p class="nl-paragraph">{zaak.status?.tekst ?? zaak.statusgroep.tekst}</p>
    {zaak.volgendeStap && (
      <Alert kind={zaak.actieNodig ? 'warning' : 'info'}>
        <p class="nl-paragraph">
          <strong>{zaak.actieNodig ? 'Dit moet u doen: ' : 'Wat gebeurt er nu? '}</strong>
          {zaak.volgendeStap.tekst}
        </p>
      </Alert>
    )}
    {zaak.termijn?.verstreken && !zaak.afgerond && (
      <p class="stil">De termijn is voorbij. Neem contact op als u niets hoort.</p>
    )}
  </>
)

const NogTeDoen = ({ taken }: { taken: Antwoord['onderdelen']['taken'] }) =>
  taken === undefined || taken.gegevens?.length === 0 ? null : (
    <>
      <Heading level={3}>Wat u nog moet doen</Heading>
      <Melding melding={taken.melding} />
      <ul class="lijst">
        {(taken.gegevens ?? []).map(taak => (
          <TaakRij key={taak.id} taak={taak} />
        ))}
      </ul>
    </>
  )

const Inhoud = ({ antwoord, openDocument }: { antwoord: Antwoord; openDocument: OpenDocument }) => {
  const { zaak, geschiedenis, besluiten, verwant, onderdelen } = antwoord
  const { taken, documenten, contactmomenten } = onderdelen
  const { contact, naam } = zaak.organisatie ?? {}
  return (
    <>
      <Vervolg zaak={zaak} />
      <NogTeDoen taken={taken} />
      <Facts
        facts={[
          ['Zaaknummer', zaak.zaaknummer],
          ...zaak.datums.map(({ soort, datum }) => [datumNaam(soort), dag(datum)] as const),
          ['Uitkomst', zaak.resultaat?.tekst],
          ['Hoort bij', verwant.map(({ titel }) => titel).join(', ')],
          ['Vragen?', contact && [naam, contact.tekst, contact.telefoonnummer].filter(Boolean).join(' · ')]
        ]}
      />
      <Verloop geschiedenis={geschiedenis} />
      <Besluiten besluiten={besluiten} />
      <Heading level={3}>Documenten</Heading>
      <Melding melding={documenten?.melding} />
      {documenten?.gegevens?.length === 0 && <p class="stil">Er zijn geen documenten.</p>}
      <Documenten documenten={documenten?.gegevens ?? []} onOpen={openDocument} />
      <Melding melding={contactmomenten?.melding} />
      {(contactmomenten?.gegevens ?? []).map(({ id, onderwerp, tijdstip, antwoord: reactie }) => (
        <p class="nl-paragraph" key={id}>
          Contact op {moment(tijdstip)}: {onderwerp}. {reactie}
        </p>
      ))}
    </>
  )
}

type Props = {
  readonly client: KlantbeeldClient
  readonly zaak: Zaak
  readonly openDocument: OpenDocument
  readonly onClose: () => void
}

/** One of his zaken followed step by step, in a window of its own. */
export const MijnZaakVenster = ({ client, zaak: { id, bron, titel }, openDocument, onClose }: Props) => {
  const [antwoord, setAntwoord] = useState<Result<Antwoord>>()
  useEffect(() => {
    toResult(client.GET('/mijn/zaken/{id}', { params: { path: { id }, query: { bron } } })).then(setAntwoord)
  }, [client, id, bron])
  return (
    <Venster title={titel} onClose={onClose}>
      {antwoord === undefined && <Waiting>Uw zaak wordt opgehaald …</Waiting>}
      {antwoord?.ok && <Inhoud antwoord={antwoord.data} openDocument={openDocument} />}
      {antwoord?.ok === false && <ProbleemMelding probleem={antwoord.probleem} />}
    </Venster>
  )
}
