import { toDuur } from '../dag.ts'
import { domein, rsin } from '../organisatie.ts'
import type { Body, Urls } from '../urls.ts'
import {
  alleBesluitsoorten,
  alleDocumentsoorten,
  type Besluitsoort,
  catalogusUuid,
  type Documentsoort,
  zaaktypen
} from './catalogus.ts'

const begin = '2010-01-01'

export const toCatalogusBody = (urls: Urls): Body => ({
  url: `${urls.catalogi}/catalogussen/${catalogusUuid}`,
  domein,
  rsin,
  contactpersoonBeheerNaam: 'Functioneel beheer',
  contactpersoonBeheerTelefoonnummer: '',
  contactpersoonBeheerEmailadres: '',
  zaaktypen: zaaktypen.map(({ uuid }) => `${urls.catalogi}/zaaktypen/${uuid}`),
  besluittypen: alleBesluitsoorten.map(({ uuid }) => `${urls.catalogi}/besluittypen/${uuid}`),
  informatieobjecttypen: alleDocumentsoorten.map(({ uuid }) => `${urls.catalogi}/informatieobjecttypen/${uuid}`),
  naam: 'Zaaktypen van Voorbeeldstad',
  versie: '',
  begindatumVersie: null
})

const noGenericOmschrijving = {
  informatieobjecttypeOmschrijvingGeneriek: '',
  definitieInformatieobjecttypeOmschrijvingGeneriek: '',
  herkomstInformatieobjecttypeOmschrijvingGeneriek: '',
  hierarchieInformatieobjecttypeOmschrijvingGeneriek: '',
  opmerkingInformatieobjecttypeOmschrijvingGeneriek: ''
}

export const toInformatieobjecttypeBody = (soort: Documentsoort, urls: Urls): Body => ({
  url: `${urls.catalogi}/informatieobjecttypen/${soort.uuid}`,
  catalogus: `${urls.catalogi}/catalogussen/${catalogusUuid}`,
  omschrijving: soort.omschrijving,
  vertrouwelijkheidaanduiding: soort.niveau,
  beginGeldigheid: begin,
  eindeGeldigheid: null,
  concept: false,
  besluittypen: [],
  informatieobjectcategorie: 'Zaakdocument',
  trefwoord: [],
  omschrijvingGeneriek: noGenericOmschrijving,
  zaaktypen: zaaktypen
    .filter(({ documentsoorten }) => documentsoorten.includes(soort))
    .map(({ uuid }) => `${urls.catalogi}/zaaktypen/${uuid}`),
  beginObject: begin,
  eindeObject: null
})

export const toBesluittypeBody = (soort: Besluitsoort, urls: Urls): Body => ({
  url: `${urls.catalogi}/besluittypen/${soort.uuid}`,
  catalogus: `${urls.catalogi}/catalogussen/${catalogusUuid}`,
  zaaktypen: zaaktypen
    .filter(({ besluitsoort }) => besluitsoort === soort)
    .map(({ uuid }) => `${urls.catalogi}/zaaktypen/${uuid}`),
  omschrijving: soort.omschrijving,
  omschrijvingGeneriek: '',
  besluitcategorie: '',
  reactietermijn: toDuur(soort.reactieDagen),
  publicatieIndicatie: false,
  publicatietekst: '',
  publicatietermijn: null,
  toelichting: '',
  informatieobjecttypen: [],
  beginGeldigheid: begin,
  eindeGeldigheid: null,
  concept: false,
  resultaattypen: [],
  resultaattypenOmschrijving: [],
  vastgelegdIn: [],
  beginObject: begin,
  eindeObject: null
})
