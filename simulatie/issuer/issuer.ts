import { createHmac, randomBytes, randomUUID } from 'node:crypto'
import { demoIssuer } from '../../src/auth/demo-issuer.ts'
import type { UitgeverInput } from '../../src/auth/schema.ts'
import { createSimulator, type Simulator } from '../server/simulator.ts'
import { createSigner } from './signer.ts'

type Inwoner = { readonly bsn: string }
type Onderneming = { readonly kvkNummer: string; readonly vestigingsnummer?: string }
/** For whom someone acts, in what role (absent: gemachtigde) and for which services. */
type Namens = {
  readonly namens: Inwoner | Pick<Onderneming, 'kvkNummer'>
  readonly als?: 'bewindvoerder' | 'curator' | 'mentor' | 'ouder'
  readonly diensten?: readonly string[]
}

/** Whose token: an employee with a role, or a resident or company that acts for itself or for another. */
type TokenRequest = { readonly rol: string } | ((Inwoner | Onderneming) & Partial<Namens>)

/** Claims of a token; undefined stands for an absent one. */
type Claims = Readonly<Record<string, unknown>>

export const demoTokenLifetimeS = 900
const demoDoelgroep = 'https://klantbeeld.invalid'

export type DemoIssuer = {
  /** Serves `/jwks.json` once it listens; counts calls and breaks on request like any simulated source. */
  readonly simulator: Simulator
  /** A valid access token of 15 minutes. `claims` replaces claims, for tests; undefined leaves one out. */
  readonly issue: (request: TokenRequest, claims?: Claims) => Promise<string>
}

/** Config section `uitgevers` that accepts the demo issuer's tokens. `jwksUrl` is on loopback. */
export const demoUitgevers = (jwksUrl: string): UitgeverInput[] => {
  const common = { jwks: jwksUrl, doelgroep: demoDoelgroep }
  return [
    { ...common, uitgever: `${demoIssuer}/medewerkers`, perspectief: 'medewerker', claims: { rollen: 'roles' } },
    {
      ...common,
      uitgever: `${demoIssuer}/inwoners`,
      perspectief: 'klant',
      claims: { burgerservicenummer: 'bsn', kvkNummer: 'urn:etoegang:core:LegalSubjectID' },
      namens: [{ vorm: 'oidc-nlgov', diensten: 'mandate.services', rol: 'mandate.role' }]
    }
  ]
}

type Pseudonym = (text: string) => string

const digid = 'urn:oasis:names:tc:SAML:2.0:ac:classes:Smartcard' // DigiD Substantieel
const eherkenning = 'urn:etoegang:core:assurance-class:loa3'

const klantClaims = { iss: `${demoIssuer}/inwoners`, azp: 'demo-portaal', scope: 'mijn.lezen mijn.schrijven' }

/** The functionaris gegevensbescherming: reads the logboek, and no klantbeeld. */
const fgRol = 'fg'

const ownClaims = (request: Inwoner | Onderneming, pseudonym: Pseudonym): Claims => {
  if ('bsn' in request) return { ...klantClaims, sub: pseudonym(request.bsn), acr: digid, bsn: request.bsn }
  const { kvkNummer, vestigingsnummer } = request
  return {
    ...klantClaims,
    sub: pseudonym(kvkNummer),
    acr: eherkenning,
    'urn:etoegang:core:LegalSubjectID': kvkNummer,
    'urn:etoegang:1.9:ServiceRestriction:Vestigingsnr': vestigingsnummer
  }
}

/** OIDC NL GOV: `represents`, with the mandate beside it. */
const namensClaims = ({ namens, als, diensten = [] }: Partial<Namens>): Claims => {
  if (namens === undefined) return {}
  const represents =
    'bsn' in namens
      ? { sub: namens.bsn, sub_id_type: 'urn:nl-eid-gdi:1.0:id:BSN' }
      : { sub: namens.kvkNummer, sub_id_type: 'urn:nl-eid-gdi:1.0:id:KvKnr' }
  return { represents, mandate: { role: als, services: diensten.map(id => ({ id })) } }
}

const claimsFor = (request: TokenRequest, pseudonym: Pseudonym): Claims => {
  if ('rol' in request) {
    const { rol } = request
    const iss = `${demoIssuer}/medewerkers`
    if (rol === fgRol) return { iss, sub: 'demo-fg', azp: 'demo-toezicht', scope: 'logboek.lezen', roles: [rol] }
    return { iss, sub: `demo-${rol}`, azp: 'demo-desktop', scope: 'klantbeeld.lezen', roles: [rol] }
  }
  return { ...ownClaims(request, pseudonym), ...namensClaims(request) }
}

/**
 * The demo's token issuer: a fresh key at every start, so no token outlives the process. Its tokens pass the same
 * checks as real ones. For the demo and tests only: it asks nobody to prove anything.
 */
export const createDemoIssuer = async ({ now = () => new Date() }: { now?: () => Date } = {}): Promise<DemoIssuer> => {
  const signer = await createSigner('PS256')
  const simulator = createSimulator('issuer')
  simulator.server.get('/jwks.json', () => ({ keys: [signer.jwk] }))
  const pseudonymKey = randomBytes(32)
  const pseudonym: Pseudonym = text => createHmac('sha256', pseudonymKey).update(text).digest('base64url')

  const issue = (request: TokenRequest, claims: Claims = {}): Promise<string> => {
    const iat = Math.floor(now().getTime() / 1_000)
    const times = { iat, nbf: iat, exp: iat + demoTokenLifetimeS, jti: randomUUID() }
    return signer.sign({ aud: demoDoelgroep, ...times, ...claimsFor(request, pseudonym), ...claims })
  }
  return { simulator, issue }
}
