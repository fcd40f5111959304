import type { Besluitsoort } from '../catalogi/catalogus.ts'
import { type Dag, toDatum } from '../dag.ts'
import { type Document, documentenOf } from '../documenten/document.ts'
import { rsin } from '../organisatie.ts'
import { zgwSoorten } from '../soorten.ts'
import type { Body, Urls } from '../urls.ts'
import { identificatieOf, uuidOf, type Zaak, zaakUrl } from '../zaken/zaak.ts'
import { documentUrl } from '../zaken/zaakinformatieobject.ts'

export type Besluit = {
  readonly zaak: Zaak
  readonly child: 0
  readonly soort: Besluitsoort
  readonly genomen: Dag
  readonly isIngetrokken: boolean
}

/** At most one, taken on the day on which the zaak ended. */
export const besluitenOf = (zaak: Zaak): readonly Besluit[] => {
  const { heeftBesluit, einde, zaaktype, los } = zaak
  if (!heeftBesluit || einde === undefined || zaaktype.besluitsoort === undefined) return []
  return [{ zaak, child: 0, soort: zaaktype.besluitsoort, genomen: einde, isIngetrokken: los % 20 === 0 }]
}

export const besluitIdentificatie = ({ zaak }: Besluit): string => identificatieOf(zaak, 'BESLUIT')

const toEinde = ({ isIngetrokken, genomen }: Besluit): Body => ({
  vervaldatum: isIngetrokken ? toDatum(genomen + 30) : null,
  vervalreden: isIngetrokken ? 'ingetrokken_belanghebbende' : '',
  vervalredenWeergave: isIngetrokken ? 'Besluit ingetrokken o.v.v. belanghebbende' : ''
})

export const toBesluitBody = (besluit: Besluit, urls: Urls): Body => {
  const { zaak, soort, genomen } = besluit
  return {
    url: `${urls.besluiten}/besluiten/${uuidOf(zaak, zgwSoorten.besluit)}`,
    identificatie: besluitIdentificatie(besluit),
    verantwoordelijkeOrganisatie: rsin,
    besluittype: `${urls.catalogi}/besluittypen/${soort.uuid}`,
    zaak: zaakUrl(zaak, urls),
    datum: toDatum(genomen),
    toelichting: zaak.resultaat?.omschrijving ?? '',
    bestuursorgaan: 'College van burgemeester en wethouders',
    ingangsdatum: toDatum(genomen),
    ...toEinde(besluit),
    publicatiedatum: null,
    verzenddatum: toDatum(genomen),
    uiterlijkeReactiedatum: toDatum(genomen + soort.reactieDagen)
  }
}

/** The first document of the zaak holds the besluit. */
export type Besluitdocument = { readonly zaak: Zaak; readonly child: 0; readonly document: Document }

export const besluitdocumentenOf = (zaak: Zaak): readonly Besluitdocument[] => {
  const [document] = besluitenOf(zaak).length > 0 ? documentenOf(zaak) : []
  return document ? [{ zaak, child: 0, document }] : []
}

export const toBesluitdocumentBody = ({ zaak, document }: Besluitdocument, urls: Urls): Body => ({
  url: `${urls.besluiten}/besluitinformatieobjecten/${uuidOf(zaak, zgwSoorten.besluitinformatieobject)}`,
  informatieobject: documentUrl(document, urls),
  besluit: `${urls.besluiten}/besluiten/${uuidOf(zaak, zgwSoorten.besluit)}`
})

/** The same link as the Zaken API keeps it. */
export const toZaakbesluitBody = ({ zaak }: Besluit, urls: Urls): Body => {
  const uuid = uuidOf(zaak, zgwSoorten.zaakbesluit)
  return {
    url: `${zaakUrl(zaak, urls)}/besluiten/${uuid}`,
    uuid,
    besluit: `${urls.besluiten}/besluiten/${uuidOf(zaak, zgwSoorten.besluit)}`
  }
}
