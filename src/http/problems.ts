import type { components } from '../../openapi/klantbeeld.generated.ts'

export type Probleem = components['schemas']['Probleem']
export type OngeldigeParameter = components['schemas']['OngeldigeParameter']

type Kind = { readonly status: number; readonly title: string; readonly detail: string }

/** Every problem that this API can answer with (RFC 9457). The code is stable; title and detail are for people. */
const kinds = {
  'vraag-ongeldig': {
    status: 400,
    title: 'De vraag is niet geldig.',
    detail: 'Een of meer onderdelen van de vraag kloppen niet; ze staan in invalidParams.'
  },
  'json-ongeldig': { status: 400, title: 'Het bericht is geen geldige JSON.', detail: 'Het bericht is niet te lezen.' },
  'niet-geauthenticeerd': {
    status: 401,
    title: 'Niet geauthenticeerd.',
    detail: 'Er is een geldig access token nodig.'
  },
  'hoger-niveau-nodig': {
    status: 401,
    title: 'Een hoger betrouwbaarheidsniveau is nodig.',
    detail: 'Meld opnieuw aan op een van de niveaus in de header WWW-Authenticate.'
  },
  'niet-toegestaan': {
    status: 403,
    title: 'Niet toegestaan.',
    detail: 'Dit doel bestaat niet voor deze aanroeper en deze klant.'
  },
  'scope-ontbreekt': {
    status: 403,
    title: 'Niet toegestaan.',
    detail: 'Het access token heeft niet de scope die hiervoor nodig is.'
  },
  afgeschermd: {
    status: 403,
    title: 'Afgeschermd.',
    detail: 'De inhoud wordt niet gegeven omdat de klant onder geheimhouding staat of dat niet bekend is.'
  },
  'item-niet-gevonden': {
    status: 404,
    title: 'Niet gevonden.',
    detail: 'De klantreferentie of het item bestaat niet (meer) voor deze aanroeper.'
  },
  'niet-gevonden': { status: 404, title: 'Niet gevonden.', detail: 'Dit adres bestaat niet.' },
  'methode-niet-toegestaan': {
    status: 405,
    title: 'Methode niet toegestaan.',
    detail: 'Dit adres kent deze methode niet; zie de header Allow.'
  },
  'niet-leverbaar': {
    status: 406,
    title: 'Niet leverbaar.',
    detail: 'Geen van de gevraagde mediatypen kan worden geleverd.'
  },
  'bereik-niet-leverbaar': {
    status: 416,
    title: 'Bereik niet leverbaar.',
    detail: 'Het gevraagde bereik valt buiten de inhoud.'
  },
  'wijziging-loopt': {
    status: 409,
    title: 'Er loopt al een wijziging.',
    detail: 'Wacht tot uw vorige wijziging klaar is en kijk dan opnieuw in uw profiel.'
  },
  'profiel-niet-wijzigbaar': {
    status: 409,
    title: 'Uw profiel kan hier niet worden gewijzigd.',
    detail: 'Neem contact op met de gemeente om uw gegevens te wijzigen.'
  },
  'versie-verouderd': {
    status: 412,
    title: 'Uw profiel is ondertussen gewijzigd.',
    detail: 'Er is niets gewijzigd. Kijk wat er nu in uw profiel staat en probeer het dan opnieuw.'
  },
  'versie-nodig': {
    status: 428,
    title: 'De versie ontbreekt.',
    detail: 'Stuur in de header If-Match de versie mee van wat u wijzigt, tussen aanhalingstekens.'
  },
  'sleutel-hergebruikt': {
    status: 422,
    title: 'De sleutel is al gebruikt.',
    detail: 'Deze Idempotency-Key is eerder gebruikt met een ander bericht. Er is niets gewijzigd.'
  },
  'code-onjuist': {
    status: 422,
    title: 'De code klopt niet.',
    detail: 'De code is niet goed of geldt niet meer. Controleer de code of vraag een nieuwe aan.'
  },
  'uitkomst-onbekend': {
    status: 502,
    title: 'Wij weten niet of dit is gelukt.',
    detail: 'Kijk over een paar minuten in uw profiel voordat u het opnieuw probeert.'
  },
  'niet-opgeslagen': {
    status: 502,
    title: 'Uw wijziging is niet opgeslagen.',
    detail: 'Er is niets gewijzigd. Probeer het later opnieuw.'
  },
  'niet-verstuurd': {
    status: 502,
    title: 'De code is niet verstuurd.',
    detail: 'Controleer of het adres klopt, of probeer het later opnieuw.'
  },
  'te-veel-verzoeken': {
    status: 429,
    title: 'Te veel verzoeken.',
    detail: 'Wacht het aantal seconden in de header Retry-After en probeer het dan opnieuw.'
  },
  'te-groot': {
    status: 413,
    title: 'Het bericht is te groot.',
    detail: 'Het bericht is groter dan deze dienst aanneemt.'
  },
  'mediatype-onbekend': {
    status: 415,
    title: 'Mediatype niet ondersteund.',
    detail: 'Stuur het bericht als application/json.'
  },
  'interne-fout': { status: 500, title: 'Interne fout.', detail: 'Er ging iets mis in deze dienst.' },
  'geen-bron': {
    status: 502,
    title: 'Geen van de bronnen kon antwoorden.',
    detail: 'Geen enkel gevraagd onderdeel kon worden geleverd. Dit zegt niets over wat er van de klant bekend is.'
  },
  'geen-verantwoording': {
    status: 503,
    title: 'Tijdelijk niet beschikbaar.',
    detail: 'De raadpleging kan niet worden vastgelegd; daarom worden geen gegevens geleverd.'
  },
  'geen-beslissing': {
    status: 503,
    title: 'Tijdelijk niet beschikbaar.',
    detail: 'Het beslispunt voor toegang antwoordt niet; daarom wordt geen bron bevraagd.'
  },
  'tijdelijk-niet-beschikbaar': {
    status: 503,
    title: 'Tijdelijk niet beschikbaar.',
    detail: 'Probeer het later opnieuw.'
  }
} as const satisfies Record<string, Kind>

export type ProblemCode = keyof typeof kinds

export const toProbleem = (
  code: ProblemCode,
  extra: { readonly verwerkingId?: string; readonly invalidParams?: readonly OngeldigeParameter[] } = {}
): Probleem => ({ type: `https://klantbeeld.example/problemen/${code}`, ...kinds[code], code, ...extra })
