import { createKlantbeeldClient, type KlantbeeldClient } from '@integraal-klantbeeld/client'

/** Who one says to be; the demo asks for no proof. A real portal has its own way of logging in here. */
export type Identiteit =
  | { readonly rol: string }
  | {
      readonly bsn: string
      /** For whom, and in what role (none is by a machtiging) or for which services. */
      readonly namens?: { readonly bsn: string }
      readonly als?: 'curator'
      readonly diensten?: readonly string[]
    }
  | { readonly kvkNummer: string }

type Token = { readonly value: string; readonly until: number }

const tokens = new Map<string, Token>()

/** Renewed a minute before its end. */
const marginMs = 60_000

const fetchToken = async (identiteit: Identiteit): Promise<Token> => {
  const response = await fetch('/demo/token', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(identiteit)
  })
  const { access_token, expires_in } = await response.json()
  return { value: access_token, until: Date.now() + expires_in * 1_000 - marginMs }
}

/** A token that is good for a while yet. */
export const readToken = async (identiteit: Identiteit): Promise<string> => {
  const key = JSON.stringify(identiteit)
  const known = tokens.get(key)
  const token = known && known.until > Date.now() ? known : await fetchToken(identiteit)
  tokens.set(key, token)
  return token.value
}

const clients = new Map<string, KlantbeeldClient>()

/** The client of the API for who one says to be. */
export const clientOf = (identiteit: Identiteit): KlantbeeldClient => {
  const key = JSON.stringify(identiteit)
  const client =
    clients.get(key) ?? createKlantbeeldClient({ baseUrl: `${location.origin}/v1`, token: () => readToken(identiteit) })
  clients.set(key, client)
  return client
}

export type Voorbeeldklant = {
  readonly omschrijving: string
  readonly klant:
    | { readonly soort: 'natuurlijkPersoon'; readonly burgerservicenummer: string }
    | { readonly soort: 'nietNatuurlijkPersoon'; readonly kvkNummer: string }
}

export type Toestand = 'aan' | 'uit' | 'traag'
export type Bron = { readonly bron: string; readonly naam: string; readonly toestand: Toestand }

export const readVoorbeeldklanten = async (): Promise<readonly Voorbeeldklant[]> =>
  (await fetch('/demo/klanten')).json()

export const readBronnen = async (): Promise<readonly Bron[]> => (await fetch('/demo/bronnen')).json()

export const setBron = async (bron: string, toestand: Toestand): Promise<void> => {
  await fetch(`/demo/bronnen/${bron}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ toestand })
  })
}

/** A message that the demo kept, since nobody has a telephone on which it could come. */
export type Bezorgd = { readonly soort: 'email' | 'sms'; readonly aan: string; readonly tekst: string }

export const readPostvak = async (): Promise<readonly Bezorgd[]> => (await fetch('/demo/postvak')).json()
