import type { Eigenschap } from '../catalogi/catalogus.ts'
import { zgwSoorten } from '../soorten.ts'
import type { Body, Urls } from '../urls.ts'
import { uuidOf, type Zaak, zaakUrl } from './zaak.ts'

type Zaakeigenschap = { readonly zaak: Zaak; readonly child: number; readonly eigenschap: Eigenschap }

/** Half of the zaken of a zaaktype with an eigenschap have it filled in. */
export const zaakeigenschappenOf = (zaak: Zaak): readonly Zaakeigenschap[] =>
  zaak.los % 2 === 0 ? zaak.zaaktype.eigenschappen.map((eigenschap, child) => ({ zaak, child, eigenschap })) : []

export const toZaakeigenschapBody = ({ zaak, child, eigenschap }: Zaakeigenschap, urls: Urls): Body => {
  const uuid = uuidOf(zaak, zgwSoorten.zaakeigenschap, child)
  const zaakAt = zaakUrl(zaak, urls)
  return {
    url: `${zaakAt}/zaakeigenschappen/${uuid}`,
    uuid,
    zaak: zaakAt,
    eigenschap: `${urls.catalogi}/eigenschappen/${eigenschap.uuid}`,
    naam: eigenschap.naam,
    waarde: eigenschap.waarden[zaak.los % eigenschap.waarden.length] ?? ''
  }
}
