/** From low to high, as eIDAS orders them. */
export const betrouwbaarheidsniveaus = ['laag', 'substantieel', 'hoog'] as const
export type Betrouwbaarheidsniveau = (typeof betrouwbaarheidsniveaus)[number]

type Trede = { readonly niveau: Betrouwbaarheidsniveau; readonly rang: number }

/**
 * The levels that issuers name in `acr` (OIDC NL GOV §5; DigiD; eHerkenning), each in its place. Within `laag` DigiD and
 * eHerkenning tell two apart. What is not here is no level at all: loa1 does not exist.
 */
const known: Readonly<Record<string, Trede>> = {
  'http://eidas.europa.eu/LoA/low': { niveau: 'laag', rang: 1 },
  'http://eidas.europa.eu/LoA/substantial': { niveau: 'substantieel', rang: 3 },
  'http://eidas.europa.eu/LoA/high': { niveau: 'hoog', rang: 4 },
  'urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport': { niveau: 'laag', rang: 1 },
  'urn:oasis:names:tc:SAML:2.0:ac:classes:MobileTwoFactorContract': { niveau: 'laag', rang: 2 },
  'urn:oasis:names:tc:SAML:2.0:ac:classes:Smartcard': { niveau: 'substantieel', rang: 3 },
  'urn:oasis:names:tc:SAML:2.0:ac:classes:SmartcardPKI': { niveau: 'hoog', rang: 4 },
  'urn:etoegang:core:assurance-class:loa2': { niveau: 'laag', rang: 1 },
  'urn:etoegang:core:assurance-class:loa2plus': { niveau: 'laag', rang: 2 },
  'urn:etoegang:core:assurance-class:loa3': { niveau: 'substantieel', rang: 3 },
  'urn:etoegang:core:assurance-class:loa4': { niveau: 'hoog', rang: 4 }
}

const find = (acr: string | undefined): Trede | undefined =>
  acr !== undefined && Object.hasOwn(known, acr) ? known[acr] : undefined

/** Levels are compared by their order, never as text; an unknown one reaches nothing. */
export const reaches = (acr: string | undefined, minimum: Betrouwbaarheidsniveau): boolean => {
  const found = find(acr)
  return (
    found !== undefined && betrouwbaarheidsniveaus.indexOf(found.niveau) >= betrouwbaarheidsniveaus.indexOf(minimum)
  )
}

/** Place in the order of all levels; 0 is none. */
export const rangOf = (acr: string | undefined): number => find(acr)?.rang ?? 0

/** Whether who has this place may see what was opened at a level; one that nobody knows is above every place. */
export const mayOpen = (rang: number, openedAt: string | undefined): boolean =>
  openedAt === undefined || (rangOf(openedAt) > 0 && rangOf(openedAt) <= rang)

const families = ['urn:oasis:names:tc:SAML:2.0:ac:classes:', 'urn:etoegang:core:assurance-class:']

/**
 * The levels that would do, from low to high, in the words of the issuer that named `acr` (RFC 9470 §3 `acr_values`);
 * those of eIDAS where that is not known.
 */
export const listAcrValues = (minimum: Betrouwbaarheidsniveau, acr: string | undefined): readonly string[] => {
  const family = families.find(prefix => acr?.startsWith(prefix)) ?? 'http://eidas.europa.eu/LoA/'
  return Object.keys(known).filter(value => value.startsWith(family) && reaches(value, minimum))
}
