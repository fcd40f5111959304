import { type Dialect as OkDialect, openKlant218 } from '../../simulatie/klantinteracties/dialect.ts'
import { createKlantregister } from '../../simulatie/klantinteracties/klantregister.ts'
import type { Populatie } from '../../simulatie/populatie/types.ts'
import { toDatum } from '../../simulatie/zgw/dag.ts'
import { type Dialect, openZaak130 } from '../../simulatie/zgw/dialect.ts'
import { type Document, documentenOf } from '../../simulatie/zgw/documenten/document.ts'
import { createRegister, type Deel } from '../../simulatie/zgw/register.ts'
import { zgwSoorten } from '../../simulatie/zgw/soorten.ts'
import { type Rol, rollenOf } from '../../simulatie/zgw/zaken/rol.ts'
import { uuidOf, type Zaak } from '../../simulatie/zgw/zaken/zaak.ts'
import type { Klant } from '../../src/klantbeeld/klant.ts'

/**
 * What the simulated registers hold that `kcc-klantcontact` may show of a klant, worked out from the population and not
 * by way of any API: what an answer is compared with.
 */
export type Bronbeeld = {
  readonly zaken: readonly Zaak[]
  readonly documenten: readonly Document[]
  readonly zaakIds: readonly string[]
  readonly documentIds: readonly string[]
  readonly contactIds: readonly string[]
}

const open = ['openbaar', 'beperkt_openbaar', 'intern', 'zaakvertrouwelijk']
/** Five and two years before the day on which all tests stand. */
const afgerondSinds = '2021-11-23'
const contactenSindsMs = Date.parse('2024-11-23T00:00:00Z')

const isInPlan = ({ zaaktype, niveau, einde }: Zaak): boolean =>
  zaaktype.data.identificatie !== 'jeugdhulp' &&
  open.includes(niveau) &&
  (einde === undefined || toDatum(einde) >= afgerondSinds)

const isShownDocument = ({ niveau, status }: Document): boolean =>
  open.includes(niveau) && (status === 'definitief' || status === 'gearchiveerd')

type Nummers = { readonly kvkNummer?: string | undefined; readonly rsin?: string | undefined }

const nummersOf = (klant: Klant, populatie: Populatie): Nummers => {
  if (klant.soort === 'natuurlijkPersoon') return {}
  if (klant.soort === 'vestiging') return { kvkNummer: klant.kvkNummer }
  return 'rsin' in klant
    ? (populatie.bedrijfByRsin(klant.rsin) ?? {})
    : (populatie.bedrijf(klant.kvkNummer) ?? { kvkNummer: klant.kvkNummer })
}

/** Each place where a number of this klant may stand in a rol, of the conventions that are tried unless told otherwise. */
const isOwn =
  (klant: Klant, { kvkNummer, rsin }: Nummers) =>
  ({ betrokkeneType, identificatie }: Rol): boolean => {
    const { inpBsn, innNnpId, annIdentificatie, vestigingsNummer } = identificatie
    const isOfOther =
      Boolean(identificatie.kvkNummer) && kvkNummer !== undefined && identificatie.kvkNummer !== kvkNummer
    if (isOfOther) return false
    if (klant.soort === 'natuurlijkPersoon') {
      return betrokkeneType === 'natuurlijk_persoon' && inpBsn === klant.burgerservicenummer
    }
    if (klant.soort === 'vestiging') return vestigingsNummer === klant.vestigingsnummer
    const own = [rsin, kvkNummer].filter(nummer => nummer !== undefined)
    return (
      betrokkeneType === 'niet_natuurlijk_persoon' &&
      (own.some(nummer => nummer === innNnpId) ||
        (kvkNummer !== undefined && (annIdentificatie === kvkNummer || identificatie.kvkNummer === kvkNummer)))
    )
  }

/** A rol of which the source tells that it is over; without the member for that nobody can know. */
const hasEnded = ({ child, zaak: { dialect, deelname } }: Rol): boolean =>
  dialect.experimental && child === 0 && deelname.beeindigd

const bedrijfOf = (klant: Klant, populatie: Populatie) => {
  if (klant.soort === 'natuurlijkPersoon') return undefined
  if (klant.soort === 'vestiging') return populatie.bedrijfByVestiging(klant.vestigingsnummer)
  return 'rsin' in klant ? populatie.bedrijfByRsin(klant.rsin) : populatie.bedrijf(klant.kvkNummer)
}

/** All zaken in which the klant has a rol that counts today, whatever the doel. */
export const zakenOf = (
  populatie: Populatie,
  klant: Klant,
  { dialect = openZaak130, deel = { nummer: 0, van: 1 } }: { readonly dialect?: Dialect; readonly deel?: Deel } = {}
): readonly Zaak[] => {
  const register = createRegister(populatie, { dialect, minBytes: 0, verborgen: new Set(), deel })
  const kandidaten =
    klant.soort === 'natuurlijkPersoon'
      ? register.zakenWith(klant.burgerservicenummer)
      : register.zakenOf(bedrijfOf(klant, populatie))
  const isOfKlant = isOwn(klant, nummersOf(klant, populatie))
  return kandidaten.filter(zaak => rollenOf(zaak).some(rol => isOfKlant(rol) && !hasEnded(rol)))
}

const nummerOf = (klant: Klant, { kvkNummer = '' }: Nummers): string => {
  if (klant.soort === 'natuurlijkPersoon') return klant.burgerservicenummer
  return klant.soort === 'vestiging' ? klant.vestigingsnummer : kvkNummer
}

const contactIdsOf = (populatie: Populatie, klant: Klant, dialect: OkDialect): string[] => {
  const nummer = nummerOf(klant, nummersOf(klant, populatie))
  const soorten = { natuurlijkPersoon: 'bsn', nietNatuurlijkPersoon: 'kvk', vestiging: 'vestiging' }
  const ids = [...createKlantregister(populatie, dialect).byNummer(nummer)].flatMap(({ partijen, contacten }) => {
    const own = partijen.filter(({ identificatoren }) =>
      identificatoren.some(
        ({ objectId, codeSoortObjectId }) =>
          objectId === nummer && codeSoortObjectId.toLowerCase().startsWith(soorten[klant.soort])
      )
    )
    return contacten()
      .filter(({ betrokkenen }) => betrokkenen.some(({ partij }) => own.some(({ uuid }) => uuid === partij?.uuid)))
      .filter(({ vertrouwelijk, plaatsgevondenMs }) => !vertrouwelijk && plaatsgevondenMs >= contactenSindsMs)
  })
  return [...new Set(ids.map(({ uuid }) => uuid))].sort()
}

export const bronbeeldOf = (
  populatie: Populatie,
  klant: Klant,
  { zgw = openZaak130, ok = openKlant218 }: { readonly zgw?: Dialect; readonly ok?: OkDialect } = {}
): Bronbeeld => {
  const zaken = zakenOf(populatie, klant, { dialect: zgw }).filter(isInPlan)
  const documenten = zaken.flatMap(documentenOf).filter(isShownDocument)
  return {
    zaken,
    documenten,
    zaakIds: zaken.map(zaak => uuidOf(zaak, zgwSoorten.zaak)).sort(),
    documentIds: documenten.map(({ zaak, child }) => uuidOf(zaak, zgwSoorten.document, child)).sort(),
    contactIds: contactIdsOf(populatie, klant, ok)
  }
}

/** By a number that no register knows under another one, so that a test may name whom it means. */
export const idOf = (zaak: Zaak): string => uuidOf(zaak, zgwSoorten.zaak)
