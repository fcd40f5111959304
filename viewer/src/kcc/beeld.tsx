import { useEffect, useRef } from 'preact/hooks'
import type { Beeld, Onderdelen, Schemas } from '../beeld.ts'
import { Alert, Card, Heading } from '../delen/basis.tsx'
import { OnderdeelKaart } from '../delen/onderdeel.tsx'
import { ProbleemMelding } from '../delen/probleem.tsx'
import { bronNaam, dag, gebeurtenisNaam, opsomming, signaalTekst } from '../taal.ts'
import { Bedrijf, Contactgegevens, Contactmomenten, Documenten, Persoon, Zaken } from './onderdelen.tsx'
import { Berichten, Taken } from './taken.tsx'

const naamVan = ({ persoon, bedrijf, contactgegevens }: Onderdelen): string =>
  persoon?.gegevens?.naam?.volledigeNaam ?? bedrijf?.gegevens?.naam ?? contactgegevens?.gegevens?.[0]?.naam ?? 'Klant'

const isGeheim = ({ soort }: Schemas['Signaal']) => soort.startsWith('geheimhouding')

const Signalen = ({ signalen }: { signalen: readonly Schemas['Signaal'][] }) => (
  <>
    {signalen.map(signaal => (
      <Alert
        key={signaal.soort}
        kind={isGeheim(signaal) ? 'error' : 'warning'}
        class={isGeheim(signaal) ? 'geheim' : ''}
      >
        <p class="nl-paragraph">
          {isGeheim(signaal) && <strong>Geheimhouding. </strong>}
          {signaalTekst(signaal.soort)} <span class="klein">({opsomming.format(signaal.bronnen.map(bronNaam))})</span>
        </p>
      </Alert>
    ))}
  </>
)

type Openers = {
  readonly onZaak: ((zaak: Schemas['Zaak']) => void) | undefined
  readonly onDocument: ((document: Schemas['Document']) => void) | undefined
}

type InhoudProps = { readonly naam: string; readonly delen: Onderdelen; readonly openers: Openers }

const Lijsten = ({ naam, delen, openers }: InhoudProps) => {
  switch (naam) {
    case 'contactgegevens':
      return <Contactgegevens partijen={delen.contactgegevens?.gegevens ?? []} />
    case 'zaken':
      return <Zaken zaken={delen.zaken?.gegevens ?? []} onOpen={openers.onZaak} />
    case 'documenten':
      return <Documenten documenten={delen.documenten?.gegevens ?? []} onOpen={openers.onDocument} />
    case 'contactmomenten':
      return <Contactmomenten contactmomenten={delen.contactmomenten?.gegevens ?? []} />
    case 'taken':
      return <Taken taken={delen.taken?.gegevens ?? []} />
    case 'berichten':
      return <Berichten berichten={delen.berichten?.gegevens ?? []} />
    default:
      return <p class="stil">Dit onderdeel kent deze kijker niet.</p>
  }
}

const Inhoud = (props: InhoudProps) => {
  if (props.naam === 'persoon') return <Persoon persoon={props.delen.persoon?.gegevens} />
  if (props.naam === 'bedrijf') return <Bedrijf bedrijf={props.delen.bedrijf?.gegevens} />
  return <Lijsten {...props} />
}

const Tijdlijn = ({ tijdlijn }: { tijdlijn: readonly Schemas['Gebeurtenis'][] }) => (
  <Card title="Tijdlijn" class="breed">
    <ol class="spoor spoor--breed">
      {tijdlijn.slice(0, 12).map(gebeurtenis => (
        <li key={`${gebeurtenis.soort} ${gebeurtenis.id} ${gebeurtenis.tijdstip}`}>
          <span class="klein stil">
            {dag(gebeurtenis.datum)} · {gebeurtenisNaam(gebeurtenis.soort)}
          </span>
          <br />
          {gebeurtenis.omschrijving}
        </li>
      ))}
    </ol>
    {tijdlijn.length > 12 && <p class="stil klein">En nog {tijdlijn.length - 12} eerdere gebeurtenissen.</p>}
  </Card>
)

/** How far it is, also for who hears it. */
const Voortgang = ({ beeld }: { beeld: Beeld }) => {
  const gevraagd = beeld.plan?.gevraagd ?? []
  const binnen = gevraagd.filter(naam => naam in beeld.onderdelen).length
  if (beeld.einde === 'afgebroken') {
    return (
      <Alert kind="error">
        <p class="nl-paragraph">
          De verbinding brak af. Wat hier staat is niet alles. Vraag het klantbeeld opnieuw op.
        </p>
      </Alert>
    )
  }
  if (typeof beeld.einde === 'object') return <ProbleemMelding probleem={beeld.einde} />
  const compleet = beeld.samenhang?.compleet
  const tekst = compleet
    ? 'Alles is binnen.'
    : 'Dit is niet alles: minstens één bron gaf geen volledig en actueel antwoord.'
  return (
    <p role="status" class="herkomst">
      {beeld.einde === 'nee' ? `${binnen} van ${gevraagd.length || '…'} onderdelen binnen.` : tekst}
    </p>
  )
}

type Props = { readonly beeld: Beeld; readonly openers: Openers }

/** The view of one klant: signals first, then each part in the order of the plan. */
export const KlantbeeldWeergave = ({ beeld, openers }: Props) => {
  const kop = useRef<HTMLHeadingElement>(null)
  const signalen = beeld.samenhang?.signalen ?? []
  // Who asked with the keyboard goes on where the answer is.
  useEffect(() => kop.current?.focus(), [])
  return (
    <div class="stapel">
      <Heading level={2} ref={kop} tabIndex={-1}>
        {naamVan(beeld.onderdelen)}
      </Heading>
      <Voortgang beeld={beeld} />
      <Signalen signalen={signalen} />
      <div class="tegels">
        {(beeld.plan?.gevraagd ?? []).map(naam => (
          <OnderdeelKaart
            key={naam}
            naam={naam}
            deel={beeld.onderdelen[naam as keyof Onderdelen]}
            wide={naam === 'zaken'}
            voorlopig={beeld.voorlopig.has(naam)}
            klaar={beeld.einde !== 'nee'}
            afgeschermd={signalen.some(isGeheim) && (naam === 'persoon' || naam === 'contactgegevens')}
          >
            {beeld.onderdelen[naam as keyof Onderdelen]?.gegevens !== undefined ||
            beeld.onderdelen[naam as keyof Onderdelen]?.status === 'ok' ? (
              <Inhoud naam={naam} delen={beeld.onderdelen} openers={openers} />
            ) : null}
          </OnderdeelKaart>
        ))}
        {(beeld.samenhang?.tijdlijn.length ?? 0) > 0 && <Tijdlijn tijdlijn={beeld.samenhang?.tijdlijn ?? []} />}
      </div>
    </div>
  )
}
