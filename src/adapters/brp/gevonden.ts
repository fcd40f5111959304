import type { components } from '../../../openapi/bronnen/brp-personen.generated.ts'
import type { Klant } from '../../klantbeeld/klant.ts'
import { present } from '../../klantbeeld/present.ts'
import type { GevondenKlant, Kandidaatveld, Zoekplan } from '../../klantbeeld/zoek.ts'
import { toFields } from './fields.ts'

type BrpPersoon = components['schemas']['Persoon']

const fieldsOf: { readonly [V in Kandidaatveld]: readonly string[] } = {
  naam: ['naam.volledigeNaam'],
  geboortedatum: ['geboorte.datum'],
  adres: ['adressering.adresregel1', 'adressering.adresregel2', 'adressering.adresregel3', 'adressering.land'],
  kvkNummer: [],
  vestigingsnummer: []
}

/** What is asked of a person so that a caller can tell who it is, and the BSN. */
export const toZoekFields = ({ velden }: Pick<Zoekplan, 'velden'>): string[] =>
  toFields(velden.flatMap(veld => fieldsOf[veld]))

/** The lines of an address in one, with the country when it is abroad; none that is known to be wrong. */
const toAdres = ({ adressering }: BrpPersoon): string | undefined => {
  if (adressering === undefined || adressering.indicatieVastgesteldVerblijftNietOpAdres) return undefined
  const { adresregel1, adresregel2, adresregel3, land } = adressering
  return [adresregel1, adresregel2, adresregel3, land?.omschrijving]
    .flatMap(regel => regel?.replace(/\s+/g, ' ').trim() || [])
    .join(', ')
}

type Gevonden = BrpPersoon & { readonly burgerservicenummer: string }

export const hasNummer = (persoon: BrpPersoon): persoon is Gevonden => persoon.burgerservicenummer !== undefined

/** A candidate with what the plan names: whatever else the source gave stays here. */
export const toGevonden =
  ({ velden, geheim }: Pick<Zoekplan, 'velden' | 'geheim'>) =>
  (persoon: Gevonden): GevondenKlant => {
    const { burgerservicenummer, naam, geboorte, opschortingBijhouding } = persoon
    const isGeheim = persoon.geheimhoudingPersoonsgegevens === true
    const klant: Klant = { soort: 'natuurlijkPersoon', burgerservicenummer }
    return present({
      klant,
      naam: velden.includes('naam') ? naam?.volledigeNaam : undefined,
      geboortedatum: velden.includes('geboortedatum') ? geboorte?.datum : undefined,
      adres: velden.includes('adres') && (geheim || !isGeheim) ? toAdres(persoon) : undefined,
      // Said either way: not to know counts as geheim (docs/decisions/0005).
      geheimhouding: isGeheim,
      overleden: opschortingBijhouding?.reden?.code === 'O' || undefined
    })
  }
