import type { Resultaattype } from '../catalogi/catalogus.ts'
import { zgwSoorten } from '../soorten.ts'
import type { Body, Urls } from '../urls.ts'
import { uuidOf, type Zaak, zaakUrl } from './zaak.ts'

export type Resultaat = { readonly zaak: Zaak; readonly child: 0; readonly type: Resultaattype }

/** One, or none while the zaak runs. */
export const resultatenOf = (zaak: Zaak): readonly Resultaat[] =>
  zaak.resultaat ? [{ zaak, child: 0, type: zaak.resultaat }] : []

export const toResultaatBody = ({ zaak, type }: Resultaat, urls: Urls): Body => {
  const uuid = uuidOf(zaak, zgwSoorten.resultaat)
  return {
    url: `${urls.zaken}/resultaten/${uuid}`,
    uuid,
    zaak: zaakUrl(zaak, urls),
    resultaattype: `${urls.catalogi}/resultaattypen/${type.uuid}`,
    toelichting: ''
  }
}
