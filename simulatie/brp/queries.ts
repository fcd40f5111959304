import { boolean, type Check, datum, huisnummer, list, nietNull, optioneel, pattern, verplicht } from './checks.ts'
import { bestaat } from './fields.ts'
import { type Groep, gezagPersoonBeperkt, persoon, persoonBeperkt } from './velden.ts'

/** One way to ask: parameters in the order in which faults are told, the shape of a person, how many may be found. */
export type QueryDefinition = {
  readonly parameters: { readonly [naam: string]: Check }
  readonly velden: Groep
  /** Undefined: bounded by the question itself. */
  readonly maxResults?: number
}

const naamPattern = String.raw`^[a-zA-Z0-9À-ž \.\-\']{1,200}$|^[a-zA-Z0-9À-ž \.\-\']{3,199}\*{1}$`
const naam = pattern(naamPattern)
const voornamen = pattern(String.raw`^[a-zA-Z0-9À-ž \.\-\']{1,199}\*{0,1}$`)
const voorvoegsel = pattern(String.raw`^[a-zA-Z \']{1,10}$`)
const geslacht = pattern('^([Mm]|[Vv]|[Oo])$')
const postcode = pattern('^[1-9]{1}[0-9]{3}[ ]?[A-Za-z]{2}$')
const straat = pattern(
  String.raw`^[a-zA-Z0-9À-ž \-\'\.]{1,80}$|^[a-zA-Z0-9À-ž \-\'\.]{7,79}\*{1}$|^\*{1}[a-zA-Z0-9À-ž \-\'\.]{7,79}$`
)
const bagIdentificatie = pattern('^(?!0{16})[0-9]{16}$')
const gemeente = pattern('^[0-9]{4}$')
const burgerservicenummer = pattern('^[0-9]{9}$')

const huisletter = { huisletter: optioneel(pattern('^[a-zA-Z]{1}$')) }
const huisnummertoevoeging = { huisnummertoevoeging: optioneel(pattern(String.raw`^[a-zA-Z0-9 \-]{1,4}$`)) }
const overledenen = { inclusiefOverledenPersonen: optioneel(boolean) }

// A substring of the path, and tested before existence: so `gezag.type` is refused as not allowed.
const notAllowed = [
  'opschortingBijhouding',
  'geheimhoudingPersoonsgegevens',
  'inOnderzoek',
  'verificatie',
  'rni',
  'indicatieVastgesteldVerblijftNietOpAdres',
  'gezag.'
]
const fieldPattern = pattern(String.raw`^[a-zA-Z0-9\._]{1,200}$`)

const field =
  (velden: Groep): Check =>
  (value, name) => {
    const malformed = fieldPattern(value, name)
    if (malformed.length > 0) return malformed
    const path = String(value)
    if (notAllowed.some(part => path.includes(part))) {
      return [{ name, code: 'fields', reason: 'Parameter bevat een niet toegestane veldnaam.' }]
    }
    return bestaat(velden, path)
      ? []
      : [{ name, code: 'fields', reason: 'Parameter bevat een niet bestaande veldnaam.' }]
  }

type Parameters = QueryDefinition['parameters']

const common = (velden: Groep): Parameters => ({
  gemeenteVanInschrijving: optioneel(gemeente),
  fields: list(130, nietNull(field(velden)))
})

// Spread twice: the first gives the order, the second lets a query ask for more of a common parameter.
const zoek = (velden: Groep, maxResults: number, parameters: Parameters): QueryDefinition => ({
  velden,
  maxResults,
  parameters: { ...parameters, ...overledenen, ...common(velden), ...parameters }
})

export const queries: { readonly [type: string]: QueryDefinition } = {
  RaadpleegMetBurgerservicenummer: {
    velden: persoon,
    parameters: { burgerservicenummer: list(20, burgerservicenummer), ...common(persoon) }
  },
  ZoekMetGeslachtsnaamEnGeboortedatum: zoek(persoonBeperkt, 10, {
    geboortedatum: verplicht(datum),
    geslachtsnaam: verplicht(naam),
    voornamen: optioneel(voornamen),
    voorvoegsel: optioneel(voorvoegsel),
    geslacht: optioneel(geslacht)
  }),
  ZoekMetNaamEnGemeenteVanInschrijving: zoek(persoonBeperkt, 10, {
    geslachtsnaam: verplicht(naam),
    voornamen: verplicht(naam),
    gemeenteVanInschrijving: verplicht(gemeente),
    voorvoegsel: optioneel(voorvoegsel),
    geslacht: optioneel(geslacht)
  }),
  ZoekMetPostcodeEnHuisnummer: zoek(persoonBeperkt, 30, {
    postcode: verplicht(postcode),
    huisnummer: verplicht(huisnummer),
    ...huisletter,
    ...huisnummertoevoeging,
    geboortedatum: optioneel(datum),
    geslachtsnaam: optioneel(naam)
  }),
  ZoekMetStraatHuisnummerEnGemeenteVanInschrijving: zoek(persoonBeperkt, 30, {
    straat: verplicht(straat),
    huisnummer: verplicht(huisnummer),
    gemeenteVanInschrijving: verplicht(gemeente),
    ...huisletter,
    ...huisnummertoevoeging
  }),
  ZoekMetNummeraanduidingIdentificatie: zoek(persoonBeperkt, 30, {
    nummeraanduidingIdentificatie: verplicht(bagIdentificatie)
  }),
  ZoekMetAdresseerbaarObjectIdentificatie: zoek(gezagPersoonBeperkt, 30, {
    adresseerbaarObjectIdentificatie: verplicht(bagIdentificatie)
  })
}
