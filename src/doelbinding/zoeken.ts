import type { Actor } from '../klantbeeld/actor.ts'
import type { Klantsoort } from '../klantbeeld/klant.ts'
import { present } from '../klantbeeld/present.ts'
import type { GevondenKlant, Kandidaat, Zoekplan, Zoekwijze } from '../klantbeeld/zoek.ts'
import { listWeigeringen, type Weigering } from './decide.ts'
import { nobody } from './nobody.ts'
import type { Register } from './register.ts'

/** Whom each way can find. */
const soortenPerWijze: Record<Zoekwijze, readonly Klantsoort[]> = {
  burgerservicenummer: ['natuurlijkPersoon'],
  geslachtsnaamGeboortedatum: ['natuurlijkPersoon'],
  adres: ['natuurlijkPersoon'],
  kvkNummer: ['nietNatuurlijkPersoon'],
  rsin: ['nietNatuurlijkPersoon'],
  vestigingsnummer: ['vestiging'],
  bedrijfsnaam: ['nietNatuurlijkPersoon', 'vestiging'],
  telefoonnummer: ['natuurlijkPersoon', 'nietNatuurlijkPersoon', 'vestiging'],
  email: ['natuurlijkPersoon', 'nietNatuurlijkPersoon', 'vestiging']
}

export type Zoekverzoek = {
  readonly actor: Actor
  readonly doel: string
  readonly wijze: Zoekwijze
  /** `YYYY-MM-DD` */
  readonly vandaag: string
}

export type Zoekbesluit =
  | { readonly toegestaan: true; readonly plan: Zoekplan; readonly klantsoorten: readonly Klantsoort[] }
  | { readonly toegestaan: false; readonly reden: Weigering | 'zoekwijze' }

/**
 * May this actor look for a klant in this way for this doel? A doel that does not name ways has none, and a klant never
 * looks for another.
 */
export const createDecideZoek =
  (register: Register) =>
  ({ actor, doel, wijze, vandaag }: Zoekverzoek): Zoekbesluit => {
    const activiteiten = register.verwerkingsactiviteiten
    const activiteit = Object.hasOwn(activiteiten, doel) ? activiteiten[doel] : undefined
    if (activiteit === undefined) return { toegestaan: false, reden: 'doel-onbekend' }
    if (actor.soort !== 'medewerker') return { toegestaan: false, reden: 'perspectief' }
    const klantsoorten = soortenPerWijze[wijze].filter(soort => activiteit.klantsoorten.includes(soort))
    const [klantsoort] = klantsoorten
    if (klantsoort === undefined) return { toegestaan: false, reden: 'klantsoort' }
    const [weigering] = listWeigeringen(activiteit, { actor, klant: nobody[klantsoort], doel, vandaag })
    if (weigering !== undefined) return { toegestaan: false, reden: weigering }
    const { zoeken, brp, geheim, uri, vertrouwelijkVoorInzage } = activiteit
    if (zoeken === undefined || !zoeken.wijzen.includes(wijze)) return { toegestaan: false, reden: 'zoekwijze' }
    const plan: Zoekplan = {
      doel: { id: doel, verwerkingsactiviteit: uri, registerversie: register.versie },
      brp: present(brp),
      ...(vertrouwelijkVoorInzage && { vertrouwelijk: true }),
      geheim,
      velden: zoeken.velden,
      regel: `${doel}/zoeken`
    }
    return { toegestaan: true, plan, klantsoorten }
  }

/** Where someone lives who is, or may be, under geheimhouding is not what confirms who he is (docs/decisions/0005). */
const mayShowAdres = ({ geheim }: Zoekplan, { klant, geheimhouding }: GevondenKlant): boolean =>
  geheim || (klant.soort === 'natuurlijkPersoon' ? geheimhouding === false : geheimhouding !== true)

/** The second pass for a candidate: named fields and warnings, whatever a bron brought. */
export const minimiseKandidaat = (
  plan: Zoekplan,
  gevonden: GevondenKlant
): Omit<Kandidaat, 'klantreferentie' | 'bronnen'> => {
  const named = <K extends Zoekplan['velden'][number]>(veld: K) =>
    plan.velden.includes(veld) ? gevonden[veld] : undefined
  return present({
    soort: gevonden.klant.soort,
    naam: named('naam'),
    geboortedatum: named('geboortedatum'),
    adres: mayShowAdres(plan, gevonden) ? named('adres') : undefined,
    kvkNummer: named('kvkNummer'),
    vestigingsnummer: named('vestigingsnummer'),
    geheimhouding: gevonden.geheimhouding || undefined,
    overleden: gevonden.overleden
  })
}
