import { toDuur } from '../dag.ts'
import type { Body, Urls } from '../urls.ts'
import {
  catalogusUuid,
  type Eigenschap,
  type Resultaattype,
  type Roltype,
  type Statustype,
  type ZaaktypeKern
} from './catalogus.ts'

const geldigheid = { beginGeldigheid: null, eindeGeldigheid: null, beginObject: null, eindeObject: null }

const toParent = (zaaktype: ZaaktypeKern, urls: Urls) => ({
  zaaktype: `${urls.catalogi}/zaaktypen/${zaaktype.uuid}`,
  zaaktypeIdentificatie: zaaktype.data.identificatie
})
const toCatalogus = (urls: Urls) => ({ catalogus: `${urls.catalogi}/catalogussen/${catalogusUuid}` })

export const toStatustypeBody = (type: Statustype, urls: Urls): Body => ({
  url: `${urls.catalogi}/statustypen/${type.uuid}`,
  omschrijving: type.omschrijving,
  omschrijvingGeneriek: '',
  statustekst: type.statustekst,
  ...toParent(type.zaaktype, urls),
  volgnummer: type.volgnummer,
  isEindstatus: type.isEindstatus,
  informeren: type.informeren,
  doorlooptijd: null,
  toelichting: null,
  checklistitemStatustype: [],
  ...toCatalogus(urls),
  eigenschappen: [],
  zaakobjecttypen: [],
  ...geldigheid
})

export const toRoltypeBody = (type: Roltype, urls: Urls): Body => ({
  url: `${urls.catalogi}/roltypen/${type.uuid}`,
  ...toParent(type.zaaktype, urls),
  omschrijving: type.omschrijving,
  omschrijvingGeneriek: type.omschrijvingGeneriek,
  ...toCatalogus(urls),
  ...geldigheid
})

export const toEigenschapBody = (type: Eigenschap, urls: Urls): Body => ({
  url: `${urls.catalogi}/eigenschappen/${type.uuid}`,
  naam: type.naam,
  definitie: type.definitie,
  specificatie: { groep: '', formaat: 'tekst', lengte: '40', kardinaliteit: '1', waardenverzameling: type.waarden },
  toelichting: '',
  ...toParent(type.zaaktype, urls),
  ...toCatalogus(urls),
  statustype: null,
  ...geldigheid
})

const selectielijst = 'https://selectielijst.openzaak.nl/api/v1'

export const toResultaattypeBody = (type: Resultaattype, urls: Urls): Body => ({
  url: `${urls.catalogi}/resultaattypen/${type.uuid}`,
  ...toParent(type.zaaktype, urls),
  omschrijving: type.omschrijving,
  resultaattypeomschrijving: `${selectielijst}/resultaattypeomschrijvingen/7cb315fb-4f7b-4a43-aca1-e4522e4c73b3`,
  omschrijvingGeneriek: 'Afgehandeld',
  selectielijstklasse: `${selectielijst}/resultaten/8af64c99-a168-40dd-8afd-9fbe0ad6ea34`,
  toelichting: '',
  archiefnominatie: 'vernietigen',
  archiefactietermijn: toDuur(1_827),
  brondatumArchiefprocedure: {
    afleidingswijze: 'afgehandeld',
    datumkenmerk: '',
    einddatumBekend: false,
    objecttype: '',
    registratie: '',
    procestermijn: null
  },
  procesobjectaard: '',
  indicatieSpecifiek: null,
  procestermijn: null,
  ...toCatalogus(urls),
  besluittypen: [],
  besluittypeOmschrijving: [],
  informatieobjecttypen: [],
  informatieobjecttypeOmschrijving: [],
  ...geldigheid
})
