import type { Inwoner } from '../../populatie/types.ts'
import type { Rolsoort, Roltype } from '../catalogi/catalogus.ts'
import { toDatum, toMoment } from '../dag.ts'
import { zgwSoorten } from '../soorten.ts'
import type { Body, Urls } from '../urls.ts'
import { toOndernemingIdentificatie, toPersoonIdentificatie, toVestigingIdentificatie } from './rol-identificatie.ts'
import { uuidOf, type Zaak, zaakUrl } from './zaak.ts'

export const betrokkeneTypen = [
  'natuurlijk_persoon',
  'niet_natuurlijk_persoon',
  'vestiging',
  'organisatorische_eenheid',
  'medewerker'
] as const
export type BetrokkeneType = (typeof betrokkeneTypen)[number]

/** The child numbers say who it is: 0 the klant, 1 the medewerker, 2 the partner, 3 the department that started it. */
export type Rol = {
  readonly zaak: Zaak
  readonly child: number
  readonly type: Roltype
  readonly betrokkeneType: BetrokkeneType
  readonly identificatie: Readonly<Record<string, unknown>>
  readonly machtiging: '' | 'gemachtigde'
}

type Betrokkene = Pick<Rol, 'betrokkeneType' | 'identificatie'>

const toPersoon = (inwoner: Inwoner): Betrokkene => ({
  betrokkeneType: 'natuurlijk_persoon',
  identificatie: toPersoonIdentificatie(inwoner)
})

const toKlant = ({ klant, deelname: { vorm, vestiging } }: Zaak): Betrokkene => {
  if (!klant.isBedrijf) return toPersoon(klant)
  if (vorm === 'vestiging' && vestiging) {
    return { betrokkeneType: 'vestiging', identificatie: toVestigingIdentificatie(klant, vestiging) }
  }
  const identificatie = toOndernemingIdentificatie(klant, vorm === 'ondernemingMetVestiging' ? vestiging : undefined)
  return { betrokkeneType: 'niet_natuurlijk_persoon', identificatie }
}

const medewerkers = [
  ['jdevries', 'Vries', 'J.', 'de'],
  ['abakker', 'Bakker', 'A.', ''],
  ['ksmit', 'Smit', 'K.', ''],
  ['mvandijk', 'Dijk', 'M.', 'van']
] as const

const toMedewerker = (los: number): Betrokkene => {
  const [identificatie, achternaam, voorletters, voorvoegselAchternaam] =
    medewerkers[los % medewerkers.length] ?? medewerkers[0]
  return {
    betrokkeneType: 'medewerker',
    identificatie: { identificatie, achternaam, voorletters, voorvoegselAchternaam }
  }
}

const afdeling = (onderwerp: string): Betrokkene => ({
  betrokkeneType: 'organisatorische_eenheid',
  identificatie: { identificatie: `AFD-${onderwerp.slice(0, 3).toUpperCase()}`, naam: onderwerp, isGehuisvestIn: '' }
})

/** Everyone who takes part in the zaak. */
export const rollenOf = (zaak: Zaak): readonly Rol[] => {
  const { zaaktype, deelname, partner, metPartner, los } = zaak
  const make = (child: number, soort: Rolsoort, betrokkene: Betrokkene): Rol => ({
    zaak,
    child,
    type: zaaktype.roltypen[soort],
    machtiging: child === 0 && deelname.gemachtigd ? 'gemachtigde' : '',
    ...betrokkene
  })
  const rollen = [make(0, deelname.soort, toKlant(zaak)), make(1, 'behandelaar', toMedewerker(los))]
  if (partner && metPartner) rollen.push(make(2, 'mede_initiator', toPersoon(partner)))
  if (deelname.soort === 'belanghebbende') rollen.push(make(3, 'initiator', afdeling(zaaktype.data.onderwerp)))
  return rollen
}

const noContactpersoon = { emailadres: '', functie: '', telefoonnummer: '', naam: '' }

// Companies leave someone to call in half of their zaken.
const toContactpersoon = ({ zaak: { klant, los }, child }: Rol) =>
  klant.isBedrijf && child === 0 && los % 2 === 0
    ? { emailadres: klant.email, functie: 'Bedrijfsleider', telefoonnummer: klant.telefoonnummer, naam: klant.naam }
    : noContactpersoon

// Only who can log in with DigiD or eHerkenning has the member that tells how.
const canLogIn = ({ betrokkeneType }: Rol): boolean =>
  betrokkeneType !== 'medewerker' && betrokkeneType !== 'organisatorische_eenheid'

export const toRolBody = (rol: Rol, urls: Urls): Body => {
  const { zaak, child, type } = rol
  const uuid = uuidOf(zaak, zgwSoorten.rol, child)
  const hasEnded = child === 0 && zaak.deelname.beeindigd
  return {
    url: `${urls.zaken}/rollen/${uuid}`,
    uuid,
    zaak: zaakUrl(zaak, urls),
    betrokkene: '',
    betrokkeneType: rol.betrokkeneType,
    afwijkendeNaamBetrokkene: '',
    roltype: `${urls.catalogi}/roltypen/${type.uuid}`,
    omschrijving: type.omschrijving,
    omschrijvingGeneriek: type.omschrijvingGeneriek,
    roltoelichting: child === 0 ? 'inzender formulier' : type.omschrijving,
    registratiedatum: toMoment(zaak.registratie, zaak.los + child),
    indicatieMachtiging: rol.machtiging,
    contactpersoonRol: toContactpersoon(rol),
    statussen: [],
    beginGeldigheid: hasEnded ? toDatum(zaak.start) : null,
    eindeGeldigheid: hasEnded ? toDatum(zaak.start + 1) : null,
    betrokkeneIdentificatie: rol.identificatie,
    ...(canLogIn(rol) && { authenticatieContext: null })
  }
}
