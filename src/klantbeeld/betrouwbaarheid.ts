/** From low to high, as eIDAS orders them. */
export const betrouwbaarheidsniveaus = ['laag', 'substantieel', 'hoog'] as const
export type Betrouwbaarheidsniveau = (typeof betrouwbaarheidsniveaus)[number]

/** The levels that issuers name in `acr` (OIDC NL GOV §5; DigiD; eHerkenning). What is not here is no level at all. */
const known: Readonly<Record<string, Betrouwbaarheidsniveau>> = {
  'http://eidas.europa.eu/LoA/low': 'laag',
  'http://eidas.europa.eu/LoA/substantial': 'substantieel',
  'http://eidas.europa.eu/LoA/high': 'hoog',
  'urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport': 'laag',
  'urn:oasis:names:tc:SAML:2.0:ac:classes:MobileTwoFactorContract': 'laag',
  'urn:oasis:names:tc:SAML:2.0:ac:classes:Smartcard': 'substantieel',
  'urn:oasis:names:tc:SAML:2.0:ac:classes:SmartcardPKI': 'hoog',
  'urn:etoegang:core:assurance-class:loa2': 'laag',
  'urn:etoegang:core:assurance-class:loa2plus': 'laag',
  'urn:etoegang:core:assurance-class:loa3': 'substantieel',
  'urn:etoegang:core:assurance-class:loa4': 'hoog'
}

/** Levels are compared by their order, never as text; an unknown one reaches nothing. */
export const reaches = (acr: string | undefined, minimum: Betrouwbaarheidsniveau): boolean => {
  const niveau = acr !== undefined && Object.hasOwn(known, acr) ? known[acr] : undefined
  if (niveau === undefined) return false
  return betrouwbaarheidsniveaus.indexOf(niveau) >= betrouwbaarheidsniveaus.indexOf(minimum)
}
