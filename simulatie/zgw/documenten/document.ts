import type { Documentsoort } from '../catalogi/catalogus.ts'
import { type Dag, toDatum, toMoment } from '../dag.ts'
import type { Niveau } from '../niveaus.ts'
import { rsin } from '../organisatie.ts'
import { zgwSoorten } from '../soorten.ts'
import type { Body, Urls } from '../urls.ts'
import { identificatieOf, uuidOf, type Zaak } from '../zaken/zaak.ts'
import { sizeOf } from './inhoud.ts'

/** A document of a zaak; the same record stands behind zaakinformatieobject and objectinformatieobject. */
export type Document = {
  readonly zaak: Zaak
  readonly child: number
  readonly soort: Documentsoort
  readonly titel: string
  readonly niveau: string
  readonly status: string
  readonly formaat: 'application/pdf' | 'text/plain'
  readonly creatie: Dag
  /** The newest, unless an older one was asked: each from 1 exists. */
  readonly versie: number
}

const statussen = [...Array<string>(7).fill('definitief'), 'in_bewerking', 'ter_vaststelling', 'gearchiveerd'] as const

const isStreng = (niveau: Niveau): boolean => niveau === 'vertrouwelijk' || niveau === 'geheim'

const toDocument = (zaak: Zaak, child: number): Document => {
  const { zaaktype, los, niveau } = zaak
  const soort = zaaktype.documentsoorten[(los + child) % zaaktype.documentsoorten.length]
  if (soort === undefined) throw new Error(`zaaktype ${zaaktype.data.identificatie} without documentsoorten`)
  const lot = los * 7 + child * 13
  return {
    zaak,
    child,
    soort,
    titel: `${soort.omschrijving} ${zaak.titel.toLowerCase()}`,
    // a document is no less confidential than a strictly confidential zaak, and now and then more
    niveau: isStreng(niveau) ? niveau : lot % 12 === 0 ? 'vertrouwelijk' : soort.niveau,
    status: statussen[lot % statussen.length] ?? 'definitief',
    formaat: lot % 3 === 0 ? 'text/plain' : 'application/pdf',
    creatie: Math.min(zaak.laatsteDag, zaak.start + child * 5),
    versie: lot % 5 === 0 ? 2 : 1
  }
}

export const documentenOf = (zaak: Zaak): readonly Document[] =>
  Array.from({ length: zaak.documenten }, (_, child) => toDocument(zaak, child))

export const documentIdentificatie = ({ zaak, child }: Document): string =>
  `${identificatieOf(zaak, 'DOCUMENT')}-${child + 1}`

const toBestandsnaam = ({ soort, zaak, child, formaat }: Document): string => {
  const naam = soort.omschrijving.toLowerCase().replaceAll(' ', '-')
  return `${naam}-${zaak.los}-${child + 1}.${formaat === 'text/plain' ? 'txt' : 'pdf'}`
}

// Open Zaak lets a document be received or sent, not both.
const toPost = ({ soort, creatie, status }: Document) => {
  const isOntvangen = soort.omschrijving === 'Aanvraagformulier' || soort.omschrijving === 'Bijlage'
  const isVerzonden = !isOntvangen && (status === 'definitief' || status === 'gearchiveerd')
  return {
    auteur: isOntvangen ? 'Aanvrager' : 'Gemeente Voorbeeldstad',
    ontvangstdatum: isOntvangen ? toDatum(creatie) : null,
    verzenddatum: isVerzonden ? toDatum(creatie) : null
  }
}

export const toDocumentBody = (document: Document, urls: Urls): Body => {
  const { zaak, child, soort, creatie, versie } = document
  const url = `${urls.documenten}/enkelvoudiginformatieobjecten/${uuidOf(zaak, zgwSoorten.document, child)}`
  const { auteur, ...data } = toPost(document)
  return {
    url,
    identificatie: documentIdentificatie(document),
    bronorganisatie: rsin,
    creatiedatum: toDatum(creatie),
    titel: document.titel,
    vertrouwelijkheidaanduiding: document.niveau,
    auteur,
    status: document.status,
    formaat: document.formaat,
    taal: 'nld',
    versie,
    beginRegistratie: toMoment(creatie, zaak.los + child + versie),
    bestandsnaam: toBestandsnaam(document),
    inhoud: `${url}/download?versie=${versie}`,
    bestandsomvang: sizeOf(document),
    link: '',
    beschrijving: '',
    ...data,
    indicatieGebruiksrecht: child === 0 ? false : null,
    verschijningsvorm: '',
    ondertekening: null,
    integriteit: null,
    informatieobjecttype: `${urls.catalogi}/informatieobjecttypen/${soort.uuid}`,
    locked: false,
    bestandsdelen: [],
    trefwoorden: []
  }
}
