import { z } from 'zod'
import { claimPath } from './claim-schema.ts'
import { namensSchema } from './namens-schema.ts'

/** Asymmetric only: OAuth NL GOV prefers PS256 and asks RS256 of every authorisation server. */
const algorithms = ['RS256', 'PS256', 'ES256', 'EdDSA'] as const

/** What a real issuer may lack; each one in use is named in the start log. */
const versoepelingen = ['jti-ontbreekt', 'typ-ontbreekt', 'cnf-elders-gecontroleerd'] as const
export type Versoepeling = (typeof versoepelingen)[number]

/** OAuth NL GOV: at most 15 minutes for a public client, 6 hours for client credentials. */
export const standardLifetimeS = { klant: 900, medewerker: 21_600 } as const

/** Claims by which issuers say that someone acts for another (standards: OIDC NL GOV, RFC 8693, NL Portal, eHerkenning). */
export const representationPaths: readonly (readonly string[])[] = [
  ['represents'],
  ['act'],
  ['gemachtigde'],
  ['representee'],
  ['representeeBSN']
]

const loopbackHosts = ['127.0.0.1', '[::1]', 'localhost']

const isSafeJwksUrl = (text: string): boolean => {
  const url = URL.parse(text)
  if (url === null || url.username !== '' || url.password !== '') return false
  return url.protocol === 'https:' || (url.protocol === 'http:' && loopbackHosts.includes(url.hostname))
}

const common = {
  uitgever: z
    .string()
    .regex(/^https?:\/\/\S+$/, 'expected a URL')
    .describe('Issuer: the exact value of the claim `iss`, trailing slash included.'),
  jwks: z
    .string()
    .refine(isSafeJwksUrl, 'expected an https URL (http on loopback only), without user or password')
    .describe('URL of the JSON Web Key Set of the issuer (`jwks_uri` in its metadata).'),
  doelgroep: z.string().min(1).describe('Our own identifier at this issuer: `aud` must be or contain it.'),
  algoritmen: z
    .array(z.enum(algorithms))
    .min(1)
    .default(['PS256', 'RS256'])
    .describe('Accepted signature algorithms. Default: those of OAuth NL GOV.'),
  klokspelingS: z.int().min(0).max(60).default(5).describe('Tolerated clock difference with the issuer, in seconds.'),
  versoepel: z
    .array(z.enum(versoepelingen))
    .default([])
    .describe(
      'What this issuer lacks: `jti-ontbreekt` (no jti, such as Entra ID); `typ-ontbreekt` (typ absent or `JWT` instead ' +
        'of `at+jwt`, such as Entra ID, older Keycloak); `cnf-elders-gecontroleerd` (a gateway checks certificate-bound tokens).'
    )
}

const maxLifetime = (perspectief: 'klant' | 'medewerker') =>
  z
    .int()
    .min(60)
    .max(21_600)
    .default(standardLifetimeS[perspectief])
    .describe('Longest accepted `exp - iat`, in seconds (OAuth NL GOV: 900 for a public client, 21600 for others).')

const commonClaims = {
  id: claimPath.default(['sub']).describe('The person or system that acts.'),
  client: claimPath.default(['azp']).describe('Client id. Entra ID v1: `appid`; RFC 9068: `client_id`.'),
  scope: claimPath.default(['scope']).describe('Scopes: text with spaces, or a list. Entra ID: `scp`.'),
  betrouwbaarheidsniveau: claimPath.default(['acr']).describe('Level of assurance.')
}

const medewerkerUitgever = z.strictObject({
  ...common,
  perspectief: z.literal('medewerker').describe('Tokens of this issuer belong to staff.'),
  maxLevensduurS: maxLifetime('medewerker'),
  claims: z
    .strictObject({
      ...commonClaims,
      rollen: claimPath.describe(
        'Roles, as the register names them. Keycloak: `realm_access.roles`; Entra ID: `roles`.'
      ),
      organisatie: claimPath.optional().describe('Organisation of the employee.')
    })
    .describe('Claim paths: names separated by dots, or a list of names when a name itself holds a dot.')
})

const klantUitgever = z.strictObject({
  ...common,
  perspectief: z.literal('klant').describe('Tokens of this issuer belong to residents and companies.'),
  maxLevensduurS: maxLifetime('klant'),
  claims: z
    .strictObject({
      ...commonClaims,
      burgerservicenummer: claimPath.optional().describe('BSN, nine digits. NL Portal: `aanvrager.bsn`.'),
      kvkNummer: claimPath
        .optional()
        .describe('KVK number, eight digits. eHerkenning: `urn:etoegang:core:LegalSubjectID`.'),
      rsin: claimPath.optional().describe('RSIN, nine digits.'),
      vestigingsnummer: claimPath
        .default(['urn:etoegang:1.9:ServiceRestriction:Vestigingsnr'])
        .describe('Restriction to one vestiging, twelve digits; when present the klant is that vestiging.'),
      vertegenwoordiging: z
        .array(claimPath)
        .default(representationPaths.map(path => [...path]))
        .describe(
          'Claims that say someone acts for another. A token with one of these is refused, unless `namens` tells how to ' +
            'read it.'
        )
    })
    .refine(claims => claims.burgerservicenummer ?? claims.kvkNummer ?? claims.rsin, {
      error: 'one of burgerservicenummer, kvkNummer or rsin is required'
    })
    .describe('Claim paths: names separated by dots, or a list of names when a name itself holds a dot.'),
  namens: z
    .array(namensSchema)
    .default([])
    .describe(
      'How this issuer says that someone acts for another; where two of these are in one token they must agree. Absent: ' +
        'nobody acts for another.'
    )
})

const reportDuplicates = (uitgevers: readonly { uitgever: string }[], context: z.RefinementCtx): void => {
  const seen = new Set<string>()
  for (const [i, { uitgever }] of uitgevers.entries()) {
    if (seen.has(uitgever)) context.addIssue({ code: 'custom', path: [i, 'uitgever'], message: 'issuer named twice' })
    seen.add(uitgever)
  }
}

/** Section `uitgevers` of klantbeeld.yaml: whose tokens are accepted, and where in them the facts stand. */
export const uitgeversSchema = z
  .array(z.discriminatedUnion('perspectief', [medewerkerUitgever, klantUitgever]))
  .min(1)
  .superRefine(reportDuplicates)

export type Uitgever = z.output<typeof uitgeversSchema>[number]
export type KlantUitgever = z.output<typeof klantUitgever>
/** One entry as it stands in the file, defaults left out. */
export type UitgeverInput = z.input<typeof uitgeversSchema>[number]
