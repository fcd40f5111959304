import { type KlantbeeldClient, type Result, toResult } from '@integraal-klantbeeld/client'
import { useState } from 'preact/hooks'
import type { Schemas } from '../beeld.ts'
import { Badge, Button } from '../delen/basis.tsx'
import { Field } from '../delen/formulier.tsx'
import { ProbleemMelding } from '../delen/probleem.tsx'
import { klok } from '../taal.ts'
import { AdresVeld } from './adres-veld.tsx'
import type { ProfielChanges } from './use-profiel.ts'

type Adres = Schemas['MijnProfieladres']

type Props = {
  readonly client: KlantbeeldClient
  readonly adres: Adres
  readonly changes: ProfielChanges
  /** A code is on its way. */
  readonly onCode: () => void
}

/** Shows that an address is his: a code is sent there, and he types it. */
const Bevestigen = ({ client, adres, changes, onCode }: Props) => {
  const [verstuurd, setVerstuurd] = useState<Result<Schemas['MijnCodeVerstuurd']>>()
  const [code, setCode] = useState('')
  const { id = '' } = adres
  const send = async () => {
    const params = { path: { id } }
    setVerstuurd(await toResult(client.POST('/mijn/profiel/digitale-adressen/{id}/code', { params })))
    onCode()
  }
  const confirm = async (event: Event) => {
    event.preventDefault()
    await changes.confirm(adres, code)
    setCode('')
  }
  return (
    <>
      <Button onClick={send}>
        Stuur een code<span class="verborgen"> naar {adres.adres}</span>
      </Button>
      <div role="status">
        {verstuurd?.ok && (
          <p class="stil">Er is een code verstuurd. U kunt hem gebruiken tot {klok(verstuurd.data.geldigTot)}.</p>
        )}
      </div>
      {verstuurd?.ok === false && <ProbleemMelding probleem={verstuurd.probleem} />}
      {verstuurd?.ok && (
        <form class="rij" onSubmit={confirm}>
          <Field
            label="Code uit het bericht"
            size="kort"
            value={code}
            onValue={setCode}
            inputMode="numeric"
            autocomplete="one-time-code"
            required
          />
          <Button type="submit">Bevestig</Button>
        </form>
      )}
    </>
  )
}

const Wijzigen = ({ adres, changes }: Pick<Props, 'adres' | 'changes'>) => {
  const soort = adres.soort === 'email' ? 'email' : 'telefoonnummer'
  const [nieuw, setNieuw] = useState(adres.adres ?? '')
  const { omschrijving } = adres
  const replace = (event: Event) => {
    event.preventDefault()
    return changes.replace(adres, { soort, adres: nieuw, ...(omschrijving !== undefined && { omschrijving }) })
  }
  return (
    <details>
      <summary>Wijzig {adres.adres}</summary>
      <form class="rij" onSubmit={replace}>
        <AdresVeld label={`Nieuw adres in plaats van ${adres.adres}`} soort={soort} value={nieuw} onValue={setNieuw} />
        <Button type="submit">Bewaar</Button>
      </form>
    </details>
  )
}

/** Only an address that he proved to be his can be the preferred one. */
const Voorkeur = ({ adres, changes }: Pick<Props, 'adres' | 'changes'>) => {
  const { id, isVoorkeursadres, verificatieDatum } = adres
  if (isVoorkeursadres) {
    return (
      <button type="button" class="als-link" onClick={() => changes.prefer({ voorkeursadres: undefined })}>
        Gebruik {adres.adres} niet meer als voorkeur
      </button>
    )
  }
  if (!verificatieDatum) return null
  return (
    <button type="button" class="als-link" onClick={() => changes.prefer({ voorkeursadres: id })}>
      Gebruik bij voorkeur {adres.adres}
    </button>
  )
}

/** An address of his own, with what he may do with it. */
export const AdresRij = (props: Props) => {
  const { adres, changes } = props
  const isBevestigd = adres.verificatieDatum !== undefined
  return (
    <li>
      <div class="lijst__kop">
        <strong>{adres.adres}</strong>
        {adres.isVoorkeursadres && <Badge tone="goed">Voorkeur</Badge>}
        <Badge tone={isBevestigd ? 'goed' : 'let-op'}>{isBevestigd ? 'Bevestigd' : 'Nog niet bevestigd'}</Badge>
      </div>
      {adres.omschrijving && <span class="klein stil">{adres.omschrijving}</span>}
      {adres.id !== undefined && adres.versie !== undefined && (
        <>
          {!isBevestigd && <Bevestigen {...props} />}
          <Voorkeur adres={adres} changes={changes} />
          {/* The service wants a preferred address replaced by one that is proved. */}
          {!adres.isVoorkeursadres && <Wijzigen key={adres.versie} adres={adres} changes={changes} />}
          <button type="button" class="als-link" onClick={() => changes.remove(adres)}>
            Verwijder {adres.adres}
          </button>
        </>
      )}
    </li>
  )
}
