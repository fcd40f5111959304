import { toDuur } from '../dag.ts'
import type { Body, Urls } from '../urls.ts'
import { catalogusUuid, rolsoorten, type Zaaktype } from './catalogus.ts'

const procestypen = 'https://selectielijst.openzaak.nl/api/v1/procestypen'

const toParts = (zaaktype: Zaaktype, urls: Urls): Body => {
  const list = (pad: string, types: readonly { uuid: string }[]) =>
    types.map(({ uuid }) => `${urls.catalogi}/${pad}/${uuid}`)
  const { statustypen, resultaattypen, eigenschappen, documentsoorten, besluitsoort } = zaaktype
  return {
    statustypen: list('statustypen', statustypen),
    resultaattypen: list('resultaattypen', resultaattypen),
    eigenschappen: list('eigenschappen', eigenschappen),
    informatieobjecttypen: list('informatieobjecttypen', documentsoorten),
    roltypen: rolsoorten.map(soort => `${urls.catalogi}/roltypen/${zaaktype.roltypen[soort].uuid}`),
    besluittypen: list('besluittypen', besluitsoort ? [besluitsoort] : []),
    deelzaaktypen: [],
    gerelateerdeZaaktypen: [],
    zaakobjecttypen: []
  }
}

const toProces = ({ data }: Zaaktype): Body => ({
  handelingInitiator: 'Aanvragen',
  onderwerp: data.onderwerp,
  handelingBehandelaar: 'Behandelen',
  doorlooptijd: toDuur(data.doorlooptijdDagen),
  servicenorm: data.intern ? null : toDuur(Math.ceil(data.doorlooptijdDagen / 2)),
  opschortingEnAanhoudingMogelijk: true,
  verlengingMogelijk: true,
  verlengingstermijn: toDuur(28)
})

const toBody = (zaaktype: Zaaktype, urls: Urls, herkomst: Body): Body => {
  const { data, uuid } = zaaktype
  return {
    url: `${urls.catalogi}/zaaktypen/${uuid}`,
    identificatie: data.identificatie,
    omschrijving: data.omschrijving,
    omschrijvingGeneriek: '',
    vertrouwelijkheidaanduiding: data.vertrouwelijkheid,
    doel: `Afhandelen van: ${data.omschrijving.toLowerCase()}`,
    aanleiding: data.intern ? 'Signaal van een medewerker' : 'Vraag van een inwoner of ondernemer',
    toelichting: '',
    indicatieInternOfExtern: data.intern ? 'intern' : 'extern',
    ...toProces(zaaktype),
    trefwoorden: [],
    publicatieIndicatie: false,
    publicatietekst: '',
    verantwoordingsrelatie: [],
    productenOfDiensten: [],
    selectielijstProcestype: `${procestypen}/aa8aa2fd-b9c6-4e34-9a6c-58a677f60ea0`,
    referentieproces: { naam: data.omschrijving, link: '' },
    concept: data.concept ?? false,
    verantwoordelijke: 'Functioneel beheer',
    ...herkomst,
    beginGeldigheid: data.geldig.van,
    eindeGeldigheid: data.geldig.tot ?? null,
    versiedatum: data.geldig.van,
    beginObject: data.geldig.van,
    eindeObject: null,
    catalogus: `${urls.catalogi}/catalogussen/${catalogusUuid}`,
    ...toParts(zaaktype, urls)
  }
}

/** `ZaakType` as a list of Open Zaak holds it. */
export const toZaaktypeBody = (zaaktype: Zaaktype, urls: Urls): Body => toBody(zaaktype, urls, {})

const herkomst = {
  broncatalogus: { url: '', domein: '', rsin: '' },
  bronzaaktype: { url: '', identificatie: '', omschrijving: '' }
}

/** A detail also says from where the zaaktype was copied; a list leaves that out (seen in recordings). */
export const toZaaktypeDetailBody = (zaaktype: Zaaktype, urls: Urls): Body => toBody(zaaktype, urls, herkomst)
