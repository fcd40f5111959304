import { type KlantbeeldVraag, type Probleem, toResult } from '@integraal-klantbeeld/client'
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Beeld, Schemas } from '../beeld.ts'
import { Alert, Card, Heading } from '../delen/basis.tsx'
import { openDocument } from '../delen/document.ts'
import { Radios, Select } from '../delen/formulier.tsx'
import { ProbleemMelding } from '../delen/probleem.tsx'
import { clientOf } from '../demo.ts'
import { KlantbeeldWeergave } from './beeld.tsx'
import { BronnenPaneel } from './bronnen.tsx'
import { useBeeld } from './use-beeld.ts'
import { WaaromPaneel } from './waarom.tsx'
import { ZaakVenster } from './zaak.tsx'
import { ZoekKlant } from './zoek.tsx'

const rollen = [
  { value: 'kcc-medewerker', label: 'KCC-medewerker' },
  { value: 'adrescontroleur', label: 'Adrescontroleur' }
] as const

type Klant = Schemas['GevraagdeKlant']

/** By its number, where the view shows it: a reference is good for one doel only. */
const klantByNumber = (klant: Klant, beeld: Beeld | undefined): Klant | undefined => {
  if (klant.soort !== 'klantreferentie') return klant
  const bsn = beeld?.onderdelen.persoon?.gegevens?.burgerservicenummer
  if (bsn !== undefined) return { soort: 'natuurlijkPersoon', burgerservicenummer: bsn }
  const kvkNummer = beeld?.onderdelen.bedrijf?.gegevens?.kvkNummer
  return kvkNummer === undefined ? undefined : { soort: 'nietNatuurlijkPersoon', kvkNummer }
}

const klantsoortOf = (klant: Klant, beeld: Beeld): Schemas['UitlegVraag']['klantsoort'] => {
  if (klant.soort !== 'klantreferentie') return klant.soort
  return beeld.plan?.gevraagd.includes('bedrijf') ? 'nietNatuurlijkPersoon' : 'natuurlijkPersoon'
}

/** The doelen of a rol, the widest first; the first one is chosen. */
const useDoelen = (rol: string) => {
  const [doelen, setDoelen] = useState<readonly Schemas['Doel'][]>([])
  const [probleem, setProbleem] = useState<Probleem>()
  const read = async () => {
    const result = await toResult(clientOf({ rol }).GET('/doelen'))
    setProbleem(result.ok ? undefined : result.probleem)
    setDoelen(result.ok ? [...result.data.doelen].sort((a, b) => b.onderdelen.length - a.onderdelen.length) : [])
  }
  useEffect(() => void read(), [rol])
  return { doelen, probleem, read }
}

/** Vraag and view together; another doel keeps the view before it, to say what disappeared. */
const useKlant = (rol: string, doel: string | undefined) => {
  const [vraag, setVraag] = useState<KlantbeeldVraag>()
  const [vorig, setVorig] = useState<Beeld>()
  const [opnieuw, setOpnieuw] = useState(false)
  const beeld = useBeeld(clientOf({ rol }), vraag)
  useEffect(() => {
    if (vraag === undefined || doel === undefined || vraag.doel === doel) return
    const klant = klantByNumber(vraag.klant, beeld)
    setVorig(beeld)
    setOpnieuw(klant === undefined)
    setVraag(klant && { klant, doel })
  }, [doel, vraag, beeld])
  return {
    vraag,
    beeld,
    vorig,
    /** The klant must be looked for again. */
    opnieuw,
    kies: (klant: Klant) => {
      setVorig(undefined)
      setOpnieuw(false)
      if (doel !== undefined) setVraag({ klant, doel })
    },
    ververs: () => setVraag(vraag && { ...vraag, vers: true }),
    vergeet: () => {
      setVorig(undefined)
      setVraag(undefined)
    }
  }
}

export const Werkplek = () => {
  const [rol, setRol] = useState<string>(rollen[0].value)
  const { doelen, probleem: geenDoelen, read } = useDoelen(rol)
  const [gekozen, setGekozen] = useState<string>()
  const [zaak, setZaak] = useState<Schemas['Zaak']>()
  const [probleem, setProbleem] = useState<Probleem>()
  const doel = doelen.find(({ id }) => id === gekozen) ?? doelen[0]
  const { vraag, beeld, vorig, opnieuw, kies, ververs, vergeet } = useKlant(rol, doel?.id)
  const client = clientOf({ rol })
  const klantreferentie = beeld?.samenhang?.klantreferentie
  const onDocument = useMemo(
    () =>
      klantreferentie === undefined
        ? undefined
        : async ({ id }: Schemas['Document']) => {
            const params = { path: { klantreferentie, id } }
            const address = '/klantbeelden/{klantreferentie}/documenten/{id}/inhoud'
            setProbleem(await openDocument(client.GET(address, { params, parseAs: 'blob' })))
          },
    [client, klantreferentie]
  )
  return (
    <>
      <Heading level={1}>KCC-werkplek</Heading>
      <div class="twee">
        <div class="stapel">
          <Card title="Wie bent u en waarvoor vraagt u?">
            <Radios
              label="Rol"
              value={rol}
              options={rollen}
              onValue={value => {
                vergeet()
                setRol(value)
              }}
            />
            {geenDoelen && <ProbleemMelding probleem={geenDoelen} onRetry={read} />}
            {doel && (
              <Select
                label="Doel"
                size="lang"
                value={doel.id}
                options={doelen.map(({ id, naam }) => ({ value: id, label: naam }))}
                onValue={setGekozen}
              />
            )}
          </Card>
          {doel && <ZoekKlant client={client} doel={doel.id} onKies={kies} />}
          {opnieuw && (
            <Alert kind="info">
              <p class="nl-paragraph">
                Zoek de klant opnieuw: wie u voor het ene doel vond, is daarmee voor het andere nog niet bekend.
              </p>
            </Alert>
          )}
          {probleem && <ProbleemMelding probleem={probleem} />}
          {beeld && vraag && (
            <KlantbeeldWeergave
              key={JSON.stringify(vraag.klant)}
              beeld={beeld}
              openers={{ onZaak: klantreferentie === undefined ? undefined : setZaak, onDocument }}
            />
          )}
        </div>
        <aside class="stapel" aria-label="Verantwoording en bronnen">
          {beeld && vraag && doel && (
            <WaaromPaneel
              client={client}
              doel={doel}
              klantsoort={klantsoortOf(vraag.klant, beeld)}
              beeld={beeld}
              vorig={vorig}
            />
          )}
          <BronnenPaneel onVeranderd={ververs} />
        </aside>
      </div>
      {zaak && klantreferentie !== undefined && onDocument && (
        <ZaakVenster
          client={client}
          klantreferentie={klantreferentie}
          zaak={zaak}
          onDocument={onDocument}
          onClose={() => setZaak(undefined)}
        />
      )}
    </>
  )
}
