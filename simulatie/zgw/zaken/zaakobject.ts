import { zgwSoorten } from '../soorten.ts'
import type { Body, Urls } from '../urls.ts'
import { uuidOf, type Zaak, zaakUrl } from './zaak.ts'

export type Zaakobject = { readonly zaak: Zaak; readonly child: 0 }

/** Only a melding has one: the thing in the street that it is about. */
export const zaakobjectenOf = (zaak: Zaak): readonly Zaakobject[] =>
  zaak.zaaktype.data.identificatie === 'melding-openbare-ruimte' && zaak.los % 3 === 0 ? [{ zaak, child: 0 }] : []

export const toZaakobjectBody = ({ zaak }: Zaakobject, urls: Urls): Body => {
  const uuid = uuidOf(zaak, zgwSoorten.zaakobject)
  return {
    url: `${urls.zaken}/zaakobjecten/${uuid}`,
    uuid,
    zaak: zaakUrl(zaak, urls),
    object: '',
    zaakobjecttype: null,
    objectType: 'overige',
    objectTypeOverige: 'beheerobject',
    objectTypeOverigeDefinitie: null,
    relatieomschrijving: '',
    objectIdentificatie: { overigeData: { nummer: `OBJ-${zaak.los}` } }
  }
}
