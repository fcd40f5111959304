import { choice, exact, type Filter, reference } from '../http/filters.ts'
import { createFilterset, type Filterset } from '../http/filterset.ts'
import { type BetrokkeneType, betrokkeneTypen } from './betrokkene.ts'
import type { Rol } from './rol.ts'

const identificatie = (type: BetrokkeneType, veld: string): Filter<Rol> =>
  exact(rol => (rol.betrokkeneType === type ? rol.identificatie[veld] : undefined))

const generiek = [
  'adviseur',
  'behandelaar',
  'belanghebbende',
  'beslisser',
  'initiator',
  'klantcontacter',
  'mede_initiator',
  'zaakcoordinator'
]

const id = 'betrokkeneIdentificatie__'

/** Filters on one rol: `/rollen` has them by these names, `/zaken` with `rol__` before it. */
export const rolFilters: Readonly<Record<string, Filter<Rol>>> = {
  betrokkene: reference(() => ''),
  betrokkeneType: choice(betrokkeneTypen, value => rol => rol.betrokkeneType === value),
  omschrijvingGeneriek: choice(generiek, value => rol => rol.type.omschrijvingGeneriek === value),
  machtiging: choice(
    ['eigen', 'gemachtigde', 'machtiginggever'],
    value => rol => rol.machtiging === (value === 'eigen' ? '' : value)
  ),
  // no rol says how its betrokkene logged in
  machtiging__loa: () => () => false,
  [`${id}natuurlijkPersoon__inpBsn`]: identificatie('natuurlijk_persoon', 'inpBsn'),
  [`${id}natuurlijkPersoon__anpIdentificatie`]: identificatie('natuurlijk_persoon', 'anpIdentificatie'),
  [`${id}natuurlijkPersoon__inpA_nummer`]: identificatie('natuurlijk_persoon', 'inpA_nummer'),
  [`${id}nietNatuurlijkPersoon__innNnpId`]: identificatie('niet_natuurlijk_persoon', 'innNnpId'),
  [`${id}nietNatuurlijkPersoon__annIdentificatie`]: identificatie('niet_natuurlijk_persoon', 'annIdentificatie'),
  [`${id}nietNatuurlijkPersoon__kvkNummer`]: identificatie('niet_natuurlijk_persoon', 'kvkNummer'),
  [`${id}nietNatuurlijkPersoon__vestigingsNummer`]: identificatie('niet_natuurlijk_persoon', 'vestigingsNummer'),
  [`${id}vestiging__vestigingsNummer`]: identificatie('vestiging', 'vestigingsNummer'),
  [`${id}vestiging__kvkNummer`]: identificatie('vestiging', 'kvkNummer'),
  [`${id}medewerker__identificatie`]: identificatie('medewerker', 'identificatie'),
  [`${id}organisatorischeEenheid__identificatie`]: identificatie('organisatorische_eenheid', 'identificatie')
}

export const rolFilterset: Filterset<Rol> = createFilterset(rolFilters)
