const id = 'betrokkeneIdentificatie__'

/** Filters of `/rollen` that Open Zaak added to the standard, marked experimental. */
export const rollenBeyondStandard = [
  'machtiging',
  'machtiging__loa',
  `${id}nietNatuurlijkPersoon__kvkNummer`,
  `${id}nietNatuurlijkPersoon__vestigingsNummer`,
  `${id}vestiging__kvkNummer`
]

/** The same of `/zaken`. */
export const zakenBeyondStandard = [
  'identificatie__icontains',
  'omschrijving',
  'zaaktype__omschrijving',
  'status__statustype',
  'resultaat__resultaattype',
  'kenmerk',
  'kenmerk__bron',
  ...rollenBeyondStandard.map(naam => `rol__${naam}`)
]

/** Filters of `/zaken` that came with Zaken 1.3 (einddatum, registratiedatum, numbers of a rol) and 1.4 (the rest). */
export const zakenSince13 = [
  ...['einddatum', 'registratiedatum', 'einddatumGepland', 'uiterlijkeEinddatumAfdoening'].flatMap(naam => [
    naam,
    `${naam}__gt`,
    `${naam}__lt`
  ]),
  ...[
    'natuurlijkPersoon__anpIdentificatie',
    'natuurlijkPersoon__inpA_nummer',
    'nietNatuurlijkPersoon__innNnpId',
    'nietNatuurlijkPersoon__annIdentificatie',
    'vestiging__vestigingsNummer'
  ].map(naam => `rol__${id}${naam}`),
  'einddatum__isnull',
  'bronorganisatie__in',
  'archiefactiedatum__isnull'
]

/** Enum of `ordering` in Zaken 1.5.1. */
export const standardOrdering = ['startdatum', 'einddatum', 'publicatiedatum', 'archiefactiedatum']

/** Filters of `/enkelvoudiginformatieobjecten` in Documenten 1.5.0. */
export const standardDocumenten = ['identificatie', 'bronorganisatie', 'trefwoorden']

/** What clients of the e-Suite filter by and get an answer to. */
export const eSuiteRollen = [
  'zaak',
  `${id}natuurlijkPersoon__inpBsn`,
  `${id}nietNatuurlijkPersoon__innNnpId`,
  `${id}vestiging__vestigingsNummer`
]

export const eSuiteZaken = [
  'identificatie',
  'rol__omschrijvingGeneriek',
  ...eSuiteRollen.filter(naam => naam !== 'zaak').map(naam => `rol__${naam}`)
]
