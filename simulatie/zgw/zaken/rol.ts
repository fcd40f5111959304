import type { Rolsoort, Roltype } from '../catalogi/catalogus.ts'
import { toDatum, toMoment } from '../dag.ts'
import { zgwSoorten } from '../soorten.ts'
import type { Body, Urls } from '../urls.ts'
import { type Betrokkene, toKlant, toPersoon } from './betrokkene.ts'
import { uuidOf, type Zaak, zaakUrl } from './zaak.ts'

/** The child numbers say who it is: 0 the klant, 1 the medewerker, 2 the partner, 3 the department that started it. */
export type Rol = Betrokkene & {
  readonly zaak: Zaak
  readonly child: number
  readonly type: Roltype
  readonly machtiging: '' | 'gemachtigde'
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
const canLogIn = ({ betrokkeneType, zaak: { dialect } }: Rol): boolean =>
  dialect.experimental && betrokkeneType !== 'medewerker' && betrokkeneType !== 'organisatorische_eenheid'

// Of the residents' own zaken one in eight was opened with DigiD Hoog, the rest with Substantieel or on paper.
const toAuthenticatieContext = ({ zaak: { los, deelname }, child, betrokkeneType }: Rol): Body | null => {
  if (child !== 0 || betrokkeneType !== 'natuurlijk_persoon' || deelname.soort !== 'initiator') return null
  if (deelname.gemachtigd || los % 8 > 4) return null
  const klasse = los % 8 === 0 ? 'SmartcardPKI' : 'Smartcard'
  return { source: 'digid', levelOfAssurance: `urn:oasis:names:tc:SAML:2.0:ac:classes:${klasse}` }
}

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
    ...(zaak.dialect.experimental && {
      beginGeldigheid: hasEnded ? toDatum(zaak.start) : null,
      eindeGeldigheid: hasEnded ? toDatum(zaak.start + 1) : null
    }),
    betrokkeneIdentificatie: rol.identificatie,
    ...(canLogIn(rol) && { authenticatieContext: toAuthenticatieContext(rol) })
  }
}
